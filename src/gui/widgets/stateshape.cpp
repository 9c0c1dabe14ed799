// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/stateshape.h"

#include <QPainter>
#include <QPainterPath>

namespace chatelaine::gui
{

namespace
{

QPen roundPen(const QColor &colour, qreal width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

// All shapes are drawn on a grid of 20 × 20.

void paintDisc(QPainter &painter, const Tokens &tokens)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.up);
    painter.drawEllipse(QRectF(1, 1, 18, 18));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(roundPen(tokens.glyph, 2.2));
    painter.drawPolyline(QPolygonF{QPointF(6, 10.4), QPointF(8.9, 13.2), QPointF(14, 7.4)});
}

void paintTriangle(QPainter &painter, const Tokens &tokens)
{
    painter.setPen(roundPen(tokens.warn, 2.4));
    painter.setBrush(tokens.warn);
    painter.drawPolygon(QPolygonF{QPointF(10, 2.6), QPointF(18.4, 17.2), QPointF(1.6, 17.2)});
    painter.setPen(roundPen(tokens.glyph, 2));
    painter.drawLine(QPointF(10, 7.2), QPointF(10, 11.6));
    painter.drawPoint(QPointF(10, 15));
}

void paintSquare(QPainter &painter, const Tokens &tokens)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.down);
    painter.drawRoundedRect(QRectF(1.5, 1.5, 17, 17), 3.5, 3.5);
    painter.setPen(roundPen(tokens.glyph, 2.2));
    painter.drawLine(QPointF(6.8, 6.8), QPointF(13.2, 13.2));
    painter.drawLine(QPointF(13.2, 6.8), QPointF(6.8, 13.2));
}

void paintDashed(QPainter &painter, const Tokens &tokens)
{
    QPen dashes(tokens.dim, 1.7);
    dashes.setCapStyle(Qt::FlatCap);
    dashes.setDashPattern({2.5, 1.65});
    painter.setPen(dashes);
    painter.drawEllipse(QRectF(1.6, 1.6, 16.8, 16.8));
    painter.setPen(roundPen(tokens.dim, 1.7));
    QPainterPath mark(QPointF(7.6, 8));
    mark.cubicTo(7.6, 4.9, 12.5, 4.9, 12.5, 8);
    mark.cubicTo(12.5, 9.7, 10, 9.8, 10, 11.6);
    painter.drawPath(mark);
    painter.drawPoint(QPointF(10, 14.4));
}

void paintRing(QPainter &painter, Shape shape, const Tokens &tokens)
{
    painter.setPen(roundPen(tokens.dim, 1.8));
    painter.drawEllipse(QRectF(1.6, 1.6, 16.8, 16.8));
    if (shape == Shape::Unchanged) {
        painter.drawLine(QPointF(6.6, 8.2), QPointF(13.4, 8.2));
        painter.drawLine(QPointF(6.6, 11.8), QPointF(13.4, 11.8));
    } else {
        painter.drawPolyline(QPolygonF{QPointF(10, 5.8), QPointF(10, 10), QPointF(13, 11.6)});
    }
}

void paintOpenRing(QPainter &painter, const Tokens &tokens, qreal turn)
{
    const QRectF ring(2, 2, 16, 16);
    painter.setPen(roundPen(tokens.track, 2.4));
    painter.drawEllipse(ring);
    painter.setPen(roundPen(tokens.accentText, 2.4));
    painter.drawArc(ring, qRound((90 - turn) * 16), -250 * 16);
}

} // namespace

QColor colourOf(Shape shape, const Tokens &tokens)
{
    switch (shape) {
    case Shape::Up:
        return tokens.up;
    case Shape::Attention:
        return tokens.warn;
    case Shape::Down:
        return tokens.down;
    case Shape::Working:
        return tokens.accentText;
    case Shape::Unknown:
    case Shape::Unchanged:
    case Shape::Waiting:
        break;
    }
    return tokens.dim;
}

QColor tintOf(Shape shape, const Tokens &tokens)
{
    switch (shape) {
    case Shape::Up:
        return tokens.upTint;
    case Shape::Attention:
        return tokens.warnTint;
    case Shape::Down:
        return tokens.downTint;
    case Shape::Working:
        return tokens.tint;
    case Shape::Unknown:
    case Shape::Unchanged:
    case Shape::Waiting:
        break;
    }
    return tokens.sunken;
}

void paintShape(QPainter &painter, Shape shape, const QRectF &rect, const Tokens &tokens, qreal turn)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 20.0, rect.height() / 20.0);
    painter.setBrush(Qt::NoBrush);
    switch (shape) {
    case Shape::Up:
        paintDisc(painter, tokens);
        break;
    case Shape::Attention:
        paintTriangle(painter, tokens);
        break;
    case Shape::Down:
        paintSquare(painter, tokens);
        break;
    case Shape::Unknown:
        paintDashed(painter, tokens);
        break;
    case Shape::Unchanged:
    case Shape::Waiting:
        paintRing(painter, shape, tokens);
        break;
    case Shape::Working:
        paintOpenRing(painter, tokens, turn);
        break;
    }
    painter.restore();
}

} // namespace chatelaine::gui
