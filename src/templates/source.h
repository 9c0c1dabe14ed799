// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/value.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace chatelaine::templates
{

/// The text of one template and where it comes from: a file, or the value of a variable.
struct Source {
    std::string text;                      ///< line ends are "\n"
    std::string file;                      ///< the file's name, or that of the file with the variable
    std::string variable;                  ///< whose value this is; empty for a file
    Mark mark;                             ///< of the variable's value
    bool secret = false;                   ///< its text must not stand in a message
    std::vector<std::size_t> lineBegins{}; ///< of each line; empty: not looked for yet
    std::shared_ptr<const std::string> sharedFile{};

    /// Looks where the lines begin, so that places are found fast.
    void indexLines();

    /// The same as a mark, of a file alone; the name is shared by all of them.
    Mark markOf(std::size_t offset) const;
    /// The place of a byte of the text. In a variable this is the place of the value: how the scalar was
    /// folded is not known any more.
    Place placeOf(std::size_t offset) const;
    /// The line with the byte, and a caret under it; empty for a secret source.
    std::string excerpt(std::size_t offset) const;
};

/// What goes wrong inside the room travels as this exception and ends at the door (TemplateScope).
struct Failure {
    Error error;
    bool placed = false; ///< place and detail are set
    Value undefined{};   ///< when an undefined value was used: it; the scope makes the sentence of it
    std::string name{};  ///< the name that nothing defines, for which the door looks for similar ones
    std::string subject{};            ///< the variable where it began: not defined, or at fault itself
    std::vector<std::string> users{}; ///< what used it, and what used that: variables with their places, files
};

[[noreturn]] void raise(Text sentence, Cause cause = Cause::Other);
/// A value that nothing defines was used.
[[noreturn]] void raiseUndefined(const Value &undefined);
[[noreturn]] void raiseAt(const Source &source, std::size_t offset, Text sentence,
                          Cause cause = Cause::Other);
/// Gives the failure the place, unless it has one already.
void placeFailure(Failure &failure, const Source &source, std::size_t offset);
/// A part of the language that Ansible has and Chatelaine does not have yet.
[[noreturn]] void raiseNotYet(const std::string &what);

/// Up to three of the names that look most like `name`, best first.
std::vector<std::string> nearestNames(const std::string &name, const std::vector<std::string> &names);

/// "\r\n" and "\r" become "\n".
std::string withUnixLineEnds(std::string_view text);

} // namespace chatelaine::templates
