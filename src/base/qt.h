// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// For the rooms that use Qt Core: between std::string (UTF-8) and QString, and sentences in the person's
// language.

#include "base/error.h"

#include <QCoreApplication>
#include <QString>

#include <string>
#include <string_view>

namespace chatelaine
{

inline QString qstr(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

inline std::string sstr(const QString &text) { return text.toStdString(); }

/// The sentence in the person's language. Any thread.
inline QString translated(const Text &text)
{
    if (text.empty()) {
        return {};
    }
    return qstr(
        fillIn(QCoreApplication::translate("Chatelaine", text.source.c_str()).toStdString(), text.args));
}

/// What failed, what is unchanged and what to do next, as one paragraph in the person's language; without the
/// place.
inline QString paragraph(const Error &error)
{
    QString out = translated(error.what);
    for (const Text *part : {&error.because, &error.unchanged, &error.next}) {
        if (!part->empty()) {
            out += QLatin1Char(' ') + translated(*part);
        }
    }
    return out;
}

} // namespace chatelaine
