#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Chatelaine founders
# SPDX-License-Identifier: GPL-3.0-or-later
# Waits until a command (on stdin) succeeds. Settings: within, text (must stand in what it writes).
# shellcheck disable=SC2154

command=$(cat)
succeeds() {
    output=$( (eval "$command") </dev/null 2>&1) || {
        printf 'failed\t%s\n' "$?"
        return 1
    }
    case $output in *"$text"*) return 0 ;; esac
    echo waiting
    return 1
}
wait_for succeeds
