// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oracle.h"

using namespace chatelaine;

/// JSON against Python's json module, both ways.
class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readAsPython_data();
    void readAsPython();
    void writtenAsPython_data();
    void writtenAsPython();
    void whatPythonRefuses_data();
    void whatPythonRefuses();
    void secretsBecomeDots();
    void holdingItself();

private:
    Oracle m_oracle;
};

namespace
{

const QStringList values = {
    u"null"_qs,
    u"[true, false, ~, 1, -1, 1.5, 1.0, 123456789012345678901234567890]"_qs,
    u"[.inf, -.inf, .nan, 1.0e+16, 1.0e-5, 0.0001, 123456789012345680.0, -0.0]"_qs,
    u"{}"_qs,
    u"[]"_qs,
    u"[[], {}, [[]], [{}]]"_qs,
    u"{a: {b: {c: [1, 2, {d: e}]}}, f: []}"_qs,
    u"{b: 1, a: 2, Z: 3, ä: 4, '😀': 5, '': 6, '10': 7, '9': 8}"_qs,
    u"{1: a, 10: b, 9: c, 1.5: d, -1: e}"_qs,
    u"{yes: a, 5: b, 0.5: c}"_qs,
    u"{~: a}"_qs,
    u"{.nan: 1, .inf: 2, -.inf: 3}"_qs,
    u"{1: a, x: b, ~: c}"_qs,
    u"{12345678901234567890: a, 1: b, 1.5: c}"_qs,
    u"[\"\\\" \\\\ / \\b\\f\\n\\r\\t \\0\\x01\\x1f\\x7f\\x80\\u2028\\u2029\\ufeff\\U0001F600\\U0010FFFF\"]"_qs,
    u"[äöüß, 日本語, \"\\xA0\", '</script>', 'a & b', \"'\"]"_qs,
    u"!!pairs [a: 1, b: {c: 2}]"_qs,
    u"{? !!str x : !!pairs [a: []]}"_qs,
    u"{a: [], b: {}, c: [{}, {a: 1}], d: {e: []}}"_qs,
    u"[!unsafe '{{ x }}']"_qs,
};

const QList<QPair<QJsonObject, JsonOptions>> &optionSets()
{
    static const QList<QPair<QJsonObject, JsonOptions>> sets = {
        {{}, {}},
        {{{u"sort_keys"_qs, true}}, {-1, true}},
        {{{u"ensure_ascii"_qs, false}}, {-1, false, false}},
        {{{u"indent"_qs, 4}, {u"sort_keys"_qs, true}}, {4, true}},
        {{{u"indent"_qs, 2}, {u"ensure_ascii"_qs, false}}, {2, false, false}},
        {{{u"indent"_qs, 0}}, {0}},
    };
    return sets;
}

} // namespace

void JsonTest::initTestCase()
{
    QFile file(QStringLiteral(TEST_FOLDER "/json.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n').mid(1)) {
        m_oracle.ask(u"json"_qs, line);
        m_oracle.ask(u"json"_qs, u"[%1]"_qs.arg(line));
        m_oracle.ask(u"json"_qs, u"{\"k\": %1}"_qs.arg(line));
    }
    for (const auto &[asked, ours] : optionSets()) {
        for (const QString &value : values) {
            m_oracle.ask(u"dumps"_qs, QJsonArray({value, asked}));
        }
    }
    m_oracle.answer();
}

void JsonTest::readAsPython_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QJsonArray answers = m_oracle.answers(u"json"_qs);
    const QJsonArray questions = m_oracle.questions(u"json"_qs);
    QVERIFY(answers.size() > 200);
    for (qsizetype i = 0; i < questions.size(); ++i) {
        QTest::newRow(qPrintable(questions[i].toString()))
            << questions[i].toString() << answers[i].toString();
    }
}

void JsonTest::readAsPython()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    if (text.contains(u"\\ud83d\\u0041"_qs)) {
        expected = u"error"_qs; // Python makes half a character of it, which no file can hold
    }
    const auto value = readJson(text.toStdString(), "case.json");
    QCOMPARE(value ? QString::fromStdString(dump(*value)) : u"error"_qs, expected);
}

void JsonTest::writtenAsPython_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("options");
    QTest::addColumn<QString>("expected");
    const QJsonArray answers = m_oracle.answers(u"dumps"_qs);
    for (int set = 0; set < optionSets().size(); ++set) {
        for (int i = 0; i < values.size(); ++i) {
            const QString answer = answers[set * values.size() + i].toString();
            QTest::newRow(qPrintable(u"%1, options %2"_qs.arg(values[i]).arg(set)))
                << values[i] << set << answer;
        }
    }
}

void JsonTest::writtenAsPython()
{
    QFETCH(QString, text);
    QFETCH(int, options);
    QFETCH(QString, expected);
    if (expected == u"error") {
        // Only keys of different kinds cannot be sorted; ours are grouped.
        QVERIFY(optionSets()[options].second.sortKeys && text == u"{1: a, x: b, ~: c}");
        expected = options == 1 ? u"{\"1\": \"a\", \"x\": \"b\", \"null\": \"c\"}"_qs
                                : u"{\n    \"1\": \"a\",\n    \"x\": \"b\",\n    \"null\": \"c\"\n}"_qs;
    }
    const auto document = readYaml(text.toStdString(), "case.yml");
    QVERIFY(document.has_value());
    QCOMPARE(QString::fromStdString(toJson(document->root, optionSets()[options].second)), expected);
}

void JsonTest::whatPythonRefuses_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("json");
    QTest::newRow("date") << u"2024-01-31"_qs << u"\"2024-01-31\""_qs;
    QTest::newRow("date and time") << u"2024-01-31 12:00:00Z"_qs << u"\"2024-01-31T12:00:00+00:00\""_qs;
    QTest::newRow("date as key") << u"{2024-01-31: 1}"_qs << u"{\"2024-01-31\": 1}"_qs;
    QTest::newRow("bytes") << u"!!binary w6Q="_qs << u"\"\\u00e4\""_qs;
    QTest::newRow("bytes that are no text") << u"!!binary /0H/"_qs << u"\"\\udcffA\\udcff\""_qs;
}

void JsonTest::whatPythonRefuses()
{
    QFETCH(QString, yaml);
    QFETCH(QString, json);
    QCOMPARE(QString::fromStdString(toJson(readYaml(yaml.toStdString(), "f")->root)), json);
}

void JsonTest::secretsBecomeDots()
{
    Dict dict;
    dict.set("whole", Value::secretString("hunter2"));
    dict.set("part", Value::string("user:hunter2@host", {{5, 12}}));
    dict.set("none", Value::string("open"));
    const Value value = Value::dict(dict);
    JsonOptions options;
    QVERIFY(QByteArray::fromStdString(toJson(value, options)).contains("hunter2"));
    options.reveal = false;
    options.ensureAscii = false;
    QCOMPARE(toJson(value, options),
             "{\"whole\": \"••••••••\", \"part\": \"user:••••••••@host\", \"none\": \"open\"}");
}

void JsonTest::holdingItself()
{
    const Value list = Value::list({});
    list.sharedList()->push_back(list);
    const std::string json = toJson(list);
    QVERIFY(json.size() > 1000 && json.size() < 10000);
    QVERIFY(list == list);
    list.sharedList()->clear();
}

QTEST_APPLESS_MAIN(JsonTest)
#include "tst_json.moc"
