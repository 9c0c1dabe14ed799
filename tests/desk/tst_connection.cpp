// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/qt.h"
#include "desk/connection.h"
#include "values/yaml.h"

#include <QtTest>

using namespace chatelaine;

class ConnectionTest : public QObject
{
    Q_OBJECT

    static Result<Connection> read(const QByteArray &yaml)
    {
        const Result<YamlDocument> document = readYaml(yaml.toStdString(), "hosts.yml");
        TemplateScope scope(document ? document->root.asDict() : Dict());
        return connectionOf(QStringLiteral("srv1"), scope);
    }

private Q_SLOTS:
    void target_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << QByteArray("{}") << "srv1:22 user= key= become=0 root local=0 jumps=";
        QTest::newRow("address and port") << QByteArray("{ansible_host: 10.0.0.9, ansible_port: 2222}")
                                          << "10.0.0.9:2222 user= key= become=0 root local=0 jumps=";
        QTest::newRow("port as text")
            << QByteArray("{ansible_port: '2211'}") << "srv1:2211 user= key= become=0 root local=0 jumps=";
        QTest::newRow("templated") << QByteArray("{zone: example.org, ansible_host: 'a.{{ zone }}'}")
                                   << "a.example.org:22 user= key= become=0 root local=0 jumps=";
        QTest::newRow("user and key")
            << QByteArray("{ansible_user: deploy, ansible_ssh_private_key_file: /k}")
            << "srv1:22 user=deploy key=/k become=0 root local=0 jumps=";
        QTest::newRow("sudo") << QByteArray("{ansible_become: yes}")
                              << "srv1:22 user= key= become=1 root local=0 jumps=";
        QTest::newRow("become in words")
            << QByteArray("{ansible_become: 'True', ansible_become_method: community.general.doas}")
            << "srv1:22 user= key= become=3 root local=0 jumps=";
        QTest::newRow("su to another")
            << QByteArray("{ansible_become: true, ansible_become_method: su, ansible_become_user: ops}")
            << "srv1:22 user= key= become=2 ops local=0 jumps=";
        QTest::newRow("local") << QByteArray("{ansible_connection: local}")
                               << "srv1:22 user= key= become=0 root local=1 jumps=";
        QTest::newRow("jump") << QByteArray("{ansible_ssh_common_args: '-o ProxyJump=me@gate:2200'}")
                              << "srv1:22 user= key= become=0 root local=0 jumps=me@gate:2200";
        QTest::newRow("jump quoted") << QByteArray("{ansible_ssh_common_args: '-o \"ProxyJump me@gate\"'}")
                                     << "srv1:22 user= key= become=0 root local=0 jumps=me@gate:22";
        QTest::newRow("no jump") << QByteArray("{ansible_ssh_common_args: '-o ProxyJump=none'}")
                                 << "srv1:22 user= key= become=0 root local=0 jumps=";
        QTest::newRow("two jumps, v6")
            << QByteArray("{ansible_ssh_common_args: '-J a@one,[fe80::1]:2022'}")
            << "srv1:22 user= key= become=0 root local=0 jumps=a@one:22,@fe80::1:2022";
    }

    void target()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, expected);
        const Result<Connection> connection = read(yaml);
        QVERIFY(connection);
        const Target &target = connection->target;
        QStringList jumps;
        for (const Target::Jump &jump : target.jumps) {
            jumps << QStringLiteral("%1@%2:%3").arg(jump.user, jump.address).arg(jump.port);
        }
        const QString got = QStringLiteral("%1:%2 user=%3 key=%4 become=%5 %6 local=%7 jumps=%8")
                                .arg(target.address)
                                .arg(target.port)
                                .arg(target.user, target.privateKeyFile)
                                .arg(int(target.become))
                                .arg(target.becomeUser)
                                .arg(int(target.local))
                                .arg(jumps.join(QLatin1Char(',')));
        QCOMPARE(got, expected);
    }

    void ignoredIsNamed()
    {
        const Result<Connection> connection =
            read("{ansible_ssh_common_args: '-o ForwardAgent=yes -C', ansible_ssh_extra_args: '-4'}");
        QVERIFY(connection);
        QCOMPARE(connection->ignored,
                 (QStringList{QStringLiteral("-o ForwardAgent=yes"), QStringLiteral("-C"),
                              QStringLiteral("ansible_ssh_extra_args")}));
    }

    void passwordsAreKeptApart()
    {
        const Result<Connection> connection =
            read("{ansible_user: deploy, ansible_become_password: s3cret, ansible_ssh_pass: 42}");
        QVERIFY(connection);
        QCOMPARE(connection->secrets.size(), std::size_t(2));
        QCOMPARE(connection->secrets[0].first.kind, QStringLiteral("become-password"));
        QCOMPARE(connection->secrets[0].second.reveal(), std::string_view("s3cret"));
        QCOMPARE(connection->secrets[1].second.reveal(), std::string_view("42"));
    }

    void becomePasswordIsWhoseTheToolWants()
    {
        const auto nameOf = [](const QByteArray &more) {
            return read("{ansible_user: deploy, ansible_become: yes, ansible_become_password: s3cret" + more +
                        "}")
                ->secrets.at(0)
                .first.name;
        };
        QCOMPARE(nameOf({}), QStringLiteral("deploy@srv1"));
        QCOMPARE(nameOf(", ansible_become_method: su"), QStringLiteral("root@srv1"));
        QCOMPARE(nameOf(", ansible_become_method: doas"), QStringLiteral("deploy@srv1"));
    }

    void wrongValues_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::newRow("port") << QByteArray("{ansible_port: many}");
        QTest::newRow("port too large") << QByteArray("{ansible_port: 70000}");
        QTest::newRow("become") << QByteArray("{ansible_become: perhaps}");
        QTest::newRow("jump's port") << QByteArray("{ansible_ssh_common_args: '-J gate:ssh'}");
        QTest::newRow("jump's port too large")
            << QByteArray("{ansible_ssh_common_args: '-J gate:22,a:70000'}");
        QTest::newRow("method") << QByteArray("{ansible_become: yes, ansible_become_method: runas}");
        QTest::newRow("connection") << QByteArray("{ansible_connection: winrm}");
        QTest::newRow("host is a list") << QByteArray("{ansible_host: [a]}");
        QTest::newRow("undefined") << QByteArray("{ansible_host: '{{ nowhere }}'}");
    }

    void wrongValues()
    {
        QFETCH(QByteArray, yaml);
        const Result<Connection> connection = read(yaml);
        QVERIFY(!connection);
        QVERIFY(!translated(connection.error().what).isEmpty());
        QCOMPARE(connection.error().place.file, std::string("hosts.yml"));
        QCOMPARE(connection.error().place.line, 1);
    }
};

QTEST_GUILESS_MAIN(ConnectionTest)
#include "tst_connection.moc"
