#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Chatelaine founders
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the files of an instance: all of them or none. A tar stream on stdin holds `plan`, numbered contents and `sums`.
# plan: operation, number, mode, owner, group, path, separated by tabs; operation is dir, file, attr or remove.
# Settings: token, instance.
# shellcheck disable=SC2154,SC2015

begin
state=$root/$instance
mkdir -p "$state/releases" && cd "$state" || problem state "$state"

# Temporary files stand beside their targets; `temps` lists them, so that a run that was cut off leaves none.
drop_temps() {
    [ -f "$state/temps" ] || return 0
    while read -r temp; do rm -f "$temp"; done <"$state/temps"
    rm -f "$state/temps"
}
drop_temps
rm -rf staging
mkdir staging && cd staging || problem state "$state"
tar -xomf - && sha256sum -c sums >/dev/null || problem upload

# Every target must be replaceable, and no folder above it a symlink that somebody else could turn.
check() {
    seen=
    while IFS=$tab read -r kind _ _ _ _ path; do
        case $kind in
        file) [ ! -d "$path" ] || [ -L "$path" ] || problem is-folder "$path" ;;
        dir)
            ! exists "$path" || [ -d "$path" ] || problem is-file "$path"
            [ ! -L "$path" ] || [ "$(stat -c %u "$path")" = 0 ] || problem symlink "$path"
            ;;
        esac
        above=${path%/*}
        [ "$above" != "$seen" ] || continue
        seen=$above
        while [ -n "$above" ]; do
            if [ -L "$above" ]; then
                [ "$(stat -c %u "$above")" = 0 ] || problem symlink "$above"
            elif [ -e "$above" ]; then
                [ -d "$above" ] || problem is-file "$above"
            fi
            above=${above%/*}
        done
    done <plan
}

# make_folder PATH MODE OWNER GROUP
make_folder() {
    mkdir "$1" && printf 'made\t-\t-\t-\t-\t%s\n' "$1" >>made && chown "$3:$4" "$1" && chmod "$2" "$1"
}
make_parents() {
    [ -d "${1%/*}/" ] || { make_parents "${1%/*}" && make_folder "${1%/*}" 0755 0 0; }
}

# Missing folders, and each file under a temporary name in its folder, with its mode and owner.
stage() {
    while IFS=$tab read -r kind number mode owner group path; do
        case $kind in
        dir) [ -d "$path" ] || { make_parents "$path" && make_folder "$path" "$mode" "$owner" "$group"; } ;;
        file)
            temp=${path%/*}/.chatelaine-$instance.$number
            make_parents "$path" && printf '%s\n' "$temp" >>"$state/temps" && rm -f "$temp" &&
                (set -C && cat "$number" >"$temp") && chown "$owner:$group" "$temp" && chmod "$mode" "$temp" &&
                { sync -d "$temp" 2>/dev/null || sync; }
            ;;
        esac || return 1
    done <plan
}

# save FOLDER: what stands at the targets now goes into numbered copies and an index.
save() {
    saved=0
    while IFS=$tab read -r kind _ _ _ _ path; do
        saved=$((saved + 1))
        case $kind in
        dir | attr) word=attr ;;
        *)
            word='file'
            [ ! -d "$path" ] || [ -L "$path" ] || word='gone'
            ;;
        esac
        if ! exists "$path"; then
            printf 'none\t-\t-\t-\t-\t%s\n' "$path"
        elif [ "$word" = file ]; then
            cp -pP "$path" "$1/$saved" && printf 'file\t%s\t-\t-\t-\t%s\n' "$saved" "$path" || return 1
        elif [ "$kind" != dir ] || ! grep -qxF "made$tab-$tab-$tab-$tab-$tab$path" made; then
            printf '%s\t-\t%s\t%s\n' "$word" "$(stat -c "%a$tab%u$tab%g" "$path")" "$path"
        fi
    done <plan >>"$1/index"
    cat made >>"$1/index" || return 1
    for file in manifest.json files; do
        [ ! -f "$state/$file" ] || cp -p "$state/$file" "$1/$file" || return 1
    done
}

swap() {
    while IFS=$tab read -r kind number mode owner group path; do
        case $kind in
        dir | attr) chown "$owner:$group" "$path" && chmod "$mode" "$path" ;;
        file)
            { [ ! -L "$path" ] || rm -f "$path"; } &&
                mv -fT "${path%/*}/.chatelaine-$instance.$number" "$path"
            ;;
        remove)
            if [ -d "$path" ] && [ ! -L "$path" ]; then
                rmdir "$path" 2>/dev/null || :
            else
                rm -f "$path"
            fi
            ;;
        esac || return 1
    done <plan
}

check
: >made
trap '' HUP INT TERM PIPE # a broken connection from here on must not leave half of it
release=$(date -u +%Y%m%dT%H%M%SZ)
# Several in one second: each is named after the newest, so that they stay in order.
for last in "$state"/releases/*; do :; done
last=${last##*/}
case $last in "$release"*) release=${last}x ;; esac
fresh=fresh
[ ! -e "$state/pending" ] || fresh=resumed

# What was not to be is taken away again; the targets were not touched yet, or are put back.
give_up() {
    drop_temps
    rm -rf "$state/staging" "$state/releases/.new"
    problem install "$1"
}
not_yet() {
    drop_temps
    unmake made
    give_up "$path"
}

if [ -s plan ]; then
    stage || not_yet
    rm -rf "$state/releases/.new"
    mkdir "$state/releases/.new" && save "$state/releases/.new" || not_yet
    mv -fT "$state/releases/.new" "$state/releases/$release" || not_yet
else
    release=- # nothing to install, only to apply
fi

# From here until record.sh the instance counts as interrupted. The paths tell the next run what it has to apply.
{
    printf 'release\t%s\t%s\t%s\n' "$release" "$token" "$fresh"
    while IFS=$tab read -r _ _ _ _ _ path; do printf 'path\t%s\n' "$path"; done <plan
} >>"$state/pending" && { sync -f "$state" 2>/dev/null || sync; } || not_yet

if ! swap; then
    failed=$path
    restore "$state/releases/$release" || problem half "$failed"
    [ "$fresh" = resumed ] || rm -f "$state/pending"
    give_up "$failed"
fi
rm -f "$state/temps"
cd "$state" && rm -rf staging
set -- releases/*
while [ $# -gt 5 ]; do
    rm -rf "$1"
    shift
done
[ "$release" = - ] || printf 'release\t%s\n' "$release"
