// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "inventory/builder.h"
#include "values/yaml.h"

#include <QByteArray>

namespace chatelaine
{

/// Reads inventory sources in order into one builder. As Ansible does, it offers each file to one way of
/// reading ("plugin") after the other until one can.
class SourceReader
{
public:
    explicit SourceReader(const InventoryReading &how);

    /// A file, a folder of them, or "host1,host2". Errors: it does not exist, nothing can read it.
    Result<void> readSource(const QString &path);
    Result<Inventory> finish() { return m_builder.finish(); }

private:
    struct File {
        QString path;
        QByteArray content;
        bool yamlEnding = false; ///< .yml, .yaml or .json
        bool anyEnding = false;
    };
    /// false: this plugin does not want the file.
    using Attempt = Result<bool>;

    Result<void> readFolder(const QString &path);
    Result<void> readEntry(const QString &path);
    Result<void> readFile(const QString &path);
    Result<void> readHostList(const QString &list);
    Result<void> offer(const File &file);
    Attempt attempt(const QString &plugin, const File &file);
    Attempt attemptProgram(const File &file);
    Attempt attemptPluginFile(const File &file, bool constructed);
    Attempt attemptYaml(const File &file);
    Result<YamlDocument> documentOf(const File &file);
    Result<Dict> varsBeside(const QString &path, const QString &kind, const QString &name);
    std::size_t known() const;

    const InventoryReading &m_how;
    InventoryBuilder m_builder;
    QStringList m_folders;             ///< being read; a link may lead back up
    QStringList m_processed;           ///< files that were read, in order
    QHash<QString, Dict> m_varsBeside; ///< group_vars and host_vars that a plugin asked for
};

} // namespace chatelaine
