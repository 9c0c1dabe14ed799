// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oracle.h"

#include <QRegularExpression>

#include <random>

/// The reader against PyYAML with Ansible's loader, over our tables of cases and over made-up texts.
class YamlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameAsAnsible_data();
    void sameAsAnsible();
    void madeUpTexts();

private:
    void addScalars();
    void addDocuments();
    void addLineEnds();
    void addMadeUp();

    Oracle m_oracle;
    QStringList m_names;
    QJsonArray m_texts;
    int m_named = 0;
};

void YamlTest::addScalars()
{
    QFile file(QStringLiteral(TEST_FOLDER "/scalars.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines.mid(1)) {
        const QString single = QString(line).replace(u"'"_qs, u"''"_qs);
        const QStringList forms = {line,
                                   u"a: %1\n"_qs.arg(line),
                                   u"- %1\n- x\n"_qs.arg(line),
                                   u"[%1, x]"_qs.arg(line),
                                   u"{a: %1}"_qs.arg(line),
                                   u"%1: x\n"_qs.arg(line),
                                   u"'%1'"_qs.arg(single),
                                   u"a: |\n  %1\n"_qs.arg(line)};
        for (const QString &form : forms) {
            m_names.append(u"scalar "_qs + QString(form).replace(u'\n', u'|'));
            m_texts.append(form);
        }
    }
}

void YamlTest::addDocuments()
{
    const auto documents = cases(u"documents.txt"_qs);
    QVERIFY(documents.size() > 100);
    for (const auto &[name, text] : documents) {
        m_names.append(u"document "_qs + name);
        m_texts.append(text);
    }
}

void YamlTest::addLineEnds()
{
    for (const auto &[name, text] : cases(u"documents.txt"_qs)) {
        m_names.append(u"CRLF "_qs + name);
        m_texts.append(QString(text).replace(u"\n"_qs, u"\r\n"_qs));
        m_names.append(u"CR "_qs + name);
        m_texts.append(QString(text).replace(u'\n', u'\r'));
        m_names.append(u"BOM "_qs + name);
        m_texts.append(QString(QChar(0xfeff)) + text);
    }
}

/// Scalars and small documents of the letters that mean something to YAML, always the same ones.
void YamlTest::addMadeUp()
{
    std::mt19937 random(20240131);
    const QStringList alphabets = {u"0123456789_.:-+"_qs, u"01_x.bo:eE+-"_qs, u"0123456789-:T Zt.+"_qs,
                                   u"abn~<=.!&*|>'\"%@`{}[],:#-? \n\t0"_qs, u"a: -\n[]{}\"'&*!0x"_qs};
    for (int i = 0; i < 20000; ++i) {
        const QString &alphabet = alphabets[i % alphabets.size()];
        QString text;
        const int length = 1 + int(random() % 14);
        for (int k = 0; k < length; ++k) {
            text += alphabet[qsizetype(random() % std::size_t(alphabet.size()))];
        }
        m_texts.append(text);
    }
    // Dates that differ from a right one in a single place.
    for (int i = 0; i < 3000; ++i) {
        QString text = u"2001-12-14 21:59:43.10 -05:00"_qs.left(8 + int(random() % 22));
        text[qsizetype(random() % std::size_t(text.size()))] =
            u"0123456789-:T Z.+"_qs[qsizetype(random() % 17)];
        m_texts.append(text);
    }
}

void YamlTest::initTestCase()
{
    addScalars();
    addDocuments();
    addLineEnds();
    m_named = int(m_names.size());
    addMadeUp();
    m_oracle.askAll(u"yaml"_qs, m_texts);
    m_oracle.answer();
    QCOMPARE(m_oracle.answers(u"yaml"_qs).size(), m_texts.size());
}

void YamlTest::sameAsAnsible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QJsonArray answers = m_oracle.answers(u"yaml"_qs);
    for (int i = 0; i < m_named; ++i) {
        QTest::newRow(qPrintable(m_names[i])) << m_texts[i].toString() << answers[i].toString();
    }
}

void YamlTest::sameAsAnsible()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(readAndDump(text), expected);
}

void YamlTest::madeUpTexts()
{
    const QJsonArray answers = m_oracle.answers(u"yaml"_qs);
    int read = 0;
    for (int i = m_named; i < m_texts.size(); ++i) {
        const QString text = m_texts[i].toString();
        const QString ours = readAndDump(text);
        QVERIFY2(ours == answers[i].toString(),
                 qPrintable(u"%1\nours:   %2\nPyYAML: %3"_qs.arg(text, ours, answers[i].toString())));
        read += ours == u"error" ? 0 : 1;
    }
    QVERIFY(read > 5000); // most of the table would test nothing otherwise
}

QTEST_APPLESS_MAIN(YamlTest)
#include "tst_yaml.moc"
