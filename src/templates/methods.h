// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "templates/evaluator.h"

#include <string>
#include <string_view>

namespace chatelaine::templates
{

/// Takes the arguments of a method one after the other, by place or by name. Failure for what is missing or
/// too much.
class Given
{
public:
    Given(const Arguments &arguments, std::string name) : m_arguments(arguments), m_name(std::move(name)) {}
    const Value *next(std::string_view parameter);
    const Value &require(std::string_view parameter);
    void done() const;

private:
    const Arguments &m_arguments;
    std::string m_name;
    std::size_t m_at = 0;
    std::size_t m_named = 0;
};

/// The text of an argument that must be one.
const std::string &textArgument(const Value &value, const char *method);
void checkWidth(std::int64_t width);
/// str.replace(); `most` < 0: all.
Value replaced(const Value &subject, const std::string &old, const Value &fresh, std::int64_t most);
/// str.isupper() or str.islower()
bool hasCase(std::string_view text, bool upper);
/// str.format()
Value formatWith(Evaluator &evaluator, const Value &subject, const Arguments &arguments);

MethodObject::Function textMethod(const std::string &name);
MethodObject::Function listMethod(const std::string &name);
MethodObject::Function tupleMethod(const std::string &name);
MethodObject::Function dictMethod(const std::string &name);

} // namespace chatelaine::templates
