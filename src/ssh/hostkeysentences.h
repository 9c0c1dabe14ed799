// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ssh/hostkeystop.h"
#include "ssh/sentences.h"

namespace chatelaine::ssh
{

/// Why it stops, who brought that about, and the way on; Cause::HostKeyChanged.
Error stopSentence(const HostKeyStop &stop);
/// A person did not confirm an unknown key; Cause::HostKeyUnknown.
Error notConfirmed(const Target &target, const HostKey &shown);
/// What the person was told is not what the server shows; Cause::HostKeyChanged.
Error otherFingerprint(const Target &target, const HostKey &shown);

} // namespace chatelaine::ssh
