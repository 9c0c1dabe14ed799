// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/workspace.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace chatelaine;

class TestRevision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void noClone();
    void commits();
    void ancestors();
    void runsNothingOfTheFolder();
    void withoutGit();
    void lastChangeOfALine();
    void lastChangeOutsideOfGit();
    void lastChangeIsStopped();

private:
    void git(const QStringList &arguments);
    QString commit(const char *file, const QByteArray &content);
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRevision::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void TestRevision::git(const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.start(QStringLiteral("git"),
                  QStringList{QStringLiteral("-c"), QStringLiteral("user.name=T"), QStringLiteral("-c"),
                              QStringLiteral("user.email=t@example.org")} +
                      arguments);
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

QString TestRevision::commit(const char *file, const QByteArray &content)
{
    static_cast<void>(saveFile(path(file), content));
    git({QStringLiteral("add"), QStringLiteral("-A")});
    git({QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("-m"), QStringLiteral("x")});
    return currentRevision(m_folder->path()).commit;
}

void TestRevision::noClone()
{
    const Revision revision = currentRevision(m_folder->path());
    QVERIFY(revision.commit.isEmpty());
    QVERIFY(!revision.unsaved);
    git({QStringLiteral("init"), QStringLiteral("-q")});
    QVERIFY(currentRevision(m_folder->path()).commit.isEmpty()); // no commit yet
    QVERIFY(currentRevision(path("nowhere")).commit.isEmpty());
}

void TestRevision::commits()
{
    git({QStringLiteral("init"), QStringLiteral("-q")});
    const QString first = commit("a", "1");
    QCOMPARE(first.size(), 40);
    QVERIFY(!currentRevision(m_folder->path()).unsaved);
    QVERIFY(saveFile(path("b"), "2"));
    QVERIFY(currentRevision(m_folder->path()).unsaved);
    qputenv("GIT_DIR", "/nowhere"); // as inside a hook of another repository
    QCOMPARE(currentRevision(m_folder->path()).commit, first);
    qunsetenv("GIT_DIR");
}

void TestRevision::ancestors()
{
    git({QStringLiteral("init"), QStringLiteral("-q")});
    const QString first = commit("a", "1");
    const QString second = commit("a", "2");
    QVERIFY(isAncestor(m_folder->path(), first, second));
    QVERIFY(isAncestor(m_folder->path(), first, first));
    QVERIFY(!isAncestor(m_folder->path(), second, first));
    QVERIFY(!isAncestor(m_folder->path(), QString(40, u'a'), second));
    QVERIFY(!isAncestor(m_folder->path(), QStringLiteral("--output=x"), second));
    QVERIFY(!isAncestor(m_folder->path(), {}, {}));
}

/// A folder from somebody else may name programs in its .git/config.
void TestRevision::runsNothingOfTheFolder()
{
    git({QStringLiteral("init"), QStringLiteral("-q")});
    commit("a", "1");
    const QString trap = path("ran");
    const QString program = QStringLiteral("touch '%1'; cat").arg(trap);
    for (const char *key :
         {"core.fsmonitor", "core.sshCommand", "diff.external", "core.pager", "filter.evil.clean",
          "filter.evil.process", "filter.a=b.clean", "diff.evil.textconv", "diff.evil.command"}) {
        git({QStringLiteral("config"), QString::fromLatin1(key), program});
    }
    git({QStringLiteral("config"), QStringLiteral("filter.evil.required"), QStringLiteral("true")});
    git({QStringLiteral("config"), QStringLiteral("core.hooksPath"), m_folder->path()});
    QVERIFY(saveFile(path(".gitattributes"), "* filter=evil diff=evil\na filter=a=b\n"));
    for (const char *hook : {"post-index-change", "fsmonitor-watchman", "post-checkout"}) {
        QVERIFY(saveFile(path(hook), "#!/bin/sh\n" + program.toUtf8() + '\n'));
        QVERIFY(QFile::setPermissions(path(hook), QFile::ReadOwner | QFile::ExeOwner));
    }
    QVERIFY(saveFile(path("a"), "2")); // of the same size: only its content tells, through the filter
    const Revision revision = currentRevision(m_folder->path());
    QCOMPARE(revision.commit.size(), 40);
    QVERIFY(revision.unsaved);
    QVERIFY(isAncestor(m_folder->path(), revision.commit, revision.commit));
    QVERIFY(lastChange(path("a"), 1));
    QVERIFY(!QFile::exists(trap));

    QProcess plain; // the trap works: plain git falls into it
    plain.setWorkingDirectory(m_folder->path());
    plain.start(QStringLiteral("git"), {QStringLiteral("status"), QStringLiteral("--porcelain")});
    QVERIFY(plain.waitForFinished());
    QVERIFY(QFile::exists(trap));
}

void TestRevision::withoutGit()
{
    git({QStringLiteral("init"), QStringLiteral("-q")});
    const QString first = commit("a", "1");
    const QByteArray before = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    const Revision revision = currentRevision(m_folder->path());
    const bool ancestor = isAncestor(m_folder->path(), first, first);
    qputenv("PATH", before);
    QVERIFY(revision.commit.isEmpty());
    QVERIFY(!ancestor);
}

void TestRevision::lastChangeOfALine()
{
    git({QStringLiteral("init"), QStringLiteral("-q")});
    const QString hosts = path("hosts.yml");
    const auto commitAs = [&](const char *author, const QByteArray &content) {
        QVERIFY(saveFile(hosts, content));
        git({QStringLiteral("add"), QStringLiteral("-A")});
        git({QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("-m"), QStringLiteral("x"),
             QStringLiteral("--date=2026-11-12T10:00:00+01:00"),
             QStringLiteral("--author=") + QString::fromUtf8(author)});
    };
    commitAs("Anna <anna@example.org>", "all:\n  host: 1\n  port: 1\n");
    const QString first = currentRevision(m_folder->path()).commit;
    commitAs("Ben B\xc3\xa4r <ben@example.org>", "all:\n  host: 2\n  port: 1\n");
    const QString second = currentRevision(m_folder->path()).commit;
    const auto port = lastChange(hosts, 3);
    QVERIFY(port);
    QCOMPARE(port->commit, first);
    QCOMPARE(port->author, QStringLiteral("Anna <anna@example.org>"));
    QCOMPARE(port->time.toUTC().date(), QDate(2026, 11, 12));
    // Nothing in the clone makes it name somebody else.
    QVERIFY(saveFile(path(".mailmap"), "Anna <anna@example.org> <ben@example.org>\n"));
    QVERIFY(saveFile(path("ignored"), second.toLatin1() + '\n'));
    git({QStringLiteral("config"), QStringLiteral("blame.ignoreRevsFile"), path("ignored")});
    git({QStringLiteral("replace"), second, first});
    QCOMPARE(lastChange(hosts, 2)->commit, second);
    QCOMPARE(lastChange(hosts, 2)->author, QString::fromUtf8("Ben B\xc3\xa4r <ben@example.org>"));
    QVERIFY(saveFile(hosts, "all:\n  host: 2\n  port: 3\n"));
    QVERIFY(lastChange(hosts, 3)->commit.isEmpty());
    QCOMPARE(lastChange(hosts, 1)->commit, first);
    QVERIFY(QFile::link(hosts, path("link.yml")));
    QCOMPARE(lastChange(path("link.yml"), 1)->commit, first);
    QVERIFY(lastChange(path("ignored"), 1)->commit.isEmpty()); // not added
}

void TestRevision::lastChangeOutsideOfGit()
{
    QVERIFY(saveFile(path("a"), "1\n"));
    QVERIFY(!lastChange(path("a"), 1));
    QVERIFY(!lastChange(path("nowhere/a"), 1));
    git({QStringLiteral("init"), QStringLiteral("-q")});
    QVERIFY(lastChange(path("a"), 1)->commit.isEmpty()); // no commit yet
    QVERIFY(!lastChange(path("a"), 0));
}

/// A git that never ends does not hold up who cancels.
void TestRevision::lastChangeIsStopped()
{
    git({QStringLiteral("init"), QStringLiteral("-q")});
    commit("a", "1\n");
    QVERIFY(saveFile(path("git"), "#!/bin/sh\nexec sleep 30\n"));
    QVERIFY(QFile::setPermissions(path("git"), QFile::ReadOwner | QFile::ExeOwner));
    const QByteArray before = qgetenv("PATH");
    qputenv("PATH", m_folder->path().toLocal8Bit() + ':' + before);
    std::stop_source stop;
    std::thread canceller([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        stop.request_stop();
    });
    QElapsedTimer clock;
    clock.start();
    const auto origin = lastChange(path("a"), 1, stop.get_token());
    const qint64 took = clock.elapsed();
    canceller.join();
    qputenv("PATH", before);
    QVERIFY(!origin);
    QVERIFY2(took < 5000, qPrintable(QString::number(took)));
}

QTEST_GUILESS_MAIN(TestRevision)
#include "tst_revision.moc"
