// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

namespace chatelaine::app
{

/// No core dumps and no ptrace of this process by others of the same user: secrets are in its memory.
void protectMemory();
void nameApplication();
/// Loads the sentences in `language` (en, de, fr; empty: the system's) and makes it the locale.
void installTranslations(QCoreApplication &application, const QString &language);

} // namespace chatelaine::app
