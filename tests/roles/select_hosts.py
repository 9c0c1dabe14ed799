#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Chatelaine founders
# SPDX-License-Identifier: GPL-3.0-or-later

# What Ansible selects: reads {"inventory": path, "patterns": [[…], …]} and prints the list of hosts of each.

import json
import sys

from ansible.inventory.manager import InventoryManager
from ansible.parsing.dataloader import DataLoader

asked = json.load(sys.stdin)
inventory = InventoryManager(loader=DataLoader(), sources=[asked["inventory"]])
print(json.dumps([[host.name for host in inventory.get_hosts(patterns)] for patterns in asked["patterns"]]))
