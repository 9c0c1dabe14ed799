// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "templates/evaluator.h"

#include <span>

namespace chatelaine::templates
{

/// One call of lookup() or query().
struct LookupCall {
    std::string name;
    List terms;
    Dict options;
    bool wantList = false;
    std::string errors = "strict";
};

/// The terms, which must be texts. Failure otherwise.
std::vector<std::string> termTexts(const LookupCall &call);

struct LookupRow {
    std::string_view name;
    List (*function)(Evaluator &evaluator, const LookupCall &call);
};
/// Lookups that make lists of their terms; lookups that read files through the loader.
std::span<const LookupRow> listLookups();
std::span<const LookupRow> fileLookups();

/// "key=value" pairs of a term, and the words that are none; quotes keep white space together.
struct TermPairs {
    std::vector<std::string> words;
    std::vector<std::pair<std::string, std::string>> pairs;
};
TermPairs pairsOf(std::string_view term);

} // namespace chatelaine::templates
