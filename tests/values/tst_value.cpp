// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oracle.h"

#include <random>

using namespace chatelaine;

/// Values and dicts as Python's; secrets and marks as ours.
class ValueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void equalAsPython_data();
    void equalAsPython();
    void floatsAsPython();
    void pythonNumbers_data();
    void pythonNumbers();
    void kinds();
    void bigIntegersThatFit();
    void textIsTextWhetherTemplatedOrNot();
    void dictKeepsOrder();
    void dictKeysAsPython();
    void dictAgainstMap();
    void dictCopies();
    void copiesShare();
    void secrets();
    void everythingBecomesSecret();
    void deepNestingCostsNoStack();

private:
    Oracle m_oracle;
};

namespace
{

const QStringList comparable = {u"~"_qs,
                                u"true"_qs,
                                u"false"_qs,
                                u"0"_qs,
                                u"1"_qs,
                                u"1.0"_qs,
                                u"0.0"_qs,
                                u"-0.0"_qs,
                                u".nan"_qs,
                                u".inf"_qs,
                                u"'1'"_qs,
                                u"''"_qs,
                                u"a"_qs,
                                u"!unsafe a"_qs,
                                u"[]"_qs,
                                u"{}"_qs,
                                u"[1]"_qs,
                                u"[1.0]"_qs,
                                u"[true]"_qs,
                                u"!!pairs []"_qs,
                                u"!!pairs [a: 1]"_qs,
                                u"!!pairs [a: 1.0]"_qs,
                                u"{a: 1, b: 2}"_qs,
                                u"{b: 2.0, a: true}"_qs,
                                u"{1: a}"_qs,
                                u"{1.0: a}"_qs,
                                u"{true: a}"_qs,
                                u"9007199254740993"_qs,
                                u"9007199254740992.0"_qs,
                                u"9007199254740992"_qs,
                                u"100000000000000000000"_qs,
                                u"1.0e+20"_qs,
                                u"100000000000000000001"_qs,
                                u"9223372036854775807"_qs,
                                u"9223372036854775808"_qs,
                                u"9223372036854775808.0"_qs,
                                u"2024-01-31"_qs,
                                u"2024-01-31 00:00:00"_qs,
                                u"'2024-01-31'"_qs,
                                u"!!binary YQ=="_qs,
                                u"[[1, {a: [2]}]]"_qs,
                                u"[[1.0, {a: [2]}]]"_qs,
                                u"[[1, {a: [3]}]]"_qs};

} // namespace

void ValueTest::initTestCase()
{
    for (const QString &a : comparable) {
        for (const QString &b : comparable) {
            m_oracle.ask(u"equal"_qs, QJsonArray({a, b}));
        }
    }
    std::mt19937_64 random(7);
    QJsonArray floats;
    for (int i = 0; i < 20000; ++i) {
        const std::uint64_t bits = random();
        floats.append(QString::number(bits, 16).rightJustified(16, u'0'));
    }
    for (double value = 1e-12; value < 1e25; value *= 10) {
        for (const double shown : {value, value * 1.5, -value / 3}) {
            std::uint64_t bits = 0;
            std::memcpy(&bits, &shown, sizeof bits);
            floats.append(QString::number(bits, 16).rightJustified(16, u'0'));
        }
    }
    m_oracle.askAll(u"floats"_qs, floats);
    m_oracle.answer();
}

void ValueTest::equalAsPython_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("equal");
    const QJsonArray questions = m_oracle.questions(u"equal"_qs);
    const QJsonArray answers = m_oracle.answers(u"equal"_qs);
    for (qsizetype i = 0; i < questions.size(); ++i) {
        const QString a = questions[i][0].toString();
        const QString b = questions[i][1].toString();
        QVERIFY(answers[i].isBool());
        QTest::newRow(qPrintable(a + u" and "_qs + b)) << a << b << answers[i].toBool();
    }
}

void ValueTest::equalAsPython()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, equal);
    const Value left = readYaml(a.toStdString(), "a")->root;
    const Value right = readYaml(b.toStdString(), "b")->root;
    QCOMPARE(left == right, equal);
    if (equal) {
        QCOMPARE(hashOf(left), hashOf(right));
    }
}

void ValueTest::floatsAsPython()
{
    const QJsonArray questions = m_oracle.questions(u"floats"_qs);
    const QJsonArray answers = m_oracle.answers(u"floats"_qs);
    QVERIFY(answers.size() > 20000);
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const std::uint64_t bits = questions[i].toString().toULongLong(nullptr, 16);
        double value = 0;
        std::memcpy(&value, &bits, sizeof value);
        QCOMPARE(QString::fromStdString(pythonFloat(value)), answers[i].toString());
    }
}

void ValueTest::pythonNumbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("base"); // 0 = a float
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *text, int base, const char *expected) {
        QTest::addRow("%s, base %d", text, base) << QByteArray(text) << base << QByteArray(expected);
    };
    row(" 12 ", 10, "i:12");
    row("+1_000", 10, "i:1000");
    row("-0", 10, "i:0");
    row("1__0", 10, "");
    row("_1", 10, "");
    row("1_", 10, "");
    row("", 10, "");
    row("-", 10, "");
    row("- 1", 10, "");
    row("0x1f", 10, "");
    row("0x1f", 16, "i:31");
    row("0X_1F", 16, "i:31");
    row("0o17", 8, "i:15");
    row("8", 8, "");
    row("0b101", 2, "i:5");
    row("123456789012345678901234567890", 10, "i:123456789012345678901234567890");
    row("-9223372036854775808", 10, "i:-9223372036854775808");
    row("1.5", 10, "");
    row(" 1.5 ", 0, "f:1.5");
    row("1e3", 0, "f:1000.0");
    row("1_0.5", 0, "f:10.5");
    row("1_.5", 0, "");
    row(".5", 0, "f:0.5");
    row("5.", 0, "f:5.0");
    row(".", 0, "");
    row("", 0, "");
    row("1e", 0, "");
    row("1e999", 0, "f:inf");
    row("-1e999", 0, "f:-inf");
    row("1e-999", 0, "f:0.0");
    row("Infinity", 0, "f:inf");
    row("-inf", 0, "f:-inf");
    row("NaN", 0, "f:nan");
    row("nan(1)", 0, "");
    row("0x10", 0, "");
    row("--1", 0, "");
    row("+-1", 0, "");
}

void ValueTest::pythonNumbers()
{
    QFETCH(QByteArray, text);
    QFETCH(int, base);
    QFETCH(QByteArray, expected);
    std::string shown;
    if (base == 0) {
        const auto value = parsePythonFloat(text.toStdString());
        shown = value ? dump(Value::number(*value)) : std::string();
    } else {
        const auto value = parsePythonInt(text.toStdString(), base);
        shown = value ? dump(*value) : std::string();
    }
    QCOMPARE(QByteArray::fromStdString(shown), expected);
}

void ValueTest::kinds()
{
    QVERIFY(Value().isNone());
    QVERIFY(Value::undefined("domain").isUndefined());
    QCOMPARE(Value::undefined("domain").asString(), "domain");
    QVERIFY(Value::boolean(true).asBool());
    QCOMPARE(Value::boolean(true).asInt(), 1);
    QCOMPARE(Value::boolean(true).asFloat(), 1.0);
    QCOMPARE(Value::integer(-5).asInt(), -5);
    QCOMPARE(Value::integer(-5).asFloat(), -5.0);
    QCOMPARE(Value::number(2.5).asFloat(), 2.5);
    QCOMPARE(Value::number(2.5).asInt(), 0);
    QVERIFY(!Value::integer(1).asBool());
    QCOMPARE(Value::tagged("!vault", "x").tag(), "!vault");
    QVERIFY(Value::string("x").asList().empty() && Value::string("x").asDict().empty());
    QVERIFY(!Value::string("x").find("x") && !Value::integer(1).sharedList() &&
            !Value::list({}).sharedDict());
    QVERIFY(Value::tuple({Value()}).isSequence() && Value::tuple({Value()}).asList().size() == 1);
    const auto object = std::make_shared<Object>();
    QVERIFY(Value::object(object).asObject() == object);
    QVERIFY(Value::object(object) == Value::object(object));
    QVERIFY(!(Value::object(object) == Value::object(std::make_shared<Object>())));
}

void ValueTest::bigIntegersThatFit()
{
    QVERIFY(Value::bigInteger("9223372036854775807").is(Value::Kind::Int));
    QVERIFY(Value::bigInteger("-9223372036854775808").is(Value::Kind::Int));
    QVERIFY(Value::bigInteger("9223372036854775808").is(Value::Kind::BigInt));
    QCOMPARE(Value::bigInteger("+00123456789012345678901234567890").asString(),
             "123456789012345678901234567890");
    QCOMPARE(toBigInteger(Value::integer(-7)).get_str(), "-7");
    QCOMPARE(fromBigInteger(toBigInteger(Value::bigInteger("9223372036854775808")) - 1).asInt(),
             9223372036854775807);
}

void ValueTest::textIsTextWhetherTemplatedOrNot()
{
    QVERIFY(Value::tagged("!unsafe", "a") == Value::string("a"));
    QVERIFY(!(Value::tagged("!vault", "a") == Value::string("a")));
    QCOMPARE(hashOf(Value::tagged("!unsafe", "a")), hashOf(Value::string("a")));
}

void ValueTest::dictKeepsOrder()
{
    Dict dict;
    for (int i = 99; i >= 0; --i) {
        dict.set("key" + std::to_string(i), Value::integer(i));
    }
    dict.set("key50", Value::string("again"));
    QVERIFY(dict.remove(Value::string("key98")));
    QVERIFY(!dict.remove(Value::string("key98")));
    QCOMPARE(dict.size(), std::size_t(99));
    QCOMPARE(dict.begin()->first.asString(), "key99");
    QCOMPARE((dict.begin() + 1)->first.asString(), "key97");
    QCOMPARE((dict.begin() + 48)->second.asString(), "again");
    QVERIFY(dict.contains("key0") && !dict.contains("key98"));
}

void ValueTest::dictKeysAsPython()
{
    for (const int others : {0, 20}) { // with and without an index
        Dict dict;
        for (int i = 0; i < others; ++i) {
            dict.set("other" + std::to_string(i), Value());
        }
        dict.set(Value::integer(1), Value::string("int"));
        dict.set(Value::number(1.0), Value::string("float"));
        dict.set(Value::boolean(true), Value::string("bool"));
        QCOMPARE(dict.size(), std::size_t(others + 1));
        QCOMPARE(dict.find(Value::integer(1))->asString(), "bool");
        QVERIFY((dict.begin() + others)->first.is(Value::Kind::Int)); // the first key stays
        QVERIFY(!dict.find("1"));
        dict.set(Value::tuple({Value::integer(1), Value::string("a")}), Value::string("tuple"));
        QCOMPARE(dict.find(Value::tuple({Value::number(1), Value::string("a")}))->asString(), "tuple");
        dict.set(Value::none(), Value::string("none"));
        QCOMPARE(dict.find(Value())->asString(), "none");
        dict.set(Value::number(-0.0), Value::string("zero"));
        QCOMPARE(dict.find(Value::integer(0))->asString(), "zero");
        QVERIFY(dict.find(Value::boolean(false)));
    }
    QVERIFY(!isHashable(Value::list({})) && !isHashable(Value::dict({})));
    QVERIFY(isHashable(Value::tuple({Value()})) && !isHashable(Value::tuple({Value::list({})})));
}

void ValueTest::dictAgainstMap()
{
    std::mt19937 random(3);
    for (int round = 0; round < 50; ++round) {
        Dict dict;
        std::map<std::int64_t, std::int64_t> map;
        for (int step = 0; step < 300; ++step) {
            const std::int64_t key = std::int64_t(random() % 60) * (round % 2 == 0 ? 1 : 1LL << 32);
            if (random() % 4 == 0) {
                QCOMPARE(dict.remove(Value::integer(key)), map.erase(key) == 1);
            } else {
                dict.set(Value::integer(key), Value::integer(step));
                map[key] = step;
            }
            QCOMPARE(dict.size(), map.size());
        }
        for (const auto &[key, value] : map) {
            QCOMPARE(dict.find(Value::integer(key))->asInt(), value);
        }
        for (const auto &[key, value] : dict) {
            QCOMPARE(map.at(key.asInt()), value.asInt());
        }
    }
}

void ValueTest::dictCopies()
{
    Dict one;
    for (int i = 0; i < 20; ++i) {
        one.set(std::to_string(i), Value::integer(i));
    }
    Dict two = one;
    two.set("5", Value::string("changed"));
    two.set("new", Value());
    QCOMPARE(one.find("5")->asInt(), 5);
    QVERIFY(!one.contains("new"));
    const Dict three = std::move(two);
    QCOMPARE(three.find("5")->asString(), "changed");
    two = three;
    QVERIFY(two.contains("new"));
    const Dict &self = two;
    two = self;
    QVERIFY(two.contains("new"));
}

void ValueTest::copiesShare()
{
    const Value list = Value::list({Value::integer(1)});
    const Value copy = list;
    list.sharedList()->push_back(Value::integer(2));
    QCOMPARE(copy.asList().size(), std::size_t(2));
    const Value dict = Value::dict({});
    const Value other = dict;
    dict.sharedDict()->set("a", Value::integer(1));
    QVERIFY(other.find("a"));
}

void ValueTest::secrets()
{
    QVERIFY(Value::secretString("x").hasSecret());
    QVERIFY(!Value::string("x").hasSecret());
    QVERIFY(Value::string("user:pass", {{5, 9}}).hasSecret());
    Dict dict;
    dict.set("a", Value::list({Value::tuple({Value::secretString("x")})}));
    QVERIFY(Value::dict(dict).hasSecret());
    Dict keyed;
    keyed.set(Value::secretString("k"), Value());
    QVERIFY(Value::dict(keyed).hasSecret());
    QVERIFY(Value::secretString("x") == Value::string("x"));
}

void ValueTest::everythingBecomesSecret()
{
    const Value plain =
        readYaml("{a: 1, b: [true, 1.5, 2024-01-31, ~, x], 5: !unsafe y, c: {d: !!binary eg==}}", "f")->root;
    const Value secret = plain.asSecret();
    QCOMPARE(
        dump(secret),
        R"({s:"a"=s:"1",s:"b"=[s:"True",s:"1.5",s:"2024-01-31",null,s:"x"],i:5=!unsafe:"y",s:"c"={s:"d"=b:7a}})");
    QCOMPARE(secret.find("b")->asList()[1].mark().column, 18);
    JsonOptions options;
    options.reveal = false;
    options.ensureAscii = false;
    QCOMPARE(toJson(secret.find("b")->asList()[0], options), "\"••••••••\"");
    QVERIFY(!QByteArray::fromStdString(toJson(secret, options)).contains("True"));
    QVERIFY(secret.find("c")->find("d")->hasSecret());
    QVERIFY(secret.asDict().find(Value::integer(5))->hasSecret());
    QVERIFY(!plain.hasSecret());
}

void ValueTest::deepNestingCostsNoStack()
{
    Value deep;
    for (int i = 0; i < 100000; ++i) {
        Dict dict;
        dict.set("a", std::move(deep));
        deep = i % 2 == 0 ? Value::list({Value::dict(std::move(dict))}) : Value::dict(std::move(dict));
    }
    const Value other = deep;
    QVERIFY(deep == other);
    QVERIFY(deep.hasSecret()); // nobody can tell
    QVERIFY(!toJson(deep).empty());
    QVERIFY(!deep.asSecret().isNone());
}

QTEST_APPLESS_MAIN(ValueTest)
#include "tst_value.moc"
