// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The painting of single controls; LookStyle decides what is painted when.

class QPainter;
class QRectF;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;
class QWidget;

namespace chatelaine::gui
{

void paintButtonBevel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
void paintButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
void paintField(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void paintFlatTool(QPainter &painter, const QStyleOption &option);
void paintCheckBox(QPainter &painter, const QStyleOption &option);
void paintRadioButton(QPainter &painter, const QStyleOption &option);
void paintTab(QPainter &painter, const QStyleOptionTab &option);
void paintHeader(QPainter &painter, const QStyleOptionHeader &option);
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRectF &slider);
void paintBar(QPainter &painter, const QRectF &rect, double fraction, const QStyleOption &option);
void paintComboArrow(QPainter &painter, const QRectF &rect, const QStyleOption &option);
void paintFocusRing(QPainter &painter, const QRectF &rect, const QStyleOption &option, double radius);

} // namespace chatelaine::gui
