// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#define PCRE2_CODE_UNIT_WIDTH 8
#include "templates/regex.h"

#include "templates/limits.h"
#include "templates/literals.h"
#include "templates/source.h"
#include "templates/unicode.h"

#include <pcre2.h>

#include <algorithm>

namespace chatelaine::templates
{

namespace
{

constexpr std::uint32_t mostSteps = 20'000'000;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Python's spelling where PCRE's differs: \Z, {,n}.
std::string translated(const std::string &pattern)
{
    std::string out;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == '\\' && i + 1 < pattern.size()) {
            out += pattern[i] == '\\' && pattern[i + 1] == 'Z' ? "\\z" : pattern.substr(i, 2);
            ++i;
        } else if (pattern[i] == '{' && i + 2 < pattern.size() && pattern[i + 1] == ',' &&
                   isDigit(pattern[i + 2])) {
            out += "{0";
        } else {
            out += pattern[i];
        }
    }
    return out;
}

[[noreturn]] void raiseReplacement(const std::string &replacement)
{
    raise(Text(
        QT_TRANSLATE_NOOP("Chatelaine", "The replacement “%1” names a group that the pattern does not have."),
        {replacement}));
}

} // namespace

struct Regex::Code {
    pcre2_code *code = nullptr;
    ~Code() { pcre2_code_free(code); }
};

Regex::Regex(const std::string &pattern, bool ignoreCase, bool multiLine) : m_code(std::make_unique<Code>())
{
    const std::string text = translated(pattern);
    std::uint32_t options = PCRE2_UTF | PCRE2_UCP;
    options |= ignoreCase ? PCRE2_CASELESS : 0U;
    options |= multiLine ? PCRE2_MULTILINE : 0U;
    int error = 0;
    std::size_t at = 0;
    m_code->code =
        pcre2_compile(reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), options, &error, &at, nullptr);
    if (m_code->code == nullptr) {
        PCRE2_UCHAR message[200] = {};
        pcre2_get_error_message(error, message, sizeof message);
        Failure failure{
            Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "“%1” is not a regular expression."), {pattern})),
            false,
            {}};
        failure.error.detail = reinterpret_cast<const char *>(message);
        throw failure;
    }
}

Regex::~Regex() = default;

std::optional<RegexMatch> Regex::run(std::string_view subject, std::size_t from, unsigned options) const
{
    const std::unique_ptr<pcre2_match_data, decltype(&pcre2_match_data_free)> data(
        pcre2_match_data_create_from_pattern(m_code->code, nullptr), pcre2_match_data_free);
    const std::unique_ptr<pcre2_match_context, decltype(&pcre2_match_context_free)> context(
        pcre2_match_context_create(nullptr), pcre2_match_context_free);
    pcre2_set_match_limit(context.get(), mostSteps);
    const int found = pcre2_match(m_code->code, reinterpret_cast<PCRE2_SPTR>(subject.data()), subject.size(),
                                  from, options, data.get(), context.get());
    if (found == PCRE2_ERROR_NOMATCH) {
        return {};
    }
    if (found < 0) {
        PCRE2_UCHAR message[200] = {};
        pcre2_get_error_message(found, message, sizeof message);
        Failure failure{
            Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "A regular expression could not be searched for."))),
            false,
            {}};
        failure.error.detail = reinterpret_cast<const char *>(message);
        throw failure;
    }
    const PCRE2_SIZE *ovector = pcre2_get_ovector_pointer(data.get());
    RegexMatch match;
    match.groups.resize(groupCount() + 1);
    for (std::size_t i = 0; i < match.groups.size(); ++i) {
        if (i < static_cast<std::size_t>(found) && ovector[2 * i] != PCRE2_UNSET) {
            match.groups[i] = RegexMatch::Span{ovector[2 * i], std::max(ovector[2 * i], ovector[2 * i + 1])};
        }
    }
    return match;
}

std::optional<RegexMatch> Regex::find(std::string_view subject, std::size_t from) const
{
    return run(subject, from, 0);
}

bool Regex::matchesAtBegin(std::string_view subject) const
{
    return run(subject, 0, PCRE2_ANCHORED).has_value();
}

std::vector<RegexMatch> Regex::findAll(std::string_view subject) const
{
    std::vector<RegexMatch> all;
    std::size_t at = 0;
    bool afterEmpty = false;
    while (at <= subject.size()) {
        // Behind an empty match Python looks for one that is not empty at the same place first.
        limits::step();
        limits::checkItems(all.size());
        const unsigned options = afterEmpty ? PCRE2_NOTEMPTY_ATSTART : 0U;
        std::optional<RegexMatch> match = run(subject, at, options);
        if (!match) {
            break;
        }
        afterEmpty = match->end() == match->begin();
        at = match->end();
        all.push_back(std::move(*match));
        if (afterEmpty && at == subject.size()) {
            break;
        }
    }
    return all;
}

std::size_t Regex::groupCount() const
{
    std::uint32_t count = 0;
    pcre2_pattern_info(m_code->code, PCRE2_INFO_CAPTURECOUNT, &count);
    return count;
}

std::optional<std::size_t> Regex::groupNamed(const std::string &name) const
{
    const int number =
        pcre2_substring_number_from_name(m_code->code, reinterpret_cast<PCRE2_SPTR>(name.c_str()));
    return number > 0 ? std::optional<std::size_t>(static_cast<std::size_t>(number)) : std::nullopt;
}

std::string Regex::expanded(const std::string &replacement, std::string_view subject,
                            const RegexMatch &match) const
{
    std::string out;
    const auto addGroup = [&](std::size_t number) {
        if (number >= match.groups.size()) {
            raiseReplacement(replacement);
        }
        if (match.groups[number]) {
            out += subject.substr(match.groups[number]->begin,
                                  match.groups[number]->end - match.groups[number]->begin);
        }
    };
    for (std::size_t i = 0; i < replacement.size(); ++i) {
        if (replacement[i] != '\\' || i + 1 >= replacement.size()) {
            out += replacement[i];
            continue;
        }
        const char c = replacement[++i];
        if (c == 'g' && i + 1 < replacement.size() && replacement[i + 1] == '<') {
            const std::size_t end = replacement.find('>', i);
            const std::string name = replacement.substr(i + 2, end == std::string::npos ? end : end - i - 2);
            const bool isNumber =
                !name.empty() && name.size() < 6 && std::all_of(name.begin(), name.end(), isDigit);
            const std::optional<std::size_t> number = isNumber ? std::stoul(name) : groupNamed(name);
            if (end == std::string::npos || !number) {
                raiseReplacement(replacement);
            }
            addGroup(*number);
            i = end;
        } else if (c == '0') {
            out += '\0';
        } else if (isDigit(c)) {
            std::size_t number = static_cast<std::size_t>(c - '0');
            if (i + 1 < replacement.size() && isDigit(replacement[i + 1])) {
                number = number * 10 + static_cast<std::size_t>(replacement[++i] - '0');
            }
            addGroup(number);
        } else {
            std::string decoded;
            if (!decodeEscapes(std::string("\\") + c, decoded) ||
                ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? decoded.size() != 1 : false)) {
                raise(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                             "The replacement “%1” holds an escape that is not known."),
                           {replacement}));
            }
            out += decoded;
        }
    }
    return out;
}

} // namespace chatelaine::templates
