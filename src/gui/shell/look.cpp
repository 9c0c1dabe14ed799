// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/look.h"

#include "gui/shell/colorscheme.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/lookstyle.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/type.h"

#include <QApplication>
#include <QToolTip>

namespace chatelaine::gui
{

namespace
{

/// Holds what the application's look depends on, as a child of the application.
class Look : public QObject
{
public:
    explicit Look(QApplication &app)
        : QObject(&app), m_platformDark(app.palette().color(QPalette::Window).lightness() < 128)
    {
        setObjectName(QStringLiteral("look"));
        QApplication::setFont(generalFont(QApplication::font()));
        QApplication::setStyle(new LookStyle);
        QApplication::setWindowIcon(applicationIcon());
        connect(&m_scheme, &ColorScheme::changed, this, &Look::paint);
    }

    void setTheme(Theme theme)
    {
        m_theme = theme;
        if (theme == Theme::System) {
            m_scheme.watch();
        }
        paint();
    }

private:
    bool dark() const
    {
        switch (m_theme) {
        case Theme::Light:
            return false;
        case Theme::Dark:
            return true;
        case Theme::System:
            break;
        }
        return m_scheme.preference().value_or(m_platformDark);
    }

    void paint()
    {
        const QPalette palette = paletteOf(dark() ? darkTokens() : lightTokens());
        QApplication::setPalette(palette);
        QToolTip::setPalette(palette);
    }

    bool m_platformDark;
    Theme m_theme = Theme::System;
    ColorScheme m_scheme;
};

} // namespace

Theme themeNamed(const QString &name)
{
    if (name == QLatin1String("light")) {
        return Theme::Light;
    }
    return name == QLatin1String("dark") ? Theme::Dark : Theme::System;
}

void applyLook(QApplication &app, Theme theme)
{
    auto *look =
        dynamic_cast<Look *>(app.findChild<QObject *>(QStringLiteral("look"), Qt::FindDirectChildrenOnly));
    if (!look) {
        look = new Look(app);
    }
    look->setTheme(theme);
}

} // namespace chatelaine::gui
