// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// How a failure is told: the sentence for what is undefined, and the chain of templates that led there.

#include "templates/object.h"
#include "templates/python.h"
#include "templates/scope.h"

#include <algorithm>

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

namespace
{

/// What repr() of an undefined value gives.
class UndefinedObject : public TemplateObject
{
public:
    explicit UndefinedObject(std::string text = "Undefined") : m_text(std::move(text)) {}
    std::string typeName() const override { return "Undefined"; }
    std::string repr() const override { return m_text; }

private:
    std::string m_text;
};

bool holdsUndefined(const Value &value, int depth)
{
    if (depth > deepestValue) {
        return false;
    }
    if (value.isSequence()) {
        return std::any_of(value.asList().begin(), value.asList().end(),
                           [depth](const Value &item) { return holdsUndefined(item, depth + 1); });
    }
    if (value.isDict()) {
        return std::any_of(value.asDict().begin(), value.asDict().end(), [depth](const Dict::Entry &entry) {
            return entry.first.isUndefined() || holdsUndefined(entry.second, depth + 1);
        });
    }
    return value.isUndefined();
}

Value withReprs(const Value &value)
{
    if (value.isUndefined()) {
        return Value::object(std::make_shared<UndefinedObject>());
    }
    if (value.isSequence()) {
        List items;
        std::transform(value.asList().begin(), value.asList().end(), std::back_inserter(items), withReprs);
        return value.is(Value::Kind::List) ? Value::list(std::move(items)) : Value::tuple(std::move(items));
    }
    if (value.isDict()) {
        Dict entries;
        for (const auto &[key, item] : value.asDict()) {
            entries.set(withReprs(key), withReprs(item));
        }
        return Value::dict(std::move(entries));
    }
    return value;
}

} // namespace

Value Scope::printable(const Value &value) const
{
    Value text = shownUndefined(value);
    return value.isUndefined() && text.isString()
               ? Value::object(std::make_shared<UndefinedObject>(text.asString()))
               : text;
}

Value Scope::shownUndefined(const Value &value) const
{
    if ((value.isSequence() || value.isDict()) && !ansible() && holdsUndefined(value, 0)) {
        return withReprs(value);
    }
    if (!value.isUndefined() ||
        (!isSoft(value) && (ansible() || options.undefined == UndefinedStyle::Strict))) {
        return value;
    }
    if (options.undefined != UndefinedStyle::Debug || isSoft(value)) {
        return Value::string({});
    }
    const UndefinedName undefined = UndefinedName::of(value);
    if (!undefined.hint.empty()) {
        return Value::string("{{ undefined value printed: " + undefined.hint + " }}");
    }
    if (undefined.ownerType.empty()) {
        return Value::string("{{ " + undefined.name + " }}");
    }
    static const std::pair<std::string_view, const char *> modules[] = {
        {"TemplateModule", "jinja2.environment."},
        {"Namespace", "jinja2.utils."},
        {"Macro", "jinja2.runtime."},
        {"LoopContext", "jinja2.runtime."},
        {"Markup", "markupsafe."},
    };
    const auto *known = std::find_if(std::begin(modules), std::end(modules),
                                     [&](const auto &row) { return row.first == undefined.ownerType; });
    const std::string owner =
        undefined.ownerType == "NoneType"
            ? "None"
            : (known == std::end(modules) ? "" : known->second) + undefined.ownerType + " object";
    const std::string key = undefined.isText ? python::repr(Value::string(undefined.name)) : undefined.name;
    return Value::string("{{ no such element: " + owner + "[" + key + "] }}");
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

namespace
{

/// "“domain” is used by “url” (all.yml:12), which is used by …"
Text chainOf(const std::string &subject, const std::vector<std::string> &users)
{
    if (subject.empty() || users.empty()) {
        return {};
    }
    switch (users.size()) {
    case 1:
        return Text(QT_TRANSLATE_NOOP("Chatelaine", "“%1” is used by %2."), {subject, users[0]});
    case 2:
        return Text(QT_TRANSLATE_NOOP("Chatelaine", "“%1” is used by %2, which is used by %3."),
                    {subject, users[0], users[1]});
    case 3:
        return Text(
            QT_TRANSLATE_NOOP("Chatelaine", "“%1” is used by %2, which is used by %3, which is used by %4."),
            {subject, users[0], users[1], users[2]});
    default:
        return Text(QT_TRANSLATE_NOOP("Chatelaine",
                                      "“%1” is used by %2, which is used by %3, which is used by %4, "
                                      "and so on up to %5."),
                    {subject, users[0], users[1], users[2], users.back()});
    }
}

} // namespace

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
    failure.error.because = chainOf(failure.subject, failure.users);
    return std::move(failure.error);
}

void Scope::leave(Failure &failure, const Source &source, std::size_t offset) const
{
    if (failure.undefined.isUndefined()) {
        explain(failure);
    }
    const Place place = source.placeOf(offset);
    const std::string where = place.toString();
    const std::string user = source.variable.empty() ? where
                             : where.empty()         ? "“" + source.variable + "”"
                                                     : "“" + source.variable + "” (" + where + ")";
    if (!failure.placed) {
        placeFailure(failure, source, offset);
        if (source.variable.empty()) {
            return;
        }
        failure.subject = failure.name.empty() ? source.variable : failure.name;
        if (!failure.name.empty()) {
            failure.users.push_back(user);
        }
        return;
    }
    if (failure.error.place.line == 0 && place.line > 0) {
        failure.error.place = place; // the variable came from nowhere: where it was used is the place to look
    }
    if (failure.error.detail.size() > longestDetail || place == failure.error.place) {
        return;
    }
    failure.users.push_back(user);
    const std::string excerpt = source.excerpt(offset);
    failure.error.detail += excerpt.empty() ? "" : "\n" + where + "\n" + excerpt;
}

} // namespace chatelaine::templates
