// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/lexer.h"
#include "templates/literals.h"

#include <optional>

namespace chatelaine::templates
{

namespace
{

constexpr std::string_view headerBegin = "#jinja2:";

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r\f\v");
    if (begin == std::string_view::npos) {
        return {};
    }
    return text.substr(begin, text.find_last_not_of(" \t\r\f\v") - begin + 1);
}

std::optional<std::string> quotedText(std::string_view literal)
{
    if (literal.size() < 2 || (literal.front() != '\'' && literal.front() != '"') ||
        literal.back() != literal.front()) {
        return {};
    }
    std::string out;
    return decodeEscapes(literal.substr(1, literal.size() - 2), out) ? std::optional<std::string>(out)
                                                                     : std::nullopt;
}

struct Key {
    std::string_view name;
    std::string TemplateSyntax::*text = nullptr;
    bool TemplateSyntax::*flag = nullptr;
};

constexpr Key keys[] = {
    {"block_start_string", &TemplateSyntax::blockStart},
    {"block_end_string", &TemplateSyntax::blockEnd},
    {"variable_start_string", &TemplateSyntax::variableStart},
    {"variable_end_string", &TemplateSyntax::variableEnd},
    {"comment_start_string", &TemplateSyntax::commentStart},
    {"comment_end_string", &TemplateSyntax::commentEnd},
    {"line_statement_prefix", &TemplateSyntax::lineStatementPrefix},
    {"line_comment_prefix", &TemplateSyntax::lineCommentPrefix},
    {"newline_sequence", &TemplateSyntax::newlineSequence},
    {"trim_blocks", nullptr, &TemplateSyntax::trimBlocks},
    {"lstrip_blocks", nullptr, &TemplateSyntax::lstripBlocks},
    {"keep_trailing_newline", nullptr, &TemplateSyntax::keepTrailingNewline},
};

void setKey(const Source &source, std::size_t at, std::string_view name, std::string_view value,
            Syntax &syntax)
{
    for (const Key &key : keys) {
        if (key.name != name) {
            continue;
        }
        const std::optional<std::string> text = quotedText(value);
        const bool isFlag = value == "True" || value == "False";
        if (key.text != nullptr && text && !text->empty()) {
            syntax.*key.text = *text;
            return;
        }
        if (key.flag != nullptr && isFlag) {
            syntax.*key.flag = value == "True";
            return;
        }
        raiseAt(source, at,
                Text(QT_TRANSLATE_NOOP("Chatelaine",
                                       "The value of “%1” in the line “#jinja2:” is not of the right kind."),
                     {std::string(name)}));
    }
    raiseAt(source, at,
            Text(QT_TRANSLATE_NOOP("Chatelaine", "The line “#jinja2:” has an unknown setting “%1”."),
                 {std::string(name)}));
}

} // namespace

std::size_t readHeader(const Source &source, Syntax &syntax)
{
    const std::string_view text = source.text;
    if (!text.starts_with(headerBegin)) {
        return 0;
    }
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos) {
        raiseAt(source, 0,
                Text(QT_TRANSLATE_NOOP("Chatelaine", "The line “#jinja2:” must end with a line end.")));
    }
    for (std::size_t at = headerBegin.size(); at <= end;) {
        const std::size_t comma = std::min(text.find(',', at), end);
        const std::string_view pair = text.substr(at, comma - at);
        const std::size_t colon = pair.find(':');
        if (colon == std::string_view::npos) {
            raiseAt(source, at,
                    Text(QT_TRANSLATE_NOOP(
                        "Chatelaine", "The line “#jinja2:” must hold pairs like “lstrip_blocks: True”.")));
        }
        setKey(source, at, trimmed(pair.substr(0, colon)), trimmed(pair.substr(colon + 1)), syntax);
        at = comma + 1;
    }
    return end + 1;
}

} // namespace chatelaine::templates
