// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "values/yamlerror.h"

#include "values/textplace.h"

#include <algorithm>
#include <array>

namespace chatelaine
{

namespace
{

/// Where to point the person: at the spot, or at the beginning of what is not finished there.
enum class Point { Problem, Context };

struct Wording {
    std::string_view problem; ///< libyaml's words
    Point point;
    const char *what;
    const char *next;
};

constexpr std::array<Wording, 18> wordings = {{
    {"could not find expected ':'", Point::Context,
     QT_TRANSLATE_NOOP("Chatelaine",
                       "This line is neither a key with a colon nor does it continue the line above."),
     QT_TRANSLATE_NOOP("Chatelaine", "Write “key: value” with a space after the colon, or indent the line.")},
    {"mapping values are not allowed in this context", Point::Problem,
     QT_TRANSLATE_NOOP("Chatelaine", "There is a colon here where no key can be."),
     QT_TRANSLATE_NOOP("Chatelaine", "Put the text in quotes if the colon belongs to it; otherwise check the "
                                     "indentation of this line.")},
    {"mapping keys are not allowed in this context", Point::Problem,
     QT_TRANSLATE_NOOP("Chatelaine", "There is a key here where none can be."),
     QT_TRANSLATE_NOOP("Chatelaine",
                       "Put the text in quotes if it begins with a question mark; otherwise check the "
                       "indentation of this line.")},
    {"block sequence entries are not allowed in this context", Point::Problem,
     QT_TRANSLATE_NOOP("Chatelaine", "A list cannot begin here."),
     QT_TRANSLATE_NOOP("Chatelaine", "Begin the list on the line after its key.")},
    {"did not find expected key", Point::Problem,
     QT_TRANSLATE_NOOP("Chatelaine", "This line does not fit the lines above it."),
     QT_TRANSLATE_NOOP("Chatelaine",
                       "Check the indentation and the quotes of this line and the one before.")},
    {"did not find expected '-' indicator", Point::Problem,
     QT_TRANSLATE_NOOP("Chatelaine", "This line does not fit the list above it."),
     QT_TRANSLATE_NOOP("Chatelaine", "Begin it with “- ”, or check the indentation.")},
    {"did not find expected ',' or ']'", Point::Problem,
     QT_TRANSLATE_NOOP("Chatelaine",
                       "The list in brackets that begins in line %1 does not go on here with a comma or "
                       "a closing bracket."),
     QT_TRANSLATE_NOOP("Chatelaine",
                       "Close the bracket, or put the text in quotes if the bracket belongs to it.")},
    {"did not find expected ',' or '}'", Point::Problem,
     QT_TRANSLATE_NOOP("Chatelaine",
                       "The braces that begin in line %1 do not go on here with a comma or a closing "
                       "brace."),
     QT_TRANSLATE_NOOP("Chatelaine",
                       "Close the brace, or put the text in quotes if the brace belongs to it.")},
    {"found unexpected end of stream", Point::Context,
     QT_TRANSLATE_NOOP("Chatelaine", "The text in quotes that begins here is never closed."),
     QT_TRANSLATE_NOOP("Chatelaine", "Write the closing quote.")},
    {"found unexpected document indicator", Point::Context,
     QT_TRANSLATE_NOOP("Chatelaine", "The text in quotes that begins here is never closed."),
     QT_TRANSLATE_NOOP("Chatelaine", "Write the closing quote.")},
    {"found unknown escape character", Point::Problem,
     QT_TRANSLATE_NOOP("Chatelaine", "The letter after this backslash means nothing in double quotes."),
     QT_TRANSLATE_NOOP("Chatelaine", "Use single quotes, or write the backslash twice.")},
    {"did not find expected hexdecimal number", Point::Problem,
     QT_TRANSLATE_NOOP("Chatelaine",
                       "The letter after this backslash needs digits behind it in double quotes."),
     QT_TRANSLATE_NOOP("Chatelaine", "Use single quotes, or write the backslash twice.")},
    {"found invalid Unicode character escape code", Point::Problem,
     QT_TRANSLATE_NOOP("Chatelaine", "This escape in double quotes names no character."),
     QT_TRANSLATE_NOOP("Chatelaine", "Write the character itself.")},
    {"found character that cannot start any token", Point::Problem,
     QT_TRANSLATE_NOOP("Chatelaine", "A text without quotes cannot begin with this character."),
     QT_TRANSLATE_NOOP("Chatelaine", "Put the text in quotes.")},
    {"did not find expected <document start>", Point::Problem,
     QT_TRANSLATE_NOOP("Chatelaine", "The file goes on here although its content has ended."),
     QT_TRANSLATE_NOOP("Chatelaine",
                       "Check the indentation and the quotes of this line and the one before.")},
    {"did not find expected node content", Point::Problem,
     QT_TRANSLATE_NOOP("Chatelaine", "A value is missing here."),
     QT_TRANSLATE_NOOP("Chatelaine", "Write the value, or take the comma or bracket before it away.")},
    {"found undefined tag handle", Point::Problem,
     QT_TRANSLATE_NOOP("Chatelaine", "The word with the exclamation mark here is not known."),
     QT_TRANSLATE_NOOP("Chatelaine", "Put the text in quotes if the exclamation mark belongs to it.")},
    {"did not find expected alphabetic or numeric character", Point::Problem,
     QT_TRANSLATE_NOOP("Chatelaine", "After * or & a name must follow here."),
     QT_TRANSLATE_NOOP("Chatelaine", "Put the text in quotes.")},
}};

constexpr Wording unknownProblem = {
    "", Point::Problem, QT_TRANSLATE_NOOP("Chatelaine", "The file is not valid YAML here."),
    QT_TRANSLATE_NOOP("Chatelaine", "Check the indentation and the quotes of this line and the one before.")};

Place placeOf(const yaml_mark_t &mark, const std::string &fileName)
{
    Place place;
    place.file = fileName;
    place.line = int(mark.line) + 1;
    place.column = int(mark.column) + 1;
    return place;
}

/// Where in the line a value begins with {{ or {% without quotes.
std::size_t findTemplate(std::string_view line)
{
    const auto isTemplate = [line](std::size_t at) {
        return line.substr(at).starts_with("{{") || line.substr(at).starts_with("{%");
    };
    const std::size_t begin = line.find_first_not_of(" \t");
    if (begin != std::string_view::npos && isTemplate(begin)) {
        return begin;
    }
    for (std::size_t at = line.find(" {"); at != std::string_view::npos; at = line.find(" {", at + 1)) {
        const std::string_view before = line.substr(0, line.find_last_not_of(' ', at) + 1);
        if ((before.ends_with(':') || before.ends_with('-')) && isTemplate(at + 1)) {
            return at + 1;
        }
    }
    return std::string_view::npos;
}

/// How many characters the bytes make.
int characters(std::string_view text)
{
    return int(std::count_if(text.begin(), text.end(),
                             [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

Error tabError(Place place)
{
    Error error(
        Text(QT_TRANSLATE_NOOP("Chatelaine", "There is a tab here; YAML is indented with spaces alone.")),
        std::move(place));
    return std::move(error).advising(Text(QT_TRANSLATE_NOOP("Chatelaine", "Replace the tab with spaces.")));
}

std::string rawMessage(const yaml_parser_t &parser)
{
    std::string out = parser.context ? std::string(parser.context) + ": " : std::string();
    return out + (parser.problem ? parser.problem : "");
}

Error readerError(const yaml_parser_t &parser, std::string_view text, const std::string &fileName)
{
    Error error(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                       "There is an invisible control character here that YAML does not "
                                       "allow.")),
                placeAt(text, parser.problem_offset, fileName));
    return std::move(error)
        .advising(Text(QT_TRANSLATE_NOOP("Chatelaine", "Remove the character.")))
        .detailed(rawMessage(parser));
}

/// Where the whole line `marker` (or a line beginning with it and a space) stands, from `from` on.
std::size_t findLine(std::string_view text, std::string_view marker, std::size_t from)
{
    for (std::size_t at = text.find(marker, from); at != std::string_view::npos;
         at = text.find(marker, at + 1)) {
        const std::size_t end = at + marker.size();
        const bool begins = at == 0 || text[at - 1] == '\n';
        if (begins && (end == text.size() || text[end] == ' ' || text[end] == '\n' || text[end] == '\r')) {
            return at;
        }
    }
    return std::string_view::npos;
}

constexpr std::size_t largestYaml = 32U << 20;

} // namespace

std::optional<Error> checkYamlText(std::string_view text, const std::string &fileName)
{
    Place file;
    file.file = fileName;
    if (text.size() > largestYaml) {
        return Error(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                            "The file is larger than %1 MiB; that is too large to read."),
                          {std::to_string(largestYaml >> 20)}),
                     file);
    }
    if (auto error = checkUtf8(text, fileName)) {
        return error;
    }
    const std::size_t ours = findLine(text, "<<<<<<<", 0);
    const std::size_t middle = ours == std::string_view::npos ? ours : findLine(text, "=======", ours);
    if (middle != std::string_view::npos && findLine(text, ">>>>>>>", middle) != std::string_view::npos) {
        return Error(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                            "Two people changed this place, and the file still holds both "
                                            "versions between the lines <<<<<<< and >>>>>>>.")),
                     placeAt(text, ours, fileName))
            .advising(
                Text(QT_TRANSLATE_NOOP("Chatelaine", "Keep one version and delete the three marker lines.")));
    }
    return std::nullopt;
}

Error unquotedTemplate(Place place)
{
    return Error(
               Text(QT_TRANSLATE_NOOP("Chatelaine", "A value that begins with {{ or {% must be in quotes.")),
               std::move(place))
        .advising(Text(QT_TRANSLATE_NOOP("Chatelaine", "Put it in quotes: \"{{ … }}\".")));
}

Error yamlSyntaxError(const yaml_parser_t &parser, std::string_view text, const std::string &fileName)
{
    if (parser.error == YAML_READER_ERROR) {
        return readerError(parser, text, fileName);
    }
    const Place problem = placeOf(parser.problem_mark, fileName);
    const Place context = placeOf(parser.context_mark, fileName);
    for (Place place : {problem, context}) {
        const std::string_view line = lineOf(text, std::size_t(place.line));
        if (const std::size_t at = findTemplate(line); at != std::string_view::npos) {
            place.column = characters(line.substr(0, at)) + 1;
            return unquotedTemplate(place).detailed(rawMessage(parser));
        }
    }
    const std::string_view words = parser.problem ? parser.problem : "";
    const std::string_view line = lineOf(text, std::size_t(problem.line));
    const std::size_t indent = line.find_first_not_of(' ');
    if (words.find("tab character") != std::string_view::npos ||
        (words == "found character that cannot start any token" && indent != std::string_view::npos &&
         line[indent] == '\t' && std::size_t(problem.column) == indent + 1)) {
        return tabError(problem).detailed(rawMessage(parser));
    }
    const auto *known = std::find_if(wordings.begin(), wordings.end(),
                                     [words](const Wording &row) { return row.problem == words; });
    const Wording &wording = known == wordings.end() ? unknownProblem : *known;
    const bool atContext = wording.point == Point::Context && parser.context;
    return Error(Text(wording.what, {std::to_string(context.line)}), atContext ? context : problem)
        .advising(Text(wording.next))
        .detailed(rawMessage(parser));
}

} // namespace chatelaine
