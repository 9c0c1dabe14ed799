// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common.h"
#include "cli/cli.h"
#include "desk/languages.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    chatelaine::app::protectMemory();
    QCoreApplication application(argc, argv);
    chatelaine::app::nameApplication();
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    chatelaine::applyLanguage(application, chatelaine::cli::languageIn(arguments));
    QTextStream out(stdout);
    QTextStream err(stderr);
    chatelaine::cli::Console console{out, err};
    return chatelaine::cli::run(arguments, console);
}
