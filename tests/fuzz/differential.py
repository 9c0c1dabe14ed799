#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Chatelaine founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random templates, rendered by Python's Jinja2 and by ours: both must give the same text, or both an error.

usage: differential.py RENDERER [--seconds N] [--seed N] [--most N]

RENDERER is the program templates_renderer. Each template comes from a seed of its own, which is printed with what
differs: `--seed N --seconds 0` renders that one alone. Exit status 1: something differs."""

import argparse
import json
import random
import re
import signal
import subprocess
import sys
import time

import jinja2

from grammar import Grammar

# What Python prints differs from run to run (addresses), or is the order of a set.
UNSTABLE = re.compile(r" at 0x[0-9a-f]+|<(generator|itertools|filter|map|function|built-in|bound|module|TemplateModule)", re.IGNORECASE)


class TooSlow(Exception):
    pass


def give_up(_signal, _frame):
    raise TooSlow


class Python:
    """Jinja2 itself."""

    def render(self, case):
        options = dict(case["options"])
        options["extensions"] = ["jinja2.ext." + name for name in options.get("extensions", [])]
        if "undefined" in options:
            options["undefined"] = getattr(jinja2, options["undefined"])
        environment = jinja2.Environment(loader=jinja2.DictLoader(case["templates"]), **options)
        context = json.loads(json.dumps(case["context"]))
        signal.setitimer(signal.ITIMER_REAL, 2)
        try:
            return {"value": environment.from_string(case["template"]).render(context)}
        except TooSlow:
            return None
        except Exception as error:  # any failure of a template counts as one
            return {"error": f"{type(error).__name__}: {error}"}
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)


class Ours:
    """The renderer, one long-lived process."""

    def __init__(self, program):
        self.process = subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def render(self, case):
        self.process.stdin.write(json.dumps(case) + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        if not answer:
            raise SystemExit("the renderer ended on: " + json.dumps(case))
        return json.loads(answer)


def same(python, ours):
    if "error" in python or "error" in ours:
        return "error" in python and "error" in ours
    return python["value"] == ours["value"]


def compare(python, ours, case):
    """What differs, as text; None when nothing does."""
    expected = python.render(case)
    if expected is None or UNSTABLE.search(expected.get("value", "")):
        return None
    got = ours.render(case)
    if same(expected, got):
        return None
    return f"  Jinja2: {expected}\n  ours:   {got}"


def shrunk(python, ours, case, seconds=5):
    """The case with as little template as still differs."""
    end = time.monotonic() + seconds
    text = case["template"]
    size = max(1, len(text) // 2)
    while size > 0 and time.monotonic() < end:
        at = 0
        while at < len(text) and time.monotonic() < end:
            shorter = text[:at] + text[at + size :]
            if compare(python, ours, {**case, "template": shorter}):
                text = shorter
            else:
                at += size
        size //= 2
    return {**case, "template": text}


def report(python, ours, case, seed):
    small = shrunk(python, ours, case)
    print(f"seed {seed}: {json.dumps(small['template'], ensure_ascii=False)}")
    for key in ("options", "templates"):
        if small[key]:
            print(f"  {key}: {json.dumps(small[key], ensure_ascii=False)}")
    print(compare(python, ours, small), flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("renderer")
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--seed", type=int)
    parser.add_argument("--most", type=int, default=20, help="differences after which to stop")
    arguments = parser.parse_args()
    signal.signal(signal.SIGALRM, give_up)
    first = arguments.seed if arguments.seed is not None else random.SystemRandom().randrange(1 << 40)
    print(f"Jinja2 {jinja2.__version__}, first seed {first}", flush=True)
    python, ours = Python(), Ours(arguments.renderer)
    end = time.monotonic() + arguments.seconds
    seed, found, failed = first, 0, 0
    while True:
        case = Grammar(random.Random(seed)).case()
        difference = compare(python, ours, case)
        if difference:
            found += 1
            report(python, ours, case, seed)
        failed += difference is None and "error" in ours.render(case) if seed % 50 == 0 else 0
        seed += 1
        if time.monotonic() > end or found >= arguments.most:
            break
    count = seed - first
    print(f"{count} templates, {found} differ, about {failed * 5000 // max(1, count)} % of them end with an error")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
