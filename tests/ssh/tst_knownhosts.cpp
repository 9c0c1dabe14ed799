// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ssh/knownhosts.h"
#include "ssh/servermemory.h"

#include "base/qt.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace chatelaine;

namespace
{

/// An ed25519 key line; the key is 32 times the same byte.
HostKey keyOf(char byte)
{
    const QByteArray type = "ssh-ed25519";
    const QByteArray blob =
        QByteArray("\0\0\0\x0b", 4) + type + QByteArray("\0\0\0\x20", 4) + QByteArray(32, byte);
    return {type, blob.toBase64()};
}

QByteArray lineOf(const QByteArray &names, char byte)
{
    const HostKey key = keyOf(byte);
    return names + ' ' + key.type + ' ' + key.base64 + '\n';
}

} // namespace

class TestKnownHosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsNames_data();
    void findsNames();
    void readsHashedNamesOfTheUser();
    void saysWhatItDoesNotUse();
    void addsALine();
    void replacesTheHostsKey_data();
    void replacesTheHostsKey();
    void addsFromManyThreads();
    void addsFromManyPrograms();
    void takesFingerprintsAsPeopleWriteThem_data();
    void takesFingerprintsAsPeopleWriteThem();
    void unreadableFileIsAnError();
    void fingerprintIsThatOfSshKeygen();
    void remembersServers();
    void brokenMemoryIsAnError();

private:
    void write(const QByteArray &content)
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QByteArray read() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestKnownHosts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("ssh/known_hosts"));
    QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("ssh"))));
}

void TestKnownHosts::findsNames_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    QTest::addColumn<bool>("plain");
    QTest::addColumn<bool>("openSsh");
    const QString host = QStringLiteral("srv1.example.org");
    QTest::newRow("name") << QByteArray("srv1.example.org") << host << 22 << true << true;
    QTest::newRow("list") << QByteArray("192.0.2.1,srv1.example.org") << host << 22 << true << true;
    QTest::newRow("upper case") << QByteArray("SRV1.example.org") << host << 22 << true << true;
    QTest::newRow("other port") << QByteArray("srv1.example.org") << host << 2222 << false << false;
    QTest::newRow("port") << QByteArray("[srv1.example.org]:2222") << host << 2222 << true << true;
    QTest::newRow("other name") << QByteArray("srv2.example.org") << host << 22 << false << false;
    QTest::newRow("pattern") << QByteArray("*.example.org") << host << 22 << false << true;
    QTest::newRow("all") << QByteArray("*") << host << 22 << false << true;
    QTest::newRow("excepted") << QByteArray("!srv1.example.org,*") << host << 22 << false << false;
    QTest::newRow("authority") << QByteArray("@cert-authority srv1.example.org") << host << 22 << false
                               << false;
    QTest::newRow("IPv6") << QByteArray("[2001:db8::1]:2222") << QStringLiteral("2001:db8::1") << 2222 << true
                          << true;
}

void TestKnownHosts::findsNames()
{
    QFETCH(QByteArray, names);
    QFETCH(QString, address);
    QFETCH(int, port);
    QFETCH(bool, plain);
    QFETCH(bool, openSsh);
    write("# comment\n\n" + lineOf(names, 'a'));
    const auto shared = knownKeys(m_file, address, port, KnownHostsReading::Plain);
    QVERIFY(shared);
    QCOMPARE(!shared->empty(), plain);
    const auto own = knownKeys(m_file, address, port, KnownHostsReading::OpenSsh);
    QVERIFY(own);
    QCOMPARE(!own->empty(), openSsh);
    if (plain) {
        QCOMPARE(shared->front().line, 3);
        QVERIFY(shared->front().key == keyOf('a'));
        QVERIFY(!shared->front().revoked);
    }
}

void TestKnownHosts::readsHashedNamesOfTheUser()
{
    write(lineOf("[srv1.example.org]:2222", 'a'));
    QCOMPARE(QProcess::execute(QStringLiteral("ssh-keygen"),
                               {QStringLiteral("-q"), QStringLiteral("-H"), QStringLiteral("-f"), m_file}),
             0);
    QVERIFY(read().startsWith("|1|"));
    const QString host = QStringLiteral("srv1.example.org");
    QCOMPARE(knownKeys(m_file, host, 2222, KnownHostsReading::OpenSsh)->size(), std::size_t(1));
    QCOMPARE(knownKeys(m_file, host, 22, KnownHostsReading::OpenSsh)->size(), std::size_t(0));
    QCOMPARE(knownKeys(m_file, host, 2222, KnownHostsReading::Plain)->size(), std::size_t(0));
}

void TestKnownHosts::saysWhatItDoesNotUse()
{
    write(lineOf("srv1", 'a') + lineOf("*.example.org", 'a') + lineOf("|1|abc=|def=", 'a') +
          lineOf("@cert-authority *", 'a') + "srv2 ssh-ed25519 nonsense!\n" + "word\n" +
          lineOf("@revoked *", 'b'));
    const auto findings = knownHostsFindings(m_file);
    QList<int> lines;
    for (const Error &finding : findings) {
        lines << finding.place.line;
        QVERIFY(!finding.next.empty());
        QCOMPARE(finding.place.file, sstr(m_file));
    }
    QCOMPARE(lines, (QList<int>{2, 3, 4, 5, 6}));
    const auto revoked = knownKeys(m_file, QStringLiteral("srv9"), 22, KnownHostsReading::Plain);
    QCOMPARE(revoked->size(), std::size_t(1));
    QVERIFY(revoked->front().revoked);
}

void TestKnownHosts::addsALine()
{
    QVERIFY(QDir().rmdir(m_folder->filePath(QStringLiteral("ssh"))));
    QVERIFY(setKnownHost(m_file, QStringLiteral("Srv1.example.org"), 22, keyOf('a')));
    QCOMPARE(read(), lineOf("srv1.example.org", 'a'));
    write("# ours, without a newline");
    QVERIFY(setKnownHost(m_file, QStringLiteral("2001:db8::1"), 2222, keyOf('b')));
    QCOMPARE(read(), "# ours, without a newline\n" + lineOf("[2001:db8::1]:2222", 'b'));
}

void TestKnownHosts::replacesTheHostsKey_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const QByteArray rsa = "srv1 ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQ==\n";
    const QByteArray own = lineOf("srv1", 'n');
    QTest::newRow("alone") << lineOf("srv1", 'a') << own;
    QTest::newRow("there already") << own + "# end" << own + "# end";
    QTest::newRow("bytes around it") << "# ours\r\n\n" + lineOf("srv2", 'a') + "  SRV1\tssh-ed25519 " +
                                            keyOf('a').base64 + " anna@home\r\n" + rsa + "\n junk"
                                     << "# ours\r\n\n" + lineOf("srv2", 'a') + "  SRV1\tssh-ed25519 " +
                                            keyOf('n').base64 + " anna@home\r\n" + rsa + "\n junk";
    QTest::newRow("with other names") << lineOf("www,srv1,192.0.2.1", 'a') + lineOf("srv2", 'b')
                                      << lineOf("www,192.0.2.1", 'a') + lineOf("srv2", 'b') + own;
    QTest::newRow("several") << lineOf("srv1", 'a') + rsa + lineOf("srv1", 'b') << own + rsa;
    QTest::newRow("old and new") << lineOf("srv1", 'a') + own << own;
    QTest::newRow("another port") << lineOf("[srv1]:2222", 'a') << lineOf("[srv1]:2222", 'a') + own;
    QTest::newRow("revoked stays") << "@revoked " + lineOf("srv1", 'a')
                                   << "@revoked " + lineOf("srv1", 'a') + own;
    QTest::newRow("patterns stay") << lineOf("srv*", 'a') << lineOf("srv*", 'a') + own;
    QTest::newRow("no last newline") << lineOf("srv2", 'a').trimmed() << lineOf("srv2", 'a') + own;
    QTest::newRow("nothing") << QByteArray() << own;
}

void TestKnownHosts::replacesTheHostsKey()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QCOMPARE(withKnownHost(before, QStringLiteral("srv1"), 22, keyOf('n')), after);
    QCOMPARE(withKnownHost(after, QStringLiteral("srv1"), 22, keyOf('n')), after);
}

void TestKnownHosts::takesFingerprintsAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("right");
    const QString fingerprint = keyOf('a').fingerprint();
    const QString bare = fingerprint.mid(7);
    QTest::newRow("whole") << fingerprint << true;
    QTest::newRow("pasted") << QStringLiteral(" ") + fingerprint + QStringLiteral("\n") << true;
    QTest::newRow("bare") << bare << true;
    QTest::newRow("padded") << fingerprint + QLatin1Char('=') << true;
    QTest::newRow("in groups") << QStringLiteral("sha256: ") + bare.left(4) + QLatin1Char(' ') + bare.mid(4)
                               << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("only the scheme") << QStringLiteral("SHA256:") << false;
    QTest::newRow("shorter") << fingerprint.chopped(1) << false;
    QTest::newRow("other case") << fingerprint.left(7) + bare.toLower() << false;
    QTest::newRow("another") << keyOf('b').fingerprint() << false;
}

void TestKnownHosts::takesFingerprintsAsPeopleWriteThem()
{
    QFETCH(QString, said);
    QFETCH(bool, right);
    QCOMPARE(isFingerprint(said, keyOf('a').fingerprint()), right);
}

/// As the window and the command line side by side.
void TestKnownHosts::addsFromManyPrograms()
{
    const QString memory = m_folder->filePath(QStringLiteral("servers.json"));
    constexpr int programs = 4;
    constexpr int servers = 15;
    std::vector<pid_t> children;
    for (int program = 0; program < programs; ++program) {
        const pid_t child = fork();
        if (child == 0) {
            bool well = true;
            for (int i = 0; i < servers; ++i) {
                const QString name = QStringLiteral("srv%1-%2").arg(program).arg(i);
                well = well && setKnownHost(m_file, name, 22, keyOf('a')) &&
                       rememberServer(memory, name, {name, 22, QStringLiteral("ssh-ed25519"), name});
            }
            _exit(well ? 0 : 1);
        }
        children.push_back(child);
    }
    for (const pid_t child : children) {
        int status = -1;
        QCOMPARE(waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
    }
    QCOMPARE(read().count('\n'), programs * servers);
    for (int i = 0; i < programs * servers; ++i) {
        const QString name = QStringLiteral("srv%1-%2").arg(i / servers).arg(i % servers);
        QVERIFY2(rememberedServer(memory, name).value(), qPrintable(name));
    }
}

void TestKnownHosts::addsFromManyThreads()
{
    const QString memory = m_folder->filePath(QStringLiteral("servers.json"));
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([this, i, memory] {
            const QString name = QStringLiteral("srv%1").arg(i);
            static_cast<void>(setKnownHost(m_file, name, 22, keyOf('a')));
            static_cast<void>(rememberServer(memory, name, {name, 22, QStringLiteral("ssh-ed25519"), name}));
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    QCOMPARE(read().count('\n'), 8);
    for (int i = 0; i < 8; ++i) {
        QVERIFY(rememberedServer(memory, QStringLiteral("srv%1").arg(i)).value());
    }
}

void TestKnownHosts::unreadableFileIsAnError()
{
    QVERIFY(QDir().mkpath(m_file)); // a folder: even root cannot read that as a file
    const auto keys = knownKeys(m_file, QStringLiteral("srv1"), 22, KnownHostsReading::Plain);
    QVERIFY(!keys);
    QVERIFY(!keys.error().next.empty());
    QVERIFY(!setKnownHost(m_file, QStringLiteral("srv1"), 22, keyOf('a')));
    QVERIFY(knownKeys({}, QStringLiteral("srv1"), 22, KnownHostsReading::Plain)->empty());
}

void TestKnownHosts::fingerprintIsThatOfSshKeygen()
{
    write(lineOf("srv1", 'a'));
    QProcess keygen;
    keygen.start(QStringLiteral("ssh-keygen"), {QStringLiteral("-l"), QStringLiteral("-f"), m_file});
    QVERIFY(keygen.waitForFinished());
    QCOMPARE(QString::fromLatin1(keygen.readAllStandardOutput()).section(QLatin1Char(' '), 1, 1),
             keyOf('a').fingerprint());
}

void TestKnownHosts::remembersServers()
{
    const QString memory = m_folder->filePath(QStringLiteral("data/servers.json"));
    const QString name = QStringLiteral("srv1");
    const RememberedServer first{QStringLiteral("192.0.2.1"), 22, QStringLiteral("ssh-ed25519"),
                                 QStringLiteral("SHA256:a")};
    const RememberedServer second{QStringLiteral("192.0.2.2"), 2222, QStringLiteral("ssh-rsa"),
                                  QStringLiteral("SHA256:b")};
    QVERIFY(!rememberedServer(memory, name).value());
    QVERIFY(rememberServer(memory, name, first));
    QVERIFY(rememberServer(memory, QStringLiteral("srv2"), second));
    QVERIFY(rememberServer(memory, name, second));
    QVERIFY(*rememberedServer(memory, name).value() == second);
    const QFileDevice::Permissions rights = QFile::permissions(memory);
    QVERIFY(!(rights & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    QVERIFY(rememberedServer(memory, QStringLiteral("srv2")).value());
}

void TestKnownHosts::brokenMemoryIsAnError()
{
    write("{\"srv1\": ");
    QVERIFY(!rememberedServer(m_file, QStringLiteral("srv1")));
    QVERIFY(!rememberServer(m_file, QStringLiteral("srv1"), {}));
    QCOMPARE(read(), QByteArray("{\"srv1\": "));
}

QTEST_GUILESS_MAIN(TestKnownHosts)
#include "tst_knownhosts.moc"
