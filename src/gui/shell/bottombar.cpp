// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/bottombar.h"

#include "gui/widgets/shapepixmap.h"
#include "gui/widgets/type.h"
#include "ui_bottombar.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace chatelaine::gui
{

BottomBar::BottomBar(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::BottomBar>())
{
    m_ui->setupUi(this);
    setMinimumHeight(px(57));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_ui->icon->setFixedWidth(px(16));
    const auto act = [this](QPushButton *button, BarAction::Look look) {
        connect(button, &QPushButton::clicked, this, [this, look] {
            for (const BarAction &action : m_content.actions) {
                if (action.look == look && action.act) {
                    const auto go = action.act; // the content may change meanwhile
                    go();
                    return;
                }
            }
        });
    };
    act(m_ui->linkButton, BarAction::Look::Link);
    act(m_ui->secondButton, BarAction::Look::Plain);
    act(m_ui->primaryButton, BarAction::Look::Primary);
}

BottomBar::~BottomBar() = default;

void BottomBar::setContent(const BarContent &content)
{
    const bool news = content.sentence != m_content.sentence;
    m_content = content;
    m_ui->sentence->setText(content.sentence);
    m_ui->sentence->setFont(fontOf(content.pending ? Type::Label : Type::Text));
    m_ui->sentence->setForegroundRole(content.pending ? QPalette::WindowText : QPalette::PlaceholderText);
    m_ui->detail->setText(content.detail);
    m_ui->detail->setVisible(!content.detail.isEmpty());
    fill(*m_ui->linkButton, BarAction::Look::Link);
    fill(*m_ui->secondButton, BarAction::Look::Plain);
    fill(*m_ui->primaryButton, BarAction::Look::Primary);
    paintGlyph();
    setAccessibleDescription(content.sentence + QLatin1Char(' ') + content.detail);
    if (news) {
        QAccessibleEvent event(m_ui->sentence, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    update();
}

void BottomBar::fill(QPushButton &button, BarAction::Look look)
{
    const auto action = std::find_if(m_content.actions.begin(), m_content.actions.end(),
                                     [look](const BarAction &candidate) { return candidate.look == look; });
    const bool shown = action != m_content.actions.end();
    if (shown) {
        button.setText(action->text);
        button.setProperty("action", action->name);
        button.setEnabled(action->enabled);
    }
    button.setVisible(shown);
}

void BottomBar::paintGlyph()
{
    const Tokens &tokens = tokensOf(palette());
    m_ui->icon->setPixmap(
        iconPixmap(m_content.icon, px(16), m_content.pending ? tokens.accentText : tokens.dim, *this));
}

void BottomBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_content.icon.isEmpty()) {
        paintGlyph();
    }
}

void BottomBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), m_content.pending ? tokens.tint : tokens.window);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.line);
}

} // namespace chatelaine::gui
