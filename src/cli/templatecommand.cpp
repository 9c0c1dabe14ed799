// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

#include "base/qt.h"
#include "templates/templates.h"
#include "values/yaml.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFileInfo>

namespace chatelaine::cli
{

namespace
{

Result<Dict> readVariables(const QStringList &files)
{
    Dict variables;
    for (const QString &file : files) {
        const Result<QByteArray> text = readTextFile(file);
        if (!text) {
            return chatelaine::fail(text.error());
        }
        const Result<YamlDocument> document =
            readYaml(text->toStdString(), sstr(file)); // JSON is YAML to PyYAML too
        if (!document) {
            return chatelaine::fail(document.error());
        }
        if (!document->root.isDict() && !document->root.isNone()) {
            return chatelaine::fail(Text(
                QT_TRANSLATE_NOOP("Chatelaine", "%1 holds no variables: it must be a map."), {sstr(file)}));
        }
        for (const auto &[name, value] : document->root.asDict()) {
            variables.set(name, value);
        }
    }
    return variables;
}

TemplateLoader loaderFor(const QStringList &folders)
{
    return [folders](const std::string &name) -> Result<std::pair<std::string, std::string>> {
        for (const QString &folder : folders) {
            const QString path = QDir(folder).filePath(qstr(name));
            if (QFileInfo(path).isFile()) {
                const Result<QByteArray> text = readTextFile(path);
                if (!text) {
                    return chatelaine::fail(text.error());
                }
                return std::pair(text->toStdString(), sstr(path));
            }
        }
        return chatelaine::fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "There is no template “%1”."), {name}),
                                {}, Cause::NotFound);
    };
}

} // namespace

QString TemplateCommand::name() const { return QStringLiteral("template"); }

QString TemplateCommand::arguments() const
{
    return QStringLiteral(
        "FILE [--vars FILE]… [--globals FILE]… [--plain] [--search DIR]… [--set-option trim_blocks=true]…");
}

QString TemplateCommand::summary() const
{
    return QCoreApplication::translate("Chatelaine",
                                       "Renders one template, in Ansible's environment or Jinja2's own.");
}

void TemplateCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("vars"),
                      QCoreApplication::translate("Chatelaine", "Variables, in YAML or JSON."),
                      QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("globals"),
                      QCoreApplication::translate("Chatelaine", "Variables that imported templates see too."),
                      QStringLiteral("FILE")});
    parser.addOption(
        {QStringLiteral("plain"),
         QCoreApplication::translate("Chatelaine", "Jinja2's own defaults instead of Ansible's.")});
    parser.addOption({QStringLiteral("search"),
                      QCoreApplication::translate("Chatelaine", "Where included templates are looked up."),
                      QStringLiteral("DIR")});
    parser.addOption({QStringLiteral("set-option"),
                      QCoreApplication::translate("Chatelaine", "An option of the environment."),
                      QStringLiteral("NAME=VALUE")});
}

int TemplateCommand::execute(const QCommandLineParser &parser, Context &context)
{
    const QStringList words = parser.positionalArguments();
    if (words.size() != 1) {
        return context.usage(QCoreApplication::translate("Chatelaine", "“template” wants one file."));
    }
    TemplateOptions options =
        parser.isSet(QStringLiteral("plain")) ? plainTemplateOptions() : TemplateOptions();
    for (const QString &assignment : parser.values(QStringLiteral("set-option"))) {
        const auto set = setTemplateOption(options, sstr(assignment.section(QLatin1Char('='), 0, 0)),
                                           Value::string(sstr(assignment.section(QLatin1Char('='), 1))));
        if (!set) {
            return context.usage(translated(set.error().what));
        }
    }
    Result<Dict> globals = readVariables(parser.values(QStringLiteral("globals")));
    if (!globals) {
        return context.fail(globals.error());
    }
    options.globals = std::move(*globals);
    const Result<Dict> variables = readVariables(parser.values(QStringLiteral("vars")));
    if (!variables) {
        return context.fail(variables.error());
    }
    const Result<QByteArray> source = readTextFile(words.first());
    if (!source) {
        return context.fail(source.error());
    }
    TemplateScope scope(*variables, options);
    scope.setLoader(
        loaderFor(parser.values(QStringLiteral("search")) << QFileInfo(words.first()).absolutePath()));
    if (options.native) {
        const Result<Value> value = scope.renderNative(source->toStdString(), sstr(words.first()));
        if (!value) {
            return context.fail(value.error());
        }
        context.print(*value);
        return ExitDone;
    }
    const Result<RenderedText> rendered = scope.renderFile(source->toStdString(), sstr(words.first()));
    if (!rendered) {
        return context.fail(rendered.error());
    }
    context.out() << qstr(rendered->text);
    return ExitDone;
}

} // namespace chatelaine::cli
