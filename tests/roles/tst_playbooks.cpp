// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Plays, read statically; hosts are selected as Ansible selects them (asked, where it is installed).

#include "base/qt.h"
#include "roles/playbooks.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace chatelaine;

class TestPlaybooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write("inventory/hosts", "[web]\nweb1\nweb2\nweb10\n[db]\ndb1\nweb2\n[all_of:children]\nweb\ndb\n");
        write("ansible.cfg", "[defaults]\ninventory = inventory/hosts\n");
    }
    void playsOfAFile();
    void imports();
    void broken_data();
    void broken();
    void tasks();
    void keywords();
    void dependencies();
    void hosts();

private:
    void write(const char *name, const QByteArray &content)
    {
        const QString path = m_folder->filePath(QString::fromLatin1(name));
        QDir().mkpath(QFileInfo(path).path());
        QVERIFY(saveFile(path, content));
    }
    Playbooks read() const
    {
        const auto workspace = openWorkspace(m_folder->path());
        return workspace ? readPlaybooks(*workspace) : Playbooks();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPlaybooks::playsOfAFile()
{
    write("site.yml",
          "# a comment\n---\n- name: Web\n  hosts: web\n  vars: {a: 1}\n"
          "  vars_prompt:\n    - {name: asked}\n    - {name: b, default: x, private: false}\n"
          "  vars_files: [one.yml, [two.yml, three.yml]]\n"
          "  roles:\n    - plain\n    - role: with/params\n      web_port: 80\n      vars: {c: 2}\n"
          "      when: a == 1\n      tags: [x]\n"
          "  pre_tasks:\n    - debug: {}\n  tasks:\n    - include_role: {name: late}\n");
    write("requirements.yml", "- src: git+https://example.org/role\n");
    const Playbooks read = this->read();
    QVERIFY(read.findings.empty());
    QCOMPARE(read.plays.size(), std::size_t(1));
    const Play &play = read.plays.front();
    QCOMPARE(play.name, QStringLiteral("Web"));
    QCOMPARE(play.place.line, 3);
    QCOMPARE(play.asked, QStringList(QStringLiteral("asked")));
    QCOMPARE(play.variables.find("b")->asString(), std::string("x"));
    QCOMPARE(play.varsFiles.size(), std::size_t(2));
    QCOMPARE(play.roles.size(), std::size_t(2));
    QCOMPARE(play.roles[1].name, QStringLiteral("with/params"));
    QCOMPARE(play.roles[1].parameters.size(), std::size_t(1));
    QCOMPARE(play.roles[1].parameters.find("web_port")->asInt(), 80);
    QCOMPARE(play.roles[1].variables.find("c")->asInt(), 2);
    QCOMPARE(play.roles[1].conditions.size(), std::size_t(1));
    QCOMPARE(play.tasks.front().kind, Task::Kind::IncludeRole);
    QCOMPARE(play.preTasks.front().kind, Task::Kind::Other);
}

void TestPlaybooks::imports()
{
    write("site.yml", "- import_playbook: web.yml\n  vars: {port: 1}\n  when: yes_please\n"
                      "- ansible.builtin.import_playbook: sub/db.yml\n");
    write("web.yml", "- hosts: web\n  vars: {port: 2, other: 3}\n");
    write("sub/db.yml", "- hosts: db\n- import_playbook: more.yml\n");
    write("sub/more.yml", "- hosts: all\n");
    const Playbooks read = this->read();
    QVERIFY(read.findings.empty());
    QCOMPARE(read.plays.size(), std::size_t(3)); // web.yml is no playbook of its own
    QCOMPARE(read.plays[0].variables.find("port")->asInt(), 1);
    QCOMPARE(read.plays[0].variables.find("other")->asInt(), 3);
    QCOMPARE(read.plays[0].conditions.size(), std::size_t(1));
    QCOMPARE(read.plays[2].file, m_folder->filePath(QStringLiteral("sub/more.yml")));
    QCOMPARE(read.plays[2].playbook, m_folder->filePath(QStringLiteral("site.yml")));
}

void TestPlaybooks::broken_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("line");
    QTest::newRow("syntax") << QByteArray("- hosts: web\n  roles: [a\n- hosts: b\n") << 3;
    QTest::newRow("no hosts") << QByteArray("- hosts: web\n- name: x\n") << 2;
    QTest::newRow("roles") << QByteArray("- hosts: web\n  roles: 7\n") << 2;
    QTest::newRow("role") << QByteArray("- hosts: web\n  roles:\n    - {port: 1}\n") << 3;
    QTest::newRow("task") << QByteArray("- hosts: web\n  tasks:\n    - word\n") << 3;
    QTest::newRow("tasks") << QByteArray("- hosts: web\n  tasks: word\n") << 2;
    QTest::newRow("vars") << QByteArray("- hosts: web\n  vars: word\n") << 2;
    QTest::newRow("import") << QByteArray("- import_playbook: '{{ x }}.yml'\n") << 1;
    QTest::newRow("missing") << QByteArray("- import_playbook: none.yml\n") << 0;
    QTest::newRow("itself") << QByteArray("- import_playbook: b.yml\n- hosts: a\n") << 1;
}

void TestPlaybooks::broken()
{
    QFETCH(QByteArray, content);
    QFETCH(int, line);
    write("a.yml", content);
    write("b.yml", "- import_playbook: b.yml\n");
    write("good.yml", "- hosts: db\n");
    const Playbooks read = this->read();
    QVERIFY(!read.findings.empty());
    const auto &first = read.findings.front();
    QVERIFY(!first.what.empty());
    QVERIFY2(!first.place.file.empty(), first.what.english().c_str());
    if (first.place.file.ends_with("/a.yml")) {
        QCOMPARE(first.place.line, line);
    }
    QVERIFY(std::any_of(read.plays.begin(), read.plays.end(),
                        [](const Play &play) { return play.hosts.asString() == "db"; }));
}

void TestPlaybooks::tasks()
{
    write("tasks.yml",
          "- name: T\n  ansible.builtin.template: src=a.j2 dest=\"/b c/{{ x y }}\" mode=0644\n"
          "  register: done\n  with_items: [1]\n  loop_control: {loop_var: it, index_var: n}\n"
          "- block:\n    - copy: {content: x, dest: /y}\n  rescue:\n    - fail: {}\n  always:\n    - "
          "set_fact: a=1\n"
          "  when: [a, b]\n  vars: {v: 1}\n  tags: never\n"
          "- import_tasks: more.yml\n- include_tasks: {file: more.yml}\n  args: {apply: {}}\n"
          "- action: template src=x dest=y\n- local_action: {module: copy, src: x}\n- community.x.y: {}\n");
    std::vector<Error> findings;
    const auto tasks = readTasks(m_folder->filePath(QStringLiteral("tasks.yml")), findings);
    QVERIFY(tasks && findings.empty());
    QCOMPARE(tasks->size(), std::size_t(7));
    const Task &first = tasks->front();
    QCOMPARE(first.kind, Task::Kind::Template);
    QCOMPARE(first.arguments.find("dest")->asString(), std::string("/b c/{{ x y }}"));
    QCOMPARE(first.arguments.find("mode")->asString(), std::string("0644"));
    QCOMPARE(first.registered, QStringLiteral("done"));
    QCOMPARE(first.loop->lookup, QStringLiteral("items"));
    QCOMPARE(first.loop->variable, QStringLiteral("it"));
    QCOMPARE(first.loop->indexVariable, QStringLiteral("n"));
    const Task &block = (*tasks)[1];
    QCOMPARE(block.kind, Task::Kind::Block);
    QCOMPARE(block.tasks.front().kind, Task::Kind::Copy);
    QCOMPARE(block.always.front().kind, Task::Kind::SetFact);
    QCOMPARE(block.conditions.size(), std::size_t(2));
    QVERIFY(block.never);
    QCOMPARE((*tasks)[2].arguments.find("_raw")->asString(), std::string("more.yml"));
    QVERIFY((*tasks)[2].isStatic && !(*tasks)[3].isStatic);
    QCOMPARE((*tasks)[3].arguments.find("file")->asString(), std::string("more.yml"));
    QCOMPARE((*tasks)[4].kind, Task::Kind::Template);
    QCOMPARE((*tasks)[4].arguments.find("dest")->asString(), std::string("y"));
    QVERIFY((*tasks)[5].elsewhere);
    QCOMPARE((*tasks)[6].kind, Task::Kind::Other);
}

void TestPlaybooks::keywords()
{
    const Dict arguments = keywordArguments(Value::string("{{ a == b }}/x.yml name='a b' k=v=w"));
    QCOMPARE(arguments.find("_raw")->asString(), std::string("{{ a == b }}/x.yml"));
    QCOMPARE(arguments.find("name")->asString(), std::string("a b"));
    QCOMPARE(arguments.find("k")->asString(), std::string("v=w"));
}

void TestPlaybooks::dependencies()
{
    write("roles/a/meta/main.yml",
          "galaxy_info: {}\ndependencies:\n  - b\n  - {role: c, web_port: 1, vars: {x: 2}}\n");
    write("roles/a/defaults/other.yml", "other_port: 3\n");
    const auto role = readRole(m_folder->filePath(QStringLiteral("roles/a")), QStringLiteral("other.yml"),
                               QStringLiteral("main"));
    QVERIFY(role);
    QCOMPARE(role->dependencies.size(), std::size_t(2));
    QCOMPARE(role->dependencies[1].parameters.find("web_port")->asInt(), 1);
    QCOMPARE(role->defaults.find("other_port")->asInt(), 3);
}

void TestPlaybooks::hosts()
{
    std::vector<QStringList> patterns;
    for (const char *one :
         {"all",          "*",           "web",           "web:db",    "web,db",     "web:!db",
          "web:&db",      "!db",         "web*",          "~web[0-9]", "web[0]",     "web[-1]",
          "web[0:1]",     "web[1:]",     "w?b1",          "db web",    "nothing",    "all_of:!web[0]",
          "web1:web2,db", "~(web|db)1$", "web:&db:!web2", "db1",       "all:!all_of"}) {
        patterns.push_back(QString::fromLatin1(one).split(u' '));
    }
    const auto workspace = openWorkspace(m_folder->path());
    QVERIFY(workspace);
    const auto inventory = readInventory(*workspace);
    QVERIFY(inventory);
    QCOMPARE(matchingHosts(*inventory, {QStringLiteral("web:&db")}), QStringList(QStringLiteral("web2")));
    QCOMPARE(matchingHosts(*inventory, {QStringLiteral("all"), QStringLiteral("!web")}),
             QStringList(QStringLiteral("db1")));

    QJsonArray asked;
    for (const QStringList &one : patterns) {
        asked += QJsonArray::fromStringList(one);
    }
    QProcess ansible;
    ansible.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral(TEST_FOLDER "/select_hosts.py")});
    ansible.write(QJsonDocument(QJsonObject{{QStringLiteral("inventory"),
                                             m_folder->filePath(QStringLiteral("inventory/hosts"))},
                                            {QStringLiteral("patterns"), asked}})
                      .toJson());
    ansible.closeWriteChannel();
    QVERIFY(ansible.waitForFinished(60000));
    if (ansible.exitCode() != 0) {
        QFAIL("Ansible is not installed");
    }
    const QJsonArray theirs = QJsonDocument::fromJson(ansible.readAllStandardOutput()).array();
    QCOMPARE(theirs.size(), qsizetype(patterns.size()));
    for (std::size_t i = 0; i < patterns.size(); ++i) {
        QStringList ours = matchingHosts(*inventory, patterns[i]);
        QStringList wanted = theirs[qsizetype(i)].toVariant().toStringList();
        ours.sort(); // a play takes them in the order of the inventory
        wanted.sort();
        QVERIFY2(
            ours == wanted,
            qPrintable(QStringList({patterns[i].join(u' '), ours.join(u' '), wanted.join(u' ')}).join(u'/')));
    }
}

QTEST_MAIN(TestPlaybooks)
#include "tst_playbooks.moc"
