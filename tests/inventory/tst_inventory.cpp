// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/qt.h"
#include "inventory/hostpattern.h"
#include "inventory/inventory.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace chatelaine;

// That everything is read as Ansible reads it is compared in tests/variables with ansible-inventory itself;
// here is what ansible-inventory does not show: places, errors, findings, order.
class TestInventory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void order();
    void places();
    void errors_data();
    void errors();
    void findings_data();
    void findings();
    void ranges_data();
    void ranges();
    void priorities();
    void emptyInventory();
    void onlyInsideTheWorkspace();

private:
    Result<Inventory> read(const QString &name, const QByteArray &content)
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(name);
        static_cast<void>(saveFile(path, content));
        return readInventory(QStringList(path));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestInventory::order()
{
    const auto inventory =
        read(QStringLiteral("hosts.yml"), "web:\n  hosts:\n    zoe:\n    anna:\n  children:\n    inner:\n"
                                          "      hosts: {mia: }\nall:\n  hosts: {late: }\n");
    QVERIFY(inventory);
    QStringList names;
    for (const InventoryHost &host : inventory->hosts) {
        names += host.name;
    }
    QCOMPARE(names.join(u' '), QStringLiteral("zoe anna mia late"));
    QCOMPARE(inventory->hostsOf(QStringLiteral("web")).join(u' '), QStringLiteral("zoe anna mia"));
    QCOMPARE(inventory->groupsOf(QStringLiteral("mia")).join(u' '), QStringLiteral("all web inner"));
    QCOMPARE(inventory->hostsOf(QStringLiteral("ungrouped")), QStringList(QStringLiteral("late")));
    QVERIFY(inventory->groupsOf(QStringLiteral("nobody")).isEmpty());
    QVERIFY(inventory->hostsOf(QStringLiteral("nothing")).isEmpty());
    QVERIFY(!inventory->host(QStringLiteral("nobody")));
}

void TestInventory::places()
{
    const auto inventory =
        read(QStringLiteral("hosts.yml"),
             "all:\n  children:\n    web:\n      hosts:\n        anna:\n          port: 1\n");
    QVERIFY(inventory);
    const InventoryHost *anna = inventory->host(QStringLiteral("anna"));
    QVERIFY(anna);
    QCOMPARE(anna->place.line, 5);
    QCOMPARE(anna->place.column, 9);
    QCOMPARE(anna->variables.find("port")->mark().line, 6);
    QCOMPARE(inventory->group(QStringLiteral("web"))->place.line, 3);

    const auto ini = read(QStringLiteral("hosts"), "[web]\n  anna a=1 port=22\n");
    QVERIFY(ini);
    QCOMPARE(ini->host(QStringLiteral("anna"))->variables.find("port")->mark().line, 2);
    QCOMPARE(ini->host(QStringLiteral("anna"))->variables.find("port")->mark().column, 12);
}

void TestInventory::errors_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *what, const char *name, const char *content, int line,
                        const char *sentence) {
        QTest::newRow(what) << QString::fromLatin1(name) << QByteArray(content) << line
                            << QString::fromUtf8(sentence);
    };
    row("broken YAML", "hosts.yml", "all:\n  hosts: [\n", 3, "");
    row("a list of hosts", "hosts.yml", "web:\n  hosts:\n    - anna\n", 3,
        "\"hosts\" of the group web must be a map: names followed by a colon.");
    row("a list at the top", "hosts.yml", "- web\n", 1, "");
    row("a number as host", "hosts.yml", "web:\n  hosts:\n    1:\n", 3,
        "The server name 1 must be a text: put it in quotation marks.");
    row("a number as group", "hosts.yml", "7:\n", 1,
        "The group name 7 must be a text: put it in quotation marks.");
    row("host variables no map", "hosts.yml", "web:\n  hosts:\n    anna: 5\n", 3,
        "The variables of the server anna must be a map.");
    row("wrong range", "hosts.yml", "web:\n  hosts:\n    web[1-3]:\n", 3,
        "The range [1-3] of server names is wrong.");
    row("loop", "hosts.yml", "a:\n  children:\n    b:\n      children:\n        a:\n", 3,
        "The groups a and b contain each other.");
    row("a group in itself", "hosts.yml", "a:\n  children:\n    a:\n", 3,
        "The groups a and a contain each other.");
    row("all below a group", "hosts.yml", "a:\n  children:\n    all:\n", 1,
        "The groups all and a contain each other.");
    row("priority", "hosts.yml", "a:\n  vars:\n    ansible_group_priority: high\n", 3, "");
    row("not UTF-8", "hosts.yml", "a:\n  hosts: {\xff: }\n", 2, "");
    row("encrypted", "hosts.yml", "$ANSIBLE_VAULT;1.1;AES256\n33\n", 0, "");
    row("INI: section", "hosts", "[web]\n[a b]\n", 2, "");
    row("INI: kind of section", "hosts", "[web:hosst]\n", 1, "");
    row("INI: not key=value", "hosts", "[web]\nanna secret word\n", 2, "");
    row("INI: quotation mark", "hosts", "[web]\nanna a='b\n", 2,
        "A quotation mark of this line is not closed.");
    row("INI: no such child", "hosts", "[web:children]\nnowhere\n", 2,
        "nowhere is named as a child, but there is no such group.");
    row("INI: variables of nothing", "hosts", "x\n[web:vars]\na=1\n", 2,
        "There are variables for the group web, but no such group.");
    row("INI: loop", "hosts", "[a:children]\nb\n[b:children]\na\n", 4,
        "The groups b and a contain each other.");
}

void TestInventory::errors()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(int, line);
    QFETCH(QString, sentence);
    const auto inventory = read(name, content);
    QVERIFY(!inventory);
    QCOMPARE(inventory.error().place.file, sstr(m_folder->filePath(name)));
    QCOMPARE(inventory.error().place.line, line);
    if (!sentence.isEmpty()) {
        QCOMPARE(qstr(inventory.error().what.english()), sentence);
    }
    QVERIFY(!qstr(inventory.error().what.english()).contains(QLatin1String("secret")));
}

void TestInventory::findings_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("line");
    const auto row = [](const char *what, const char *name, const char *content, int line) {
        QTest::newRow(what) << QString::fromLatin1(name) << QByteArray(content) << line;
    };
    row("unknown key of a group", "hosts.yml", "all:\n  hosts: {ok: }\n  hostz: {a: }\n", 3);
    row("no group", "hosts.yml", "all:\n  hosts: {ok: }\nweb: text\n", 3);
    row("duplicate key", "hosts.yml", "all:\n  hosts: {ok: }\nall:\n  hosts: {ok: }\n", 3);
    row("host and group of one name", "hosts.yml", "ok:\n  hosts:\n    ok:\n", 3);
    row("empty", "hosts.yml", "# nothing\n", 0);
    row("program", "hosts", "#!/bin/sh\ntouch ran\n", 0);
    row("program with a YAML name", "hosts.yml", "#!/usr/bin/env python\n", 0);
    row("plugin", "hosts.yml", "plugin: aws_ec2\n", 1);
    row("TOML", "hosts.toml", "[web]\n", 0);
}

void TestInventory::findings()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(int, line);
    const auto inventory = read(name, content);
    QVERIFY2(inventory, inventory ? "" : inventory.error().what.english().c_str());
    QCOMPARE(inventory->findings.size(), std::size_t(1));
    QCOMPARE(inventory->findings[0].place.file, sstr(m_folder->filePath(name)));
    QCOMPARE(inventory->findings[0].place.line, line);
    QCOMPARE(inventory->hosts.size(), std::size_t(content.contains("ok") ? 1 : 0));
}

void TestInventory::ranges_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("hosts");
    QTest::addColumn<int>("port");
    const auto row = [](const char *pattern, const char *hosts, int port = 0) {
        QTest::newRow(pattern) << QString::fromLatin1(pattern) << QString::fromLatin1(hosts) << port;
    };
    row("web[1:3]", "web1 web2 web3");
    row("web[08:10].x", "web08.x web09.x web10.x");
    row("[a:c]-n", "a-n b-n c-n");
    row("n[0:6:3]:22", "n0 n3 n6", 22);
    row("a[1:2]b[x:y]", "a1bx a1by a2bx a2by");
    row("[2001:db8::1]:2222", "2001:db8::1", 2222);
    row("::1", "::1");
    row("n[3:1]", "");
    row("n[1:3", "error");
    row("n[01:3]", "error");
    row("n[c:a]", "error");
    row("n[1:3:0]", "error");
    row("n[1:]", "error");
    row("n[0:99999999999]", "error");
    row("n[0:999][0:999]", "error");
}

void TestInventory::ranges()
{
    QFETCH(QString, pattern);
    QFETCH(QString, hosts);
    QFETCH(int, port);
    const auto expanded = expandHostPattern(pattern, {});
    QCOMPARE(expanded ? expanded->hosts.join(u' ') : QStringLiteral("error"), hosts);
    QCOMPARE(expanded ? expanded->port.value_or(0) : 0, port);
}

void TestInventory::priorities()
{
    const auto inventory = read(QStringLiteral("hosts.yml"),
                                "b: {hosts: {x: }}\na: {hosts: {x: }}\nc: {hosts: {x: }, vars: "
                                "{ansible_group_priority: 0}}\ntop: {children: {deep: {hosts: {x: }}}}\n");
    QVERIFY(inventory);
    QCOMPARE(inventory->groupsOf(QStringLiteral("x")).join(u' '), QStringLiteral("all c a b top deep"));
}

void TestInventory::emptyInventory()
{
    QVERIFY(!readInventory(QStringList()));
    QTemporaryDir folder;
    QVERIFY(!readInventory(QStringList(folder.filePath(QStringLiteral("missing.yml")))));
    const auto none = readInventory(QStringList(folder.path()));
    QVERIFY(none);
    QCOMPARE(none->groups.size(), std::size_t(2));
}

void TestInventory::onlyInsideTheWorkspace()
{
    QTemporaryDir other;
    QVERIFY(saveFile(other.filePath(QStringLiteral("x.yml")), "all: {hosts: {stolen: }}\n"));
    QTemporaryDir folder;
    QDir(folder.path()).mkdir(QStringLiteral("inventory"));
    QVERIFY(saveFile(folder.filePath(QStringLiteral("inventory/hosts.yml")), "all: {hosts: {ours: }}\n"));
    QVERIFY(QFile::link(other.filePath(QStringLiteral("x.yml")),
                        folder.filePath(QStringLiteral("inventory/x.yml"))));
    const auto workspace = openWorkspace(folder.path());
    QVERIFY(workspace);
    const auto inventory = readInventory(*workspace);
    QVERIFY(inventory);
    QCOMPARE(inventory->hosts.size(), std::size_t(1));
    QCOMPARE(inventory->findings.size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestInventory)
#include "tst_inventory.moc"
