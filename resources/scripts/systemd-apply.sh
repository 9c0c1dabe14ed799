#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Chatelaine founders
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes systemd follow its unit files. Settings: token, disable, reload, enable, restart: units, separated by spaces, or empty.
# shellcheck disable=SC2154,SC2086

begin
for unit in $disable; do
    echo "stop $unit"
    systemctl stop -- "$unit"
    systemctl disable --quiet -- "$unit" 2>/dev/null
    # The unit file is gone already: what `disable` cannot find any more are its links.
    find /etc/systemd/system -type l -name "$unit" ! -exec test -e {} \; -exec rm -f {} +
done
if [ -n "$reload$disable" ]; then
    systemctl daemon-reload || problem reload
fi
for unit in $enable; do
    systemctl enable --quiet -- "$unit" || problem enable "$unit"
done
for unit in $restart; do
    echo "start $unit"
    systemctl restart -- "$unit" || problem start "$unit"
done
