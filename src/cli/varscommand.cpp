// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

#include "base/qt.h"
#include "cli/mapfile.h"
#include "desk/orders.h"
#include "desk/plays.h"
#include "render/render.h"

namespace chatelaine::cli
{

namespace
{

/// Variables before templating, and the scope that makes their values.
struct Asked {
    HostVariables variables;
    std::unique_ptr<TemplateScope> own;
    std::unique_ptr<PlayPreview> preview;
    TemplateScope *scope = nullptr;
};

Result<Asked> askedOfPlay(const Snapshot &snapshot, const ServerSnapshot &server, const QString &role,
                          const QString &play, const PreviewFacts &facts)
{
    Asked asked;
    if (role.isEmpty()) {
        const auto named = playNamed(snapshot, server.name, play);
        if (!named) {
            return fail(named.error());
        }
        asked.preview = std::make_unique<PlayPreview>(snapshot.workspace, snapshot.variables, (*named)->play,
                                                      server.name, facts);
        asked.variables = asked.preview->variables();
        asked.scope = &asked.preview->scope();
        return asked;
    }
    auto found = previewRole(snapshot, server.name, role, play, facts);
    if (!found) {
        return fail(std::move(found.error()));
    }
    asked.preview = std::make_unique<PlayPreview>(std::move(found->preview));
    asked.variables = asked.preview->variables(found->part);
    asked.scope = &asked.preview->scope(found->part);
    return asked;
}

Result<Asked> askedFor(const Snapshot &snapshot, const ServerSnapshot &server,
                       const QCommandLineParser &parser, const Dict &facts)
{
    const QString role = parser.value(QStringLiteral("role"));
    const QString play = parser.value(QStringLiteral("play"));
    const QString instance = parser.value(QStringLiteral("service"));
    if (!role.isEmpty() || !play.isEmpty()) {
        const QString file = parser.value(QStringLiteral("given"));
        const Result<Dict> given = file.isEmpty() ? Result<Dict>(Dict()) : readMap(file);
        if (!given) {
            return fail(given.error());
        }
        return askedOfPlay(snapshot, server, role, play, {facts, {}, *given});
    }
    Asked asked;
    if (instance.isEmpty()) {
        asked.variables = snapshot.variables.host(server.name);
    } else if (const RenderOutcome *outcome = server.service(instance)) {
        auto variables = instanceVariables(snapshot.variables, snapshot.catalogue, outcome->instance);
        if (!variables) {
            return fail(std::move(variables.error()));
        }
        asked.variables = std::move(*variables);
    } else {
        return fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "There is no service “%1” on %2."),
                         {sstr(instance), sstr(server.name)}),
                    {}, Cause::NotFound);
    }
    asked.own =
        std::make_unique<TemplateScope>(snapshot.variables.scope(server.name, asked.variables, facts));
    asked.scope = asked.own.get();
    return asked;
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
QString VarsCommand::arguments() const
{
    return QStringLiteral("HOST [--service I | --role R] [--play NAME] [--origin] [--given FILE]");
}

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
    parser.addOption({QStringLiteral("play"),
                      QCoreApplication::translate("Chatelaine", "As the tasks of this play see them."),
                      QStringLiteral("NAME")});
    parser.addOption(
        {QStringLiteral("given"),
         QCoreApplication::translate("Chatelaine", "A YAML or JSON file with values that only a deploy would "
                                                   "find out, such as results of tasks."),
         QStringLiteral("FILE")});
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
    const Result<Asked> asked = askedFor(**snapshot, *server, parser, server->facts);
    if (!asked) {
        return context.fail(asked.error());
    }
    Dict result;
    Dict errors;
    for (const auto &[key, raw] : asked->variables.raw()) {
        const Result<Value> value = asked->scope->get(key.asString());
        if (!value) {
            errors.set(key,
                       Value::string(value.error().place.toString() + ": " + sstr(paragraph(value.error()))));
            continue;
        }
        const bool origin = parser.isSet(QStringLiteral("origin"));
        result.set(key, origin ? originJson(*value, asked->variables.layers(qstr(key.asString()))) : *value);
    }
    if (!errors.empty()) {
        result.set("_errors", Value::dict(std::move(errors)));
    }
    context.print(Value::dict(std::move(result)));
    return ExitDone;
}

} // namespace chatelaine::cli
