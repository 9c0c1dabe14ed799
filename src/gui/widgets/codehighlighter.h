// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/tokens.h"

#include <QRegularExpression>
#include <QSyntaxHighlighter>

#include <vector>

namespace chatelaine::gui
{

/// Syntax colours by a few rules per language; secret dots are dim everywhere.
class CodeHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    enum class Language { Plain, Yaml, Ini, Shell };
    explicit CodeHighlighter(QTextDocument *document);

    /// By the name of the file: .yml, .service, .env …
    static Language languageOf(const QString &path);
    void setLanguage(Language language);
    void setTokens(const Tokens &tokens);

protected:
    void highlightBlock(const QString &text) override;

private:
    enum class Ink { Key, Literal, Keyword, Comment };
    struct Rule {
        QRegularExpression pattern; ///< the first capture is coloured, else the whole
        Ink ink;
    };
    static const std::vector<Rule> &rulesOf(Language language);
    QTextCharFormat formatOf(Ink ink) const;

    Language m_language = Language::Plain;
    const Tokens *m_tokens;
};

} // namespace chatelaine::gui
