// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace chatelaine
{

/// Overwrites the bytes so that the compiler cannot leave it out, and empties the text.
void wipe(std::string &text);

/// A secret in memory: overwritten when it goes. Has no way into a stream, a log or a comparison.
class WipedText
{
public:
    WipedText() = default;
    explicit WipedText(std::string text) : m_text(std::move(text)) { wipe(text); }
    ~WipedText() { wipe(m_text); }
    WipedText(const WipedText &) = default;
    WipedText(WipedText &&other) noexcept;
    WipedText &operator=(const WipedText &other);
    WipedText &operator=(WipedText &&other) noexcept;

    bool empty() const { return m_text.empty(); }
    /// The secret itself; keep the view no longer than the step that needs it.
    std::string_view reveal() const { return m_text; }

private:
    std::string m_text;
};

} // namespace chatelaine
