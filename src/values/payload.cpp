// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "values/payload.h"

namespace chatelaine
{

namespace
{

/// What this thread is taking apart now; containers that go meanwhile leave their contents here.
thread_local List *pending = nullptr;

} // namespace

void Value::Payload::keepForLater(Value &value, List &later)
{
    if ((value.isSequence() || value.isDict()) && value.m_payload.use_count() == 1) {
        later.push_back(std::move(value));
    }
}

void Value::Payload::letGo(List &later)
{
    pending = &later;
    while (!later.empty()) {
        const Value last = std::move(later.back());
        later.pop_back();
    }
    pending = nullptr;
}

void Value::Payload::dismantle(List &items)
{
    List mine;
    for (Value &item : items) {
        keepForLater(item, pending ? *pending : mine);
    }
    if (!mine.empty()) {
        letGo(mine);
    }
}

void Value::Payload::dismantle(std::vector<Dict::Entry> &entries)
{
    List mine;
    for (auto &[key, value] : entries) {
        keepForLater(key, pending ? *pending : mine);
        keepForLater(value, pending ? *pending : mine);
    }
    if (!mine.empty()) {
        letGo(mine);
    }
}

} // namespace chatelaine
