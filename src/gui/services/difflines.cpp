// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/services/difflines.h"

#include <QRegularExpression>

#include <algorithm>

namespace chatelaine::gui
{

namespace
{

bool isWord(QChar c) { return c.isLetterOrNumber() || c == QLatin1Char('_'); }

/// Marks what differs between two versions of a line, widened to whole words.
void markPair(CodeLine &before, CodeLine &after)
{
    const QString &a = before.text;
    const QString &b = after.text;
    const qsizetype shorter = std::min(a.size(), b.size());
    qsizetype head = 0;
    while (head < shorter && a[head] == b[head]) {
        ++head;
    }
    qsizetype tail = 0;
    while (tail < shorter - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail]) {
        ++tail;
    }
    while (head > 0 && isWord(a[head - 1]) &&
           ((head < a.size() && isWord(a[head])) || (head < b.size() && isWord(b[head])))) {
        --head;
    }
    while (tail > 0 && isWord(a[a.size() - tail])) {
        --tail;
    }
    const auto mark = [&](CodeLine &line) {
        const qsizetype length = line.text.size() - tail - head;
        if (length > 0 && length < line.text.size()) {
            line.marks = {{static_cast<int>(head), static_cast<int>(length)}};
        }
    };
    mark(before);
    mark(after);
}

void markPairs(QList<CodeLine> &lines)
{
    for (qsizetype i = 0; i < lines.size();) {
        if (lines[i].kind != CodeLine::Kind::Removed) {
            ++i;
            continue;
        }
        const qsizetype removed = i;
        while (i < lines.size() && lines[i].kind == CodeLine::Kind::Removed) {
            ++i;
        }
        const qsizetype added = i;
        while (i < lines.size() && lines[i].kind == CodeLine::Kind::Added) {
            ++i;
        }
        for (qsizetype k = 0; k < std::min(added - removed, i - added); ++k) {
            markPair(lines[removed + k], lines[added + k]);
        }
    }
}

struct Header {
    bool valid = false;
    int before = 0;
    int after = 0;
};

Header headerOf(const QString &line)
{
    static const QRegularExpression pattern(QStringLiteral("^@@ -(\\d+)(?:,\\d+)? \\+(\\d+)(?:,\\d+)? @@"));
    const auto match = pattern.match(line);
    return {match.hasMatch(), match.captured(1).toInt(), match.captured(2).toInt()};
}

QStringList splitLines(const QString &diff)
{
    QStringList lines = diff.split(QLatin1Char('\n'));
    if (!lines.isEmpty() && lines.last().isEmpty()) {
        lines.removeLast();
    }
    return lines;
}

} // namespace

QList<CodeLine> linesOfDiff(const QString &diff)
{
    QList<CodeLine> lines;
    int before = 0;
    int after = 0;
    for (const QString &line : splitLines(diff)) {
        if (const Header header = headerOf(line); header.valid) {
            if (!lines.isEmpty()) {
                lines += CodeLine{CodeLine::Kind::Gap, 0, QStringLiteral("⋯")};
            }
            before = header.before;
            after = header.after;
        } else if (line.startsWith(QLatin1Char('+'))) {
            lines += CodeLine{CodeLine::Kind::Added, after++, line.mid(1)};
        } else if (line.startsWith(QLatin1Char('-'))) {
            lines += CodeLine{CodeLine::Kind::Removed, before++, line.mid(1)};
        } else if (line.startsWith(QLatin1Char(' '))) {
            lines += CodeLine{CodeLine::Kind::Plain, after++, line.mid(1)};
            ++before;
        } else if (!line.startsWith(QLatin1Char('\\'))) {
            lines += CodeLine{CodeLine::Kind::Plain, 0, line};
        }
    }
    markPairs(lines);
    return lines;
}

QList<CodeLine> linesOfDiff(const QString &diff, const QStringList &newText)
{
    const QList<CodeLine> hunks = linesOfDiff(diff);
    QList<CodeLine> lines;
    int next = 1; // the line of the new text that comes next
    const auto fill = [&](int end) {
        for (; next < end; ++next) {
            lines += CodeLine{CodeLine::Kind::Plain, next, newText[next - 1]};
        }
    };
    for (qsizetype i = 0; i < hunks.size(); ++i) {
        const CodeLine &line = hunks[i];
        if (line.kind == CodeLine::Kind::Gap) {
            continue;
        }
        if (line.kind == CodeLine::Kind::Removed) {
            // A removed line stands where the next line of the new text does.
            const auto sibling = std::find_if(hunks.begin() + i, hunks.end(), [](const CodeLine &other) {
                return other.kind != CodeLine::Kind::Removed;
            });
            if (sibling != hunks.end() && sibling->number > 0 && sibling->number - 1 <= newText.size()) {
                fill(sibling->number);
            }
            lines += line;
            continue;
        }
        const bool fits = line.number >= next && line.number <= newText.size();
        if (!fits) {
            return hunks;
        }
        fill(line.number);
        lines += line;
        ++next;
    }
    fill(static_cast<int>(newText.size()) + 1);
    return lines;
}

QList<CodeLine> linesOf(const QStringList &text, CodeLine::Kind kind)
{
    QList<CodeLine> lines;
    lines.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        lines += CodeLine{kind, static_cast<int>(i) + 1, text[i]};
    }
    return lines;
}

} // namespace chatelaine::gui
