// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/codehighlighter.h"

#include <QApplication>
#include <QFileInfo>

namespace chatelaine::gui
{

namespace
{

QRegularExpression re(const char16_t *pattern) { return QRegularExpression(QString::fromUtf16(pattern)); }

} // namespace

CodeHighlighter::CodeHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document), m_tokens(&tokensOf(QApplication::palette()))
{
}

CodeHighlighter::Language CodeHighlighter::languageOf(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const QString suffix = name.section(QLatin1Char('.'), -1);
    static const QStringList yaml{QStringLiteral("yml"), QStringLiteral("yaml")};
    static const QStringList ini{
        QStringLiteral("service"), QStringLiteral("timer"),  QStringLiteral("socket"),
        QStringLiteral("mount"),   QStringLiteral("path"),   QStringLiteral("target"),
        QStringLiteral("ini"),     QStringLiteral("conf"),   QStringLiteral("cfg"),
        QStringLiteral("toml"),    QStringLiteral("network")};
    static const QStringList shell{QStringLiteral("env"), QStringLiteral("sh"), QStringLiteral("bash"),
                                   QStringLiteral("properties")};
    if (yaml.contains(suffix)) {
        return Language::Yaml;
    }
    if (ini.contains(suffix)) {
        return Language::Ini;
    }
    if (shell.contains(suffix) || name.contains(QLatin1String(".env"))) {
        return Language::Shell;
    }
    return Language::Plain;
}

const std::vector<CodeHighlighter::Rule> &CodeHighlighter::rulesOf(Language language)
{
    // Later rules win: comments last.
    static const std::vector<Rule> yaml{
        {re(uR"((?<![\w"'])(-?\d[\d_.]*|true|false|yes|no|on|off|null|~)(?=\s*(#|,|]|}|$)))"), Ink::Keyword},
        {re(uR"(("(?:[^"\\]|\\.)*"|'[^']*'))"), Ink::Literal},
        {re(uR"(^\s*(?:- +)*([^\s#"'{\[][^:#]*|"[^"]*"|'[^']*'):(?=\s|$))"), Ink::Key},
        {re(uR"(\s([&*][\w-]+|![\w/-]+|<<))"), Ink::Keyword},
        {re(uR"((?:^|\s)(#.*)$)"), Ink::Comment},
    };
    static const std::vector<Rule> ini{
        {re(uR"(^\s*([\w.@-]+)\s*=)"), Ink::Key},
        {re(uR"("(?:[^"\\]|\\.)*")"), Ink::Literal},
        {re(uR"(=\s*(-?\d[\d.]*\w{0,3}|true|false|yes|no|on|off)\s*$)"), Ink::Keyword},
        {re(uR"(^\s*(\[[^\]]*\]+))"), Ink::Keyword},
        {re(uR"(^\s*([#;].*)$)"), Ink::Comment},
    };
    static const std::vector<Rule> shell{
        {re(uR"(\b(if|then|else|elif|fi|for|in|do|done|while|case|esac|function|return|exit|export|set)\b)"),
         Ink::Keyword},
        {re(uR"(^\s*(?:export\s+)?([A-Za-z_]\w*)=)"), Ink::Key},
        {re(uR"(=(-?\d[\d.]*|true|false|yes|no)\s*$)"), Ink::Keyword},
        {re(uR"(("(?:[^"\\]|\\.)*"|'[^']*'))"), Ink::Literal},
        {re(uR"((?:^|\s)(#.*)$)"), Ink::Comment},
    };
    static const std::vector<Rule> none;
    switch (language) {
    case Language::Yaml:
        return yaml;
    case Language::Ini:
        return ini;
    case Language::Shell:
        return shell;
    case Language::Plain:
        break;
    }
    return none;
}

void CodeHighlighter::setLanguage(Language language) { m_language = language; }

void CodeHighlighter::setTokens(const Tokens &tokens)
{
    if (m_tokens != &tokens) {
        m_tokens = &tokens;
        rehighlight();
    }
}

QTextCharFormat CodeHighlighter::formatOf(Ink ink) const
{
    QTextCharFormat format;
    switch (ink) {
    case Ink::Key:
        format.setForeground(m_tokens->accentText);
        break;
    case Ink::Literal:
        format.setForeground(m_tokens->literal);
        break;
    case Ink::Keyword:
        format.setForeground(m_tokens->keyword);
        break;
    case Ink::Comment:
        format.setForeground(m_tokens->dim);
        break;
    }
    return format;
}

void CodeHighlighter::highlightBlock(const QString &text)
{
    constexpr qsizetype longest = 2000; // a minified line is shown, not coloured
    if (text.size() > longest) {
        return;
    }
    for (const Rule &rule : rulesOf(m_language)) {
        for (auto match = rule.pattern.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            const int group = rule.pattern.captureCount() > 0 && found.capturedStart(1) >= 0 ? 1 : 0;
            setFormat(static_cast<int>(found.capturedStart(group)),
                      static_cast<int>(found.capturedLength(group)), formatOf(rule.ink));
        }
    }
    for (qsizetype at = text.indexOf(u'•'); at >= 0; at = text.indexOf(u'•', at + 1)) {
        setFormat(static_cast<int>(at), 1, formatOf(Ink::Comment));
    }
}

} // namespace chatelaine::gui
