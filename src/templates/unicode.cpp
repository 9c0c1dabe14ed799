// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/unicode.h"

#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <memory>

namespace chatelaine::templates::unicode
{

char32_t next(std::string_view text, std::size_t &at)
{
    const auto first = static_cast<unsigned char>(text[at]);
    if (first < 0x80) {
        ++at;
        return first;
    }
    auto index = static_cast<std::int32_t>(at);
    UChar32 code = 0;
    U8_NEXT(reinterpret_cast<const std::uint8_t *>(text.data()), index,
            static_cast<std::int32_t>(text.size()), code);
    at = static_cast<std::size_t>(index);
    return code < 0 ? U'�' : static_cast<char32_t>(code);
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::size_t length(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::vector<std::size_t> boundaries(std::string_view text)
{
    std::vector<std::size_t> out;
    out.reserve(text.size() + 1);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U) {
            out.push_back(i);
        }
    }
    out.push_back(text.size());
    return out;
}

std::size_t boundaryBefore(std::string_view text, std::size_t at)
{
    at = std::min(at, text.size());
    while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) {
        --at;
    }
    return at;
}

std::size_t byteOf(std::string_view text, std::size_t character)
{
    std::size_t at = 0;
    while (at < text.size() && character > 0) {
        ++at;
        while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) {
            ++at;
        }
        --character;
    }
    return at;
}

bool isPrintable(char32_t code)
{
    switch (u_charType(static_cast<UChar32>(code))) {
    case U_CONTROL_CHAR:
    case U_FORMAT_CHAR:
    case U_SURROGATE:
    case U_PRIVATE_USE_CHAR:
    case U_UNASSIGNED:
    case U_LINE_SEPARATOR:
    case U_PARAGRAPH_SEPARATOR:
        return false;
    case U_SPACE_SEPARATOR:
        return code == U' ';
    default:
        return true;
    }
}

bool isSpace(char32_t code)
{
    if (code < 0x80) {
        return code == U' ' || (code >= 9 && code <= 13) || (code >= 0x1C && code <= 0x1F);
    }
    return code == 0x85 || u_charType(static_cast<UChar32>(code)) == U_SPACE_SEPARATOR || code == 0x2028 ||
           code == 0x2029;
}

bool isAlpha(char32_t code) { return u_isalpha(static_cast<UChar32>(code)) != 0; }
bool isDecimal(char32_t code) { return u_charType(static_cast<UChar32>(code)) == U_DECIMAL_DIGIT_NUMBER; }

bool isDigit(char32_t code)
{
    const int type = u_getIntPropertyValue(static_cast<UChar32>(code), UCHAR_NUMERIC_TYPE);
    return type == U_NT_DECIMAL || type == U_NT_DIGIT;
}

bool isNumeric(char32_t code)
{
    return u_getIntPropertyValue(static_cast<UChar32>(code), UCHAR_NUMERIC_TYPE) != U_NT_NONE;
}

bool isUpper(char32_t code) { return u_isUUppercase(static_cast<UChar32>(code)) != 0; }
bool isLower(char32_t code) { return u_isULowercase(static_cast<UChar32>(code)) != 0; }

bool isCased(char32_t code)
{
    return isUpper(code) || isLower(code) || u_istitle(static_cast<UChar32>(code)) != 0;
}

namespace
{

icu::UnicodeString wide(std::string_view text)
{
    return icu::UnicodeString::fromUTF8(
        icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

std::string narrow(const icu::UnicodeString &text)
{
    std::string out;
    text.toUTF8String(out);
    return out;
}

std::string asciiMapped(std::string_view text, int (*map)(int))
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [map](char c) { return static_cast<char>(map(c)); });
    return out;
}

int asciiUpper(int c) { return c >= 'a' && c <= 'z' ? c - 32 : c; }
int asciiLower(int c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; }

std::string titleOf(std::string_view character)
{
    return isAscii(character)
               ? asciiMapped(character, asciiUpper)
               : narrow(wide(character).toTitle(nullptr, icu::Locale::getRoot(), U_TITLECASE_NO_LOWERCASE));
}

} // namespace

std::string upper(std::string_view text)
{
    return isAscii(text) ? asciiMapped(text, asciiUpper) : narrow(wide(text).toUpper(icu::Locale::getRoot()));
}

std::string lower(std::string_view text)
{
    return isAscii(text) ? asciiMapped(text, asciiLower) : narrow(wide(text).toLower(icu::Locale::getRoot()));
}

std::string casefold(std::string_view text)
{
    return isAscii(text) ? asciiMapped(text, asciiLower) : narrow(wide(text).foldCase());
}

std::string capitalised(std::string_view text)
{
    const std::size_t cut = byteOf(text, 1);
    return titleOf(text.substr(0, cut)) + lower(text.substr(cut));
}

std::string titled(std::string_view text)
{
    std::string out;
    bool inWord = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const bool cased = isCased(next(text, at));
        const std::string_view character = text.substr(begin, at - begin);
        out += inWord ? lower(character) : titleOf(character);
        inWord = cased;
    }
    return out;
}

namespace
{

struct CloseConverter {
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};

std::unique_ptr<UConverter, CloseConverter> converterFor(const std::string &encoding)
{
    // Python's plain utf-16 and utf-32 have a mark of their byte order, as ICU's have.
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open(encoding.c_str(), &status));
    if (U_SUCCESS(status)) {
        ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
        ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    }
    return U_SUCCESS(status) ? std::move(converter) : nullptr;
}

} // namespace

std::optional<std::string> encoded(std::string_view text, const std::string &encoding)
{
    const auto converter = converterFor(encoding);
    if (!converter) {
        return {};
    }
    const icu::UnicodeString source = wide(text);
    std::string out(static_cast<std::size_t>(source.length()) * 4 + 16, '\0');
    UErrorCode status = U_ZERO_ERROR;
    const std::int32_t size =
        ucnv_fromUChars(converter.get(), out.data(), static_cast<std::int32_t>(out.size()),
                        source.getBuffer(), source.length(), &status);
    out.resize(static_cast<std::size_t>(std::max(0, size)));
    return U_SUCCESS(status) ? std::optional<std::string>(std::move(out)) : std::nullopt;
}

std::optional<std::string> decoded(std::string_view bytes, const std::string &encoding)
{
    const auto converter = converterFor(encoding);
    if (!converter) {
        return {};
    }
    std::u16string out(bytes.size() * 2 + 16, u'\0');
    UErrorCode status = U_ZERO_ERROR;
    const std::int32_t size =
        ucnv_toUChars(converter.get(), out.data(), static_cast<std::int32_t>(out.size()), bytes.data(),
                      static_cast<std::int32_t>(bytes.size()), &status);
    return U_SUCCESS(status) ? std::optional<std::string>(narrow(icu::UnicodeString(out.data(), size)))
                             : std::nullopt;
}

bool isIdentifier(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const bool first = at == 0;
        const char32_t code = next(text, at);
        const UProperty wanted = first ? UCHAR_XID_START : UCHAR_XID_CONTINUE;
        if (code != U'_' && u_hasBinaryProperty(static_cast<UChar32>(code), wanted) == 0) {
            return false;
        }
    }
    return !text.empty();
}

std::string swapcase(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t code = next(text, at);
        const std::string_view character = text.substr(begin, at - begin);
        out += isUpper(code) ? lower(character) : isLower(code) ? upper(character) : std::string(character);
    }
    return out;
}

namespace
{

template<typename Wanted>
std::string_view strippedOf(std::string_view text, Side side, Wanted wanted)
{
    std::size_t begin = 0;
    std::size_t end = text.size();
    while (side != Side::Right && begin < end) {
        std::size_t after = begin;
        if (!wanted(next(text, after))) {
            break;
        }
        begin = after;
    }
    while (side != Side::Left && end > begin) {
        const std::size_t before = boundaryBefore(text, end - 1);
        std::size_t after = before;
        if (!wanted(next(text, after))) {
            break;
        }
        end = before;
    }
    return text.substr(begin, end - begin);
}

} // namespace

std::string_view stripped(std::string_view text, Side side) { return strippedOf(text, side, isSpace); }

std::string_view stripped(std::string_view text, std::string_view characters, Side side)
{
    std::u32string set;
    for (std::size_t at = 0; at < characters.size();) {
        set += next(characters, at);
    }
    return strippedOf(text, side, [&set](char32_t code) { return set.find(code) != std::u32string::npos; });
}

std::vector<std::string_view> words(std::string_view text, long most)
{
    std::vector<std::string_view> out;
    std::string_view rest = stripped(text, Side::Left);
    while (!rest.empty()) {
        if (most >= 0 && static_cast<long>(out.size()) == most) {
            out.push_back(rest);
            return out;
        }
        std::size_t end = 0;
        while (end < rest.size()) {
            std::size_t after = end;
            if (isSpace(next(rest, after))) {
                break;
            }
            end = after;
        }
        out.push_back(rest.substr(0, end));
        rest = stripped(rest.substr(end), Side::Left);
    }
    return out;
}

std::vector<std::string_view> lines(std::string_view text, bool keepEnds)
{
    std::vector<std::string_view> out;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t endOfLine = at;
        const char32_t code = next(text, at);
        const bool ends = (code >= 0x0A && code <= 0x0D) || (code >= 0x1C && code <= 0x1E) || code == 0x85 ||
                          code == 0x2028 || code == 0x2029;
        if (!ends) {
            continue;
        }
        if (code == U'\r' && at < text.size() && text[at] == '\n') {
            ++at;
        }
        out.push_back(text.substr(begin, (keepEnds ? at : endOfLine) - begin));
        begin = at;
    }
    if (begin < text.size()) {
        out.push_back(text.substr(begin));
    }
    return out;
}

std::string padded(std::string_view text, std::size_t width, char align, std::string_view fill)
{
    const std::size_t size = length(text);
    if (size >= width) {
        return std::string(text);
    }
    const std::size_t missing = width - size;
    // str.center() puts the odd space left when the width is odd; format() always right.
    const std::size_t left = align == '>'   ? missing
                             : align == '^' ? missing / 2
                             : align == 'c' ? missing / 2 + (missing & width & 1U)
                                            : 0;
    std::string out;
    for (std::size_t i = 0; i < left; ++i) {
        out += fill;
    }
    out += text;
    for (std::size_t i = left; i < missing; ++i) {
        out += fill;
    }
    return out;
}

} // namespace chatelaine::templates::unicode
