// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/qt.h"
#include "variables/inventorylist.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace chatelaine;

namespace
{

QString data(const QString &name) { return QStringLiteral(TEST_FOLDER "/data/") + name; }

QJsonObject ansible(const QString &folder, const QStringList &sources, const QStringList &what)
{
    QStringList arguments{QStringLiteral("--playbook-dir"), folder};
    for (const QString &source : sources) {
        arguments << QStringLiteral("-i") << source;
    }
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral("ansible-inventory"), arguments + what);
    if (!process.waitForFinished(60000) || process.exitCode() != 0) {
        qWarning("ansible-inventory: %s", process.readAllStandardError().constData());
        return {};
    }
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

QJsonObject toObject(const Value &value)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(toJson(value))).object();
}

QJsonObject listed(const Inventory &inventory, const VariableStore &store)
{
    const auto pieces = inventoryList(inventory, store);
    std::string text;
    for (const std::string &piece : pieces.value_or(std::vector<std::string>())) {
        text += piece;
    }
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

/// The first path at which two documents differ, for a message a person can use.
QString difference(const QJsonValue &ours, const QJsonValue &theirs, const QString &path)
{
    if (ours.isObject() && theirs.isObject()) {
        const QJsonObject a = ours.toObject();
        const QJsonObject b = theirs.toObject();
        for (const QString &key : a.keys() + b.keys()) {
            const QString below = difference(a.value(key), b.value(key), path + u'/' + key);
            if (!below.isEmpty()) {
                return below;
            }
        }
        return {};
    }
    if (ours == theirs) {
        return {};
    }
    const auto text = [](const QJsonValue &value) {
        return QString::fromUtf8(
            QJsonDocument(QJsonObject{{QStringLiteral("v"), value}}).toJson(QJsonDocument::Compact));
    };
    return path + QStringLiteral(": ours ") + text(ours) + QStringLiteral(", Ansible's ") + text(theirs);
}

} // namespace

class TestInventoryList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsAnsible_data();
    void equalsAnsible();
    void randomInventories();
    void thousandHosts();
};

void TestInventoryList::equalsAnsible_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QStringList>("sources");
    QTest::addColumn<QString>("host");
    const auto row = [](const char *name, const char *folder, QStringList sources, const char *host) {
        QTest::newRow(name) << QString::fromLatin1(folder) << sources << QString::fromLatin1(host);
    };
    row("nested groups, priorities, files and folders", "nested", {QStringLiteral("inventory/hosts.yml")},
        "");
    row("the folder instead of the file", "nested", {QStringLiteral("inventory")}, "anna");
    row("ranges and ports", "ranges", {QStringLiteral("hosts.yml")}, "");
    row("INI", "ini", {QStringLiteral("hosts")}, "bert");
    row("a folder of inventories", "folder", {QStringLiteral("inventory")}, "a");
    row("several sources", "several", {QStringLiteral("one/hosts.yml"), QStringLiteral("two/hosts.yml")},
        "a");
    row("several sources, the other way round", "several",
        {QStringLiteral("two/hosts.yml"), QStringLiteral("one/hosts.yml")}, "");
    row("a source twice", "several",
        {QStringLiteral("one/hosts.yml"), QStringLiteral("two/hosts.yml"), QStringLiteral("one/hosts.yml")},
        "b");
    row("kinds of values", "values", {QStringLiteral("hosts.yml")}, "a");
    row("a list of hosts", "values", {QStringLiteral("x.example.org,y:2222")}, "y");
    row("a list of hosts is no pattern", "values", {QStringLiteral("x[1:3],y")}, "");
    row("a list of patterns", "patterns", {QStringLiteral("x[1:3],y")}, "");
    row("programs", "programs", {QStringLiteral("inventory")}, "new1");
    row("constructed", "constructed", {QStringLiteral("inventory")}, "web1");
    row("constructed by its name alone", "named",
        {QStringLiteral("base"), QStringLiteral("first.config"), QStringLiteral("second.config")}, "b");
    row("merged maps", "merged", {QStringLiteral("inventory")}, "a");
    row("what ansible.cfg ignores", "ignoring", {QStringLiteral("inventory")}, "");
    row("YAML with INI in it, and INI with YAML's name", "misnamed", {QStringLiteral("inventory")}, "");
}

void TestInventoryList::equalsAnsible()
{
    QFETCH(QString, folder);
    QFETCH(QStringList, sources);
    QFETCH(QString, host);
    const QString root = data(folder);
    QStringList paths;
    for (const QString &source : sources) {
        paths += source.contains(u',') ? source : root + u'/' + source;
    }
    InventoryReading how;
    std::vector<Error> findings;
    const auto settings = readAnsibleSettings(root, findings);
    QVERIFY(settings);
    how.settings = *settings;
    how.mayRun = [](const QString &, const QByteArray &) { return true; };
    how.folder = root;
    const auto inventory = readInventory(paths, how);
    QVERIFY2(inventory, inventory ? "" : inventory.error().what.english().c_str());
    const auto store = VariableStore::read(*inventory, root, settings->mergeHashes);
    QVERIFY2(store, store ? "" : store.error().what.english().c_str());

    const QJsonObject list = ansible(root, paths, {QStringLiteral("--list")});
    QVERIFY(!list.isEmpty());
    const QString wrong = difference(listed(*inventory, *store), list, {});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    if (host.isEmpty()) {
        return;
    }

    const QJsonObject one = ansible(root, paths, {QStringLiteral("--host"), host});
    QVERIFY(!one.isEmpty());
    const QString wrongHost = difference(toObject(inventoryHost(*store, host)), one, {});
    QVERIFY2(wrongHost.isEmpty(), qPrintable(wrongHost));
}

void TestInventoryList::randomInventories()
{
    const QByteArray count =
        qEnvironmentVariableIsSet("RANDOM_INVENTORIES") ? qgetenv("RANDOM_INVENTORIES") : "60";
    const QByteArray seed = qEnvironmentVariableIsSet("RANDOM_SEED") ? qgetenv("RANDOM_SEED") : "1";
    qInfo("%s inventories, seed %s (RANDOM_INVENTORIES, RANDOM_SEED)", count.constData(), seed.constData());
    const QTemporaryDir folder;
    QProcess process;
    process.start(QStringLiteral("/usr/bin/python3"),
                  {QStringLiteral(TEST_FOLDER "/random_inventories.py"), folder.path(),
                   QString::fromLatin1(count), QString::fromLatin1(seed)});
    QVERIFY(process.waitForFinished(600000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    const QJsonObject theirs = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    int equal = 0;
    QStringList wrong;
    for (const QString &name : theirs.keys()) {
        const QJsonObject answer = theirs.value(name).toObject();
        if (!answer.value(QLatin1String("list")).isObject()) {
            continue; // Ansible ended with an error
        }
        const QString root = folder.filePath(name);
        const auto inventory = readInventory(QStringList(root + QStringLiteral("/inventory")));
        if (!inventory) {
            if (!answer.value(QLatin1String("refused")).toBool()) {
                wrong += name + QStringLiteral(": ") + qstr(inventory.error().what.english());
            }
            continue;
        }
        const auto store = VariableStore::read(*inventory, root);
        const QString different =
            store ? difference(listed(*inventory, *store), answer.value(QLatin1String("list")), {})
                  : qstr(store.error().what.english());
        if (different.isEmpty()) {
            ++equal;
        } else {
            wrong += name + different;
        }
    }
    qInfo("%d equal of %d", equal, static_cast<int>(theirs.size()));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY(equal * 2 > theirs.size());
}

void TestInventoryList::thousandHosts()
{
    QTemporaryDir folder;
    QDir root(folder.path());
    root.mkpath(QStringLiteral("host_vars"));
    root.mkpath(QStringLiteral("group_vars"));
    QByteArray hosts("all:\n  children:\n");
    for (int group = 0; group < 50; ++group) {
        hosts += "    group" + QByteArray::number(group) + ":\n      hosts:\n";
        for (int host = 0; host < 20; ++host) {
            const QByteArray name = "host" + QByteArray::number(group * 20 + host);
            hosts += "        " + name + ": {ansible_host: 192.0.2.1}\n";
            QVERIFY(saveFile(root.filePath(QStringLiteral("host_vars/") + QString::fromLatin1(name) +
                                           QStringLiteral(".yml")),
                             "own: 1\nother: \"{{ own }}\"\nlist: [a, b]\n"));
        }
    }
    QByteArray shared;
    for (int i = 0; i < 300; ++i) {
        shared += "variable_" + QByteArray::number(i) + ": \"{{ value }} " + QByteArray::number(i) + "\"\n";
    }
    QVERIFY(saveFile(root.filePath(QStringLiteral("hosts.yml")), hosts));
    QVERIFY(saveFile(root.filePath(QStringLiteral("group_vars/all.yml")), shared));

    QElapsedTimer timer;
    timer.start();
    const auto inventory = readInventory(QStringList(root.filePath(QStringLiteral("hosts.yml"))));
    QVERIFY(inventory);
    const auto store = VariableStore::read(*inventory, QString());
    QVERIFY(store);
    const qint64 read = timer.elapsed();
    const QJsonObject list = listed(*inventory, *store);
    qInfo("1000 hosts: read in %lld ms, listed after %lld ms", read, timer.elapsed());
    QCOMPARE(list.value(QLatin1String("_meta")).toObject().value(QLatin1String("hostvars")).toObject().size(),
             1000);
    QCOMPARE(store->host(QStringLiteral("host999")).raw().size(), std::size_t(304));
}

QTEST_GUILESS_MAIN(TestInventoryList)
#include "tst_inventorylist.moc"
