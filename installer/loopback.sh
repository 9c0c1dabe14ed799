# SPDX-FileCopyrightText: 2026 The Chatelaine founders
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Practice where no Docker engine can run: an sshd on loopback, with its own configuration and fresh keys, for what needs
# nothing but files. It is this very machine: the files land below LOOPBACK_TARGET, and stop_loopback takes them away.
# Sourced by try.

LOOPBACK=$PRACTICE/loopback
LOOPBACK_TARGET=/srv/chatelaine-practice

loopback_pid() {
    local pid
    pid=$(cat "$LOOPBACK/pid" 2>/dev/null) && [ "$(cat "/proc/$pid/comm" 2>/dev/null)" = sshd ] && echo "$pid"
}

# start_loopback: sets PORT, HOST_KEY and COPY.
start_loopback() {
    step "No Docker engine can run here"
    say "So there is no practice server, no container and no systemd to try. What is left is real, but small: an SSH"
    say "server of our own on 127.0.0.1, and the one service that needs files only (the website), put into"
    say "$LOOPBACK_TARGET on this machine. ./installer/try --stop takes both away again."
    "$INSTALLER/install-packages" sshd
    install -d -m 700 "$PRACTICE" "$LOOPBACK"
    [ -s "$PRACTICE/key.pub" ] || ssh-keygen -q -t ed25519 -N '' -C chatelaine-practice -f "$PRACTICE/key"
    [ -s "$LOOPBACK/host_key" ] || ssh-keygen -q -t ed25519 -N '' -C loopback -f "$LOOPBACK/host_key"
    HOST_KEY=$(cut -d' ' -f1,2 "$LOOPBACK/host_key.pub")
    # Whether this machine was deployed to before, so that the end leaves it as it was.
    if [ ! -e "$LOOPBACK/had-state" ] && [ ! -e "$LOOPBACK/no-state" ]; then
        if [ -d /var/lib/chatelaine ]; then touch "$LOOPBACK/had-state"; else touch "$LOOPBACK/no-state"; fi
    fi
    if loopback_pid >/dev/null; then
        PORT=$(cat "$LOOPBACK/port")
    else
        start_loopback_sshd
    fi
    copy_website
}

start_loopback_sshd() {
    local i
    for ((PORT = 2211; PORT < 2400; PORT++)); do
        port_answers $PORT || break
    done
    cp "$PRACTICE/key.pub" "$LOOPBACK/authorized_keys"
    cat >"$LOOPBACK/sshd_config" <<END
ListenAddress 127.0.0.1
Port $PORT
HostKey $LOOPBACK/host_key
AuthorizedKeysFile $LOOPBACK/authorized_keys
PidFile $LOOPBACK/pid
AllowUsers $(id -un)
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin prohibit-password
UsePAM no
StrictModes no
Subsystem sftp internal-sftp
END
    # sshd run as root wants this folder; the system's own sshd would make it.
    [ "$(id -u)" != 0 ] || mkdir -p /run/sshd
    setsid /usr/sbin/sshd -f "$LOOPBACK/sshd_config" -E "$LOOPBACK/log"
    echo $PORT >"$LOOPBACK/port"
    for ((i = 0; i < 50; i++)); do
        ssh_answers $PORT && return
        sleep 0.1
    done
    fail "The sshd on loopback does not answer; its words are in $LOOPBACK/log."
}

# copy_website: the part of the demo that needs files only, as a folder of its own.
copy_website() {
    COPY=$PLAYGROUND/beispielstadt-files
    [ ! -d "$COPY" ] || return 0
    mkdir -p "$PLAYGROUND"
    rm -rf "$COPY.new"
    cp -r "$ROOT/resources/demo" "$COPY.new"
    rm -rf "$COPY.new"/services/{noticeboard,spaceapi,archive} "$COPY.new"/group_vars/{web,room}.yml \
        "$COPY.new/host_vars/eiche.yml" "$COPY.new/README.md"
    cat >"$COPY.new/inventory/hosts.yml" <<END
# One server: an sshd on this very machine.
all:
  hosts:
    linde:
      ansible_host: 127.0.0.1
      ansible_port: $PORT
      ansible_user: $(id -un)
      ansible_become: $([ "$(id -u)" = 0 ] && echo false || echo true)
      ansible_ssh_private_key_file: $PRACTICE/key
END
    cat >"$COPY.new/host_vars/linde.yml" <<END
chatelaine_services:
  website:
    service: website
    base: $LOOPBACK_TARGET/website
    website_address: file://$LOOPBACK_TARGET/website/index.html
END
    # Another folder than the whole demo's, also for what this computer remembers of its servers.
    sed -i 's/^id: .*/id: beispielstadt-files/' "$COPY.new/chatelaine.yml"
    # Nobody serves the pages here: whether the file is there is all that can be asked.
    sed -i -e '/^needs:/d' -e "s|^  - {http: .*|  - {command: \"test -s $LOOPBACK_TARGET/website/index.html\"}|" \
        "$COPY.new/services/website/meta/chatelaine.yml"
    echo "[127.0.0.1]:$PORT $HOST_KEY" >>"$COPY.new/ssh/known_hosts"
    mv "$COPY.new" "$COPY"
    in_copy init -q -b main
    in_copy add -A
    in_copy commit -q -m "The demo association, as far as it needs files only"
}

deploy_to_loopback() {
    step "Deploying the website to $LOOPBACK_TARGET"
    "$BUILD/src/app/chatelaine-cli" -C "$COPY" deploy --yes
    ls -l "$LOOPBACK_TARGET/website" >&2
}

# stop_loopback: ends the sshd and removes what was put on this machine.
stop_loopback() {
    local pid
    if pid=$(loopback_pid); then
        kill "$pid"
    fi
    [ -d "$LOOPBACK" ] || return 0
    [ ! -d "$LOOPBACK_TARGET" ] || as_root rm -rf "$LOOPBACK_TARGET"
    if [ -e "$LOOPBACK/no-state" ]; then
        as_root rm -rf /var/lib/chatelaine
    elif [ -e "$LOOPBACK/had-state" ]; then
        as_root rm -rf /var/lib/chatelaine/website
    fi
    # The next one gets new keys and a new port, so its folder must be made anew.
    rm -rf "$LOOPBACK" "$PLAYGROUND/beispielstadt-files" "$(dirname "$PRACTICE")/beispielstadt-files"
}
