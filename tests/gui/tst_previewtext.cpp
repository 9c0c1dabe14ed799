// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/services/previewtext.h"

#include <QTest>

using namespace chatelaine;
using gui::PreviewText;

class TestPreviewText : public QObject
{
    Q_OBJECT

    static TemplateSpan span(const QByteArray &content, const QByteArray &part, const char *variable,
                             bool secret)
    {
        TemplateSpan made;
        made.begin = static_cast<std::size_t>(content.indexOf(part));
        made.end = made.begin + static_cast<std::size_t>(part.size());
        made.variable = variable;
        made.secret = secret;
        return made;
    }

private Q_SLOTS:
    void secretsAreDots()
    {
        RenderedFile file;
        file.content = "Grüße=für alle\nKEY=geheim\nURL=db://u:geheim2@h\n";
        file.secret = true;
        file.spans = {span(file.content, "für alle", "greeting", false),
                      span(file.content, "geheim\n", "key", true),
                      span(file.content, "geheim2", "password", true)};
        --file.spans[1].end;
        const PreviewText text(file);
        const QStringList expected{QStringLiteral("Grüße=für alle"), QStringLiteral("KEY=••••••••"),
                                   QStringLiteral("URL=db://u:••••••••@h")};
        QCOMPARE(text.lines(), expected);
        QVERIFY(text.spanAt(0, 7));
        QCOMPARE(text.spanAt(0, 7)->variable, std::string("greeting"));
        QVERIFY(!text.spanAt(0, 2));
        QCOMPARE(text.spanAt(2, 14)->variable, std::string("password"));
        QVERIFY(!text.spanAt(7, 0));
    }

    void aSecretOfSeveralLines()
    {
        RenderedFile file;
        file.content = "a\n-----BEGIN\nx\n-----END\nz";
        file.spans = {span(file.content, "-----BEGIN\nx\n-----END", "key", true)};
        QCOMPARE(PreviewText(file).lines().join(u'|'), QStringLiteral("a|••••••••|z"));
    }

    void secretWithoutSpansShowsNothing()
    {
        RenderedFile file;
        file.content = "password";
        file.secret = true;
        QCOMPARE(PreviewText(file).lines(), QStringList{QStringLiteral("••••••••")});
    }

    void noText_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("kind");
        QTest::newRow("text") << QByteArray("a") << static_cast<int>(PreviewText::Kind::Text);
        QTest::newRow("zero") << QByteArray("a\0b", 3) << static_cast<int>(PreviewText::Kind::Binary);
        QTest::newRow("latin1") << QByteArray("gr\xfc\xdf") << static_cast<int>(PreviewText::Kind::Binary);
        QTest::newRow("long") << QByteArray(3 * 1024 * 1024, 'x')
                              << static_cast<int>(PreviewText::Kind::TooLong);
    }
    void noText()
    {
        QFETCH(QByteArray, content);
        RenderedFile file;
        file.content = content;
        QTEST(static_cast<int>(PreviewText(file).kind()), "kind");
    }

    void spansOutOfRange()
    {
        RenderedFile file;
        file.content = "abc";
        TemplateSpan wild;
        wild.begin = 2;
        wild.end = 900;
        wild.secret = true;
        file.spans = {wild};
        QCOMPARE(PreviewText(file).lines(), QStringList{QStringLiteral("ab••••••••")});
    }
};

QTEST_GUILESS_MAIN(TestPreviewText)
#include "tst_previewtext.moc"
