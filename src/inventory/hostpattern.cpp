// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/hostpattern.h"

#include "base/qt.h"

#include <QRegularExpression>

namespace chatelaine
{

namespace
{

constexpr qsizetype mostHosts = 100000;

/// Whether Ansible would take this for the address of a host, ranges included; only then is a port split off.
bool isAddress(const QString &text)
{
    static const QRegularExpression name(
        QStringLiteral("\\A(?:(?:\\w|@R)(?:[\\w-]|@R)*(?<![_-])\\.)*(?:\\w|@R)(?:[\\w-]|@R)*(?<![_-])\\z")
            .replace(QLatin1String("@R"), QLatin1String("\\[(?:[a-z]:[a-z]|[0-9]+:[0-9]+)(?::[0-9]+)?\\]")),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression ipv6(
        QStringLiteral("\\A(?=[^:]*:[^:]*:)(?:[0-9a-f:.]|\\[[0-9a-f]+:[0-9a-f]+(?::[0-9]+)?\\])+\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return name.match(text).hasMatch() || ipv6.match(text).hasMatch();
}

void splitPort(HostPattern &result, QString &pattern)
{
    static const QRegularExpression bracketed(QStringLiteral("\\A\\[(.+)\\]:([0-9]+)\\z"));
    static const QRegularExpression plain(QStringLiteral("\\A((?:[^:\\[\\]]|\\[[^\\]]*\\])*):([0-9]+)\\z"));
    QString address = pattern;
    std::optional<int> port;
    for (const QRegularExpression *form : {&bracketed, &plain}) {
        if (const auto match = form->match(address); match.hasMatch()) {
            address = match.captured(1);
            port = match.captured(2).toInt();
        }
    }
    if (port && isAddress(address)) {
        pattern = address;
        result.port = port;
    }
}

Error wrongRange(const QString &range, const Place &place)
{
    return Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The range [%1] of server names is wrong."),
                      {sstr(range)}),
                 place)
        .advising(Text(QT_TRANSLATE_NOOP(
            "Chatelaine", "A range looks like [1:20], [01:20], [a:f] or, with a step, [0:10:2].")));
}

Result<QStringList> itemsOf(const QString &range, const Place &place)
{
    const auto wrong = [&] { return fail(wrongRange(range, place)); };
    const QStringList bounds = range.split(u':');
    if (bounds.size() < 2 || bounds.size() > 3 || bounds.at(1).isEmpty()) {
        return wrong();
    }
    const QString first = bounds.at(0).isEmpty() ? QStringLiteral("0") : bounds.at(0);
    const QString &last = bounds.at(1);
    const bool padded = first.startsWith(u'0') && first.size() > 1;
    bool stepGood = true;
    const qlonglong step = bounds.size() == 3 ? bounds.at(2).toLongLong(&stepGood) : 1;
    if (!stepGood || step < 1 || (padded && first.size() != last.size())) {
        return wrong();
    }
    static const QString letters = QStringLiteral("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
    bool firstNumber = false;
    bool lastNumber = false;
    qlonglong from = first.toLongLong(&firstNumber);
    qlonglong to = last.toLongLong(&lastNumber);
    const bool lettered = !firstNumber && !lastNumber && first.size() == 1 && last.size() == 1;
    if (lettered) {
        from = letters.indexOf(first.at(0));
        to = letters.indexOf(last.at(0));
    }
    if ((!lettered && !(firstNumber && lastNumber)) || (lettered && (from < 0 || to < 0 || from > to)) ||
        (to - from) / step >= mostHosts) {
        return wrong();
    }
    QStringList items;
    for (qlonglong i = from; i <= to; i += step) {
        items += lettered ? QString(letters.at(i))
                          : QString::number(i).rightJustified(padded ? first.size() : 0, u'0');
    }
    return items;
}

Result<QStringList> expandRanges(const QString &pattern, const Place &place)
{
    QStringList done{QString()};
    QString rest = pattern;
    while (true) {
        const qsizetype open = rest.indexOf(u'[');
        const qsizetype close = rest.indexOf(u']', open + 1);
        const QString head = open < 0 ? rest : rest.left(open);
        QStringList items{QString()};
        if (open >= 0) {
            if (close < 0) {
                return fail(wrongRange(rest.mid(open + 1), place));
            }
            auto found = itemsOf(rest.mid(open + 1, close - open - 1), place);
            if (!found) {
                return found;
            }
            items = *found;
        }
        QStringList next;
        if (done.size() * items.size() > mostHosts) {
            return fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 stands for more than 100,000 servers."),
                             {sstr(pattern)}),
                        place);
        }
        for (const QString &before : done) {
            for (const QString &item : items) {
                next += before + head + item;
            }
        }
        done = next;
        if (open < 0) {
            return done;
        }
        rest = rest.mid(close + 1);
    }
}

} // namespace

Result<HostPattern> expandHostPattern(const QString &pattern, const Place &place)
{
    HostPattern result;
    QString rest = pattern;
    splitPort(result, rest);
    auto hosts = expandRanges(rest, place);
    if (!hosts) {
        return fail(std::move(hosts.error()));
    }
    result.hosts = *hosts;
    return result;
}

} // namespace chatelaine
