// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Digests, UUIDs and base64.

#include "crypto/digest.h"
#include "templates/filtertable.h"
#include "templates/python.h"
#include "templates/unicode.h"

#include <algorithm>
#include <array>

namespace chatelaine::templates
{

namespace
{

/// Ansible's own namespace for to_uuid.
constexpr std::string_view ansibleNamespace = "361E6D51-FAEC-444A-9079-341386DA8E2E";

Value digestOf(Invocation &call, const std::string &name)
{
    // As Python names them, and as OpenSSL does.
    std::string known = name == "blake2b" ? "blake2b512" : name == "blake2s" ? "blake2s256" : name;
    std::replace(known.begin(), known.end(), '_', '-');
    const std::optional<std::string> digest = digestHex(known, call.inputText());
    if (!digest) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "There is no digest “%1”."), {name}));
    }
    return Value::string(*digest);
}

Value hash(Invocation &call) { return digestOf(call, call.text(0, "sha1")); }
Value md5(Invocation &call) { return digestOf(call, "md5"); }
Value sha1(Invocation &call) { return digestOf(call, "sha1"); }

std::optional<std::string> bytesOfHex(std::string_view text)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    int high = -1;
    for (const char c : text) {
        if (c == '-' || c == '{' || c == '}') {
            continue;
        }
        const std::size_t value = digits.find(static_cast<char>(c >= 'A' && c <= 'F' ? c + 32 : c));
        if (value == std::string_view::npos) {
            return {};
        }
        if (high < 0) {
            high = static_cast<int>(value);
        } else {
            out += static_cast<char>(static_cast<unsigned char>(static_cast<unsigned>(high) * 16 + value));
            high = -1;
        }
    }
    return high < 0 ? std::optional<std::string>(out) : std::nullopt;
}

/// uuid5(): the first half of a SHA-1, with the version's bits.
Value toUuid(Invocation &call)
{
    const std::string space = call.text(0, std::string(ansibleNamespace));
    const std::optional<std::string> prefix = bytesOfHex(space);
    if (!prefix || prefix->size() != 16) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "“%1” is not a UUID."), {space}));
    }
    std::string hex = digestHex("sha1", *prefix + call.inputText()).value_or(std::string()).substr(0, 32);
    hex[12] = '5';
    static constexpr std::string_view digits = "0123456789abcdef";
    hex[16] = digits[(digits.find(hex[16]) & 0x3U) | 0x8U];
    for (const std::size_t dash : {8U, 13U, 18U, 23U}) {
        hex.insert(dash, "-");
    }
    return Value::string(hex);
}

constexpr std::string_view base64Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The text as bytes of the encoding that is asked for.
std::string encoded(const Invocation &call, const std::string &text)
{
    const std::string encoding = call.text(0, "utf-8");
    if (encoding == "utf-8" || encoding == "utf8" || unicode::isAscii(text)) {
        const bool wide = encoding.starts_with("utf-16") || encoding.starts_with("utf-32");
        if (!wide) {
            return text;
        }
    }
    const std::optional<std::string> bytes = unicode::encoded(text, encoding);
    if (!bytes) {
        raise(
            Text(QT_TRANSLATE_NOOP("Chatelaine", "The text cannot be written or read as “%1”."), {encoding}));
    }
    return *bytes;
}

Value encode(Invocation &call)
{
    const bool urlSafe = call.flag(1, false);
    const std::string data =
        call.input.is(Value::Kind::Bytes) ? call.input.asString() : encoded(call, call.inputText());
    std::string out;
    for (std::size_t i = 0; i < data.size(); i += 3) {
        unsigned bits = 0;
        for (std::size_t k = 0; k < 3; ++k) {
            bits = bits << 8U | (i + k < data.size() ? static_cast<unsigned char>(data[i + k]) : 0U);
        }
        for (std::size_t k = 0; k < 4; ++k) {
            out += i + k > data.size() ? '=' : base64Letters[(bits >> (18U - 6U * k)) & 0x3FU];
        }
    }
    if (urlSafe) {
        std::replace(out.begin(), out.end(), '+', '-');
        std::replace(out.begin(), out.end(), '/', '_');
    }
    return Value::string(out);
}

Value decode(Invocation &call)
{
    const bool urlSafe = call.flag(1, false);
    std::string out;
    unsigned bits = 0;
    std::size_t padding = 0;
    unsigned count = 0;
    std::size_t letters = 0;
    for (char c : call.inputText()) {
        if (urlSafe) {
            c = c == '-' ? '+' : c == '_' ? '/' : c;
        }
        const std::size_t value = base64Letters.find(c);
        if (c == '=') {
            ++padding;
            if (letters % 4 > 1 && letters % 4 + padding >= 4) {
                break;
            }
            continue;
        }
        if (value == std::string_view::npos) {
            continue;
        }
        ++letters;
        bits = (bits << 6U | static_cast<unsigned>(value)) & 0xFFFFFFU;
        count += 6;
        if (count >= 8) {
            count -= 8;
            out += static_cast<char>(static_cast<unsigned char>((bits >> count) & 0xFFU));
        }
    }
    const std::string encoding = call.text(0, "utf-8");
    const std::optional<std::string> text = letters % 4 == 1 || (letters % 4 > 1 && letters % 4 + padding < 4)
                                                ? std::nullopt
                                            : encoding == "utf-8" ? std::optional<std::string>(out)
                                                                  : unicode::decoded(out, encoding);
    if (!text) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "The text given to “b64decode” is not base64.")));
    }
    return Value::string(*text);
}

Value passwordHash(Invocation &call)
{
    static_cast<void>(call);
    raiseNotYet("|password_hash");
}

} // namespace

std::span<const FilterRow> digestFilters()
{
    static const FilterRow rows[] = {
        {"hash", hash, "hashtype"},
        {"md5", md5, ""},
        {"sha1", sha1, ""},
        {"checksum", sha1, ""},
        {"to_uuid", toUuid, "namespace"},
        {"b64encode", encode, "encoding urlsafe"},
        {"b64decode", decode, "encoding urlsafe"},
        {"password_hash", passwordHash, "* **"},
    };
    return rows;
}

} // namespace chatelaine::templates
