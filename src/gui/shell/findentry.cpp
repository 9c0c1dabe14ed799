// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/findentry.h"

#include <QStringList>

#include <algorithm>

namespace chatelaine::gui
{

namespace
{

/// 0: the title begins with the text; 1: it holds all words; 2: title and detail together do; -1: not.
int rank(const FindEntry &entry, const QString &text, const QStringList &words)
{
    if (entry.title.startsWith(text, Qt::CaseInsensitive)) {
        return 0;
    }
    bool inTitle = true;
    for (const QString &word : words) {
        if (!entry.title.contains(word, Qt::CaseInsensitive)) {
            inTitle = false;
            if (!entry.detail.contains(word, Qt::CaseInsensitive)) {
                return -1;
            }
        }
    }
    return inTitle ? 1 : 2;
}

} // namespace

std::vector<FindEntry> findIn(const std::vector<FindEntry> &entries, const QString &text, int most)
{
    const QString wanted = text.trimmed();
    const QStringList words = wanted.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<std::pair<int, const FindEntry *>> found;
    for (const FindEntry &entry : entries) {
        if (const int place = rank(entry, wanted, words); place >= 0) {
            found.emplace_back(place, &entry);
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<FindEntry> result;
    for (const auto &[place, entry] : found) {
        if (static_cast<int>(result.size()) == most) {
            break;
        }
        result.push_back(*entry);
    }
    return result;
}

} // namespace chatelaine::gui
