// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace chatelaine;

/// What a command line printed and how it ended.
struct Outcome {
    int status = -1;
    QString out;
    QString err;
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

class CommandsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    void write(const QString &path, const QByteArray &content)
    {
        const QString full = m_dir.filePath(path);
        QVERIFY(QDir().mkpath(QFileInfo(full).path()));
        QFile file(full);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    Outcome call(QStringList arguments)
    {
        Outcome outcome;
        QTextStream out(&outcome.out);
        QTextStream err(&outcome.err);
        cli::Console console{out, err};
        outcome.status = cli::run(arguments, console);
        out.flush();
        err.flush();
        return outcome;
    }

    Outcome inFolder(const QStringList &arguments)
    {
        return call(QStringList{QStringLiteral("-C"), m_dir.path()} + arguments);
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        write(QStringLiteral("chatelaine.yml"), "name: Example\n");
        write(QStringLiteral("ansible.cfg"), "[defaults]\ninventory = inventory\n");
        write(QStringLiteral("inventory/hosts.yml"), "web:\n  hosts:\n    srv1: {ansible_host: 127.0.0.1}\n");
        write(QStringLiteral("group_vars/web.yml"), "---\ncolour: blue\n");
        write(QStringLiteral("group_vars/all.yml"), "zone: example.org\ncolour: grey\n");
        write(QStringLiteral("host_vars/srv1.yml"),
              "chatelaine_services:\n"
              "  site:\n    service: page\n    page_title: Hello\n    page_token: hush-hush\n"
              "broken: '{{ nowhere }}'\nurl: 'https://{{ zone }}/'\ncount: '{{ 1 + 1 }}'\n");
        write(QStringLiteral("services/page/meta/chatelaine.yml"),
              "title: {en: Page, de: Seite}\nkind: files\noptions:\n  page_token: {secret: true}\n");
        write(QStringLiteral("services/page/defaults/main.yml"), "page_title: none\npage_token: none\n");
        write(QStringLiteral("services/page/templates/index.html.j2"),
              "<h1>{{ page_title }}</h1> {{ url }}\n");
        write(QStringLiteral("services/page/templates/token.env.j2"), "TOKEN={{ page_token }}\n");
    }

    void usage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("nothing") << QStringList{} << 2;
        QTest::newRow("unknown command") << QStringList{QStringLiteral("fly")} << 2;
        QTest::newRow("unknown option")
            << QStringList{QStringLiteral("vars"), QStringLiteral("--fly"), QStringLiteral("x")} << 2;
        QTest::newRow("help") << QStringList{QStringLiteral("--help")} << 0;
        QTest::newRow("vars without host") << QStringList{QStringLiteral("vars")} << 2;
        QTest::newRow("render without out")
            << QStringList{QStringLiteral("render"), QStringLiteral("srv1")} << 2;
        QTest::newRow("deploy without yes")
            << QStringList{QStringLiteral("--json"), QStringLiteral("deploy")} << 2;
        QTest::newRow("unknown host") << QStringList{QStringLiteral("vars"), QStringLiteral("srv9")} << 1;
        QTest::newRow("plan of an unknown host")
            << QStringList{QStringLiteral("plan"), QStringLiteral("srv9")} << 1;
    }

    void usage()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = inFolder(arguments);
        QTEST(outcome.status, "status");
        QVERIFY(!(outcome.out + outcome.err).isEmpty());
    }

    void noFolder()
    {
        const QTemporaryDir empty;
        const Outcome outcome =
            call({QStringLiteral("-C"), empty.path(), QStringLiteral("vars"), QStringLiteral("srv1")});
        QCOMPARE(outcome.status, 1);
        QVERIFY(!outcome.err.isEmpty());
    }

    void varsAreFinalised()
    {
        const Outcome outcome = inFolder({QStringLiteral("vars"), QStringLiteral("srv1")});
        QCOMPARE(outcome.status, 0);
        const QJsonObject json = outcome.json();
        QCOMPARE(json.value(QLatin1String("url")).toString(), QStringLiteral("https://example.org/"));
        QCOMPARE(json.value(QLatin1String("count")).toInt(), 2);
        QCOMPARE(json.value(QLatin1String("colour")).toString(), QStringLiteral("blue"));
        QVERIFY(json.value(QLatin1String("_errors")).toObject().contains(QLatin1String("broken")));
        QVERIFY(!json.contains(QLatin1String("broken")));
    }

    void varsOfAServiceHideSecrets()
    {
        const Outcome outcome = inFolder({QStringLiteral("vars"), QStringLiteral("srv1"),
                                          QStringLiteral("--service"), QStringLiteral("site")});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.json().value(QLatin1String("page_title")).toString(), QStringLiteral("Hello"));
        QVERIFY(outcome.json().contains(QLatin1String("page_token")));
        QVERIFY(outcome.json().value(QLatin1String("page_token")).toString().startsWith(QChar(0x2022)));
    }

    void varsTellTheirOrigin()
    {
        const Outcome outcome =
            inFolder({QStringLiteral("vars"), QStringLiteral("srv1"), QStringLiteral("--origin")});
        QCOMPARE(outcome.status, 0);
        const QJsonObject colour = outcome.json().value(QLatin1String("colour")).toObject();
        QCOMPARE(colour.value(QLatin1String("value")).toString(), QStringLiteral("blue"));
        QCOMPARE(colour.value(QLatin1String("line")).toInt(), 2);
        QVERIFY(colour.value(QLatin1String("file")).toString().endsWith(QLatin1String("group_vars/web.yml")));
        QCOMPARE(colour.value(QLatin1String("overrides")).toArray().size(), qsizetype(1));
    }

    void inventoryEqualsAnsible()
    {
        const QString source = m_dir.filePath(QStringLiteral("inventory/hosts.yml"));
        const Outcome ours = inFolder({QStringLiteral("inventory"), QStringLiteral("list")});
        QCOMPARE(ours.status, 0);
        QProcess ansible;
        ansible.setWorkingDirectory(m_dir.path());
        ansible.start(QStringLiteral("ansible-inventory"),
                      {QStringLiteral("-i"), source, QStringLiteral("--list"),
                       QStringLiteral("--playbook-dir"), m_dir.path()});
        QVERIFY(ansible.waitForFinished(60000));
        QCOMPARE(ours.json(), QJsonDocument::fromJson(ansible.readAllStandardOutput()).object());
        const Outcome host =
            inFolder({QStringLiteral("inventory"), QStringLiteral("host"), QStringLiteral("srv1")});
        QCOMPARE(host.json(), ours.json()[QStringLiteral("_meta")]
                                  .toObject()[QStringLiteral("hostvars")]
                                  .toObject()[QStringLiteral("srv1")]
                                  .toObject());
    }

    void templateRenders()
    {
        write(QStringLiteral("t.j2"), "{% for x in list %}\n- {{ x }}\n{% endfor %}\n");
        write(QStringLiteral("v.yml"), "list: [a, 1, yes]\n");
        const QStringList base{QStringLiteral("template"), m_dir.filePath(QStringLiteral("t.j2")),
                               QStringLiteral("--vars"), m_dir.filePath(QStringLiteral("v.yml"))};
        QCOMPARE(call(base).out, QStringLiteral("- a\n- 1\n- True\n"));
        QCOMPARE(call(base + QStringList{QStringLiteral("--plain")}).out,
                 QStringLiteral("\n- a\n\n- 1\n\n- True\n"));
        QCOMPARE(call(base + QStringList{QStringLiteral("--plain"), QStringLiteral("--set-option"),
                                         QStringLiteral("trim_blocks=true"), QStringLiteral("--set-option"),
                                         QStringLiteral("keep_trailing_newline=true")})
                     .out,
                 QStringLiteral("- a\n- 1\n- True\n"));
        QCOMPARE(call(base + QStringList{QStringLiteral("--set-option"), QStringLiteral("fly=true")}).status,
                 2);
    }

    void brokenTemplateTellsThePlace()
    {
        write(QStringLiteral("b.j2"), "ok\n{{ 1 + }}\n");
        const Outcome outcome = call({QStringLiteral("template"), m_dir.filePath(QStringLiteral("b.j2"))});
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.err.contains(QRegularExpression(QStringLiteral("b\\.j2:2:\\d+: "))),
                 qPrintable(outcome.err));
    }

    void renderWritesDotsUnlessRevealed()
    {
        const QTemporaryDir out;
        const QStringList line{QStringLiteral("render"), QStringLiteral("srv1"), QStringLiteral("--out"),
                               out.path()};
        QCOMPARE(inFolder(line).status, 0);
        const QString page = out.filePath(QStringLiteral("srv/apps/site/index.html"));
        const QString token = out.filePath(QStringLiteral("srv/apps/site/token.env"));
        QCOMPARE(contentOf(page), QByteArray("<h1>Hello</h1> https://example.org/\n"));
        QVERIFY(!contentOf(token).contains("hush"));
        QCOMPARE(inFolder(line + QStringList{QStringLiteral("--reveal")}).status, 0);
        QCOMPARE(contentOf(token), QByteArray("TOKEN=hush-hush\n"));
        QCOMPARE(QFile::permissions(token) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void badFiles_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("place");
        QTest::newRow("broken YAML") << "host_vars/srv1.yml" << QByteArray("a: [1\nb: 2\n")
                                     << "host_vars/srv1.yml:2";
        QTest::newRow("not UTF-8") << "host_vars/srv1.yml" << QByteArray("a: \xff\n")
                                   << "host_vars/srv1.yml:1";
        QTest::newRow("broken inventory")
            << "inventory/hosts.yml" << QByteArray("web: {hosts: [\n") << "inventory/hosts.yml";
        QTest::newRow("broken settings") << "chatelaine.yml" << QByteArray("name: [\n") << "chatelaine.yml";
    }

    void badFiles()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, content);
        QFETCH(QString, place);
        const QByteArray before = contentOf(m_dir.filePath(path));
        write(path, content);
        const Outcome outcome = inFolder({QStringLiteral("vars"), QStringLiteral("srv1")});
        const QByteArray after = contentOf(m_dir.filePath(path));
        write(path, before);
        QVERIFY2(outcome.err.contains(place), qPrintable(outcome.err));
        QCOMPARE(after, content);
    }
};

QTEST_GUILESS_MAIN(CommandsTest)
#include "tst_commands.moc"
