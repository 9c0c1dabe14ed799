#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Chatelaine founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""Renders the cases of a file (see plain_cases.json) with Python's Jinja2; writes a list of {"text"} or {"error"}."""

import json
import sys

import jinja2


def render(case, context, loader):
    if isinstance(case, str):
        case = {"template": case}
    environment = jinja2.Environment(
        loader=loader,
        trim_blocks=case.get("trim", False),
        lstrip_blocks=case.get("lstrip", False),
        keep_trailing_newline=case.get("keep", False),
    )
    try:
        # A fresh copy: some templates change their lists.
        return {"text": environment.from_string(case["template"]).render(json.loads(json.dumps(context)))}
    except Exception as error:  # any failure of a template counts as one
        return {"error": f"{type(error).__name__}: {error}"}


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        data = json.load(file)
    loader = jinja2.DictLoader(data["templates"])
    json.dump([render(case, data["context"], loader) for case in data["cases"]], sys.stdout)


main()
