# SPDX-FileCopyrightText: 2026 The Chatelaine founders
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# The Docker engine that the practice servers run on: used where one answers, started where none does.
# Sourced by practice-server.

ENGINE_PID=$PRACTICE/dockerd.pid # there while we run one
ENGINE_UNIT=$PRACTICE/dockerd.unit # there while we run one through systemd
ENGINE_LOG=$PRACTICE/dockerd.log

# is_alive PID: whether it runs still (and is not merely waiting to be buried).
is_alive() { grep -q '^State:[[:space:]]*[^Z[:space:]]' "/proc/$1/status" 2>/dev/null; }

# wait_for_engine SECONDS [PID]: until an engine answers; false after that time, or when the process is gone.
wait_for_engine() {
    local i
    for ((i = 0; i < $1 * 5; i++)); do
        engine_answers && return 0
        [ -z "${2:-}" ] || is_alive "$2" || return 1
        sleep 0.2
    done
    return 1
}

# launch_engine [FOLDER]: a dockerd in the background; FOLDER comes first in its PATH.
launch_engine() {
    as_root sh -c 'setsid env PATH="$1$PATH" dockerd >"$2" 2>&1 </dev/null & echo $! >"$3"' sh \
        "${1:+$1:}/usr/sbin:/sbin:" "$ENGINE_LOG" "$ENGINE_PID" 7>&- 8>&-
    wait_for_engine 30 "$(cat "$ENGINE_PID")"
}

# legacy_folder: prints a folder where `iptables` is the older iptables, for kernels that lack nf_tables.
legacy_folder() {
    local folder=$PRACTICE/legacy tool
    mkdir -p "$folder"
    for tool in iptables ip6tables; do
        ln -sf "/usr/sbin/$tool-legacy" "$folder/$tool"
    done
    echo "$folder"
}

start_engine() {
    exec 7>"$PRACTICE/engine.lock"
    flock 7
    if engine_answers; then
        exec 7>&-
        return
    fi
    "$INSTALLER/install-packages" practice
    say "Starting a Docker engine …"
    if [ -d /run/systemd/system ]; then
        as_root systemctl start docker.service || true
        if wait_for_engine 30; then
            touch "$ENGINE_UNIT"
            exec 7>&-
            return
        fi
    elif launch_engine || launch_engine "$(legacy_folder)"; then
        exec 7>&-
        return
    fi
    rm -f "$ENGINE_PID"
    tail -n 5 "$ENGINE_LOG" >&2 2>/dev/null || true
    fail "No Docker engine can run here (its last lines stand above, the rest in $ENGINE_LOG). No practice server was started."
}

# stop_engine: ends the engine, if it is one that start_engine started.
stop_engine() {
    if [ -e "$ENGINE_UNIT" ]; then
        as_root systemctl stop docker.socket docker.service
        rm -f "$ENGINE_UNIT"
    elif [ -e "$ENGINE_PID" ]; then
        local pid i
        pid=$(cat "$ENGINE_PID")
        if [ "$(cat "/proc/$pid/comm" 2>/dev/null)" = dockerd ]; then
            as_root kill "$pid"
            for ((i = 0; i < 150; i++)); do
                is_alive "$pid" || break
                sleep 0.1
            done
        fi
        rm -f "$ENGINE_PID"
    fi
}

# find_run_flags: sets RUN_FLAGS, the flags that make a container a server. Plain --privileged where the engine grants it
# (tried once and remembered for this engine); else all but CAP_SYS_RESOURCE, which some machines withhold from it.
find_run_flags() {
    local engine memory=$PRACTICE/flags
    engine=$(dock info -f '{{.ID}}')
    if [ "$(cut -d' ' -f1 "$memory" 2>/dev/null)" != "$engine" ]; then
        if dock run --rm --privileged --network none --entrypoint /bin/true "$IMAGE" >/dev/null 2>&1; then
            echo "$engine privileged" >"$memory"
        else
            echo "$engine capabilities" >"$memory"
        fi
    fi
    if [ "$(cut -d' ' -f2 "$memory")" = privileged ]; then
        RUN_FLAGS=(--privileged)
    else
        RUN_FLAGS=(--cap-add ALL --cap-drop SYS_RESOURCE --security-opt seccomp=unconfined
            --security-opt apparmor=unconfined --security-opt systempaths=unconfined
            --device-cgroup-rule 'a *:* rwm')
    fi
}
