// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// TemplateScope: lazy variables, secrets and their spans, errors with places, limits, lookups.

#include "templates/templates.h"
#include "values/yaml.h"

#include <QElapsedTimer>
#include <QTest>

using namespace chatelaine;

namespace
{

Dict variablesOf(const std::string &yaml)
{
    const Result<YamlDocument> document = readYaml(yaml, "vars.yml");
    return document ? document->root.asDict() : Dict();
}

QByteArray bytes(const std::string &text) { return QByteArray::fromStdString(text); }

QByteArray errorOf(const Error &error) { return bytes(error.what.english()); }

} // namespace

class TemplateScopes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void variablesAreRenderedOnce()
    {
        int made = 0;
        TemplateScope scope(variablesOf("a: '{{ b }}-{{ b }}'\nb: '{{ made }}'\n"));
        scope.define("made", [&made]() -> Result<Value> {
            ++made;
            return Value::integer(7);
        });
        QCOMPARE(bytes(scope.get("a")->asString()), QByteArray("7-7"));
        QVERIFY(*scope.get("b") == Value::integer(7));
        QCOMPARE(made, 1);
        QCOMPARE(scope.names(), (std::vector<std::string>{"a", "b", "made"}));
    }

    void aMapMayUseItself()
    {
        TemplateScope scope(variablesOf("m: {one: 1, two: '{{ m.one + 1 }}', bad: '{{ nope }}'}\n"));
        QCOMPARE(bytes(scope.renderFile("{{ m.two }}{{ m|length }}{{ m.bad|default('d') }}", "t.j2")->text),
                 QByteArray("23d"));
        QVERIFY(!scope.get("m"));
    }

    void valuesStayAsTheyAreForTheCaller()
    {
        const Dict variables = variablesOf("l: [1]\n");
        TemplateScope scope(variables);
        QCOMPARE(bytes(scope.renderFile("{% set _ = l.append(2) %}{{ l }}", "t.j2")->text),
                 QByteArray("[1, 2]")); // as with Ansible, until the template ends
        QCOMPARE(bytes(scope.renderFile("{{ l }}", "t.j2")->text), QByteArray("[1]"));
        QCOMPARE(variables.find("l")->asList().size(), 1U);
    }

    void textWithBracesIsNotRenderedAgain()
    {
        TemplateScope scope(variablesOf("a: \"{{ '{{ b }}' }}\"\nb: 1\nu: !unsafe '{{ b }}'\n"));
        QCOMPARE(bytes(scope.get("a")->asString()), QByteArray("{{ b }}"));
        QCOMPARE(bytes(scope.renderFile("{{ a }}{{ u }}", "t.j2")->text), QByteArray("{{ b }}{{ b }}"));
    }

    void omitLeavesTheEntryOut()
    {
        TemplateScope scope(Dict{});
        const Result<Value> value = scope.resolve(Value::string("{{ {'a': omit, 'b': [1, omit]} }}"));
        QVERIFY(value);
        QCOMPARE(bytes(toJson(*value)), QByteArray(R"({"b": [1]})"));
    }

    void cycleIsAnErrorWithItsChain()
    {
        TemplateScope scope(variablesOf("one: '{{ two }}'\ntwo: '{{ three }}'\nthree: '{{ one }}'\n"));
        const Result<Value> value = scope.get("one");
        QVERIFY(!value);
        QCOMPARE(errorOf(value.error()),
                 QByteArray("The variable “one” uses itself: one → two → three → one."));
        QCOMPARE(bytes(value.error().place.toString()), QByteArray("vars.yml:3:8"));
    }

    void undefinedNamesBothPlaces()
    {
        TemplateScope scope(variablesOf("domain: a\nurl: 'https://{{ domian }}'\n"));
        const Result<RenderedText> text = scope.renderFile("x\n  {{ url }}\n", "roles/web/t.j2");
        QVERIFY(!text);
        QCOMPARE(text.error().cause, Cause::Undefined);
        QCOMPARE(errorOf(text.error()), QByteArray("“domian” is not defined."));
        QCOMPARE(bytes(text.error().next.english()), QByteArray("A similar name is defined: “domain”."));
        QCOMPARE(bytes(text.error().place.toString()), QByteArray("vars.yml:2:6"));
        const QByteArray detail = bytes(text.error().detail);
        QVERIFY2(detail.contains("https://{{ domian }}\n") && detail.contains("^"), detail.constData());
        QVERIFY2(detail.contains("roles/web/t.j2:2:6"), detail.constData());
        const Result<Value> missing = scope.get("nothing");
        QCOMPARE(missing.error().cause, Cause::Undefined);
    }

    void errorsHaveAPlace_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QByteArray>("place");
        QTest::newRow("syntax") << QByteArray("a\n{% if %}") << QByteArray("t.j2:2:7");
        QTest::newRow("unknown statement") << QByteArray("é {% nope %}") << QByteArray("t.j2:1:6");
        QTest::newRow("unclosed") << QByteArray("{% for x in [] %}\nx") << QByteArray("t.j2:2:2");
        QTest::newRow("undefined") << QByteArray("\n\n  {{ 1 + nope }}") << QByteArray("t.j2:3:8");
        QTest::newRow("type") << QByteArray("{{ 1 + 'a' }}") << QByteArray("t.j2:1:6");
        QTest::newRow("filter") << QByteArray("{{ 'a' | nofilter }}") << QByteArray("t.j2:1:10");
        QTest::newRow("in a macro") << QByteArray("{% macro m() %}\n{{ 1 / 0 }}{% endmacro %}{{ m() }}")
                                    << QByteArray("t.j2:2:6");
        QTest::newRow("not yet") << QByteArray("{{ lookup('pipe', 'ls') }}") << QByteArray("t.j2:1:10");
    }

    void errorsHaveAPlace()
    {
        QFETCH(QByteArray, source);
        QFETCH(QByteArray, place);
        TemplateScope scope(Dict{});
        const Result<RenderedText> text = scope.renderFile(source.toStdString(), "t.j2");
        QVERIFY(!text);
        QCOMPARE(bytes(text.error().place.toString()), place);
        QVERIFY(bytes(text.error().detail).contains('^'));
    }

    void syntaxAlone()
    {
        QVERIFY(checkSyntax("{{ a.b | c }}", "t.j2"));
        const Result<void> bad = checkSyntax("x {{ a b }}", "t.j2");
        QVERIFY(!bad);
        QCOMPARE(bytes(bad.error().place.toString()), QByteArray("t.j2:1:8"));
        QVERIFY(!checkSyntax("#jinja2: bogus: 1\n", "t.j2"));
    }

    void spansTellWhereTextCameFrom()
    {
        TemplateScope scope(variablesOf("domain: example.org\nport: 80\nurl: '{{ domain }}:{{ port }}'\n"));
        const Result<RenderedText> text = scope.renderFile("a {{ url }}\n{{ 'x' }}{{ port + 1 }}", "t.j2");
        QVERIFY(text);
        QCOMPARE(bytes(text->text), QByteArray("a example.org:80\nx81"));
        QCOMPARE(text->spans.size(), 3U);
        const TemplateSpan &url = text->spans[0];
        QCOMPARE(bytes(text->text.substr(url.begin, url.end - url.begin)), QByteArray("example.org:80"));
        QCOMPARE(bytes(url.variable), QByteArray("url"));
        QCOMPARE(bytes(url.place.place().toString()), QByteArray("t.j2:1:3"));
        QCOMPARE(bytes(url.origin.place().toString()), QByteArray("vars.yml:3:6"));
        QVERIFY(!url.secret);
        QVERIFY(text->spans[1].variable.empty());
        QCOMPARE(bytes(text->spans[2].origin.place().toString()), QByteArray("vars.yml:2:7"));
    }

    void secrets_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QByteArray>("shown");
        const QByteArray dots(secretDots.data(), static_cast<qsizetype>(secretDots.size()));
        QTest::newRow("alone") << QByteArray("p={{ pass }};") << QByteArray("p=" + dots + ";");
        QTest::newRow("concatenated") << QByteArray("{{ 'a' ~ pass ~ 'b' }}") << QByteArray("a" + dots + "b");
        QTest::newRow("added") << QByteArray("{{ 'a' + pass }}") << QByteArray("a" + dots);
        QTest::newRow("joined") << QByteArray("{{ ['a', pass, 'c']|join('-') }}")
                                << QByteArray("a-" + dots + "-c");
        QTest::newRow("formatted") << QByteArray("{{ '%s:%s' % ('a', pass) }}{{ '{}!'.format(pass) }}")
                                   << QByteArray("a:" + dots + dots + "!");
        QTest::newRow("in a variable") << QByteArray("{{ url }}") << QByteArray("http://u:" + dots + "@h");
        QTest::newRow("through a filter")
            << QByteArray("{{ pass|upper }}{{ [pass]|to_json }}") << QByteArray(dots + dots);
        QTest::newRow("hashed") << QByteArray("{{ pass|hash('sha1') }}") << QByteArray(dots);
        QTest::newRow("printed list") << QByteArray("{{ ['a', pass] }}") << QByteArray(dots);
        QTest::newRow("part") << QByteArray("{{ ('a' ~ pass)[:1] }}{{ ('a,' ~ pass).split(',')[0] }}")
                              << QByteArray("aa");
        QTest::newRow("template that is secret") << QByteArray("{{ hidden }}") << QByteArray(dots);
        QTest::newRow("macro") << QByteArray("{% macro m(x) %}<{{ x }}>{% endmacro %}{{ m(pass) }}")
                               << QByteArray("<" + dots + ">");
        QTest::newRow("measured") << QByteArray("{{ pass|length > 3 }}{{ pass is string }}")
                                  << QByteArray("TrueTrue");
        QTest::newRow("chosen") << QByteArray("{{ [pass]|first }}{{ pass|default('x') }}{{ {'a': pass}.a }}")
                                << QByteArray(dots + dots + dots);
    }

    void secrets()
    {
        QFETCH(QByteArray, source);
        QFETCH(QByteArray, shown);
        Dict variables = variablesOf("url: 'http://u:{{ pass }}@h'\n");
        variables.set("pass", Value::secretString("hunter2"));
        variables.set("hidden", Value::secretString("x{{ 1 }}y"));
        TemplateScope scope(std::move(variables));
        const Result<RenderedText> text = scope.renderFile(source.toStdString(), "t.j2");
        QVERIFY2(text, text ? "" : text.error().what.english().c_str());
        QCOMPARE(bytes(withoutSecrets(*text)), shown);
        for (std::size_t i = 1; i < text->spans.size(); ++i) {
            QVERIFY(text->spans[i - 1].end <= text->spans[i].begin);
        }
    }

    void secretsStayOutOfErrors()
    {
        Dict variables;
        variables.set("pass", Value::secretString("hunter2"));
        variables.set("bad", Value::secretString("hunter2 {{ a b }}"));
        TemplateScope scope(std::move(variables));
        for (const char *source : {"{{ pass + 1 }}", "{{ pass|from_json }}", "{{ bad }}", "{{ {}[pass].x }}",
                                   "{{ '%d' % pass }}"}) {
            const Result<RenderedText> text = scope.renderFile(source, "t.j2");
            QVERIFY(!text);
            QVERIFY2(!bytes(text.error().what.english() + text.error().detail).contains("hunter2"), source);
        }
    }

    void encryptedValueIsLocked()
    {
        TemplateScope scope(
            variablesOf("key: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  6162\nuser: 'x{{ key }}'\n"));
        for (const char *source : {"{{ key }}", "{{ user }}", "{{ key|default('x') }}",
                                   "{{ key is defined }}", "{{ key|upper }}"}) {
            const Result<RenderedText> text = scope.renderFile(source, "t.j2");
            QVERIFY2(!text, source);
            QCOMPARE(text.error().cause, Cause::Locked);
            QVERIFY(errorOf(text.error()).contains("encrypted"));
            QCOMPARE(bytes(text.error().place.file), QByteArray("vars.yml"));
        }
        QCOMPARE(bytes(scope.renderFile("{{ 1 if true else key }}", "t.j2")->text), QByteArray("1"));
    }

    void limits_data()
    {
        QTest::addColumn<QByteArray>("source");
        QByteArray deep("{{ ");
        deep += QByteArray("(").repeated(50'000) + "1" + QByteArray(")").repeated(50'000) + " }}";
        QTest::newRow("deep parentheses") << deep;
        QTest::newRow("many nots") << QByteArray("{{ " + QByteArray("not ").repeated(50'000) + "1 }}");
        QTest::newRow("many signs") << QByteArray("{{ " + QByteArray("-").repeated(50'000) + "1 }}");
        QTest::newRow("many operators") << QByteArray("{{ 1" + QByteArray("+1").repeated(100'000) + " }}");
        QTest::newRow("many filters") << QByteArray("{{ 1" + QByteArray("|int").repeated(100'000) + " }}");
        QTest::newRow("many attributes") << QByteArray("{{ a" + QByteArray(".a").repeated(100'000) + " }}");
        QTest::newRow("deep statements") << QByteArray("{% if 1 %}").repeated(50'000);
        QTest::newRow("deep list") << QByteArray("{{ " + QByteArray("[").repeated(50'000) +
                                                 QByteArray("]").repeated(50'000) + " }}");
        QTest::newRow("deep conditionals")
            << QByteArray("{{ " + QByteArray("1 if 0 else ").repeated(50'000) + "1 }}");
        QTest::newRow("macro calls itself") << QByteArray("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}");
        QTest::newRow("template includes itself") << QByteArray("{% include 'self' %}");
        QTest::newRow("huge range") << QByteArray("{% for x in range(10**12) %}{% endfor %}");
        QTest::newRow("huge text") << QByteArray("{{ 'x' * 10**12 }}");
        QTest::newRow("huge list") << QByteArray("{{ [1] * 10**12 }}");
        QTest::newRow("huge number") << QByteArray("{{ 10 ** (10 ** 10) }}");
        QTest::newRow("huge width") << QByteArray("{{ 'x'|center(10**12) }}");
        QTest::newRow("list in itself") << QByteArray("{% set l = [] %}{% set _ = l.append(l) %}{{ l }}");
        QTest::newRow("list in itself as JSON")
            << QByteArray("{% set l = [] %}{% set _ = l.append(l) %}{{ l|to_json }}");
        QTest::newRow("list in itself flattened")
            << QByteArray("{% set l = [] %}{% set _ = l.append(l) %}{{ l|flatten }}");
        QTest::newRow("endless loops") << QByteArray(
            "{% for a in range(10**6) %}{% for b in range(10**6) %}{{ a }}{% endfor %}{% endfor %}");
        QTest::newRow("wild expression") << QByteArray("{{ ('a' * 40 ~ '!') is match('(a+)+$') }}");
    }

    void limits()
    {
        QFETCH(QByteArray, source);
        TemplateOptions options;
        options.seconds = 2;
        TemplateScope scope(Dict{}, options);
        scope.setLoader([&source](const std::string &) {
            return std::pair{source.toStdString(), std::string("self")};
        });
        QElapsedTimer timer;
        timer.start();
        const Result<RenderedText> text = scope.renderFile(source.toStdString(), "t.j2");
        QVERIFY(!text);
        QVERIFY(!text.error().what.empty());
        QVERIFY2(timer.elapsed() < 20'000, "the limit came too late");
    }

    void lookups()
    {
        TemplateScope scope(variablesOf("a_one: 1\na_two: '{{ a_one + 1 }}'\n"));
        scope.setLoader([](const std::string &name) -> Result<std::pair<std::string, std::string>> {
            if (name != "x.j2") {
                return fail(Text("no"), {}, Cause::NotFound);
            }
            return std::pair{std::string("<{{ a_two }}{{ extra|default('') }}>\n"),
                             std::string("templates/x.j2")};
        });
        scope.setLookup([](const std::string &name, const std::vector<Value> &terms,
                           const Dict &) -> Result<std::vector<Value>> {
            return std::vector<Value>{Value::string(name + ":" + terms.front().asString())};
        });
        const Result<RenderedText> text = scope.renderFile(
            "{{ lookup('vars', 'a_two') }}{{ query('ansible.builtin.varnames', '^a_') }}{{ "
            "lookup('template', 'x.j2') }}"
            "{{ lookup('template', 'x.j2', template_vars={'extra': 5}) }}{{ lookup('env', 'HOME') }}"
            "{{ lookup('template', 'none.j2', errors='ignore') }}",
            "t.j2");
        QVERIFY2(text, text ? "" : text.error().what.english().c_str());
        QCOMPARE(bytes(text->text), QByteArray("2['a_one', 'a_two']<2>\n<25>\nenv:HOME"));
        QVERIFY(!scope.renderFile("{{ lookup('template', 'none.j2') }}", "t.j2"));
    }

    void templatesOfOtherFilesHaveTheirOwnPlaces()
    {
        TemplateScope scope(Dict{});
        scope.setLoader([](const std::string &) {
            return std::pair{std::string("ok\n{{ 1 / 0 }}\n"), std::string("inner.j2")};
        });
        const Result<RenderedText> text = scope.renderFile("a\n{% include 'x' %}", "outer.j2");
        QVERIFY(!text);
        QCOMPARE(bytes(text.error().place.toString()), QByteArray("inner.j2:2:6"));
        QVERIFY(bytes(text.error().detail).contains("outer.j2:2:4"));
    }

    void lineEnds()
    {
        TemplateScope scope(Dict{});
        QCOMPARE(bytes(scope.renderFile("a\r\n{{ 1 }}\r\n", "t.j2")->text), QByteArray("a\n1\n"));
        QCOMPARE(bytes(scope.renderFile("no template\r\n", "t.j2")->text), QByteArray("no template\r\n"));
        QCOMPARE(bytes(scope.renderFile("{{ 'a' }}\n\n\n", "t.j2")->text), QByteArray("a\n\n\n"));
    }
};

QTEST_GUILESS_MAIN(TemplateScopes)
#include "tst_scope.moc"
