// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "templates/parser.h"

#include <initializer_list>

namespace chatelaine::templates
{

/// Parses the statements of a template.
class StatementParser
{
public:
    /// `ansible`: unknown filters and tests are an error only when they are used.
    StatementParser(TokenStream &stream, ParsedTemplate &result, const Syntax &syntax, bool ansible)
        : m_stream(stream), m_result(result), m_syntax(syntax), m_expressions(stream, ansible)
    {
    }

    /// Statements up to one of the tags (which is left to read) or, without tags, up to the end.
    Body body(std::initializer_list<std::string_view> ends, std::string_view innermost = {});
    /// After the last part: fails for a filter or test that is not known.
    void raiseUnknown() const { m_expressions.raiseUnknown(); }
    bool changesValues() const { return m_expressions.changesValues; }

private:
    using Parse = StatementPtr (StatementParser::*)(std::size_t);
    StatementPtr statement();
    StatementPtr output();
    StatementPtr ifStatement(std::size_t at);
    StatementPtr forStatement(std::size_t at);
    StatementPtr setStatement(std::size_t at);
    StatementPtr macroStatement(std::size_t at);
    StatementPtr callStatement(std::size_t at);
    StatementPtr filterStatement(std::size_t at);
    StatementPtr withStatement(std::size_t at);
    StatementPtr includeStatement(std::size_t at);
    StatementPtr importStatement(std::size_t at);
    StatementPtr fromStatement(std::size_t at);
    StatementPtr extendsStatement(std::size_t at);
    StatementPtr blockStatement(std::size_t at);
    StatementPtr doStatement(std::size_t at);
    StatementPtr breakStatement(std::size_t at);
    StatementPtr continueStatement(std::size_t at);
    StatementPtr autoEscapeStatement(std::size_t at);
    StatementPtr loopControl(Statement::Kind kind, std::size_t at);

    Body bodyOf(std::string_view tag, std::string_view end);
    Body innerBody(std::string_view tag, std::string_view end);
    Body outsideLoops(std::string_view tag, std::string_view end);
    void endStatement();
    void beginBody();
    [[noreturn]] void unknownTag(const Token &tag, std::initializer_list<std::string_view> ends,
                                 std::string_view innermost) const;
    Target target(std::string_view endName, bool withNamespace);
    Target targetPart(bool withNamespace);
    void parameters(MacroNode &macro);
    void macroBody(MacroNode &macro, std::string_view tag, std::string_view end);
    bool context(bool usual);

    TokenStream &m_stream;
    ParsedTemplate &m_result;
    const Syntax &m_syntax;
    ExpressionParser m_expressions;
    int m_depth = 0;
    int m_loops = 0; ///< for statements around, inside the same macro or block
    friend struct StatementTable;
};

} // namespace chatelaine::templates
