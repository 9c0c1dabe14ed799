#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Chatelaine founders
# SPDX-License-Identifier: GPL-3.0-or-later
# Reads what a plan needs to know of a server, and changes nothing. For dash and busybox ash; a GNU tool is used only
# where a fallback stands beside it.
#
# Input, one a line, until "end":
#   instance NAME         its installed files are looked at as well
#   project NAME          a compose project: Docker is asked
#   unit NAME             a systemd unit
#   file SHA256 PATH      content is sent where a file has another hash; "-" as hash: never
# Output, one a line; what can hold a space comes last:
#   hello 1 | uid N | systemd | pending INSTANCE | pendingpath PATH | journal LINE | lock SINCE WHO | end
#   stat MODE(hex) SIZE UID GID:USER:GROUP:PATH | ls PERMISSIONS SIZE UID GID:USER:GROUP:PATH
#   unsafe FOLDER | blocked FOLDER | hashes, then lines of sha256sum, then an empty line
#   bundle KIND N, then N times "LENGTH PATH", then these bytes one after another, then a newline and "end"
#   docker missing | docker works | docker fails MESSAGE | compose COMMAND
#   container ID<TAB>PROJECT<TAB>SERVICE<TAB>ONEOFF<TAB>STATUS<TAB>NAME | policy ID NAME
#   unitprop KEY=VALUE, a block for each unit in their order, with an empty "unitprop" between them

export LC_ALL=C PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
root=/var/lib/chatelaine
nl='
'
tab=$(printf '\t')
set -f # no word is a pattern; turned on again only for our own folder
wanted=$nl
plain=$nl
parents=$nl
instances=
projects=
units=

# want HASH PATH: puts a path on the list.
want() {
    plain=$plain$2$nl
    wanted=$wanted$1\ $2$nl
}

# want_too PATH: unless it is on the list.
want_too() {
    case $plain in
    *"$nl$1$nl"*) ;;
    *) want - "$1" ;;
    esac
}

# parents_of PATH: says which folders above it nobody may install through.
parents_of() {
    above=${1%/*}
    while [ -n "$above" ]; do
        case $parents in
        *"$nl$above$nl"*) return ;;
        esac
        parents=$parents$above$nl
        if [ -L "$above" ]; then
            # shellcheck disable=SC2012 # one symlink; its third field is the owner's number
            owner=$(ls -ldn -- "$above" 2>/dev/null | { IFS=' ' read -r _ _ number _ && echo "$number"; })
            [ "$owner" = 0 ] || printf 'unsafe %s\n' "$above"
        fi
        if [ -e "$above" ] && [ ! -d "$above" ]; then
            printf 'blocked %s\n' "$above"
        fi
        above=${above%/*}
    done
}

# prefixed WORD TEXT: each line of TEXT behind WORD.
prefixed() {
    while IFS= read -r line; do
        printf '%s %s\n' "$1" "$line"
    done <<LINES
$2
LINES
}

# list_each PATH…: without a stat that knows formats, one ls for names and one for numbers each.
list_each() {
    for path in / "$@"; do
        # shellcheck disable=SC2012 # only the fields before the name are read
        numbers=$(ls -ldn -- "$path" 2>/dev/null) || continue
        names=$(ls -ld -- "$path" 2>/dev/null) || continue
        IFS=' '
        # shellcheck disable=SC2086
        set -- $numbers
        kind=$1 uid=$3 gid=$4 size=$5
        # shellcheck disable=SC2086
        set -- $names
        IFS=$nl
        printf 'ls %s %s %s %s:%s:%s:%s\n' "$kind" "$size" "$uid" "$gid" "$3" "$4" "$path"
    done
}

# attributes PATH…: "/" goes along, so that no answer is known from nothing there.
attributes() {
    facts=$(stat -c 'stat %f %s %u %g:%U:%G:%n' -- / "$@" 2>/dev/null)
    case $facts in
    stat*) printf '%s\n' "$facts" ;;
    *) list_each "$@" ;;
    esac
}

# hashes PATH…: sets `sums`.
hashes() {
    sums=
    [ $# -gt 0 ] || return
    command -v sha256sum >/dev/null || return # then all contents are sent
    sums=$(sha256sum -- "$@" 2>/dev/null)
    printf 'hashes\n%s\n\n' "$sums"
}

# bundle KIND MOST PATH…: the files of at most MOST bytes.
bundle() {
    kind=$1
    most=$2
    shift 2
    index=
    count=0
    chosen=
    lengths=$([ $# -eq 0 ] || wc -c -- /dev/null "$@" 2>/dev/null)
    IFS=$nl
    for line in $lengths; do
        line=${line#"${line%%[! ]*}"}
        length=${line%% *}
        case ${line#* } in
        /dev/null | total) continue ;;
        esac
        [ "$length" -le "$most" ] || continue
        index=$index$line$nl
        count=$((count + 1))
        chosen=$chosen${line#* }$nl
    done
    printf 'bundle %s %s\n%s' "$kind" "$count" "$index"
    # shellcheck disable=SC2086 # split at newlines alone
    [ "$count" -eq 0 ] || cat -- $chosen 2>/dev/null
    printf '\nend\n'
}

# differ LIST: sets `differing`, the paths of LIST (lines "HASH PATH") whose line in `sums` says another hash. Both have
# the same order; a file that could not be read has no line.
differ() {
    IFS=$nl
    differing=
    list=$1
    # shellcheck disable=SC2086
    set -- $sums
    for entry in $list; do
        path=${entry#* }
        hash=${entry%% *}
        if [ "${1-}" = "$hash  $path" ]; then
            shift
            continue
        fi
        [ "$hash" = - ] || differing=$differing$path$nl
        case ${1-} in
        *"  $path" | \\*) shift ;; # with a backslash in front, the path stands there in another form
        esac
    done
}

# look_at LIST: everything about the paths of LIST (lines "HASH PATH").
look_at() {
    IFS=$nl
    paths=
    regular=
    readable=
    for entry in $1; do
        path=${entry#* }
        parents_of "$path"
        paths=$paths$path$nl
        if [ -f "$path" ] && [ ! -L "$path" ]; then
            regular=$regular$entry$nl
            readable=$readable$path$nl
        fi
    done
    # shellcheck disable=SC2086
    attributes $paths
    IFS=$nl
    # shellcheck disable=SC2086
    hashes $readable
    differ "$regular"
    IFS=$nl
    # shellcheck disable=SC2086
    [ -z "$differing" ] || bundle content 1048576 $differing
}

all_files() {
    IFS=$nl
    count=0
    part=
    for entry in $wanted; do
        part=$part$entry$nl
        count=$((count + 1))
        if [ "$count" -eq 500 ]; then
            look_at "$part"
            part=
            count=0
        fi
    done
    [ -z "$part" ] || look_at "$part"
}

# What our own folder says: manifests of all instances, interrupted ones, the journal's end, who holds the lock.
our_folder() {
    [ -d "$root" ] || return 0
    set +f
    set --
    for folder in "$root"/*/; do
        folder=${folder%/}
        [ ! -f "$folder/manifest.json" ] || set -- "$@" "$folder/manifest.json"
        [ ! -e "$folder/pending" ] || {
            printf 'pending %s\n' "${folder##*/}"
            while IFS=$tab read -r word path; do
                [ "$word" != path ] || printf 'pendingpath %s\n' "$path"
            done <"$folder/pending"
        }
    done
    set -f
    [ $# -eq 0 ] || bundle manifest 16777216 "$@"
    IFS=$nl
    [ ! -f "$root/journal.jsonl" ] || printf 'journal %s\n' "$(tail -n 1 "$root/journal.jsonl")"
    lock_holder
}

# The lock counts while the process that took it lives.
lock_holder() {
    [ -f "$root/lock/owner" ] || return 0
    {
        read -r pid && read -r boot && read -r began && IFS= read -r who && read -r since
    } <"$root/lock/owner" || return 0
    read -r now </proc/sys/kernel/random/boot_id || return 0
    [ "$boot" = "$now" ] || return 0
    { read -r stat <"/proc/$pid/stat"; } 2>/dev/null || return 0
    IFS=' '
    # shellcheck disable=SC2086 # the fields after the name, which may hold anything
    set -- ${stat##*) }
    IFS=$nl
    [ "${20}" != "$began" ] || printf 'lock %s %s\n' "$since" "$who"
}

# The paths that instances asked for have installed, or were installing.
installed() {
    IFS=$nl
    lists=
    for instance in $instances; do
        for list in files pending; do
            [ ! -f "$root/$instance/$list" ] || lists=$lists$root/$instance/$list$nl
        done
    done
    [ -n "$lists" ] || return 0
    # shellcheck disable=SC2013,SC2086 # split at newlines alone
    for line in $(cat -- $lists); do
        case $line in
        /*) want_too "$line" ;;
        "path$tab/"*) want_too "${line#*"$tab"}" ;;
        esac
    done
}

compose_command() {
    IFS=' '
    for folder in "$HOME/.docker" /usr/local/lib/docker /usr/local/libexec/docker /usr/lib/docker /usr/libexec/docker; do
        if [ -x "$folder/cli-plugins/docker-compose" ]; then
            echo "compose docker compose"
            return
        fi
    done
    if command -v docker-compose >/dev/null; then
        echo "compose docker-compose"
    elif docker compose version >/dev/null 2>&1; then
        echo "compose docker compose"
    fi
}

# policies LINES: how the containers of our projects that ended well would be started again.
policies() {
    IFS=$nl
    ended=
    for line in $1; do
        IFS=$tab
        # shellcheck disable=SC2086
        set -- $line
        case "$nl$projects $5" in
        *"$nl$2$nl"*" Exited "*) ended=$ended$1$nl ;;
        esac
        IFS=$nl
    done
    # shellcheck disable=SC2086
    [ -z "$ended" ] || prefixed policy "$(docker inspect --format '{{.Id}} {{.HostConfig.RestartPolicy.Name}}' $ended 2>/dev/null)"
}

docker_facts() {
    [ -n "$projects" ] || return 0
    if ! command -v docker >/dev/null; then
        echo "docker missing"
        return
    fi
    l='{{.Label "com.docker.compose.'
    if lines=$(docker ps -a --no-trunc --filter label=com.docker.compose.project --format \
        "{{.ID}}$tab${l}project\"}}$tab${l}service\"}}$tab${l}oneoff\"}}$tab{{.Status}}$tab{{.Names}}" 2>&1); then
        echo "docker works"
        prefixed container "$lines"
        policies "$lines"
    else
        # shellcheck disable=SC2086
        IFS="$nl" && printf 'docker fails %s\n' "$(printf '%s ' $lines)"
    fi
    compose_command
}

unit_facts() {
    [ -d /run/systemd/system ] || return 0
    echo systemd
    [ -n "$units" ] || return 0
    IFS=$nl
    # shellcheck disable=SC2086
    prefixed unitprop "$(systemctl show --no-pager \
        -p Id,LoadState,ActiveState,SubState,UnitFileState,NRestarts,Type,Result -- $units 2>/dev/null)"
}

# Read at once: a shell's own read fetches byte after byte.
input=$(sed '/^end$/q') || exit 3
case $nl$input in
*"${nl}end") ;;
*) exit 3 ;;
esac
IFS=$nl
for line in $input; do
    case $line in
    "instance "*) instances=$instances${line#* }$nl ;;
    "project "*) projects=$projects${line#* }$nl ;;
    "unit "*) units=$units${line#* }$nl ;;
    "file "*)
        line=${line#* }
        want "${line%% *}" "${line#* }"
        ;;
    esac
done
exec </dev/null
echo "hello 1"
echo "uid $(id -u)"
# Docker and systemd take longest: each answers into a pipe of its own while the files are looked at.
docker_facts | {
    unit_facts </dev/null | {
        our_folder
        installed
        all_files
        cat
    }
    cat
}
echo end
