// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Filters that work with any value.

#include "templates/clock.h"
#include "templates/filtertable.h"
#include "templates/jmespath.h"
#include "templates/prettyprint.h"
#include "templates/python.h"
#include "values/number.h"

namespace chatelaine::templates
{

namespace
{

Value fallback(Invocation &call)
{
    const Value replacement = call.argument(0, Value::string({}));
    if (call.input.isUndefined()) {
        return call.evaluator.scope().isBroken(call.input) && !call.flag(1, false) ? call.input
               : call.evaluator.scope().isBroken(call.input) ? (raiseUndefined(call.input), Value())
                                                             : replacement;
    }
    return call.flag(1, false) && !call.evaluator.truth(call.input) ? replacement : call.input;
}

Value mandatory(Invocation &call)
{
    if (!call.input.isUndefined()) {
        return call.input;
    }
    if (const Value *message = call.argument(0); message != nullptr && !message->isNone()) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "A value that must be given is missing: %1."),
                   {python::str(*message)}));
    }
    raiseUndefined(call.input);
}

Value typeDebug(Invocation &call) { return Value::string(python::typeName(call.input)); }

Value attribute(Invocation &call) { return call.evaluator.attribute(call.input, call.text(0)); }

/// Python's pprint lays out containers; those of Ansible are of types of its own, which stay on one line.
Value prettyPrint(Invocation &call)
{
    const Value shown = call.evaluator.scope().shownUndefined(call.input);
    if (call.evaluator.ansible() && !shown.isString()) {
        return Value::string(python::repr(shown));
    }
    return Value::string(call.input.isUndefined() ? "Undefined" : python::prettyPrinted(shown));
}

Value formatTime(Invocation &call)
{
    const Value *seconds = call.argument(0);
    std::time_t when = std::time(nullptr);
    if (seconds != nullptr && !seconds->isNone()) {
        const std::optional<double> number = seconds->isString()  ? python::parseFloat(seconds->asString())
                                             : isNumber(*seconds) ? std::optional<double>(seconds->asFloat())
                                                                  : std::nullopt;
        if (!number) {
            python::raiseUnsupported("strftime", *seconds);
        }
        when = static_cast<std::time_t>(*number);
    }
    if (!call.input.isString()) {
        call.raiseInput();
    }
    return Value::string(clock::formatted(call.input.asString(), when, call.flag(1, false)));
}

Value jsonQuery(Invocation &call) { return jmespath::search(*jmespath::parse(call.text(0)), call.input); }

Value notYet(Invocation &call) { raiseNotYet("|" + std::string(call.name)); }

} // namespace

std::span<const FilterRow> valueFilters()
{
    static const FilterRow rows[] = {
        {"default", fallback, "default_value boolean", TakesUndefined | LazyInput | KeepsMarks},
        {"d", fallback, "default_value boolean", TakesUndefined | LazyInput | KeepsMarks},
        {"mandatory", mandatory, "msg", TakesUndefined | LazyInput | KeepsMarks},
        {"type_debug", typeDebug, "", LazyInput | Measures},
        {"attr", attribute, "name", KeepsMarks},
        {"pprint", prettyPrint, ""},
        {"strftime", formatTime, "second utc"},
        {"to_datetime", notYet, "* **"},
        {"json_query", jsonQuery, "expr", KeepsMarks},
        {"vault", notYet, "* **"},
        {"unvault", notYet, "* **"},
    };
    return rows;
}

} // namespace chatelaine::templates
