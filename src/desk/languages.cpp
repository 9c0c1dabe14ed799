// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace chatelaine
{

namespace
{

void replaceTranslator(QCoreApplication &app, const QString &name, const QString &file, const QString &folder)
{
    auto *translator = app.findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly);
    if (!translator) {
        translator = new QTranslator(&app);
        translator->setObjectName(name);
    }
    QCoreApplication::removeTranslator(translator);
    if (translator->load(file, folder)) {
        QCoreApplication::installTranslator(translator);
    }
}

} // namespace

const QList<std::pair<QString, QString>> &languages()
{
    static const QList<std::pair<QString, QString>> all{{QStringLiteral("en"), QStringLiteral("English")},
                                                        {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                                        {QStringLiteral("fr"), QStringLiteral("Français")}};
    return all;
}

QString knownLanguage(const QString &locale)
{
    for (const auto &[code, name] : languages()) {
        if (locale.left(2) == code) {
            return code;
        }
    }
    return QStringLiteral("en");
}

void applyLanguage(QCoreApplication &app, const QString &code)
{
    const QLocale system = QLocale::system();
    const QString language = knownLanguage(code.isEmpty() ? system.name() : code);
    // The system's own locale keeps its country ("de_AT"); another language brings its usual one.
    QLocale::setDefault(knownLanguage(system.name()) == language && system.language() != QLocale::C
                            ? system
                            : QLocale(language));
    replaceTranslator(app, QStringLiteral("translator"), QStringLiteral("chatelaine_") + language,
                      QStringLiteral(":/i18n"));
    replaceTranslator(app, QStringLiteral("qtTranslator"), QStringLiteral("qtbase_") + language,
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

QString currentLanguage() { return knownLanguage(QLocale().name()); }

} // namespace chatelaine
