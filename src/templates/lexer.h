// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "templates/source.h"
#include "templates/templates.h"
#include "templates/token.h"

#include <vector>

namespace chatelaine::templates
{

struct Syntax : TemplateSyntax {
    explicit Syntax(TemplateSyntax options) : TemplateSyntax(std::move(options)) {}
    /// In variables the backslashes of string literals inside {{ }} stand for themselves (YAML has handled
    /// them).
    bool literalBackslashes = false;
};

/// Ansible's first line "#jinja2: lstrip_blocks: True": changes `syntax` and gives the length of the line
/// with its line end; 0 when there is none. Throws Failure.
std::size_t readHeader(const Source &source, Syntax &syntax);

/// Whether Ansible would treat a variable's text as a template.
bool looksLikeTemplate(std::string_view text);

/// Cuts the text, from `begin` on, into tokens; the last one is End. Throws Failure.
std::vector<Token> tokens(const Source &source, const Syntax &syntax, std::size_t begin = 0);

} // namespace chatelaine::templates
