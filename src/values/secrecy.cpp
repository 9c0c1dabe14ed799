// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "values/number.h"
#include "values/payload.h"
#include "values/value.h"

#include <algorithm>

namespace chatelaine
{

namespace
{

bool holdsSecret(const Value &value, int depth)
{
    if (depth > deepestValue) {
        return true; // nobody can tell, so it is not shown
    }
    if (value.isSequence()) {
        return std::any_of(value.asList().begin(), value.asList().end(),
                           [depth](const Value &item) { return holdsSecret(item, depth + 1); });
    }
    if (value.isDict()) {
        return std::any_of(value.asDict().begin(), value.asDict().end(), [depth](const Dict::Entry &entry) {
            return holdsSecret(entry.first, depth + 1) || holdsSecret(entry.second, depth + 1);
        });
    }
    return !value.secrets().empty();
}

Value madeSecret(const Value &value, int depth)
{
    if (depth > deepestValue) {
        return {};
    }
    switch (value.kind()) {
    case Value::Kind::Bool:
        return Value::secretString(value.asBool() ? "True" : "False");
    case Value::Kind::Int:
        return Value::secretString(std::to_string(value.asInt()));
    case Value::Kind::Float:
        return Value::secretString(pythonFloat(value.asFloat()));
    case Value::Kind::BigInt:
    case Value::Kind::Date:
    case Value::Kind::DateTime:
        return Value::secretString(value.asString());
    case Value::Kind::String:
        return value.isMarkup() ? value.asSecret() : Value::secretString(value.asString());
    case Value::Kind::Bytes:
    case Value::Kind::Tagged:
        return value.asSecret();
    case Value::Kind::List:
    case Value::Kind::Tuple: {
        List items;
        for (const Value &item : value.asList()) {
            items.push_back(madeSecret(item, depth + 1).withMark(item.mark()));
        }
        return value.is(Value::Kind::List) ? Value::list(std::move(items)) : Value::tuple(std::move(items));
    }
    case Value::Kind::Dict: {
        Dict entries;
        for (const auto &[key, item] : value.asDict()) {
            Value name = key.isString() ? Value::secretString(key.asString()).withMark(key.mark()) : key;
            entries.set(std::move(name), madeSecret(item, depth + 1).withMark(item.mark()));
        }
        return Value::dict(std::move(entries));
    }
    default:
        return value;
    }
}

} // namespace

bool Value::hasSecret() const { return holdsSecret(*this, 0); }

Value Value::asSecret() const
{
    if (is(Kind::Bytes) || is(Kind::Tagged) || isMarkup()) {
        return text(m_kind, asString(), {{0, asString().size()}}, tag()).withMark(m_mark);
    }
    return madeSecret(*this, 0).withMark(m_mark);
}

} // namespace chatelaine
