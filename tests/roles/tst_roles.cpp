// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/qt.h"
#include "roles/roles.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace chatelaine;

class TestRoles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void reading();
    void folderOfDefaults();
    void secretOptions();
    void brokenDefaults();
    void encryptedDefaults();
    void findingByName();

private:
    void write(const char *name, const QByteArray &content)
    {
        const QString path = m_folder->filePath(QString::fromLatin1(name));
        QDir().mkpath(QFileInfo(path).path());
        QVERIFY(saveFile(path, content));
    }
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRoles::reading()
{
    write("web/defaults/main.yml", "web_port: 80\n");
    write("web/defaults/main", "web_port: 1\n");
    write("web/vars/main.yaml", "web_fixed: true\n");
    write("web/templates/b.j2", "");
    write("web/templates/sub/a.conf.j2", "");
    const auto role = readRole(path("web"));
    QVERIFY2(role, role ? "" : role.error().what.english().c_str());
    QCOMPARE(role->name, QStringLiteral("web"));
    QCOMPARE(role->defaults.find("web_port")->asInt(), 80);
    QCOMPARE(role->variables.find("web_fixed")->asBool(), true);
    QCOMPARE(role->templates, QStringList({path("web/templates/b.j2"), path("web/templates/sub/a.conf.j2")}));
    QCOMPARE(role->findings.size(), std::size_t(1)); // defaults/main is passed over
}

void TestRoles::folderOfDefaults()
{
    write("web/defaults/main/20.yml", "a: second\n");
    write("web/defaults/main/10.yml", "a: first\nb: first\n");
    write("web/defaults/other.yml", "c: not read\n");
    const auto role = readRole(path("web"));
    QVERIFY(role);
    QCOMPARE(role->defaults.find("a")->asString(), std::string("second"));
    QCOMPARE(role->defaults.find("b")->asString(), std::string("first"));
    QVERIFY(!role->defaults.contains("c"));
}

void TestRoles::secretOptions()
{
    write("web/meta/argument_specs.yml",
          "argument_specs:\n  main:\n    options:\n      web_token: {no_log: true}\n"
          "      web_port: {type: int, no_log: false}\n      web_users:\n        type: list\n"
          "        options:\n          password: {no_log: yes}\n");
    const auto role = readRole(path("web"));
    QVERIFY(role);
    QCOMPARE(role->secretOptions, QStringList({QStringLiteral("web_token"), QStringLiteral("web_users")}));
}

void TestRoles::brokenDefaults()
{
    write("web/defaults/main.yml", "a: 1\n- b\n");
    const auto role = readRole(path("web"));
    QVERIFY(!role);
    QCOMPARE(role.error().place.file, sstr(path("web/defaults/main.yml")));
    QCOMPARE(role.error().place.line, 2);
    write("web/defaults/main.yml", "- a\n");
    QVERIFY(!readRole(path("web")));
    QVERIFY(!readRole(path("none")));
}

void TestRoles::encryptedDefaults()
{
    write("web/defaults/main.yml", "$ANSIBLE_VAULT;1.1;AES256\n6162\n");
    const auto role = readRole(path("web"));
    QVERIFY(role);
    QCOMPARE(role->findings.size(), std::size_t(1));
    QCOMPARE(role->findings[0].cause, Cause::Locked);
}

void TestRoles::findingByName()
{
    write("hosts.yml", "all:\n");
    write("roles/custom/web/tasks/main.yml", "[]\n");
    write("services/vault/meta/chatelaine.yml", "kind: files\n");
    write("outside.yml", "");
    const auto workspace = openWorkspace(m_folder->path());
    QVERIFY(workspace);
    QCOMPARE(findRole(*workspace, QStringLiteral("custom/web")).value_or(QString()),
             path("roles/custom/web"));
    QCOMPARE(findRole(*workspace, QStringLiteral("vault")).value_or(QString()), path("services/vault"));
    for (const char *odd : {"", "..", "../roles/custom/web", "/etc", "custom//web", "nothing"}) {
        QVERIFY2(!findRole(*workspace, QString::fromLatin1(odd)), odd);
    }
    QCOMPARE(findRole(*workspace, QStringLiteral("valut")).error().next.english(),
             std::string("Did you mean vault?"));
}

QTEST_GUILESS_MAIN(TestRoles)
#include "tst_roles.moc"
