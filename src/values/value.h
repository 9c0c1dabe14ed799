// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace chatelaine
{

class Value;
class Dict;
struct TextPayload;
using List = std::vector<Value>;

/// Where a value was read: its file, line and column (from 1; 0 = made here).
struct Mark {
    std::shared_ptr<const std::string> file;
    int line = 0;
    int column = 0;

    Place place() const;
    friend bool operator==(const Mark &a, const Mark &b)
    {
        const bool sameFile = a.file == b.file || (a.file && b.file && *a.file == *b.file);
        return sameFile && a.line == b.line && a.column == b.column;
    }
};

/// A run of bytes of a text that came from a secret.
struct SecretSpan {
    std::size_t begin = 0;
    std::size_t end = 0;
    friend bool operator==(const SecretSpan &, const SecretSpan &) = default;
};

/// A thing that only templates know (a macro, a loop, hostvars …); the protocol is in templates/object.h.
class Object
{
public:
    virtual ~Object() = default;
};

/// The one value that files, variables and templates share. Copies are cheap (containers are shared, as
/// Python does). Numbers, text, lists … behave as Python's; reading is as PyYAML reads YAML 1.1.
class Value
{
public:
    enum class Kind : std::uint8_t {
        Undefined, ///< a name that nothing defines; asString() gives the name
        None,
        Bool,
        Int,    ///< fits 64 bits
        BigInt, ///< a whole number that does not; asString() gives its decimal digits
        Float,
        String,
        Bytes,
        Date,     ///< asString() gives "2024-01-31"
        DateTime, ///< asString() gives ISO 8601, as Python's isoformat(sep=" ")
        List,
        Tuple,
        Dict,
        Tagged, ///< a scalar with a tag of Ansible's: !vault, !unsafe; tag() and asString()
        Object,
    };

    Value() = default; ///< None
    static Value undefined(std::string name);
    static Value none() { return {}; }
    static Value boolean(bool value);
    static Value integer(std::int64_t value);
    static Value bigInteger(std::string decimal); ///< becomes an Int when it fits
    static Value number(double value);
    static Value string(std::string text, std::vector<SecretSpan> secrets = {});
    static Value secretString(std::string text); ///< the whole text is secret
    /// A String that is HTML already (MarkupSafe's Markup), which isMarkup() tells.
    static Value markup(std::string text, std::vector<SecretSpan> secrets = {});
    static Value bytes(std::string data);
    static Value date(std::string iso);
    static Value dateTime(std::string iso);
    static Value list(List items);
    static Value tuple(List items);
    static Value dict(Dict entries);
    static Value tagged(std::string tag, std::string text);
    static Value object(std::shared_ptr<Object> object);

    Kind kind() const { return m_kind; }
    bool is(Kind kind) const { return m_kind == kind; }
    bool isUndefined() const { return is(Kind::Undefined); }
    bool isNone() const { return is(Kind::None); }
    bool isString() const { return is(Kind::String); }
    bool isSequence() const { return is(Kind::List) || is(Kind::Tuple); }
    bool isDict() const { return is(Kind::Dict); }
    bool isMarkup() const { return isString() && !tag().empty(); }

    bool asBool() const;                 ///< of a Bool; false otherwise
    std::int64_t asInt() const;          ///< of an Int or Bool; 0 otherwise
    double asFloat() const;              ///< of a Float, Int, Bool; 0 otherwise
    const std::string &asString() const; ///< of kinds that hold text; empty otherwise
    const List &asList() const;          ///< of a List or Tuple; empty otherwise
    const Dict &asDict() const;          ///< of a Dict; empty otherwise
    const std::string &tag() const;
    std::shared_ptr<Object> asObject() const;
    /// The shared list or dict itself, as Python's references are: only the template engine changes it.
    std::shared_ptr<List> sharedList() const;
    std::shared_ptr<Dict> sharedDict() const;

    /// The entry of a Dict with this text as key; nullptr when there is none or this is no Dict.
    const Value *find(std::string_view key) const;

    /// The secret runs of a String (or of another kind that holds text).
    const std::vector<SecretSpan> &secrets() const;
    /// Whether any of it, however deep, is secret.
    bool hasSecret() const;
    /// The same with everything in it, however deep, marked secret. Numbers, truth values and dates become
    /// secret text (as Python's str() writes them); keys that are text are marked too, other keys stay.
    Value asSecret() const;

    const Mark &mark() const { return m_mark; }
    Value withMark(Mark mark) const &;
    Value withMark(Mark mark) &&;

    /// Python's == (1 == 1.0 == True; a list never equals a tuple); marks and secrets do not count.
    friend bool operator==(const Value &a, const Value &b);

    struct Payload;

private:
    static Value text(Kind kind, std::string content, std::vector<SecretSpan> secrets = {},
                      std::string tag = {});
    const TextPayload *textPayload() const;

    Kind m_kind = Kind::None;
    union {
        bool m_bool;
        std::int64_t m_int = 0;
        double m_float;
    };
    std::shared_ptr<Payload> m_payload;
    Mark m_mark;
};

/// A map that keeps the order of insertion, with any hashable key, as Python's dict.
class Dict
{
public:
    using Entry = std::pair<Value, Value>;

    Dict();
    ~Dict();
    Dict(const Dict &);
    Dict(Dict &&) noexcept;
    Dict &operator=(const Dict &);
    Dict &operator=(Dict &&) noexcept;

    std::size_t size() const;
    bool empty() const { return size() == 0; }
    std::vector<Entry>::const_iterator begin() const;
    std::vector<Entry>::const_iterator end() const;

    const Value *find(const Value &key) const;
    const Value *find(std::string_view key) const;
    bool contains(std::string_view key) const { return find(key) != nullptr; }
    /// Replaces the value (the entry keeps its place, as in Python) or appends.
    void set(Value key, Value value);
    void set(std::string_view key, Value value);
    bool remove(const Value &key);

private:
    struct Index;
    std::size_t positionOf(const Value &key) const;
    std::size_t positionOf(std::string_view key) const;
    void append(Value key, Value value);
    void makeIndex();

    std::vector<Entry> m_entries;
    std::unique_ptr<Index>
        m_index; ///< only of larger dicts; kept by whoever changes them, so reading is safe in any thread
};

/// Whether Python could use the value as the key of a dict: everything but lists, dicts and tuples that hold
/// one.
bool isHashable(const Value &value);
/// Equal values have equal hashes.
std::size_t hashOf(const Value &value);
/// Containers nested deeper than this hold themselves, or might: there toJson writes null, == compares
/// identity, hasSecret() says yes and asSecret() cuts off.
inline constexpr int deepestValue = 1000;

/// JSON as Python's json.dumps writes it: separators ", " and ": ", ASCII only unless told; indent < 0 = one
/// line. What json.dumps refuses: Undefined and Object become null; dates are written as Ansible writes them,
/// bytes as text. Keys of different kinds are sorted by kind. Secrets are written as dots unless `reveal`.
struct JsonOptions {
    int indent = -1;
    bool sortKeys = false;
    bool ensureAscii = true;
    bool reveal = true;
};
std::string toJson(const Value &value, const JsonOptions &options = {});

/// What stands for a secret, always the same length.
inline constexpr std::string_view secretDots = "••••••••";

} // namespace chatelaine
