// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Any text as a template: parsing and rendering end with text or with an error, and the spans fit the text.

#include "templates/templates.h"
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

const Dict &variables()
{
    static const Dict dict = [] {
        const auto document = readYaml(R"(
domain: example.org
url: "https://{{ domain }}/"
port: 8080
ratio: 1.5
flag: yes
nothing: ~
names: [anna, bert, "{{ domain }}"]
users: [{name: anna, uid: 1000}, {name: bert, uid: 1001}]
nested: {a: {b: [1, 2, 3]}}
loop1: "{{ loop2 }}"
loop2: "{{ loop1 }}"
broken: "{{ x"
raw: !unsafe "{{ domain }}"
date: 2024-01-31
)",
                                       "variables.yml");
        Dict out = document->root.asDict();
        out.set("password", Value::secretString("hunter2"));
        return out;
    }();
    return dict;
}

void checkSpans(const RenderedText &rendered)
{
    std::size_t from = 0;
    for (const TemplateSpan &span : rendered.spans) {
        require(span.begin >= from && span.begin <= span.end && span.end <= rendered.text.size());
        from = span.end;
    }
    withoutSecrets(rendered);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0 || size > 4000) {
        return 0;
    }
    TemplateOptions options;
    options.ansible = (data[0] & 1) == 0;
    options.syntax.lstripBlocks = (data[0] & 2) != 0;
    const std::string_view source(reinterpret_cast<const char *>(data) + 1, size - 1);
    const bool parses = checkSyntax(source, "fuzz.j2", options).has_value();
    TemplateScope scope(variables(), options);
    if (const auto rendered = scope.renderFile(source, "fuzz.j2")) {
        require(parses);
        checkSpans(*rendered);
    }
    (void)scope.resolve(Value::string(std::string(source)));
    return 0;
}
