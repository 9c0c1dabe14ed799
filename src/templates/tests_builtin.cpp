// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// The tests that Jinja2 brings (`is defined`, `is even` …).

#include "templates/filtertable.h"
#include "templates/methods.h"
#include "templates/python.h"
#include "values/number.h"

#include <algorithm>

namespace chatelaine::templates
{

namespace
{

bool isDefined(Invocation &call)
{
    if (call.input.isUndefined() && call.evaluator.scope().isBroken(call.input)) {
        raiseUndefined(call.input);
    }
    return !call.input.isUndefined();
}
bool isUndefined(Invocation &call) { return !isDefined(call); }

bool isNone(Invocation &call) { return call.input.isNone(); }
bool isBoolean(Invocation &call) { return call.input.is(Value::Kind::Bool); }
bool isTrue(Invocation &call) { return call.input.asBool(); }
bool isFalse(Invocation &call) { return call.input.is(Value::Kind::Bool) && !call.input.asBool(); }
bool isWhole(Invocation &call)
{
    return call.input.is(Value::Kind::Int) || call.input.is(Value::Kind::BigInt);
}
bool isFloat(Invocation &call) { return call.input.is(Value::Kind::Float); }
bool isANumber(Invocation &call) { return isNumber(call.input); }
bool isString(Invocation &call) { return call.input.isString(); }
bool isMapping(Invocation &call) { return call.input.isDict(); }
bool isIterable(Invocation &call)
{
    return call.evaluator.lenient(call.input) || python::iterable(call.input);
}
bool isSequence(Invocation &call)
{
    return call.evaluator.lenient(call.input) || call.input.isString() || call.input.isSequence() ||
           call.input.isDict() || (objectOf(call.input) != nullptr && objectOf(call.input)->isSequence());
}
bool isCallable(Invocation &call)
{
    return call.evaluator.lenient(call.input) ||
           (objectOf(call.input) != nullptr && objectOf(call.input)->callable());
}
bool isLower(Invocation &call) { return hasCase(call.inputText(), false); }
bool isUpper(Invocation &call) { return hasCase(call.inputText(), true); }

Value remainder(Invocation &call, const Value &by)
{
    return python::arithmetic(Operator::Modulo, call.input, by);
}

bool isEven(Invocation &call) { return remainder(call, Value::integer(2)) == Value::integer(0); }
bool isOdd(Invocation &call) { return remainder(call, Value::integer(2)) == Value::integer(1); }
bool isDivisible(Invocation &call) { return remainder(call, call.required(0)) == Value::integer(0); }

template<Comparison Op>
bool compares(Invocation &call)
{
    return call.evaluator.compare(Op, call.input, call.required(0));
}

bool isSame(Invocation &call)
{
    const Value &other = call.required(0);
    if (call.input.kind() != other.kind()) {
        return false;
    }
    if (call.input.isSequence()) {
        return call.input.sharedList() == other.sharedList();
    }
    return call.input.isDict() ? call.input.sharedDict() == other.sharedDict() : call.input == other;
}

bool isEscaped(Invocation &call) { return call.input.isMarkup(); }

} // namespace

std::span<const TestRow> builtinTests()
{
    static const TestRow rows[] = {
        {"defined", isDefined, "", TakesUndefined | LazyInput},
        {"undefined", isUndefined, "", TakesUndefined | LazyInput},
        {"none", isNone, "", LazyInput},
        {"boolean", isBoolean, "", LazyInput},
        {"true", isTrue, "", LazyInput},
        {"false", isFalse, "", LazyInput},
        {"integer", isWhole, "", LazyInput},
        {"float", isFloat, "", LazyInput},
        {"number", isANumber, "", LazyInput},
        {"string", isString, "", LazyInput},
        {"mapping", isMapping, "", LazyInput},
        {"iterable", isIterable, "", LazyInput},
        {"sequence", isSequence, "", LazyInput},
        {"callable", isCallable, "", LazyInput},
        {"lower", isLower, ""},
        {"upper", isUpper, ""},
        {"even", isEven, ""},
        {"odd", isOdd, ""},
        {"divisibleby", isDivisible, "num"},
        {"eq", compares<Comparison::Equal>, "b"},
        {"equalto", compares<Comparison::Equal>, "b"},
        {"==", compares<Comparison::Equal>, "b"},
        {"ne", compares<Comparison::NotEqual>, "b"},
        {"!=", compares<Comparison::NotEqual>, "b"},
        {"lt", compares<Comparison::Less>, "b"},
        {"lessthan", compares<Comparison::Less>, "b"},
        {"<", compares<Comparison::Less>, "b"},
        {"le", compares<Comparison::LessEqual>, "b"},
        {"<=", compares<Comparison::LessEqual>, "b"},
        {"gt", compares<Comparison::Greater>, "b"},
        {"greaterthan", compares<Comparison::Greater>, "b"},
        {">", compares<Comparison::Greater>, "b"},
        {"ge", compares<Comparison::GreaterEqual>, "b"},
        {">=", compares<Comparison::GreaterEqual>, "b"},
        {"in", compares<Comparison::In>, "seq"},
        {"sameas", isSame, "other", LazyInput},
        {"escaped", isEscaped, ""},
    };
    return rows;
}

} // namespace chatelaine::templates
