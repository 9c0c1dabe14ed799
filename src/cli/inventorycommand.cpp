// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

#include "base/qt.h"
#include "variables/inventorylist.h"

#include <QDir>

namespace chatelaine::cli
{

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
    Workspace workspace;
    if (parser.isSet(QStringLiteral("i"))) {
        for (const QString &file : parser.values(QStringLiteral("i"))) {
            workspace.inventoryFiles << QDir(file).absolutePath();
        }
        workspace.root = QDir::currentPath();
    } else {
        const Result<QString> folder = context.folder();
        if (!folder) {
            return context.fail(folder.error());
        }
        Result<Workspace> opened = openWorkspace(*folder);
        if (!opened) {
            return context.fail(opened.error());
        }
        workspace = std::move(*opened);
    }
    const Result<Inventory> inventory = readInventory(workspace);
    if (!inventory) {
        return context.fail(inventory.error());
    }
    const Result<VariableStore> variables = VariableStore::read(workspace, *inventory);
    if (!variables) {
        return context.fail(variables.error());
    }
    for (const auto *findings : {&inventory->findings, &variables->findings()}) {
        for (const Error &finding : *findings) {
            context.warn(finding);
        }
    }
    if (list) {
        context.print(inventoryList(*inventory, *variables));
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
