// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "values/number.h"
#include "values/value.h"

#include <algorithm>
#include <functional>

namespace chatelaine
{

namespace
{

/// Text that Ansible would not template is text all the same.
bool isText(const Value &value)
{
    return value.isString() || (value.is(Value::Kind::Tagged) && value.tag() == "!unsafe");
}

bool equal(const Value &a, const Value &b, int depth);

bool equalLists(const List &a, const List &b, int depth)
{
    return &a == &b || std::equal(a.begin(), a.end(), b.begin(), b.end(),
                                  [depth](const Value &x, const Value &y) { return equal(x, y, depth + 1); });
}

bool equalDicts(const Dict &a, const Dict &b, int depth)
{
    if (&a == &b) {
        return true;
    }
    return a.size() == b.size() && std::all_of(a.begin(), a.end(), [&b, depth](const Dict::Entry &entry) {
               const Value *other = b.find(entry.first);
               return other && equal(entry.second, *other, depth + 1);
           });
}

bool equal(const Value &a, const Value &b, int depth)
{
    if (isNumber(a) || isNumber(b)) {
        return compareNumbers(a, b) == 0;
    }
    if (isText(a) && isText(b)) {
        return a.asString() == b.asString();
    }
    if (a.kind() != b.kind()) {
        return false;
    }
    switch (a.kind()) {
    case Value::Kind::List:
    case Value::Kind::Tuple:
        return depth > deepestValue ? &a.asList() == &b.asList() : equalLists(a.asList(), b.asList(), depth);
    case Value::Kind::Dict:
        return depth > deepestValue ? &a.asDict() == &b.asDict() : equalDicts(a.asDict(), b.asDict(), depth);
    case Value::Kind::Object:
        return a.asObject() == b.asObject();
    case Value::Kind::Undefined:
        return true; // as Jinja2 has it, whatever their names
    default:
        return a.asString() == b.asString() && a.tag() == b.tag();
    }
}

std::size_t mixed(std::size_t seed, std::size_t hash)
{
    return seed ^ (hash + 0x9e3779b97f4a7c15ULL + (seed << 6) + (seed >> 2));
}

std::size_t hashAt(const Value &value, int depth)
{
    if (isNumber(value)) {
        // Equal numbers have the same nearest double, whatever their type; -0.0 and 0.0 hash alike.
        const double near = value.is(Value::Kind::BigInt) ? toBigInteger(value).get_d() : value.asFloat();
        return std::hash<double>()(near);
    }
    if (isText(value)) {
        return std::hash<std::string_view>()(value.asString());
    }
    std::size_t out = static_cast<std::size_t>(value.kind());
    if (value.isSequence()) {
        for (const Value &item : value.asList()) {
            out = depth > deepestValue ? out : mixed(out, hashAt(item, depth + 1));
        }
        return out;
    }
    if (value.isUndefined()) {
        return out;
    }
    if (value.is(Value::Kind::Object)) {
        return mixed(out, std::hash<std::shared_ptr<Object>>()(value.asObject()));
    }
    return value.isDict() ? mixed(out, value.asDict().size())
                          : mixed(out, std::hash<std::string_view>()(value.asString()));
}

bool hashableAt(const Value &value, int depth)
{
    if (value.is(Value::Kind::Tuple)) {
        return depth <= deepestValue &&
               std::all_of(value.asList().begin(), value.asList().end(),
                           [depth](const Value &item) { return hashableAt(item, depth + 1); });
    }
    return !value.is(Value::Kind::List) && !value.isDict();
}

} // namespace

bool operator==(const Value &a, const Value &b) { return equal(a, b, 0); }

std::size_t hashOf(const Value &value) { return hashAt(value, 0); }

bool isHashable(const Value &value) { return hashableAt(value, 0); }

} // namespace chatelaine
