// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/parser.h"

namespace chatelaine::templates
{

namespace
{

constexpr int deepestNesting = 120;

std::string nameOf(const Token &token)
{
    switch (token.kind) {
    case Token::Kind::BlockEnd:
        return "the end of the statement";
    case Token::Kind::VariableEnd:
        return "the end of the expression";
    case Token::Kind::End:
        return "the end of the template";
    case Token::Kind::String:
        return "a text in quotes";
    default:
        return "“" + token.text + "”";
    }
}

} // namespace

Token TokenStream::next()
{
    Token token = m_tokens[m_at];
    if (m_at + 1 < m_tokens.size()) {
        ++m_at;
    }
    return token;
}

bool TokenStream::skipOperator(std::string_view symbol)
{
    if (!now().isOperator(symbol)) {
        return false;
    }
    next();
    return true;
}

bool TokenStream::skipName(std::string_view name)
{
    if (!now().isName(name)) {
        return false;
    }
    next();
    return true;
}

Token TokenStream::expectOperator(std::string_view symbol)
{
    if (!now().isOperator(symbol)) {
        unexpected("“" + std::string(symbol) + "”");
    }
    return next();
}

Token TokenStream::expectName()
{
    if (!now().is(Token::Kind::Name)) {
        unexpected("a name");
    }
    return next();
}

void TokenStream::expectName(std::string_view name)
{
    if (!skipName(name)) {
        unexpected("“" + std::string(name) + "”");
    }
}

void TokenStream::expect(Token::Kind kind)
{
    if (!now().is(kind)) {
        unexpected(nameOf(Token{kind, 0, {}}));
    }
    next();
}

void TokenStream::fail(Text sentence, const Token &at) const
{
    raiseAt(m_source, at.offset, std::move(sentence));
}

void TokenStream::unexpected(const std::string &wanted) const
{
    if (now().is(Token::Kind::End)) {
        fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "The template ends where %1 was expected."), {wanted}),
             now());
    }
    fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "The template has %1 where %2 was expected."),
              {nameOf(now()), wanted}),
         now());
}

Nesting::Nesting(int &depth, const TokenStream &stream) : m_depth(depth)
{
    if (++m_depth > deepestNesting) {
        --m_depth;
        stream.fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "The template is nested too deeply here.")),
                    stream.now());
    }
}

} // namespace chatelaine::templates
