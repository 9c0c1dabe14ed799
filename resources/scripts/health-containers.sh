#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Chatelaine founders
# SPDX-License-Identifier: GPL-3.0-or-later
# Waits until all containers of a project (or the one given: a service of its compose file, or a container's name) run,
# are healthy, and do not restart.
# Settings: within, project, container. Says "containers<TAB>good<TAB>all".
# shellcheck disable=SC2154,SC2086

containers() {
    ids=$(docker ps -aq --filter "label=com.docker.compose.project=$project" \
        --filter label=com.docker.compose.oneoff=False \
        --filter "label=com.docker.compose.service${container:+=$container}")
    [ -n "$ids" ] || ids=$container
    states=
    [ -z "$ids" ] || states=$(docker inspect --format '{{.State.Status}} {{if .State.Health}}{{.State.Health.Status}}{{else}}-{{end}} {{.State.ExitCode}} {{.HostConfig.RestartPolicy.Name}} {{.RestartCount}} {{.State.StartedAt}}' $ids 2>/dev/null)
    # A job that ended well is good too; one without a health check must have been up for a while.
    echo "$states" | {
        good=0 all=0 unsure=0 gave_up=
        while read -r status health code policy _; do
            [ -n "$status" ] || continue
            all=$((all + 1))
            case "$status $health $code $policy" in
            "running healthy "*) good=$((good + 1)) ;;
            "running - "*) good=$((good + 1)) unsure=1 ;;
            "exited "*" 0 "*) good=$((good + 1)) unsure=1 ;;
            "exited "*" no") gave_up=yes ;; # nobody starts it again
            esac
        done
        printf 'containers\t%s\t%s\n' "$good" "$all"
        [ -z "$gave_up" ] || exit 3
        [ "$all" -gt 0 ] && [ "$good" = "$all" ] || exit 1
        [ $unsure = 0 ] || exit 2
    }
    case $? in
    0) return 0 ;;
    2) steady "$states" ;;
    3) exit 1 ;;
    *) unsteady ;;
    esac
}
wait_for containers
