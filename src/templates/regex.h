// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chatelaine::templates
{

/// One match: the whole and its groups; a group that took no part has no value. Bytes of the subject.
struct RegexMatch {
    struct Span {
        std::size_t begin = 0;
        std::size_t end = 0;
    };
    std::vector<std::optional<Span>> groups; ///< [0] is the whole
    std::size_t begin() const { return groups[0]->begin; }
    std::size_t end() const { return groups[0]->end; }
};

/// A regular expression as Python's `re` understands it. Throws Failure for one that is wrong.
class Regex
{
public:
    explicit Regex(const std::string &pattern, bool ignoreCase = false, bool multiLine = false);
    ~Regex();
    Regex(const Regex &) = delete;
    Regex &operator=(const Regex &) = delete;

    /// re.search(), from a byte of the subject on.
    std::optional<RegexMatch> find(std::string_view subject, std::size_t from = 0) const;
    /// re.match(): at the begin only.
    bool matchesAtBegin(std::string_view subject) const;
    /// All matches that do not overlap, as re.finditer() goes.
    std::vector<RegexMatch> findAll(std::string_view subject) const;
    std::size_t groupCount() const;
    /// The number of a named group.
    std::optional<std::size_t> groupNamed(const std::string &name) const;
    /// What a replacement such as "\1-\g<name>" gives for a match. Throws Failure.
    std::string expanded(const std::string &replacement, std::string_view subject,
                         const RegexMatch &match) const;

private:
    std::optional<RegexMatch> run(std::string_view subject, std::size_t from, unsigned options) const;

    struct Code;
    std::unique_ptr<Code> m_code;
};

} // namespace chatelaine::templates
