// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "values/value.h"

#include <string>
#include <string_view>
#include <vector>

namespace chatelaine
{

/// Something odd in a file that is no error to Ansible: a duplicate key (the last one counts), `a: {{ x }}`
/// unquoted.
struct YamlFinding {
    Text what;
    Place place;
};

struct YamlDocument {
    Value root; ///< None for an empty document
    std::vector<YamlFinding> findings;
};

/// Reads one YAML document as Ansible does (PyYAML's safe loader: YAML 1.1, merge keys, the last duplicate
/// counts; !vault and !unsafe become Tagged). Every value carries its mark. `fileName` stands in marks and
/// errors. Errors: invalid UTF-8, syntax, an unknown tag, an unhashable key, too deep or too many aliases;
/// each with its place.
Result<YamlDocument> readYaml(std::string_view text, const std::string &fileName);

/// Reads JSON text. Errors carry their place.
Result<Value> readJson(std::string_view text, const std::string &fileName);

} // namespace chatelaine
