// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/secretstore.h"

#include <QTest>

#include <thread>

using namespace chatelaine;

class TestMemoryStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsReplacesAndForgets();
    void canBeUsedByManyThreads();
};

void TestMemoryStore::keepsReplacesAndForgets()
{
    MemoryStore store;
    const SecretName name{QStringLiteral("login-password"), QStringLiteral("anna@srv1")};
    const SecretName other{QStringLiteral("become-password"), QStringLiteral("anna@srv1")};
    QVERIFY(!store.read(name).value());
    QVERIFY(store.write(name, WipedText("first")));
    QVERIFY(store.write(name, WipedText("second")));
    QCOMPARE(store.read(name).value()->reveal(), std::string_view("second"));
    QVERIFY(!store.read(other).value());
    QVERIFY(store.remove(name));
    QVERIFY(store.remove(name));
    QVERIFY(!store.read(name).value());
}

void TestMemoryStore::canBeUsedByManyThreads()
{
    MemoryStore store;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&store, i] {
            const SecretName name{QStringLiteral("passphrase"), QString::number(i % 2)};
            for (int round = 0; round < 200; ++round) {
                static_cast<void>(store.write(name, WipedText(std::to_string(round))));
                static_cast<void>(store.read(name));
            }
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    QCOMPARE(store.read({QStringLiteral("passphrase"), QStringLiteral("1")}).value()->reveal(),
             std::string_view("199"));
}

QTEST_GUILESS_MAIN(TestMemoryStore)
#include "tst_memorystore.moc"
