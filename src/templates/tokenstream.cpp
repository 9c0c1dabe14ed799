// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/parser.h"

#include <array>

namespace chatelaine::templates
{

namespace
{

constexpr int deepestNesting = 120;

/// As it is written in a template.
std::string symbolOf(const Token &token)
{
    switch (token.kind) {
    case Token::Kind::BlockEnd:
        return "%}";
    case Token::Kind::VariableEnd:
        return "}}";
    case Token::Kind::String:
        return "'" + token.text + "'";
    default:
        return token.text;
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
        unexpected(std::string(symbol));
    }
    return next();
}

Token TokenStream::expectName()
{
    if (!now().is(Token::Kind::Name)) {
        unexpected(Wanted::Name);
    }
    return next();
}

void TokenStream::expectName(std::string_view name)
{
    if (!skipName(name)) {
        unexpected(std::string(name));
    }
}

void TokenStream::expect(Token::Kind kind)
{
    if (!now().is(kind)) {
        unexpected(symbolOf(Token{kind, 0, {}}));
    }
    next();
}

void TokenStream::fail(Text sentence, const Token &at) const
{
    raiseAt(m_source, at.offset, std::move(sentence));
}

void TokenStream::unexpected(const std::string &wantedSymbol) const
{
    if (now().is(Token::Kind::End)) {
        fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "The template ends where “%1” was expected."),
                  {wantedSymbol}),
             now());
    }
    fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "“%2” was expected here, but there is “%1”."),
              {symbolOf(now()), wantedSymbol}),
         now());
}

void TokenStream::unexpected(Wanted wanted) const
{
    struct Sentences {
        const char *here;
        const char *atTheEnd;
    };
    static constexpr std::array<Sentences, 3> sentences{
        {{QT_TRANSLATE_NOOP("Chatelaine", "A name was expected here, but there is “%1”."),
          QT_TRANSLATE_NOOP("Chatelaine", "The template ends where a name was expected.")},
         {QT_TRANSLATE_NOOP("Chatelaine", "An expression was expected here, but there is “%1”."),
          QT_TRANSLATE_NOOP("Chatelaine", "The template ends where an expression was expected.")},
         {QT_TRANSLATE_NOOP("Chatelaine", "The name of a statement was expected here, but there is “%1”."),
          QT_TRANSLATE_NOOP("Chatelaine", "The template ends where the name of a statement was expected.")}}};
    const Sentences &said = sentences.at(static_cast<std::size_t>(wanted));
    if (now().is(Token::Kind::End)) {
        fail(Text(said.atTheEnd), now());
    }
    fail(Text(said.here, {symbolOf(now())}), now());
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
