// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/icons.h"

#include "gui/widgets/tokens.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

// Outside the namespace: Q_INIT_RESOURCE names a global function.
static void initIcons() { Q_INIT_RESOURCE(icons); }

namespace chatelaine::gui
{

namespace
{

QPixmap rendered(const QString &name, QSize pixels, const QColor &colour)
{
    initIcons();
    const QString key = QStringLiteral("chatelaine/%1/%2/%3/%4")
                            .arg(name)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(colour.name());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(pixels)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class ThemedEngine : public QIconEngine
{
public:
    ThemedEngine(QString name, Ink ink) : m_name(std::move(name)), m_ink(ink) {}
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, m_name, rect, colour(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(m_name, size, colour(mode));
    }
    QIconEngine *clone() const override { return new ThemedEngine(m_name, m_ink); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        const Tokens &tokens = tokensOf(QApplication::palette());
        if (mode == QIcon::Disabled) {
            return tokens.dim;
        }
        switch (m_ink) {
        case Ink::Text:
            return tokens.text;
        case Ink::Dim:
            return tokens.dim;
        case Ink::Accent:
            return tokens.accentText;
        case Ink::OnAccent:
            return tokens.onAccent;
        }
        return tokens.text;
    }

    QString m_name;
    Ink m_ink;
};

} // namespace

void paintIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &colour)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QSize pixels = (rect.size() * ratio).toSize();
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(rect, rendered(name, pixels, colour), QRectF(QPointF(0, 0), QSizeF(pixels)));
    painter.restore();
}

QIcon themedIcon(const QString &name, Ink ink) { return QIcon(new ThemedEngine(name, ink)); }

QIcon applicationIcon()
{
    initIcons();
    return QIcon(QStringLiteral(":/icons/chatelaine.svg"));
}

} // namespace chatelaine::gui
