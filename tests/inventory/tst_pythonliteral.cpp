// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/shellwords.h"
#include "values/pythonliteral.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace chatelaine;

namespace
{

/// What Python itself says: repr-like JSON of the value and its type, or "no".
const char *const oracle = R"PY(
import ast, json, shlex, sys
def shape(v):
    if isinstance(v, dict): return ['dict', [[shape(k), shape(x)] for k, x in v.items()]]
    if isinstance(v, (list, tuple)): return [type(v).__name__, [shape(x) for x in v]]
    if isinstance(v, (set, complex)): return 'no'
    if isinstance(v, bytes): return ['bytes', v.decode('latin-1')]
    return [type(v).__name__, str(v)]
out = []
for text in json.load(sys.stdin):
    try: lit = shape(ast.literal_eval(text))
    except (ValueError, SyntaxError, TypeError): lit = 'no'
    try: words = shlex.split(text, comments=True)
    except ValueError: words = 'no'
    out.append([lit, words])
json.dump(out, sys.stdout)
)PY";

QJsonValue shape(const Value &value)
{
    const auto leaf = [](const char *type, const std::string &text) {
        return QJsonArray{QString::fromLatin1(type), QString::fromStdString(text)};
    };
    QJsonArray items;
    switch (value.kind()) {
    case Value::Kind::None:
        return leaf("NoneType", "None");
    case Value::Kind::Bool:
        return leaf("bool", value.asBool() ? "True" : "False");
    case Value::Kind::Int:
        return leaf("int", std::to_string(value.asInt()));
    case Value::Kind::BigInt:
        return leaf("int", value.asString());
    case Value::Kind::Float:
        return leaf("float", toJson(value));
    case Value::Kind::String:
        return leaf("str", value.asString());
    case Value::Kind::Bytes:
        return QJsonArray{QStringLiteral("bytes"),
                          QString::fromLatin1(QByteArray::fromStdString(value.asString()))};
    case Value::Kind::Dict:
        for (const auto &[key, entry] : value.asDict()) {
            items += QJsonArray{shape(key), shape(entry)};
        }
        return QJsonArray{QStringLiteral("dict"), items};
    default:
        for (const Value &item : value.asList()) {
            items += shape(item);
        }
        return QJsonArray{value.is(Value::Kind::List) ? QStringLiteral("list") : QStringLiteral("tuple"),
                          items};
    }
}

const QStringList texts{
    QStringLiteral("1"),
    QStringLiteral("-1"),
    QStringLiteral("+1"),
    QStringLiteral("- 1"),
    QStringLiteral("--1"),
    QStringLiteral("0644"),
    QStringLiteral("00"),
    QStringLiteral("0_0"),
    QStringLiteral("1_000"),
    QStringLiteral("1__0"),
    QStringLiteral("1_"),
    QStringLiteral("_1"),
    QStringLiteral("0x1F"),
    QStringLiteral("0xg"),
    QStringLiteral("0X_f"),
    QStringLiteral("0o17"),
    QStringLiteral("0b101"),
    QStringLiteral("0b2"),
    QStringLiteral("1.5"),
    QStringLiteral(".5"),
    QStringLiteral("5."),
    QStringLiteral("."),
    QStringLiteral("1e3"),
    QStringLiteral("1e-3"),
    QStringLiteral("1e"),
    QStringLiteral("-1.5E+3"),
    QStringLiteral("01.5"),
    QStringLiteral("1.2.3"),
    QStringLiteral("1j"),
    QStringLiteral("5abc"),
    QStringLiteral("123456789012345678901234567890"),
    QStringLiteral("True"),
    QStringLiteral("true"),
    QStringLiteral("None"),
    QStringLiteral("none"),
    QStringLiteral("Nonesense"),
    QStringLiteral("'a'"),
    QStringLiteral("\"a\""),
    QStringLiteral("'a"),
    QStringLiteral("'a' 'b'"),
    QStringLiteral("'a'\"b\""),
    QStringLiteral("'a' b"),
    QStringLiteral("r'\\n'"),
    QStringLiteral("u'x'"),
    QStringLiteral("b'x\\xff'"),
    QStringLiteral("b'\u00e4'"),
    QStringLiteral("f'x'"),
    QStringLiteral("Rb'\\x'"),
    QStringLiteral("'a' b'b'"),
    QStringLiteral("'''it's'''"),
    QStringLiteral("'\\t\\x41\\u00e9\\101\\\\\\q'"),
    QStringLiteral("'\\xZZ'"),
    QStringLiteral("'\\U0001F600'"),
    QStringLiteral("'\u00e4\U0001F600'"),
    QStringLiteral("''"),
    QStringLiteral("[]"),
    QStringLiteral("[1, 'x', [2]]"),
    QStringLiteral("[1,]"),
    QStringLiteral("[1,,2]"),
    QStringLiteral("[,]"),
    QStringLiteral("[1 2]"),
    QStringLiteral("[1"),
    QStringLiteral("(1)"),
    QStringLiteral("(1,)"),
    QStringLiteral("()"),
    QStringLiteral("(1, 2)"),
    QStringLiteral("1,2"),
    QStringLiteral("1,"),
    QStringLiteral(",1"),
    QStringLiteral("{}"),
    QStringLiteral("{'a': 1, 2: None, (1, 2): [3]}"),
    QStringLiteral("{'a': 1,}"),
    QStringLiteral("{'a'}"),
    QStringLiteral("{'a': }"),
    QStringLiteral("{[1]: 2}"),
    QStringLiteral("{'a': 1 'b': 2}"),
    QStringLiteral("8080 # comment"),
    QStringLiteral("a # b"),
    QStringLiteral("#"),
    QStringLiteral("1 + 1"),
    QStringLiteral("a"),
    QStringLiteral("a b"),
    QStringLiteral("a='x y' b=\"z\\\"w\" c=\\ d"),
    QStringLiteral("a\\"),
    QStringLiteral("a'b\"c'd"),
    QStringLiteral("\"\\n\\\\\""),
    QStringLiteral("x#y z"),
    QStringLiteral("'' a"),
    QStringLiteral("-True"),
    QStringLiteral("[1, # x"),
    QStringLiteral("1 if x else 2"),
    QStringLiteral("{**a}"),
};

} // namespace

class TestPythonLiteral : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsPython();
    void deepNesting();
};

void TestPythonLiteral::equalsPython()
{
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-W"), QStringLiteral("ignore"),
                                                      QStringLiteral("-c"), QString::fromLatin1(oracle)});
    python.write(QJsonDocument(QJsonArray::fromStringList(texts)).toJson());
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished());
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    const QJsonArray answers = QJsonDocument::fromJson(python.readAllStandardOutput()).array();
    QCOMPARE(answers.size(), texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const std::string text = texts.at(i).toStdString();
        const auto value = readPythonLiteral(text);
        const QJsonValue ours = value ? shape(*value) : QJsonValue(QStringLiteral("no"));
        QVERIFY2(ours == answers.at(i).toArray().at(0),
                 qPrintable(QStringLiteral("literal: ") + texts.at(i)));
        const auto words = splitShellWords(text);
        QJsonArray list;
        for (const std::string &word : words.value_or(std::vector<std::string>())) {
            list += QString::fromStdString(word);
        }
        const QJsonValue split = words ? QJsonValue(list) : QJsonValue(QStringLiteral("no"));
        QVERIFY2(split == answers.at(i).toArray().at(1), qPrintable(QStringLiteral("words: ") + texts.at(i)));
    }
}

void TestPythonLiteral::deepNesting()
{
    QVERIFY(readPythonLiteral(std::string(50, '[') + std::string(50, ']')));
    QVERIFY(!readPythonLiteral(std::string(1000000, '[')));
}

QTEST_GUILESS_MAIN(TestPythonLiteral)
#include "tst_pythonliteral.moc"
