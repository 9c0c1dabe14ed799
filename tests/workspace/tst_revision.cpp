// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

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
          "filter.evil.process", "diff.evil.textconv", "diff.evil.command"}) {
        git({QStringLiteral("config"), QString::fromLatin1(key), program});
    }
    git({QStringLiteral("config"), QStringLiteral("filter.evil.required"), QStringLiteral("true")});
    git({QStringLiteral("config"), QStringLiteral("core.hooksPath"), m_folder->path()});
    QVERIFY(saveFile(path(".gitattributes"), "* filter=evil diff=evil\n"));
    for (const char *hook : {"post-index-change", "fsmonitor-watchman", "post-checkout"}) {
        QVERIFY(saveFile(path(hook), "#!/bin/sh\n" + program.toUtf8() + '\n'));
        QVERIFY(QFile::setPermissions(path(hook), QFile::ReadOwner | QFile::ExeOwner));
    }
    QVERIFY(saveFile(path("a"), "2")); // of the same size: only its content tells, through the filter
    const Revision revision = currentRevision(m_folder->path());
    QCOMPARE(revision.commit.size(), 40);
    QVERIFY(revision.unsaved);
    QVERIFY(isAncestor(m_folder->path(), revision.commit, revision.commit));
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

QTEST_GUILESS_MAIN(TestRevision)
#include "tst_revision.moc"
