#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Chatelaine founders
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the server's lock and keeps it until stdin closes. The first line says "locked", or "busy<TAB>who<TAB>since".
# Settings: who, token.
# shellcheck disable=SC2154,SC2015,SC2317

mkdir -p "$root"
mine=$root/.lock.$$
rm -rf "$mine"
mkdir "$mine" || problem lock-folder "$root"
printf '%s\n' "$$" "$boot" "$(began $$)" "$who" "$(date -u +%Y-%m-%dT%H:%M:%SZ)" >"$mine/owner" &&
    printf '%s\n' "$token" >"$mine/token" || {
    rm -rf "$mine"
    problem lock-folder "$root"
}

# A folder never replaces a folder that holds something: so this succeeds for one of many, and owner is there at once.
take() { mv -fT "$mine" "$root/lock" 2>/dev/null; }

# Puts aside the lock of a run that ended badly. Whoever makes the file `taken` in it may do so.
clear_dead() {
    { alive "$root/lock/owner" || working; } && return 1
    if ! (set -C && echo "$$" >"$root/lock/taken") 2>/dev/null; then
        [ -d "/proc/$(cat "$root/lock/taken" 2>/dev/null)" ] || rm -f "$root/lock/taken"
        return 1
    fi
    if alive "$root/lock/owner"; then # somebody was faster, and this is their lock
        rm -f "$root/lock/taken"
        return 1
    fi
    mv -fT "$root/lock" "$mine.dead" && rm -rf "$mine.dead"
}

if ! take && ! { clear_dead && take; }; then
    { read -r _ && read -r _ && read -r _ && read -r its_who && read -r its_since; } 2>/dev/null <"$root/lock/owner"
    printf 'busy\t%s\t%s\n' "${its_who-}" "${its_since-}"
    rm -rf "$mine"
    exit 0
fi

release() {
    trap '' HUP INT TERM PIPE
    while working; do sleep 0.2; done # a script may go on after its connection broke
    [ "$(cat "$root/lock/token" 2>/dev/null)" = "$token" ] && mv -fT "$root/lock" "$mine" && rm -rf "$mine"
}
trap release EXIT
trap 'exit 0' HUP INT TERM

for left in "$root"/.lock.*; do
    pid=${left##*/.lock.}
    [ -d "/proc/${pid%%.*}" ] || rm -rf "$left" # of a run that ended before it had the lock
done
echo locked
cat >/dev/null
exit 0
