// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/value.h"

#include <string>
#include <string_view>
#include <vector>

namespace chatelaine::templates
{

/// Puts a text together and keeps which runs of it came from secrets.
class TextBuilder
{
public:
    void add(std::string_view literal) { m_text += literal; }
    void add(char c) { m_text += c; }
    /// The value as Python's str() gives it.
    void add(const Value &value);
    void addSecret(std::string_view text, bool secret);
    std::size_t size() const { return m_text.size(); }
    Value take();
    Value takeMarkup();

private:
    std::string m_text;
    std::vector<SecretSpan> m_secrets;
};

/// The bytes from `begin` to `end` of a String, with its secret runs.
Value substring(const Value &text, std::size_t begin, std::size_t end);

} // namespace chatelaine::templates
