#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Chatelaine founders
# SPDX-License-Identifier: GPL-3.0-or-later
# Waits until units are active and do not restart. One that a timer, socket or path starts may rest, if it did not fail.
# Settings: within, units. Says "units<TAB>good<TAB>all".
# shellcheck disable=SC2154,SC2086

property() { printf '%s\n' "$shown" | sed -n "s/^$1=//p"; }

good() {
    shown=$(systemctl show -p ActiveState -p SubState -p Type -p TriggeredBy -p Result -p NRestarts -p InvocationID \
        -- "$1")
    signature="$signature $(property InvocationID) $(property NRestarts)"
    case $(property ActiveState) in
    active | reloading) return 0 ;;
    inactive) # it rests
        [ "$(property Result)" = success ] && { [ "$(property Type)" = oneshot ] || [ -n "$(property TriggeredBy)" ]; }
        ;;
    activating) [ "$(property Type)" = oneshot ] && [ -n "$(property TriggeredBy)" ] ;;
    failed) gave_up=yes && return 1 ;;
    *) return 1 ;;
    esac
}

all_good() {
    count=0
    all=0
    signature=
    gave_up=
    for unit in $units; do
        all=$((all + 1))
        good "$unit" && count=$((count + 1))
    done
    printf 'units\t%s\t%s\n' "$count" "$all"
    [ -z "$gave_up" ] || exit 1 # systemd does not try again either
    if [ "$count" = "$all" ]; then steady "$signature"; else unsteady; fi
}
wait_for all_good
