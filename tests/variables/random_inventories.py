# SPDX-FileCopyrightText: 2026 The Chatelaine founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes inventories at random, and prints what Ansible makes of them, all in one process.

    random_inventories.py FOLDER COUNT SEED

Writes FOLDER/0, FOLDER/1, … and prints {"0": {"list": what ansible-inventory --list -i FOLDER/0/inventory
--playbook-dir FOLDER/0 would print, or null where it ends with an error, "refused": whether it could not read
a file}, …}.
"""
import json
import os
import random
import sys

import yaml

NAMES = ['anna', 'bert', 'cleo', 'dora', 'emil', 'web1', 'web2', 'db.example.org', 'node[1:3]', 'n[01:03:2]',
         'x[a:c].example.org', 'mail:2222', 'mail', '192.0.2.7', 'host_1', 'web[1:2]-[a:b]']
GROUPS = ['web', 'db', 'mail_servers', 'lyon', 'berlin', 'prod', 'inner', 'outer', 'with-dash', 'all',
          'ungrouped']
VARIABLES = ['ansible_host', 'port', 'flag', 'name', 'list', 'map', 'ansible_group_priority', 'tags', 'text',
             'environment_kind', 'nothing']
INI_VALUES = ['1', '-5', '0644', '1_000', '1.50', 'True', 'true', 'False', 'yes', 'None', 'none', 'plain', "'quoted'",
              '"two words"', '[1, 2]', "['a','b']", '{"a": 1}', "{'a': [1, {'b': None}]}", '', 'a=b', '0x1F', '1e3',
              'Ω', "'it''s'", '"{{ port }}"', '10.0.0.1', '2024-01-31', '\\n', "'a\\nb'",
              '"#no comment"', 'a#b', '1,2', 'b"x"', '!vault', 'u"text"', '"1"', '1.0e-3', '00', '0']
YAML_VALUES = [1, -5, 1.5, True, False, None, 'plain', 'yes', '0644', [1, 2], ['a', {'b': None}], {'a': 1},
               {'a': {'b': 2}, 'c': [3]}, '', '{{ port }}', 'Ω', 10 ** 20, '1e3', {}, [], 'two\nlines\n', {1: 2}]
EXPRESSIONS = ['port', 'port + 1', 'name ~ "x"', 'inventory_hostname', 'inventory_hostname.split(".")[0]',
               'nowhere', 'list', 'map', 'group_names', 'flag', 'port | default(80)', 'text | upper', '[port, 1]',
               '"True"', 'none', 'port / 2', '"[1, 2]"', 'list | length', 'map.a', '"a" if flag else "b"']
CONDITIONS = ['flag', 'port is defined', 'port == 1', '"web" in inventory_hostname', '"web" in group_names',
              'nowhere', 'nowhere is defined', 'True', 'not flag', 'inventory_hostname.startswith("n")']


class Maker:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def some(self, items, most):
        return [self.random.choice(items) for _ in range(self.random.randint(0, most) if items else 0)]

    def maybe(self, chance=0.3):
        return self.random.random() < chance

    def value(self, name, values, priority):
        if name == 'ansible_group_priority':
            return priority
        return self.random.choice(values)

    def below(self, group, groups):
        """Those that may be children: seldom a loop, since that ends the reading. "ungrouped" stands alone:
        elsewhere it is not what its name says, nor does Ansible know what it is."""
        groups = [name for name in groups if name != 'ungrouped']
        if group == 'ungrouped':
            return []
        if group == 'all' or self.maybe(0.05):
            return groups
        return [name for name in groups if GROUPS.index(group) < GROUPS.index(name) < GROUPS.index('all')]

    def ini(self):
        lines = []
        groups = self.some(GROUPS, 5)
        for group in [None] + groups:
            if group:
                lines.append('[%s]%s' % (group, '  # comment' if self.maybe(0.1) else ''))
            for name in self.some(NAMES, 3):
                words = [name]
                for key in self.some(VARIABLES, 3):
                    value = self.value(key, INI_VALUES, '3')
                    quoted = value if not any(c in value for c in ' "\'#') else \
                        "'%s'" % value.replace("'", "'\\''")
                    words.append('%s=%s' % (key, quoted))
                lines.append((' ' if self.maybe(0.1) else '') + ' '.join(words))
            if self.maybe(0.2):
                lines.append(self.random.choice(['', '# comment', '; comment', '   ']))
        for group in self.some(groups or ['all'], 3):
            lines.append('[%s:vars]' % group)
            for key in self.some(VARIABLES, 3):
                value = self.value(key, INI_VALUES, str(self.random.randint(1, 9)))
                lines.append('%s%s%s' % (key, self.random.choice(['=', ' = ']), value))
        for group in self.some(groups, 2):
            lines.append('[%s:children]' % group)
            lines += self.some(self.below(group, GROUPS if self.maybe(0.1) else groups), 2)
        return '\n'.join(lines) + '\n'

    def yaml_group(self, name, depth):
        group = {}
        if self.maybe(0.7):
            group['hosts'] = {name: {key: self.value(key, YAML_VALUES, 2) for key in self.some(VARIABLES, 3)} or None
                              for name in self.some(NAMES, 3)} or None
        if self.maybe(0.5):
            group['vars'] = {key: self.value(key, YAML_VALUES, self.random.randint(1, 9))
                             for key in self.some(VARIABLES, 3)}
        if depth < 3 and self.maybe(0.6):
            group['children'] = {child: self.yaml_group(child, depth + 1)
                                 for child in self.some(self.below(name, GROUPS[:9]), 3)}
        return group or None

    def yaml(self):
        names = ['all'] if self.maybe() else self.some(GROUPS, 3) or ['all']
        return yaml.safe_dump({name: self.yaml_group(name, 0) for name in names}, allow_unicode=True)

    def constructed(self):
        config = {'plugin': self.random.choice(['constructed', 'ansible.builtin.constructed'])}
        if self.maybe(0.7):
            config['compose'] = {key: self.random.choice(EXPRESSIONS) for key in ('made', 'made_too', 'port')
                                 if self.maybe(0.6)}
        if self.maybe(0.7):
            config['groups'] = {name: self.random.choice(CONDITIONS) for name in self.some(GROUPS[:5] + ['made'], 3)}
        if self.maybe(0.7):
            config['keyed_groups'] = [self.keyed() for _ in range(self.random.randint(0, 3))]
        for option in ('strict', 'leading_separator', 'use_vars_plugins'):
            if self.maybe(0.15 if option == 'strict' else 0.4):
                config[option] = self.random.choice([True, False])
        return yaml.safe_dump(config)

    def keyed(self):
        entry = {'key': self.random.choice(EXPRESSIONS)}
        for option, values in (('prefix', ['kind', '']), ('separator', ['', '-', '_']), ('default_value', ['other']),
                               ('trailing_separator', [True, False]), ('parent_group', ['above', 'web'])):
            if self.maybe(0.25):
                entry[option] = self.random.choice(values)
        return entry

    def vars_file(self):
        if self.maybe(0.1):
            return '# nothing\n'
        return yaml.safe_dump({key: self.random.choice(YAML_VALUES)
                               for key in self.some([v for v in VARIABLES if 'priority' not in v], 4)})

    def write(self, root):
        def put(path, text):
            path = os.path.join(root, path)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, 'w', encoding='utf-8') as file:
                file.write(text)
        inventory = os.path.join(root, 'inventory')
        if self.maybe(0.4):
            put('inventory', self.yaml() if self.maybe() else self.ini())
        else:
            os.makedirs(inventory, exist_ok=True)
            for number in range(self.random.randint(1, 3)):
                kind = self.random.choice(['ini', 'yaml', 'yaml', 'constructed'] if number else ['ini', 'yaml'])
                ending = '.yml' if kind != 'ini' or self.maybe(0.1) else self.random.choice(['', '.hosts'])
                put('inventory/%d-%s%s' % (number, kind, ending), getattr(self, kind)())
            for ignored in self.some(['x.retry', 'y.ini', 'z~', '.hidden', 'README.md', 'w.bak', 'v.cfg'], 2):
                put('inventory/' + ignored, 'ignored a=1\n')
        for place in ('', 'inventory/'):
            if place and os.path.isfile(inventory):
                continue
            for kind, names in (('group_vars', GROUPS), ('host_vars', ['anna', 'node1', 'n01', 'mail', 'web1'])):
                for name in set(self.some(names, 3)):
                    for ending in random_endings(self.random):
                        put('%s%s/%s%s' % (place, kind, name, ending), self.vars_file())
        return inventory


def random_endings(generator):
    """A file, or a folder of files; beside one another where that can be."""
    if generator.random() < 0.6:
        return generator.sample(['', '.yml', '.yaml', '.json', '.txt', '.license', '~'], generator.randint(1, 2))
    return generator.sample(['/a.yml', '/b/c.yml', '/.d.yml', '/e~', '/f', '/g.json', '/h.txt', '/i.d/j.yml'],
                            generator.randint(1, 3))


def listed(source, root):
    from ansible import context
    from ansible.cli.inventory import InventoryCLI
    from ansible.inventory.manager import InventoryManager
    from ansible.module_utils.common.collections import ImmutableDict
    from ansible.parsing.dataloader import DataLoader
    from ansible.vars.manager import VariableManager
    context.CLIARGS = ImmutableDict(export=False, basedir=root, yaml=False, toml=False, vault_ids=[])
    cli = InventoryCLI(['ansible-inventory', '--list'])
    cli.loader = DataLoader()
    cli.loader.set_basedir(root)
    cli.inventory = InventoryManager(loader=cli.loader, sources=[source])
    cli.vm = VariableManager(loader=cli.loader, inventory=cli.inventory)
    return json.loads(cli.dump(cli.json_inventory(cli.inventory.groups['all'])))


def main():
    folder, count, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    result = {}
    warnings = []
    from ansible.utils.display import Display
    Display.warning = lambda self, text, formatted=False: warnings.append(text)
    for number in range(count):
        root = os.path.join(folder, str(number))
        source = Maker(seed * 100000 + number).write(root)
        warnings.clear()
        try:
            found = listed(source, root)
        except Exception as error:
            print('%d: %s' % (number, error), file=sys.stderr)
            found = None
        refused = [text for text in warnings if 'Failed to parse' in text]
        print('\n'.join('%d: %s' % (number, text.strip()) for text in refused), file=sys.stderr)
        result[str(number)] = {'list': found, 'refused': bool(refused)}
    json.dump(result, sys.stdout)


if __name__ == '__main__':
    main()
