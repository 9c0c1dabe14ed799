// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/rolepreviews.h"

#include <QAbstractListModel>

namespace chatelaine::gui
{

/// The roles of a server, in the order in which the plays run them.
class RolesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setRoles(std::vector<RoleEntry> roles);
    const RoleEntry *role(const QModelIndex &index) const;
    QModelIndex find(const RoleEntry &role) const;
    QModelIndex find(const QString &title) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<RoleEntry> m_roles;
    bool m_severalPlays = false;
};

/// The files of a role: where they go, and whether they can be shown.
class RoleFilesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    /// Keeps the rows where only their texts differ.
    void setShown(RoleShownPtr shown);
    /// The file's place in the shown role; -1: none.
    int file(const QModelIndex &index) const;
    QModelIndex find(const QString &name) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    RoleShownPtr m_shown;
};

} // namespace chatelaine::gui
