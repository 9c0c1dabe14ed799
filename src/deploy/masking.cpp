// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deploy/masking.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QString>
#include <QUrl>

#include <algorithm>
#include <cctype>

namespace chatelaine
{

namespace
{

constexpr char dots[] = "••••";

/// The same text as programs write it: quoted as JSON, percent-encoded, base64.
QByteArrayList spellings(const QByteArray &secret)
{
    QByteArray json = QJsonDocument(QJsonArray{QString::fromUtf8(secret)}).toJson(QJsonDocument::Compact);
    json = json.mid(2, json.size() - 4);
    QByteArray dollars = secret;
    dollars.replace("$", "$$"); // compose
    return {secret, json, secret.toPercentEncoding(), secret.toBase64(), secret.toBase64().replace("=", ""),
            dollars};
}

bool isWord(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; }

/// Whether the text at `begin` is part of a longer word.
bool inside(const QByteArray &line, qsizetype begin, qsizetype size)
{
    const bool before = begin > 0 && isWord(line[begin - 1]) && isWord(line[begin]);
    const qsizetype end = begin + size;
    return before || (end < line.size() && isWord(line[end]) && isWord(line[end - 1]));
}

} // namespace

Mask::Mask(const std::vector<RenderedService> &services)
{
    for (const RenderedService &service : services) {
        for (const RenderedFile &file : service.files) {
            for (const TemplateSpan &span : file.spans) {
                if (span.secret && span.end > span.begin) {
                    add(file.content.mid(static_cast<qsizetype>(span.begin),
                                         static_cast<qsizetype>(span.end - span.begin)));
                }
            }
        }
    }
    const auto longer = [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); };
    std::sort(m_long.begin(), m_long.end(), longer);
}

void Mask::add(const QByteArray &secret)
{
    // Programs write line by line, so a secret of several lines shows up in pieces.
    for (const QByteArray &line : secret.split('\n')) {
        const QByteArray piece = line.trimmed();
        if (piece.isEmpty()) {
            continue;
        }
        if (piece.size() < 3) {
            m_short << piece;
            continue;
        }
        for (const QByteArray &spelling : spellings(piece)) {
            if (!m_long.contains(spelling)) {
                m_long << spelling;
            }
        }
    }
}

QByteArray Mask::masked(QByteArray line) const
{
    for (const QByteArray &secret : m_long) {
        line.replace(secret, dots);
    }
    for (const QByteArray &secret : m_short) {
        for (qsizetype at = line.indexOf(secret); at >= 0; at = line.indexOf(secret, at + 1)) {
            if (!inside(line, at, secret.size())) {
                line.replace(at, secret.size(), dots);
            }
        }
    }
    return line;
}

std::string Mask::masked(const std::string &text) const
{
    return masked(QByteArray::fromStdString(text)).toStdString();
}

} // namespace chatelaine
