// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/text.h"

#include <string>

namespace chatelaine
{

/// Where something went wrong: in a file (line and column count from 1, 0 = not known), or on a host at a
/// step.
struct Place {
    std::string file;
    int line = 0;
    int column = 0;
    std::string host;
    std::string step;

    bool empty() const { return file.empty() && host.empty(); }
    /// "file:line:column", as far as known; or "host: step".
    std::string toString() const;

    friend bool operator==(const Place &, const Place &) = default;
};

/// What a caller decides on; everything else is only said to the person.
enum class Cause {
    Other,
    NotFound,       ///< no such file, host, service
    Undefined,      ///< a template used a variable that nothing defines
    AtDeploy,       ///< a template uses what only a deploy finds out: the result of a task, a fact
    Locked,         ///< a value is encrypted and there is no password for it
    Unreachable,    ///< no connection to the host
    HostKeyUnknown, ///< nobody confirmed the host key
    HostKeyChanged, ///< the host key is not the known one
    LoginRefused,   ///< no credential was accepted
    BecomeRefused,  ///< may not become root, or the password was wrong
    Conflict,       ///< a foreign file stands at a target
    Busy,           ///< another run holds the lock
    Outdated,       ///< somebody deployed newer settings
    TimedOut,
    Cancelled, ///< the person cancelled; not a failure
};

/// What failed, in sentences a member understands. `detail` is the raw message, shown one click away; no
/// secrets.
struct Error {
    Text what;      ///< what failed; a whole sentence
    Text because;   ///< what led there; may be empty
    Text unchanged; ///< what was left as it was; may be empty
    Text next;      ///< what to do next; may be empty
    Place place;
    std::string detail;
    Cause cause = Cause::Other;

    Error() = default;
    explicit Error(Text sentence, Place where = {}, Cause why = Cause::Other)
        : what(std::move(sentence)), place(std::move(where)), cause(why)
    {
    }
    Error &&leaving(Text sentence) &&
    {
        unchanged = std::move(sentence);
        return std::move(*this);
    }
    Error &&advising(Text sentence) &&
    {
        next = std::move(sentence);
        return std::move(*this);
    }
    Error &&detailed(std::string raw) &&
    {
        detail = std::move(raw);
        return std::move(*this);
    }

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace chatelaine
