// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/plan.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace chatelaine;

namespace
{

QString joined(const QStringList &lines)
{
    return lines.isEmpty() ? QString() : lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QByteArray randomText(QRandomGenerator &random, int alphabet)
{
    QByteArray text;
    const int lines = random.bounded(40);
    for (int i = 0; i < lines; ++i) {
        text += "line " + QByteArray::number(random.bounded(alphabet)) + '\n';
    }
    if (random.bounded(4) == 0 && !text.isEmpty()) {
        text.chop(1);
    }
    return text;
}

QByteArray changed(QRandomGenerator &random, QByteArray text)
{
    QList<QByteArray> lines = text.split('\n');
    for (int changes = random.bounded(6); changes > 0; --changes) {
        const qsizetype place = random.bounded(lines.size());
        switch (random.bounded(3)) {
        case 0:
            lines[place] = "changed " + QByteArray::number(random.bounded(100));
            break;
        case 1:
            lines.insert(place, "added ü");
            break;
        default:
            lines.removeAt(place);
            if (lines.isEmpty()) {
                return {};
            }
        }
    }
    return lines.join('\n');
}

/// What the real patch program makes of `before` and the diff.
QByteArray patched(const QByteArray &before, const QString &diff)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("text")));
    if (!file.open(QIODevice::WriteOnly) || file.write(before) != before.size()) {
        return "cannot write";
    }
    file.close();
    QProcess patch;
    patch.setProcessChannelMode(QProcess::MergedChannels);
    patch.start(QStringLiteral("patch"),
                {QStringLiteral("-s"), QStringLiteral("--no-backup-if-mismatch"), QStringLiteral("-F0"),
                 QStringLiteral("-o"), folder.filePath(QStringLiteral("out")), file.fileName()});
    patch.write("--- a\n+++ b\n" + diff.toUtf8());
    patch.closeWriteChannel();
    if (!patch.waitForFinished() || patch.exitCode() != 0) {
        return "patch failed: " + patch.readAll() + patch.errorString().toUtf8();
    }
    QFile out(folder.filePath(QStringLiteral("out")));
    return out.open(QIODevice::ReadOnly) ? out.readAll() : QByteArray("no output");
}

RenderedFile secretFile(const QByteArray &content, const QByteArray &secret)
{
    RenderedFile file;
    file.content = content;
    file.secret = true;
    TemplateSpan span;
    span.begin = static_cast<std::size_t>(content.indexOf(secret));
    span.end = span.begin + static_cast<std::size_t>(secret.size());
    span.secret = true;
    file.spans = {span};
    return file;
}

} // namespace

class TestDiff : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exactForms_data();
    void exactForms();
    void patchMakesTheNewText();
    void isQuick_data();
    void isQuick();
    void oneLineForWhatCannotBeShown();
    void secretsAreDots_data();
    void secretsAreDots();
};

void TestDiff::exactForms_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QStringList>("diff");
    const auto lines = [](const char *text) { return QString::fromUtf8(text).split(QLatin1Char('\n')); };
    QTest::newRow("same") << QByteArray("a\n") << QByteArray("a\n") << QStringList();
    QTest::newRow("new") << QByteArray() << QByteArray("a\nb\n") << lines("@@ -0,0 +1,2 @@\n+a\n+b");
    QTest::newRow("emptied") << QByteArray("a\n") << QByteArray() << lines("@@ -1 +0,0 @@\n-a");
    QTest::newRow("one line") << QByteArray("a\n") << QByteArray("b\n") << lines("@@ -1 +1 @@\n-a\n+b");
    QTest::newRow("context") << QByteArray("1\n2\n3\n4\n5\n6\n7\n8\n9\n")
                             << QByteArray("1\n2\n3\n4\nx\n6\n7\n8\n9\n")
                             << lines("@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8");
    QTest::newRow("newline lost") << QByteArray("a\nb\n") << QByteArray("a\nb")
                                  << lines("@@ -1,2 +1,2 @@\n a\n-b\n+b\n\\ No newline at end of file");
    QTest::newRow("newline gained") << QByteArray("a\nb") << QByteArray("a\nb\n")
                                    << lines("@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b");
    QTest::newRow("six lines apart: one hunk")
        << QByteArray("a\n1\n2\n3\n4\n5\n6\nb\n") << QByteArray("x\n1\n2\n3\n4\n5\n6\ny\n")
        << lines("@@ -1,8 +1,8 @@\n-a\n+x\n 1\n 2\n 3\n 4\n 5\n 6\n-b\n+y");
    QTest::newRow("seven lines apart: two hunks")
        << QByteArray("a\n1\n2\n3\n4\n5\n6\n7\nb\n") << QByteArray("x\n1\n2\n3\n4\n5\n6\n7\ny\n")
        << lines("@@ -1,4 +1,4 @@\n-a\n+x\n 1\n 2\n 3\n@@ -6,4 +6,4 @@\n 5\n 6\n 7\n-b\n+y");
}

void TestDiff::exactForms()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QStringList, diff);
    QCOMPARE(unifiedDiff(before, after), joined(diff));
}

void TestDiff::patchMakesTheNewText()
{
    QRandomGenerator random(20260101);
    for (int round = 0; round < 300; ++round) {
        const QByteArray before = randomText(random, 1 + random.bounded(60));
        const QByteArray after = round % 3 == 0 ? randomText(random, 30) : changed(random, before);
        const QString diff = unifiedDiff(before, after);
        QCOMPARE(diff.isEmpty(), before == after);
        if (before != after) {
            QCOMPARE(patched(before, diff), after);
        }
    }
}

void TestDiff::isQuick_data()
{
    QTest::addColumn<QByteArrayList>("before");
    QTest::addColumn<QByteArrayList>("after");
    QRandomGenerator random(1);
    QByteArrayList plain;
    QByteArrayList shuffled;
    QByteArrayList half;
    QByteArrayList other;
    QByteArrayList few[2];
    for (int i = 0; i < 5000; ++i) {
        plain << "setting" + QByteArray::number(i) + " = value";
        half << (random.bounded(2) ? plain.last() : "changed" + QByteArray::number(i));
        other << "other" + QByteArray::number(i);
        few[0] << QByteArray::number(random.bounded(2));
        few[1] << QByteArray::number(random.bounded(2));
    }
    shuffled = plain;
    std::shuffle(shuffled.begin(), shuffled.end(), random);
    QTest::newRow("half changed") << plain << half;
    QTest::newRow("all changed") << plain << other;
    QTest::newRow("shuffled") << plain << shuffled;
    QTest::newRow("two kinds of line") << few[0] << few[1];
}

void TestDiff::isQuick()
{
    QFETCH(QByteArrayList, before);
    QFETCH(QByteArrayList, after);
    const QByteArray left = before.join('\n') + '\n';
    const QByteArray right = after.join('\n') + '\n';
    const std::clock_t begin = std::clock(); // of this process: other work on the machine does not count
    const QString diff = unifiedDiff(left, right);
    const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    qInfo("%.0f ms", seconds * 1000);
    // 50 ms is the aim of an optimised build; an unoptimised one with sanitizers needs many times that.
    QVERIFY(seconds < 3);
    QCOMPARE(patched(left, diff), right);
}

void TestDiff::oneLineForWhatCannotBeShown()
{
    const QString binary = unifiedDiff(QByteArray("a\0b", 3), "text\n");
    QVERIFY(!binary.isEmpty());
    QVERIFY(!binary.contains(QLatin1Char('\n')));
    const QString large = unifiedDiff("text\n", QByteArray(2000000, 'x'));
    QVERIFY(!large.isEmpty());
    QVERIFY(large.size() < 200);
    QVERIFY(!maskedDiff("a", secretFile(QByteArray(2000000, 'x'), "xx")).contains(QLatin1String("xxx")));
}

void TestDiff::secretsAreDots_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QStringList>("diff");
    const auto lines = [](const char *text) { return QString::fromUtf8(text).split(QLatin1Char('\n')); };
    QTest::newRow("the secret changed")
        << QByteArray("NAME=a\nPASSWORD=old\n") << QByteArray("NAME=a\nPASSWORD=new\n") << QByteArray("new")
        << lines("@@ -1,2 +1,2 @@\n NAME=a\n-PASSWORD=••••••••\n+PASSWORD=••••••••");
    QTest::newRow("another line changed")
        << QByteArray("NAME=a\nPASSWORD=old\n") << QByteArray("NAME=b\nPASSWORD=old\n") << QByteArray("old")
        << lines("@@ -1,2 +1,2 @@\n-NAME=••••••••\n+NAME=b\n PASSWORD=••••••••");
    QTest::newRow("yaml") << QByteArray("a:\n  pass: old\n") << QByteArray("a:\n  pass: new\n")
                          << QByteArray("new")
                          << lines("@@ -1,2 +1,2 @@\n a:\n-  pass: ••••••••\n+  pass: ••••••••");
    QTest::newRow("a key nobody knows")
        << QByteArray("c2VjcmV0=\n") << QByteArray("PASSWORD=new\n") << QByteArray("new")
        << lines("@@ -1 +1 @@\n-••••••••\n+PASSWORD=••••••••");
    QTest::newRow("no key, and an empty line")
        << QByteArray("# was hunter2\n\n") << QByteArray("PASSWORD=new\n") << QByteArray("new")
        << lines("@@ -1,2 +1 @@\n-••••••••\n-\n+PASSWORD=••••••••");
    QTest::newRow("several lines") << QByteArray() << QByteArray("-----\nAAAA\nBBBB\n-----\n")
                                   << QByteArray("AAAA\nBBBB")
                                   << lines("@@ -0,0 +1,4 @@\n+-----\n+••••••••\n+••••••••\n+-----");
    QTest::newRow("no newline at the end")
        << QByteArray("PASSWORD=old") << QByteArray("PASSWORD=new") << QByteArray("new")
        << lines("@@ -1 +1 @@\n-PASSWORD=••••••••\n\\ No newline at end of file\n+PASSWORD=••••••••\n\\ No "
                 "newline at end "
                 "of file");
}

void TestDiff::secretsAreDots()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, secret);
    QFETCH(QStringList, diff);
    QCOMPARE(maskedDiff(before, secretFile(after, secret)), joined(diff));
}

QTEST_APPLESS_MAIN(TestDiff)
#include "tst_diff.moc"
