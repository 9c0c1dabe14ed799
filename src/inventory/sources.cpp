// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/qt.h"
#include "inventory/sourcereader.h"

#include <QDir>
#include <QFileInfo>

namespace chatelaine
{

Result<Inventory> readInventory(const QStringList &sources, const InventoryReading &how)
{
    if (sources.isEmpty()) {
        return fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "There is no list of servers (inventory).")), {},
                    Cause::NotFound);
    }
    SourceReader reader(how);
    QStringList absolute;
    for (const QString &source : sources) {
        const bool list = source.contains(u',') && !QFileInfo::exists(source);
        absolute += list ? source : QDir::cleanPath(QFileInfo(source).absoluteFilePath());
        if (auto read = reader.readSource(absolute.constLast()); !read) {
            return fail(std::move(read.error()));
        }
    }
    auto inventory = reader.finish();
    if (inventory) {
        inventory->sources = absolute;
    }
    return inventory;
}

Result<Inventory> readInventory(const Workspace &workspace, const ProgramPermission &mayRun)
{
    InventoryReading how;
    how.settings = workspace.ansible;
    how.folder = workspace.root;
    how.mayRead = [&workspace](const QString &path) { return workspace.mayRead(path); };
    how.mayRun = mayRun;
    return readInventory(workspace.inventoryFiles, how);
}

} // namespace chatelaine
