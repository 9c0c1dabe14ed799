// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// JMESPath (jmespath.org/specification.html), the query language of Ansible's json_query.

#include "values/value.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chatelaine::templates::jmespath
{

struct Node;
using NodePtr = std::shared_ptr<const Node>;

struct Node {
    enum class Kind : std::uint8_t {
        Identity,
        Field,   ///< text
        Literal, ///< value
        Index,   ///< bounds[0]
        Slice,   ///< bounds
        Chain,   ///< one child after the other
        Flatten,
        Projection,       ///< of a list: left, right
        ValueProjection,  ///< of an object
        FilterProjection, ///< left, right, condition
        Comparison,       ///< text is the operator
        And,
        Or,
        Not,
        MultiList,
        MultiHash, ///< names
        Function,  ///< text; children are the arguments
        Reference, ///< &expression
    };
    Kind kind = Kind::Identity;
    std::string text{};
    Value value{};
    std::optional<std::int64_t> bounds[3]{};
    std::vector<NodePtr> children{};
    std::vector<std::string> names{};
};

/// Throws Failure for what is no expression.
NodePtr parse(std::string_view expression);
/// What the expression finds in the data; None where it finds nothing. Throws Failure for a function that is
/// called with what it cannot take.
Value search(const Node &node, const Value &data);

/// The arguments of a function: values, and &expressions.
struct Argument {
    Value value{};
    const Node *reference = nullptr;
};
Value callFunction(const std::string &name, const std::vector<Argument> &arguments);
bool isFalse(const Value &value);
bool isActualNumber(const Value &value);

} // namespace chatelaine::templates::jmespath
