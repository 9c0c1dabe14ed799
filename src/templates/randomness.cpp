// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/randomness.h"

#include "crypto/digest.h"
#include "templates/python.h"
#include "templates/source.h"
#include "values/number.h"

#include <bit>
#include <random>

namespace chatelaine::templates
{

namespace
{

std::string hexOf(std::string_view bytes)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    for (const char c : bytes) {
        out += digits[static_cast<unsigned char>(c) >> 4U];
        out += digits[static_cast<unsigned char>(c) & 0xFU];
    }
    return out;
}

/// The key of the generator: the seed as a whole number, in pieces of 32 bits, the lowest first.
std::vector<std::uint32_t> keyOf(const Value &seed)
{
    mpz_class number;
    if (seed.isString()) {
        const std::string hex =
            hexOf(seed.asString()) + digestHex("sha512", seed.asString()).value_or(std::string());
        number.set_str(hex, 16);
    } else if (seed.is(Value::Kind::Int) || seed.is(Value::Kind::Bool) || seed.is(Value::Kind::BigInt)) {
        number = abs(toBigInteger(seed));
    } else {
        python::raiseUnsupported("seed", seed);
    }
    std::vector<std::uint32_t> key;
    do {
        key.push_back(static_cast<std::uint32_t>(mpz_class(number & 0xFFFFFFFFUL).get_ui()));
        number >>= 32;
    } while (number > 0);
    return key;
}

} // namespace

Randomness::Randomness(const std::optional<Value> &seed) : m_seeded(seed.has_value())
{
    if (!m_seeded) {
        return;
    }
    // The reference implementation's init_by_array, as CPython uses it.
    const std::vector<std::uint32_t> key = keyOf(*seed);
    const std::uint32_t size = 624;
    m_state[0] = 19650218U;
    for (std::uint32_t i = 1; i < size; ++i) {
        m_state[i] = 1812433253U * (m_state[i - 1] ^ (m_state[i - 1] >> 30U)) + i;
    }
    std::uint32_t i = 1;
    std::uint32_t j = 0;
    const auto wrap = [&] {
        if (++i >= size) {
            m_state[0] = m_state[size - 1];
            i = 1;
        }
    };
    for (std::size_t k = std::max<std::size_t>(size, key.size()); k > 0; --k) {
        m_state[i] = (m_state[i] ^ ((m_state[i - 1] ^ (m_state[i - 1] >> 30U)) * 1664525U)) + key[j] + j;
        wrap();
        j = j + 1 >= key.size() ? 0 : j + 1;
    }
    for (std::uint32_t k = size - 1; k > 0; --k) {
        m_state[i] = (m_state[i] ^ ((m_state[i - 1] ^ (m_state[i - 1] >> 30U)) * 1566083941U)) - i;
        wrap();
    }
    m_state[0] = 0x80000000U;
}

std::uint32_t Randomness::next()
{
    if (!m_seeded) {
        static thread_local std::random_device device;
        return static_cast<std::uint32_t>(device());
    }
    constexpr std::size_t size = 624;
    if (m_at >= size) {
        for (std::size_t i = 0; i < size; ++i) {
            const std::uint32_t y = (m_state[i] & 0x80000000U) | (m_state[(i + 1) % size] & 0x7FFFFFFFU);
            m_state[i] = m_state[(i + 397) % size] ^ (y >> 1U) ^ ((y & 1U) != 0 ? 0x9908B0DFU : 0U);
        }
        m_at = 0;
    }
    std::uint32_t y = m_state[m_at++];
    y ^= y >> 11U;
    y ^= (y << 7U) & 0x9D2C5680U;
    y ^= (y << 15U) & 0xEFC60000U;
    return y ^ (y >> 18U);
}

std::uint64_t Randomness::bits(unsigned count)
{
    if (count <= 32) {
        return next() >> (32U - count);
    }
    const std::uint64_t low = next();
    return low | static_cast<std::uint64_t>(next() >> (64U - count)) << 32U;
}

std::uint64_t Randomness::below(std::uint64_t limit)
{
    const auto count = static_cast<unsigned>(std::bit_width(limit));
    std::uint64_t number = bits(count);
    while (number >= limit) {
        number = bits(count);
    }
    return number;
}

} // namespace chatelaine::templates
