// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ssh/knownhosts.h"
#include "ssh/target.h"

#include <QString>

#include <vector>

namespace chatelaine
{

/// The last change of a line in the shared folder, as its version control has it.
struct LineChange {
    QString place;  ///< file:line, as shown to people; several with commas
    QString commit; ///< shortened; empty: changed on this computer and not committed
    QString author; ///< "Anna <anna@example.org>"
    QString date;   ///< of the commit, ISO 8601
    friend bool operator==(const LineChange &, const LineChange &) = default;
};

/// A server that is not the one that was known: why a connection ends before anything is sent
/// (workspace-format "Trust").
struct HostKeyStop {
    enum class Against {
        SharedFile, ///< the workspace's known_hosts says another key
        UserFile,   ///< the user's own does
        Memory,     ///< this computer last used another key, address or port
        Revoked,    ///< a file says that the shown key is not to be trusted
    };
    Against against = Against::Memory;
    Target target; ///< as it is to be reached now
    HostKey shown;
    QString knownFingerprint; ///< SHA256:…
    QString knownAddress;     ///< that this computer last used; where it used none, that of the target
    int knownPort = 22;
    QString file;       ///< what says otherwise
    int line = 0;       ///< in it; 0 in the memory
    int sharedLine = 0; ///< where the shared file has the shown key, else where it differs; 0: neither
    std::vector<LineChange> changes; ///< who brought it about, where that is known

    bool keyChanged() const { return knownFingerprint != shown.fingerprint(); }
    bool addressChanged() const { return knownAddress.compare(target.address, Qt::CaseInsensitive) != 0; }
    bool moved() const { return addressChanged() || knownPort != target.port; }
    /// Whether a person who was told the new fingerprint may confirm it here: the user's own file and
    /// revoked keys are not ours to change.
    bool mayBeAccepted() const { return against == Against::SharedFile || against == Against::Memory; }
};

} // namespace chatelaine
