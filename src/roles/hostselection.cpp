// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// The patterns of `hosts:`, as Ansible's inventory manager reads them.

#include "base/qt.h"
#include "roles/playbooks.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace chatelaine
{

namespace
{

/// "a:b" and "a,b" are two patterns; a colon inside [ ] and of an IPv6 address separates nothing.
QStringList splitPattern(const QString &pattern)
{
    if (pattern.contains(u',')) { // then a colon separates nothing
        QStringList parts;
        for (const QString &part : pattern.split(u',', Qt::SkipEmptyParts)) {
            parts += part.trimmed();
        }
        return parts;
    }
    static const QRegularExpression address(QStringLiteral("\\A\\[?[0-9A-Fa-f]*:[0-9A-Fa-f:.]*:[0-9A-Fa-f.]*"
                                                           "(?:\\]:[0-9]+)?\\]?\\z"));
    if (address.match(pattern).hasMatch()) {
        return {pattern};
    }
    QStringList parts(QString{});
    int inside = 0;
    for (const QChar c : pattern) {
        inside += c == u'[' ? 1 : c == u']' ? -1 : 0;
        if (c == u':' && inside == 0) {
            parts += QString();
        } else {
            parts.last() += c;
        }
    }
    parts.removeAll(QString());
    return parts;
}

QRegularExpression expressionOf(const QString &pattern)
{
    if (pattern.startsWith(u'~')) {
        return QRegularExpression(QLatin1String("\\A(?:") + pattern.mid(1) + u')');
    }
    return QRegularExpression(QRegularExpression::wildcardToRegularExpression(pattern));
}

struct Subscript {
    QString pattern;
    bool any = false;
    bool range = false;
    int first = 0;
    int last = -1;
};

Subscript subscriptOf(const QString &pattern)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(.+)\\[(?:(-?[0-9]+)|([0-9]*)[:-]([0-9]*))\\]\\z"));
    const auto match = pattern.startsWith(u'~') ? QRegularExpressionMatch() : form.match(pattern);
    if (!match.hasMatch()) {
        return {pattern};
    }
    Subscript result{match.captured(1), true};
    if (!match.captured(2).isEmpty()) {
        result.first = result.last = match.captured(2).toInt();
        return result;
    }
    result.range = true;
    result.first = match.captured(3).toInt();
    result.last = match.captured(4).isEmpty() ? -1 : match.captured(4).toInt();
    return result;
}

QStringList part(const QStringList &hosts, const Subscript &subscript)
{
    if (!subscript.any) {
        return hosts;
    }
    if (!subscript.range) {
        const qsizetype at = subscript.first < 0 ? hosts.size() + subscript.first : subscript.first;
        return at >= 0 && at < hosts.size() ? QStringList(hosts[at]) : QStringList();
    }
    const qsizetype last = subscript.last < 0 ? hosts.size() - 1 : subscript.last;
    return hosts.mid(subscript.first, std::max<qsizetype>(0, last - subscript.first + 1));
}

QStringList hostsOfOne(const Inventory &inventory, const QString &pattern)
{
    const Subscript subscript = subscriptOf(pattern);
    const QString &name = subscript.pattern;
    const bool all = name == QLatin1String("all") || name == QLatin1String("*");
    const bool plain =
        !name.startsWith(u'~') && !name.contains(u'*') && !name.contains(u'?') && !name.contains(u'[');
    QStringList hosts;
    const auto addNew = [&hosts](const QStringList &more) {
        for (const QString &host : more) {
            if (!hosts.contains(host)) {
                hosts += host;
            }
        }
    };
    if (all) {
        addNew(inventory.hostsOf(QStringLiteral("all")));
    } else if (plain) {
        addNew(inventory.group(name) != nullptr ? inventory.hostsOf(name) : QStringList());
        addNew(inventory.host(name) != nullptr ? QStringList(name) : QStringList());
    } else {
        const QRegularExpression expression = expressionOf(name);
        for (const InventoryGroup &group : inventory.groups) {
            addNew(expression.match(group.name).hasMatch() ? inventory.hostsOf(group.name) : QStringList());
        }
        for (const InventoryHost &host : inventory.hosts) {
            addNew(expression.match(host.name).hasMatch() ? QStringList(host.name) : QStringList());
        }
    }
    return part(hosts, subscript);
}

} // namespace

QStringList matchingHosts(const Inventory &inventory, const QStringList &patterns)
{
    QStringList with;
    QStringList without;
    QStringList only;
    for (const QString &pattern : patterns) {
        for (const QString &one : splitPattern(pattern.trimmed())) {
            (one.startsWith(u'!') ? without : one.startsWith(u'&') ? only : with) += one;
        }
    }
    if (with.isEmpty()) {
        with += QStringLiteral("all");
    }
    QStringList hosts;
    for (const QString &pattern : with) {
        for (const QString &host : hostsOfOne(inventory, pattern)) {
            if (!hosts.contains(host)) {
                hosts += host;
            }
        }
    }
    const auto drop = [&](const QString &pattern, bool matching) {
        const QStringList found = hostsOfOne(inventory, pattern.mid(1));
        const QSet<QString> set(found.cbegin(), found.cend());
        hosts.removeIf([&](const QString &host) { return set.contains(host) == matching; });
    };
    for (const QString &pattern : only) {
        drop(pattern, false);
    }
    for (const QString &pattern : without) {
        drop(pattern, true);
    }
    return hosts;
}

} // namespace chatelaine
