// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/findpanel.h"

#include "gui/widgets/filteredit.h"
#include "gui/widgets/roles.h"
#include "gui/widgets/rowdelegate.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/type.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace chatelaine::gui
{

namespace
{

constexpr int mostShown = 40;
constexpr int mostVisible = 8;

} // namespace

FindPanel::FindPanel(FilterEdit *field, QWidget *window, std::function<std::vector<FindEntry>()> entries)
    : QFrame(window)
    , m_field(field)
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_source(std::move(entries))
{
    setObjectName(QStringLiteral("findPanel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_list);
    m_list->setObjectName(QStringLiteral("findResults"));
    m_list->setAccessibleName(tr("Found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(RowDelegate::Style::List, this));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    hide();
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, &FindPanel::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { activate(index.row()); });
}

void FindPanel::open()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindPanel::search()
{
    if (m_entries.empty()) {
        m_entries = m_source();
    }
    m_found = m_field->text().trimmed().isEmpty() ? std::vector<FindEntry>()
                                                  : findIn(m_entries, m_field->text(), mostShown);
    m_model->clear();
    for (const FindEntry &entry : m_found) {
        auto *item = new QStandardItem(entry.title);
        item->setData(entry.detail, SubRole);
        item->setData(entry.icon, IconRole);
        m_model->appendRow(item);
    }
    if (m_found.empty() && !m_field->text().trimmed().isEmpty()) {
        auto *nothing = new QStandardItem(tr("Nothing found"));
        nothing->setEnabled(false);
        m_model->appendRow(nothing);
    }
    if (m_model->rowCount() == 0) {
        hide();
        return;
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
    place();
    show();
    raise();
}

void FindPanel::place()
{
    const QPoint below = m_field->mapTo(parentWidget(), QPoint(0, m_field->height() + 4));
    const int rows = std::min(m_model->rowCount(), mostVisible);
    const int width = std::max(m_field->width(), px(420));
    setGeometry(below.x() + m_field->width() - width, below.y(), width,
                rows * m_list->sizeHintForRow(0) + 12);
}

void FindPanel::activate(int row)
{
    if (row < 0 || row >= static_cast<int>(m_found.size())) {
        return;
    }
    const FindEntry entry = m_found[static_cast<std::size_t>(row)];
    close();
    if (entry.act) {
        entry.act();
    } else {
        Q_EMIT wanted(entry.location);
    }
}

void FindPanel::close()
{
    hide();
    m_field->clear();
    m_entries.clear();
    m_field->clearFocus();
}

bool FindPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field) {
        if (event->type() == QEvent::Resize && isVisible()) {
            place();
        }
        return QFrame::eventFilter(watched, event);
    }
    if (event->type() == QEvent::FocusOut) {
        hide();
        m_entries.clear();
    } else if (event->type() == QEvent::FocusIn) {
        search();
    } else if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool mine = key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_Return ||
                          key == Qt::Key_Enter || key == Qt::Key_Escape;
        if (!mine || (!isVisible() && key != Qt::Key_Escape)) {
            return false;
        }
        if (event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        const int row = m_list->currentIndex().row();
        if (key == Qt::Key_Escape) {
            close();
        } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            activate(row);
        } else {
            const int next = std::clamp(row + (key == Qt::Key_Down ? 1 : -1), 0, m_model->rowCount() - 1);
            m_list->setCurrentIndex(m_model->index(next, 0));
        }
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void FindPanel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.page);
    painter.setPen(tokens.control);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace chatelaine::gui
