// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/topbar.h"

#include "gui/widgets/filteredit.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/type.h"
#include "ui_topbar.h"

#include <QKeySequence>
#include <QMenu>
#include <QPainter>

namespace chatelaine::gui
{

TopBar::TopBar(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::TopBar>())
{
    m_ui->setupUi(this);
    setMinimumHeight(px(48));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_ui->tile->setPixmap(applicationIcon().pixmap(QSize(px(24), px(24)), devicePixelRatioF()));
    m_ui->workspaceButton->setLayoutDirection(Qt::LeftToRight);
    m_ui->moreButton->setIcon(themedIcon(QStringLiteral("more")));
    m_ui->findEdit->setKeys(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
}

TopBar::~TopBar() = default;

void TopBar::setWorkspace(const QString &name)
{
    constexpr int longest = 48;
    QString shown = name.size() > longest ? name.left(longest - 1) + QChar(u'…') : name;
    m_ui->workspaceButton->setText(shown.replace(QLatin1Char('&'), QLatin1String("&&")) +
                                   QStringLiteral("  ⌄"));
    m_ui->workspaceButton->setAccessibleName(tr("Workspace %1").arg(name));
}

void TopBar::setMenus(QMenu *workspace, QMenu *more)
{
    m_ui->workspaceButton->setMenu(workspace);
    m_ui->moreButton->setMenu(more);
}

FilterEdit *TopBar::find() const { return m_ui->findEdit; }

void TopBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
}

} // namespace chatelaine::gui
