// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "values/textplace.h"

#include <algorithm>

namespace chatelaine
{

namespace
{

/// How many bytes the character at `i` takes; 0 when there is no UTF-8 character.
std::size_t characterSize(std::string_view text, std::size_t i)
{
    const auto byte = [text](std::size_t at) {
        return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
    };
    const unsigned first = byte(i);
    if (first < 0x80) {
        return 1;
    }
    const std::size_t size = first >= 0xf5   ? 0
                             : first >= 0xf0 ? 4
                             : first >= 0xe0 ? 3
                             : first >= 0xc2 ? 2
                                             : 0;
    for (std::size_t k = 1; k < size; ++k) {
        if ((byte(i + k) & 0xc0) != 0x80) {
            return 0;
        }
    }
    const unsigned second = byte(i + 1);
    const bool tooLong = (first == 0xe0 && second < 0xa0) || (first == 0xf0 && second < 0x90);
    const bool noCharacter = (first == 0xed && second >= 0xa0) || (first == 0xf4 && second >= 0x90);
    return tooLong || noCharacter ? 0 : size;
}

/// Whether a line ends at `i`; a \r before a \n does not count for itself.
bool endsLine(std::string_view text, std::size_t i)
{
    return text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'));
}

} // namespace

Place placeAt(std::string_view text, std::size_t offset, const std::string &fileName)
{
    Place place;
    place.file = fileName;
    place.line = 1;
    place.column = 1;
    for (std::size_t i = 0; i < std::min(offset, text.size()); ++i) {
        if (endsLine(text, i)) {
            ++place.line;
            place.column = 1;
        } else if ((static_cast<unsigned char>(text[i]) & 0xc0) != 0x80) {
            ++place.column;
        }
    }
    return place;
}

std::string_view lineOf(std::string_view text, std::size_t line)
{
    std::size_t begin = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!endsLine(text, i)) {
            continue;
        }
        if (--line == 0) {
            return text.substr(begin, i - begin);
        }
        begin = i + 1;
    }
    return line == 1 ? text.substr(begin) : std::string_view();
}

std::optional<Error> checkUtf8(std::string_view text, const std::string &fileName)
{
    std::size_t i = 0;
    while (i < text.size()) {
        const std::size_t size = characterSize(text, i);
        if (size == 0) {
            return Error(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                                "The file holds a byte here that is not UTF-8 text.")),
                         placeAt(text, i, fileName))
                .advising(Text(QT_TRANSLATE_NOOP("Chatelaine", "Save the file as UTF-8 in your editor.")));
        }
        i += size;
    }
    return std::nullopt;
}

} // namespace chatelaine
