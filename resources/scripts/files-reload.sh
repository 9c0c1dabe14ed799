#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Chatelaine founders
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the command (on stdin) that makes somebody read the files again. Settings: token, base.
# shellcheck disable=SC2154

begin
command=$(cat)
cd "$base" 2>/dev/null || cd / || exit 1
(eval "$command") </dev/null 2>&1
