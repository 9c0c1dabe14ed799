// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/ansiblesettings.h"

namespace chatelaine
{

namespace
{

QStringList names(std::initializer_list<const char *> all)
{
    QStringList list;
    for (const char *one : all) {
        list += QString::fromLatin1(one);
    }
    return list;
}

Value mergedMaps(const Value &weaker, const Value &stronger, int depth)
{
    if (!weaker.isDict() || !stronger.isDict() || depth > deepestValue) {
        return stronger;
    }
    Dict all = weaker.asDict();
    for (const auto &[key, value] : stronger.asDict()) {
        const Value *below = all.find(key);
        all.set(key, below ? mergedMaps(*below, value, depth + 1) : value);
    }
    return Value::dict(std::move(all)).withMark(stronger.mark());
}

} // namespace

QStringList AnsibleSettings::defaultPlugins()
{
    return names({"host_list", "script", "auto", "yaml", "ini", "toml"});
}

QStringList AnsibleSettings::defaultEndings()
{
    return names({".pyc", ".pyo", ".swp", ".bak", "~", ".rpm", ".md", ".txt", ".rst", ".orig", ".ini", ".cfg",
                  ".retry"});
}

Value combined(const Value *weaker, const Value &stronger, bool merge)
{
    return merge && weaker ? mergedMaps(*weaker, stronger, 0) : stronger;
}

void combine(Dict &weaker, const Dict &stronger, bool merge)
{
    for (const auto &[key, value] : stronger) {
        weaker.set(key, combined(merge ? weaker.find(key) : nullptr, value, merge));
    }
}

} // namespace chatelaine
