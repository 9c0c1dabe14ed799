// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "templates/evaluator.h"

#include <array>
#include <span>

namespace chatelaine::templates
{

/// One use of a filter or test: its input and its arguments, bound to the names of the row.
struct Invocation {
    Evaluator &evaluator;
    std::string_view name;
    Value input;
    std::vector<std::optional<Value>> bound;              ///< as the row names them
    List rest;                                            ///< positional arguments beyond ("*" in the row)
    std::vector<std::pair<std::string, Value>> namedRest; ///< ("**" in the row)

    /// The argument; nullptr when it is not given.
    const Value *argument(std::size_t index) const;
    Value argument(std::size_t index, Value missing) const;
    /// As text, number, truth. Failure when the argument is of another kind.
    std::string text(std::size_t index, std::string missing = {}) const;
    std::int64_t number(std::size_t index, std::int64_t missing) const;
    bool flag(std::size_t index, bool missing) const;
    /// Failure when it is not given.
    const Value &required(std::size_t index) const;
    /// The input as str() gives it; plain Jinja2 takes an undefined one as empty.
    std::string inputText() const;
    List inputItems() const;
    /// What Python makes item by item: a list with Ansible, to be gone through once in plain Jinja2.
    Value generated(List items) const;
    [[noreturn]] void raiseInput() const;
};

/// What is special about a filter or test.
enum FilterTrait : unsigned {
    NoTraits = 0,
    TakesUndefined = 1U, ///< is called with undefined arguments too (default, defined)
    LazyInput = 2U,      ///< does not look into containers: what is in them is not rendered for it
    KeepsMarks = 4U,     ///< takes values over as they are, so that secret parts stay marked where they are
    KeepsMarkup = 16U,   ///< what it makes of Markup is Markup
    Measures = 8U,       ///< says something about the input that is no secret (length)
};

struct FilterRow {
    std::string_view name;
    Value (*function)(Invocation &call);
    std::string_view parameters; ///< names, separated by spaces; "*" and "**" take the rest
    unsigned traits = NoTraits;
};

struct TestRow {
    std::string_view name;
    bool (*function)(Invocation &call);
    std::string_view parameters;
    unsigned traits = NoTraits;
};

/// A row with its parameters cut into names.
template<typename Row>
struct BoundRow {
    const Row *row = nullptr;
    std::vector<std::string> parameters{};
    bool takesRest = false;
    bool takesNamedRest = false;
};
struct BoundFilter : BoundRow<FilterRow> {
};
struct BoundTest : BoundRow<TestRow> {
};
/// The filter or test of this name, with Ansible or in plain Jinja2; nullptr when there is none.
const BoundFilter *filterNamed(std::string_view name, bool ansible);
const BoundTest *testNamed(std::string_view name, bool ansible);

std::span<const FilterRow> textFilters();
std::span<const FilterRow> markupFilters();
std::span<const FilterRow> regexFilters();
std::span<const FilterRow> sequenceFilters();
std::span<const FilterRow> selectionFilters();
std::span<const FilterRow> orderFilters();
std::span<const FilterRow> setFilters();
std::span<const FilterRow> dictFilters();
std::span<const FilterRow> numberFilters();
std::span<const FilterRow> dataFilters();
std::span<const FilterRow> digestFilters();
std::span<const FilterRow> pathFilters();
std::span<const FilterRow> valueFilters();
std::span<const TestRow> builtinTests();
std::span<const TestRow> ansibleTests();

} // namespace chatelaine::templates
