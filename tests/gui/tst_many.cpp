// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists of 500 servers stay fluid.

#include "gui/inventory/serversmodel.h"
#include "gui/services/servicesmodel.h"
#include "gui/shell/findentry.h"
#include "gui/shell/look.h"
#include "gui/widgets/filterproxy.h"
#include "gui/widgets/listtable.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::gui;

namespace
{

constexpr int serverCount = 500;
constexpr int perServer = 10;
constexpr qint64 fluid =
    250; // milliseconds; generous for a busy machine, far below what a person calls stuck

std::vector<ServerRow> servers()
{
    std::vector<ServerRow> rows;
    for (int i = 0; i < serverCount; ++i) {
        ServerRow row;
        row.name = QStringLiteral("server%1").arg(i);
        row.address = QStringLiteral("deploy@10.0.%1.%2").arg(i / 250).arg(i % 250);
        row.services = perServer;
        row.health = static_cast<Health>(i % 4);
        row.remark = QStringLiteral("compared 2 min ago");
        rows.push_back(row);
    }
    return rows;
}

std::vector<ServiceRow> services()
{
    std::vector<ServiceRow> rows;
    for (int i = 0; i < serverCount * perServer; ++i) {
        ServiceRow row;
        row.host = QStringLiteral("server%1").arg(i / perServer);
        row.instance = QStringLiteral("service%1").arg(i % perServer);
        row.title = QStringLiteral("Something useful");
        rows.push_back(row);
    }
    return rows;
}

} // namespace

class TestMany : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Theme::Light); }

    void sortsAsPeopleRead()
    {
        ServersModel model;
        model.setRows(servers());
        FilterProxy proxy;
        proxy.setSourceModel(&model);
        proxy.sort(ServersModel::Name);
        QCOMPARE(proxy.index(2, 0).data().toString(), QStringLiteral("server2"));
        QCOMPARE(proxy.index(10, 0).data().toString(), QStringLiteral("server10"));
        proxy.setWords(QStringLiteral("10.0.1 server49"));
        QCOMPARE(proxy.rowCount(), 10);
        proxy.setWords(QStringLiteral("no such thing"));
        QCOMPARE(proxy.rowCount(), 0);
    }

    void updatesKeepThePlace()
    {
        ServersModel model;
        model.setRows(servers());
        const QPersistentModelIndex place(model.index(300, 0));
        std::vector<ServerRow> rows = servers();
        rows[300].health = Health::Down;
        model.setRows(rows);
        QVERIFY(place.isValid());
        rows.pop_back();
        model.setRows(rows);
        QVERIFY(!place.isValid());
    }

    void fluidLists()
    {
        ServicesModel model;
        FilterProxy proxy;
        proxy.setSourceModel(&model);
        ListTable table;
        table.setModel(&proxy);
        table.resize(1000, 600);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        QElapsedTimer clock;
        clock.start();
        model.setRows(services());
        table.sortByColumn(ServicesModel::Name, Qt::AscendingOrder);
        table.grab();
        qInfo("5,000 rows shown and sorted in %lld ms", clock.elapsed());
        QVERIFY(clock.restart() < 8 * fluid);
        proxy.setWords(QStringLiteral("server49"));
        table.grab();
        qInfo("filtered in %lld ms", clock.elapsed());
        QCOMPARE(proxy.rowCount(), 11 * perServer);
        QVERIFY(clock.restart() < 2 * fluid);
        proxy.setWords({});
        clock.restart();
        table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum() / 2);
        table.grab();
        qInfo("scrolled in %lld ms", clock.elapsed());
        QVERIFY(clock.restart() < fluid);
        std::vector<ServiceRow> changed = services();
        changed[17].health = Health::Up;
        model.setRows(changed);
        table.grab();
        qInfo("brought up to date in %lld ms", clock.elapsed());
        QVERIFY(clock.elapsed() < 8 * fluid);
    }

    void finds()
    {
        std::vector<FindEntry> entries;
        for (const ServiceRow &row : services()) {
            entries.push_back({row.instance, QStringLiteral("Service on ") + row.host, {}, {}, {}});
        }
        QElapsedTimer clock;
        clock.start();
        const std::vector<FindEntry> found = findIn(entries, QStringLiteral("service7 server499"), 40);
        qInfo("found in %lld ms", clock.elapsed());
        QVERIFY(clock.elapsed() < fluid);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(findIn(entries, QStringLiteral("service"), 40).size(), std::size_t(40));
    }
};

QTEST_MAIN(TestMany)
#include "tst_many.moc"
