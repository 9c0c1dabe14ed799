// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace chatelaine::gui
{

/// The look of the controls, on Fusion. Understands dynamic properties of forms:
/// - `type` of a label: its size and weight (see typeNamed());
/// - `ink` of a label: "dim" or "accent";
/// - `look` of a button: "primary", "danger", "link", "quiet" (no border), "segment"; otherwise plain;
/// - `look` of a line edit: "filter" (hairline border).
class LookStyle : public QProxyStyle
{
    Q_OBJECT
public:
    LookStyle();

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_mnemonics = false; ///< Alt is held
};

} // namespace chatelaine::gui
