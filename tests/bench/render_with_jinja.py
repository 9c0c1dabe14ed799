#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Chatelaine founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compiles and renders a template with Jinja2, every variable given a plain value; writes the times and the values."""

import json
import sys
import time

import jinja2
from jinja2 import meta

KNOWN = {"port": 8000, "host": "example.org", "disabled": False, "names": ["anna", "bert", "carla"]}


def best(work, seconds=3):
    least, end, count = 1e9, time.perf_counter() + seconds, 0
    while count < 20 or time.perf_counter() < end:
        begin = time.perf_counter()
        work()
        least, count = min(least, time.perf_counter() - begin), count + 1
    return least * 1000


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        source = file.read()
    lstrip = source.startswith("#jinja2:")
    text = source.split("\n", 1)[1] if lstrip else source
    environment = jinja2.Environment(trim_blocks=True, lstrip_blocks=lstrip, cache_size=0)
    environment.filters.update(
        to_json=lambda value, **_: json.dumps(value),
        to_nice_json=lambda value, **_: json.dumps(value, indent=4),
        to_nice_yaml=lambda value, **_: str(value),
        to_yaml=lambda value, **_: str(value),
        quote=lambda value: "'%s'" % value,
        bool=lambda value: str(value).lower() in ("true", "yes", "1"),
        regex_replace=lambda value, *_: value,
        combine=lambda first, *rest, **_: {**first, **rest[0]},
    )
    variables = {name: KNOWN.get(name, "x") for name in sorted(meta.find_undeclared_variables(environment.parse(text)))}
    template = environment.from_string(text)
    json.dump(
        {
            "variables": variables,
            "size": len(template.render(variables).encode()),
            "compile": best(lambda: environment.from_string(text)),
            "render": best(lambda: template.render(variables)),
        },
        sys.stdout,
    )


main()
