# SPDX-FileCopyrightText: 2026 The Chatelaine founders
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What the scripts of the installer share. Sourced, not run. Messages go to stderr: stdout belongs to results.

INSTALLER=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
PRACTICE=${XDG_DATA_HOME:-$HOME/.local/share}/chatelaine/practice # keys, locks and what else outlives a server

say() { printf '%s\n' "$*" >&2; }
step() { printf '\n\033[1m== %s\033[0m\n' "$*" >&2; }
fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# as_root COMMAND…: runs it as root, with sudo where we are somebody else.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo --preserve-env=http_proxy,https_proxy,no_proxy,DEBIAN_FRONTEND "$@"
    else
        fail "This needs root, and there is no sudo. Nothing was changed. Run it as root, or install sudo."
    fi
}

# dock ARGUMENTS…: docker, with sudo where the engine does not talk to us otherwise.
dock() {
    if [ -z "${DOCK_WITH:-}" ]; then
        if docker info >/dev/null 2>&1; then
            DOCK_WITH=plain
        else
            DOCK_WITH=root
        fi
    fi
    if [ "$DOCK_WITH" = plain ]; then
        docker "$@"
    else
        as_root docker "$@"
    fi
}

# engine_answers: whether a Docker engine can be used, by us or with sudo (which must not ask for a password here).
engine_answers() {
    command -v docker >/dev/null || return 1
    docker info >/dev/null 2>&1 && return 0
    [ "$(id -u)" != 0 ] && command -v sudo >/dev/null && as_root docker info >/dev/null 2>&1
}

# port_answers PORT: whether something listens on that port of 127.0.0.1.
port_answers() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# ssh_answers PORT: whether an SSH server greets there. (A published port accepts before the server behind it does.)
ssh_answers() {
    local greeting=
    { exec 3<>"/dev/tcp/127.0.0.1/$1"; } 2>/dev/null || return 1
    IFS= read -r -t 2 greeting <&3 || true
    exec 3>&-
    [[ $greeting == SSH-2.0* ]]
}
