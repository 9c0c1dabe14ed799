// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

#include <algorithm>
#include <vector>

namespace chatelaine::gui
{

/// A table of plain values. Setting rows that are the same things as before keeps selection and scroll
/// position.
template<typename Row>
class RowsModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<Row> rows)
    {
        const bool same = rows.size() == m_rows.size() &&
                          std::equal(rows.begin(), rows.end(), m_rows.begin(),
                                     [this](const Row &a, const Row &b) { return sameThing(a, b); });
        if (!same) {
            beginResetModel();
            m_rows = std::move(rows);
            endResetModel();
        } else if (rows != m_rows) {
            m_rows = std::move(rows);
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
    }
    const std::vector<Row> &rows() const { return m_rows; }
    const Row &row(const QModelIndex &index) const { return m_rows[static_cast<std::size_t>(index.row())]; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : columns();
    }

protected:
    virtual int columns() const = 0;
    virtual bool sameThing(const Row &a, const Row &b) const = 0;

private:
    std::vector<Row> m_rows;
};

} // namespace chatelaine::gui
