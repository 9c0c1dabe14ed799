// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

#include "base/qt.h"
#include "variables/inventorylist.h"

#include <QDir>
#include <QFileInfo>

namespace chatelaine::cli
{

namespace
{

/// Inventories that are named on the command line are read with the settings of the ansible.cfg there is.
Result<Workspace> workspaceOf(const QCommandLineParser &parser, const Context &context)
{
    const bool named = parser.isSet(QStringLiteral("i"));
    const Result<QString> folder =
        named && !context.namesFolder() ? Result<QString>(QDir::currentPath()) : context.folder();
    if (!folder) {
        return chatelaine::fail(folder.error());
    }
    if (!named) {
        return openWorkspace(*folder);
    }
    Workspace workspace;
    workspace.root = *folder;
    auto settings = readAnsibleSettings(*folder, workspace.findings);
    if (!settings) {
        return chatelaine::fail(std::move(settings.error()));
    }
    workspace.ansible = std::move(*settings);
    for (const QString &source : parser.values(QStringLiteral("i"))) {
        const bool isList = source.contains(QLatin1Char(',')) && !QFileInfo::exists(source);
        workspace.inventoryFiles += isList ? source : QDir(source).absolutePath();
    }
    return workspace;
}

} // namespace

QString InventoryCommand::name() const { return QStringLiteral("inventory"); }
QString InventoryCommand::arguments() const { return QStringLiteral("list | host HOST [-i FILE]"); }

QString InventoryCommand::summary() const
{
    return QCoreApplication::translate(
        "Chatelaine", "Shows servers, groups and their variables as ansible-inventory does.");
}

void InventoryCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({{QStringLiteral("i"), QStringLiteral("inventory")},
                      QCoreApplication::translate("Chatelaine", "The inventory file or folder to read."),
                      QStringLiteral("FILE")});
}

int InventoryCommand::execute(const QCommandLineParser &parser, Context &context)
{
    const QStringList words = parser.positionalArguments();
    const bool list = words == QStringList{QStringLiteral("list")};
    if (!list && (words.size() != 2 || words.first() != QLatin1String("host"))) {
        return context.usage(
            QCoreApplication::translate("Chatelaine", "“inventory” wants list, or host and a name."));
    }
    const Result<Workspace> workspace = workspaceOf(parser, context);
    if (!workspace) {
        return context.fail(workspace.error());
    }
    Permissions permissions(workspace->root, context.permissionAsker());
    const Result<Inventory> inventory =
        readInventory(*workspace, [&](const QString &path, const QByteArray &content) {
            return permissions.allows(
                {PermissionRequest::Kind::InventoryProgram, workspace->shown(path), content});
        });
    if (!inventory) {
        return context.fail(inventory.error());
    }
    const auto hostFiles = list ? VariableStore::HostFiles::WhenAsked : VariableStore::HostFiles::Now;
    const Result<VariableStore> variables = VariableStore::read(*workspace, *inventory, {}, hostFiles);
    if (!variables) {
        return context.fail(variables.error());
    }
    const auto text = list ? inventoryList(*inventory, *variables) : std::vector<std::string>();
    if (!text) {
        return context.fail(text.error());
    }
    for (const auto *findings : {&workspace->findings, &inventory->findings, &variables->findings()}) {
        for (const Error &finding : *findings) {
            context.warn(finding);
        }
    }
    if (list) {
        for (const std::string &piece : *text) {
            context.out() << qstr(piece);
        }
        return ExitDone;
    }
    if (!inventory->host(words[1])) {
        return context.fail(
            Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "There is no server “%1” in this inventory."),
                       {sstr(words[1])}),
                  {}, Cause::NotFound));
    }
    context.print(inventoryHost(*variables, words[1]));
    return ExitDone;
}

} // namespace chatelaine::cli
