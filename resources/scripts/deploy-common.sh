#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Chatelaine founders
# SPDX-License-Identifier: GPL-3.0-or-later
# The beginning of every script that changes a server. Settings in front of it: token.
# shellcheck disable=SC2034,SC2154

export LC_ALL=C PATH="$PATH:/usr/local/sbin:/usr/sbin:/sbin"
umask 077
root=/var/lib/chatelaine
tab=$(printf '\t')
boot=$(cat /proc/sys/kernel/random/boot_id)

# problem KIND [SUBJECT]: ends with what the caller has a sentence for.
problem() {
    printf 'problem\t%s\t%s\n' "$1" "${2-}" >&2
    exit 9
}

# began PID: when a process began, in ticks since the boot. A process number alone may be used again.
began() {
    its_stat=$(cat "/proc/$1/stat" 2>/dev/null) || return 1
    # shellcheck disable=SC2086
    set -- ${its_stat##*) }
    echo "${20}"
}

# alive FILE: whether the process in its first three lines (number, boot, beginning) still lives.
alive() {
    { read -r its_pid && read -r its_boot && read -r its_beginning; } 2>/dev/null <"$1" || return 1
    [ "$its_boot" = "$boot" ] && [ "$(began "$its_pid")" = "$its_beginning" ]
}

# working [PID]: whether a script is at work under the lock, other than PID.
working() {
    for work in "$root"/lock/work.*; do
        [ "$work" != "$root/lock/work.${1-}" ] && [ -e "$work" ] && alive "$work" && return 0
    done
    return 1
}

# begin: nothing is changed without the lock, and the lock is not let go while something is being changed.
begin() {
    [ "$(cat "$root/lock/token" 2>/dev/null)" = "$token" ] || problem lock
    trap 'rm -f "$root/lock/work.$$"' EXIT
    trap 'exit 1' HUP INT TERM
    printf '%s\n' "$$" "$boot" "$(began $$)" >"$root/lock/work.$$"
}

# exists PATH: also a symlink that leads nowhere.
exists() { [ -e "$1" ] || [ -L "$1" ]; }

# unmake INDEX: removes the folders that were made, the deepest first; one that holds something by now stays.
unmake() {
    sed '1!G;h;$!d' "$1" | while IFS=$tab read -r kind _ _ _ _ path; do
        [ "$kind" != made ] || rmdir "$path" 2>/dev/null || :
    done
}

# restore FOLDER: makes everything as it was when the release in FOLDER was saved.
restore() {
    restored=0
    while IFS=$tab read -r kind number mode owner group path; do
        undo=$path.chatelaine-undo
        case $kind in
        gone) mkdir -p "$path" && chown "$owner:$group" "$path" && chmod "$mode" "$path" ;;
        attr) chown "$owner:$group" "$path" && chmod "$mode" "$path" ;;
        none) rm -f "$path" ;;
        file)
            rm -f "$undo" && cp -pP "$1/$number" "$undo" && { [ ! -L "$path" ] || rm -f "$path"; } &&
                mv -fT "$undo" "$path"
            ;;
        esac || restored=1
    done <"$1/index"
    unmake "$1/index"
    return $restored
}
