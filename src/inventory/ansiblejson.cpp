// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/ansiblejson.h"

namespace chatelaine
{

Value fromAnsibleJson(const Value &value)
{
    if (value.isSequence()) {
        List items;
        for (const Value &item : value.asList()) {
            items.push_back(fromAnsibleJson(item));
        }
        return Value::list(std::move(items)).withMark(value.mark());
    }
    if (!value.isDict()) {
        return value;
    }
    Dict entries;
    for (const auto &[key, item] : value.asDict()) {
        for (const auto &[word, tag] :
             {std::pair("__ansible_vault", "!vault"), std::pair("__ansible_unsafe", "!unsafe")}) {
            if (key.asString() == word && item.isString()) {
                return Value::tagged(tag, item.asString()).withMark(value.mark());
            }
        }
        entries.set(key, fromAnsibleJson(item));
    }
    return Value::dict(std::move(entries)).withMark(value.mark());
}

} // namespace chatelaine
