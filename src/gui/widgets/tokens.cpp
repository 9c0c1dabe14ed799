// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/tokens.h"

namespace chatelaine::gui
{

const Tokens &lightTokens()
{
    static const Tokens tokens{.dark = false,
                               .window = 0xF4F4F0,
                               .page = 0xFFFFFF,
                               .sunken = 0xFAFAF7,
                               .line = 0xE0E0DA,
                               .control = 0x878A93,
                               .text = 0x1D2026,
                               .dim = 0x575C66,
                               .hover = 0xEBEBE5,
                               .track = 0xE3E4E1,
                               .accent = 0x3D4F94,
                               .accentHover = 0x334480,
                               .onAccent = 0xFFFFFF,
                               .accentText = 0x3D4F94,
                               .tint = 0xECEEF8,
                               .mark = 0xD9DDF2,
                               .up = 0x1D7443,
                               .upTint = 0xE5F3E9,
                               .warn = 0x855500,
                               .warnTint = 0xFBF1DC,
                               .down = 0xAE271F,
                               .downTint = 0xFBEAE8,
                               .upMark = 0xBDE2C9,
                               .downMark = 0xF4C6C1,
                               .glyph = 0xFFFFFF,
                               .literal = 0x0F6674,
                               .keyword = 0x7A3E86};
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens{.dark = true,
                               .window = 0x1A1C20,
                               .page = 0x212429,
                               .sunken = 0x1C1F23,
                               .line = 0x353941,
                               .control = 0x7B818D,
                               .text = 0xE7E8EB,
                               .dim = 0xA8ADB7,
                               .hover = 0x2A2D33,
                               .track = 0x3A3E46,
                               .accent = 0x566AB8,
                               .accentHover = 0x6376C4,
                               .onAccent = 0xFFFFFF,
                               .accentText = 0xAAB8F4,
                               .tint = 0x2A2F45,
                               .mark = 0x333B5A,
                               .up = 0x7CCB98,
                               .upTint = 0x1F3429,
                               .warn = 0xE8B75C,
                               .warnTint = 0x382E1A,
                               .down = 0xF3978E,
                               .downTint = 0x3E2624,
                               .upMark = 0x2F5C45,
                               .downMark = 0x6B3B37,
                               .glyph = 0x1A1C20,
                               .literal = 0x7CC4D0,
                               .keyword = 0xD3A5DE};
    return tokens;
}

const Tokens &tokensOf(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Base).lightness() < 128 ? darkTokens() : lightTokens();
}

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.window);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.page);
    palette.setColor(QPalette::AlternateBase, tokens.sunken);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::Button, tokens.page);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::BrightText, tokens.down);
    palette.setColor(QPalette::ToolTipBase, tokens.page);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.dim);
    palette.setColor(QPalette::Highlight, tokens.mark);
    palette.setColor(QPalette::HighlightedText, tokens.text);
    palette.setColor(QPalette::Link, tokens.accentText);
    palette.setColor(QPalette::LinkVisited, tokens.accentText);
    palette.setColor(QPalette::Light, tokens.page);
    palette.setColor(QPalette::Midlight, tokens.hover);
    palette.setColor(QPalette::Mid, tokens.line);
    palette.setColor(QPalette::Dark, tokens.control);
    palette.setColor(QPalette::Shadow, tokens.control);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        palette.setColor(QPalette::Disabled, role, tokens.dim);
    }
    return palette;
}

} // namespace chatelaine::gui
