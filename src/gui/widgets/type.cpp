// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/type.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QHash>

#include <algorithm>

namespace chatelaine::gui
{

namespace
{

struct Cut {
    qreal size; ///< for a 13 pixel general font
    QFont::Weight weight;
    bool fixed = false;
};

Cut cutOf(Type type)
{
    switch (type) {
    case Type::First:
        return {28, QFont::DemiBold};
    case Type::Title:
        return {22, QFont::DemiBold};
    case Type::TitleThin:
        return {22, QFont::Normal};
    case Type::Section:
        return {15, QFont::DemiBold};
    case Type::Card:
        return {14, QFont::DemiBold};
    case Type::Label:
        return {13, QFont::DemiBold};
    case Type::Text:
        return {13, QFont::Normal};
    case Type::Help:
        return {12, QFont::Normal};
    case Type::HelpLabel:
        return {12, QFont::DemiBold};
    case Type::Mono:
        return {12, QFont::Normal, true};
    case Type::MonoSmall:
        return {11, QFont::Normal, true};
    }
    return {13, QFont::Normal};
}

bool installed(const QString &family) { return QFontDatabase::hasFamily(family); }

/// The platform's fixed font; one without ligatures where that has them ("://" must stay three signs in a
/// preview).
QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QString family = QFontInfo(font).family();
    static const QStringList joined{QStringLiteral("Fira Code"), QStringLiteral("JetBrains Mono"),
                                    QStringLiteral("Cascadia Code"), QStringLiteral("Iosevka")};
    const bool ligatures = std::any_of(joined.begin(), joined.end(),
                                       [&](const QString &name) { return family.startsWith(name); });
    const bool unnamed = family.startsWith(QLatin1String("DejaVu")) || !QFontInfo(font).fixedPitch();
    if (ligatures || unnamed) {
        for (const auto &name : {QStringLiteral("Noto Sans Mono"), QStringLiteral("DejaVu Sans Mono"),
                                 QStringLiteral("Liberation Mono")}) {
            if (installed(name)) {
                font.setFamilies({name});
                break;
            }
        }
    }
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    return font;
}

} // namespace

QFont fontOf(Type type)
{
    const Cut cut = cutOf(type);
    const QFont general = QApplication::font();
    QFont font = cut.fixed ? fixedFont() : general;
    font.setPointSizeF(QFontInfo(general).pointSizeF() * cut.size / 13.0);
    font.setWeight(cut.weight);
    return font;
}

Type typeNamed(const QString &name)
{
    static const QHash<QString, Type> types{
        {QStringLiteral("first"), Type::First},         {QStringLiteral("title"), Type::Title},
        {QStringLiteral("titlethin"), Type::TitleThin}, {QStringLiteral("section"), Type::Section},
        {QStringLiteral("card"), Type::Card},           {QStringLiteral("label"), Type::Label},
        {QStringLiteral("help"), Type::Help},           {QStringLiteral("helplabel"), Type::HelpLabel},
        {QStringLiteral("mono"), Type::Mono},           {QStringLiteral("monosmall"), Type::MonoSmall}};
    return types.value(name, Type::Text);
}

int px(qreal length) { return qRound(length * QFontInfo(QApplication::font()).pixelSize() / 13.0); }

QFont generalFont(const QFont &platform)
{
    QFont font = platform;
    const QString family = platform.family();
    const bool unnamed = family.startsWith(QLatin1String("Sans")) || family.isEmpty() ||
                         QFontInfo(platform).family().startsWith(QLatin1String("DejaVu"));
    if (unnamed && installed(QStringLiteral("Inter"))) {
        font.setFamilies({QStringLiteral("Inter"), family});
    }
    font.setPointSizeF(std::max<qreal>(10, QFontInfo(platform).pointSizeF()));
    return font;
}

} // namespace chatelaine::gui
