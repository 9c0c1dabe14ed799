// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/services/serviceview.h"

#include <QAbstractListModel>

namespace chatelaine::gui
{

/// The files of a service: path, and how the server's file differs.
class FilesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setEntries(std::vector<FileEntry> entries);
    const FileEntry *entry(const QModelIndex &index) const;
    QModelIndex find(const QString &path) const;
    int changed() const; ///< how many differ

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<FileEntry> m_entries;
};

} // namespace chatelaine::gui
