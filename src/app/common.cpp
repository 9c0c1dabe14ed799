// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <sys/prctl.h>
#include <sys/resource.h>

namespace chatelaine::app
{

void protectMemory()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0); // prctl(2)
}

void nameApplication()
{
    QCoreApplication::setOrganizationName(QStringLiteral("chatelaine"));
    QCoreApplication::setApplicationName(QStringLiteral("chatelaine"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CHATELAINE_VERSION));
}

void installTranslations(QCoreApplication &application, const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    auto *qt = new QTranslator(&application);
    if (qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(qt);
    }
    auto *own = new QTranslator(&application);
    if (own->load(locale, QStringLiteral("chatelaine"), QStringLiteral("_"), QStringLiteral(":/i18n")) ||
        own->load(QStringLiteral(":/i18n/chatelaine_en"))) {
        QCoreApplication::installTranslator(own);
    }
}

} // namespace chatelaine::app
