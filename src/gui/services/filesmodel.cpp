// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/services/filesmodel.h"

#include "gui/widgets/roles.h"
#include "gui/widgets/words.h"

#include <algorithm>

namespace chatelaine::gui
{

void FilesModel::setEntries(std::vector<FileEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

const FileEntry *FilesModel::entry(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_entries[static_cast<std::size_t>(index.row())]
                                                       : nullptr;
}

QModelIndex FilesModel::find(const QString &path) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const FileEntry &entry) { return entry.file.path == path; });
    return found == m_entries.end() ? QModelIndex() : index(static_cast<int>(found - m_entries.begin()));
}

int FilesModel::changed() const
{
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(), [](const FileEntry &entry) {
        return entry.change && entry.change->state != FileChange::State::Unchanged;
    }));
}

int FilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant FilesModel::data(const QModelIndex &index, int role) const
{
    const FileEntry *file = entry(index);
    if (!file) {
        return {};
    }
    const QString word = file->change ? Words::of(file->change->state) : tr("unknown");
    switch (role) {
    case Qt::DisplayRole:
        return file->shown;
    case Qt::ToolTipRole:
        return file->file.path;
    case WordRole:
        return word;
    case IconRole:
        return file->file.directory ? QStringLiteral("folder") : QStringLiteral("file");
    case ShapeRole:
        if (file->change && file->change->state == FileChange::State::Conflict) {
            return static_cast<int>(Shape::Attention);
        }
        return {};
    case SortRole:
        return file->change && file->change->state != FileChange::State::Unchanged;
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "file, state").arg(file->shown, word);
    default:
        return {};
    }
}

} // namespace chatelaine::gui
