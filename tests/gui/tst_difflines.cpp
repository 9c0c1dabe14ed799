// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/services/difflines.h"

#include <QTest>

using namespace chatelaine::gui;

/// Lines as text: sign, number, text, and marked runs in brackets.
static QStringList written(const QList<CodeLine> &lines)
{
    QStringList out;
    for (const CodeLine &line : lines) {
        QString text = line.text;
        for (const auto &[begin, length] : line.marks) {
            text = text.left(begin) + u'[' + text.mid(begin, length) + u']' + text.mid(begin + length);
        }
        out += QStringLiteral(" +-~").mid(static_cast<int>(line.kind), 1) + QString::number(line.number) +
               u' ' + text;
    }
    return out;
}

class TestDiffLines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hunks_data()
    {
        QTest::addColumn<QString>("diff");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("empty") << QString() << QStringList();
        QTest::newRow("remark") << QStringLiteral("binary files differ")
                                << QStringList{QStringLiteral(" 0 binary files differ")};
        QTest::newRow("word")
            << QStringLiteral("@@ -3,2 +3,2 @@\n a\n-D=https://vault.example\n+D=https://tresor.example\n")
            << QStringList{QStringLiteral(" 3 a"), QStringLiteral("-4 D=https://[vault].example"),
                           QStringLiteral("+4 D=https://[tresor].example")};
        QTest::newRow("whole words") << QStringLiteral("@@ -1 +1 @@\n-port 8080\n+port 8090\n")
                                     << QStringList{QStringLiteral("-1 port [8080]"),
                                                    QStringLiteral("+1 port [8090]")};
        QTest::newRow("two hunks")
            << QStringLiteral("@@ -1 +1 @@\n-a\n+b\n@@ -9,0 +10 @@\n+c\n\\ No newline at end of file\n")
            << QStringList{QStringLiteral("-1 a"), QStringLiteral("+1 b"), QStringLiteral("~0 ⋯"),
                           QStringLiteral("+10 c")};
        QTest::newRow("dots") << QStringLiteral("@@ -1 +1 @@\n-T=••••\n+T=••••••••\n")
                              << QStringList{QStringLiteral("-1 T=••••"), QStringLiteral("+1 T=••••[••••]")};
    }
    void hunks()
    {
        QFETCH(QString, diff);
        QTEST(written(linesOfDiff(diff)), "expected");
    }

    void wholeFile()
    {
        const QStringList text{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("drei"),
                               QStringLiteral("four")};
        const QStringList expected{QStringLiteral(" 1 one"), QStringLiteral(" 2 two"),
                                   QStringLiteral("-3 three"), QStringLiteral("+3 drei"),
                                   QStringLiteral(" 4 four")};
        QCOMPARE(written(linesOfDiff(QStringLiteral("@@ -3 +3 @@\n-three\n+drei\n"), text)), expected);
    }

    void removedAtTheEnd()
    {
        const QStringList text{QStringLiteral("one")};
        const QStringList expected{QStringLiteral(" 1 one"), QStringLiteral("-2 two")};
        QCOMPARE(written(linesOfDiff(QStringLiteral("@@ -1,2 +1 @@\n one\n-two\n"), text)), expected);
    }

    void diffThatDoesNotFit()
    {
        const QString diff = QStringLiteral("@@ -40 +40 @@\n-three\n+drei\n");
        QCOMPARE(linesOfDiff(diff, {QStringLiteral("one")}), linesOfDiff(diff));
    }
};

QTEST_GUILESS_MAIN(TestDiffLines)
#include "tst_difflines.moc"
