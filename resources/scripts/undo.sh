#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Chatelaine founders
# SPDX-License-Identifier: GPL-3.0-or-later
# Puts the files of an instance back as they were before this run touched them; says "undone" or "nothing".
# Settings: token, instance.
# shellcheck disable=SC2154

begin
while working $$; do sleep 0.2; done # the script that was given up may still be busy
state=$root/$instance
release=
if [ -f "$state/pending" ]; then
    while IFS=$tab read -r word name its_token age; do
        if [ "$word" = release ] && [ "$its_token" = "$token" ]; then
            release=$name
            fresh=$age
        fi
    done <"$state/pending"
fi
if [ -z "$release" ]; then
    echo nothing
    exit 0
fi
trap '' HUP INT TERM PIPE
if [ "$release" != - ]; then
    restore "$state/releases/$release" || problem half "$release"
    rm -rf "$state/releases/$release"
    echo undone
fi
[ "$fresh" = resumed ] || rm -f "$state/pending"
