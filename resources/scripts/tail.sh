#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Chatelaine founders
# SPDX-License-Identifier: GPL-3.0-or-later
# The last words of what does not run as it should. Settings: project, units (one of them empty).
# shellcheck disable=SC2154,SC2086

export LC_ALL=C PATH="$PATH:/usr/local/sbin:/usr/sbin:/sbin"
if [ -n "$project" ]; then
    for name in $(docker ps -a --filter "label=com.docker.compose.project=$project" --format '{{.Names}}'); do
        case $(docker inspect --format '{{.State.Status}} {{if .State.Health}}{{.State.Health.Status}}{{end}}' "$name") in
        "running " | "running healthy") continue ;;
        esac
        echo "--- $name: $(docker inspect --format '{{.State.Status}} {{.State.Error}}' "$name")"
        docker logs --tail 20 "$name" 2>&1
    done
fi
for unit in $units; do
    case $(systemctl is-active -- "$unit") in active | inactive) continue ;; esac
    echo "--- $unit"
    journalctl -u "$unit" -n 20 --no-pager -o cat 2>&1
done
exit 0
