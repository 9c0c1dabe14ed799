// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deploy/tarstream.h"

#include <algorithm>

namespace chatelaine
{

namespace
{

constexpr qsizetype block = 512;

QByteArray octal(qint64 number, int digits)
{
    return QByteArray::number(number, 8).rightJustified(digits, '0') + '\0';
}

QByteArray header(const QByteArray &name, qint64 size)
{
    QByteArray out;
    out += name.leftJustified(100, '\0');
    out += octal(0600, 7);
    out += octal(0, 7) + octal(0, 7); // root
    out += octal(size, 11);
    out += octal(0, 11); // the time; tar -m takes its own
    out += QByteArray(8, ' ');
    out += '0'; // a plain file
    out += QByteArray(100, '\0');
    out += QByteArrayLiteral("ustar\0") + "00";
    out = out.leftJustified(block, '\0');
    int sum = 0;
    for (const char c : out) {
        sum += static_cast<unsigned char>(c);
    }
    return out.replace(148, 8, octal(sum, 6) + ' ');
}

} // namespace

void TarStream::add(const QByteArray &name, const QByteArray &content)
{
    m_bytes += header(name, content.size());
    m_bytes += content;
    m_bytes += QByteArray((block - content.size() % block) % block, '\0');
}

QByteArray TarStream::finish() { return m_bytes + QByteArray(2 * block, '\0'); }

} // namespace chatelaine
