// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/qt.h"
#include "workspace/inventoryfolder.h"
#include "workspace/permissions.h"
#include "workspace/workspace.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace chatelaine;

namespace
{

class Folder
{
public:
    QString path(const QString &name = {}) const
    {
        const QString root = QFileInfo(m_folder.path()).canonicalFilePath();
        return name.isEmpty() ? root : root + u'/' + name;
    }
    void write(const char *name, const QByteArray &content) const
    {
        const QString file = path(QString::fromUtf8(name));
        QDir().mkpath(QFileInfo(file).path());
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(content);
    }
    /// Every file with its content and time: to see that reading changes nothing.
    QStringList picture() const
    {
        QStringList all;
        QDirIterator walk(path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            walk.next();
            all += walk.filePath() + walk.fileInfo().lastModified().toString(Qt::ISODateWithMs);
        }
        all.sort();
        return all;
    }

private:
    QTemporaryDir m_folder;
};

std::string sentence(const Error &error) { return error.what.english(); }

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaults();
    void settings();
    void settingsErrors_data();
    void settingsErrors();
    void ansibleConfig();
    void ansibleSettings();
    void ansibleConfigOfEverybody();
    void permissions();
    void brokenAnsibleConfig();
    void outsideIsNotRead();
    void finding_data();
    void finding();
    void noInventory();
    void readingText_data();
    void readingText();
    void readingOddFiles();
    void saving();
    void savingFails();
};

void TestWorkspace::defaults()
{
    const Folder folder;
    folder.write("inventory/hosts.yml", "all:\n");
    const QStringList before = folder.picture();
    const auto workspace = openWorkspace(folder.path());
    QVERIFY2(workspace, workspace ? "" : sentence(workspace.error()).c_str());
    QCOMPARE(workspace->root, folder.path());
    QCOMPARE(workspace->name, QFileInfo(folder.path()).fileName());
    QCOMPARE(workspace->id.size(), 16);
    QCOMPARE(workspace->inventoryFiles, QStringList(folder.path(QStringLiteral("inventory"))));
    QCOMPARE(workspace->rolesPaths, QStringList(folder.path(QStringLiteral("roles"))));
    QCOMPARE(workspace->servicesPath, folder.path(QStringLiteral("services")));
    QCOMPARE(workspace->knownHostsFile, folder.path(QStringLiteral("ssh/known_hosts")));
    QCOMPARE(workspace->shown(folder.path(QStringLiteral("a/b"))), QStringLiteral("a/b"));
    QCOMPARE(workspace->shown(QStringLiteral("/etc/hosts")), QStringLiteral("/etc/hosts"));
    QVERIFY(workspace->findings.empty());
    QCOMPARE(folder.picture(), before);
}

void TestWorkspace::settings()
{
    const Folder folder;
    folder.write("servers.yml", "all:\n");
    folder.write("more.yml", "all:\n");
    folder.write("chatelaine.yml",
                 "name: Wizards\nid: 42\nlanguages: [de, en]\nlive_servers: anna\nlanguage: de\n"
                 "paths:\n  inventory: [servers.yml, more.yml]\n  roles: [a, b]\n  services: svc\n"
                 "  known_hosts: keys\n");
    const auto workspace = openWorkspace(folder.path());
    QVERIFY2(workspace, workspace ? "" : sentence(workspace.error()).c_str());
    QCOMPARE(workspace->name, QStringLiteral("Wizards"));
    QCOMPARE(workspace->id, QStringLiteral("42"));
    QCOMPARE(workspace->languages, QStringList({QStringLiteral("de"), QStringLiteral("en")}));
    QCOMPARE(workspace->liveServers, QStringList(QStringLiteral("anna")));
    QCOMPARE(workspace->inventoryFiles, QStringList({folder.path(QStringLiteral("servers.yml")),
                                                     folder.path(QStringLiteral("more.yml"))}));
    QCOMPARE(workspace->rolesPaths,
             QStringList({folder.path(QStringLiteral("a")), folder.path(QStringLiteral("b"))}));
    QCOMPARE(workspace->servicesPath, folder.path(QStringLiteral("svc")));
    QCOMPARE(workspace->findings.size(), std::size_t(1));
    QCOMPARE(sentence(workspace->findings[0]), std::string("The key language is not known here."));
    QCOMPARE(workspace->findings[0].next.english(), std::string("Did you mean languages?"));
    QCOMPARE(workspace->findings[0].place.line, 5);
}

void TestWorkspace::settingsErrors_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("line");
    QTest::newRow("a list") << QByteArray("- a\n") << 1;
    QTest::newRow("syntax") << QByteArray("name: x\n  id: [\n") << 2;
    QTest::newRow("wrong type") << QByteArray("name: x\nlanguages: {de: 1}\n") << 2;
    QTest::newRow("wrong type below") << QByteArray("paths:\n  roles: [1]\n") << 2;
    QTest::newRow("not UTF-8") << QByteArray("name: x\nid: a\xff\n") << 2;
}

void TestWorkspace::settingsErrors()
{
    QFETCH(QByteArray, content);
    QFETCH(int, line);
    const Folder folder;
    folder.write("hosts.yml", "all:\n");
    folder.write("chatelaine.yml", content);
    const auto workspace = openWorkspace(folder.path());
    QVERIFY(!workspace);
    QCOMPARE(workspace.error().place.file, sstr(folder.path(QStringLiteral("chatelaine.yml"))));
    QCOMPARE(workspace.error().place.line, line);
}

void TestWorkspace::ansibleConfig()
{
    const Folder folder;
    folder.write("inv/hosts", "a\n");
    folder.write("inv/more", "b\n");
    folder.write("my roles/x/tasks/main.yml", "[]\n");
    folder.write("ansible.cfg",
                 "# ours\n[defaults]\nInventory = inv/hosts, ./inv/more ; two\nroles_path=my roles:\n"
                 "hash_behaviour = merge\nforks: 10\nlong = a\n  b\n[ssh_connection]\nssh_args = -o x\n");
    const auto workspace = openWorkspace(folder.path());
    QVERIFY2(workspace, workspace ? "" : sentence(workspace.error()).c_str());
    QCOMPARE(workspace->inventoryFiles, QStringList({folder.path(QStringLiteral("inv/hosts")),
                                                     folder.path(QStringLiteral("inv/more"))}));
    QCOMPARE(workspace->rolesPaths, QStringList(folder.path(QStringLiteral("my roles"))));
    QVERIFY(workspace->ansible.mergeHashes);
    QCOMPARE(workspace->findings.size(), std::size_t(1));
    QCOMPARE(sentence(workspace->findings[0]),
             std::string("The setting ssh_args of ansible.cfg is not used here."));
    QCOMPARE(workspace->findings[0].place.line, 10);
}

void TestWorkspace::ansibleSettings()
{
    const Folder folder;
    folder.write("ansible.cfg", "[inventory]\nenable_plugins = ansible.builtin.yaml, constructed\n"
                                "ignore_patterns = ^old, \\d+$\n[defaults]\n"
                                "inventory_ignore_extensions = .skip, .bak\n");
    std::vector<Error> findings;
    const auto settings = readAnsibleSettings(folder.path(), findings);
    QVERIFY(settings);
    QCOMPARE(settings->inventoryPlugins,
             QStringList({QStringLiteral("yaml"), QStringLiteral("constructed")}));
    for (const auto &[name, ignored] :
         {std::pair("x.skip", true), std::pair("x.bak", true), std::pair("oldies", true),
          std::pair("x1", true), std::pair("x.ini", false), std::pair("group_vars", true),
          std::pair(".x", true), std::pair("hosts.license", true), std::pair("hosts", false)}) {
        QVERIFY2(isIgnoredInventory(QLatin1String(name), *settings) == ignored, name);
    }
    folder.write("ansible.cfg", "[defaults]\nhash_behaviour = both\n");
    const auto wrong = readAnsibleSettings(folder.path(), findings);
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().place.line, 2);
    folder.write("ansible.cfg", "[inventory]\nignore_patterns = (\n");
    QVERIFY(!readAnsibleSettings(folder.path(), findings));
}

/// As Ansible: whoever may write into the folder could have put the file there.
void TestWorkspace::ansibleConfigOfEverybody()
{
    const Folder folder;
    folder.write("hosts.yml", "all:\n");
    folder.write("other.yml", "all:\n");
    folder.write("ansible.cfg", "[defaults]\ninventory = other.yml\n");
    QVERIFY(
        QFile::setPermissions(folder.path(), QFile::permissions(folder.path()) | QFileDevice::WriteOther));
    const auto workspace = openWorkspace(folder.path());
    QVERIFY(workspace);
    QCOMPARE(workspace->inventoryFiles, QStringList(folder.path(QStringLiteral("hosts.yml"))));
    QCOMPARE(workspace->findings.size(), std::size_t(1));
    QCOMPARE(workspace->findings[0].place.file, sstr(folder.path(QStringLiteral("ansible.cfg"))));
}

void TestWorkspace::permissions()
{
    const Folder folder;
    const QString file = folder.path(QStringLiteral("data/permissions"));
    int asked = 0;
    bool answer = false;
    const auto ask = [&](const PermissionRequest &) {
        ++asked;
        return answer;
    };
    PermissionRequest program{PermissionRequest::Kind::InventoryProgram, QStringLiteral("x.py"), "one"};
    Permissions first(QStringLiteral("/a folder"), file, ask);
    QVERIFY(!first.allows(program));
    QVERIFY(!first.allows(program));
    QCOMPARE(asked, 1); // a "no" holds for as long as the program runs
    answer = true;
    Permissions second(QStringLiteral("/a folder"), file, ask);
    QVERIFY(second.allows(program));
    QCOMPARE(asked, 2);
    Permissions silent(QStringLiteral("/a folder"), file, {});
    QVERIFY(silent.allows(program));
    program.content = "two";
    QVERIFY(!silent.allows(program));
    program = {PermissionRequest::Kind::Lookup, QStringLiteral("x.py"), "one"};
    QVERIFY(!silent.allows(program));
    program.kind = PermissionRequest::Kind::InventoryProgram;
    QVERIFY(!Permissions(QStringLiteral("/another folder"), file, {}).allows(program));
}

void TestWorkspace::brokenAnsibleConfig()
{
    const Folder folder;
    folder.write("hosts.yml", "all:\n");
    folder.write("ansible.cfg", "[defaults]\n\nnonsense\n");
    const auto workspace = openWorkspace(folder.path());
    QVERIFY(!workspace);
    QCOMPARE(workspace.error().place.line, 3);
}

void TestWorkspace::outsideIsNotRead()
{
    const Folder other;
    other.write("secret.yml", "all: {hosts: {a: }}\n");
    const Folder folder;
    folder.write("hosts.yml", "all:\n");
    folder.write(
        "ansible.cfg",
        "[defaults]\ninventory = hosts.yml,/etc/hosts,link.yml\nroles_path = roles:~/.ansible/roles\n");
    QVERIFY(QFile::link(other.path(QStringLiteral("secret.yml")), folder.path(QStringLiteral("link.yml"))));
    const auto workspace = openWorkspace(folder.path());
    QVERIFY2(workspace, workspace ? "" : sentence(workspace.error()).c_str());
    QCOMPARE(workspace->inventoryFiles, QStringList(folder.path(QStringLiteral("hosts.yml"))));
    QCOMPARE(workspace->rolesPaths, QStringList(folder.path(QStringLiteral("roles"))));
    QCOMPARE(workspace->findings.size(), std::size_t(3));
    QVERIFY(!workspace->holds(folder.path(QStringLiteral("link.yml"))));
    QVERIFY(workspace->holds(folder.path(QStringLiteral("hosts.yml"))));
}

void TestWorkspace::finding_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("found");
    for (const char *name : {"chatelaine.yml", "ansible.cfg", "inventory/hosts.yml", "inventory/hosts",
                             "inventory/hosts.ini", "hosts.yml", "hosts.ini", "inventory.yml", "inventory"}) {
        QTest::newRow(name) << QString::fromLatin1(name) << true;
    }
    QTest::newRow("hosts, as /etc has") << QStringLiteral("hosts") << false;
    QTest::newRow("notes only") << QStringLiteral("inventory/README.md") << false;
}

void TestWorkspace::finding()
{
    QFETCH(QString, file);
    QFETCH(bool, found);
    const Folder folder;
    folder.write(qPrintable(file), "");
    folder.write("a/b/c.txt", "");
    for (const char *start : {"", "a/b", "a/b/c.txt"}) {
        const auto workspace = findWorkspace(folder.path(QString::fromLatin1(start)));
        QCOMPARE(workspace && *workspace == folder.path(), found);
    }
}

void TestWorkspace::noInventory()
{
    const Folder folder;
    folder.write("ansible.cfg", "[defaults]\ninventory = missing.yml\n");
    const auto workspace = openWorkspace(folder.path());
    QVERIFY(!workspace);
    QCOMPARE(workspace.error().cause, Cause::NotFound);
    QCOMPARE(workspace.error().place.line, 2);
    const auto none = openWorkspace(folder.path(QStringLiteral("nowhere")));
    QVERIFY(!none);
    QVERIFY(!findWorkspace(folder.path(QStringLiteral("nowhere"))));
}

void TestWorkspace::readingText_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("good") << QByteArray("K\xc3\xa4se \xf0\x9f\xa7\x80\n") << 0 << 0;
    QTest::newRow("byte-order mark") << QByteArray("\xef\xbb\xbfx") << 0 << 0;
    QTest::newRow("latin 1") << QByteArray("a\nK\xe4se\n") << 2 << 2;
    QTest::newRow("after letters of two bytes") << QByteArray("\xc3\xa4\xc3\xa4\xff") << 1 << 3;
    QTest::newRow("cut off") << QByteArray("ab\xe2\x82") << 1 << 3;
    QTest::newRow("overlong") << QByteArray("\xc0\xaf") << 1 << 1;
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << 1 << 1;
    QTest::newRow("too large") << QByteArray("\xf4\x90\x80\x80") << 1 << 1;
}

void TestWorkspace::readingText()
{
    QFETCH(QByteArray, content);
    QFETCH(int, line);
    QFETCH(int, column);
    const Folder folder;
    folder.write("file", content);
    const auto text = readTextFile(folder.path(QStringLiteral("file")));
    QCOMPARE(text.has_value(), line == 0);
    if (text) {
        QCOMPARE(*text, content);
    } else {
        QCOMPARE(text.error().place.line, line);
        QCOMPARE(text.error().place.column, column);
    }
}

void TestWorkspace::readingOddFiles()
{
    const Folder folder;
    folder.write("big", "");
    QVERIFY(QFile::resize(folder.path(QStringLiteral("big")), 65 * 1024 * 1024));
    QVERIFY(!readFile(folder.path(QStringLiteral("big"))));
    QCOMPARE(readFile(folder.path(QStringLiteral("missing"))).error().cause, Cause::NotFound);
    QVERIFY(!readFile(folder.path()));
    QCOMPARE(mkfifo(folder.path(QStringLiteral("pipe")).toUtf8().constData(), 0600), 0);
    QVERIFY(!readFile(folder.path(QStringLiteral("pipe")))); // and does not hang
}

void TestWorkspace::saving()
{
    const Folder folder;
    folder.write("file", "old");
    const QString file = folder.path(QStringLiteral("file"));
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(QFile::link(file, folder.path(QStringLiteral("link"))));
    QVERIFY(saveFile(folder.path(QStringLiteral("link")), "new"));
    QCOMPARE(*readFile(file), QByteArray("new"));
    QVERIFY(QFileInfo(folder.path(QStringLiteral("link"))).isSymLink());
    struct stat status = {};
    QCOMPARE(stat(file.toUtf8().constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777, mode_t(0600));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2); // nothing temporary stays
}

void TestWorkspace::savingFails()
{
    const Folder folder;
    const auto saved = saveFile(folder.path(QStringLiteral("no/such/folder")), "x");
    QVERIFY(!saved);
    QVERIFY(!saved.error().what.empty());
    QVERIFY(!saved.error().unchanged.empty());
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
