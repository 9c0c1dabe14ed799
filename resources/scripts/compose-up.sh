#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Chatelaine founders
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings a compose project up. Settings: token, instance, compose, project, base; positional: -p and -f with their values.
# shellcheck disable=SC2154,SC2086

begin
cd "$base" || problem base "$base"
ours() { docker ps -aq --no-trunc --filter "label=com.docker.compose.project=$project" "$@"; }
before=" $(ours | tr '\n' ' ') "

build=
for file in "$@"; do
    [ -f "$file" ] && grep -q '^[[:space:]]*build:' "$file" && build=--build
done
$compose "$@" up -d --remove-orphans $build 2>&1 || exit 1

# `up` recreates what differs in the compose files. A container that it kept, but that has a changed file mounted (alone
# or in a folder), still sees the old one: those, and only those, are restarted.
mounts_changed() {
    docker inspect --format '{{range .Mounts}}{{println .Source}}{{end}}' "$1" | while read -r mounted; do
        [ -n "$mounted" ] || continue
        while IFS=$tab read -r word path; do
            case "$word $path/" in "path $mounted"/*) echo yes ;; esac
        done <"$root/$instance/pending"
    done
}
stale=
for id in $(ours --filter status=running); do
    case $before in *" $id "*) [ -z "$(mounts_changed "$id")" ] || stale="$stale $id" ;; esac
done
[ -z "$stale" ] || docker restart $stale >/dev/null
