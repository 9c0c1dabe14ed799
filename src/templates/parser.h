// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "templates/ast.h"
#include "templates/lexer.h"
#include "templates/templates.h"

namespace chatelaine::templates
{

/// Parses a template. `ansible`: the `#jinja2:` header counts. Throws Failure with its place.
TemplatePtr parseTemplate(Source source, Syntax syntax, bool ansible);

/// The tokens of one template, read one after the other, with the messages about what was expected.
class TokenStream
{
public:
    TokenStream(const Source &source, std::vector<Token> tokens)
        : m_source(source), m_tokens(std::move(tokens))
    {
    }

    const Token &now() const { return m_tokens[m_at]; }
    const Token &after() const { return m_tokens[std::min(m_at + 1, m_tokens.size() - 1)]; }
    Token next();
    bool skipOperator(std::string_view symbol);
    bool skipName(std::string_view name);
    Token expectOperator(std::string_view symbol);
    Token expectName();
    void expectName(std::string_view name);
    void expect(Token::Kind kind);
    bool atBlockEnd() const { return now().is(Token::Kind::BlockEnd); }
    [[noreturn]] void fail(Text sentence, const Token &at) const;
    /// "“)” was expected here, but there is “%}”."
    [[noreturn]] void unexpected(const std::string &wantedSymbol) const;
    enum class Wanted { Name, Expression, Statement };
    [[noreturn]] void unexpected(Wanted wanted) const;
    const Source &source() const { return m_source; }

private:
    const Source &m_source;
    std::vector<Token> m_tokens;
    std::size_t m_at = 0;
};

/// Counts how deep a parser is in its own recursion; Failure when it is too deep.
class Nesting
{
public:
    Nesting(int &depth, const TokenStream &stream);
    ~Nesting() { --m_depth; }
    Nesting(const Nesting &) = delete;
    Nesting &operator=(const Nesting &) = delete;

private:
    int &m_depth;
};

/// The names by which a macro takes more than its parameters, where they were read.
struct MacroNames {
    bool varargs = false;
    bool kwargs = false;
    bool caller = false;
};

/// Parses expressions by precedence.
class ExpressionParser
{
public:
    /// Without `ansible` a filter or test that Jinja2 does not have is an error, unless it stands in a
    /// branch.
    ExpressionParser(TokenStream &stream, bool ansible) : m_stream(stream), m_ansible(ansible) {}

    ExpressionPtr expression(bool withConditional = true);
    /// One expression, or a tuple of them without parentheses.
    ExpressionPtr tuple(bool withConditional = true, std::string_view endName = {},
                        bool parenthesised = false);
    ExpressionPtr filterChain(ExpressionPtr subject, bool startsInline);
    ArgumentNodes arguments();
    /// Attributes, items, calls behind a value.
    ExpressionPtr postfix(ExpressionPtr subject);
    ExpressionPtr primary();
    /// The first name that was read since the last reset, in the order of the text.
    std::string firstName;
    bool changesValues = false; ///< a method such as append() was named
    MacroNames macroNames;      ///< read since they were last reset
    bool inBranch = false; ///< what is read may never run: an unknown filter or test counts only when it does
    /// Fails for the first filter or test that is not known, if there was one outside all branches.
    void raiseUnknown() const;

private:
    struct Unknown {
        Token token;
        std::string name;
        bool isFilter;
    };
    /// Finds what the node's name stands for.
    void bindName(FilterNode &node, const Token &token);
    ExpressionPtr orTest();
    ExpressionPtr andTest();
    ExpressionPtr notTest();
    ExpressionPtr compare();
    ExpressionPtr arithmetic(int minimum);
    ExpressionPtr power();
    ExpressionPtr unary(bool withFilters);
    ExpressionPtr filtersAndTests(ExpressionPtr subject);
    ExpressionPtr test(ExpressionPtr subject);
    ExpressionPtr subscript(ExpressionPtr subject);
    ExpressionPtr subscriptKey();
    ExpressionPtr list();
    ExpressionPtr dict();
    bool tupleEnds(std::string_view endName) const;
    void grow(const Token &at);

    TokenStream &m_stream;
    bool m_ansible;
    std::vector<Unknown> m_unknown;
    int m_depth = 0;
    int m_chain = 0; ///< operators since the last outermost expression, which make the tree deep
};

} // namespace chatelaine::templates
