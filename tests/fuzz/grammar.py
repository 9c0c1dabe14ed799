# SPDX-FileCopyrightText: 2026 The Chatelaine founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random templates that are valid most of the time and make sense some of the time."""

CONTEXT = {
    "i": 7, "z": 0, "neg": -3, "big": 12345678901234567890123, "f": 1.5, "tiny": 1e-07, "huge": 1e22, "half": 0.5,
    "t": True, "fa": False, "n": None,
    "s": "Hello World", "es": "", "u": "Ünï ß ǆ ﬁ 😀", "q": "it's", "dq": 'say "hi"', "both": "it's \"x\"",
    "nl": "one\ntwo\n\n  three\n", "tab": "a\tb", "pad": "  x y  ", "num": "42", "flt": "3.25", "html": "<b>&amp; \"x\"</b>",
    "path": "/etc/a b/c.conf", "csv": "a,b,,c", "long": "the quick brown fox-trot jumps over lazy-dog " * 3,
    "l": [3, 1, 2], "el": [], "sl": ["b", "a", "C", "B"], "mixed": [1, "a", None, True, 2.5, [1, 2]],
    "lol": [[1, 2], [3, [4, 5]], []], "dup": [1, 2, 1, "a", "A", 1.0],
    "d": {"b": 1, "a": "x", "c": [1, 2], "n": None}, "ed": {}, "nested": {"k": {"z": [{"y": 1}, {"y": 2}], "a": "ü"}},
    "ld": [{"name": "n2", "v": 2, "g": "x"}, {"name": "n1", "v": 1, "g": "y"}, {"name": "N3", "v": 3, "g": "x"}],
    "tree": [{"v": 1, "sub": [{"v": 2, "sub": []}]}, {"v": 3, "sub": []}],
}  # fmt: skip
NAMES = {
    "int": ["i", "z", "neg", "big", "t"],
    "float": ["f", "tiny", "huge", "half"],
    "str": ["s", "es", "u", "q", "dq", "both", "nl", "tab", "pad", "num", "flt", "html", "path", "csv", "long"],
    "list": ["l", "el", "sl", "mixed", "lol", "dup", "ld", "tree"],
    "dict": ["d", "ed", "nested", "nested.k", "ld[0]"],
    "bool": ["t", "fa"],
    "any": ["n", "missing", "d.b", "d.nope", "nested.k.z[0].y", "l[1]", "sl[-1]", "s[0]", "loop", "x", "y", "ns.v"],
}
KINDS = list(NAMES)
# filter: (what it takes, what it gives, its arguments; a kind in angle brackets is an expression)
FILTERS = [
    ("abs", "int", "int", ""), ("abs", "float", "float", ""), ("attr", "dict", "any", "('items')"),
    ("batch", "list", "list", "(2)|list"), ("batch", "list", "list", "(3, '-')|list"), ("capitalize", "str", "str", ""),
    ("center", "str", "str", "(<small>)"), ("count", "list", "int", ""), ("default", "any", "any", "(<any>)"),
    ("d", "any", "any", "(<any>, true)"), ("default", "any", "any", ""), ("dictsort", "dict", "list", ""),
    ("dictsort", "dict", "list", "(true, 'value', reverse=<bool>)"), ("escape", "str", "str", ""), ("e", "any", "str", ""),
    ("filesizeformat", "int", "str", ""), ("filesizeformat", "float", "str", "(<bool>)"), ("first", "list", "any", ""),
    ("float", "any", "float", ""), ("float", "str", "float", "(<float>)"), ("forceescape", "str", "str", ""),
    ("format", "str", "str", "(<any>)"), ("groupby", "list", "list", "('g')|list"),
    ("groupby", "list", "list", "('v', default=<int>)|map('list')|list"), ("indent", "str", "str", ""),
    ("indent", "str", "str", "(<small>, <bool>, <bool>)"), ("indent", "str", "str", "('> ', blank=<bool>)"),
    ("int", "any", "int", ""), ("int", "str", "int", "(<int>)"), ("int", "str", "int", "(default=1, base=16)"),
    ("items", "dict", "list", "|list"), ("join", "list", "str", ""), ("join", "list", "str", "(<str>)"),
    ("join", "list", "str", "(', ', attribute='name')"), ("last", "list", "any", ""), ("length", "any", "int", ""),
    ("list", "any", "list", ""), ("lower", "any", "str", ""), ("map", "list", "list", "(attribute='v')|list"),
    ("map", "list", "list", "('upper')|list"), ("map", "list", "list", "('int', default=<int>)|list"),
    ("map", "list", "list", "(attribute='w', default=<any>)|list"), ("map", "list", "list", "('default', 'x', true)|list"),
    ("max", "list", "any", ""), ("max", "list", "any", "(attribute='v')"), ("min", "list", "any", "(case_sensitive=true)"),
    ("pprint", "int", "str", ""), ("pprint", "str", "str", ""), ("pprint", "list", "str", ""), ("pprint", "dict", "str", ""),
    ("reject", "list", "list", "('odd')|list"),
    ("reject", "list", "list", "|list"), ("rejectattr", "list", "list", "('v', 'gt', 1)|list"),
    ("replace", "str", "str", "(<str>, <str>)"), ("replace", "str", "str", "('o', <any>, 1)"), ("reverse", "list", "list", "|list"),
    ("reverse", "str", "str", ""), ("round", "float", "float", ""), ("round", "float", "float", "(<small>, 'floor')"),
    ("round", "float", "float", "(1, 'ceil')"), ("round", "int", "float", "(<small>)"), ("safe", "str", "str", ""),
    ("select", "list", "list", "('string')|list"), ("select", "list", "list", "('divisibleby', 2)|list"),
    ("select", "list", "list", "|list"), ("selectattr", "list", "list", "('name')|list"),
    ("selectattr", "list", "list", "('g', 'equalto', 'x')|list"), ("slice", "list", "list", "(2)|list"),
    ("slice", "list", "list", "(3, 'f')|list"), ("sort", "list", "list", ""), ("sort", "list", "list", "(true, <bool>)"),
    ("sort", "list", "list", "(attribute='name')"), ("sort", "list", "list", "(attribute='g,v', reverse=true)"),
    ("string", "any", "str", ""), ("striptags", "str", "str", ""), ("sum", "list", "any", ""),
    ("sum", "list", "any", "('v', start=<int>)"), ("title", "any", "str", ""), ("tojson", "any", "str", ""),
    ("tojson", "dict", "str", "(indent=2)"), ("trim", "any", "str", ""), ("trim", "str", "str", "(<str>)"),
    ("truncate", "str", "str", "(<small>)"), ("truncate", "str", "str", "(9, <bool>, '..', 0)"), ("unique", "list", "list", "|list"),
    ("unique", "list", "list", "(true)|list"), ("upper", "any", "str", ""), ("urlencode", "str", "str", ""),
    ("urlencode", "dict", "str", ""), ("urlize", "str", "str", ""), ("wordcount", "str", "int", ""),
    ("wordwrap", "str", "str", "(<small>)"), ("wordwrap", "str", "str", "(10, <bool>, '|', <bool>)"), ("xmlattr", "dict", "str", ""),
]  # fmt: skip
METHODS = [
    ("str", "str", "upper()"), ("str", "str", "lower()"), ("str", "str", "title()"), ("str", "str", "capitalize()"),
    ("str", "str", "swapcase()"), ("str", "str", "casefold()"), ("str", "str", "strip()"), ("str", "str", "lstrip(<str>)"),
    ("str", "str", "rstrip(' d')"), ("str", "list", "split()"), ("str", "list", "split(',')"), ("str", "list", "split(<str>, 1)"),
    ("str", "list", "split(maxsplit=1)"), ("str", "list", "rsplit(None, 1)"), ("str", "list", "rsplit('o', <small>)"),
    ("str", "list", "splitlines()"), ("str", "list", "splitlines(true)"), ("str", "bool", "startswith(<str>)"),
    ("str", "bool", "endswith(('d', 'x'))"), ("str", "bool", "startswith('W', 6)"), ("str", "int", "find(<str>)"),
    ("str", "int", "find('o', 5)"), ("str", "int", "rfind('o', 0, 6)"), ("str", "int", "index('o')"), ("str", "int", "count('l')"),
    ("str", "int", "count('', 2)"), ("str", "str", "replace(<str>, <str>)"), ("str", "str", "replace('l', 'L', <small>)"),
    ("str", "str", "center(<small>, '*')"), ("str", "str", "ljust(<small>)"), ("str", "str", "rjust(<small>, 'é')"),
    ("str", "str", "zfill(<small>)"), ("str", "list", "partition('o')|list"), ("str", "list", "rpartition(<str>)|list"),
    ("str", "bool", "isalpha()"), ("str", "bool", "isdigit()"), ("str", "bool", "isupper()"), ("str", "bool", "islower()"),
    ("str", "bool", "istitle()"), ("str", "bool", "isspace()"), ("str", "bool", "isalnum()"), ("str", "bool", "isidentifier()"),
    ("str", "bool", "isascii()"), ("str", "bool", "isnumeric()"), ("str", "bool", "isdecimal()"), ("str", "bool", "isprintable()"),
    ("str", "str", "expandtabs()"), ("str", "str", "expandtabs(3)"), ("str", "str", "removeprefix('H')"),
    ("str", "str", "removesuffix(<str>)"), ("str", "str", "join(<list>)"), ("str", "str", "join(['a', <str>])"),
    ("str", "str", "format(<any>)"), ("str", "str", "encode()"), ("str", "str", "translate({111: 'x'})"),
    ("list", "int", "count(<any>)"), ("list", "int", "index(1)"), ("list", "list", "copy()"), ("list", "any", "pop()"),
    ("list", "any", "append(<any>)"), ("list", "any", "extend(<list>)"), ("list", "any", "insert(<small>, <any>)"),
    ("list", "any", "reverse()"), ("list", "any", "sort()"), ("list", "any", "remove(1)"), ("list", "any", "pop(<small>)"),
    ("dict", "list", "keys()|list"), ("dict", "list", "values()|list"), ("dict", "list", "items()|list"),
    ("dict", "any", "get(<str>)"), ("dict", "any", "get('b', <any>)"), ("dict", "any", "pop('b', 1)"),
    ("dict", "any", "setdefault('q', <any>)"), ("dict", "any", "update({'x': 1})"), ("dict", "any", "update(y=2)"),
    ("dict", "dict", "copy()"), ("dict", "any", "popitem()"), ("dict", "any", "keys()"), ("dict", "any", "items()"),
    ("int", "int", "bit_length()"), ("float", "bool", "is_integer()"), ("int", "list", "as_integer_ratio()|list"),
]  # fmt: skip
TESTS = [
    "boolean", "callable", "defined", "divisibleby(2)", "divisibleby 3", "eq(1)", "equalto <any>", "escaped", "even", "false",
    "float", "ge 1", "gt(<any>)", "in([1, 'a'])", "in <list>", "integer", "iterable", "le 2", "lower", "lt(<any>)", "mapping",
    "ne 1", "none", "number", "odd", "sameas(none)", "sameas true", "sequence", "string", "true", "undefined", "upper",
]  # fmt: skip
FORMATS = ["%s", "%d", "%5.2f|", "%-8s|", "%x", "%r", "%e", "%g", "%05d", "%+d", "%%", "%c", "%s-%s", "%(b)s", "%i", "%o", "%#x",
           "%.3s", "%8.3s|", "% d", "%a"]  # fmt: skip
BRACES = ["{}", "{:>8}|", "{:<6}|", "{:^7}|", "{:05d}", "{:.2f}", "{!r}", "{0}{0}", "{:,}", "{:x}", "{:e}", "{:%}", "{:+}", "{:_}",
          "{:#b}", "{:g}", "{0[0]}", "{{}}{}", "{:*^9}", "{:s}", "{!s:>5}"]  # fmt: skip
TEXTS = ["x", "", "o", " ", "ab", "1", "-7", "é", "A b", "3.5", "l", ",", "\\n", "\\t.", "\\u00e9", "\\\\", "<i>", "0x1f", "  7 ", "a.b@c.de",
         "www.x.org", "nan", "1e3", "True", "None"]  # fmt: skip


class Grammar:
    """One random template; the same seed gives the same one."""

    def __init__(self, rng):
        self.rng = rng
        self.templates = {}
        self.left = 40  # so many expressions may still be written
        self.loops = 0

    def chance(self, probability):
        return self.rng.random() < probability

    def case(self):
        options = {name: True for name in ("trim_blocks", "lstrip_blocks", "keep_trailing_newline") if self.chance(0.25)}
        if self.chance(0.2):
            options["autoescape"] = True
        if self.chance(0.15):
            options["undefined"] = self.rng.choice(["ChainableUndefined", "StrictUndefined", "DebugUndefined"])
        self.extensions = self.chance(0.2)
        if self.extensions:
            options["extensions"] = ["do", "loopcontrols"]
        if self.chance(0.15):
            options["line_statement_prefix"] = "%%"
            options["line_comment_prefix"] = "##"
        self.line_statements = "line_statement_prefix" in options
        text = self.body(3)
        return {"template": text, "context": CONTEXT, "options": options, "templates": self.templates}

    # Expressions

    def filled(self, text, depth):
        while "<" in text:
            begin = text.find("<")
            end = text.find(">", begin)
            kind = text[begin + 1 : end]
            if kind == "small":
                value = str(self.rng.choice([0, 1, 2, 3, 5, 8, 12, 20, -1]))
            elif kind in NAMES:
                value = self.expression(kind, depth - 1).replace("<", "\x00")
            else:
                break
            text = text[:begin] + value + text[end + 1 :]
        return text.replace("\x00", "<")

    def expression(self, kind=None, depth=3):
        self.left -= 1
        if kind is None or self.chance(0.06):
            kind = self.rng.choice(KINDS)
        if depth <= 0 or self.left < 0 or self.chance(0.25):
            return self.atom(kind)
        way = self.rng.random()
        if way < 0.34:
            return self.through_filter(kind, depth)
        if way < 0.5:
            return self.through_method(kind, depth)
        if way < 0.58:
            return f"({self.expression(kind, depth - 1)} if {self.expression('bool', depth - 1)}" + (
                f" else {self.expression(kind, depth - 1)})" if self.chance(0.8) else ")"
            )
        return getattr(self, "make_" + kind)(depth)

    def atom(self, kind):
        if self.chance(0.6):
            return self.rng.choice(NAMES[kind])
        return self.literal(kind)

    def literal(self, kind):
        choose = self.rng.choice
        if kind == "int":
            return choose(["0", "1", "2", "3", "10", "-4", "0x1F", "1_000", "255", "99999999999999999999"])
        if kind == "float":
            return choose(["0.5", "2.0", "1e3", "1.25e-3", "3.14159", "1e16", "2.5", "-0.0"])
        if kind == "str":
            quote = choose("'\"")
            return quote + choose(TEXTS) + quote
        if kind == "list":
            return choose(["[]", "[1, 2, 3]", "['a', 'b']", "(1, 'x')", "()", "(1,)", "[[1], [2, 3]]", "range(4)", "range(6, 0, -2)"])
        if kind == "dict":
            return choose(["{}", "{'a': 1}", "{'b': 2, 'a': [1]}", "dict(k=1)", "{1: 'x', 'y': none}", "dict([('a', 1)], b=2)"])
        if kind == "bool":
            return choose(["true", "false", "True", "False"])
        return choose(["none", "None", "1", "'x'", "[1]", "{}", "true"])

    def through_filter(self, kind, depth):
        fitting = [row for row in FILTERS if row[2] == kind or kind == "any"] or FILTERS
        name, takes, _gives, rest = self.rng.choice(fitting)
        return f"{self.operand(takes, depth)}|{name}{self.filled(rest, depth)}"

    def through_method(self, kind, depth):
        fitting = [row for row in METHODS if row[1] == kind or kind == "any"] or METHODS
        takes, _gives, call = self.rng.choice(fitting)
        return f"{self.operand(takes, depth)}.{self.filled(call, depth)}"

    def operand(self, kind, depth):
        text = self.expression(kind, depth - 1)
        simple = text.replace("_", "a").replace(".", "a").isalnum()
        return text if simple and not text[0].isdigit() else f"({text})"

    def make_int(self, depth):
        op = self.rng.choice(["+", "-", "*", "//", "%", "**"])
        right = "2" if op == "**" else self.operand("int", depth)
        return f"{self.operand('int', depth)} {op} {right}"

    def make_float(self, depth):
        op = self.rng.choice(["+", "-", "*", "/", "//", "%", "**"])
        right = self.rng.choice(["2", "0.5"]) if op == "**" else self.operand(self.rng.choice(["int", "float"]), depth)
        return f"{self.operand(self.rng.choice(['int', 'float']), depth)} {op} {right}"

    def make_str(self, depth):
        way = self.rng.randrange(7)
        if way == 0:
            return f"{self.operand('str', depth)} ~ {self.operand('any', depth)} ~ {self.operand('int', depth)}"
        if way == 1:
            return f"{self.operand('str', depth)} + {self.operand('str', depth)}"
        if way == 2:
            return f"'{self.rng.choice(FORMATS)}' % {self.operand('any', depth)}"
        if way == 3:
            return f"'{self.rng.choice(FORMATS)}'|format({self.expression('any', depth - 1)})"
        if way == 4:
            return f"'{self.rng.choice(BRACES)}'.format({self.expression('any', depth - 1)})"
        if way == 5:
            return f"{self.operand('str', depth)} * {self.rng.choice(['0', '2', '3'])}"
        return f"{self.operand('str', depth)}{self.slice()}"

    def slice(self):
        def bound():
            return self.rng.choice(["", "0", "1", "2", "-1", "-2", "9", "none", "i"])

        step = self.rng.choice(["", "", ":" + self.rng.choice(["1", "2", "-1", "-2", ""])])
        return f"[{bound()}:{bound()}{step}]"

    def make_list(self, depth):
        way = self.rng.randrange(5)
        if way == 0:
            return "[" + ", ".join(self.expression(None, depth - 1) for _ in range(self.rng.randrange(4))) + "]"
        if way == 1:
            return f"{self.operand('list', depth)} + {self.operand('list', depth)}"
        if way == 2:
            return f"{self.operand('list', depth)} * 2"
        if way == 3:
            return "(" + "".join(self.expression(None, depth - 1) + ", " for _ in range(self.rng.randrange(1, 3))) + ")"
        return f"{self.operand('list', depth)}{self.slice()}"

    def make_dict(self, depth):
        keys = ["'a'", "'b'", "1", "'k'", "true", "none"]
        pairs = (f"{self.rng.choice(keys)}: {self.expression(None, depth - 1)}" for _ in range(self.rng.randrange(3)))
        return "{" + ", ".join(pairs) + "}"

    def make_bool(self, depth):
        way = self.rng.randrange(6)
        if way == 0:
            kind = self.rng.choice(["int", "float", "str", "any", "list"])
            op = self.rng.choice(["==", "!=", "<", "<=", ">", ">="])
            return f"{self.operand(kind, depth)} {op} {self.operand(kind, depth)}"
        if way == 1:
            return f"{self.operand('any', depth)} {self.rng.choice(['in', 'not in'])} {self.operand('list', depth)}"
        if way == 2:
            return f"{self.expression('bool', depth - 1)} {self.rng.choice(['and', 'or'])} {self.expression(None, depth - 1)}"
        if way == 3:
            return f"not {self.expression(None, depth - 1)}"
        if way == 4:
            return f"1 < {self.operand('int', depth)} <= {self.operand('float', depth)}"
        negation = "not " if self.chance(0.2) else ""
        return f"{self.operand(None, depth)} is {negation}{self.filled(self.rng.choice(TESTS), depth)}"

    def make_any(self, depth):
        way = self.rng.randrange(4)
        if way == 0:
            return f"{self.operand('list', depth)}[{self.rng.choice(['0', '1', '-1', '9', 'i', 's', 'missing'])}]"
        if way == 1:
            return f"{self.operand('dict', depth)}[{self.expression('str', depth - 1)}]"
        if way == 2:
            return f"{self.operand('dict', depth)}.{self.rng.choice(['a', 'b', 'c', 'k', 'nope', 'items', 'keys'])}"
        return self.expression(self.rng.choice(KINDS), depth - 1)

    # Statements

    def tag(self, inside):
        if self.line_statements and self.chance(0.2) and "\n" not in inside:
            return f"\n  %% {inside}{':' if self.chance(0.2) else ''}\n"
        left = self.rng.choice(["{%", "{%", "{%", "{%-", "{%+"])
        right = self.rng.choice(["%}", "%}", "%}", "-%}", "+%}"])
        return f"{left} {inside} {right}"

    def literal_text(self):
        return self.rng.choice(["a", " ", "\n", "  b\n", "\n\n", "x y", "\t", "<p>", "é\n", " {# note #} ", "{#- n -#}\n", "## c\n", "%",
                                "{% raw %} {{ x }} {% endraw %}\n", "{%- raw -%} {% y %} {%- endraw +%}\n"])  # fmt: skip

    def body(self, depth):
        parts = []
        for _ in range(self.rng.randrange(1, 5)):
            if self.left < 0:
                break
            way = self.rng.random()
            if way < 0.3:
                parts.append(self.literal_text())
            elif way < 0.62 or depth <= 0:
                signs = self.rng.choice([("{{", "}}"), ("{{", "}}"), ("{{-", "}}"), ("{{", "-}}")])
                parts.append(f"{signs[0]} {self.expression()} {signs[1]}")
            else:
                parts.append(self.statement(depth - 1))
        return "".join(parts)

    def statement(self, depth):
        names = ["if", "if", "for", "for", "set", "set", "setblock", "macro", "with", "filter", "call", "include", "import",
                 "inherit", "namespace", "autoescape", "recursive", "control"]  # fmt: skip
        return getattr(self, "write_" + self.rng.choice(names))(depth)

    def write_if(self, depth):
        out = self.tag(f"if {self.expression('bool')}") + self.body(depth)
        if self.chance(0.3):
            out += self.tag(f"elif {self.expression('bool')}") + self.body(depth)
        if self.chance(0.4):
            out += self.tag("else") + self.body(depth)
        return out + self.tag("endif")

    def write_for(self, depth):
        target, items = self.rng.choice([("x", self.expression("list", 2)), ("x", self.rng.choice(NAMES["list"])),
                                         ("x, y", self.operand("dict", 2) + ".items()"), ("x", self.operand("str", 1)),
                                         ("x, y", "[(1, 2), (3, 4)]")])  # fmt: skip
        condition = f" if {self.expression('bool', 2)}" if self.chance(0.25) else ""
        self.loops += 1
        body = self.body(depth)
        self.loops -= 1
        what = self.rng.choice(["index", "index0", "revindex", "first", "last", "length", "depth", "previtem", "nextitem",
                                "cycle('a', 'b')", "changed(x)"])  # fmt: skip
        out = self.tag(f"for {target} in {items}{condition}") + f"{{{{ x }}}}{{{{ loop.{what} }}}}" + body
        if self.chance(0.3):
            out += self.tag("else") + self.body(depth)
        return out + self.tag("endfor")

    def write_recursive(self, _depth):
        return "{% for x in tree recursive %}[{{ x.v }}{{ loop.depth }}{% if x.sub %}{{ loop(x.sub) }}{% endif %}]{% endfor %}"

    def write_control(self, depth):
        if not self.extensions:
            return self.body(depth)
        if self.loops and self.chance(0.6):
            return self.tag(f"if {self.expression('bool')}") + self.tag(self.rng.choice(["break", "continue"])) + self.tag("endif")
        return self.tag(f"do {self.expression()}")

    def write_set(self, _depth):
        target = self.rng.choice(["x", "y", "x, y", "ns.v", "s"])
        value = "1, 2" if "," in target else self.expression()
        return self.tag(f"set {target} = {value}")

    def write_setblock(self, depth):
        through = self.rng.choice(["", "", " | upper", " | indent(2) | trim"])
        return self.tag(f"set x{through}") + self.body(depth) + self.tag("endset") + "{{ x }}"

    def write_namespace(self, depth):
        return self.tag(f"set ns = namespace(v={self.expression(None, 1)})") + self.body(depth) + "{{ ns.v }}"

    def write_macro(self, depth):
        body = self.body(depth) + self.rng.choice(["", "{{ varargs }}", "{{ kwargs }}", "{{ caller() if caller else '' }}"])
        arguments = self.rng.choice(["", "1", "1, 2", "y=3", "1, y=2", "1, 2, 3", "z=1", "*[1, 2]", "**{'y': 5}"])
        defaults = self.rng.choice(["x, y=2", "x=s, y=x", "x", ""])
        return self.tag(f"macro m({defaults})") + body + self.tag("endmacro") + f"{{{{ m({arguments}) }}}}"

    def write_call(self, depth):
        parameters = self.rng.choice(["", "(x)"])
        given = "(i)" if parameters else "()"
        return (
            f"{{% macro c(x=1) %}}<{{{{ x }}}}{{{{ caller{given} }}}}>{{% endmacro %}}"
            + self.tag(f"call{parameters} c({self.expression(None, 1)})")
            + self.body(depth)
            + self.tag("endcall")
        )

    def write_with(self, depth):
        return self.tag(f"with x = {self.expression(None, 2)}, y = x") + self.body(depth) + "{{ x }}" + self.tag("endwith")

    def write_filter(self, depth):
        name = self.rng.choice(["upper", "indent(2)", "replace('a', 'b')", "trim|title", "escape", "length|string", "wordwrap(8)"])
        return self.tag(f"filter {name}") + self.body(depth) + self.tag("endfilter")

    def write_autoescape(self, depth):
        return self.tag(f"autoescape {self.rng.choice(['true', 'false', 't', 'fa'])}") + self.body(depth) + self.tag("endautoescape")

    def new_template(self, text):
        name = f"t{len(self.templates)}"
        self.templates[name] = text
        return name

    def write_include(self, depth):
        name = self.new_template(self.body(depth))
        what = self.rng.choice([f"'{name}'", f"'{name}'", f"['none', '{name}']", "'none' ignore missing", "'none'"])
        context = self.rng.choice(["", "", " with context", " without context"])
        return self.tag(f"include {what}{context}")

    def write_import(self, depth):
        name = self.new_template("{% macro m(x=1) %}" + self.body(depth) + "{{ x }}{{ y }}{% endmacro %}{% set v = " + self.expression() + " %}")
        context = self.rng.choice(["", "", " with context"])
        if self.chance(0.5):
            return self.tag(f"import '{name}' as lib{context}") + "{{ lib.m(2) }}{{ lib.v }}{{ lib.nope }}"
        return self.tag(f"from '{name}' import m as mm, v{context}") + "{{ mm() }}{{ v }}"

    def write_inherit(self, depth):
        scoped = self.rng.choice(["", " scoped"])
        base = self.new_template(
            self.body(depth - 1)
            + "{% for x in l %}{% block one"
            + scoped
            + " %}{{ x }}"
            + self.body(depth - 1)
            + "{% endblock %}{% endfor %}{% block two %}2{% endblock %}{{ self.two() }}"
        )
        child = f"{{% extends '{base}' %}}{self.body(depth - 1)}{{% block two %}}{{{{ super() }}}}{self.body(depth - 1)}{{% endblock %}}"
        if self.chance(0.5):
            child += "{% block one %}" + self.body(depth - 1) + "{{ x }}{% endblock %}"
        return f"{{% include '{self.new_template(child)}' %}}"
