// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a Value shares with its copies. For the room alone.

#include "values/value.h"

namespace chatelaine
{

struct Value::Payload {
    /// Takes containers that nobody else holds apart one after the other: nesting, however deep, costs no
    /// stack.
    static void dismantle(List &items);
    static void dismantle(std::vector<Dict::Entry> &entries);

private:
    static void keepForLater(Value &value, List &later);
    static void letGo(List &later);
};

struct TextPayload : Value::Payload {
    explicit TextPayload(std::string content, std::vector<SecretSpan> spans = {}, std::string tagName = {})
        : text(std::move(content)), secrets(std::move(spans)), tag(std::move(tagName))
    {
    }
    std::string text;
    std::vector<SecretSpan> secrets;
    std::string tag;
};

struct ListPayload : Value::Payload {
    explicit ListPayload(List content) : items(std::move(content)) {}
    ListPayload(const ListPayload &) = delete;
    ListPayload &operator=(const ListPayload &) = delete;
    ~ListPayload() { dismantle(items); }
    List items;
};

struct DictPayload : Value::Payload {
    explicit DictPayload(Dict content) : entries(std::move(content)) {}
    Dict entries;
};

struct ObjectPayload : Value::Payload {
    explicit ObjectPayload(std::shared_ptr<Object> content) : object(std::move(content)) {}
    std::shared_ptr<Object> object;
};

} // namespace chatelaine
