// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "values/value.h"

#include <string>

namespace chatelaine
{

/// How yaml.dump() lays a document out.
struct YamlOptions {
    enum class Flow {
        Never,  ///< everything in block style
        Leaves, ///< a list or map that holds only plain scalars in brackets (PyYAML's
                ///< default_flow_style=None)
        Always,
    };
    Flow flow = Flow::Leaves;
    int indent = 2; ///< 2 to 9; others count as 2
    int width = 80; ///< lines are folded there; < 0: never
    bool sortKeys = true;
    bool explicitStart = false;
    bool explicitEnd = false;
    char style = '\0'; ///< of all scalars: ' " | > or none
};

/// Writes a value as PyYAML's CSafeDumper does (through libyaml, Unicode allowed, no aliases): text that
/// YAML 1.1 would read as something else is quoted. Errors: a value that YAML cannot hold (undefined, an
/// object), too deep.
Result<std::string> toYaml(const Value &value, const YamlOptions &options = {});

} // namespace chatelaine
