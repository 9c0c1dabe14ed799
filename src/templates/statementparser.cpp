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

/// The end of a tag with a body; a colon may stand before it, as in Python.
void StatementParser::beginBody()
{
    m_stream.skipOperator(":");
    endStatement();
}

StatementPtr StatementParser::output()
{
    const std::size_t at = m_stream.next().offset;
    m_expressions.firstName.clear();
    ExpressionPtr value = m_expressions.tuple();
    m_stream.expect(Token::Kind::VariableEnd);
    ++m_result.outputs;
    return std::make_unique<OutputNode>(at, std::move(value), m_expressions.firstName,
                                        m_stream.source().markOf(at));
}

struct StatementTable {
    std::string_view name;
    StatementParser::Parse parse;
    bool TemplateSyntax::*extension = nullptr; ///< that must be on

    static const StatementTable *find(const std::string &name)
    {
        static const StatementTable rows[] = {
            {"if", &StatementParser::ifStatement},
            {"for", &StatementParser::forStatement},
            {"set", &StatementParser::setStatement},
            {"macro", &StatementParser::macroStatement},
            {"call", &StatementParser::callStatement},
            {"filter", &StatementParser::filterStatement},
            {"with", &StatementParser::withStatement},
            {"include", &StatementParser::includeStatement},
            {"import", &StatementParser::importStatement},
            {"from", &StatementParser::fromStatement},
            {"extends", &StatementParser::extendsStatement},
            {"block", &StatementParser::blockStatement},
            {"autoescape", &StatementParser::autoEscapeStatement},
            {"do", &StatementParser::doStatement, &TemplateSyntax::doStatement},
            {"break", &StatementParser::breakStatement, &TemplateSyntax::loopControls},
            {"continue", &StatementParser::continueStatement, &TemplateSyntax::loopControls},
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
    if (row == nullptr || (row->extension != nullptr && !(m_syntax.*row->extension))) {
        return nullptr;
    }
    const std::size_t at = m_stream.next().offset;
    return (this->*row->parse)(at);
}

/// The rest of the begin tag, the body, and the name of the end tag.
Body StatementParser::bodyOf(std::string_view tag, std::string_view end)
{
    beginBody();
    Body result = body({end}, tag);
    m_stream.next();
    return result;
}

/// The same for a body with names of its own: for Jinja2 it is no branch any more.
Body StatementParser::innerBody(std::string_view tag, std::string_view end)
{
    const bool branch = std::exchange(m_expressions.inBranch, false);
    Body result = bodyOf(tag, end);
    m_expressions.inBranch = branch;
    return result;
}

/// The same for a body that becomes a function of its own: it cannot end a loop around it.
Body StatementParser::outsideLoops(std::string_view tag, std::string_view end)
{
    const int loops = std::exchange(m_loops, 0);
    Body result = innerBody(tag, end);
    m_loops = loops;
    return result;
}

StatementPtr StatementParser::ifStatement(std::size_t at)
{
    auto node = std::make_unique<IfNode>(at);
    const bool branch = std::exchange(m_expressions.inBranch, true);
    while (true) {
        ExpressionPtr condition = m_expressions.tuple(false);
        beginBody();
        Body yes = body({"elif", "else", "endif"}, "if");
        node->branches.emplace_back(std::move(condition), std::move(yes));
        const Token tag = m_stream.next();
        if (tag.isName("elif")) {
            continue;
        }
        if (tag.isName("else")) {
            node->otherwise = bodyOf("if", "endif");
        }
        m_expressions.inBranch = branch;
        return node;
    }
}

StatementPtr StatementParser::forStatement(std::size_t at)
{
    auto node = std::make_unique<ForNode>(at);
    node->target = target("in", false);
    m_stream.expectName("in");
    node->items = m_expressions.tuple(false, "recursive");
    const bool branch = std::exchange(m_expressions.inBranch, false);
    if (m_stream.skipName("if")) {
        node->filter = m_expressions.expression();
    }
    node->recursive = m_stream.skipName("recursive");
    beginBody();
    ++m_loops;
    node->body = body({"endfor", "else"}, "for");
    --m_loops;
    m_expressions.inBranch = branch;
    if (m_stream.next().isName("else")) {
        node->otherwise = innerBody("for", "endfor");
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
    node->body = innerBody("set", "endset");
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

/// The body of a macro or a call, which takes varargs, kwargs and caller when it names them.
void StatementParser::macroBody(MacroNode &macro, std::string_view tag, std::string_view end)
{
    const MacroNames outer = std::exchange(m_expressions.macroNames, {});
    macro.body = outsideLoops(tag, end);
    const MacroNames &inner = m_expressions.macroNames;
    macro.usesVarargs = inner.varargs;
    macro.usesKwargs = inner.kwargs;
    macro.usesCaller = inner.caller;
    m_expressions.macroNames = {outer.varargs || inner.varargs, outer.kwargs || inner.kwargs,
                                outer.caller || inner.caller};
}

StatementPtr StatementParser::macroStatement(std::size_t at)
{
    auto node = std::make_unique<MacroNode>(at, m_stream.expectName().text);
    parameters(*node);
    macroBody(*node, "macro", "endmacro");
    return node;
}

StatementPtr StatementParser::callStatement(std::size_t at)
{
    auto node = std::make_unique<CallBlockNode>(at);
    node->caller = std::make_unique<MacroNode>(at, std::string());
    if (m_stream.now().isOperator("(")) {
        parameters(*node->caller);
    }
    const Token where = m_stream.now();
    node->call = m_expressions.expression();
    if (node->call->kind != Expression::Kind::Call) {
        m_stream.fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "“call” must be followed by a call.")), where);
    }
    macroBody(*node->caller, "call", "endcall");
    return node;
}

StatementPtr StatementParser::filterStatement(std::size_t at)
{
    auto node = std::make_unique<FilterBlockNode>(at);
    node->filter = m_expressions.filterChain(nullptr, true);
    node->body = innerBody("filter", "endfilter");
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
    node->body = innerBody("with", "endwith");
    return node;
}

StatementPtr StatementParser::doStatement(std::size_t at)
{
    auto node = std::make_unique<DoNode>(at);
    node->expression = m_expressions.tuple();
    return node;
}

StatementPtr StatementParser::loopControl(Statement::Kind kind, std::size_t at)
{
    if (m_loops == 0) {
        m_stream.fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "“%1” stands in no loop that it could end."),
                           {kind == Statement::Kind::Break ? "break" : "continue"}),
                      m_stream.now());
    }
    return std::make_unique<Statement>(kind, at);
}

StatementPtr StatementParser::breakStatement(std::size_t at)
{
    return loopControl(Statement::Kind::Break, at);
}

StatementPtr StatementParser::continueStatement(std::size_t at)
{
    return loopControl(Statement::Kind::Continue, at);
}

StatementPtr StatementParser::autoEscapeStatement(std::size_t at)
{
    auto node = std::make_unique<AutoEscapeNode>(at);
    node->wanted = m_expressions.expression();
    node->body = bodyOf("autoescape", "endautoescape");
    return node;
}

} // namespace chatelaine::templates
