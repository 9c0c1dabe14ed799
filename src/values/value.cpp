// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "values/value.h"

#include "values/number.h"
#include "values/payload.h"

namespace chatelaine
{

Place Mark::place() const
{
    Place out;
    if (file) {
        out.file = *file;
    }
    out.line = line;
    out.column = column;
    return out;
}

Value Value::text(Kind kind, std::string content, std::vector<SecretSpan> secrets, std::string tag)
{
    Value out;
    out.m_kind = kind;
    out.m_payload = std::make_shared<TextPayload>(std::move(content), std::move(secrets), std::move(tag));
    return out;
}

Value Value::undefined(std::string name) { return text(Kind::Undefined, std::move(name)); }

Value Value::boolean(bool value)
{
    Value out;
    out.m_kind = Kind::Bool;
    out.m_bool = value;
    return out;
}

Value Value::integer(std::int64_t value)
{
    Value out;
    out.m_kind = Kind::Int;
    out.m_int = value;
    return out;
}

Value Value::bigInteger(std::string decimal)
{
    mpz_class number;
    // GMP takes no plus sign.
    if (number.set_str(decimal.starts_with('+') ? decimal.substr(1) : decimal, 10) != 0) {
        return integer(0);
    }
    return number.fits_slong_p() ? integer(number.get_si()) : text(Kind::BigInt, number.get_str());
}

Value Value::number(double value)
{
    Value out;
    out.m_kind = Kind::Float;
    out.m_float = value;
    return out;
}

Value Value::string(std::string content, std::vector<SecretSpan> secrets)
{
    return text(Kind::String, std::move(content), std::move(secrets));
}

Value Value::secretString(std::string content)
{
    const std::size_t size = content.size();
    return string(std::move(content), {{0, size}});
}

Value Value::markup(std::string content, std::vector<SecretSpan> secrets)
{
    return text(Kind::String, std::move(content), std::move(secrets), "!markup");
}

Value Value::bytes(std::string data) { return text(Kind::Bytes, std::move(data)); }

Value Value::date(std::string iso) { return text(Kind::Date, std::move(iso)); }

Value Value::dateTime(std::string iso) { return text(Kind::DateTime, std::move(iso)); }

Value Value::list(List items)
{
    Value out;
    out.m_kind = Kind::List;
    out.m_payload = std::make_shared<ListPayload>(std::move(items));
    return out;
}

Value Value::tuple(List items)
{
    Value out = list(std::move(items));
    out.m_kind = Kind::Tuple;
    return out;
}

Value Value::dict(Dict entries)
{
    Value out;
    out.m_kind = Kind::Dict;
    out.m_payload = std::make_shared<DictPayload>(std::move(entries));
    return out;
}

Value Value::tagged(std::string tag, std::string content)
{
    return text(Kind::Tagged, std::move(content), {}, std::move(tag));
}

Value Value::object(std::shared_ptr<Object> object)
{
    Value out;
    out.m_kind = Kind::Object;
    out.m_payload = std::make_shared<ObjectPayload>(std::move(object));
    return out;
}

const TextPayload *Value::textPayload() const
{
    switch (m_kind) {
    case Kind::Undefined:
    case Kind::BigInt:
    case Kind::String:
    case Kind::Bytes:
    case Kind::Date:
    case Kind::DateTime:
    case Kind::Tagged:
        return static_cast<const TextPayload *>(m_payload.get());
    default:
        return nullptr;
    }
}

bool Value::asBool() const { return is(Kind::Bool) && m_bool; }

std::int64_t Value::asInt() const { return is(Kind::Int) ? m_int : std::int64_t(asBool()); }

double Value::asFloat() const { return is(Kind::Float) ? m_float : double(asInt()); }

const std::string &Value::asString() const
{
    static const std::string none;
    const TextPayload *payload = textPayload();
    return payload ? payload->text : none;
}

const List &Value::asList() const
{
    static const List none;
    return isSequence() && m_payload ? static_cast<const ListPayload *>(m_payload.get())->items : none;
}

const Dict &Value::asDict() const
{
    static const Dict none;
    return isDict() && m_payload ? static_cast<const DictPayload *>(m_payload.get())->entries : none;
}

const std::string &Value::tag() const
{
    static const std::string none;
    const TextPayload *payload = textPayload();
    return payload ? payload->tag : none;
}

std::shared_ptr<Object> Value::asObject() const
{
    return is(Kind::Object) && m_payload ? static_cast<const ObjectPayload *>(m_payload.get())->object
                                         : nullptr;
}

std::shared_ptr<List> Value::sharedList() const
{
    if (!isSequence() || !m_payload) {
        return nullptr;
    }
    return {m_payload, &static_cast<ListPayload *>(m_payload.get())->items};
}

std::shared_ptr<Dict> Value::sharedDict() const
{
    if (!isDict() || !m_payload) {
        return nullptr;
    }
    return {m_payload, &static_cast<DictPayload *>(m_payload.get())->entries};
}

const Value *Value::find(std::string_view key) const { return isDict() ? asDict().find(key) : nullptr; }

const std::vector<SecretSpan> &Value::secrets() const
{
    static const std::vector<SecretSpan> none;
    const TextPayload *payload = textPayload();
    return payload ? payload->secrets : none;
}

Value Value::withMark(Mark mark) const &
{
    Value out = *this;
    out.m_mark = std::move(mark);
    return out;
}

Value Value::withMark(Mark mark) &&
{
    m_mark = std::move(mark);
    return std::move(*this);
}

} // namespace chatelaine
