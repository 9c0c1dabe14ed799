// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/diff.h"

#include "base/qt.h"
#include "plan/linediff.h"
#include "plan/plan.h"

#include <QHash>
#include <QLocale>

#include <functional>

namespace chatelaine
{

namespace
{

constexpr qsizetype largest = 1048576;
constexpr std::size_t context = 3;

/// A text as lines; each keeps its newline, so the last one may lack it.
std::vector<QByteArray> linesOf(const QByteArray &text)
{
    std::vector<QByteArray> lines;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype end = text.indexOf('\n', begin);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        lines.push_back(text.mid(begin, next - begin));
        begin = next;
    }
    return lines;
}

std::vector<int> numbersOf(const std::vector<QByteArray> &lines, QHash<QByteArray, int> &known)
{
    std::vector<int> numbers;
    numbers.reserve(lines.size());
    for (const QByteArray &line : lines) {
        auto it = known.find(line);
        if (it == known.end()) {
            it = known.insert(line, static_cast<int>(known.size()));
        }
        numbers.push_back(*it);
    }
    return numbers;
}

/// One line of the comparison: ' ', '-' or '+', and where it stands in the two texts.
struct Edit {
    char sign;
    std::size_t before;
    std::size_t after;
};

std::vector<Edit> editsOf(const KeptLines &kept)
{
    std::vector<Edit> edits;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < kept.before.size() || j < kept.after.size()) {
        if (i < kept.before.size() && !kept.before[i]) {
            edits.push_back({'-', i++, j});
        } else if (j < kept.after.size() && !kept.after[j]) {
            edits.push_back({'+', i, j++});
        } else {
            edits.push_back({' ', i++, j++});
        }
    }
    return edits;
}

/// "12,3" of a hunk's head: counted from 1, "0" for nothing before the first line, ",1" left out.
QString range(std::size_t first, std::size_t count)
{
    const QString begin = QString::number(count == 0 ? first : first + 1);
    return count == 1 ? begin : begin + QLatin1Char(',') + QString::number(count);
}

using LineText = std::function<QString(const Edit &)>;

void appendHunk(QString &out, const std::vector<Edit> &edits, std::size_t begin, std::size_t end,
                const LineText &text)
{
    std::size_t before = 0;
    std::size_t after = 0;
    QString body;
    for (std::size_t i = begin; i < end; ++i) {
        before += edits[i].sign != '+' ? 1 : 0;
        after += edits[i].sign != '-' ? 1 : 0;
        const QString line = text(edits[i]);
        body += QLatin1Char(edits[i].sign) + line;
        if (!line.endsWith(QLatin1Char('\n'))) {
            body += QStringLiteral("\n\\ No newline at end of file\n");
        }
    }
    out += QStringLiteral("@@ -%1 +%2 @@\n")
               .arg(range(edits[begin].before, before), range(edits[begin].after, after));
    out += body;
}

QString hunks(const std::vector<Edit> &edits, const LineText &text)
{
    QString out;
    std::size_t begin = 0;
    std::size_t end = 0; // of the hunk so far, with its context; 0: none
    for (std::size_t i = 0; i < edits.size(); ++i) {
        if (edits[i].sign == ' ') {
            continue;
        }
        const std::size_t from = i < context ? 0 : i - context;
        if (end > 0 && from > end) {
            appendHunk(out, edits, begin, end, text);
            end = 0;
        }
        begin = end == 0 ? from : begin;
        end = std::min(edits.size(), i + 1 + context);
    }
    if (end > 0) {
        appendHunk(out, edits, begin, end, text);
    }
    return out;
}

QString sizeText(qint64 bytes) { return QLocale::system().formattedDataSize(bytes); }

bool readable(const QByteArray &text) { return text.size() <= largest && !text.contains('\0'); }

/// Compares lines, and shows them as the caller wants.
QString compared(const std::vector<QByteArray> &before, const std::vector<QByteArray> &after,
                 const LineText &text)
{
    QHash<QByteArray, int> known;
    const std::vector<int> left = numbersOf(before, known);
    const std::vector<int> right = numbersOf(after, known);
    return hunks(editsOf(keptLines(left, right)), text);
}

} // namespace

QString sizesOnly(qint64 before, qint64 after)
{
    return translated(
        Text(QT_TRANSLATE_NOOP("Chatelaine", "Too large or not text: %1 on the server, %2 as wanted."),
             {sstr(sizeText(before)), sstr(sizeText(after))}));
}

QString unifiedDiff(const QByteArray &before, const QByteArray &after)
{
    if (before == after) {
        return {};
    }
    if (!readable(before) || !readable(after)) {
        return sizesOnly(before.size(), after.size());
    }
    const std::vector<QByteArray> left = linesOf(before);
    const std::vector<QByteArray> right = linesOf(after);
    return compared(left, right, [&](const Edit &edit) {
        return QString::fromUtf8(edit.sign == '+' ? right[edit.after] : left[edit.before]);
    });
}

QString maskedDiff(const QByteArray &before, const RenderedFile &after)
{
    if (before == after.content) {
        return {};
    }
    if (!readable(before) || !readable(after.content)) {
        return sizesOnly(before.size(), after.content.size());
    }
    const std::vector<QByteArray> left = linesOf(before);
    const std::vector<QByteArray> right = linesOf(after.content);
    const MaskedLines masked(after);
    return compared(left, right, [&](const Edit &edit) {
        return edit.sign == '-' ? masked.ofServer(left[edit.before]) : masked.wanted(edit.after);
    });
}

} // namespace chatelaine
