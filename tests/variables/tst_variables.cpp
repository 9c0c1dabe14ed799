// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/qt.h"
#include "variables/variables.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace chatelaine;

class TestVariables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void layers();
    void overrideAndUnderlay();
    void secrets();
    void encryptedFile();
    void passedOverFile();
    void brokenFile_data();
    void brokenFile();
    void linkOutOfTheFolder();
    void inventoryNamedByThePerson();
    void magic();
    void facts();
    void factsBelowInstances();
    void otherHosts();
    void circleThroughOtherHosts();

private:
    void write(const char *name, const QByteArray &content)
    {
        const QString path = m_folder->filePath(QString::fromLatin1(name));
        QDir().mkpath(QFileInfo(path).path());
        QVERIFY(saveFile(path, content));
    }
    VariableStore store()
    {
        m_workspace = openWorkspace(m_folder->path()).value();
        m_inventory = readInventory(m_workspace).value();
        return VariableStore::read(m_workspace, m_inventory).value();
    }
    static QString text(TemplateScope &scope, const char *source)
    {
        const auto rendered = scope.renderFile(source, "test.j2");
        return rendered ? qstr(rendered->text)
                        : QStringLiteral("error: ") + qstr(rendered.error().what.english());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Workspace m_workspace;
    Inventory m_inventory;
};

void TestVariables::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write("inventory/hosts.yml", "web:\n  hosts:\n    anna.example.org: {where: inventory-host}\n    bert:\n"
                                 "  vars: {where: inventory-group, motto: one}\n");
}

void TestVariables::layers()
{
    write("group_vars/all.yml", "where: all\nmotto: |\n  two\n");
    write("inventory/group_vars/web.yml", "where: web\n");
    write("host_vars/anna.example.org.yml", "\nwhere: host\n");
    const VariableStore all = store();
    const HostVariables &anna = all.host(QStringLiteral("anna.example.org"));
    QCOMPARE(anna.raw().find("where")->asString(), std::string("host"));
    const std::vector<Layer> layers = anna.layers(QStringLiteral("where"));
    QStringList words;
    for (const Layer &layer : layers) {
        const Mark &mark = layer.value.mark();
        words += qstr(describe(layer).english()) + QStringLiteral(" @") +
                 m_workspace.shown(qstr(*mark.file)) + u':' + QString::number(mark.line);
    }
    QCOMPARE(words,
             QStringList({QStringLiteral("group web, in the inventory @inventory/hosts.yml:5"),
                          QStringLiteral("group all @group_vars/all.yml:1"),
                          QStringLiteral("group web @inventory/group_vars/web.yml:1"),
                          QStringLiteral("server anna.example.org, in the inventory @inventory/hosts.yml:3"),
                          QStringLiteral("server anna.example.org @host_vars/anna.example.org.yml:2")}));
    QVERIFY(anna.layers(QStringLiteral("nothing")).empty());
    QVERIFY(all.host(QStringLiteral("nobody")).raw().empty());
    QCOMPARE(all.group(QStringLiteral("web")).find("where")->asString(), std::string("web"));
    QCOMPARE(&all.host(QStringLiteral("bert")), &all.host(QStringLiteral("bert")));
}

void TestVariables::overrideAndUnderlay()
{
    HostVariables variables = store().host(QStringLiteral("bert"));
    Dict defaults;
    defaults.set("where", Value::string("default"));
    defaults.set("port", Value::integer(80));
    Dict own;
    own.set("port", Value::integer(81));
    variables.underlay(Layer::Kind::RoleDefault, QStringLiteral("r"), defaults);
    variables.override(Layer::Kind::Instance, QStringLiteral("i"), own);
    QCOMPARE(variables.raw().find("where")->asString(), std::string("inventory-group"));
    QCOMPARE(variables.raw().find("port")->asInt(), 81);
    QCOMPARE(variables.layers(QStringLiteral("port")).size(), std::size_t(2));
    QCOMPARE(variables.layers(QStringLiteral("where")).front().kind, Layer::Kind::RoleDefault);
}

void TestVariables::secrets()
{
    write("group_vars/all.yml",
          "token: abc\nuses: \"x {{ token }} y\"\nbuilt: \"{{ part }}-{{ part }}\"\npart: p\nmap: {k: v}\n");
    const VariableStore all = store();
    HostVariables variables = all.host(QStringLiteral("bert"));
    variables.markSecret(
        {QStringLiteral("token"), QStringLiteral("built"), QStringLiteral("map"), QStringLiteral("later")});
    Dict more;
    more.set("later", Value::string("l"));
    variables.override(Layer::Kind::Instance, QStringLiteral("i"), more);
    QVERIFY(variables.layers(QStringLiteral("token")).back().value.hasSecret());
    TemplateScope scope = all.scope(QStringLiteral("bert"), variables);
    const auto rendered =
        scope.renderFile("{{ uses }}|{{ built }}|{{ map.k }}|{{ later }}|{{ part }}", "t.j2");
    QVERIFY2(rendered, rendered ? "" : rendered.error().what.english().c_str());
    QCOMPARE(rendered->text, std::string("x abc y|p-p|v|l|p"));
    const std::string dots(secretDots);
    QCOMPARE(withoutSecrets(*rendered), "x " + dots + " y|" + dots + "|" + dots + "|" + dots + "|p");
}

void TestVariables::encryptedFile()
{
    write("group_vars/all/vault.yml", "$ANSIBLE_VAULT;1.1;AES256\n6162\n");
    write("group_vars/all/vars.yml", "a: 1\n");
    const VariableStore all = store();
    QCOMPARE(all.findings().size(), std::size_t(1));
    QCOMPARE(all.findings()[0].cause, Cause::Locked);
    QCOMPARE(all.host(QStringLiteral("bert")).raw().find("a")->asInt(), 1);
}

void TestVariables::passedOverFile()
{
    write("host_vars/bert", "a: 1\n");
    write("host_vars/bert.yml", "a: 2\n");
    const VariableStore all = store();
    QCOMPARE(all.host(QStringLiteral("bert")).raw().find("a")->asInt(), 1);
    QCOMPARE(all.findings().size(), std::size_t(1));
    QVERIFY(
        QString::fromStdString(all.findings()[0].place.file).endsWith(QLatin1String("host_vars/bert.yml")));
}

void TestVariables::brokenFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("line");
    QTest::newRow("syntax") << QByteArray("a: 1\nb: [\n") << 3;
    QTest::newRow("a list") << QByteArray("- a\n") << 1;
    QTest::newRow("not UTF-8") << QByteArray("a: \xfc\n") << 1;
}

void TestVariables::brokenFile()
{
    QFETCH(QByteArray, content);
    QFETCH(int, line);
    write("host_vars/bert.yml", content);
    m_workspace = openWorkspace(m_folder->path()).value();
    m_inventory = readInventory(m_workspace).value();
    const auto read = VariableStore::read(m_workspace, m_inventory);
    QVERIFY(!read);
    QVERIFY(QString::fromStdString(read.error().place.file).endsWith(QLatin1String("host_vars/bert.yml")));
    QCOMPARE(read.error().place.line, line);
}

void TestVariables::linkOutOfTheFolder()
{
    QTemporaryDir other;
    QVERIFY(saveFile(other.filePath(QStringLiteral("x.yml")), "stolen: 1\n"));
    write("host_vars/bert/a.yml", "a: 1\n");
    QVERIFY(QFile::link(other.filePath(QStringLiteral("x.yml")),
                        m_folder->filePath(QStringLiteral("host_vars/bert/x.yml"))));
    const VariableStore all = store();
    QVERIFY(!all.host(QStringLiteral("bert")).raw().contains("stolen"));
    QCOMPARE(all.findings().size(), std::size_t(1));
}

void TestVariables::inventoryNamedByThePerson()
{
    QTemporaryDir elsewhere;
    Workspace workspace;
    workspace.root = elsewhere.path();
    workspace.inventoryFiles = QStringList(m_folder->filePath(QStringLiteral("inventory/hosts.yml")));
    write("inventory/group_vars/web.yml", "beside: 1\n");
    write("group_vars/web.yml", "above: 1\n");
    const auto inventory = readInventory(workspace);
    QVERIFY(inventory);
    QVERIFY(inventory->findings.empty());
    const auto read = VariableStore::read(workspace, *inventory);
    QVERIFY(read);
    QVERIFY(read->findings().empty());
    QVERIFY(read->host(QStringLiteral("bert")).raw().contains("beside"));
    QVERIFY(!read->host(QStringLiteral("bert")).raw().contains("above"));
}

void TestVariables::magic()
{
    const VariableStore all = store();
    const QString host = QStringLiteral("anna.example.org");
    TemplateScope scope = all.scope(host, all.host(host));
    QCOMPARE(
        text(scope,
             "{{ inventory_hostname }} {{ inventory_hostname_short }} {{ group_names }} {{ groups.web }} "
             "{{ groups.all | length }}"),
        QStringLiteral("anna.example.org anna ['web'] ['anna.example.org', 'bert'] 2"));
    QCOMPARE(text(scope, "{{ inventory_dir }} {{ inventory_file }} {{ playbook_dir }}"),
             m_workspace.root + QStringLiteral("/inventory ") + m_workspace.root +
                 QStringLiteral("/inventory/hosts.yml ") + m_workspace.root);
}

void TestVariables::facts()
{
    write("host_vars/bert.yml", "ansible_host: 192.0.2.7\nansible_os_family: mine\n");
    const VariableStore all = store();
    Dict facts;
    facts.set("ansible_os_family", Value::string("Debian"));
    facts.set("ansible_distribution", Value::string("Debian {{ 1 + 1 }}"));
    facts.set("ansible_host", Value::string("evil.example.org"));
    facts.set("ansible_become_password", Value::string("x"));
    TemplateScope scope = all.scope(QStringLiteral("bert"), all.host(QStringLiteral("bert")), facts);
    QCOMPARE(text(scope,
                  "{{ ansible_os_family }} {{ ansible_facts.os_family }} {{ ansible_facts['distribution'] }} "
                  "{{ ansible_distribution }} {{ ansible_host }} {{ ansible_become_password is defined }}"),
             QStringLiteral("Debian Debian Debian {{ 1 + 1 }} Debian {{ 1 + 1 }} 192.0.2.7 False"));
    TemplateScope none = all.scope(QStringLiteral("bert"), all.host(QStringLiteral("bert")));
    QCOMPARE(text(none, "{{ ansible_facts.os_family | default('unknown') }}"), QStringLiteral("unknown"));
}

void TestVariables::factsBelowInstances()
{
    const VariableStore all = store();
    HostVariables variables = all.host(QStringLiteral("bert"));
    Dict own;
    own.set("ansible_os_family", Value::string("instance"));
    variables.override(Layer::Kind::Instance, QStringLiteral("i"), own);
    Dict facts;
    facts.set("os_family", Value::string("Debian"));
    TemplateScope scope = all.scope(QStringLiteral("bert"), variables, facts);
    QCOMPARE(text(scope, "{{ ansible_os_family }}"), QStringLiteral("instance"));
}

void TestVariables::otherHosts()
{
    write("host_vars/bert.yml", "address: \"{{ name }}.example.org\"\nname: b\nbroken: \"{{ nowhere }}\"\n"
                                "peer: \"{{ hostvars['anna.example.org'].name }}\"\n");
    write("host_vars/anna.example.org.yml", "name: a\n");
    const VariableStore all = store();
    const QString anna = QStringLiteral("anna.example.org");
    TemplateScope scope = all.scope(anna, all.host(anna));
    QCOMPARE(text(scope, "{{ hostvars['bert'].address }} {{ hostvars.bert['peer'] }} {{ "
                         "hostvars['bert']['inventory_hostname'] }}"),
             QStringLiteral("b.example.org a bert"));
    QCOMPARE(text(scope, "{% for h in groups['web'] %}{{ hostvars[h].name }} {% endfor %}"),
             QStringLiteral("a b "));
    QCOMPARE(text(scope, "{{ hostvars['nobody'] is defined }} {{ hostvars['bert'].broken | default('d') }} "
                         "{{ hostvars['bert'].get('missing', 'm') }} {{ hostvars | length }}"),
             QStringLiteral("False d m 2"));
    QVERIFY(text(scope, "{{ hostvars['bert'].nothing }}").startsWith(QLatin1String("error: ")));
}

void TestVariables::circleThroughOtherHosts()
{
    write("host_vars/bert.yml", "x: \"{{ hostvars['anna.example.org'].x }}\"\n");
    write("host_vars/anna.example.org.yml", "x: \"{{ hostvars['bert'].x }}\"\n");
    const VariableStore all = store();
    const QString anna = QStringLiteral("anna.example.org");
    TemplateScope scope = all.scope(anna, all.host(anna));
    QVERIFY(text(scope, "{{ x }}").startsWith(QLatin1String("error: ")));
}

QTEST_GUILESS_MAIN(TestVariables)
#include "tst_variables.moc"
