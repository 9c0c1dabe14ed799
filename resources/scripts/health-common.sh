#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Chatelaine founders
# SPDX-License-Identifier: GPL-3.0-or-later
# The beginning of every script that waits for something to answer. Setting: within, in seconds.
# shellcheck disable=SC2154

export LC_ALL=C PATH="$PATH:/usr/local/sbin:/usr/sbin:/sbin"
umask 077

# wait_for CHECK: asks every half second. Each line that CHECK writes shows how far it is.
wait_for() {
    read -r now _ </proc/uptime
    end=$((${now%.*} + within))
    until "$1"; do
        read -r now _ </proc/uptime
        [ "${now%.*}" -le "$end" ] || exit 1
        sleep 0.5
    done
}

# steady SIGNATURE: whether it has been the same for two seconds.
before=
times=0
steady() {
    [ "$1" = "$before" ] && times=$((times + 1)) || times=0
    before=$1
    [ "$times" -ge 4 ]
}
unsteady() {
    times=0
    before=
    return 1
}
