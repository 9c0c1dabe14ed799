// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/factsreport.h"

#include "base/qt.h"

#include <QRegularExpression>

#include <array>

namespace chatelaine
{

namespace
{

QStringList wordsOf(const QString &line)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    return line.split(space, Qt::SkipEmptyParts);
}

QString dotted(quint32 address)
{
    return QStringLiteral("%1.%2.%3.%4")
        .arg(address >> 24)
        .arg((address >> 16) & 255)
        .arg((address >> 8) & 255)
        .arg(address & 255);
}

quint32 numberOf(const QString &address)
{
    quint32 number = 0;
    for (const QString &part : address.split(u'.')) {
        number = (number << 8) | (part.toUInt() & 255);
    }
    return number;
}

/// The interfaces while they are read, and what belongs to none of them.
class NetworkReader
{
public:
    explicit NetworkReader(const FactsReport &report) : m_report(report) {}
    void read(Dict &facts);

private:
    using Interface = Dict;

    void readDefault(const char *part, Dict &into) const;
    void readInterface(const QString &name);
    void readAttributes(const QString &name, Interface &interface) const;
    void readAddresses(const QString &name, const QString &part, bool secondary);
    void addIpv4(const QString &name, const QStringList &words, bool secondary);
    void addIpv6(const QString &name, const QStringList &words);
    Interface &at(const QString &name)
    {
        if (!m_interfaces.contains(name)) {
            m_order += name;
        }
        return m_interfaces[name];
    }
    static void append(Interface &interface, const char *key, Value value);
    void copyLink(const QString &name, Dict &into) const;

    const FactsReport &m_report;
    QStringList m_order;
    QHash<QString, Interface> m_interfaces;
    Dict m_default4;
    Dict m_default6;
    QStringList m_all4;
    QStringList m_all6;
};

void NetworkReader::readDefault(const char *part, Dict &into) const
{
    const QStringList words = wordsOf(m_report.text(QLatin1String(part)));
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        const char *key = words[i] == QLatin1String("dev")   ? "interface"
                          : words[i] == QLatin1String("src") ? "address"
                          : words[i] == QLatin1String("via") ? "gateway"
                                                             : nullptr;
        if (key) {
            into.set(key, factText(words[i + 1]));
        }
    }
}

void NetworkReader::readAttributes(const QString &name, Interface &interface) const
{
    static const QHash<QString, const char *> types{{QStringLiteral("1"), "ether"},
                                                    {QStringLiteral("32"), "infiniband"},
                                                    {QStringLiteral("512"), "ppp"},
                                                    {QStringLiteral("772"), "loopback"},
                                                    {QStringLiteral("65534"), "tunnel"}};
    for (const QString &line : m_report.lines(QLatin1String("net ") + name)) {
        const QString key = line.section(u' ', 0, 0);
        const QString value = line.section(u' ', 1);
        if (key == QLatin1String("address") && value != QLatin1String("00:00:00:00:00:00")) {
            interface.set("macaddress", factText(value));
        } else if (key == QLatin1String("mtu") || key == QLatin1String("speed")) {
            interface.set(sstr(key), Value::integer(value.toLongLong()));
        } else if (key == QLatin1String("operstate")) {
            interface.set("active", Value::boolean(value != QLatin1String("down")));
        } else if (key == QLatin1String("type")) {
            interface.set("type", Value::string(types.value(value, "unknown")));
        } else if (key == QLatin1String("flags")) {
            interface.set("promisc", Value::boolean((value.toUInt(nullptr, 16) & 0x100U) != 0));
        } else if (key == QLatin1String("bridge/bridge_id")) {
            interface.set("id", factText(value));
        } else if (key == QLatin1String("bridge/stp_state")) {
            interface.set("stp", Value::boolean(value == QLatin1String("1")));
        }
    }
    if (m_report.has(QLatin1String("bridge ") + name)) {
        interface.set("type", Value::string("bridge"));
        interface.set("interfaces", factTexts(m_report.lines(QLatin1String("bridge ") + name)));
    }
    for (const QString &line : m_report.lines(QLatin1String("links ") + name)) {
        const bool module = line.startsWith(QLatin1String("device/driver/module "));
        interface.set(module ? "module" : "pciid", factText(line.section(u'/', -1)));
    }
}

void NetworkReader::append(Interface &interface, const char *key, Value value)
{
    const Value *before = interface.find(key);
    List all = before ? before->asList() : List();
    all.push_back(std::move(value));
    interface.set(key, Value::list(std::move(all)));
}

void NetworkReader::copyLink(const QString &name, Dict &into) const
{
    const Interface link = m_interfaces.value(name);
    for (const char *key : {"macaddress", "mtu", "type"}) {
        if (const Value *value = link.find(key)) {
            into.set(key, *value);
        }
    }
    if (!into.contains("macaddress")) {
        into.set("macaddress", Value::string("00:00:00:00:00:00"));
    }
}

void NetworkReader::addIpv4(const QString &name, const QStringList &words, bool secondary)
{
    const bool ranged = words[1].contains(u'/');
    const QString address = words[1].section(u'/', 0, 0);
    const QString prefix = ranged ? words[1].section(u'/', 1) : QStringLiteral("32");
    const QString broadcast =
        ranged && words.size() > 3 && words[2] == QLatin1String("brd") ? words[3] : QString();
    const int bits = qBound(0, prefix.toInt(), 32);
    const quint32 mask = bits == 0 ? 0 : ~quint32(0) << (32 - bits);
    Dict entry;
    entry.set("address", factText(address));
    entry.set("broadcast", factText(broadcast));
    entry.set("netmask", factText(dotted(mask)));
    entry.set("network", factText(dotted(numberOf(address) & mask)));
    entry.set("prefix", factText(prefix));
    const QString label = words.last();
    if (label != name) {
        at(label) = Interface(); // an alias such as eth0:1
    }
    if (!secondary && !at(label).contains("ipv4")) {
        at(label).set("ipv4", Value::dict(entry));
    } else {
        append(at(label), "ipv4_secondaries", Value::dict(entry));
    }
    if (secondary && label != name) {
        append(at(name), "ipv4_secondaries", Value::dict(entry));
    }
    if (const Value *own = m_default4.find("address"); own && own->asString() == sstr(address)) {
        for (const char *key : {"broadcast", "netmask", "network", "prefix"}) {
            m_default4.set(key, *entry.find(std::string_view(key)));
        }
        copyLink(name, m_default4);
        m_default4.set("alias", factText(label));
    }
    if (!address.startsWith(QLatin1String("127."))) {
        m_all4 += address;
    }
}

void NetworkReader::addIpv6(const QString &name, const QStringList &words)
{
    const bool peer = words.value(2) == QLatin1String("peer");
    const QString address = words[1].section(u'/', 0, 0);
    const QString prefix = (peer ? words.value(3) : words[1]).section(u'/', 1);
    const QString scope = words.value(peer ? 5 : 3);
    Dict entry;
    entry.set("address", factText(address));
    entry.set("prefix", factText(prefix));
    entry.set("scope", factText(scope));
    append(at(name), "ipv6", Value::dict(entry));
    if (const Value *own = m_default6.find("address"); own && own->asString() == sstr(address)) {
        m_default6.set("prefix", factText(prefix));
        m_default6.set("scope", factText(scope));
        copyLink(name, m_default6);
    }
    if (address != QLatin1String("::1")) {
        m_all6 += address;
    }
}

void NetworkReader::readAddresses(const QString &name, const QString &part, bool secondary)
{
    for (const QString &line : m_report.lines(part)) {
        const QStringList words = wordsOf(line);
        if (words.size() < 2) {
            continue;
        }
        if (words[0] == QLatin1String("inet")) {
            addIpv4(name, words, secondary);
        } else if (words[0] == QLatin1String("inet6")) {
            addIpv6(name, words);
        }
    }
}

void NetworkReader::readInterface(const QString &name)
{
    Interface &interface = at(name);
    interface = Interface();
    interface.set("device", factText(name));
    readAttributes(name, interface);
    readAddresses(name, QLatin1String("primary ") + name, false);
    readAddresses(name, QLatin1String("secondary ") + name, true);
}

void NetworkReader::read(Dict &facts)
{
    readDefault("route4", m_default4);
    readDefault("route6", m_default6);
    for (const QString &name : m_report.interfaces()) {
        readInterface(name);
    }
    QStringList names;
    for (const QString &name : m_order) {
        names += QString(name).replace(u':', u'_');
        facts.set(sstr(QString(names.last()).replace(u'-', u'_')), Value::dict(m_interfaces.value(name)));
    }
    facts.set("interfaces", factTexts(names));
    facts.set("default_ipv4", Value::dict(m_default4));
    facts.set("default_ipv6", Value::dict(m_default6));
    facts.set("all_ipv4_addresses", factTexts(m_all4));
    facts.set("all_ipv6_addresses", factTexts(m_all6));
}

Value dnsOf(const FactsReport &report)
{
    Dict dns;
    for (const QString &line : report.lines(QStringLiteral("/etc/resolv.conf"))) {
        const QStringList words = wordsOf(line);
        if (words.isEmpty() || line.startsWith(u'#') || line.startsWith(u';')) {
            continue;
        }
        const QStringList rest = words.mid(1);
        if (words[0] == QLatin1String("nameserver")) {
            const Value *before = dns.find("nameservers");
            List all = before ? before->asList() : List();
            for (const QString &word : rest) {
                all.push_back(factText(word));
            }
            dns.set("nameservers", Value::list(std::move(all)));
        } else if (words[0] == QLatin1String("domain") && !rest.isEmpty()) {
            dns.set("domain", factText(rest[0]));
        } else if (words[0] == QLatin1String("search") || words[0] == QLatin1String("sortlist")) {
            dns.set(sstr(words[0]), factTexts(rest));
        } else if (words[0] == QLatin1String("options")) {
            Dict options;
            for (const QString &word : rest) {
                const QString value = word.section(u':', 1);
                options.set(sstr(word.section(u':', 0, 0)),
                            value.isEmpty() ? Value::boolean(true) : factText(value));
            }
            dns.set("options", Value::dict(std::move(options)));
        }
    }
    return Value::dict(std::move(dns));
}

} // namespace

void addNetworkFacts(const FactsReport &report, Dict &facts)
{
    if (report.hasCommand("ip")) {
        NetworkReader(report).read(facts);
    }
    facts.set("dns", dnsOf(report));
}

} // namespace chatelaine
