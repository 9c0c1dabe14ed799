// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// How a failure is told: the sentence for what is undefined, and the chain of templates that led there.

#include "templates/python.h"
#include "templates/scope.h"

namespace chatelaine::templates
{

namespace
{

constexpr std::size_t longestDetail = 4000;

Error undefinedError(const UndefinedName &undefined)
{
    if (!undefined.hint.empty()) {
        return Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "A value is used that is not defined: %1."),
                          {undefined.hint}),
                     {}, Cause::Undefined);
    }
    if (!undefined.ownerType.empty()) {
        return Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "A value of type %1 has no entry “%2”."),
                          {undefined.ownerType, undefined.name}),
                     {}, Cause::Undefined);
    }
    return Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "“%1” is not defined."), {undefined.name}), {},
                 Cause::Undefined);
}

} // namespace

Value Scope::failed(const std::string &name, Failure failure)
{
    if (failure.undefined.isUndefined()) {
        explain(failure);
    }
    m_reasons.push_back(std::move(failure));
    UndefinedName undefined;
    undefined.name = name;
    undefined.reason = m_reasons.size();
    return undefined.value();
}

bool Scope::isBroken(const Value &undefined) const
{
    const std::size_t reason = UndefinedName::of(undefined).reason;
    return reason > 0 && reason <= m_reasons.size() && m_reasons[reason - 1].error.cause != Cause::Undefined;
}

void Scope::explain(Failure &failure) const
{
    const UndefinedName undefined = UndefinedName::of(failure.undefined);
    if (undefined.reason > 0 && undefined.reason <= m_reasons.size()) {
        failure = m_reasons[undefined.reason - 1];
        return;
    }
    failure.undefined = Value();
    failure.error = undefinedError(undefined);
    failure.name = undefined.hint.empty() && undefined.ownerType.empty() ? undefined.name : std::string();
}

Error Scope::told(Failure failure) const
{
    if (failure.undefined.isUndefined()) {
        explain(failure);
    }
    std::string near;
    for (const std::string &name :
         failure.name.empty() ? std::vector<std::string>() : nearestNames(failure.name, m_names)) {
        near += (near.empty() ? "“" : ", “") + name + "”";
    }
    if (!near.empty()) {
        failure.error.next = Text(QT_TRANSLATE_NOOP("Chatelaine", "A similar name is defined: %1."), {near});
    }
    return std::move(failure.error);
}

void Scope::leave(Failure &failure, const Source &source, std::size_t offset) const
{
    if (failure.undefined.isUndefined()) {
        explain(failure);
    }
    if (!failure.placed) {
        placeFailure(failure, source, offset);
        if (!source.variable.empty()) {
            failure.error.detail +=
                (failure.error.detail.empty() ? "" : "\n") + ("in the variable " + source.variable);
        }
        return;
    }
    if (failure.error.detail.size() > longestDetail) {
        return;
    }
    const Place place = source.placeOf(offset);
    if (place == failure.error.place) {
        return;
    }
    const std::string user =
        source.variable.empty() ? std::string("used in ") : "used by the variable " + source.variable + ", ";
    failure.error.detail += (failure.error.detail.empty() ? "" : "\n") + user + place.toString();
    const std::string excerpt = source.excerpt(offset);
    failure.error.detail += excerpt.empty() ? "" : "\n" + excerpt;
}

} // namespace chatelaine::templates
