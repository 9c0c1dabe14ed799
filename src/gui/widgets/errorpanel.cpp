// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/errorpanel.h"

#include "base/qt.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/shapepixmap.h"
#include "gui/widgets/type.h"
#include "ui_errorpanel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>

namespace chatelaine::gui
{

ErrorPanel::ErrorPanel(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::ErrorPanel>())
{
    m_ui->setupUi(this);
    m_ui->copyButton->setIcon(themedIcon(QStringLiteral("copy")));
    m_ui->details->setFont(fontOf(Type::Mono));
    m_ui->details->setMaximumHeight(px(140));
    m_ui->detailsBox->hide();
    m_ui->actionButton->hide();
    m_ui->details->setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_ui->detailsButton, &QPushButton::toggled, this, [this](bool on) {
        m_ui->detailsBox->setVisible(on);
        Q_EMIT resized();
    });
    connect(m_ui->copyButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_ui->details->toPlainText()); });
    connect(m_ui->actionButton, &QPushButton::clicked, this, &ErrorPanel::actionTriggered);
}

ErrorPanel::~ErrorPanel() = default;

void ErrorPanel::setError(const Error &error, const QString &place, const QString &raw)
{
    fill(Shape::Down, error, place, raw);
}

void ErrorPanel::setFinding(const Error &error, const QString &place)
{
    fill(Shape::Attention, error, place, {});
}

void ErrorPanel::setSettled(const Error &note) { fill(Shape::Up, note, {}, {}); }

void ErrorPanel::fill(Shape shape, const Error &error, const QString &place, const QString &raw)
{
    m_shape = shape;
    paintGlyph();
    m_ui->what->setText(translated(error.what));
    QStringList rest;
    for (const Text *part : {&error.because, &error.unchanged, &error.next}) {
        if (!part->empty()) {
            rest += translated(*part);
        }
    }
    m_ui->rest->setText(rest.join(QLatin1Char(' ')));
    m_ui->rest->setVisible(!rest.isEmpty());
    m_ui->place->setText(place);
    m_ui->place->setVisible(!place.isEmpty());
    QStringList details;
    for (const QString &text : {qstr(error.detail), raw}) {
        if (!text.isEmpty()) {
            details += text;
        }
    }
    m_ui->details->setPlainText(details.join(QLatin1Char('\n')));
    m_ui->detailsButton->setVisible(!details.isEmpty());
    setAccessibleName(m_ui->what->text());
    setAccessibleDescription(m_ui->rest->text());
    update();
}

void ErrorPanel::setAction(const QString &text)
{
    m_ui->actionButton->setText(text);
    m_ui->actionButton->setVisible(!text.isEmpty());
}

void ErrorPanel::paintGlyph() { m_ui->shape->setPixmap(shapePixmap(m_shape, px(18), *this)); }

void ErrorPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paintGlyph();
    }
}

void ErrorPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tintOf(m_shape, tokensOf(palette())));
    painter.drawRoundedRect(rect(), 6, 6);
}

} // namespace chatelaine::gui
