// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/parser.h"
#include "templates/python.h"

namespace chatelaine::templates
{

ExpressionPtr ExpressionParser::primary()
{
    const Token token = m_stream.now();
    switch (token.kind) {
    case Token::Kind::Name: {
        m_stream.next();
        if (token.text == "true" || token.text == "True" || token.text == "false" || token.text == "False") {
            const bool value = token.text[0] == 't' || token.text[0] == 'T';
            return std::make_unique<ConstantNode>(token.offset, Value::boolean(value));
        }
        if (token.text == "none" || token.text == "None") {
            return std::make_unique<ConstantNode>(token.offset, Value::none());
        }
        macroNames.varargs = macroNames.varargs || token.text == "varargs";
        macroNames.kwargs = macroNames.kwargs || token.text == "kwargs";
        macroNames.caller = macroNames.caller || token.text == "caller";
        if (firstName.empty() && !m_stream.now().isOperator("(")) {
            firstName = token.text;
        }
        return std::make_unique<NameNode>(token.offset, token.text);
    }
    case Token::Kind::String: {
        std::string text;
        while (m_stream.now().is(Token::Kind::String)) {
            text += m_stream.next().text;
        }
        return std::make_unique<ConstantNode>(token.offset, Value::string(std::move(text)));
    }
    case Token::Kind::Integer:
        m_stream.next();
        return std::make_unique<ConstantNode>(token.offset, python::parseInteger(token.text));
    case Token::Kind::Float:
        m_stream.next();
        return std::make_unique<ConstantNode>(token.offset,
                                              Value::number(python::parseFloat(token.text).value_or(0.0)));
    default:
        break;
    }
    if (m_stream.skipOperator("(")) {
        ExpressionPtr inside = tuple(true, {}, true);
        m_stream.expectOperator(")");
        return inside;
    }
    if (token.isOperator("[")) {
        return list();
    }
    if (token.isOperator("{")) {
        return dict();
    }
    m_stream.unexpected(TokenStream::Wanted::Expression);
}

bool ExpressionParser::tupleEnds(std::string_view endName) const
{
    const Token &token = m_stream.now();
    return token.is(Token::Kind::VariableEnd) || token.is(Token::Kind::BlockEnd) ||
           token.is(Token::Kind::End) || token.isOperator(")") || (!endName.empty() && token.isName(endName));
}

ExpressionPtr ExpressionParser::tuple(bool withConditional, std::string_view endName, bool parenthesised)
{
    const Nesting nesting(m_depth, m_stream);
    const std::size_t at = m_stream.now().offset;
    if (parenthesised && m_stream.now().isOperator(")")) {
        return std::make_unique<SequenceNode>(Expression::Kind::Tuple, at);
    }
    ExpressionPtr first = expression(withConditional);
    if (!m_stream.now().isOperator(",")) {
        return first;
    }
    auto node = std::make_unique<SequenceNode>(Expression::Kind::Tuple, at);
    node->items.push_back(std::move(first));
    while (m_stream.skipOperator(",")) {
        if (tupleEnds(endName)) {
            break;
        }
        node->items.push_back(expression(withConditional));
    }
    return node;
}

ExpressionPtr ExpressionParser::list()
{
    auto node = std::make_unique<SequenceNode>(Expression::Kind::List, m_stream.next().offset);
    while (!m_stream.now().isOperator("]")) {
        if (!node->items.empty()) {
            m_stream.expectOperator(",");
            if (m_stream.now().isOperator("]")) {
                break;
            }
        }
        node->items.push_back(expression());
    }
    m_stream.expectOperator("]");
    return node;
}

ExpressionPtr ExpressionParser::dict()
{
    auto node = std::make_unique<DictNode>(m_stream.next().offset);
    while (!m_stream.now().isOperator("}")) {
        if (!node->entries.empty()) {
            m_stream.expectOperator(",");
            if (m_stream.now().isOperator("}")) {
                break;
            }
        }
        ExpressionPtr key = expression();
        m_stream.expectOperator(":");
        ExpressionPtr value = expression();
        node->entries.emplace_back(std::move(key), std::move(value));
    }
    m_stream.expectOperator("}");
    return node;
}

} // namespace chatelaine::templates
