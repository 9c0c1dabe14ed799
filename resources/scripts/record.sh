#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Chatelaine founders
# SPDX-License-Identifier: GPL-3.0-or-later
# Ends the deploy of an instance. A tar stream on stdin holds `journal` (a line) and, where it went well, `manifest.json`
# and `files`. Settings: token, instance.
# shellcheck disable=SC2154,SC2015

begin
state=$root/$instance
mkdir -p "$state" && rm -rf "$state/record" && mkdir "$state/record" && cd "$state/record" || problem state "$state"
tar -xomf - && [ -s journal ] || problem state "$state"
trap '' HUP INT TERM PIPE
if [ -s manifest.json ]; then
    { sync -f . 2>/dev/null || sync; } && mv -f files ../files && mv -f manifest.json ../manifest.json &&
        rm -f ../pending || problem state "$state"
fi
# A line that a full disk cut off must not swallow this one.
if [ -s "$root/journal.jsonl" ] && [ -n "$(tail -c 1 "$root/journal.jsonl")" ]; then
    echo >>"$root/journal.jsonl"
fi
cat journal >>"$root/journal.jsonl" || problem state "$root/journal.jsonl"
cd "$state" && rm -rf record
