// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/qt.h"
#include "render/render.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace chatelaine;

// The demo association: everything in it renders, and its templates give the bytes that Ansible's own
// template module gives for the same variables.
class TestDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsOdd();
    void everythingRenders();
    void equalsAnsible();

private:
    struct Rendered {
        RenderOutcome outcome;
        QJsonObject variables; ///< what the templates see, finalised
    };
    void addVariables(Rendered &rendered);
    QJsonArray tasks(const QString &host, const QString &folder) const;

    Workspace m_workspace;
    ServiceCatalogue m_catalogue;
    VariableStore m_store;
    Inventory m_inventory;
    std::vector<Rendered> m_rendered;
    std::vector<Error> m_findings;
};

void TestDemo::initTestCase()
{
    auto workspace = openWorkspace(QStringLiteral(SOURCE_FOLDER "/resources/demo"));
    QVERIFY2(workspace, workspace ? "" : workspace.error().what.english().c_str());
    m_workspace = *workspace;
    auto inventory = readInventory(m_workspace);
    QVERIFY2(inventory, inventory ? "" : inventory.error().what.english().c_str());
    m_inventory = *inventory;
    auto store = VariableStore::read(m_workspace, m_inventory);
    QVERIFY2(store, store ? "" : store.error().what.english().c_str());
    m_store = *store;
    m_catalogue = readServices(m_workspace);
    for (const InventoryHost &host : m_inventory.hosts) {
        const HostServices services = servicesOf(host.name, m_store, m_catalogue);
        m_findings.insert(m_findings.end(), services.findings.begin(), services.findings.end());
        for (RenderOutcome &outcome : renderHost(m_workspace, m_store, m_catalogue, services, host.name)) {
            Rendered rendered{std::move(outcome), {}};
            addVariables(rendered);
            m_rendered.push_back(std::move(rendered));
        }
    }
}

void TestDemo::addVariables(Rendered &rendered)
{
    const auto variables = instanceVariables(m_store, m_catalogue, rendered.outcome.instance);
    QVERIFY(variables);
    TemplateScope scope = m_store.scope(rendered.outcome.instance.host, *variables);
    for (const auto &[key, raw] : variables->raw()) {
        const auto value = scope.get(key.asString());
        const QString name = qstr(key.asString());
        const bool skipped = name.startsWith(QLatin1String("chatelaine_services")) ||
                             name.startsWith(QLatin1String("ansible_"));
        if (value && !skipped) {
            Dict one;
            one.set("v", *value);
            const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(toJson(Value::dict(one))));
            rendered.variables.insert(qstr(key.asString()), json.object().value(QStringLiteral("v")));
        }
    }
}

void TestDemo::nothingIsOdd()
{
    for (const Error &finding : m_findings) {
        qWarning("%s: %s", finding.place.toString().c_str(), finding.what.english().c_str());
    }
    QVERIFY(m_findings.empty());
    QVERIFY(m_workspace.findings.empty());
    QVERIFY(m_inventory.findings.empty());
    QVERIFY(m_store.findings().empty());
    QVERIFY(m_catalogue.broken.empty());
    for (const auto &[name, definition] : m_catalogue.definitions) {
        QVERIFY2(definition.findings.empty(), qPrintable(name));
        for (const char *language : {"en", "de", "fr"}) {
            QVERIFY(definition.title.byLanguage.contains(QLatin1String(language)));
        }
    }
}

void TestDemo::everythingRenders()
{
    QVERIFY(m_rendered.size() >= 5);
    std::set<ServiceKind> kinds;
    for (const Rendered &rendered : m_rendered) {
        const RenderOutcome &outcome = rendered.outcome;
        for (const Error &error : outcome.errors) {
            qWarning("%s: %s", error.place.toString().c_str(), error.what.english().c_str());
        }
        QVERIFY2(outcome.errors.empty(), qPrintable(outcome.instance.name));
        QVERIFY(!outcome.service.files.empty());
        kinds.insert(outcome.service.kind);
    }
    QVERIFY(kinds.size() >= 3);
}

QJsonArray TestDemo::tasks(const QString &host, const QString &folder) const
{
    QJsonArray all;
    for (std::size_t i = 0; i < m_rendered.size(); ++i) {
        const RenderOutcome &outcome = m_rendered[i].outcome;
        for (std::size_t k = 0; k < outcome.service.files.size(); ++k) {
            const RenderedFile &file = outcome.service.files[k];
            if (outcome.instance.host != host || !file.source.contains(QLatin1String("/templates/"))) {
                continue;
            }
            const QString target = QStringLiteral("%1/%2-%3").arg(folder).arg(i).arg(k);
            all += QJsonObject{{QStringLiteral("name"), file.path},
                               {QStringLiteral("template"), QJsonObject{{QStringLiteral("src"), file.source},
                                                                        {QStringLiteral("dest"), target}}},
                               {QStringLiteral("vars"), m_rendered[i].variables}};
        }
    }
    return all;
}

void TestDemo::equalsAnsible()
{
    QTemporaryDir folder;
    // On the demo's own inventory, so that Ansible finds hosts and groups itself; nothing is asked of a
    // server.
    const QJsonObject here{
        {QStringLiteral("ansible_connection"), QStringLiteral("local")},
        {QStringLiteral("ansible_become"), false},
        {QStringLiteral("ansible_python_interpreter"), QStringLiteral("/usr/bin/python3")}};
    QJsonArray plays;
    for (const InventoryHost &host : m_inventory.hosts) {
        const QJsonArray all = tasks(host.name, folder.path());
        QVERIFY(!all.isEmpty());
        plays += QJsonObject{{QStringLiteral("hosts"), host.name},
                             {QStringLiteral("gather_facts"), false},
                             {QStringLiteral("vars"), here},
                             {QStringLiteral("tasks"), all}};
    }
    const QString play = folder.filePath(QStringLiteral("play.yml"));
    QVERIFY(saveFile(play, QJsonDocument(plays).toJson()));
    QProcess ansible;
    ansible.setWorkingDirectory(folder.path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("ANSIBLE_LOCAL_TEMP"), folder.filePath(QStringLiteral("tmp")));
    ansible.setProcessEnvironment(environment);
    ansible.setProcessChannelMode(QProcess::MergedChannels);
    ansible.start(QStringLiteral("ansible-playbook"),
                  {QStringLiteral("-i"), m_workspace.inventoryFiles.constFirst(), play});
    QVERIFY(ansible.waitForFinished(240000));
    QVERIFY2(ansible.exitCode() == 0, ansible.readAll().constData());
    for (std::size_t i = 0; i < m_rendered.size(); ++i) {
        const auto &files = m_rendered[i].outcome.service.files;
        for (std::size_t k = 0; k < files.size(); ++k) {
            const QString target = QStringLiteral("%1/%2-%3").arg(folder.path()).arg(i).arg(k);
            if (files[k].source.contains(QLatin1String("/templates/"))) {
                const auto theirs = readFile(target);
                QVERIFY2(theirs, qPrintable(files[k].path));
                QCOMPARE(files[k].content, *theirs);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
