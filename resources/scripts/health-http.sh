#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Chatelaine founders
# SPDX-License-Identifier: GPL-3.0-or-later
# Waits until a URL (on stdin: it may hold a secret) answers as it should, with whatever the server has to ask with.
# Settings: within, status, text (must stand in the answer), insecure (yes or empty). Says "answer<TAB>status".
# shellcheck disable=SC2154,SC2016

read -r url
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM PIPE
body=$work/body

with_curl() { printf 'url = "%s"\n' "$url" | curl -sg ${insecure:+-k} -m 5 -o "$body" -w '%{http_code}' -K -; }
statuses() { sed -n 's/.*HTTP\/[0-9.]* \([0-9][0-9][0-9]\).*/\1/p' "$work/headers" | tail -n 1; }
with_wget() {
    printf '%s\n' "$url" | wget -S -O "$body" -T 5 -t 1 --max-redirect=0 --content-on-error \
        ${insecure:+--no-check-certificate} -i - 2>"$work/headers"
    statuses
}
with_busybox() { # its own -T crashes in some builds
    timeout 5 wget -S -O "$body" ${insecure:+--no-check-certificate} "$url" 2>"$work/headers"
    statuses
}
with_perl() { # what every Debian has; knows no TLS
    printf '%s\n' "$url" | timeout 5 perl -MIO::Socket::INET -e '
        my ($host, $port, $path) = <STDIN> =~ m{^http://([^/:]+)(?::(\d+))?(/\S*)?} or exit 1;
        my $socket = IO::Socket::INET->new(PeerAddr => $host, PeerPort => $port || 80, Timeout => 4) or exit 1;
        print $socket "GET " . ($path || "/") . " HTTP/1.0\r\nHost: $host\r\n\r\n";
        print while <$socket>;' >"$body"
    cp "$body" "$work/headers"
    sed -n '1s/^HTTP\/[0-9.]* \([0-9][0-9][0-9]\).*/\1/p' "$body"
}

if command -v curl >/dev/null; then
    ask=with_curl
elif wget --version 2>/dev/null | grep -q GNU; then
    ask=with_wget
elif command -v wget >/dev/null; then
    ask=with_busybox
elif command -v perl >/dev/null && [ "${url#http:}" != "$url" ]; then
    ask=with_perl
else
    printf 'problem\tno-http\t\n' >&2
    exit 9
fi

answers() {
    rm -f "$body"
    code=$($ask)
    printf 'answer\t%s\n' "${code:-000}"
    [ "$code" = "$status" ] && { [ -z "$text" ] || grep -qF -e "$text" "$body"; }
}
wait_for answers
