// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/roles/rolemodels.h"

#include "gui/widgets/roles.h"
#include "gui/widgets/stateshape.h"

#include <algorithm>

namespace chatelaine::gui
{

void RolesModel::setRoles(std::vector<RoleEntry> roles)
{
    if (roles == m_roles) {
        return;
    }
    beginResetModel();
    m_roles = std::move(roles);
    m_severalPlays = std::any_of(m_roles.begin(), m_roles.end(), [&](const RoleEntry &entry) {
        return entry.playIndex != m_roles.front().playIndex;
    });
    endResetModel();
}

const RoleEntry *RolesModel::role(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_roles[static_cast<std::size_t>(index.row())]
                                                       : nullptr;
}

QModelIndex RolesModel::find(const RoleEntry &role) const
{
    const auto found = std::find(m_roles.begin(), m_roles.end(), role);
    return found == m_roles.end() ? QModelIndex() : index(static_cast<int>(found - m_roles.begin()));
}

QModelIndex RolesModel::find(const QString &title) const
{
    const auto found = std::find_if(m_roles.begin(), m_roles.end(),
                                    [&](const RoleEntry &entry) { return entry.title == title; });
    return found == m_roles.end() ? QModelIndex() : index(static_cast<int>(found - m_roles.begin()));
}

int RolesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_roles.size());
}

QVariant RolesModel::data(const QModelIndex &index, int role) const
{
    const RoleEntry *entry = this->role(index);
    if (!entry) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return entry->title;
    case Qt::ToolTipRole: {
        QString text = tr("%1 in the play “%2”", "role, play").arg(entry->title, entry->play);
        if (!entry->conditions.isEmpty()) {
            text += QLatin1Char('\n') + tr("if %1").arg(entry->conditions.join(QStringLiteral(" and ")));
        }
        return text;
    }
    case WordRole:
        return m_severalPlays ? entry->play : QString();
    case IconRole:
        return QStringLiteral("folder");
    case SortRole:
        return false;
    case FilterRole:
        return entry->title + QLatin1Char(' ') + entry->play;
    case Qt::AccessibleTextRole:
        return tr("%1 in the play “%2”", "role, play").arg(entry->title, entry->play);
    default:
        return {};
    }
}

void RoleFilesModel::setShown(RoleShownPtr shown)
{
    const auto names = [](const RoleShownPtr &one) {
        QStringList all;
        for (const RoleFile &file : one ? one->files : std::vector<RoleFile>()) {
            all += file.name;
        }
        return all;
    };
    if (m_shown && shown && names(m_shown) == names(shown)) {
        m_shown = std::move(shown);
        if (rowCount() > 0) {
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        }
        return;
    }
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

int RoleFilesModel::file(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? index.row() : -1;
}

QModelIndex RoleFilesModel::find(const QString &name) const
{
    for (int i = 0; i < rowCount(); ++i) {
        if (m_shown->files[static_cast<std::size_t>(i)].name == name) {
            return index(i);
        }
    }
    return {};
}

int RoleFilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_shown ? 0 : static_cast<int>(m_shown->files.size());
}

QVariant RoleFilesModel::data(const QModelIndex &index, int role) const
{
    if (file(index) < 0) {
        return {};
    }
    const RoleFile &file = m_shown->files[static_cast<std::size_t>(index.row())];
    const bool atDeploy = file.error && file.error->cause == Cause::AtDeploy;
    const bool failed = file.error && !atDeploy;
    const QString word = failed                         ? tr("error")
                         : atDeploy                     ? tr("at deploy")
                         : !file.assumed.isEmpty()      ? tr("in part at deploy")
                         : file.active && !*file.active ? tr("not written")
                                                        : QString();
    switch (role) {
    case Qt::DisplayRole:
        return file.file.path.isEmpty() ? file.name : file.file.path.section(QLatin1Char('/'), -1);
    case Qt::ToolTipRole:
        return file.file.path.isEmpty() ? file.name : file.file.path;
    case WordRole:
        return word;
    case IconRole:
        return QStringLiteral("file");
    case ShapeRole:
        return failed ? QVariant(static_cast<int>(Shape::Attention)) : QVariant();
    case SortRole:
        return failed;
    case FilterRole:
        return QStringList{file.file.path, file.name, file.task, file.item, word}.join(QLatin1Char(' '));
    case Qt::AccessibleTextRole:
        return word.isEmpty()
                   ? data(index, Qt::ToolTipRole).toString()
                   : tr("%1, %2", "file, state").arg(data(index, Qt::ToolTipRole).toString(), word);
    default:
        return {};
    }
}

} // namespace chatelaine::gui
