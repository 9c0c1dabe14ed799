// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/services/previewtext.h"

#include "base/qt.h"
#include "values/value.h"

#include <algorithm>

namespace chatelaine::gui
{

namespace
{

constexpr qsizetype longestPreview = 2 * 1024 * 1024;

bool isText(const QByteArray &content) { return !content.contains('\0') && content.isValidUtf8(); }

} // namespace

PreviewText::PreviewText(const RenderedFile &file)
{
    const QByteArray &content = file.content;
    if (content.size() > longestPreview) {
        m_kind = Kind::TooLong;
        return;
    }
    if (!isText(content)) {
        m_kind = Kind::Binary;
        return;
    }
    m_lines = {QString()};
    const bool marked = std::any_of(file.spans.begin(), file.spans.end(),
                                    [](const TemplateSpan &span) { return span.secret; });
    if (file.secret && !marked) {
        // Secret without knowing where: all of it.
        append(qstr(secretDots), nullptr);
        return;
    }
    qsizetype at = 0;
    for (const TemplateSpan &span : file.spans) {
        const auto begin = std::clamp<qsizetype>(static_cast<qsizetype>(span.begin), at, content.size());
        const auto end = std::clamp<qsizetype>(static_cast<qsizetype>(span.end), begin, content.size());
        append(QString::fromUtf8(content.mid(at, begin - at)), nullptr);
        append(span.secret ? qstr(secretDots) : QString::fromUtf8(content.mid(begin, end - begin)), &span);
        at = end;
    }
    append(QString::fromUtf8(content.mid(at)), nullptr);
    if (m_lines.size() > 1 && m_lines.last().isEmpty()) {
        m_lines.removeLast();
    }
}

void PreviewText::append(const QString &text, const TemplateSpan *span)
{
    const QStringList parts = text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0) {
            m_lines += QString();
        }
        const auto begin = static_cast<int>(m_lines.last().size());
        m_lines.last() += parts[i];
        const auto end = static_cast<int>(m_lines.last().size());
        if (span && end > begin) {
            m_runs.push_back({static_cast<int>(m_lines.size()) - 1, begin, end, *span});
        }
    }
}

const TemplateSpan *PreviewText::spanAt(int line, int column) const
{
    // Runs are in order of lines; the first one of the line is found by bisection.
    auto run = std::lower_bound(m_runs.begin(), m_runs.end(), line,
                                [](const Run &r, int value) { return r.line < value; });
    for (; run != m_runs.end() && run->line == line; ++run) {
        if (column >= run->begin && column <= run->end) {
            return &run->span;
        }
    }
    return nullptr;
}

} // namespace chatelaine::gui
