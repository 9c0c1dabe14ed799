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

/// Something odd in a file that is no error to Ansible: a key that stands twice (the last one counts).
struct YamlFinding {
    Text what;
    Place place;
};

struct YamlDocument {
    Value root; ///< None for an empty document
    std::vector<YamlFinding> findings;
};

/// Reads one YAML document as Ansible does (PyYAML's safe loader: YAML 1.1, merge keys, the last duplicate
/// counts; !vault and text behind !unsafe become Tagged). Every value carries its mark. `fileName` stands in
/// marks and errors. Errors: invalid UTF-8, syntax, an unknown tag, an unhashable key (`a: {{ x }}` without
/// quotes is one), a second document, left-over merge markers, too large, too deep, too many aliases; each
/// with its place, the mend in `next`.
Result<YamlDocument> readYaml(std::string_view text, const std::string &fileName);

/// As Ansible reads a whole file of variables: JSON when all of it is valid JSON, YAML otherwise. (In JSON
/// 1e3 is a number, a \/ and a pair of \u escapes are allowed; repeated keys make no finding.)
Result<YamlDocument> readYamlOrJson(std::string_view text, const std::string &fileName);

/// Reads JSON text as Python's json.loads does (whole numbers of any size up to 4300 digits, NaN and
/// Infinity; the last of repeated keys counts). Values carry their marks. Errors carry their place: invalid
/// UTF-8, syntax, half a surrogate pair, too deep.
Result<Value> readJson(std::string_view text, const std::string &fileName);

} // namespace chatelaine
