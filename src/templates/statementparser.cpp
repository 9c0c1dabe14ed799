// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/statementparser.h"

#include <algorithm>

namespace chatelaine::templates
{

namespace
{

std::string quotedNames(std::initializer_list<std::string_view> names)
{
    std::string out;
    for (const std::string_view name : names) {
        out += (out.empty() ? "“" : ", “") + std::string(name) + "”";
    }
    return out;
}

} // namespace

Body StatementParser::body(std::initializer_list<std::string_view> ends, std::string_view innermost)
{
    const Nesting nesting(m_depth, m_stream);
    Body result;
    while (true) {
        const Token token = m_stream.now();
        switch (token.kind) {
        case Token::Kind::End:
            if (ends.size() > 0) {
                m_stream.fail(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                                     "The template ends inside “%1”; it lacks one of: %2."),
                                   {std::string(innermost), quotedNames(ends)}),
                              token);
            }
            return result;
        case Token::Kind::Data:
            result.push_back(std::make_unique<DataNode>(token.offset, m_stream.next().text));
            break;
        case Token::Kind::VariableBegin:
            result.push_back(output());
            break;
        default: {
            m_stream.next();
            const Token tag = m_stream.now();
            if (std::any_of(ends.begin(), ends.end(),
                            [&tag](std::string_view end) { return tag.isName(end); })) {
                return result;
            }
            if (!tag.is(Token::Kind::Name)) {
                m_stream.unexpected(TokenStream::Wanted::Statement);
            }
            StatementPtr node = statement();
            if (!node) {
                unknownTag(tag, ends, innermost);
            }
            result.push_back(std::move(node));
            endStatement();
        }
        }
    }
}

void StatementParser::unknownTag(const Token &tag, std::initializer_list<std::string_view> ends,
                                 std::string_view innermost) const
{
    if (ends.size() == 0) {
        m_stream.fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "There is no statement “%1” here."), {tag.text}),
                      tag);
    }
    m_stream.fail(
        Text(QT_TRANSLATE_NOOP("Chatelaine",
                               "There is no statement “%1” here; inside “%2” one of these was expected: %3."),
             {tag.text, std::string(innermost), quotedNames(ends)}),
        tag);
}

void StatementParser::endStatement() { m_stream.expect(Token::Kind::BlockEnd); }

StatementPtr StatementParser::output()
{
    const std::size_t at = m_stream.next().offset;
    m_expressions.firstName.clear();
    ExpressionPtr value = m_expressions.tuple();
    m_stream.expect(Token::Kind::VariableEnd);
    return std::make_unique<OutputNode>(at, std::move(value), m_expressions.firstName);
}

struct StatementTable {
    std::string_view name;
    StatementParser::Parse parse;

    static const StatementTable *find(const std::string &name)
    {
        static const StatementTable rows[] = {
            {"if", &StatementParser::ifStatement},           {"for", &StatementParser::forStatement},
            {"set", &StatementParser::setStatement},         {"macro", &StatementParser::macroStatement},
            {"call", &StatementParser::callStatement},       {"filter", &StatementParser::filterStatement},
            {"with", &StatementParser::withStatement},       {"include", &StatementParser::includeStatement},
            {"import", &StatementParser::importStatement},   {"from", &StatementParser::fromStatement},
            {"extends", &StatementParser::extendsStatement}, {"block", &StatementParser::blockStatement},
        };
        for (const StatementTable &row : rows) {
            if (row.name == name) {
                return &row;
            }
        }
        return nullptr;
    }
};

StatementPtr StatementParser::statement()
{
    const StatementTable *row = StatementTable::find(m_stream.now().text);
    if (row == nullptr) {
        if (m_stream.now().isName("autoescape")) {
            m_stream.fail(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                                 "Chatelaine cannot do the statement “%1” in templates yet."),
                               {"autoescape"}),
                          m_stream.now());
        }
        return nullptr;
    }
    const std::size_t at = m_stream.next().offset;
    return (this->*row->parse)(at);
}

/// The rest of the begin tag, the body, and the name of the end tag.
Body StatementParser::bodyOf(std::string_view tag, std::string_view end)
{
    endStatement();
    Body result = body({end}, tag);
    m_stream.next();
    return result;
}

StatementPtr StatementParser::ifStatement(std::size_t at)
{
    auto node = std::make_unique<IfNode>(at);
    while (true) {
        ExpressionPtr condition = m_expressions.tuple(false);
        endStatement();
        Body yes = body({"elif", "else", "endif"}, "if");
        node->branches.emplace_back(std::move(condition), std::move(yes));
        const Token tag = m_stream.next();
        if (tag.isName("elif")) {
            continue;
        }
        if (tag.isName("else")) {
            node->otherwise = bodyOf("if", "endif");
        }
        return node;
    }
}

StatementPtr StatementParser::forStatement(std::size_t at)
{
    auto node = std::make_unique<ForNode>(at);
    node->target = target("in", false);
    m_stream.expectName("in");
    node->items = m_expressions.tuple(false, "recursive");
    if (m_stream.skipName("if")) {
        node->filter = m_expressions.expression();
    }
    node->recursive = m_stream.skipName("recursive");
    endStatement();
    node->body = body({"endfor", "else"}, "for");
    if (m_stream.next().isName("else")) {
        node->otherwise = bodyOf("for", "endfor");
    }
    return node;
}

Target StatementParser::targetPart(bool withNamespace)
{
    Target part;
    if (m_stream.skipOperator("(")) {
        part = target({}, withNamespace);
        m_stream.expectOperator(")");
        return part;
    }
    const Token name = m_stream.expectName();
    static constexpr std::string_view constants[] = {"true", "false", "none", "True", "False", "None"};
    if (std::find(std::begin(constants), std::end(constants), name.text) != std::end(constants)) {
        m_stream.fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "Nothing can be assigned to “%1”."), {name.text}),
                      name);
    }
    part.offset = name.offset;
    part.name = name.text;
    if (withNamespace && m_stream.skipOperator(".")) {
        part.attribute = m_stream.expectName().text;
    }
    return part;
}

Target StatementParser::target(std::string_view endName, bool withNamespace)
{
    const Nesting nesting(m_depth, m_stream);
    Target first = targetPart(withNamespace);
    if (!m_stream.now().isOperator(",")) {
        return first;
    }
    Target all;
    all.offset = first.offset;
    all.parts.push_back(std::move(first));
    while (m_stream.skipOperator(",")) {
        if (m_stream.now().isOperator(")") || m_stream.now().isOperator("=") || m_stream.atBlockEnd() ||
            (!endName.empty() && m_stream.now().isName(endName))) {
            break;
        }
        all.parts.push_back(targetPart(withNamespace));
    }
    return all;
}

StatementPtr StatementParser::setStatement(std::size_t at)
{
    Target where = target({}, true);
    if (m_stream.skipOperator("=")) {
        auto node = std::make_unique<SetNode>(at);
        node->target = std::move(where);
        node->value = m_expressions.tuple();
        return node;
    }
    auto node = std::make_unique<SetBlockNode>(at);
    node->target = std::move(where);
    node->filter = m_expressions.filterChain(nullptr, false);
    node->body = bodyOf("set", "endset");
    return node;
}

void StatementParser::parameters(MacroNode &macro)
{
    m_stream.expectOperator("(");
    while (!m_stream.now().isOperator(")")) {
        if (!macro.parameters.empty()) {
            m_stream.expectOperator(",");
        }
        Parameter parameter;
        const Token name = m_stream.expectName();
        parameter.name = name.text;
        if (m_stream.skipOperator("=")) {
            parameter.fallback = m_expressions.expression();
        } else if (!macro.parameters.empty() && macro.parameters.back().fallback) {
            m_stream.fail(
                Text(QT_TRANSLATE_NOOP("Chatelaine",
                                       "A parameter without a default cannot follow one with a default.")),
                name);
        }
        macro.parameters.push_back(std::move(parameter));
    }
    m_stream.expectOperator(")");
}

/// Whether the text of the macro names varargs, kwargs, caller: those it takes beside its parameters.
void StatementParser::noteMacroNames(MacroNode &macro, std::size_t begin) const
{
    const std::string_view all = m_stream.source().text;
    const std::size_t end = std::min(m_stream.now().offset, all.size());
    const std::string_view text = all.substr(std::min(begin, end), end - std::min(begin, end));
    macro.usesVarargs = text.find("varargs") != std::string_view::npos;
    macro.usesKwargs = text.find("kwargs") != std::string_view::npos;
    macro.usesCaller = text.find("caller") != std::string_view::npos;
}

StatementPtr StatementParser::macroStatement(std::size_t at)
{
    auto node = std::make_unique<MacroNode>(at, m_stream.expectName().text);
    parameters(*node);
    node->body = bodyOf("macro", "endmacro");
    noteMacroNames(*node, at);
    return node;
}

StatementPtr StatementParser::callStatement(std::size_t at)
{
    auto node = std::make_unique<CallBlockNode>(at);
    node->caller = std::make_unique<MacroNode>(at, "caller");
    if (m_stream.now().isOperator("(")) {
        parameters(*node->caller);
    }
    const Token where = m_stream.now();
    node->call = m_expressions.expression();
    if (node->call->kind != Expression::Kind::Call) {
        m_stream.fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "“call” must be followed by a call.")), where);
    }
    node->caller->body = bodyOf("call", "endcall");
    noteMacroNames(*node->caller, at);
    node->caller->usesCaller = false;
    return node;
}

StatementPtr StatementParser::filterStatement(std::size_t at)
{
    auto node = std::make_unique<FilterBlockNode>(at);
    node->filter = m_expressions.filterChain(nullptr, true);
    node->body = bodyOf("filter", "endfilter");
    return node;
}

StatementPtr StatementParser::withStatement(std::size_t at)
{
    auto node = std::make_unique<WithNode>(at);
    while (!m_stream.atBlockEnd()) {
        if (!node->values.empty()) {
            m_stream.expectOperator(",");
        }
        Target where = targetPart(false);
        m_stream.expectOperator("=");
        node->values.emplace_back(std::move(where), m_expressions.expression());
    }
    node->body = bodyOf("with", "endwith");
    return node;
}

} // namespace chatelaine::templates
