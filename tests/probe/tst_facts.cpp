// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/qt.h"
#include "probe/facts.h"
#include "values/yaml.h"

#include <QProcess>
#include <QTest>

using namespace chatelaine;

namespace
{

/// The facts that Ansible's setup module finds on this computer.
Value ansibleFacts()
{
    QProcess process;
    process.start(QStringLiteral("ansible"),
                  {QStringLiteral("localhost"), QStringLiteral("-m"), QStringLiteral("setup"),
                   QStringLiteral("-e"), QStringLiteral("ansible_python_interpreter=/usr/bin/python3")});
    if (!process.waitForFinished(120000)) {
        return {};
    }
    const QByteArray out = process.readAllStandardOutput();
    const std::string json = out.mid(out.indexOf("=> ") + 3).toStdString();
    const auto read = readJson(json, "setup");
    return read && read->find("ansible_facts") ? *read->find("ansible_facts") : Value();
}

/// What changes while one looks, or belongs to the process that looks.
bool changes(const std::string &path)
{
    for (const char *start : {"/memfree_mb", "/memory_mb/", "/loadavg/", "/uptime_seconds", "/date_time/",
                              "/env/", "/swapfree_mb", "/processor_nproc"}) {
        if (path.starts_with(start) && !path.starts_with("/memory_mb/real/total") &&
            !path.starts_with("/memory_mb/swap/total") && !path.starts_with("/date_time/tz")) {
            return true;
        }
    }
    return path.starts_with("/mounts/") &&
           path.find("_available") + path.find("_used") != 2 * std::string::npos;
}

/// Lists that Ansible makes of sets, or in the order of a folder.
bool unordered(const std::string &path)
{
    return path == "/interfaces" || path == "/all_ipv4_addresses" || path == "/all_ipv6_addresses" ||
           path.starts_with("/virtualization_tech") || path == "/mounts" || path.ends_with("/interfaces");
}

List sorted(List items)
{
    std::sort(items.begin(), items.end(), [](const Value &a, const Value &b) {
        return toJson(a, {.sortKeys = true}) < toJson(b, {.sortKeys = true});
    });
    return items;
}

void compare(const Value &ours, const Value &theirs, const std::string &path, QStringList &wrong)
{
    const auto said = [&](const char *what) {
        wrong += qstr(path) + u' ' + QLatin1String(what) + QStringLiteral(": ours ") + qstr(toJson(ours)) +
                 QStringLiteral(", Ansible's ") + qstr(toJson(theirs));
    };
    if (ours.kind() != theirs.kind()) {
        said("of another type");
    } else if (ours.isDict()) {
        for (const auto &[key, value] : theirs.asDict()) {
            const std::string name = key.asString();
            const bool left = name == "features" || name == "timestamping" ||
                              name == "hw_timestamp_filters" || name == "phc_index" || path == "/env";
            const Value *own = ours.find(name);
            if (own) {
                compare(*own, value, path + "/" + name, wrong);
            } else if (!left) {
                wrong += qstr(path + "/" + name) + QStringLiteral(" is missing");
            }
        }
        for (const auto &[key, value] : ours.asDict()) {
            if (!theirs.find(key.asString()) && path != "/env") {
                wrong += qstr(path + "/" + key.asString()) + QStringLiteral(" is too much");
            }
        }
    } else if (ours.isSequence()) {
        const List left = unordered(path) ? sorted(ours.asList()) : ours.asList();
        const List right = unordered(path) ? sorted(theirs.asList()) : theirs.asList();
        if (left.size() != right.size()) {
            said("of another length");
        }
        for (std::size_t i = 0; i < std::min(left.size(), right.size()); ++i) {
            compare(left[i], right[i], path + "/" + std::to_string(i), wrong);
        }
    } else if (!(ours == theirs) && !changes(path)) {
        said("differs");
    }
}

QByteArray run(const QStringList &shell)
{
    QProcess process;
    process.start(shell.first(),
                  shell.mid(1) + QStringList{QStringLiteral("-c"), QString::fromUtf8(factsScript())});
    process.waitForFinished(60000);
    return process.readAllStandardOutput();
}

} // namespace

class TestFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsAnsible_data();
    void equalsAnsible();
    void distributions_data();
    void distributions();
    void networks();
    void zones_data();
    void zones();
    void cutOff();

private:
    static QByteArray part(const QByteArray &name, const QByteArray &content)
    {
        return "\n@" + name + "\n|" + QByteArray(content).replace("\n", "\n|") + "\n";
    }
    static Dict facts(const QByteArray &report) { return factsIn(report + part("end", "end")).value(); }
    static QString text(const Dict &facts, const char *name)
    {
        const Value *value = facts.find(std::string_view(name));
        return value ? qstr(value->isString() ? value->asString() : toJson(*value))
                     : QStringLiteral("(none)");
    }

    Value m_theirs;
};

void TestFacts::equalsAnsible_data()
{
    QTest::addColumn<QStringList>("shell");
    QTest::newRow("dash") << QStringList{QStringLiteral("dash")};
    QTest::newRow("busybox") << QStringList{QStringLiteral("busybox"), QStringLiteral("sh")};
}

void TestFacts::equalsAnsible()
{
    QFETCH(QStringList, shell);
    if (m_theirs.isNone()) {
        m_theirs = ansibleFacts();
    }
    QVERIFY(m_theirs.isDict());
    const std::optional<Dict> ours = factsIn(run(shell));
    QVERIFY(ours);
    QVERIFY2(ours->size() > 60, std::to_string(ours->size()).c_str());
    QStringList wrong;
    for (const auto &[key, value] : *ours) {
        const std::string name = key.asString();
        if (name == "docker") {
            continue; // ours alone
        }
        const Value *theirs = m_theirs.find("ansible_" + name);
        if (!theirs) {
            wrong += qstr(name) + QStringLiteral(" is no fact of Ansible's");
            continue;
        }
        compare(value, *theirs, "/" + name, wrong);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestFacts::distributions_data()
{
    QTest::addColumn<QByteArray>("report");
    QTest::addColumn<QString>("expected"); // distribution version major release family package manager
    const auto row = [](const char *name, const QByteArray &report, const char *expected) {
        QTest::newRow(name) << report << QString::fromLatin1(expected);
    };
    const auto os = [](const QByteArray &content) { return part("/etc/os-release", content); };
    row("Debian",
        os("PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nVERSION_ID=\"12\"\nID=debian\n"
           "VERSION_CODENAME=bookworm") +
            part("/etc/debian_version", "12.4") + part("exists", "/usr/bin/apt-get"),
        "Debian 12.4 12 bookworm Debian apt");
    row("Ubuntu",
        os("NAME=\"Ubuntu\"\nVERSION_ID=\"22.04\"\nID=ubuntu\nID_LIKE=debian\nVERSION_CODENAME=jammy\n"
           "HOME_URL=\"https://www.ubuntu.com/\"") +
            part("exists", "/usr/bin/apt-get\n/usr/bin/dnf"),
        "Ubuntu 22.04 22 jammy Debian apt");
    row("Alpine",
        os("NAME=\"Alpine Linux\"\nID=alpine\nVERSION_ID=3.19.1") + part("/etc/alpine-release", "3.19.1") +
            part("exists", "/sbin/apk"),
        "Alpine 3.19.1 3 NA Alpine apk");
    row("Rocky",
        os("NAME=\"Rocky Linux\"\nID=\"rocky\"\nVERSION=\"9.3 (Blue Onyx)\"\nVERSION_ID=\"9.3\"") +
            part("/etc/redhat-release", "Rocky Linux release 9.3 (Blue Onyx)") +
            part("exists", "/usr/bin/yum\n/usr/bin/dnf"),
        "Rocky 9.3 9 Blue Onyx RedHat dnf");
    row("CentOS 7",
        os("NAME=\"CentOS Linux\"\nID=\"centos\"\nVERSION=\"7 (Core)\"\nVERSION_ID=\"7\"") +
            part("/etc/centos-release", "CentOS Linux release 7.9.2009 (Core)") +
            part("/etc/redhat-release", "CentOS Linux release 7.9.2009 (Core)") +
            part("exists", "/usr/bin/yum"),
        "CentOS 7.9 7 Core RedHat yum");
    row("Fedora",
        os("NAME=\"Fedora Linux\"\nID=fedora\nVERSION=\"39 (Server Edition)\"\nVERSION_ID=39\n"
           "VERSION_CODENAME=\"\"") +
            part("/etc/redhat-release", "Fedora release 39 (Thirty Nine)") + part("exists", "/usr/bin/dnf"),
        "Fedora 39 39 Server Edition RedHat dnf");
    row("Arch",
        os("NAME=\"Arch Linux\"\nID=arch\nBUILD_ID=rolling") +
            part("exists", "/etc/arch-release\n/usr/bin/pacman"),
        "Archlinux NA NA NA Archlinux pacman");
    row("openSUSE",
        os("NAME=\"openSUSE Leap\"\nVERSION=\"15.5\"\nID=\"opensuse-leap\"\nVERSION_ID=\"15.5\"") +
            part("exists", "/usr/bin/zypper"),
        "openSUSE Leap 15.5 15 5 Suse zypper");
    row("Flatcar",
        os("NAME=\"Flatcar Container Linux by Kinvolk\"\nID=flatcar\nVERSION=3510.2.8\n"
           "VERSION_ID=3510.2.8"),
        "Flatcar 3510.2.8 3510 NA Flatcar unknown");
    row("another one", os("NAME=\"My Linux\"\nID=my\nVERSION_ID=1.2"), "My Linux 1.2 1 NA My Linux unknown");
    row("nothing known", "", "OtherLinux NA NA NA OtherLinux unknown");
}

void TestFacts::distributions()
{
    QFETCH(QByteArray, report);
    QFETCH(QString, expected);
    const Dict found = facts(report);
    const QStringList all{text(found, "distribution"),
                          text(found, "distribution_version"),
                          text(found, "distribution_major_version"),
                          text(found, "distribution_release"),
                          text(found, "os_family"),
                          text(found, "pkg_mgr")};
    QCOMPARE(all.join(u' '), expected);
}

void TestFacts::networks()
{
    const Dict found = facts(
        part("commands", "ip") + part("route4", "8.8.8.8 via 10.0.0.1 dev eth0 src 10.0.0.7 uid 0") +
        part("net eth0",
             "address 02:00:00:00:00:01\nmtu 1500\noperstate up\ntype 1\nflags 0x1103\nspeed 1000") +
        part("links eth0", "device /sys/devices/pci0000:00/0000:00:03.0/virtio2") +
        part("primary eth0", "2: eth0: <UP> mtu 1500\n    inet 10.0.0.7/23 brd 10.0.1.255 scope global eth0\n"
                             "    inet6 fe80::1/64 scope link") +
        part("secondary eth0", "    inet 10.0.0.8/23 scope global secondary eth0:1") +
        part("net br-1", "mtu 1500\ntype 1\nbridge/stp_state 0") + part("bridge br-1", "veth1") +
        part("net wg0", "mtu 1420\noperstate unknown\ntype 65534") +
        part("primary wg0", "    inet 192.0.2.1 peer 192.0.2.2/32 scope global wg0") +
        part("/etc/resolv.conf",
             "# by hand\nsearch a.example b.example\nnameserver 10.0.0.1\nnameserver ::1\n"
             "options ndots:2 rotate"));
    const auto json = [&](const char *name) { return text(found, name); };
    QCOMPARE(json("interfaces"), QStringLiteral("[\"eth0\", \"eth0_1\", \"br-1\", \"wg0\"]"));
    QCOMPARE(json("default_ipv4"),
             QStringLiteral(
                 "{\"gateway\": \"10.0.0.1\", \"interface\": \"eth0\", \"address\": \"10.0.0.7\", "
                 "\"broadcast\": \"10.0.1.255\", \"netmask\": \"255.255.254.0\", \"network\": \"10.0.0.0\", "
                 "\"prefix\": \"23\", \"macaddress\": \"02:00:00:00:00:01\", \"mtu\": 1500, "
                 "\"type\": \"ether\", \"alias\": \"eth0\"}"));
    QCOMPARE(json("all_ipv4_addresses"), QStringLiteral("[\"10.0.0.7\", \"10.0.0.8\", \"192.0.2.1\"]"));
    const Value *eth0 = found.find("eth0");
    QVERIFY(eth0 && eth0->find("promisc")->asBool());
    QCOMPARE(eth0->find("pciid")->asString(), std::string("virtio2"));
    QCOMPARE(eth0->find("ipv4_secondaries")->asList().size(), std::size_t(1));
    QCOMPARE(json("eth0_1").contains(QLatin1String("ipv4_secondaries")), true);
    QCOMPARE(found.find("br_1")->find("type")->asString(), std::string("bridge"));
    QCOMPARE(found.find("wg0")->find("ipv4")->find("prefix")->asString(), std::string("32"));
    QCOMPARE(json("dns"),
             QStringLiteral("{\"search\": [\"a.example\", \"b.example\"], \"nameservers\": "
                            "[\"10.0.0.1\", \"::1\"], \"options\": {\"ndots\": \"2\", \"rotate\": true}}"));
}

void TestFacts::zones_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QString>("name");
    QTest::newRow("UTC") << QByteArray("UTC0") << QStringLiteral("UTC");
    QTest::newRow("Berlin") << QByteArray("CET-1CEST,M3.5.0,M10.5.0/3") << QStringLiteral("CEST");
    QTest::newRow("Kolkata") << QByteArray("IST-5:30") << QStringLiteral("IST");
    QTest::newRow("numbers") << QByteArray("<-03>3<-02>,M3.5.0,M10.5.0") << QStringLiteral("-02");
    QTest::newRow("none") << QByteArray() << QStringLiteral("XYZ");
}

void TestFacts::zones()
{
    QFETCH(QByteArray, rule);
    QFETCH(QString, name);
    const Dict found = facts(part("zone", rule) + part("utc", "2026-01-02T03:04:05") +
                             part("date", "2026|01|Friday|5|00|02|04|04|05|1767323045|XYZ|+0100|123456789"));
    const Value *time = found.find("date_time");
    QVERIFY(time);
    QCOMPARE(qstr(time->find("tz_dst")->asString()), name);
    QCOMPARE(time->find("iso8601_micro")->asString(), std::string("2026-01-02T03:04:05.123456Z"));
    QCOMPARE(time->find("iso8601_basic")->asString(), std::string("20260102T040405123456"));
    QCOMPARE(time->find("epoch_int")->asString(), std::string("1767323045"));
}

void TestFacts::cutOff()
{
    const QByteArray report = run({QStringLiteral("dash")});
    QVERIFY(factsIn(report));
    QVERIFY(!factsIn(report.left(report.size() / 2)));
    QVERIFY(!factsIn({}));
    // Whatever a server says, it is no crash.
    for (qsizetype cut = 0; cut < report.size(); cut += 97) {
        QByteArray broken = report;
        broken.remove(cut, 31);
        static_cast<void>(factsIn(broken));
    }
}

QTEST_GUILESS_MAIN(TestFacts)
#include "tst_facts.moc"
