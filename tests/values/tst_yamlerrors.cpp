// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "values/yaml.h"

#include <QTest>

using namespace chatelaine;

/// What a person is told about a file that cannot be read, and about one that can but looks odd.
class YamlErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void places_data();
    void places();
    void nothingIsRepeated();
    void everyErrorSaysWhere();
    void repeatedKeys();
    void mergedKeysAreNoRepetition();
    void marks();
    void marksOfAliases();
    void limits_data();
    void limits();
    void largeFilesAreNoProblem();
    void wholeFilesMayBeJson();
    void brokenJson_data();
    void brokenJson();
};

void YamlErrorsTest::places_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<QByteArray>("words"); // what the sentence must hold

    const auto row = [](const char *name, const char *text, const char *place, const char *words) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(place) << QByteArray(words);
    };
    row("invalid UTF-8", "a: 1\nb: \xc3\xa4\xff\n", "f.yml:2:5", "not UTF-8");
    row("Latin-1", "name: J\xf6rg\n", "f.yml:1:8", "not UTF-8");
    row("UTF-16", "\xff\xfe", "f.yml:1:1", "not UTF-8");
    row("surrogate", "a: \xed\xa0\x80", "f.yml:1:4", "not UTF-8");
    row("overlong", "a: \xc0\x80", "f.yml:1:4", "not UTF-8");
    row("cut short", "a: \xe2\x82", "f.yml:1:4", "not UTF-8");
    row("control character", "a: 1\nb: \x01", "f.yml:2:4", "control character");
    row("tab", "a:\n\tb: 1\n", "f.yml:2:1", "tab");
    row("tab after spaces", "a:\n  \tb: 1\n", "f.yml:2:3", "tab");
    row("merge markers", "a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> x\n", "f.yml:2:1", "Two people");
    row("merge markers, CRLF", "<<<<<<< HEAD\r\nb: 2\r\n=======\r\nb: 3\r\n>>>>>>> x\r\n", "f.yml:1:1",
        "Two people");
    row("unquoted template", "a: {{ x }}\n", "f.yml:1:4", "quotes");
    row("unquoted template, more", "b: 1\na: {{ x }}/y\n", "f.yml:2:4", "quotes");
    row("unquoted statement", "a: {% if x %}y{% endif %}\n", "f.yml:1:4", "quotes");
    row("template in a list", "l:\n  - {{ x }}\n", "f.yml:2:5", "quotes");
    row("unknown tag", "a: 1\nb: !foo x\n", "f.yml:2:4", "not known");
    row("dangerous tag", "a: !!python/object/apply:os.system [x]", "f.yml:1:4", "not known");
    row("list as key", "[a]: b", "f.yml:1:1", "cannot be a key");
    row("colon in a text", "a: b: c", "f.yml:1:5", "colon");
    row("no colon", "a: 1\nb\nc: 2\n", "f.yml:2:1", "neither a key");
    row("indentation", "a:\n    b: 1\n  c: 2\n", "f.yml:3:3", "does not fit");
    row("unclosed quote", "a: 1\nb: \"x\nc: 2\n", "f.yml:2:4", "never closed");
    row("unclosed bracket", "a: [1\nb: 2\n", "f.yml:2:2", "line 1");
    row("at sign", "a: @x", "f.yml:1:4", "cannot begin");
    row("second document", "a: 1\n---\nb: 2\n", "f.yml:2:1", "second document");
    row("unknown alias", "a: *x", "f.yml:1:4", "marked nowhere");
    row("alias in itself", "a: &x [*x]", "f.yml:1:8", "itself in");
    row("anchor twice", "a: &x 1\nb: &x 2\n", "f.yml:2:4", "line 1");
    row("merge of text", "a:\n  <<: b\n", "f.yml:2:7", "<<");
    row("no such day", "a: 2024-02-30", "f.yml:1:4", "no such day");
    row("no binary number", "a: 0b_", "f.yml:1:4", "whole number");
    row("equals sign", "a: =", "f.yml:1:4", "=");
    row("backslash", "a: \"C:\\Users\"", "f.yml:1:9", "backslash");
    row("another backslash", "a: \"C:\\work\"", "f.yml:1:7", "backslash");
    row("after a byte-order mark",
        "\xef\xbb\xbf"
        "a: =",
        "f.yml:1:4", "=");
    row("columns count characters", "\xc3\xa4\xc3\xb6\xc3\xbc: @x", "f.yml:1:6", "cannot begin");
}

void YamlErrorsTest::places()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, place);
    QFETCH(QByteArray, words);
    const auto document = readYaml(text.toStdString(), "f.yml");
    QVERIFY(!document);
    QCOMPARE(QByteArray::fromStdString(document.error().place.toString()), place);
    const QByteArray sentence = QByteArray::fromStdString(document.error().what.english());
    QVERIFY2(sentence.contains(words), sentence.constData());
    QVERIFY2(sentence.endsWith('.') && !sentence.contains("%1"), sentence.constData());
}

/// A password that somebody forgot to quote is not repeated in the message that goes to the screen and the
/// log.
void YamlErrorsTest::nothingIsRepeated()
{
    for (const char *text :
         {"p: *hunter2", "p: !hunter2 x", "p: &hunter2 1\nq: &hunter2 2", "p: !!int hunter2", "p: @hunter2",
          "p: !!float hunter2", "p: !!bool hunter2", "p: !!timestamp hunter2", "p: %hunter2", "p: 'hunter2",
          "p: {hunter2", "p: hunter2: x", "p: !hunter2!x y", "p: \"\\hunter2\"", "p: [hunter2\nq: 1",
          "p: !!seq hunter2", "p: !!binary hunter2+a", "p:\n  <<: hunter2"}) {
        const auto document = readYaml(text, "f.yml");
        QVERIFY2(!document, text);
        const Error &error = document.error();
        for (const std::string &said : {error.what.english(), error.next.english(), error.detail}) {
            QVERIFY2(said.find("hunter2") == std::string::npos, said.c_str());
        }
    }
}

/// Cutting and spoiling a good file anywhere never gives a text without place or a crash.
void YamlErrorsTest::everyErrorSaysWhere()
{
    const std::string good =
        "a: &x {b: [1, 'two', \"three\\n\"], c: !vault |\n      abc\n  }\nd: *x\ne:\n  - <<: *x\n"
        "  - 2024-01-31\n  - >-\n    folded\n    text\nf: {{ x }}\n";
    int errors = 0;
    for (std::size_t i = 0; i < good.size(); ++i) {
        for (const char letter : {'\0', '\t', '\n', ':', '"', '{', ']', '*', '!', '%', '\xff'}) {
            std::string spoilt = good;
            spoilt[i] = letter;
            for (const std::string &text : {good.substr(0, i), spoilt}) {
                const auto document = readYaml(text, "f.yml");
                if (!document) {
                    ++errors;
                    QVERIFY(document.error().place.line > 0 && document.error().place.column > 0);
                    QVERIFY(!document.error().what.empty());
                }
            }
        }
    }
    QVERIFY(errors > 500);
}

void YamlErrorsTest::repeatedKeys()
{
    const auto document = readYaml("a: 1\nb: {c: 1, c: 2}\na: 3\n", "f.yml");
    QVERIFY(document.has_value());
    QCOMPARE(document->findings.size(), std::size_t(2));
    QCOMPARE(document->findings[0].place.toString(), "f.yml:2:11");
    QCOMPARE(document->findings[1].place.toString(), "f.yml:3:1");
    QCOMPARE(document->findings[1].what.english(),
             "The key “a” appears twice here, in lines 1 and 3; the last one counts.");
    QCOMPARE(document->root.find("a")->asInt(), 3);
}

void YamlErrorsTest::mergedKeysAreNoRepetition()
{
    const auto document = readYaml("x: &x {a: 1}\ny: {<<: *x, a: 2}\n", "f.yml");
    QVERIFY(document.has_value());
    QVERIFY(document->findings.empty());
}

void YamlErrorsTest::marks()
{
    const auto document =
        readYaml("# comment\nweb:\n  ports: [80, \"443\"]\n  name: &n\n    verein\n", "dir/f.yml");
    QVERIFY(document.has_value());
    const Value *web = document->root.find("web");
    QCOMPARE(document->root.mark().place().toString(), "dir/f.yml:2:1");
    QCOMPARE(web->mark().place().toString(), "dir/f.yml:3:3");
    const Value *ports = web->find("ports");
    QCOMPARE(ports->mark().place().toString(), "dir/f.yml:3:10");
    QCOMPARE(ports->asList().at(1).mark().place().toString(), "dir/f.yml:3:15");
    QCOMPARE(web->asDict().begin()->first.mark().place().toString(), "dir/f.yml:3:3");
    QCOMPARE(web->find("name")->mark().place().toString(), "dir/f.yml:4:9");
    QVERIFY(ports->mark().file.get() == web->mark().file.get()); // one name for the whole document
}

void YamlErrorsTest::marksOfAliases()
{
    const auto document = readYaml("a: &x [1]\nb: *x\n", "f.yml");
    QVERIFY(document.has_value());
    QCOMPARE(document->root.find("b")->mark().line, 1);
    QVERIFY(document->root.find("a")->sharedList() == document->root.find("b")->sharedList());
}

void YamlErrorsTest::limits_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("words");

    QTest::newRow("deep list") << QByteArray(100000, '[') << QByteArray("200 levels");
    QTest::newRow("deep map") << QByteArray("{a: ").repeated(100000) << QByteArray("200 levels");
    QTest::newRow("deep block") << QByteArray("- ").repeated(100000) << QByteArray("200 levels");
    QTest::newRow("large") << QByteArray(33 << 20, 'a') << QByteArray("32 MiB");

    QByteArray laughs = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    QByteArray merges = "a0: &a0 {x: 1, y: 2, z: 3}\n";
    QByteArray ladder = "a0: &a0 [x]\n";
    for (int i = 1; i < 40; ++i) {
        const QByteArray before = "*a" + QByteArray::number(i - 1);
        const QByteArray name = "a" + QByteArray::number(i);
        laughs += name + ": &" + name + " [" + (before + ", ").repeated(10) + "x]\n";
        merges += name + ": &" + name + " {<<: [" + before + ", " + before + ", " + before + "]}\n";
        ladder += name + ": &" + name + " " + QByteArray(20, '[') + before + QByteArray(20, ']') + "\n";
    }
    QTest::newRow("a billion laughs") << laughs << QByteArray("aliases of this file");
    QTest::newRow("a billion merges") << merges << QByteArray("aliases of this file");
    QTest::newRow("deep through aliases") << ladder << QByteArray("200 levels");
}

void YamlErrorsTest::limits()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, words);
    const auto document = readYaml(text.toStdString(), "f.yml");
    QVERIFY(!document);
    const QByteArray sentence = QByteArray::fromStdString(document.error().what.english());
    QVERIFY2(sentence.contains(words), sentence.constData());
}

void YamlErrorsTest::largeFilesAreNoProblem()
{
    std::string text;
    for (int i = 0; i < 5000; ++i) {
        text += "key" + std::to_string(i) + ": {a: 1, b: [x, y, 'z']}\n";
    }
    const auto document = readYaml(text, "f.yml");
    QVERIFY(document.has_value());
    QCOMPARE(document->root.asDict().size(), std::size_t(5000));
    QCOMPARE(document->root.find("key4999")->mark().line, 5000);
}

void YamlErrorsTest::wholeFilesMayBeJson()
{
    const auto json = readYamlOrJson(R"({"a": 1e3, "b": "\ud83d\ude00\/"})", "f.json");
    QVERIFY(json.has_value());
    QVERIFY(json->root.find("a")->is(Value::Kind::Float));
    QCOMPARE(json->root.find("b")->asString(), "😀/");
    const auto yaml = readYamlOrJson(R"({"a": 1e3, "b": yes})", "f.json");
    QVERIFY(yaml.has_value());
    QVERIFY(yaml->root.find("a")->isString());
    QVERIFY(yaml->root.find("b")->asBool());
    QVERIFY(!readYamlOrJson("[", "f.json"));
}

void YamlErrorsTest::brokenJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("place");

    const auto row = [](const char *text, const char *place) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(place);
    };
    row("", "f.json:1:1");
    row("{\n  \"a\": 1,\n}", "f.json:3:1");
    row("[1, 2", "f.json:1:6");
    row("{\"a\" 1}", "f.json:1:6");
    row("\"ä\n\"", "f.json:1:3");
    row("[\"abc", "f.json:1:2");
    row("[1] x", "f.json:1:5");
    row("\"\\ud83d\"", "f.json:1:2");
    row("\"\\x\"", "f.json:1:2");
    row("\xff", "f.json:1:1");
    row("[01]", "f.json:1:3");
    row("{a: 1}", "f.json:1:2");
}

void YamlErrorsTest::brokenJson()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, place);
    const auto value = readJson(text.toStdString(), "f.json");
    QVERIFY(!value);
    QCOMPARE(QByteArray::fromStdString(value.error().place.toString()), place);
    QVERIFY(QByteArray::fromStdString(value.error().what.english()).endsWith('.'));
}

QTEST_APPLESS_MAIN(YamlErrorsTest)
#include "tst_yamlerrors.moc"
