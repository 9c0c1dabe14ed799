// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The Jinja2 language with Ansible's filters: text and values in, text with spans or an error with its place
// out.

#include "base/result.h"
#include "values/value.h"

#include <cstdint>
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
    Mark place;           ///< of the expression in the template
    std::string variable; ///< the first variable named in the expression; empty when there is none
    Mark origin;          ///< where that variable's value was read
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

/// How templates are written: the delimiters, and what happens to the white space around them. The names are
/// those of the arguments of Jinja2's Environment.
struct TemplateSyntax {
    std::string blockStart = "{%";
    std::string blockEnd = "%}";
    std::string variableStart = "{{";
    std::string variableEnd = "}}";
    std::string commentStart = "{#";
    std::string commentEnd = "#}";
    std::string lineStatementPrefix; ///< empty: there are no line statements
    std::string lineCommentPrefix;   ///< empty: there are no line comments
    std::string newlineSequence = "\n";
    bool trimBlocks = true; ///< Ansible's default; Jinja2's own is false
    bool lstripBlocks = false;
    /// Jinja2's own; Ansible's rule (add again what was dropped) comes with TemplateOptions::ansible
    bool keepTrailingNewline = false;
    bool doStatement = false;  ///< the extension jinja2.ext.do
    bool loopControls = false; ///< the extension jinja2.ext.loopcontrols: break and continue
};

/// What a name that nothing defines does in plain Jinja2. With Ansible each use is an error.
enum class UndefinedStyle {
    Lenient,   ///< Jinja2's own: prints nothing, is false and empty; its attributes are an error
    Chainable, ///< the same, and its attributes are undefined too
    Debug,     ///< as Lenient, but prints how the template asked for it
    Strict,    ///< only `is defined` and `default` may ask for it
};

struct TemplateOptions {
    TemplateSyntax syntax;
    bool ansible = true; ///< Ansible ≥ 2.19: its filters, native results, `#jinja2:` headers, newlines.
                         ///< false: plain Jinja2
    UndefinedStyle undefined = UndefinedStyle::Lenient;
    bool autoescape =
        false;           ///< what {{ }} writes is escaped for HTML, except what `safe` marks (plain Jinja2)
    bool native = false; ///< Jinja2's NativeEnvironment, for renderNative() (plain Jinja2)
    bool sandboxed = false; ///< Jinja2's SandboxedEnvironment: range() is limited
    bool immutable = false; ///< Jinja2's ImmutableSandboxedEnvironment: lists and dicts cannot be changed
    Dict globals;           ///< names that every template sees, imported ones too
    int seconds = 30;       ///< a rendering that takes longer is given up with an error
};

/// Plain Jinja2's defaults instead of Ansible's.
TemplateOptions plainTemplateOptions();

/// Sets an option by the name that it has as an argument of Jinja2's Environment (`trim_blocks`,
/// `line_statement_prefix`, `undefined` = "StrictUndefined", `extensions` = ["do"] …), or `environment` =
/// "NativeEnvironment". A truth value and a list may come as text ("true", "do,loopcontrols"), and a text
/// with Python's escapes ("\\r\\n"). Error: no such option, or it cannot have the value.
Result<void> setTemplateOption(TemplateOptions &options, const std::string &name, const Value &value);

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

namespace templates
{
struct ParsedTemplate;
}

/// The text of a template file, parsed once; any number of scopes with the same options may render it, in any
/// thread.
class TemplateFile
{
public:
    /// `fileName` stands in spans and errors. Errors: the first one of the syntax.
    static Result<TemplateFile> parse(std::string_view source, const std::string &fileName,
                                      const TemplateOptions &options = {});

private:
    friend class TemplateScope;
    std::string m_literal; ///< with Ansible a text that holds no template stays as it is
    std::shared_ptr<const templates::ParsedTemplate> m_parsed;
};

/// Real: something is different now. Context: the same variables, seen from another task.
enum class TemplateChange { Real, Context };

/// Which variables and files were read; only the scope that gave it understands it.
struct TemplateReads {
    std::vector<std::uint32_t> variables;
    std::uint64_t at = 0;
};

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
    void define(std::string name, std::function<Result<Value>()> make,
                TemplateChange change = TemplateChange::Real);
    /// Gives a variable another raw value, or a new one its first. What was made with it is made anew when
    /// next asked for; everything else stays.
    void assign(const std::string &name, Value raw, TemplateChange change = TemplateChange::Real);
    /// The variable is no longer defined.
    void remove(const std::string &name, TemplateChange change = TemplateChange::Real);
    /// What was made with the variable is outdated.
    void touch(const std::string &name);
    /// The file that the loader gave under this file name has changed.
    void touchFile(const std::string &fileName);
    /// What the calls since the last takeReads() used, directly; through other variables counts as well for
    /// isOutdated().
    TemplateReads takeReads();
    /// Whether anything that was read has really changed since.
    bool isOutdated(const TemplateReads &reads) const;
    void setLoader(TemplateLoader loader, TemplateChange change = TemplateChange::Real);
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
    /// `own`: the options of this file alone, without what it includes.
    Result<RenderedText> renderFile(std::string_view source, const std::string &fileName,
                                    const TemplateOptions *own = nullptr);
    Result<RenderedText> renderFile(const TemplateFile &file);
    /// What Ansible's copy writes for its argument `content`: a list or map becomes JSON.
    Result<RenderedText> renderContent(const Value &raw);
    /// The same as Jinja2's NativeEnvironment does it: the only value of the template as it is; text that is
    /// a Python literal as what it stands for.
    Result<Value> renderNative(std::string_view source, const std::string &fileName);

    struct Private;

private:
    std::unique_ptr<Private> m_d;
};

/// Only parses: the first error of the syntax, if any.
Result<void> checkSyntax(std::string_view source, const std::string &fileName,
                         const TemplateOptions &options = {});

} // namespace chatelaine
