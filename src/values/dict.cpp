// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "values/payload.h"
#include "values/value.h"

#include <algorithm>
#include <functional>

namespace chatelaine
{

namespace
{

/// Up to this many entries looking through them all is quicker than hashing.
constexpr std::size_t fewEntries = 8;
constexpr std::size_t nowhere = std::size_t(-1);

bool isKeyText(const Value &key, std::string_view text)
{
    return (key.isString() || (key.is(Value::Kind::Tagged) && key.tag() == "!unsafe")) &&
           key.asString() == text;
}

} // namespace

/// Where each entry stands: open addressing with the hashes beside, never more than half full.
struct Dict::Index {
    struct Slot {
        std::size_t hash = 0;
        std::size_t entry = nowhere;
    };
    std::vector<Slot> slots;
    std::size_t used = 0;

    void insert(std::size_t hash, std::size_t entry)
    {
        if ((used + 1) * 2 > slots.size()) {
            grow();
        }
        place({hash, entry});
        ++used;
    }

    template<typename IsKey>
    std::size_t find(std::size_t hash, IsKey isKey) const
    {
        for (std::size_t i = hash & (slots.size() - 1); slots[i].entry != nowhere;
             i = (i + 1) & (slots.size() - 1)) {
            if (slots[i].hash == hash && isKey(slots[i].entry)) {
                return slots[i].entry;
            }
        }
        return nowhere;
    }

private:
    void place(Slot slot)
    {
        // The low bits of a double's hash hardly differ, so they are stirred first where a hash is made
        // (spread()).
        std::size_t i = slot.hash & (slots.size() - 1);
        while (slots[i].entry != nowhere) {
            i = (i + 1) & (slots.size() - 1);
        }
        slots[i] = slot;
    }

    void grow()
    {
        std::vector<Slot> old(std::max<std::size_t>(32, slots.size() * 2));
        old.swap(slots);
        for (const Slot &slot : old) {
            if (slot.entry != nowhere) {
                place(slot);
            }
        }
    }
};

namespace
{

std::size_t spread(std::size_t hash)
{
    hash *= 0x9e3779b97f4a7c15ULL;
    return hash ^ (hash >> 32);
}

} // namespace

Dict::Dict() = default;
Dict::Dict(Dict &&) noexcept = default;

Dict::~Dict() { Value::Payload::dismantle(m_entries); }

Dict::Dict(const Dict &other)
    : m_entries(other.m_entries), m_index(other.m_index ? std::make_unique<Index>(*other.m_index) : nullptr)
{
}

Dict &Dict::operator=(const Dict &other)
{
    if (this != &other) {
        *this = Dict(other);
    }
    return *this;
}

Dict &Dict::operator=(Dict &&other) noexcept
{
    m_entries.swap(other.m_entries);
    m_index.swap(other.m_index);
    return *this;
}

std::size_t Dict::size() const { return m_entries.size(); }

std::vector<Dict::Entry>::const_iterator Dict::begin() const { return m_entries.begin(); }

std::vector<Dict::Entry>::const_iterator Dict::end() const { return m_entries.end(); }

std::size_t Dict::positionOf(const Value &key) const
{
    const auto isKey = [this, &key](std::size_t i) { return m_entries[i].first == key; };
    if (m_index) {
        return m_index->find(spread(hashOf(key)), isKey);
    }
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (isKey(i)) {
            return i;
        }
    }
    return nowhere;
}

std::size_t Dict::positionOf(std::string_view key) const
{
    const auto isKey = [this, key](std::size_t i) { return isKeyText(m_entries[i].first, key); };
    if (m_index) {
        return m_index->find(spread(std::hash<std::string_view>()(key)), isKey);
    }
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (isKey(i)) {
            return i;
        }
    }
    return nowhere;
}

const Value *Dict::find(const Value &key) const
{
    const std::size_t position = positionOf(key);
    return position == nowhere ? nullptr : &m_entries[position].second;
}

const Value *Dict::find(std::string_view key) const
{
    const std::size_t position = positionOf(key);
    return position == nowhere ? nullptr : &m_entries[position].second;
}

void Dict::set(Value key, Value value)
{
    const std::size_t position = positionOf(key);
    if (position != nowhere) {
        m_entries[position].second = std::move(value);
        return;
    }
    append(std::move(key), std::move(value));
}

void Dict::set(std::string_view key, Value value)
{
    const std::size_t position = positionOf(key);
    if (position != nowhere) {
        m_entries[position].second = std::move(value);
        return;
    }
    append(Value::string(std::string(key)), std::move(value));
}

void Dict::append(Value key, Value value)
{
    m_entries.emplace_back(std::move(key), std::move(value));
    if (m_index) {
        m_index->insert(spread(hashOf(m_entries.back().first)), m_entries.size() - 1);
    } else if (m_entries.size() > fewEntries) {
        makeIndex();
    }
}

void Dict::makeIndex()
{
    m_index.reset();
    if (m_entries.size() <= fewEntries) {
        return;
    }
    m_index = std::make_unique<Index>();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        m_index->insert(spread(hashOf(m_entries[i].first)), i);
    }
}

bool Dict::remove(const Value &key)
{
    const std::size_t position = positionOf(key);
    if (position == nowhere) {
        return false;
    }
    m_entries.erase(m_entries.begin() + std::ptrdiff_t(position));
    makeIndex();
    return true;
}

} // namespace chatelaine
