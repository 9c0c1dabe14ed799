#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Chatelaine founders
# SPDX-License-Identifier: GPL-3.0-or-later
# Waits until a port accepts connections, with whatever the server has to ask with. Settings: within, host, port.
# shellcheck disable=SC2154,SC2016

with_perl() {
    timeout 5 perl -MIO::Socket::IP -e 'exit !IO::Socket::IP->new(PeerHost => $ARGV[0], PeerPort => $ARGV[1], Timeout => 4)' \
        "$host" "$port"
}
with_nc() { # busybox's has no -z in some builds; it stays connected, so a time-out means that it is
    timeout 5 nc -z "$host" "$port" </dev/null && return 0
    nc -h 2>&1 | grep -q BusyBox || return 1
    timeout 2 nc -w 1 "$host" "$port" </dev/null >/dev/null
    case $? in 0 | 124 | 143) return 0 ;; *) return 1 ;; esac
}
with_curl() { # says hello to a port that says nothing: a time-out means that it is connected
    curl -s -m 2 --connect-timeout 2 -o /dev/null "telnet://$host:$port" </dev/null
    case $? in 0 | 28) return 0 ;; *) return 1 ;; esac
}

if command -v perl >/dev/null && perl -MIO::Socket::IP -e 1 2>/dev/null; then
    ask=with_perl
elif command -v nc >/dev/null; then
    ask=with_nc
elif command -v curl >/dev/null; then
    ask=with_curl
else
    printf 'problem\tno-tcp\t\n' >&2
    exit 9
fi

accepts() {
    $ask 2>/dev/null && return 0
    echo waiting
    return 1
}
wait_for accepts
