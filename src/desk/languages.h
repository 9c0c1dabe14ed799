// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <utility>

class QCoreApplication;

namespace chatelaine
{

/// The languages of the window: code and own name.
const QList<std::pair<QString, QString>> &languages();
/// "de" for "de_AT.UTF-8" and the like; "en" where there is no translation.
QString knownLanguage(const QString &locale);
/// Installs the translation and makes numbers and dates follow. Empty: as the system.
void applyLanguage(QCoreApplication &app, const QString &code);
/// The code in use.
QString currentLanguage();

} // namespace chatelaine
