// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "render/render.h"

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>

namespace chatelaine
{

/// The one line that stands for a diff which cannot be shown; sizes in bytes.
QString sizesOnly(qint64 before, qint64 after);

/// The lines of a file that holds secrets, as they may be shown; each with its newline where it has one.
class MaskedLines
{
public:
    explicit MaskedLines(const RenderedFile &file);

    /// A line of the file, its secrets as dots.
    QString wanted(std::size_t line) const { return m_lines[static_cast<qsizetype>(line)]; }

    /// A line that stands on the server and not in the file: what is secret in it nobody knows, so all of it
    /// is dots; but for a key that the file itself has in plain sight ("password=••••").
    QString ofServer(const QByteArray &line) const;

private:
    QStringList m_lines;
    QSet<QString> m_keys;
};

} // namespace chatelaine
