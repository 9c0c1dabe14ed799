// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/markup.h"
#include "templates/object.h"
#include "templates/python.h"
#include "templates/source.h"
#include "templates/textbuilder.h"
#include "templates/unicode.h"
#include "values/number.h"

#include <algorithm>

namespace chatelaine::templates::python
{

namespace
{

std::partial_ordering order(const Value &left, const Value &right, int depth);

std::partial_ordering orderLists(const Value &left, const Value &right, int depth)
{
    const List &a = left.asList();
    const List &b = right.asList();
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        const bool same = a[i].isUndefined() ? b[i].isUndefined() : a[i] == b[i];
        if (!same) {
            return order(a[i], b[i], depth + 1);
        }
    }
    return a.size() <=> b.size();
}

std::partial_ordering order(const Value &left, const Value &right, int depth)
{
    if (depth > deepestValue) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "A value is nested too deeply.")));
    }
    if (isNumber(left) && isNumber(right)) {
        return compareNumbers(left, right);
    }
    if (left.kind() == right.kind()) {
        switch (left.kind()) {
        case Value::Kind::String:
        case Value::Kind::Bytes:
        case Value::Kind::Date:
        case Value::Kind::DateTime:
            return left.asString().compare(right.asString()) <=> 0;
        case Value::Kind::List:
        case Value::Kind::Tuple:
            return orderLists(left, right, depth);
        default:
            break;
        }
    }
    raiseUnsupported("<", left, right);
}

std::int64_t indexOf(const Value &key) { return key.asInt(); }

bool isIndex(const Value &key) { return key.is(Value::Kind::Int) || key.is(Value::Kind::Bool); }

/// Python's slice.indices(): which elements of `size`, in order.
std::vector<std::size_t> sliceIndices(std::size_t size, const std::optional<std::int64_t> &start,
                                      const std::optional<std::int64_t> &stop, std::int64_t step)
{
    const auto length = static_cast<std::int64_t>(size);
    const std::int64_t low = step < 0 ? -1 : 0;
    const std::int64_t high = step < 0 ? length - 1 : length;
    const auto clamped = [&](const std::optional<std::int64_t> &bound, std::int64_t usual) {
        if (!bound) {
            return usual;
        }
        const std::int64_t at = *bound < 0 ? (*bound < -length ? low : *bound + length) : *bound;
        return std::clamp(at, low, high);
    };
    const std::int64_t from = clamped(start, step < 0 ? high : low);
    const std::int64_t to = clamped(stop, step < 0 ? low : high);
    std::vector<std::size_t> out;
    if (step > 0) {
        for (std::int64_t i = from; i < to; i += std::min(step, length)) {
            out.push_back(static_cast<std::size_t>(i));
        }
    } else {
        for (std::int64_t i = from; i > to; i += std::max(step, -length)) {
            out.push_back(static_cast<std::size_t>(i));
        }
    }
    return out;
}

} // namespace

bool less(const Value &left, const Value &right)
{
    return order(left, right, 0) == std::partial_ordering::less;
}

bool compare(Comparison op, const Value &left, const Value &right)
{
    switch (op) {
    case Comparison::Equal:
        return left == right;
    case Comparison::NotEqual:
        return !(left == right);
    case Comparison::In:
        return contains(right, left);
    case Comparison::NotIn:
        return !contains(right, left);
    default:
        break;
    }
    const std::partial_ordering result = order(left, right, 0);
    switch (op) {
    case Comparison::Less:
        return result == std::partial_ordering::less;
    case Comparison::LessEqual:
        return result == std::partial_ordering::less || result == std::partial_ordering::equivalent;
    case Comparison::Greater:
        return result == std::partial_ordering::greater;
    default:
        return result == std::partial_ordering::greater || result == std::partial_ordering::equivalent;
    }
}

bool contains(const Value &container, const Value &item)
{
    if (container.isString()) {
        if (!item.isString()) {
            raiseUnsupported("in", item, container);
        }
        return container.asString().find(item.asString()) != std::string::npos;
    }
    if (container.isDict()) {
        return isHashable(item) && container.asDict().find(item) != nullptr;
    }
    if (!iterable(container)) {
        raiseUnsupported("in", item, container);
    }
    if (container.isSequence()) {
        return std::find(container.asList().begin(), container.asList().end(), item) !=
               container.asList().end();
    }
    const List all = items(container);
    return std::find(all.begin(), all.end(), item) != all.end();
}

std::size_t length(const Value &value)
{
    if (value.isString()) {
        return unicode::length(value.asString());
    }
    if (value.isSequence()) {
        return value.asList().size();
    }
    if (value.isDict()) {
        return value.asDict().size();
    }
    if (value.is(Value::Kind::Bytes)) {
        return value.asString().size();
    }
    if (const TemplateObject *object = objectOf(value)) {
        if (const auto size = object->length()) {
            return *size;
        }
    }
    raiseUnsupported("length", value);
}

bool iterable(const Value &value)
{
    if (value.isString() || value.isSequence() || value.isDict() || value.is(Value::Kind::Bytes)) {
        return true;
    }
    const TemplateObject *object = objectOf(value);
    return object != nullptr && object->iterable();
}

List items(const Value &value)
{
    if (value.isSequence()) {
        return value.asList();
    }
    List out;
    if (value.isDict()) {
        out.reserve(value.asDict().size());
        for (const auto &entry : value.asDict()) {
            out.push_back(entry.first);
        }
        return out;
    }
    if (value.isString()) {
        limits::checkItems(unicode::length(value.asString()));
        const std::vector<std::size_t> at = unicode::boundaries(value.asString());
        for (std::size_t i = 0; i + 1 < at.size(); ++i) {
            out.push_back(substring(value, at[i], at[i + 1]));
        }
        return out;
    }
    if (value.is(Value::Kind::Bytes)) {
        limits::checkItems(value.asString().size());
        for (const char c : value.asString()) {
            out.push_back(Value::integer(static_cast<unsigned char>(c)));
        }
        return out;
    }
    if (const TemplateObject *object = objectOf(value)) {
        if (auto all = object->items()) {
            return std::move(*all);
        }
    }
    if (value.isUndefined()) {
        raiseUndefined(value);
    }
    raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "A value of type %1 is not a list to go through."),
               {typeName(value)}));
}

std::optional<Value> item(const Value &subject, const Value &key)
{
    if (subject.isDict()) {
        const Value *found = isHashable(key) ? subject.asDict().find(key) : nullptr;
        return found != nullptr ? std::optional<Value>(*found) : std::nullopt;
    }
    if (!isIndex(key)) {
        return {};
    }
    std::int64_t at = indexOf(key);
    if (subject.isSequence()) {
        const auto size = static_cast<std::int64_t>(subject.asList().size());
        at += at < 0 ? size : 0;
        return at >= 0 && at < size ? std::optional<Value>(subject.asList()[static_cast<std::size_t>(at)])
                                    : std::nullopt;
    }
    if (subject.isString()) {
        const std::vector<std::size_t> where = unicode::boundaries(subject.asString());
        const auto size = static_cast<std::int64_t>(where.size()) - 1;
        at += at < 0 ? size : 0;
        if (at < 0 || at >= size) {
            return {};
        }
        return likeMarkup(
            substring(subject, where[static_cast<std::size_t>(at)], where[static_cast<std::size_t>(at) + 1]),
            subject);
    }
    return {};
}

Value slice(const Value &subject, const std::optional<std::int64_t> &start,
            const std::optional<std::int64_t> &stop, const std::optional<std::int64_t> &step)
{
    const std::int64_t stride = step.value_or(1);
    if (stride == 0) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "The step of a slice cannot be zero.")));
    }
    if (subject.isString()) {
        const std::vector<std::size_t> at = unicode::boundaries(subject.asString());
        TextBuilder text;
        for (const std::size_t i : sliceIndices(at.size() - 1, start, stop, stride)) {
            text.add(substring(subject, at[i], at[i + 1]));
        }
        return likeMarkup(text.take(), subject);
    }
    const auto *range = dynamic_cast<const RangeObject *>(objectOf(subject));
    if (!subject.isSequence() && range == nullptr) {
        raiseUnsupported("[:]", subject);
    }
    if (range != nullptr) {
        return range->sliced(start, stop, stride);
    }
    const List all = items(subject);
    List out;
    for (const std::size_t i : sliceIndices(all.size(), start, stop, stride)) {
        out.push_back(all[i]);
    }
    return subject.is(Value::Kind::Tuple) ? Value::tuple(std::move(out)) : Value::list(std::move(out));
}

} // namespace chatelaine::templates::python
