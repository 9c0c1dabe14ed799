// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The tree a YAML document stands for, before its scalars become values: what PyYAML's composer makes. For
// the room alone.

#include "base/result.h"
#include "values/value.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace chatelaine
{

enum class YamlTag : std::uint8_t {
    Str,
    Int,
    Float,
    Bool,
    Null,
    Timestamp,
    Binary,
    Merge, ///< the key <<
    Value, ///< the key =
    Seq,
    Map,
    Set,
    Omap,
    Pairs,
    Vault,
    Unsafe,
    Unknown,
};

/// The tag a plain scalar gets from its text alone, by the rules of YAML 1.1 as PyYAML has them.
YamlTag resolvePlainScalar(std::string_view text);
/// The tag a file writes out, shorthands expanded ("tag:yaml.org,2002:int", "!vault").
YamlTag tagFromText(std::string_view tag);

struct YamlNode {
    enum class Kind : std::uint8_t { Scalar, Sequence, Mapping };
    using Pair = std::pair<YamlNode *, YamlNode *>;

    Kind kind = Kind::Scalar;
    YamlTag tag = YamlTag::Str;
    bool flow = false;        ///< written in brackets
    bool complete = false;    ///< an alias to a node that is not complete would make it hold itself
    bool flattened = false;   ///< its merge keys are resolved
    int line = 0;             ///< from 1
    int column = 0;           ///< from 1, in characters
    int height = 0;           ///< levels below it, aliases followed
    std::size_t expanded = 1; ///< nodes in it, each alias counted as what it stands for
    std::size_t merged = 0;   ///< how many of the pairs came from merge keys
    std::string text;         ///< of a scalar
    std::vector<YamlNode *> items;
    std::vector<Pair> pairs;
    std::optional<Value> made; ///< aliases share it
};

struct YamlTree {
    std::deque<YamlNode> nodes;
    YamlNode *root = nullptr; ///< nullptr for an empty document
};

/// Reads the one document of the text. Errors: syntax, a second document, unknown or repeated anchors, too
/// deep, too much.
Result<YamlTree> composeYaml(std::string_view text, const std::string &fileName);

/// Deeper nesting is refused.
inline constexpr int deepestYaml = 200;

} // namespace chatelaine
