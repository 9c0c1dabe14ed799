// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/hash.h"
#include "crypto/wiped.h"

#include <QCryptographicHash>
#include <QTest>

#include <array>
#include <new>
#include <type_traits>

using namespace chatelaine;

class CryptoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sha256();
    void wipedText();
    void wipedTextLeavesNothing_data();
    void wipedTextLeavesNothing();
};

void CryptoTest::sha256()
{
    QCOMPARE(sha256Hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QCOMPARE(sha256Hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    for (const int size : {1, 55, 56, 63, 64, 65, 1000, 1000000}) {
        const QByteArray data(size, char(size));
        QCOMPARE(QByteArray::fromStdString(sha256Hex(data.toStdString())),
                 QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex());
    }
    QCOMPARE(sha256Hex(std::string_view("a\0b", 3)).size(), std::size_t(64));
    QVERIFY(sha256Hex(std::string_view("a\0b", 3)) != sha256Hex("a"));
}

void CryptoTest::wipedText()
{
    WipedText one(std::string("hunter2"));
    QCOMPARE(one.reveal(), "hunter2");
    WipedText two = one;
    QCOMPARE(two.reveal(), "hunter2");
    WipedText three = std::move(one);
    QCOMPARE(three.reveal(), "hunter2");
    QVERIFY(one.empty());
    two = WipedText(std::string(100, 'x'));
    QCOMPARE(two.reveal().size(), std::size_t(100));
    two = three;
    QCOMPARE(two.reveal(), "hunter2");
    const WipedText &self = two;
    two = self;
    QCOMPARE(two.reveal(), "hunter2");
    two = std::move(three);
    QVERIFY(three.empty() && two.reveal() == "hunter2");
    QVERIFY(WipedText().empty());
    std::string text = "hunter2";
    wipe(text);
    QVERIFY(text.empty());
    // Nobody compares or prints a secret by accident.
    static_assert(!std::is_convertible_v<WipedText, std::string> &&
                  !std::is_convertible_v<WipedText, std::string_view>);
}

void CryptoTest::wipedTextLeavesNothing_data()
{
    QTest::addColumn<bool>("moved");
    QTest::newRow("destroyed") << false;
    QTest::newRow("moved from") << true;
}

/// A short text lives inside the object, so its own memory shows what is left.
void CryptoTest::wipedTextLeavesNothing()
{
    QFETCH(bool, moved);
    alignas(WipedText) std::array<unsigned char, sizeof(WipedText)> memory{};
    auto *text = new (memory.data()) WipedText(std::string("hunter2"));
    const auto holds = [&memory] {
        return QByteArray(reinterpret_cast<const char *>(memory.data()), qsizetype(memory.size()))
            .contains("hunter2");
    };
    QVERIFY(holds());
    if (moved) {
        const WipedText other = std::move(*text);
        QCOMPARE(other.reveal(), "hunter2");
        QVERIFY(!holds());
    }
    text->~WipedText();
    QVERIFY(!holds());
}

QTEST_APPLESS_MAIN(CryptoTest)
#include "tst_crypto.moc"
