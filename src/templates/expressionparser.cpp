// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/filtertable.h"
#include "templates/parser.h"
#include "templates/python.h"

#include <algorithm>
#include <optional>

namespace chatelaine::templates
{

namespace
{

/// More operators in one expression make a tree too deep to walk.
constexpr int longestChain = 1500;

struct BinaryRow {
    std::string_view symbol;
    Operator op;
    int precedence;
};

constexpr int concatPrecedence = 2;
constexpr BinaryRow binaryTable[] = {
    {"+", Operator::Add, 1},    {"-", Operator::Subtract, 1},     {"*", Operator::Multiply, 3},
    {"/", Operator::Divide, 3}, {"//", Operator::FloorDivide, 3}, {"%", Operator::Modulo, 3},
};
constexpr int powerPrecedence = 4;

const BinaryRow *binaryRow(const Token &token)
{
    if (!token.is(Token::Kind::Operator)) {
        return nullptr;
    }
    for (const BinaryRow &row : binaryTable) {
        if (row.symbol == token.text) {
            return &row;
        }
    }
    return nullptr;
}

std::optional<Comparison> comparisonOf(const Token &token)
{
    static constexpr std::pair<std::string_view, Comparison> table[] = {
        {"==", Comparison::Equal},     {"!=", Comparison::NotEqual}, {"<", Comparison::Less},
        {"<=", Comparison::LessEqual}, {">", Comparison::Greater},   {">=", Comparison::GreaterEqual},
    };
    for (const auto &[symbol, comparison] : table) {
        if (token.isOperator(symbol)) {
            return comparison;
        }
    }
    return {};
}

} // namespace

void ExpressionParser::grow(const Token &at)
{
    if (++m_chain > longestChain) {
        m_stream.fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "This expression has too many parts.")), at);
    }
}

ExpressionPtr ExpressionParser::expression(bool withConditional)
{
    const Nesting nesting(m_depth, m_stream);
    if (m_depth == 1) {
        m_chain = 0;
    }
    const std::size_t unknown = m_unknown.size();
    ExpressionPtr value = orTest();
    while (withConditional && m_stream.now().isName("if")) {
        const Token at = m_stream.next();
        grow(at);
        auto node = std::make_unique<ConditionalNode>(at.offset);
        node->yes = std::move(value);
        node->condition = orTest();
        if (m_stream.skipName("else")) {
            node->no = expression();
        }
        m_unknown.resize(unknown);
        value = std::move(node);
    }
    return value;
}

ExpressionPtr ExpressionParser::orTest()
{
    ExpressionPtr first = andTest();
    if (!m_stream.now().isName("or")) {
        return first;
    }
    auto node = std::make_unique<SequenceNode>(Expression::Kind::Or, m_stream.now().offset);
    node->items.push_back(std::move(first));
    while (m_stream.skipName("or")) {
        node->items.push_back(andTest());
    }
    return node;
}

ExpressionPtr ExpressionParser::andTest()
{
    ExpressionPtr first = notTest();
    if (!m_stream.now().isName("and")) {
        return first;
    }
    auto node = std::make_unique<SequenceNode>(Expression::Kind::And, m_stream.now().offset);
    node->items.push_back(std::move(first));
    while (m_stream.skipName("and")) {
        node->items.push_back(notTest());
    }
    return node;
}

ExpressionPtr ExpressionParser::notTest()
{
    if (!m_stream.now().isName("not")) {
        return compare();
    }
    const Nesting nesting(m_depth, m_stream);
    const std::size_t at = m_stream.next().offset;
    return std::make_unique<UnaryNode>(Expression::Kind::Not, at, notTest());
}

ExpressionPtr ExpressionParser::compare()
{
    ExpressionPtr first = arithmetic(1);
    std::unique_ptr<CompareNode> node;
    while (true) {
        const Token &token = m_stream.now();
        const std::size_t at = token.offset;
        std::optional<Comparison> comparison = comparisonOf(token);
        if (comparison) {
            m_stream.next();
        } else if (m_stream.skipName("in")) {
            comparison = Comparison::In;
        } else if (token.isName("not") && m_stream.after().isName("in")) {
            m_stream.next();
            m_stream.next();
            comparison = Comparison::NotIn;
        } else {
            break;
        }
        if (!node) {
            node = std::make_unique<CompareNode>(at, std::move(first));
        }
        node->rest.emplace_back(*comparison, arithmetic(1));
    }
    return node ? ExpressionPtr(std::move(node)) : std::move(first);
}

/// + and -, then ~, then * / // %, by their precedence.
ExpressionPtr ExpressionParser::arithmetic(int minimum)
{
    if (minimum >= powerPrecedence) {
        return power();
    }
    ExpressionPtr left = arithmetic(minimum + 1);
    if (minimum == concatPrecedence && m_stream.now().isOperator("~")) {
        auto node = std::make_unique<SequenceNode>(Expression::Kind::Concat, m_stream.now().offset);
        node->items.push_back(std::move(left));
        while (m_stream.skipOperator("~")) {
            node->items.push_back(arithmetic(minimum + 1));
        }
        return node;
    }
    while (true) {
        const BinaryRow *row = binaryRow(m_stream.now());
        if (row == nullptr || row->precedence != minimum) {
            return left;
        }
        const Token at = m_stream.next();
        grow(at);
        left = std::make_unique<BinaryNode>(at.offset, row->op, std::move(left), arithmetic(minimum + 1));
    }
}

/// As Jinja does it, unlike Python: from left to right, and a sign binds tighter (-2 ** 2 is 4).
ExpressionPtr ExpressionParser::power()
{
    ExpressionPtr left = unary(true);
    while (m_stream.now().isOperator("**")) {
        const Token at = m_stream.next();
        grow(at);
        left = std::make_unique<BinaryNode>(at.offset, Operator::Power, std::move(left), unary(true));
    }
    return left;
}

ExpressionPtr ExpressionParser::unary(bool withFilters)
{
    const Nesting nesting(m_depth, m_stream);
    const Token token = m_stream.now();
    ExpressionPtr value;
    if (m_stream.skipOperator("-")) {
        value = std::make_unique<UnaryNode>(Expression::Kind::Unary, token.offset, unary(false),
                                            Operator::Negate);
    } else if (m_stream.skipOperator("+")) {
        value =
            std::make_unique<UnaryNode>(Expression::Kind::Unary, token.offset, unary(false), Operator::Plus);
    } else {
        value = primary();
    }
    value = postfix(std::move(value));
    return withFilters ? filtersAndTests(std::move(value)) : std::move(value);
}

ExpressionPtr ExpressionParser::filtersAndTests(ExpressionPtr subject)
{
    while (true) {
        if (m_stream.now().isOperator("|")) {
            subject = filterChain(std::move(subject), false);
        } else if (m_stream.now().isName("is")) {
            subject = test(std::move(subject));
        } else if (m_stream.now().isOperator("(")) {
            subject = postfix(std::move(subject));
        } else {
            return subject;
        }
    }
}

ExpressionPtr ExpressionParser::filterChain(ExpressionPtr subject, bool startsInline)
{
    while (startsInline || m_stream.now().isOperator("|")) {
        if (!startsInline) {
            m_stream.next();
        }
        startsInline = false;
        const Token token = m_stream.expectName();
        grow(token);
        std::string name = token.text;
        while (m_stream.skipOperator(".")) {
            name += '.' + m_stream.expectName().text;
        }
        auto node =
            std::make_unique<FilterNode>(Expression::Kind::Filter, token.offset, std::move(subject), name);
        bindName(*node, token);
        if (m_stream.now().isOperator("(")) {
            node->arguments = arguments();
        }
        subject = std::move(node);
    }
    return subject;
}

void ExpressionParser::bindName(FilterNode &node, const Token &token)
{
    const bool isFilter = node.kind == Expression::Kind::Filter;
    node.filter = isFilter ? filterNamed(node.name, m_ansible) : nullptr;
    node.test = isFilter ? nullptr : testNamed(node.name, m_ansible);
    if (node.filter == nullptr && node.test == nullptr && !m_ansible && !inBranch) {
        m_unknown.push_back({token, node.name, isFilter});
    }
}

void ExpressionParser::raiseUnknown() const
{
    if (m_unknown.empty()) {
        return;
    }
    const Unknown &first = m_unknown.front();
    m_stream.fail(first.isFilter
                      ? Text(QT_TRANSLATE_NOOP("Chatelaine", "There is no filter “%1”."), {first.name})
                      : Text(QT_TRANSLATE_NOOP("Chatelaine", "There is no test “%1”."), {first.name}),
                  first.token);
}

ExpressionPtr ExpressionParser::test(ExpressionPtr subject)
{
    const Token is = m_stream.next();
    grow(is);
    const bool negated = m_stream.skipName("not");
    std::string name = m_stream.expectName().text;
    while (m_stream.skipOperator(".")) {
        name += '.' + m_stream.expectName().text;
    }
    auto node = std::make_unique<FilterNode>(Expression::Kind::Test, is.offset, std::move(subject), name);
    node->negated = negated;
    bindName(*node, is);
    const Token &token = m_stream.now();
    if (token.isOperator("(")) {
        node->arguments = arguments();
    } else if ((token.is(Token::Kind::Name) && !token.isName("else") && !token.isName("or") &&
                !token.isName("and") && !token.isName("is")) ||
               token.is(Token::Kind::String) || token.is(Token::Kind::Integer) ||
               token.is(Token::Kind::Float) || token.isOperator("[") || token.isOperator("{")) {
        ExpressionPtr argument = primary();
        node->arguments.positional.push_back(postfix(std::move(argument)));
    } else if (token.isName("is")) {
        m_stream.fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "Two tests with “is” cannot follow each other.")),
                      token);
    }
    return node;
}

ExpressionPtr ExpressionParser::postfix(ExpressionPtr subject)
{
    while (true) {
        const Token &token = m_stream.now();
        if (token.isOperator(".") || token.isOperator("[")) {
            grow(token);
            subject = subscript(std::move(subject));
        } else if (token.isOperator("(")) {
            grow(token);
            auto node = std::make_unique<CallNode>(token.offset, std::move(subject));
            node->arguments = arguments();
            subject = std::move(node);
        } else {
            return subject;
        }
    }
}

ExpressionPtr ExpressionParser::subscript(ExpressionPtr subject)
{
    const Token token = m_stream.next();
    if (token.text == ".") {
        const Token name = m_stream.next();
        if (name.is(Token::Kind::Name)) {
            changesValues = changesValues || changesItsValue(name.text);
            return std::make_unique<AttributeNode>(name.offset, std::move(subject), name.text);
        }
        if (!name.is(Token::Kind::Integer)) {
            m_stream.fail(
                Text(QT_TRANSLATE_NOOP("Chatelaine", "A name or a number was expected after the dot.")),
                name);
        }
        auto key = std::make_unique<ConstantNode>(name.offset, python::parseInteger(name.text));
        return std::make_unique<ItemNode>(name.offset, std::move(subject), std::move(key));
    }
    if (m_stream.now().isOperator("]")) {
        const Token end = m_stream.next();
        auto nothing = std::make_unique<SequenceNode>(Expression::Kind::Tuple, end.offset);
        return std::make_unique<ItemNode>(token.offset, std::move(subject), std::move(nothing));
    }
    ExpressionPtr key = subscriptKey();
    if (m_stream.now().isOperator(",")) {
        auto all = std::make_unique<SequenceNode>(Expression::Kind::Tuple, token.offset);
        all->items.push_back(std::move(key));
        while (m_stream.skipOperator(",")) {
            all->items.push_back(subscriptKey());
        }
        key = std::move(all);
    }
    m_stream.expectOperator("]");
    return std::make_unique<ItemNode>(token.offset, std::move(subject), std::move(key));
}

ExpressionPtr ExpressionParser::subscriptKey()
{
    const std::size_t at = m_stream.now().offset;
    ExpressionPtr first;
    if (!m_stream.now().isOperator(":")) {
        first = expression();
        if (!m_stream.now().isOperator(":")) {
            return first;
        }
    }
    m_stream.expectOperator(":");
    auto slice = std::make_unique<SliceNode>(at);
    slice->start = std::move(first);
    const auto ends = [this] {
        return m_stream.now().isOperator("]") || m_stream.now().isOperator(",") ||
               m_stream.now().isOperator(":");
    };
    if (!ends()) {
        slice->stop = expression();
    }
    if (m_stream.skipOperator(":") && !ends()) {
        slice->step = expression();
    }
    return slice;
}

ArgumentNodes ExpressionParser::arguments()
{
    ArgumentNodes result;
    const Token open = m_stream.expectOperator("(");
    const auto require = [this, &open](bool fine) {
        if (!fine) {
            m_stream.fail(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                                 "The arguments in these parentheses are in a wrong order.")),
                          open);
        }
    };
    bool first = true;
    while (!m_stream.now().isOperator(")")) {
        if (!first) {
            m_stream.expectOperator(",");
            if (m_stream.now().isOperator(")")) {
                break;
            }
        }
        first = false;
        if (m_stream.skipOperator("*")) {
            require(!result.rest && !result.namedRest);
            result.rest = expression();
        } else if (m_stream.skipOperator("**")) {
            require(!result.namedRest);
            result.namedRest = expression();
        } else if (m_stream.now().is(Token::Kind::Name) && m_stream.after().isOperator("=")) {
            require(!result.namedRest);
            std::string name = m_stream.next().text;
            m_stream.next();
            result.named.emplace_back(std::move(name), expression());
        } else {
            require(result.named.empty() && !result.rest && !result.namedRest);
            result.positional.push_back(expression());
        }
    }
    m_stream.expectOperator(")");
    return result;
}

} // namespace chatelaine::templates
