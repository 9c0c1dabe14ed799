// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace chatelaine
{

/// A value, or the reason why there is none. Return early: if (!result) return
/// fail(std::move(result.error()));
template<typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }

inline tl::unexpected<Error> fail(Text sentence, Place where = {}, Cause why = Cause::Other)
{
    return fail(Error(std::move(sentence), std::move(where), why));
}

} // namespace chatelaine
