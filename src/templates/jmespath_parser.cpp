// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/jmespath.h"
#include "templates/source.h"
#include "values/yaml.h"

#include <algorithm>

namespace chatelaine::templates::jmespath
{

namespace
{

struct Token {
    enum class Kind { Name, Quoted, Number, Literal, Symbol, End };
    Kind kind = Kind::End;
    std::string text{};
    Value value{};

    bool is(std::string_view symbol) const { return kind == Kind::Symbol && text == symbol; }
};

[[noreturn]] void raiseSyntax(std::string_view expression, std::size_t at)
{
    raise(Text(
        QT_TRANSLATE_NOOP("Chatelaine", "“%1” is no JMESPath expression: it goes wrong at character %2."),
        {std::string(expression), std::to_string(at + 1)}));
}

bool isNameStart(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

class Lexer
{
public:
    explicit Lexer(std::string_view text) : m_text(text) {}

    std::vector<Token> run()
    {
        while (true) {
            m_at = std::min(m_text.find_first_not_of(" \t\n\r", m_at), m_text.size());
            if (m_at == m_text.size()) {
                m_tokens.push_back({});
                return std::move(m_tokens);
            }
            one();
        }
    }

private:
    void one()
    {
        const char c = m_text[m_at];
        const std::size_t begin = m_at;
        if (isNameStart(c)) {
            while (m_at < m_text.size() && (isNameStart(m_text[m_at]) || isDigit(m_text[m_at]))) {
                ++m_at;
            }
            m_tokens.push_back({Token::Kind::Name, std::string(m_text.substr(begin, m_at - begin))});
        } else if (isDigit(c) || (c == '-' && m_at + 1 < m_text.size() && isDigit(m_text[m_at + 1]))) {
            ++m_at;
            while (m_at < m_text.size() && isDigit(m_text[m_at])) {
                ++m_at;
            }
            if (m_at - begin > 15) {
                raiseSyntax(m_text, begin);
            }
            m_tokens.push_back({Token::Kind::Number, std::string(m_text.substr(begin, m_at - begin))});
        } else if (c == '\'') {
            m_tokens.push_back({Token::Kind::Literal, {}, Value::string(quoted('\'', true))});
        } else if (c == '"') {
            const Value name = json('"' + quoted('"', false) + '"', begin);
            m_tokens.push_back({Token::Kind::Quoted, name.asString()});
        } else if (c == '`') {
            m_tokens.push_back({Token::Kind::Literal, {}, literal(begin)});
        } else {
            symbol();
        }
    }

    /// What stands between two quotes; a backslash keeps the quote behind it from ending the text.
    std::string quoted(char quote, bool unescapes)
    {
        const std::size_t begin = m_at++;
        std::string out;
        while (m_at < m_text.size() && m_text[m_at] != quote) {
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size()) {
                if (!unescapes || m_text[m_at + 1] != quote) {
                    out += m_text[m_at];
                }
                ++m_at;
            }
            out += m_text[m_at++];
        }
        if (m_at >= m_text.size()) {
            raiseSyntax(m_text, begin);
        }
        ++m_at;
        return out;
    }

    Value json(const std::string &text, std::size_t begin)
    {
        Result<Value> value = readJson(text, {});
        if (!value) {
            raiseSyntax(m_text, begin);
        }
        return std::move(*value);
    }

    /// `JSON`; what is no JSON is a text, as earlier versions of the language had it.
    Value literal(std::size_t begin)
    {
        std::string text = quoted('`', true);
        text.erase(0, std::min(text.find_first_not_of(" \t\n\r"), text.size()));
        Result<Value> value = readJson(text, {});
        return value ? std::move(*value) : json('"' + text + '"', begin);
    }

    void symbol()
    {
        static constexpr std::string_view known[] = {"||", "&&", "==", "!=", "<=", ">=", "[?", "[]",
                                                     ".",  "*",  ",",  ":",  "@",  "(",  ")",  "{",
                                                     "}",  "[",  "]",  "|",  "&",  "!",  "<",  ">"};
        for (const std::string_view one : known) {
            if (m_text.substr(m_at).starts_with(one)) {
                m_at += one.size();
                m_tokens.push_back({Token::Kind::Symbol, std::string(one)});
                return;
            }
        }
        raiseSyntax(m_text, m_at);
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<Token> m_tokens;
};

NodePtr node(Node::Kind kind, std::vector<NodePtr> children = {}, std::string text = {})
{
    Node made;
    made.kind = kind;
    made.children = std::move(children);
    made.text = std::move(text);
    return std::make_shared<const Node>(std::move(made));
}

NodePtr identity() { return node(Node::Kind::Identity); }

/// By precedence; the numbers are those of the reference implementation.
class Parser
{
public:
    explicit Parser(std::string_view text) : m_text(text), m_tokens(Lexer(text).run()) {}

    NodePtr run()
    {
        NodePtr whole = expression(0);
        if (now().kind != Token::Kind::End) {
            wrong();
        }
        return whole;
    }

private:
    static constexpr int endsProjection = 10;
    static constexpr int starPower = 20;
    static constexpr int dotPower = 40;

    const Token &now() const { return m_tokens[m_at]; }
    const Token &after() const { return m_tokens[std::min(m_at + 1, m_tokens.size() - 1)]; }
    [[noreturn]] void wrong() const { raiseSyntax(m_text, std::min(m_at, m_text.size())); }
    void expect(std::string_view symbol)
    {
        if (!now().is(symbol)) {
            wrong();
        }
        ++m_at;
    }

    static int power(const Token &token)
    {
        static constexpr std::pair<std::string_view, int> table[] = {
            {"|", 1},        {"||", 2}, {"&&", 3}, {"==", 5}, {"!=", 5},        {"<", 5},
            {"<=", 5},       {">", 5},  {">=", 5}, {"[]", 9}, {"*", starPower}, {"[?", 21},
            {".", dotPower}, {"!", 45}, {"{", 50}, {"[", 55}, {"(", 60}};
        if (token.kind != Token::Kind::Symbol) {
            return 0;
        }
        for (const auto &[symbol, value] : table) {
            if (symbol == token.text) {
                return value;
            }
        }
        return 0;
    }

    NodePtr expression(int least)
    {
        constexpr int deepest = 200;
        if (++m_depth > deepest) {
            wrong();
        }
        NodePtr left = begin();
        while (least < power(now())) {
            left = next(std::move(left));
        }
        --m_depth;
        return left;
    }

    NodePtr begin()
    {
        const Token token = m_tokens[m_at];
        m_at += m_at + 1 < m_tokens.size() ? 1 : 0;
        switch (token.kind) {
        case Token::Kind::Name:
            return node(Node::Kind::Field, {}, token.text);
        case Token::Kind::Quoted:
            if (now().is("(")) {
                wrong();
            }
            return node(Node::Kind::Field, {}, token.text);
        case Token::Kind::Literal: {
            Node literal;
            literal.kind = Node::Kind::Literal;
            literal.value = token.value;
            return std::make_shared<const Node>(std::move(literal));
        }
        case Token::Kind::Symbol:
            return beginSymbol(token);
        default:
            wrong();
        }
    }

    NodePtr beginSymbol(const Token &token)
    {
        if (token.is("*")) {
            NodePtr right = now().is("]") ? identity() : behindProjection(starPower);
            return node(Node::Kind::ValueProjection, {identity(), std::move(right)});
        }
        if (token.is("[?")) {
            return filter(identity());
        }
        if (token.is("{")) {
            return multiHash();
        }
        if (token.is("(")) {
            NodePtr inside = expression(0);
            expect(")");
            return inside;
        }
        if (token.is("[]")) {
            NodePtr flat = node(Node::Kind::Flatten, {identity()});
            return node(Node::Kind::Projection, {std::move(flat), behindProjection(9)});
        }
        if (token.is("!")) {
            return node(Node::Kind::Not, {expression(45)});
        }
        if (token.is("@")) {
            return identity();
        }
        if (token.is("&")) {
            return node(Node::Kind::Reference, {expression(0)});
        }
        if (!token.is("[")) {
            wrong();
        }
        if (now().kind == Token::Kind::Number || now().is(":")) {
            return indexed(identity());
        }
        if (now().is("*") && after().is("]")) {
            m_at += 2;
            return node(Node::Kind::Projection, {identity(), behindProjection(starPower)});
        }
        return multiList();
    }

    NodePtr next(NodePtr left)
    {
        const Token token = m_tokens[m_at++];
        if (token.is(".")) {
            if (now().is("*")) {
                ++m_at;
                return node(Node::Kind::ValueProjection, {std::move(left), behindProjection(dotPower)});
            }
            return node(Node::Kind::Chain, {std::move(left), behindDot(dotPower)});
        }
        if (token.is("|")) {
            return node(Node::Kind::Chain, {std::move(left), expression(1)});
        }
        if (token.is("||") || token.is("&&")) {
            const bool isOr = token.is("||");
            NodePtr right = expression(isOr ? 2 : 3);
            return node(isOr ? Node::Kind::Or : Node::Kind::And, {std::move(left), std::move(right)});
        }
        if (token.is("(")) {
            return function(*left);
        }
        if (token.is("[?")) {
            return filter(std::move(left));
        }
        if (token.is("[]")) {
            NodePtr flat = node(Node::Kind::Flatten, {std::move(left)});
            return node(Node::Kind::Projection, {std::move(flat), behindProjection(9)});
        }
        if (token.is("[")) {
            if (now().kind == Token::Kind::Number || now().is(":")) {
                return indexed(std::move(left));
            }
            expect("*");
            expect("]");
            return node(Node::Kind::Projection, {std::move(left), behindProjection(starPower)});
        }
        if (power(token) != 5) {
            wrong();
        }
        NodePtr right = expression(5);
        return node(Node::Kind::Comparison, {std::move(left), std::move(right)}, token.text);
    }

    NodePtr filter(NodePtr left)
    {
        NodePtr condition = expression(0);
        expect("]");
        NodePtr right = now().is("[]") ? identity() : behindProjection(21);
        return node(Node::Kind::FilterProjection, {std::move(left), std::move(right), std::move(condition)});
    }

    NodePtr function(const Node &name)
    {
        if (name.kind != Node::Kind::Field) {
            wrong();
        }
        std::vector<NodePtr> arguments;
        while (!now().is(")")) {
            if (!arguments.empty()) {
                expect(",");
            }
            arguments.push_back(expression(0));
        }
        expect(")");
        return node(Node::Kind::Function, std::move(arguments), name.text);
    }

    /// A number or a slice behind "[".
    NodePtr indexed(NodePtr left)
    {
        Node part;
        part.kind = now().is(":") || after().is(":") ? Node::Kind::Slice : Node::Kind::Index;
        for (std::size_t i = 0; i < 3 && !now().is("]");) {
            if (now().is(":")) {
                ++i;
            } else if (now().kind == Token::Kind::Number) {
                part.bounds[i] = std::stoll(now().text);
            } else {
                wrong();
            }
            ++m_at;
        }
        expect("]");
        const bool isSlice = part.kind == Node::Kind::Slice;
        NodePtr chain =
            node(Node::Kind::Chain, {std::move(left), std::make_shared<const Node>(std::move(part))});
        return isSlice ? node(Node::Kind::Projection, {std::move(chain), behindProjection(starPower)})
                       : std::move(chain);
    }

    NodePtr multiList()
    {
        std::vector<NodePtr> parts;
        do {
            parts.push_back(expression(0));
        } while (now().is(",") && ++m_at > 0);
        expect("]");
        return node(Node::Kind::MultiList, std::move(parts));
    }

    NodePtr multiHash()
    {
        Node hash;
        hash.kind = Node::Kind::MultiHash;
        do {
            if (now().kind != Token::Kind::Name && now().kind != Token::Kind::Quoted) {
                wrong();
            }
            hash.names.push_back(m_tokens[m_at++].text);
            expect(":");
            hash.children.push_back(expression(0));
        } while (now().is(",") && ++m_at > 0);
        expect("}");
        return std::make_shared<const Node>(std::move(hash));
    }

    NodePtr behindDot(int least)
    {
        if (now().kind == Token::Kind::Name || now().kind == Token::Kind::Quoted || now().is("*")) {
            return expression(least);
        }
        if (now().is("[")) {
            ++m_at;
            return multiList();
        }
        expect("{");
        return multiHash();
    }

    NodePtr behindProjection(int least)
    {
        if (power(now()) < endsProjection) {
            return identity();
        }
        if (now().is("[") || now().is("[?")) {
            return expression(least);
        }
        expect(".");
        return behindDot(least);
    }

    std::string_view m_text;
    std::vector<Token> m_tokens;
    std::size_t m_at = 0;
    int m_depth = 0;
};

} // namespace

NodePtr parse(std::string_view expression) { return Parser(expression).run(); }

} // namespace chatelaine::templates::jmespath
