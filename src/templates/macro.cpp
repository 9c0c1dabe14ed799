// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// How the arguments of a call reach the parameters of a macro.

#include "templates/evaluator.h"

#include <algorithm>

namespace chatelaine::templates
{

namespace
{

/// The arguments of one call, sorted to where the macro takes them.
struct Bound {
    std::vector<std::optional<Value>> parameters;
    List rest;
    Dict named;
    std::optional<Value> caller;
};

std::optional<std::size_t> parameterNamed(const MacroNode &macro, const std::string &name)
{
    const auto found = std::find_if(macro.parameters.begin(), macro.parameters.end(),
                                    [&name](const Parameter &p) { return p.name == name; });
    return found == macro.parameters.end()
               ? std::nullopt
               : std::optional<std::size_t>(static_cast<std::size_t>(found - macro.parameters.begin()));
}

Bound bind(const MacroNode &macro, Arguments arguments)
{
    Bound bound;
    bound.parameters.resize(macro.parameters.size());
    for (std::size_t i = 0; i < arguments.positional.size(); ++i) {
        if (i < bound.parameters.size()) {
            bound.parameters[i] = std::move(arguments.positional[i]);
        } else {
            bound.rest.push_back(std::move(arguments.positional[i]));
        }
    }
    for (auto &[name, value] : arguments.named) {
        const std::optional<std::size_t> index = parameterNamed(macro, name);
        if (index && bound.parameters[*index]) {
            raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "The macro “%1” is given its parameter “%2” twice."),
                       {macro.name, name}));
        }
        if (index) {
            bound.parameters[*index] = std::move(value);
        } else if (name == "caller" && macro.usesCaller) {
            bound.caller = std::move(value);
        } else {
            bound.named.set(name, std::move(value));
        }
    }
    if ((!bound.rest.empty() && !macro.usesVarargs) || (!bound.named.empty() && !macro.usesKwargs)) {
        raise(Text(
            QT_TRANSLATE_NOOP("Chatelaine", "The macro “%1” is given more arguments than it has parameters."),
            {macro.name}));
    }
    return bound;
}

Value notProvided(const std::string &parameter)
{
    UndefinedName missing;
    missing.name = parameter;
    missing.hint = "parameter '" + parameter + "' was not provided";
    return missing.value();
}

} // namespace

Value Evaluator::callMacro(const MacroNode &macro, Arguments arguments)
{
    const FrameGuard guard(*this);
    m_offset = macro.offset;
    Bound bound = bind(macro, std::move(arguments));
    if (macro.usesVarargs) {
        m_frame->set("varargs", Value::tuple(std::move(bound.rest)));
    }
    if (macro.usesKwargs) {
        m_frame->set("kwargs", Value::dict(std::move(bound.named)));
    }
    if (macro.usesCaller && !parameterNamed(macro, "caller")) {
        UndefinedName missing;
        missing.name = "caller";
        missing.hint = "No caller defined";
        m_frame->set("caller", bound.caller ? std::move(*bound.caller) : missing.value());
    }
    for (std::size_t i = 0; i < macro.parameters.size(); ++i) {
        const std::string &name = macro.parameters[i].name;
        m_frame->set(name, bound.parameters[i] ? *bound.parameters[i] : notProvided(name));
    }
    // A default sees what is given, and the defaults before it.
    for (std::size_t i = 0; i < macro.parameters.size(); ++i) {
        const Parameter &parameter = macro.parameters[i];
        if (!bound.parameters[i] && parameter.fallback) {
            m_frame->set(parameter.name, evaluate(*parameter.fallback));
        }
    }
    return capture(macro.body);
}

} // namespace chatelaine::templates
