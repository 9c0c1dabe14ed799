// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Any text as an inventory in INI and in YAML, the second on top of the first: reading it never crashes or
// hangs, every error and finding of a file names its line, and what was read holds together.

#include "inventory/builder.h"
#include "inventory/iniinventory.h"
#include "inventory/yamlinventory.h"
#include "values/yaml.h"

#include <cstdint>
#include <cstdlib>

using namespace chatelaine;

namespace
{

void require(bool condition)
{
    if (!condition) {
        std::abort();
    }
}

void checkWhole(const Inventory &inventory)
{
    for (const InventoryHost &host : inventory.hosts) {
        require(inventory.host(host.name) == &host && !host.groups.isEmpty());
        for (const QString &group : host.groups) {
            require(inventory.group(group) && inventory.group(group)->hosts.contains(host.name));
        }
        require(inventory.groupsOf(host.name).constFirst() == QLatin1String("all"));
    }
    for (const InventoryGroup &group : inventory.groups) {
        require(inventory.group(group.name) == &group);
        for (const QString &child : group.children) {
            require(inventory.group(child) && inventory.group(child)->depth > group.depth);
        }
        inventory.hostsOf(group.name);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    // A range stands for up to 100,000 hosts: right, but too slow here.
    if (size > 4000 || text.count('[') - text.count("\n[") > 4 || text.contains("00")) {
        return 0;
    }
    InventoryBuilder builder(size % 2 == 0);
    if (const auto read = addIniInventory(text, QStringLiteral("fuzz"), builder); !read) {
        require(read.error().place.line > 0 && !read.error().what.empty());
    }
    const auto document = readYaml(std::string_view(text.constData(), size), "fuzz.yml");
    if (document && document->root.isDict()) {
        if (const auto read = addYamlInventory(document->root.asDict(), builder); !read) {
            require(read.error().place.line > 0 && !read.error().what.empty());
        }
    }
    if (const auto inventory = builder.finish()) {
        checkWhole(*inventory);
    }
    return 0;
}
