#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Chatelaine founders
# SPDX-License-Identifier: GPL-3.0-or-later
# Tells what Ansible's facts are made of, without Python and without root. Reads only. For dash and busybox ash.
#
# Output: parts of "@NAME", then its lines, each behind a "|"; the last part is "@end". A part that is missing
# could not be read. The meaning of each is in src/probe/facts_*.cpp.

# part NAME: what comes in is this part.
part() {
    printf '\n@%s\n' "$1"
    sed 's/^/|/'
}

# file PATH…: each that can be read is a part of its own.
file() {
    for path in "$@"; do
        # shellcheck disable=SC2094 # part writes the name, not the file
        [ ! -f "$path" ] || [ ! -r "$path" ] || part "$path" < "$path" 2> /dev/null
    done
}

# has COMMAND
has() { command -v "$1" > /dev/null 2>&1; }

# A value may have several lines.
if env -0 > /dev/null 2>&1; then
    env -0 | tr '\n\000' '\001\n' | part env
else
    env | part env
fi
export LC_ALL=C PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"

{ uname -s; uname -n; uname -r; uname -v; uname -m; getconf LONG_BIT 2> /dev/null; } | part uname
file /etc/os-release /usr/lib/os-release /etc/altlinux-release /etc/oracle-release /etc/centos-release \
    /etc/redhat-release /etc/openwrt_release /etc/system-release /etc/alpine-release /etc/arch-release \
    /etc/lsb-release /etc/debian_version /etc/devuan_version /etc/hosts /etc/resolv.conf /proc/cmdline \
    /proc/uptime /proc/loadavg /proc/1/comm /proc/1/cgroup /run/systemd/container /var/lib/dbus/machine-id \
    /etc/machine-id /proc/sys/crypto/fips_enabled /sys/fs/selinux/enforce /sys/fs/selinux/policyvers \
    /etc/selinux/config /proc/xen/capabilities /sys/hypervisor/type /etc/ssh/ssh_host_rsa_key.pub \
    /etc/ssh/ssh_host_dsa_key.pub /etc/ssh/ssh_host_ecdsa_key.pub /etc/ssh/ssh_host_ed25519_key.pub
for name in product_name sys_vendor product_family bios_vendor; do
    file "/sys/devices/virtual/dmi/id/$name"
done
{ tr '\n\000' '\001\n' < /proc/1/environ; } 2> /dev/null | part /proc/1/environ
sed 's/ .*//' /proc/modules 2> /dev/null | grep -x -e kvm -e vboxdrv -e virtio | part modules
grep VxID /proc/self/status 2> /dev/null | part status
grep -e '^MemTotal:' -e '^MemFree:' -e '^SwapTotal:' -e '^SwapFree:' -e '^Buffers:' -e '^Cached:' -e '^SwapCached:' \
    /proc/meminfo 2> /dev/null | part meminfo
grep -v -e '^flags' -e '^bugs' -e '^power management' -e '^vmx flags' /proc/cpuinfo 2> /dev/null | part cpuinfo
grep -q '^flags.* vme' /proc/cpuinfo 2> /dev/null && echo yes | part vme
nproc 2> /dev/null | part nproc

# Paths and programs of which only the presence counts.
for path in /run/systemd/system /dev/.run/systemd /dev/.systemd /etc/init /sbin/openrc /etc/init.d /proc/vz /proc/lve \
    /proc/bc /proc/xen /.dockerenv /.dockerinit /dev/kvm /run/ostree-booted /sys/kernel/security/apparmor \
    /sys/fs/selinux/enforce /etc/arch-release /usr/bin/rpm /usr/bin/rpm-ostree /usr/bin/yum /usr/bin/dnf \
    /usr/bin/microdnf /usr/bin/apt-get /usr/bin/zypper /usr/sbin/urpmi /usr/bin/pacman /bin/opkg /usr/pkg/bin/pkgin \
    /sbin/apk /usr/bin/emerge /usr/bin/xbps-install /usr/bin/swupd /usr/sbin/sorcery; do
    [ ! -e "$path" ] || echo "$path"
done | part exists
for name in systemctl initctl ip docker podman; do
    ! has "$name" || echo "$name"
done | part commands
[ ! -L /sbin/init ] || readlink /sbin/init | part init
[ ! -x /usr/bin/rpm ] || ! /usr/bin/rpm -q --whatprovides /usr/bin/apt-get > /dev/null 2>&1 || echo yes | part apt-rpm
! has lsb_release || lsb_release -a 2> /dev/null | part lsb
! has docker || docker --version 2> /dev/null | part docker

# The person: as Python's getpass, then what the system knows of that name.
user=${LOGNAME:-${USER:-${LNAME:-${USERNAME:-$(id -un)}}}}
{
    echo "$user"
    id -ru
    id -u
    id -rg
    id -g
    { getent passwd "$user" || grep "^$user:" /etc/passwd || getent passwd "$(id -u)" || grep ":x:$(id -u):" /etc/passwd; } \
        2> /dev/null | head -n 1
} | part user

# The address of its own name, and the names of that address.
node=$(uname -n)
if has getent; then
    address=$(getent ahosts "$node" 2> /dev/null | { read -r first rest && echo "$first"; })
    [ -z "$address" ] || getent hosts "$address" 2> /dev/null | head -n 1 | part names
fi

date '+%Y|%m|%A|%w|%W|%d|%H|%M|%S|%s|%Z|%z|%N' | part date
date -u '+%Y-%m-%dT%H:%M:%S' | part utc
zone=/etc/localtime
[ -z "$TZ" ] || [ ! -f "/usr/share/zoneinfo/${TZ#:}" ] || zone=/usr/share/zoneinfo/${TZ#:}
[ ! -f "$zone" ] || tail -n 1 "$zone" | part zone

# Mounts of devices and of other servers, with SIZE and so on as statvfs tells them.
while read -r device mount kind options rest; do
    case $device in
    /* | *:/*) ;;
    *) continue ;;
    esac
    [ "$kind" != none ] || continue
    printf '%s %s %s %s\n' "$device" "$mount" "$kind" "$options"
    timeout 5 stat -f -c '%S %s %b %a %c %d' "$(printf '%b' "$mount")" 2> /dev/null || echo -
done < /proc/mounts 2> /dev/null | part mounts
! has findmnt || findmnt --list --noheadings --notruncate 2> /dev/null | part findmnt
! has lsblk || lsblk --list --noheadings --paths --output NAME,UUID --exclude 2 2> /dev/null | part lsblk

for folder in /sys/class/net/*; do
    [ -d "$folder" ] || continue
    name=${folder##*/}
    for key in address mtu operstate type flags speed bridge/bridge_id bridge/stp_state; do
        value=
        [ ! -r "$folder/$key" ] || value=$(cat "$folder/$key" 2> /dev/null)
        [ -z "$value" ] || echo "$key $value"
    done | part "net $name"
    for key in device device/driver/module; do
        [ ! -e "$folder/$key" ] || echo "$key $(readlink -f "$folder/$key")"
    done | part "links $name"
    if [ -d "$folder/bridge" ]; then
        for member in "$folder"/brif/*; do
            [ ! -e "$member" ] || echo "${member##*/}"
        done | part "bridge $name"
    fi
    has ip || continue
    if ip addr show primary dev "$name" > /dev/null 2>&1; then
        ip addr show primary dev "$name" 2> /dev/null | part "primary $name"
        ip addr show secondary dev "$name" 2> /dev/null | part "secondary $name"
    else
        ip addr show dev "$name" 2> /dev/null | part "primary $name"
    fi
done
if has ip; then
    ip -4 route get 8.8.8.8 2> /dev/null | head -n 1 | part route4
    ip -6 route get 2404:6800:400a:800::1012 2> /dev/null | head -n 1 | part route6
fi
echo end | part end
