// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "templates/evaluator.h"

#include <string>
#include <string_view>

namespace chatelaine::templates
{

/// Takes the arguments of a method one after the other, by place or (unless the parameter's name is empty) by
/// name. Failure for what is missing, too much or of the wrong type.
class Given
{
public:
    Given(const Arguments &arguments, std::string name) : m_arguments(arguments), m_name(std::move(name)) {}
    const Value *next(std::string_view parameter = {});
    const Value &require(std::string_view parameter = {});
    const std::string &text(std::string_view parameter = {});
    std::int64_t whole(std::string_view parameter = {});
    /// A whole number that may be missing or (as the bound of a slice) None.
    std::optional<std::int64_t> bound();
    std::optional<std::int64_t> optionalWhole(std::string_view parameter = {});
    void done() const;

private:
    std::int64_t wholeOf(const Value &value) const;

    const Arguments &m_arguments;
    std::string m_name;
    std::size_t m_at = 0;
    std::size_t m_named = 0;
};

void checkWidth(std::int64_t width);
/// str.replace(); `most` < 0: all.
Value replaced(const Value &subject, const std::string &old, const Value &fresh, std::int64_t most);
/// str.isupper() or str.islower()
bool hasCase(std::string_view text, bool upper);
/// str.format()
Value formatWith(Evaluator &evaluator, const Value &subject, const Arguments &arguments);

/// A text with the secrecy of `subject`.
Value sameSecrecy(const Value &subject, std::string text);
/// The part of the subject that a view of its text is, with its secret runs.
Value partOf(const Value &subject, std::string_view view);

using MethodTable = std::unordered_map<std::string_view, MethodObject::Function>;
/// Methods that make another text; that look for a text in it or cut it; that say whether it is of a kind.
const MethodTable &changingMethods();
const MethodTable &searchingMethods();
const MethodTable &checkingMethods();

MethodObject::Function textMethod(const std::string &name);
MethodObject::Function bytesMethod(const std::string &name);
MethodObject::Function numberMethod(const Value &subject, const std::string &name);
/// What Python's numbers have beside methods: real, imag, numerator, denominator.
std::optional<Value> numberAttribute(const Value &subject, const std::string &name);
MethodObject::Function listMethod(const std::string &name);
MethodObject::Function tupleMethod(const std::string &name);
MethodObject::Function dictMethod(const std::string &name);

} // namespace chatelaine::templates
