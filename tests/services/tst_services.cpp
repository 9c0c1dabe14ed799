// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/qt.h"
#include "services/services.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace chatelaine;

class TestServices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void definition();
    void usualInstall();
    void folderAsSource();
    void wrongDefinitions_data();
    void wrongDefinitions();
    void unknownKeys();
    void union_();
    void wrongInstances_data();
    void wrongInstances();
    void order();
    void needs();
    void circle();

private:
    void write(const QString &name, const QByteArray &content)
    {
        const QString path = m_folder->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QVERIFY(saveFile(path, content));
    }
    void define(const char *name, const QByteArray &meta)
    {
        write(QStringLiteral("services/%1/meta/chatelaine.yml").arg(QLatin1String(name)), meta);
    }
    HostServices services(const QByteArray &variables, const char *host = "anna")
    {
        write(QStringLiteral("host_vars/anna.yml"), variables);
        m_workspace = openWorkspace(m_folder->path()).value();
        const Inventory inventory = readInventory(m_workspace).value();
        m_catalogue = readServices(m_workspace);
        return servicesOf(QString::fromLatin1(host), VariableStore::read(m_workspace, inventory).value(),
                          m_catalogue);
    }
    static QString names(const HostServices &services)
    {
        QStringList all;
        for (const ServiceInstance &instance : services.instances) {
            all += instance.name;
        }
        return all.join(u' ');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Workspace m_workspace;
    ServiceCatalogue m_catalogue;
};

void TestServices::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(QStringLiteral("inventory/hosts.yml"), "web: {hosts: {anna: , bert: }}\n");
}

void TestServices::definition()
{
    define("vault", R"(title: {en: Password safe, de: Passworttresor, no: Passordhvelv}
summary: A safe
category: security
homepage: https://example.org
kind: compose
tier: core
base: "/opt/{{ instance }}"
needs: [proxy, {service: mail, host: bert}]
install:
  - {src: files/docker-compose.yml, dest: docker-compose.yml}
  - {src: templates/env.j2, dest: .env, mode: "0600"}
  - {src: templates/raw.j2, mode: 0640, owner: 1000}
  - {dest: data, state: directory, owner: "1000", group: "1000"}
compose_files: [docker-compose.yml, override.yml]
health:
  - {http: "https://{{ vault_domain }}/alive", status: 200, from: server, verify_tls: true, within: 60s}
exposes: [{port: 443, purpose: web, audience: public}]
dns: [{name: x, type: cname}]
data: [{path: data, what: all}]
reload: "true"
options:
  vault_token: {label: {en: Token}, secret: true, generate: {length: 48}, section: Security}
  vault_domain: {format: hostname}
)");
    write(QStringLiteral("services/vault/meta/argument_specs.yml"),
          "argument_specs: {main: {options: {vault_key: {no_log: true}}}}\n");
    write(QStringLiteral("services/vault/defaults/main.yml"), "vault_domain: d\n");
    for (const char *name : {"files/docker-compose.yml", "templates/env.j2", "templates/raw.j2"}) {
        write(QStringLiteral("services/vault/") + QLatin1String(name), "");
    }
    services("");
    QVERIFY2(m_catalogue.broken.empty(),
             m_catalogue.broken.empty() ? "" : m_catalogue.broken.begin()->second.what.english().c_str());
    const ServiceDefinition &vault = m_catalogue.definitions.at(QStringLiteral("vault"));
    QVERIFY(vault.findings.empty());
    QCOMPARE(vault.title.in(QStringLiteral("de")), QStringLiteral("Passworttresor"));
    QCOMPARE(vault.title.in(QStringLiteral("de_AT")), QStringLiteral("Passworttresor"));
    QCOMPARE(vault.title.in(QStringLiteral("fr")), QStringLiteral("Password safe"));
    QCOMPARE(vault.title.in(QStringLiteral("no")), QStringLiteral("Passordhvelv"));
    QCOMPARE(vault.summary.in(QStringLiteral("fr")), QStringLiteral("A safe"));
    QCOMPARE(vault.kind, ServiceKind::Compose);
    QCOMPARE(vault.tier, QStringLiteral("core"));
    QCOMPARE(vault.base, std::string("/opt/{{ instance }}"));
    QCOMPARE(vault.needs.size(), std::size_t(2));
    QCOMPARE(vault.composeFiles, (std::vector<std::string>{"docker-compose.yml", "override.yml"}));
    QCOMPARE(vault.secretOptions, QStringList({QStringLiteral("vault_key"), QStringLiteral("vault_token")}));
    QCOMPARE(vault.install.size(), std::size_t(4));
    QVERIFY(!vault.install[0].isTemplate && vault.install[1].isTemplate && vault.install[3].isDirectory);
    QCOMPARE(vault.install[0].source,
             m_workspace.servicesPath + QStringLiteral("/vault/files/docker-compose.yml"));
    QCOMPARE(vault.install[2].destination, std::string("raw"));
    QCOMPARE(vault.install[2].mode, std::string("640"));
    QCOMPARE(vault.install[2].owner, std::string("1000"));
    QCOMPARE(vault.install[3].place.line, 13);
    QCOMPARE(vault.health.size(), std::size_t(1));
}

void TestServices::usualInstall()
{
    define("site", "kind: compose\n");
    write(QStringLiteral("services/site/templates/b/page.html.j2"), "");
    write(QStringLiteral("services/site/templates/a.conf"), "");
    write(QStringLiteral("services/site/files/compose.yaml"), "");
    write(QStringLiteral("services/site/files/img/.gitkeep"), "");
    services("");
    const ServiceDefinition &site = m_catalogue.definitions.at(QStringLiteral("site"));
    std::vector<std::string> destinations;
    for (const InstallItem &item : site.install) {
        destinations.push_back(item.destination);
    }
    QCOMPARE(destinations, (std::vector<std::string>{"a.conf", "b/page.html", "compose.yaml"}));
    QCOMPARE(site.composeFiles, std::vector<std::string>{"compose.yaml"});
    QCOMPARE(site.base, std::string("/srv/{{ tier }}/{{ instance }}"));
}

void TestServices::folderAsSource()
{
    define("site", "kind: files\ninstall:\n  - {src: files/www, dest: html, mode: \"0600\"}\n  - {src: "
                   "files/missing, dest: x}\n");
    write(QStringLiteral("services/site/files/www/index.html"), "");
    write(QStringLiteral("services/site/files/www/css/a.css"), "");
    services("");
    const ServiceDefinition &site = m_catalogue.definitions.at(QStringLiteral("site"));
    QCOMPARE(site.install.size(), std::size_t(3));
    QCOMPARE(site.install[0].destination, std::string("html/css/a.css"));
    QCOMPARE(site.install[1].mode, std::string("0600"));
    QCOMPARE(site.findings.size(), std::size_t(1)); // files/missing
    QCOMPARE(site.findings[0].place.line, 4);
}

void TestServices::wrongDefinitions_data()
{
    QTest::addColumn<QByteArray>("meta");
    QTest::addColumn<int>("line");
    QTest::newRow("broken") << QByteArray("kind: [\n") << 2;
    QTest::newRow("a list") << QByteArray("- kind\n") << 1;
    QTest::newRow("no kind") << QByteArray("title: x\n") << 0;
    QTest::newRow("unknown kind") << QByteArray("title: x\nkind: docker\n") << 2;
    QTest::newRow("tier") << QByteArray("kind: files\ntier: top\n") << 2;
    QTest::newRow("title") << QByteArray("kind: files\ntitle: [a]\n") << 2;
    QTest::newRow("needs") << QByteArray("kind: files\nneeds: [{host: a}]\n") << 2;
    QTest::newRow("install is no list") << QByteArray("kind: files\ninstall: {src: a}\n") << 2;
    QTest::newRow("install entry") << QByteArray("kind: files\ninstall:\n  - files/a\n") << 3;
    QTest::newRow("source outside") << QByteArray(
                                           "kind: files\ninstall:\n  - {src: ../../etc/passwd, dest: a}\n")
                                    << 3;
    QTest::newRow("absolute source") << QByteArray("kind: files\ninstall:\n  - {src: /etc/passwd, dest: a}\n")
                                     << 3;
    QTest::newRow("decimal mode") << QByteArray("kind: files\ninstall:\n  - {src: files/a, mode: 600}\n")
                                  << 3;
    QTest::newRow("state") << QByteArray("kind: files\ninstall:\n  - {src: files/a, state: link}\n") << 3;
    QTest::newRow("health entry") << QByteArray("kind: files\nhealth:\n  - http\n") << 3;
    QTest::newRow("options") << QByteArray("kind: files\noptions:\n  a: secret\n") << 3;
    QTest::newRow("reload") << QByteArray("kind: files\nreload: [a]\n") << 2;
}

void TestServices::wrongDefinitions()
{
    QFETCH(QByteArray, meta);
    QFETCH(int, line);
    define("bad", meta);
    define("good", "kind: files\n");
    const HostServices found = services("chatelaine_services:\n  x: {service: bad}\n  y: {service: good}\n");
    QCOMPARE(m_catalogue.broken.size(), std::size_t(1));
    const Error &error = m_catalogue.broken.at(QStringLiteral("bad"));
    QVERIFY(
        QString::fromStdString(error.place.file).endsWith(QLatin1String("services/bad/meta/chatelaine.yml")));
    QCOMPARE(error.place.line, line);
    QCOMPARE(names(found), QStringLiteral("y"));
    QCOMPARE(found.findings.size(), std::size_t(1));
}

void TestServices::unknownKeys()
{
    define(
        "web",
        "kind: files\nhealht: []\ninstall:\n  - {src: files/a, dst: b}\noptions:\n  web_x: {secrte: true}\n");
    write(QStringLiteral("services/web/files/a"), "");
    services("");
    const ServiceDefinition &web = m_catalogue.definitions.at(QStringLiteral("web"));
    QCOMPARE(web.findings.size(), std::size_t(3));
    QCOMPARE(web.findings[0].next.english(), std::string("Did you mean health?"));
    QCOMPARE(web.findings[0].place.line, 2);
}

void TestServices::union_()
{
    define("web", "kind: files\n");
    write(QStringLiteral("group_vars/web.yml"), "chatelaine_services_web:\n  shared: {service: web}\n");
    write(QStringLiteral("group_vars/all.yml"),
          "kind_of: web\nchatelaine_services: {replaced: {service: web}}\n"
          "from_template: {late: {service: \"{{ kind_of }}\", title: \"{{ instance }}\"}}\n"
          "chatelaine_services_joined: \"{{ {'j': {'service': kind_of}} | combine({}) }}\"\n"
          "chatelaine_services_more: \"{{ from_template }}\"\nchatelaine_services_none:\n");
    const HostServices found =
        services("chatelaine_services:\n  own:\n    service: \"{{ kind_of }}\"\n    a: \"{{ b }}\"\n");
    QVERIFY2(found.findings.empty(), found.findings.empty() ? "" : found.findings[0].what.english().c_str());
    QCOMPARE(found.instances.size(), std::size_t(4));
    QVERIFY(names(found).contains(QLatin1String("shared")));
    const auto own =
        std::find_if(found.instances.begin(), found.instances.end(),
                     [](const ServiceInstance &one) { return one.name == QLatin1String("own"); });
    QVERIFY(own != found.instances.end());
    QCOMPARE(own->service, QStringLiteral("web"));
    QCOMPARE(own->settings.size(), std::size_t(1));
    QCOMPARE(own->settings.find("a")->asString(), std::string("{{ b }}")); // raw
    QCOMPARE(own->place.line, 2);
    QCOMPARE(own->host, QStringLiteral("anna"));
}

void TestServices::wrongInstances_data()
{
    QTest::addColumn<QByteArray>("variables");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("left");
    const auto row = [](const char *what, const char *variables, int line, const char *left) {
        QTest::newRow(what) << QByteArray(variables) << line << QString::fromLatin1(left);
    };
    row("no map", "chatelaine_services: [web]\n", 1, "");
    row("no service", "chatelaine_services:\n  a: {x: 1}\n  b: {service: web}\n", 2, "b");
    row("text", "chatelaine_services:\n  a: web\n  b: {service: web}\n", 2, "b");
    row("unknown service", "chatelaine_services:\n  a: {service: wbe}\n  b: {service: web}\n", 2, "b");
    row("service is no text", "chatelaine_services:\n  a: {service: [web]}\n  b: {service: web}\n", 2, "b");
    row("capital", "chatelaine_services:\n  A: {service: web}\n", 2, "");
    row("underscore", "chatelaine_services:\n  a_b: {service: web}\n", 2, "");
    row("number", "chatelaine_services:\n  1: {service: web}\n", 2, "");
    row("path", "chatelaine_services:\n  ../a: {service: web}\n", 2, "");
    row("too long", "chatelaine_services:\n  aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: {service: web}\n", 2,
        "");
    row("twice",
        "chatelaine_services:\n  a: {service: web, x: 1}\nchatelaine_services_b:\n  a: {service: web, x: "
        "2}\n",
        4, "a");
    row("template without value", "chatelaine_services: \"{{ nowhere }}\"\n", 1, "");
}

void TestServices::wrongInstances()
{
    QFETCH(QByteArray, variables);
    QFETCH(int, line);
    QFETCH(QString, left);
    define("web", "kind: files\n");
    const HostServices found = services(variables);
    QCOMPARE(found.findings.size(), std::size_t(1));
    QCOMPARE(found.findings[0].place.line, line);
    QVERIFY(
        QString::fromStdString(found.findings[0].place.file).endsWith(QLatin1String("host_vars/anna.yml")));
    QCOMPARE(names(found), left);
}

void TestServices::order()
{
    define("proxy", "kind: files\ntier: core\n");
    define("app", "kind: files\nneeds: [base, proxy]\n");
    define("base", "kind: files\n");
    define("person", "kind: files\ntier: users\n");
    const HostServices found =
        services("chatelaine_services:\n  p: {service: person}\n  z: {service: app}\n"
                 "  a: {service: base}\n  c: {service: proxy}\n  b: {service: base}\n");
    QVERIFY(found.findings.empty());
    QCOMPARE(names(found), QStringLiteral("c a b z p"));
}

void TestServices::needs()
{
    define("a", "kind: files\nneeds: [b]\n");
    define("b", "kind: files\nneeds: [{service: c, host: bert}, {instance: special}]\n");
    define("c", "kind: files\n");
    write(QStringLiteral("host_vars/bert.yml"), "chatelaine_services: {there: {service: c}}\n");
    QVERIFY(services("chatelaine_services: {x: {service: a}, y: {service: b}, special: {service: c}}\n")
                .findings.empty());
    QCOMPARE(services("chatelaine_services: {x: {service: a}}\n").findings.size(), std::size_t(1));
    QCOMPARE(services("chatelaine_services: {y: {service: b}}\n").findings.size(), std::size_t(1));
    write(QStringLiteral("host_vars/bert.yml"), "");
    const HostServices found = services("chatelaine_services: {y: {service: b}}\n");
    QCOMPARE(found.findings.size(), std::size_t(2));
    QCOMPARE(found.findings[0].what.english(),
             std::string("y needs c on the server bert, and it is not there."));
    QCOMPARE(names(found), QStringLiteral("y"));
}

void TestServices::circle()
{
    define("a", "kind: files\nneeds: [b]\n");
    define("b", "kind: files\nneeds: [a]\n");
    const HostServices found = services("chatelaine_services: {x: {service: a}, y: {service: b}}\n");
    QCOMPARE(found.findings.size(), std::size_t(1));
    QCOMPARE(found.findings[0].what.english(),
             std::string("These services need each other in a circle: x, y."));
    QCOMPARE(names(found), QStringLiteral("x y"));
}

QTEST_GUILESS_MAIN(TestServices)
#include "tst_services.moc"
