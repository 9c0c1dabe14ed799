// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// chatelaine-cli: the same engine without a window. One class per command, text or JSON.

#include "cli/command.h"

#include <QStringList>

namespace chatelaine::cli
{

/// Runs one command line (without the program's name) and gives back its exit status. Needs a
/// QCoreApplication.
int run(const QStringList &arguments, Console &console);

/// The language of --language in these arguments, or empty: needed before anything is printed.
QString languageIn(const QStringList &arguments);

} // namespace chatelaine::cli
