// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/versions.h"

#include "templates/python.h"
#include "templates/regex.h"

namespace chatelaine::templates
{

namespace
{

Value numberOf(const std::string &digits) { return python::parseInteger(digits.empty() ? "0" : digits); }

[[noreturn]] void raiseVersion(const std::string &text)
{
    raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "“%1” is not a version that can be compared."), {text}));
}

/// LooseVersion: runs of digits and of letters; the rest stands as text.
Value looseParts(const std::string &text)
{
    List parts;
    for (std::size_t at = 0; at < text.size();) {
        const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
        const auto isLetter = [](char c) { return c >= 'a' && c <= 'z'; };
        const std::size_t begin = at;
        if (text[at] == '.') {
            ++at;
            continue;
        }
        if (isDigit(text[at])) {
            while (at < text.size() && isDigit(text[at])) {
                ++at;
            }
            parts.push_back(numberOf(text.substr(begin, at - begin)));
            continue;
        }
        const bool letters = isLetter(text[at]);
        while (at < text.size() && text[at] != '.' && !isDigit(text[at]) && isLetter(text[at]) == letters) {
            ++at;
        }
        parts.push_back(Value::string(text.substr(begin, at - begin)));
    }
    return Value::list(std::move(parts));
}

std::string groupOf(const RegexMatch &match, const std::string &text, std::size_t group)
{
    const auto &span = match.groups[group];
    return span ? text.substr(span->begin, span->end - span->begin) : std::string();
}

/// StrictVersion: 1.2[.3][a4|b4]; a release comes after its trials.
Value strictParts(const std::string &text)
{
    static const Regex regex("^(\\d+)\\.(\\d+)(?:\\.(\\d+))?(?:([ab])(\\d+))?$");
    const std::optional<RegexMatch> match = regex.find(text);
    if (!match) {
        raiseVersion(text);
    }
    const std::string trial = groupOf(*match, text, 4);
    return Value::list({numberOf(groupOf(*match, text, 1)), numberOf(groupOf(*match, text, 2)),
                        numberOf(groupOf(*match, text, 3)), Value::string(trial.empty() ? "release" : trial),
                        numberOf(groupOf(*match, text, 5))});
}

/// Semantic versions: a part of numbers is less than one of text, and a trial is less than its release.
Value semanticParts(const std::string &text)
{
    static const Regex regex("^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-([0-9A-Za-z-]+(?:\\.[0-9A-Za-"
                             "z-]+)*))?(?:\\+[0-9A-Za-z.-]+)?$");
    const std::optional<RegexMatch> match = regex.find(text);
    if (!match) {
        raiseVersion(text);
    }
    List trial;
    const std::string all = groupOf(*match, text, 4);
    for (std::size_t at = 0; at < all.size();) {
        const std::size_t end = std::min(all.find('.', at), all.size());
        const std::string part = all.substr(at, end - at);
        const bool digits = part.find_first_not_of("0123456789") == std::string::npos;
        trial.push_back(
            Value::list({Value::integer(digits ? 0 : 1), digits ? numberOf(part) : Value::string(part)}));
        at = end + 1;
    }
    const bool isRelease = trial.empty();
    return Value::list({numberOf(groupOf(*match, text, 1)), numberOf(groupOf(*match, text, 2)),
                        numberOf(groupOf(*match, text, 3)), Value::integer(isRelease ? 1 : 0),
                        Value::list(std::move(trial))});
}

/// PEP 440, without local versions: epoch, release without trailing zeros, then development < a < b < rc <
/// final < post.
Value pythonParts(const std::string &text)
{
    static const Regex regex(
        "^\\s*v?(?:(\\d+)!)?(\\d+(?:\\.\\d+)*)[-_.]?(?:(a|b|c|rc|alpha|beta|pre|preview)[-_.]?(\\d*))?(?:[-_."
        "]?(post|rev|r)[-_.]?(\\d*)|-(\\d+))?(?:[-_.]?(dev)[-_.]?(\\d*))?\\s*$",
        true);
    const std::optional<RegexMatch> match = regex.find(text);
    if (!match) {
        raiseVersion(text);
    }
    List release;
    const std::string numbers = groupOf(*match, text, 2);
    for (std::size_t at = 0; at < numbers.size();) {
        const std::size_t end = std::min(numbers.find('.', at), numbers.size());
        release.push_back(numberOf(numbers.substr(at, end - at)));
        at = end + 1;
    }
    while (release.size() > 1 && release.back() == Value::integer(0)) {
        release.pop_back();
    }
    const std::string trial = groupOf(*match, text, 3);
    const bool isPost = match->groups[5].has_value() || match->groups[7].has_value();
    const bool isDevelopment = match->groups[8].has_value();
    const char letter = trial.empty() ? '\0' : static_cast<char>(trial[0] | 0x20);
    const int stage = letter == 'a'              ? 1
                      : letter == 'b'            ? 2
                      : letter != '\0'           ? 3
                      : isDevelopment && !isPost ? 0
                                                 : 4;
    const Value post =
        isPost ? numberOf(groupOf(*match, text, 6) + groupOf(*match, text, 7)) : Value::integer(-1);
    const Value last = isDevelopment ? Value::list({Value::integer(0), numberOf(groupOf(*match, text, 9))})
                                     : Value::list({Value::integer(1)});
    return Value::list({numberOf(groupOf(*match, text, 1)), Value::list(std::move(release)),
                        Value::integer(stage), numberOf(groupOf(*match, text, 4)), post, last});
}

} // namespace

bool compareVersions(const std::string &kind, Comparison op, const std::string &left,
                     const std::string &right)
{
    using Parts = Value (*)(const std::string &);
    static const std::pair<std::string_view, Parts> kinds[] = {{"loose", looseParts},
                                                               {"strict", strictParts},
                                                               {"semver", semanticParts},
                                                               {"semantic", semanticParts},
                                                               {"pep440", pythonParts}};
    for (const auto &[name, parts] : kinds) {
        if (name == kind) {
            return python::compare(op, parts(left), parts(right));
        }
    }
    raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "“version” knows no kind of version “%1”."), {kind}));
}

} // namespace chatelaine::templates
