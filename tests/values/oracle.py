#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Chatelaine founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers what Python, PyYAML and Ansible make of a text; the tests compare our values with it.

In: JSON on standard input, {"yaml": [text…], "json": [text…], "dumps": [[text, options]…], "floats": [hex…],
"equal": [[text, text]…]}. Out: JSON with a list of answers for each; "error" where Python raises.
"""

import contextlib
import copy
import datetime
import io
import json
import struct
import sys

from ansible.parsing.yaml.loader import AnsibleLoader
from ansible.parsing.yaml.objects import AnsibleVaultEncryptedUnicode
from ansible.utils.unsafe_proxy import AnsibleUnsafe, wrap_var


class Loader(AnsibleLoader):
    """Ansible's loader with the rule of version 2.19 for !unsafe and !vault: what follows keeps the type it has alone."""

    def plain(self, node):
        copied = copy.copy(node)
        copied.tag = self.resolve(type(node), node.value, (True, False))
        return self.construct_object(copied, deep=True)

    def unsafe(self, node):
        return wrap_var(self.plain(node))

    def vault(self, node):
        if not isinstance(self.plain(node), str):
            raise ValueError("no text")
        return self.construct_vault_encrypted_unicode(node)


Loader.add_constructor("!unsafe", Loader.unsafe)
Loader.add_constructor("!vault", Loader.vault)
Loader.add_constructor("!vault-encrypted", Loader.vault)


def load(text):
    loader = Loader(text)
    try:
        return loader.get_single_data()
    finally:
        loader.dispose()


def key_dump(value):
    """Our keys are plain text: nothing templates a key."""
    return dump(str.__str__(value)) if isinstance(value, AnsibleUnsafe) else dump(value)


def dump(value):
    if value is None:
        return "null"
    if isinstance(value, AnsibleVaultEncryptedUnicode):
        return "!vault:" + json.dumps(value._ciphertext.decode())
    if isinstance(value, AnsibleUnsafe) and isinstance(value, str):
        return "!unsafe:" + json.dumps(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return "i:%d" % value
    if isinstance(value, float):
        return "f:%r" % value
    if isinstance(value, str):
        return "s:" + json.dumps(value)
    if isinstance(value, bytes):
        return "b:" + value.hex()
    if isinstance(value, datetime.datetime):
        return "t:" + value.isoformat(sep=" ")
    if isinstance(value, datetime.date):
        return "d:" + value.isoformat()
    if isinstance(value, tuple):
        return "(" + ",".join(map(dump, value)) + ")"
    if isinstance(value, list):
        return "[" + ",".join(map(dump, value)) + "]"
    if isinstance(value, set):
        return "{" + ",".join(sorted(dump(key) + "=null" for key in value)) + "}"
    return "{" + ",".join(key_dump(key) + "=" + dump(item) for key, item in value.items()) + "}"


def attempt(function, *arguments):
    try:
        return function(*arguments)
    except Exception:  # whatever Python raises, our reader must refuse too
        return "error"


def main():
    sys.set_int_max_str_digits(4300)
    asked = json.load(sys.stdin)
    # Ansible warns of repeated keys on standard output.
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        answers = {
            "yaml": [attempt(lambda: dump(load(text))) for text in asked.get("yaml", [])],
            "json": [attempt(lambda: dump(json.loads(text))) for text in asked.get("json", [])],
            "dumps": [attempt(lambda: json.dumps(load(text), **options)) for text, options in asked.get("dumps", [])],
            "floats": [repr(struct.unpack(">d", bytes.fromhex(bits))[0]) for bits in asked.get("floats", [])],
            "equal": [attempt(lambda: load(a) == load(b)) for a, b in asked.get("equal", [])],
        }
    json.dump(answers, sys.stdout)


main()
