// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common.h"

#include <QCoreApplication>
#include <QString>

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

} // namespace chatelaine::app
