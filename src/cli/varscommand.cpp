// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

#include "base/qt.h"
#include "desk/orders.h"
#include "render/render.h"

namespace chatelaine::cli
{

namespace
{

Result<HostVariables> variablesFor(const Snapshot &snapshot, const ServerSnapshot &server,
                                   const QCommandLineParser &parser)
{
    const QString role = parser.value(QStringLiteral("role"));
    const QString instance = parser.value(QStringLiteral("service"));
    if (!role.isEmpty()) {
        return roleVariables(snapshot.workspace, snapshot.variables, role, server.name);
    }
    if (instance.isEmpty()) {
        return snapshot.variables.host(server.name);
    }
    const RenderOutcome *outcome = server.service(instance);
    if (!outcome) {
        return chatelaine::fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "There is no service “%1” on %2."),
                                     {sstr(instance), sstr(server.name)}),
                                {}, Cause::NotFound);
    }
    return instanceVariables(snapshot.variables, snapshot.catalogue, outcome->instance);
}

Value layerJson(const Layer &layer)
{
    Dict json;
    json.set("layer", Value::string(sstr(translated(describe(layer)))));
    json.set("file", layer.value.mark().file ? Value::string(*layer.value.mark().file) : Value::none());
    json.set("line", Value::integer(layer.value.mark().line));
    json.set("value", layer.value);
    return Value::dict(std::move(json));
}

Value originJson(const Value &value, const std::vector<Layer> &layers)
{
    Dict json;
    json.set("value", value);
    List overrides;
    if (!layers.empty()) {
        const Dict effective = layerJson(layers.back()).asDict();
        for (const char *key : {"layer", "file", "line"}) {
            json.set(key, *effective.find(std::string_view(key)));
        }
        for (auto layer = layers.rbegin() + 1; layer != layers.rend(); ++layer) {
            overrides.push_back(layerJson(*layer));
        }
    }
    json.set("overrides", Value::list(std::move(overrides)));
    return Value::dict(std::move(json));
}

} // namespace

QString VarsCommand::name() const { return QStringLiteral("vars"); }
QString VarsCommand::arguments() const { return QStringLiteral("HOST [--service I | --role R] [--origin]"); }

QString VarsCommand::summary() const
{
    return QCoreApplication::translate("Chatelaine", "Shows a server's variables as they are in the end.");
}

void VarsCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("service"),
                      QCoreApplication::translate("Chatelaine", "As this service sees them."),
                      QStringLiteral("I")});
    parser.addOption({QStringLiteral("role"),
                      QCoreApplication::translate("Chatelaine", "As this role sees them."),
                      QStringLiteral("R")});
    parser.addOption(
        {QStringLiteral("origin"),
         QCoreApplication::translate("Chatelaine", "With where each comes from, and what it overrides.")});
}

int VarsCommand::execute(const QCommandLineParser &parser, Context &context)
{
    const QStringList words = parser.positionalArguments();
    if (words.size() != 1) {
        return context.usage(
            QCoreApplication::translate("Chatelaine", "“vars” wants the name of one server."));
    }
    const Result<SnapshotPtr> snapshot = context.snapshot();
    if (!snapshot) {
        return context.fail(snapshot.error());
    }
    const ServerSnapshot *server = (*snapshot)->server(words.first());
    if (!server) {
        return context.fail(unknownServer(words.first(), **snapshot));
    }
    const Result<HostVariables> variables = variablesFor(**snapshot, *server, parser);
    if (!variables) {
        return context.fail(variables.error());
    }
    TemplateScope scope = (*snapshot)->variables.scope(server->name, *variables, server->facts);
    Dict result;
    Dict errors;
    for (const auto &[key, raw] : variables->raw()) {
        const Result<Value> value = scope.get(key.asString());
        if (!value) {
            errors.set(key,
                       Value::string(value.error().place.toString() + ": " + sstr(paragraph(value.error()))));
            continue;
        }
        const bool origin = parser.isSet(QStringLiteral("origin"));
        result.set(key, origin ? originJson(*value, variables->layers(qstr(key.asString()))) : *value);
    }
    if (!errors.empty()) {
        result.set("_errors", Value::dict(std::move(errors)));
    }
    context.print(Value::dict(std::move(result)));
    return ExitDone;
}

} // namespace chatelaine::cli
