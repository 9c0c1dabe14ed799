// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/globals.h"

#include "templates/clock.h"
#include "templates/python.h"
#include "templates/runtimeobjects.h"

namespace chatelaine::templates
{

namespace
{

class FunctionObject : public TemplateObject
{
public:
    FunctionObject(std::string name, NativeFunction call) : m_name(std::move(name)), m_call(std::move(call))
    {
    }
    std::string typeName() const override { return "function"; }
    std::string repr() const override
    {
        return m_name == "dict" || m_name == "range" ? "<class '" + m_name + "'>"
                                                     : "<function " + m_name + std::string(someAddress) + ">";
    }
    bool callable() const override { return true; }
    Value call(Evaluator &evaluator, Arguments arguments) override
    {
        return m_call(evaluator, std::move(arguments));
    }

private:
    std::string m_name;
    NativeFunction m_call;
};

/// cycler(…): gives one of its values after the other.
class CyclerObject : public TemplateObject
{
public:
    explicit CyclerObject(List items) : m_items(std::move(items)) {}
    std::string typeName() const override { return "Cycler"; }
    std::optional<Value> attribute(Evaluator &evaluator, const std::string &name) override
    {
        static_cast<void>(evaluator);
        if (name == "current") {
            return m_items[m_at];
        }
        if (name == "next") {
            return function("next", [this](Evaluator &, Arguments) {
                Value value = m_items[m_at];
                m_at = (m_at + 1) % m_items.size();
                return value;
            });
        }
        if (name == "reset") {
            return function("reset", [this](Evaluator &, Arguments) {
                m_at = 0;
                return Value();
            });
        }
        return {};
    }

private:
    List m_items;
    std::size_t m_at = 0;
};

/// joiner(separator): nothing at first, then the separator.
class JoinerObject : public TemplateObject
{
public:
    explicit JoinerObject(Value separator) : m_separator(std::move(separator)) {}
    std::string typeName() const override { return "Joiner"; }
    bool callable() const override { return true; }
    Value call(Evaluator &evaluator, Arguments arguments) override
    {
        static_cast<void>(evaluator);
        static_cast<void>(arguments);
        const bool first = !m_used;
        m_used = true;
        return first ? Value::string({}) : m_separator;
    }

private:
    Value m_separator;
    bool m_used = false;
};

Value makeRange(Evaluator &, Arguments arguments)
{
    std::int64_t bounds[3] = {0, 0, 1};
    const std::size_t count = arguments.positional.size();
    if (count < 1 || count > 3 || !arguments.named.empty()) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "“range” needs one to three whole numbers.")));
    }
    for (std::size_t i = 0; i < count; ++i) {
        const Value &value = arguments.positional[i];
        if (!value.is(Value::Kind::Int) && !value.is(Value::Kind::Bool)) {
            python::raiseUnsupported("range", value);
        }
        bounds[count == 1 ? 1 : i] = value.asInt();
    }
    if (bounds[2] == 0) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "The step of a range cannot be zero.")));
    }
    return Value::object(std::make_shared<RangeObject>(bounds[0], bounds[1], bounds[2]));
}

Dict makeEntries(Evaluator &evaluator, Arguments arguments, const char *name)
{
    Dict entries;
    if (arguments.positional.size() > 1) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "“%1” is given too many arguments."), {name}));
    }
    for (const Value &given : arguments.positional) {
        entries = entriesFrom(evaluator, given, name);
    }
    for (auto &[key, value] : arguments.named) {
        entries.set(key, std::move(value));
    }
    return entries;
}

Value makeDict(Evaluator &evaluator, Arguments arguments)
{
    return Value::dict(makeEntries(evaluator, std::move(arguments), "dict"));
}

Value makeNamespace(Evaluator &evaluator, Arguments arguments)
{
    auto made = std::make_shared<NamespaceObject>(makeEntries(evaluator, std::move(arguments), "namespace"));
    evaluator.scope().emptyLater(made);
    return Value::object(std::move(made));
}

Value makeCycler(Evaluator &, Arguments arguments)
{
    if (arguments.positional.empty()) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "“cycler” needs something to choose from.")));
    }
    return Value::object(std::make_shared<CyclerObject>(std::move(arguments.positional)));
}

Value makeJoiner(Evaluator &, Arguments arguments)
{
    const bool given = !arguments.positional.empty();
    return Value::object(
        std::make_shared<JoinerObject>(given ? arguments.positional.front() : Value::string(", ")));
}

Value makeUndefined(Evaluator &, Arguments arguments)
{
    UndefinedName undefined;
    undefined.hint = "Mandatory variable has not been overridden";
    for (const Value &value : arguments.positional) {
        undefined.hint = python::str(value);
    }
    for (const auto &[key, value] : arguments.named) {
        undefined.hint = key == "hint" ? python::str(value) : undefined.hint;
    }
    return undefined.value();
}

Value makeNow(Evaluator &evaluator, Arguments arguments)
{
    bool utc = false;
    std::string format;
    for (std::size_t i = 0; i < arguments.positional.size(); ++i) {
        if (i == 0) {
            utc = evaluator.truth(arguments.positional[i]);
        } else if (i == 1) {
            format = python::str(arguments.positional[i]);
        }
    }
    for (const auto &[key, value] : arguments.named) {
        if (key == "utc") {
            utc = evaluator.truth(value);
        } else if (key == "fmt" && !value.isNone()) {
            format = python::str(value);
        }
    }
    return clock::now(utc, format);
}

Value callQuery(Evaluator &evaluator, Arguments arguments)
{
    return callLookup(evaluator, std::move(arguments), true);
}
Value callOneLookup(Evaluator &evaluator, Arguments arguments)
{
    return callLookup(evaluator, std::move(arguments), false);
}

} // namespace

Value function(std::string name, NativeFunction call)
{
    return Value::object(std::make_shared<FunctionObject>(std::move(name), std::move(call)));
}

bool isOmit(const Value &value)
{
    return value.is(Value::Kind::Object) &&
           dynamic_cast<const OmitObject *>(value.asObject().get()) != nullptr;
}

Dict entriesFrom(Evaluator &evaluator, const Value &given, const char *function)
{
    if (given.isUndefined()) {
        raiseUndefined(given);
    }
    const Value source = evaluator.scope().opened(given);
    if (source.isDict()) {
        return source.asDict();
    }
    Dict entries;
    for (const Value &pair : evaluator.items(source)) {
        const List parts = evaluator.items(pair);
        if (parts.size() != 2 || !isHashable(parts[0])) {
            python::raiseUnsupported(function, pair);
        }
        entries.set(parts[0], parts[1]);
    }
    return entries;
}

std::optional<Value> globalNamed(Evaluator &evaluator, const std::string &name)
{
    using Function = Value (*)(Evaluator &, Arguments);
    static const std::pair<std::string_view, Function> plain[] = {
        {"range", makeRange},   {"dict", makeDict},     {"namespace", makeNamespace},
        {"cycler", makeCycler}, {"joiner", makeJoiner},
    };
    static const std::pair<std::string_view, Function> ansible[] = {
        {"lookup", callOneLookup}, {"query", callQuery},     {"q", callQuery},
        {"now", makeNow},          {"undef", makeUndefined},
    };
    for (const auto &[known, call] : plain) {
        if (known == name) {
            return function(name, call);
        }
    }
    if (!evaluator.ansible()) {
        return {};
    }
    for (const auto &[known, call] : ansible) {
        if (known == name) {
            return function(name, call);
        }
    }
    if (name == "omit") {
        return Value::object(std::make_shared<OmitObject>());
    }
    return {};
}

} // namespace chatelaine::templates
