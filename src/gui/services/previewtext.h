// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "render/render.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace chatelaine::gui
{

/// A rendered file as it may be shown: secrets are dots, nothing of them is in here.
class PreviewText
{
public:
    PreviewText() = default;
    explicit PreviewText(const RenderedFile &file);

    enum class Kind { Text, Binary, TooLong };
    Kind kind() const { return m_kind; }
    const QStringList &lines() const { return m_lines; }
    /// The expression that wrote this place; nullptr: it stands in the template literally. Line and column
    /// from 0.
    const TemplateSpan *spanAt(int line, int column) const;

private:
    struct Run {
        int line;
        int begin;
        int end;
        TemplateSpan span;
    };
    void append(const QString &text, const TemplateSpan *span);

    Kind m_kind = Kind::Text;
    QStringList m_lines;
    std::vector<Run> m_runs;
};

} // namespace chatelaine::gui
