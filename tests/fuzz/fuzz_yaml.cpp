// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Any text: reading it never crashes, every error has a place, and what was read can be written, hashed and
// read again.

#include "values/yaml.h"

#include <cstdint>
#include <cstdlib>

using namespace chatelaine;

namespace
{

void require(bool condition)
{
    if (!condition) {
        std::abort();
    }
}

void checkMarks(const Value &value, int depth)
{
    require(value.mark().line > 0 && value.mark().column > 0);
    if (depth > 6) {
        return;
    }
    for (const Value &item : value.asList()) {
        checkMarks(item, depth + 1);
    }
    for (const auto &[key, item] : value.asDict()) {
        checkMarks(key, depth + 1);
        checkMarks(item, depth + 1);
    }
}

void exercise(const Value &value)
{
    JsonOptions nice{2, true, false, false};
    toJson(value, nice);
    hashOf(value);
    const std::string json = toJson(value);
    require(!value.hasSecret());
    const Value secret = value.asSecret();
    toJson(secret, nice);
    const auto again = readJson(json, "again.json");
    // Bytes that are no text become halves of surrogate pairs, which cannot be read.
    if (again) {
        require(toJson(*again) == json || json.find("{") != std::string::npos);
    } else {
        require(json.find("\\ud") != std::string::npos);
    }
}

void checkError(const Error &error)
{
    require(!error.what.empty() && error.place.line > 0 && error.place.column > 0);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    if (const auto document = readYaml(text, "fuzz.yml")) {
        if (!document->root.isNone()) {
            checkMarks(document->root, 0);
        }
        for (const YamlFinding &finding : document->findings) {
            require(finding.place.line > 0);
        }
        // What aliases expand to may be a million values: too slow to write out again and again.
        if (text.find('*') == std::string_view::npos || size < 500) {
            exercise(document->root);
        }
    } else {
        checkError(document.error());
    }
    if (const auto json = readJson(text, "fuzz.json")) {
        exercise(*json);
        const auto again = readJson(toJson(*json), "again.json");
        require(again && toJson(*again) == toJson(*json));
    } else {
        checkError(json.error());
    }
    return 0;
}
