// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "templates/source.h"

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace chatelaine::templates
{

struct BoundFilter;
struct BoundTest;

/// A node of an expression; constant after parsing.
struct Expression {
    enum class Kind : std::uint8_t {
        Constant,
        Name,
        List,
        Tuple,
        Dict,
        Attribute,
        Item,
        Slice,
        Call,
        Filter,
        Test,
        Unary,
        Binary,
        Compare,
        And,
        Or,
        Not,
        Conditional,
        Concat,
    };

    Expression(Kind nodeKind, std::size_t at) : kind(nodeKind), offset(at) {}
    virtual ~Expression() = default;
    Expression(const Expression &) = delete;
    Expression &operator=(const Expression &) = delete;

    const Kind kind;
    const std::size_t offset; ///< in the source
};
using ExpressionPtr = std::unique_ptr<Expression>;

struct ConstantNode : Expression {
    ConstantNode(std::size_t at, Value constant) : Expression(Kind::Constant, at), value(std::move(constant))
    {
    }
    Value value;
};

struct NameNode : Expression {
    NameNode(std::size_t at, std::string text) : Expression(Kind::Name, at), name(std::move(text)) {}
    std::string name;
};

/// List, Tuple, And, Or, Concat: so many operands.
struct SequenceNode : Expression {
    using Expression::Expression;
    std::vector<ExpressionPtr> items;
};

struct DictNode : Expression {
    explicit DictNode(std::size_t at) : Expression(Kind::Dict, at) {}
    std::vector<std::pair<ExpressionPtr, ExpressionPtr>> entries;
};

struct AttributeNode : Expression {
    AttributeNode(std::size_t at, ExpressionPtr owner, std::string text)
        : Expression(Kind::Attribute, at), subject(std::move(owner)), name(std::move(text))
    {
    }
    ExpressionPtr subject;
    std::string name;
};

struct ItemNode : Expression {
    ItemNode(std::size_t at, ExpressionPtr owner, ExpressionPtr index)
        : Expression(Kind::Item, at), subject(std::move(owner)), key(std::move(index))
    {
    }
    ExpressionPtr subject;
    ExpressionPtr key;
};

/// Stands as the key of an ItemNode; each part may be missing.
struct SliceNode : Expression {
    explicit SliceNode(std::size_t at) : Expression(Kind::Slice, at) {}
    ExpressionPtr start;
    ExpressionPtr stop;
    ExpressionPtr step;
};

struct ArgumentNodes {
    std::vector<ExpressionPtr> positional;
    std::vector<std::pair<std::string, ExpressionPtr>> named;
    ExpressionPtr rest;      ///< *rest
    ExpressionPtr namedRest; ///< **namedRest
};

struct CallNode : Expression {
    CallNode(std::size_t at, ExpressionPtr function) : Expression(Kind::Call, at), callee(std::move(function))
    {
    }
    ExpressionPtr callee;
    ArgumentNodes arguments;
};

/// Filter and Test. A filter block has no subject: its body is it.
struct FilterNode : Expression {
    FilterNode(Kind nodeKind, std::size_t at, ExpressionPtr input, std::string text)
        : Expression(nodeKind, at), subject(std::move(input)), name(std::move(text))
    {
    }
    ExpressionPtr subject;
    std::string name;
    ArgumentNodes arguments;
    bool negated = false;                ///< `is not`
    const BoundFilter *filter = nullptr; ///< what the name stands for; nullptr: nothing that is known
    const BoundTest *test = nullptr;
};

enum class Operator : std::uint8_t {
    Add,
    Subtract,
    Multiply,
    Divide,
    FloorDivide,
    Modulo,
    Power,
    Negate,
    Plus
};

struct UnaryNode : Expression {
    UnaryNode(Kind nodeKind, std::size_t at, ExpressionPtr value, Operator symbol = Operator::Plus)
        : Expression(nodeKind, at), operand(std::move(value)), op(symbol)
    {
    }
    ExpressionPtr operand;
    Operator op;
};

struct BinaryNode : Expression {
    BinaryNode(std::size_t at, Operator symbol, ExpressionPtr first, ExpressionPtr second)
        : Expression(Kind::Binary, at), op(symbol), left(std::move(first)), right(std::move(second))
    {
    }
    Operator op;
    ExpressionPtr left;
    ExpressionPtr right;
};

enum class Comparison : std::uint8_t { Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual, In, NotIn };

struct CompareNode : Expression {
    CompareNode(std::size_t at, ExpressionPtr subject)
        : Expression(Kind::Compare, at), first(std::move(subject))
    {
    }
    ExpressionPtr first;
    std::vector<std::pair<Comparison, ExpressionPtr>> rest;
};

struct ConditionalNode : Expression {
    explicit ConditionalNode(std::size_t at) : Expression(Kind::Conditional, at) {}
    ExpressionPtr condition;
    ExpressionPtr yes;
    ExpressionPtr no; ///< may be missing
};

/// A node of a template's body; constant after parsing.
struct Statement {
    enum class Kind : std::uint8_t {
        Data,
        Output,
        If,
        For,
        Set,
        SetBlock,
        Macro,
        CallBlock,
        FilterBlock,
        With,
        Include,
        Import,
        FromImport,
        Extends,
        Block,
        Do,
        Break,
        Continue,
        AutoEscape,
    };

    Statement(Kind nodeKind, std::size_t at) : kind(nodeKind), offset(at) {}
    virtual ~Statement() = default;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    const Kind kind;
    const std::size_t offset;
};
using StatementPtr = std::unique_ptr<Statement>;
using Body = std::vector<StatementPtr>;

struct DataNode : Statement {
    DataNode(std::size_t at, std::string literal) : Statement(Kind::Data, at), text(std::move(literal)) {}
    std::string text;
};

struct OutputNode : Statement {
    OutputNode(std::size_t at, ExpressionPtr value, std::string first, Mark where)
        : Statement(Kind::Output, at)
        , expression(std::move(value))
        , variable(std::move(first))
        , mark(std::move(where))
    {
    }
    ExpressionPtr expression;
    std::string variable; ///< the first name in the expression
    Mark mark;
};

struct IfNode : Statement {
    explicit IfNode(std::size_t at) : Statement(Kind::If, at) {}
    std::vector<std::pair<ExpressionPtr, Body>> branches;
    Body otherwise;
};

/// What is assigned to: a name, "namespace.attribute", or a tuple of those.
struct Target {
    std::size_t offset = 0;
    std::string name; ///< empty for a tuple
    std::string attribute;
    std::vector<Target> parts;
};

struct ForNode : Statement {
    explicit ForNode(std::size_t at) : Statement(Kind::For, at) {}
    Target target;
    ExpressionPtr items;
    ExpressionPtr filter; ///< may be missing
    bool recursive = false;
    Body body;
    Body otherwise;
};

struct SetNode : Statement {
    explicit SetNode(std::size_t at) : Statement(Kind::Set, at) {}
    Target target;
    ExpressionPtr value;
};

struct SetBlockNode : Statement {
    explicit SetBlockNode(std::size_t at) : Statement(Kind::SetBlock, at) {}
    Target target;
    ExpressionPtr filter; ///< a chain of FilterNode whose innermost has no subject; may be missing
    Body body;
};

struct Parameter {
    std::string name;
    ExpressionPtr fallback; ///< may be missing
};

struct MacroNode : Statement {
    MacroNode(std::size_t at, std::string text) : Statement(Kind::Macro, at), name(std::move(text)) {}
    std::string name;
    std::vector<Parameter> parameters;
    Body body;
    bool usesVarargs = false;
    bool usesKwargs = false;
    bool usesCaller = false;
};

struct CallBlockNode : Statement {
    explicit CallBlockNode(std::size_t at) : Statement(Kind::CallBlock, at) {}
    ExpressionPtr call;                ///< a CallNode
    std::unique_ptr<MacroNode> caller; ///< the body as a macro
};

struct FilterBlockNode : Statement {
    explicit FilterBlockNode(std::size_t at) : Statement(Kind::FilterBlock, at) {}
    ExpressionPtr filter;
    Body body;
};

struct WithNode : Statement {
    explicit WithNode(std::size_t at) : Statement(Kind::With, at) {}
    std::vector<std::pair<Target, ExpressionPtr>> values;
    Body body;
};

struct IncludeNode : Statement {
    explicit IncludeNode(std::size_t at) : Statement(Kind::Include, at) {}
    ExpressionPtr name;
    bool ignoreMissing = false;
    bool withContext = true;
};

/// Import (`module` names it) and FromImport (`names`: what, and as what).
struct ImportNode : Statement {
    using Statement::Statement;
    ExpressionPtr name;
    std::string module;
    std::vector<std::pair<std::string, std::string>> names;
    bool withContext = false;
};

struct ExtendsNode : Statement {
    explicit ExtendsNode(std::size_t at) : Statement(Kind::Extends, at) {}
    ExpressionPtr name;
};

struct BlockNode : Statement {
    BlockNode(std::size_t at, std::string text) : Statement(Kind::Block, at), name(std::move(text)) {}
    std::string name;
    bool scoped = false;
    bool required = false;
    Body body;
};

struct DoNode : Statement {
    explicit DoNode(std::size_t at) : Statement(Kind::Do, at) {}
    ExpressionPtr expression;
};

struct AutoEscapeNode : Statement {
    explicit AutoEscapeNode(std::size_t at) : Statement(Kind::AutoEscape, at) {}
    ExpressionPtr wanted;
    Body body;
};

/// A parsed template. The nodes refer to the source by offset.
struct ParsedTemplate {
    Source source;
    Body body;
    std::vector<const BlockNode *> blocks; ///< all blocks, however deep
    std::size_t outputs = 0;               ///< how many {{ }} it has
    bool changesValues = false;            ///< it calls a method such as append() or update()
};
using TemplatePtr = std::shared_ptr<const ParsedTemplate>;

} // namespace chatelaine::templates
