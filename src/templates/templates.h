// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The Jinja2 language with Ansible's filters: text and values in, text with spans or an error with its place
// out.

#include "base/result.h"
#include "values/value.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace chatelaine
{

/// A run of bytes of rendered text that an expression wrote.
struct TemplateSpan {
    std::size_t begin = 0;
    std::size_t end = 0;
    Place place;          ///< of the expression in the template
    std::string variable; ///< the first variable named in the expression; empty when there is none
    Place origin;         ///< where that variable's value was read
    bool secret = false;

    friend bool operator==(const TemplateSpan &, const TemplateSpan &) = default;
};

/// Spans are in order and do not overlap; text between them stands in the template literally.
struct RenderedText {
    std::string text;
    std::vector<TemplateSpan> spans;
};

/// The text with secret spans replaced by secretDots.
std::string withoutSecrets(const RenderedText &rendered);

struct TemplateOptions {
    bool trimBlocks = true; ///< Ansible's default; Jinja2's own is false
    bool lstripBlocks = false;
    bool keepTrailingNewline =
        false;           ///< Jinja2's own; Ansible's rule (add again what was dropped) comes with `ansible`
    bool ansible = true; ///< Ansible ≥ 2.19: its filters, native results, `#jinja2:` headers, newlines.
                         ///< false: plain Jinja2
    std::string newlineSequence = "\n";
    int seconds = 60; ///< a rendering that takes longer is given up with an error
};

/// Loads the template an include, import or extends names; the second is the file name for messages.
using TemplateLoader = std::function<Result<std::pair<std::string, std::string>>(const std::string &name)>;

/// What a template asks with lookup() or query(): the name of the lookup without "ansible.builtin.", its
/// terms and its options (wantlist, errors and default are handled by the engine). Gives a list. The engine
/// itself answers vars, varnames, template, file, dict, items and list.
using TemplateLookup = std::function<Result<std::vector<Value>>(
    const std::string &name, const std::vector<Value> &terms, const Dict &options)>;

/// Marks what is secret in what the template of a variable gave, before anybody uses it. Where the template
/// stands deeper in a variable that was computed earlier, the name is empty.
using TemplateMarker = std::function<Value(const std::string &variable, const Value &result)>;

/// The variables a template sees. Raw values may hold templates themselves ("{{ domain }}"): each is rendered
/// at first use and kept. One scope belongs to one thread.
class TemplateScope
{
public:
    explicit TemplateScope(Dict rawVariables, TemplateOptions options = {});
    ~TemplateScope();
    TemplateScope(TemplateScope &&) noexcept;
    TemplateScope &operator=(TemplateScope &&) noexcept;

    /// A value that is made when a template first asks (hostvars, groups).
    void define(std::string name, std::function<Result<Value>()> make);
    void setLoader(TemplateLoader loader);
    /// For the lookups that need a world outside: without it they are an error that names the lookup.
    void setLookup(TemplateLookup lookup);
    /// Raw values carry their marks themselves; this is for what templates make of them.
    void setMarker(TemplateMarker marker);

    /// The finalised value of a variable, everything in it rendered, as native types. Undefined name:
    /// Cause::Undefined.
    Result<Value> get(std::string_view name);
    /// The names that are defined, in order.
    std::vector<std::string> names() const;

    /// Renders a raw value that may hold templates, however deep, to native types (as Ansible does a task's
    /// argument).
    Result<Value> resolve(const Value &raw);
    /// Renders the text of a template file. `fileName` stands in spans and errors. Errors: Place is in the
    /// template or in the file of the variable at fault; `detail` tells the chain of variables that led
    /// there.
    Result<RenderedText> renderFile(std::string_view source, const std::string &fileName);

    struct Private;

private:
    std::unique_ptr<Private> m_d;
};

/// Only parses: the first error of the syntax, if any.
Result<void> checkSyntax(std::string_view source, const std::string &fileName,
                         const TemplateOptions &options = {});

} // namespace chatelaine
