// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/qt.h"
#include "state/state.h"

#include <QTest>

using namespace chatelaine;

namespace
{

Manifest example()
{
    Manifest manifest;
    manifest.instance = QStringLiteral("vault");
    manifest.host = QStringLiteral("küche.example.org");
    manifest.service = QStringLiteral("vaultwarden");
    manifest.kind = QStringLiteral("compose");
    manifest.base = QStringLiteral("/srv/apps/vault");
    manifest.project = QStringLiteral("vault");
    manifest.composeFiles = {QStringLiteral("/srv/apps/vault/docker-compose.yml")};
    manifest.units = {QStringLiteral("vault.timer")};
    manifest.files = {{QStringLiteral("/srv/apps/vault/data"),
                       {},
                       0755,
                       QStringLiteral("root"),
                       QStringLiteral("root"),
                       false},
                      {QStringLiteral("/srv/apps/vault/mit Leerzeichen ü"), QString(64, QLatin1Char('a')),
                       0600, QStringLiteral("1000"), QStringLiteral("www-data"), true}};
    manifest.release = QStringLiteral("20260101T101112");
    manifest.commit = QStringLiteral("0123abcd");
    manifest.unsaved = true;
    manifest.who = QStringLiteral("Anna \"A\" <anna@example.org>");
    manifest.when = QDateTime(QDate(2026, 1, 1), QTime(10, 11, 12), Qt::UTC);
    return manifest;
}

} // namespace

class TestRecords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void manifestComesBack();
    void unknownKeysAreLeftOut();
    void brokenManifests_data();
    void brokenManifests();
    void everyPrefixOfAManifestIsAnError();
    void fileList();
    void journalComesBack();
    void journalKeepsWhatIsWhole();
    void journalWithoutOneLineIsAnError();
};

void TestRecords::manifestComesBack()
{
    const Result<Manifest> read = readManifest(writeManifest(example()), QStringLiteral("here"));
    QVERIFY(read);
    QVERIFY(*read == example());
}

void TestRecords::unknownKeysAreLeftOut()
{
    QByteArray json = writeManifest(example());
    json.replace("\"instance\"", "\"later\": {\"x\": [1]}, \"instance\"");
    const Result<Manifest> read = readManifest(json, QStringLiteral("here"));
    QVERIFY(read);
    QVERIFY(!writeManifest(*read).contains("later"));
}

void TestRecords::brokenManifests_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("mode is a number") << QByteArray("\"0600\"") << QByteArray("600");
    QTest::newRow("mode is not octal") << QByteArray("\"0600\"") << QByteArray("\"0689\"");
    QTest::newRow("mode is too large") << QByteArray("\"0600\"") << QByteArray("\"20000\"");
    QTest::newRow("relative path") << QByteArray("\"/srv/apps/vault/data\"") << QByteArray("\"data\"");
    QTest::newRow("newline in a path") << QByteArray("\"/srv/apps/vault/data\"") << QByteArray("\"/a\\nb\"");
    QTest::newRow("units is a text") << QByteArray("\"units\": [")
                                     << QByteArray("\"units\": \"x\", \"y\": [");
    QTest::newRow("number among units") << QByteArray("\"vault.timer\"") << QByteArray("7");
    QTest::newRow("no time") << QByteArray("2026-01-01T10:11:12Z") << QByteArray("yesterday");
    QTest::newRow("no files") << QByteArray("\"files\"") << QByteArray("\"fils\"");
    QTest::newRow("newer format") << QByteArray("\"version\": 1") << QByteArray("\"version\": 2");
    QTest::newRow("no instance") << QByteArray("\"instance\": \"vault\"") << QByteArray("\"instance\": \"\"");
}

void TestRecords::brokenManifests()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray json = writeManifest(example());
    QVERIFY(json.contains(from));
    json.replace(from, to);
    const Result<Manifest> read =
        readManifest(json, QStringLiteral("/var/lib/chatelaine/vault/manifest.json"));
    QVERIFY(!read);
    QVERIFY(
        translated(read.error().what).contains(QStringLiteral("/var/lib/chatelaine/vault/manifest.json")));
}

void TestRecords::everyPrefixOfAManifestIsAnError()
{
    const QByteArray json = writeManifest(example()).trimmed();
    for (qsizetype length = 0; length < json.size(); ++length) {
        QVERIFY(!readManifest(json.left(length), QStringLiteral("here")));
    }
}

void TestRecords::fileList()
{
    QCOMPARE(writeFileList(example()),
             QStringLiteral("/srv/apps/vault/data\n/srv/apps/vault/mit Leerzeichen ü\n").toUtf8());
}

void TestRecords::journalComesBack()
{
    JournalEntry entry;
    entry.time = QDateTime(QDate(2026, 1, 1), QTime(10, 11, 12), Qt::UTC);
    entry.who = QStringLiteral("Anna");
    entry.host = QStringLiteral("web");
    entry.instance = QStringLiteral("vault");
    entry.action = QStringLiteral("deploy");
    entry.commit = QStringLiteral("abc");
    entry.unsaved = true;
    entry.result = QStringLiteral("failed");
    entry.message = QStringLiteral("two\nlines \"quoted\"");
    entry.seconds = 1.5;
    entry.files = 3;
    entry.release = QStringLiteral("r1");
    const QByteArray line = writeJournalEntry(entry);
    QCOMPARE(line.count('\n'), 1);
    const auto read = readJournal(line + line);
    QVERIFY(read);
    QCOMPARE(read->size(), 2u);
    QVERIFY(read->at(0) == entry);
}

void TestRecords::journalKeepsWhatIsWhole()
{
    JournalEntry entry;
    entry.who = QStringLiteral("Anna");
    const QByteArray line = writeJournalEntry(entry);
    const auto read = readJournal(line + line.left(20) + '\n' + line + "[1]\n\n" + line.left(9));
    QVERIFY(read);
    QCOMPARE(read->size(), 2u);
    QVERIFY(readJournal({}));
    QVERIFY(readJournal({})->empty());
}

void TestRecords::journalWithoutOneLineIsAnError() { QVERIFY(!readJournal("garbage\n\x01\xff\n")); }

QTEST_APPLESS_MAIN(TestRecords)
#include "tst_records.moc"
