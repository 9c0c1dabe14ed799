// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/qt.h"
#include "render/playpreview.h"
#include "render/render.h"
#include "render/texts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace chatelaine;

class TestRender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void compose();
    void systemd();
    void secrets();
    void secretsOfOthers_data();
    void secretsOfOthers();
    void precedence();
    void baseAndProject();
    void plainBytes();
    void includes();
    void oneErrorHidesNothing();
    void wrongFiles_data();
    void wrongFiles();
    void linkOutOfTheFolder();
    void twoInstancesOnePath();
    void sharedFolder();
    void health_data();
    void health();
    void durations();
    void modes();
    void role();

private:
    void write(const QString &name, const QByteArray &content)
    {
        const QString path = m_folder->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QVERIFY(saveFile(path, content));
    }
    void service(const char *file, const QByteArray &content)
    {
        write(QStringLiteral("services/app/") + QLatin1String(file), content);
    }
    void open()
    {
        m_workspace = openWorkspace(m_folder->path()).value();
        m_catalogue = readServices(m_workspace);
        m_store =
            VariableStore::read(m_workspace, readInventory(m_workspace).value(), secretSettings(m_catalogue))
                .value();
    }
    std::vector<RenderOutcome> render(const QByteArray &variables)
    {
        write(QStringLiteral("host_vars/anna.yml"), variables);
        open();
        const QString host = QStringLiteral("anna");
        const HostServices services = servicesOf(host, m_store, m_catalogue);
        return renderHost(m_workspace, m_store, m_catalogue, services, host);
    }
    RenderOutcome one(const QByteArray &settings = {})
    {
        const auto outcomes = render("chatelaine_services:\n  one:\n    service: app\n" + settings);
        return outcomes.size() == 1 ? outcomes.front() : RenderOutcome();
    }
    static QStringList paths(const RenderOutcome &outcome)
    {
        QStringList all;
        for (const RenderedFile &file : outcome.service.files) {
            all += file.path;
        }
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Workspace m_workspace;
    ServiceCatalogue m_catalogue;
    VariableStore m_store;
};

void TestRender::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(QStringLiteral("inventory/hosts.yml"), "all: {hosts: {anna: }}\n");
}

void TestRender::compose()
{
    service("meta/chatelaine.yml",
            "title: {en: App, de: Anwendung}\nkind: compose\ntier: core\ninstall:\n"
            "  - {src: files/docker-compose.yml, dest: docker-compose.yml}\n"
            "  - {src: templates/env.j2, dest: \"{{ app_file }}\"}\n"
            "  - {dest: data, state: directory, mode: \"0750\", owner: \"1000\"}\n"
            "compose_files: [docker-compose.yml]\nreload: \"reload {{ instance }}\"\n");
    service("defaults/main.yml", "app_file: .env\n");
    service("files/docker-compose.yml", "services: {}\n");
    service("templates/env.j2",
            "NAME={{ instance }}\nWHERE={{ base_dir }} {{ tier }} {{ service }} {{ inventory_hostname }}\n");
    const RenderOutcome outcome = one();
    QVERIFY2(outcome.errors.empty(), outcome.errors.empty() ? "" : outcome.errors[0].what.english().c_str());
    const RenderedService &app = outcome.service;
    QCOMPARE(app.title, QStringLiteral("App"));
    QCOMPARE(app.base, QStringLiteral("/srv/core/one"));
    QCOMPARE(app.project, QStringLiteral("one"));
    QCOMPARE(app.reload, QStringLiteral("reload one"));
    QCOMPARE(app.composeFiles, QStringList(QStringLiteral("/srv/core/one/docker-compose.yml")));
    QCOMPARE(paths(outcome), QStringList({QStringLiteral("/srv/core/one/data"),
                                          QStringLiteral("/srv/core/one/docker-compose.yml"),
                                          QStringLiteral("/srv/core/one/.env")}));
    QVERIFY(app.files[0].directory);
    QCOMPARE(app.files[0].mode, 0750U);
    QCOMPARE(app.files[0].owner, QStringLiteral("1000"));
    QCOMPARE(app.files[0].group, QStringLiteral("root"));
    QCOMPARE(app.files[2].content, QByteArray("NAME=one\nWHERE=/srv/core/one core app anna\n"));
    QCOMPARE(app.files[2].mode, 0644U);
    QCOMPARE(app.files[2].spans.size(), std::size_t(5));
    QCOMPARE(app.files[2].sha256(),
             QString::fromLatin1(
                 QCryptographicHash::hash(app.files[2].content, QCryptographicHash::Sha256).toHex()));
}

void TestRender::systemd()
{
    service("meta/chatelaine.yml",
            "kind: systemd\ninstall:\n"
            "  - {src: templates/u.j2, dest: \"/etc/systemd/system/{{ instance }}.service\"}\n"
            "  - {src: templates/u.j2, dest: \"/etc/systemd/system/{{ instance }}.timer\"}\n"
            "  - {src: templates/u.j2, dest: \"/etc/systemd/system/one.service.d/x.conf\"}\n"
            "  - {src: templates/u.j2, dest: \"run.service\"}\n");
    service("templates/u.j2", "[Unit]\n");
    const RenderOutcome outcome = one();
    QVERIFY(outcome.errors.empty());
    QCOMPARE(outcome.service.units,
             QStringList({QStringLiteral("one.service"), QStringLiteral("one.timer")}));
    QCOMPARE(outcome.service.title, QStringLiteral("app"));
}

void TestRender::secrets()
{
    service("meta/chatelaine.yml", "kind: files\noptions:\n  app_token: {secret: true}\n");
    service("defaults/main.yml", "app_token: unset\napp_url: \"https://u:{{ app_token }}@x\"\n");
    service("templates/secret.j2", "a={{ app_url | upper }}\nb={{ app_token }}\n");
    service("templates/open.j2", "c={{ instance }}\n");
    const RenderOutcome outcome = one("    app_token: hunter2\n");
    QVERIFY2(outcome.errors.empty(), outcome.errors.empty() ? "" : outcome.errors[0].what.english().c_str());
    const RenderedFile &open = outcome.service.files.at(0);
    const RenderedFile &secret = outcome.service.files.at(1);
    QVERIFY(secret.secret && !open.secret);
    QCOMPARE(secret.mode, 0600U);
    QCOMPARE(open.mode, 0644U);
    QCOMPARE(secret.content, QByteArray("a=HTTPS://U:HUNTER2@X\nb=hunter2\n"));
    QVERIFY(!secret.masked().toLower().contains("hunter2"));
    QVERIFY(secret.masked().contains("b=" + QByteArray(secretDots.data())));
    QCOMPARE(open.masked(), open.content);
}

void TestRender::secretsOfOthers_data()
{
    QTest::addColumn<QByteArray>("expression");
    const auto row = [](const char *name, const char *expression) {
        QTest::newRow(name) << QByteArray(expression);
    };
    row("another service", "chatelaine_services.vault.vault_token");
    row("its whole map", "chatelaine_services.vault | to_json");
    row("without the prefix", "chatelaine_services.vault.password");
    row("a variable of the server", "vault_key");
    row("what a template looks up", "chatelaine_services_more.second.vault_token");
    row("what a template makes", "chatelaine_services_made.third.password");
    row("what another variable made of it", "url");
    row("another server", "hostvars.bert.chatelaine_services.far.vault_token");
    row("another server's template", "hostvars['bert'].chatelaine_services_made.third.password");
    row("another server's variable", "hostvars.bert.vault_key");
    row("all services of another server", "hostvars.bert['chatelaine_services'] | to_json");
}

void TestRender::secretsOfOthers()
{
    QFETCH(const QByteArray, expression);
    write(QStringLiteral("inventory/hosts.yml"), "all: {hosts: {anna: , bert: {vault_key: hunter2}}}\n");
    write(QStringLiteral("services/vault/meta/chatelaine.yml"),
          "kind: files\noptions:\n  vault_token: {secret: true}\n  vault_key: {secret: true}\n"
          "  password: {secret: true}\n");
    const QByteArray made = "chatelaine_services_made: \"{{ {'third': {'service': 'vault', 'password': "
                            "'hunter2'}} }}\"\n";
    write(QStringLiteral("host_vars/bert.yml"),
          made + "chatelaine_services: {far: {service: vault, vault_token: hunter2}}\n");
    service("meta/chatelaine.yml", "kind: files\n");
    service("templates/x.j2", "{{ " + expression + " }} {{ password }}");
    const auto outcomes = render(
        made + "vault_key: hunter2\npassword: anybody's\nurl: \"//u:{{ chatelaine_services.vault.vault_token "
               "}}@x\"\n"
               "elsewhere: {service: vault, vault_token: hunter2}\n"
               "chatelaine_services_more: \"{{ {'second': elsewhere} }}\"\n"
               "chatelaine_services:\n  one: {service: app}\n"
               "  vault: {service: \"{{ 'vault' }}\", vault_token: hunter2, password: hunter2}\n");
    const auto reader = std::find_if(outcomes.begin(), outcomes.end(), [](const RenderOutcome &one) {
        return one.instance.name == QLatin1String("one");
    });
    QVERIFY(reader != outcomes.end());
    QVERIFY2(reader->errors.empty(), reader->errors.empty() ? "" : reader->errors[0].what.english().c_str());
    const RenderedFile &file = reader->service.files.at(0);
    QVERIFY(file.content.contains("hunter2"));
    QVERIFY2(!file.masked().contains("hunter2"), file.masked());
    QVERIFY(file.masked().contains(secretDots.data()));
    QVERIFY2(file.masked().endsWith("anybody's"), file.masked());
    QVERIFY(file.secret);
}

void TestRender::precedence()
{
    service("meta/chatelaine.yml", "kind: files\n");
    service("defaults/main.yml", "app_a: default\napp_b: default\napp_c: default\napp_d: default\n");
    service("vars/main.yml", "app_d: fixed\n");
    write(QStringLiteral("group_vars/all.yml"), "app_b: group\napp_c: group\napp_d: group\n");
    service("templates/x.j2", "{{ app_a }} {{ app_b }} {{ app_c }} {{ app_d }}");
    const RenderOutcome outcome = one("    app_c: own\n");
    QCOMPARE(outcome.service.files.at(0).content, QByteArray("default group own fixed"));
    const auto variables = instanceVariables(m_store, m_catalogue, outcome.instance);
    QVERIFY(variables);
    QStringList layers;
    for (const Layer &layer : variables->layers(QStringLiteral("app_c"))) {
        layers += qstr(describe(layer).english());
    }
    QCOMPARE(layers, QStringList({QStringLiteral("default of app"), QStringLiteral("group all"),
                                  QStringLiteral("service one")}));
}

void TestRender::baseAndProject()
{
    service("meta/chatelaine.yml", "kind: compose\nbase: \"/opt/{{ app_folder }}//./{{ instance }}/\"\n");
    service("defaults/main.yml", "app_folder: f\n");
    service("files/compose.yml", "");
    QCOMPARE(one().service.base, QStringLiteral("/opt/f/one"));
    const RenderOutcome own =
        one("    base: \"/data/{{ tier }}-{{ instance }}\"\n    project: \"old_{{ instance }}\"\n");
    QVERIFY(own.errors.empty());
    QCOMPARE(own.service.base, QStringLiteral("/data/apps-one"));
    QCOMPARE(own.service.project, QStringLiteral("old_one"));
    QCOMPARE(own.service.composeFiles, QStringList(QStringLiteral("/data/apps-one/compose.yml")));
    QCOMPARE(one("    project: \"-x y\"\n").errors.size(), std::size_t(1));
    for (const char *base :
         {"relative", "\"\"", "/", "/var/lib/chatelaine/x", "\"{{ nowhere }}\"", "[a]", "/srv/../.."}) {
        QVERIFY2(one("    base: " + QByteArray(base) + '\n').errors.size() == 1, base);
    }
}

void TestRender::plainBytes()
{
    service("meta/chatelaine.yml", "kind: files\n");
    const QByteArray bytes = QByteArray::fromHex("00ff0d0a7b7b2078207d7d");
    service("files/logo.bin", bytes);
    const RenderOutcome outcome = one();
    QVERIFY(outcome.errors.empty());
    QCOMPARE(outcome.service.files.at(0).content, bytes);
    QCOMPARE(outcome.service.files.at(0).masked(), bytes);
}

void TestRender::includes()
{
    service("meta/chatelaine.yml", "kind: files\ninstall: [{src: templates/a.j2, dest: a}]\n");
    service("templates/a.j2", "{% include 'parts/b.j2' %}!");
    service("templates/parts/b.j2", "from b: {{ instance }}");
    const RenderOutcome outcome = one();
    QVERIFY2(outcome.errors.empty(), outcome.errors.empty() ? "" : outcome.errors[0].what.english().c_str());
    QCOMPARE(outcome.service.files.at(0).content, QByteArray("from b: one!"));
}

void TestRender::oneErrorHidesNothing()
{
    service("meta/chatelaine.yml", "kind: files\nhealth: [{http: nonsense}]\n");
    service("templates/a.j2", "{{ nowhere }}\n");
    service("templates/b.j2", "good\n");
    service("templates/c.j2", "ok\n{% if %}\n");
    service("templates/d.j2", "\xff\n");
    const RenderOutcome outcome = one();
    QCOMPARE(paths(outcome), QStringList(QStringLiteral("/srv/apps/one/b")));
    QCOMPARE(outcome.errors.size(), std::size_t(4));
    QVERIFY(QString::fromStdString(outcome.errors[0].place.file).endsWith(QLatin1String("templates/a.j2")));
    QCOMPARE(outcome.errors[0].place.line, 1);
    QCOMPARE(outcome.errors[0].cause, Cause::Undefined);
    QCOMPARE(outcome.errors[1].place.line, 2);
}

void TestRender::wrongFiles_data()
{
    QTest::addColumn<QByteArray>("item");
    for (const char *item :
         {"{src: files/a, dest: ../x}", "{src: files/a, dest: a/../../x}",
          "{src: files/a, dest: \"{{ '../' }}x\"}", "{src: files/a, dest: /etc/../x}",
          "{src: files/a, dest: \"a\\nb\"}", "{src: files/a, dest: \"{{ '' }}\"}", "{src: files/a, dest: /}",
          "{src: files/a, dest: /var/lib/chatelaine/x}", "{src: files/a, dest: /proc/x}",
          "{src: files/none, dest: x}", "{src: files/a, dest: x, mode: u+x}",
          "{src: files/a, dest: x, mode: \"0888\"}", "{src: files/a, dest: x, owner: \"a b\"}",
          "{src: files/a, dest: x, group: \"-x\"}"}) {
        QTest::newRow(item) << QByteArray(item);
    }
}

void TestRender::wrongFiles()
{
    QFETCH(QByteArray, item);
    service("files/a", "x");
    service("meta/chatelaine.yml",
            "kind: files\ninstall:\n  - {src: files/a, dest: good}\n  - " + item + '\n');
    const RenderOutcome outcome = one();
    QCOMPARE(outcome.errors.size(), std::size_t(1));
    QVERIFY(!outcome.errors[0].place.empty());
    QCOMPARE(paths(outcome), QStringList(QStringLiteral("/srv/apps/one/good")));
}

void TestRender::linkOutOfTheFolder()
{
    QTemporaryDir other;
    QVERIFY(saveFile(other.filePath(QStringLiteral("id_ed25519")), "private\n"));
    service("meta/chatelaine.yml", "kind: files\n");
    service("files/good", "x");
    QVERIFY(QFile::link(other.filePath(QStringLiteral("id_ed25519")),
                        m_folder->filePath(QStringLiteral("services/app/files/k"))));
    QVERIFY(QFile::link(m_folder->filePath(QStringLiteral("services/app/files/good")),
                        m_folder->filePath(QStringLiteral("services/app/files/inside"))));
    const RenderOutcome outcome = one();
    QCOMPARE(outcome.errors.size(), std::size_t(1));
    QCOMPARE(paths(outcome),
             QStringList({QStringLiteral("/srv/apps/one/good"), QStringLiteral("/srv/apps/one/inside")}));
}

void TestRender::twoInstancesOnePath()
{
    service("meta/chatelaine.yml", "kind: files\ninstall:\n  - {src: files/a, dest: /etc/app.conf}\n"
                                   "  - {src: files/a, dest: \"/etc/{{ instance }}\"}\n");
    service("files/a", "x");
    const auto outcomes = render("chatelaine_services: {one: {service: app}, two: {service: app}}\n");
    QCOMPARE(outcomes.size(), std::size_t(2));
    for (const RenderOutcome &outcome : outcomes) {
        QCOMPARE(outcome.errors.size(), std::size_t(1));
        QCOMPARE(outcome.errors[0].what.english(),
                 std::string("The services one and two both write /etc/app.conf."));
    }
}

void TestRender::sharedFolder()
{
    service("meta/chatelaine.yml", "kind: files\ninstall:\n  - {dest: /srv/shared, state: directory}\n"
                                   "  - {dest: /srv/other, state: directory, mode: \"{{ app_mode }}\"}\n");
    const auto outcomes = render("chatelaine_services:\n  one: {service: app, app_mode: \"0700\"}\n"
                                 "  two: {service: app, app_mode: \"0755\"}\n");
    QCOMPARE(outcomes.at(0).errors.size(), std::size_t(1));
    QVERIFY(
        QString::fromStdString(outcomes[0].errors[0].what.english()).contains(QLatin1String("/srv/other")));
}

void TestRender::health_data()
{
    QTest::addColumn<QByteArray>("check");
    QTest::addColumn<QString>("summary");
    const auto row = [](const char *check, const char *summary) {
        QTest::newRow(check) << QByteArray(check) << QString::fromLatin1(summary);
    };
    row("{http: \"https://{{ instance }}.x/\"}", "0 https://one.x/ 200  server tls 60");
    row("{http: \"http://x/\", status: 204, text: \"{{ tier }}\", from: here, verify_tls: false, within: 2m}",
        "0 http://x/ 204 apps here notls 120");
    row("{tcp: \"127.0.0.1:{{ 20 + 5 }}\", within: 5}", "1 127.0.0.1:25 200  server tls 5");
    row("{command: \"test -e {{ base_dir }}\"}", "2 test -e /srv/apps/one 200  server tls 60");
    row("{container: web}", "3 web 200  server tls 60");
    row("{status: 200}", "error");
    row("{http: \"http://x\", tcp: \"x:1\"}", "error");
    row("{http: x}", "error");
    row("{tcp: x}", "error");
    row("{http: \"http://x\", status: 20}", "error");
    row("{http: \"http://x\", within: soon}", "error");
    row("{http: \"http://x\", from: there}", "error");
    row("{http: \"http://x\", verify_tls: 5}", "error");
    row("{http: \"http://{{ nowhere }}\"}", "error");
}

void TestRender::health()
{
    QFETCH(QByteArray, check);
    QFETCH(QString, summary);
    service("meta/chatelaine.yml", "kind: files\nhealth:\n  - " + check + '\n');
    const RenderOutcome outcome = one();
    if (summary == QLatin1String("error")) {
        QCOMPARE(outcome.errors.size(), std::size_t(1));
        QVERIFY(!outcome.errors[0].place.empty());
        return;
    }
    QVERIFY2(outcome.errors.empty(), outcome.errors.empty() ? "" : outcome.errors[0].what.english().c_str());
    const HealthCheck &found = outcome.service.health.at(0);
    QCOMPARE(QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
                 .arg(int(found.kind))
                 .arg(found.target)
                 .arg(found.status)
                 .arg(found.text, found.fromServer ? QStringLiteral("server") : QStringLiteral("here"),
                      found.verifyTls ? QStringLiteral("tls") : QStringLiteral("notls"))
                 .arg(found.within.count()),
             summary);
}

void TestRender::durations()
{
    QCOMPARE(parseDuration(QStringLiteral("90")), std::chrono::seconds(90));
    QCOMPARE(parseDuration(QStringLiteral(" 5 min ")), std::chrono::seconds(300));
    QCOMPARE(parseDuration(QStringLiteral("1h")), std::chrono::seconds(3600));
    for (const char *wrong : {"", "0s", "-5s", "1d", "25h", "s", "1.5s"}) {
        QVERIFY2(!parseDuration(QString::fromLatin1(wrong)), wrong);
    }
}

void TestRender::modes()
{
    QCOMPARE(parseMode(QStringLiteral("0644")), 0644U);
    QCOMPARE(parseMode(QStringLiteral("0o755")), 0755U);
    QCOMPARE(parseMode(QStringLiteral("4755")), 04755U);
    for (const char *wrong : {"", "u+x", "0888", "64400", "-1"}) {
        QVERIFY2(!parseMode(QString::fromLatin1(wrong)), wrong);
    }
}

void TestRender::role()
{
    write(QStringLiteral("roles/custom/web/defaults/main.yml"), "web_port: 80\n");
    write(QStringLiteral("roles/custom/web/templates/sub/site.conf.j2"),
          "listen {{ web_port }}; # {{ role_name }}\n");
    write(QStringLiteral("roles/custom/web/templates/broken.j2"), "{{ nowhere }}");
    write(QStringLiteral("host_vars/anna.yml"), "web_port: 81\n");
    open();
    RoleUse use;
    use.name = QStringLiteral("custom/web");
    PlayPreview preview(m_workspace, m_store, use, QStringLiteral("anna"));
    const std::vector<const RoleFile *> files = preview.files(0);
    QCOMPARE(files.size(), std::size_t(2));
    QCOMPARE(files[0]->name, QStringLiteral("broken"));
    QVERIFY(files[0]->error);
    QCOMPARE(files[1]->name, QStringLiteral("sub/site.conf"));
    QCOMPARE(files[1]->file.content, QByteArray("listen 81; # custom/web\n"));
    use.name = QStringLiteral("none");
    PlayPreview none(m_workspace, m_store, use, QStringLiteral("anna"));
    QVERIFY(none.parts().empty() && !none.findings().empty());
}

QTEST_GUILESS_MAIN(TestRender)
#include "tst_render.moc"
