// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

/// Marks a sentence for translation; lupdate knows the name. Rooms without Qt use it through this fallback.
#ifndef QT_TRANSLATE_NOOP
#define QT_TRANSLATE_NOOP(scope, x) x
#endif

namespace chatelaine
{

/// A sentence for a person, not yet in their language: the English source with %1, %2 … and what stands
/// there. Written as Text(QT_TRANSLATE_NOOP("Chatelaine", "The file %1 cannot be read."), {path}). The scope
/// is always "Chatelaine". base/qt.h turns a Text into the person's language.
struct Text {
    std::string source;
    std::vector<std::string> args;

    Text() = default;
    explicit Text(std::string sourceText, std::vector<std::string> arguments = {})
        : source(std::move(sourceText)), args(std::move(arguments))
    {
    }

    bool empty() const { return source.empty(); }
    /// The English sentence, with the arguments in place (each %n once, left to right, never re-expanded).
    std::string english() const;

    friend bool operator==(const Text &, const Text &) = default;
};

/// Replaces %1 … %9 of `pattern` by `args`; what the arguments hold is not expanded again.
std::string fillIn(const std::string &pattern, const std::vector<std::string> &args);

} // namespace chatelaine
