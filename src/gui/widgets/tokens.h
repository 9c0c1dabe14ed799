// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

namespace chatelaine::gui
{

/// The colours of the window by what they are for; one set for light, one for dark. All text pairs have a
/// contrast of at least 4.5 : 1, borders of controls at least 3 : 1.
struct Tokens {
    bool dark;
    QColor window;  ///< navigation, bars
    QColor page;    ///< pages, fields
    QColor sunken;  ///< previews, group rows, read-only fields
    QColor line;    ///< hairlines without a meaning
    QColor control; ///< borders of controls
    QColor text;
    QColor dim;
    QColor hover;
    QColor track;  ///< of bars; disabled buttons
    QColor accent; ///< fill of the primary button
    QColor accentHover;
    QColor onAccent;
    QColor accentText; ///< links, focus, bars
    QColor tint;
    QColor mark; ///< selection
    QColor up;
    QColor upTint;
    QColor warn;
    QColor warnTint;
    QColor down;
    QColor downTint;
    QColor upMark;   ///< changed words of an added line
    QColor downMark; ///< changed words of a removed line
    QColor glyph;    ///< inside a filled state shape
    QColor literal;  ///< syntax: texts
    QColor keyword;  ///< syntax: numbers, truth values, sections
};

const Tokens &lightTokens();
const Tokens &darkTokens();
/// The set that a palette made by paletteOf() stands for.
const Tokens &tokensOf(const QPalette &palette);
QPalette paletteOf(const Tokens &tokens);

} // namespace chatelaine::gui
