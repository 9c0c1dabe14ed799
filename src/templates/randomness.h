// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/value.h"

#include <array>
#include <cstdint>
#include <optional>

namespace chatelaine::templates
{

/// Python's random.Random: with a seed always the same numbers (Mersenne Twister), without one of the
/// system's.
class Randomness
{
public:
    /// `seed` as Python takes it: a whole number or a text; nothing: the system's randomness. Failure for
    /// others.
    explicit Randomness(const std::optional<Value> &seed);
    /// A number below `limit`, which is above 0.
    std::uint64_t below(std::uint64_t limit);

private:
    std::uint32_t next();
    std::uint64_t bits(unsigned count);

    std::array<std::uint32_t, 624> m_state{};
    std::size_t m_at = 624;
    bool m_seeded;
};

} // namespace chatelaine::templates
