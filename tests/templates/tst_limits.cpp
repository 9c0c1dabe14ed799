// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Templates that would take all time or memory end with a sentence, and secrets stay marked through
// everything.

#include "templates/filtertable.h"
#include "templates/templates.h"

#include <QElapsedTimer>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::templates;

class Limits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWithASentence_data()
    {
        QTest::addColumn<QByteArray>("source");
        const char *sources[] = {
            "{{ range(10**12)|list }}",
            "{% for x in range(10**12) %}{% endfor %}",
            "{{ 'x' * 10**10 }}",
            "{{ 2 ** (10**9) }}",
            "{{ (10**4000) ** 1000 }}",
            "{{ '%1000000000d' % 1 }}",
            "{{ '{:1000000000}'.format(1) }}",
            "{{ 'x'.ljust(10**11) }}",
            "{{ 'x'|center(10**11) }}",
            "{{ 'x'|indent(10**11, true) }}",
            "{{ ('a' * 40 ~ 'b') is search('^(a+)+$') }}",
            "{{ ('[' * 100000)|from_json }}",
            "{{ ('[' * 100000)|from_yaml }}",
            "{% macro m(n) %}{{ m(n) }}{% endmacro %}{{ m(1) }}",
            "{% macro m(n) %}{% if n %}{{ m(n-1) }}{{ m(n-1) }}{% endif %}{% endmacro %}{{ m(60) }}",
            "{% include 'self' %}",
            "{% for a in range(100000) %}{% for b in range(100000) %}{% endfor %}{% endfor %}",
            "{{ range(1500)|product(range(1500), range(1500))|list|length }}",
            "{{ range(30)|permutations|list|length }}",
            "{{ 'a'|replace('', 'x' * 1000000)|replace('x', 'y' * 1000000) }}",
            "{% set ns = namespace(x='a') %}{% for i in range(64) %}{% set ns.x = ns.x ~ ns.x %}{% endfor %}",
            "{% set ns = namespace(x=[1]) %}{% for i in range(64) %}{% set ns.x = ns.x + ns.x %}{% endfor %}",
            "{% set ns = namespace(x=[]) %}{% for i in range(5000) %}{% set ns.x = [ns.x] %}{% endfor %}{{ "
            "ns.x }}",
            "{{ lookup('sequence', '1-99999999999') }}",
            "{{ 'a'.join('b' * 60000000) }}",
            "{{ circle }}",
        };
        for (const char *source : sources) {
            QTest::newRow(QByteArray(source).left(70).constData()) << QByteArray(source);
        }
    }

    void endsWithASentence()
    {
        QFETCH(QByteArray, source);
        Dict variables;
        variables.set("circle", Value::string("{{ back }}"));
        variables.set("back", Value::string("{{ circle }}"));
        TemplateOptions options;
        options.seconds = 2;
        TemplateScope scope(variables, options);
        scope.setLoader([&source](const std::string &name) -> Result<std::pair<std::string, std::string>> {
            return std::pair{source.toStdString(), name};
        });
        QElapsedTimer timer;
        timer.start();
        const Result<RenderedText> rendered = scope.renderFile(source.toStdString(), "hostile.j2");
        QVERIFY(!rendered);
        QVERIFY(!rendered.error().what.empty());
        QVERIFY(rendered.error().place.line > 0);
        // Twenty times the limit: a machine that does other things too, under a sanitizer.
        QVERIFY2(timer.elapsed() < 40'000, QByteArray::number(timer.elapsed()).constData());
    }

    /// Each filter, given a secret, may fail or say something harmless; what it writes of it is marked.
    void secretsStayMarked_data()
    {
        QTest::addColumn<QByteArray>("filter");
        for (const auto &rows :
             {textFilters(), markupFilters(), regexFilters(), sequenceFilters(), selectionFilters(),
              orderFilters(), setFilters(), dictFilters(), numberFilters(), dataFilters(), digestFilters(),
              pathFilters(), valueFilters()}) {
            for (const FilterRow &row : rows) {
                const std::string name(row.name);
                QTest::newRow(name.c_str()) << QByteArray::fromStdString(name);
            }
        }
    }

    void secretsStayMarked()
    {
        QFETCH(QByteArray, filter);
        const QByteArray arguments[] = {
            "",     "('x')",           "('upper')",     "('.*')", "(2)",        "('x', 'y')", "([1])",
            "({})", "('a', 'b', 'c')", "(attribute=0)", "('@')",  "(d, ['k'])", "('e', '')",  "(d)"};
        const QByteArray inputs[] = {"secret",        "[secret, 'b']",
                                     "{'k': secret}", "[{'key': 'k', 'value': secret}]",
                                     "'{}' ~ secret", "json"};
        Dict variables;
        variables.set("secret", Value::secretString("hunter2 & co"));
        variables.set("json", Value::secretString("{\"a\": \"hunter2 & co\"}"));
        variables.set("d", Value::dict({}));
        int written = 0;
        for (const QByteArray &input : inputs) {
            for (const QByteArray &given : arguments) {
                TemplateScope scope(variables);
                const QByteArray source = "<{{ (" + input + ")|" + filter + given + " }}>";
                const Result<RenderedText> rendered = scope.renderFile(source.toStdString(), "secret.j2");
                if (!rendered) {
                    const std::string said = rendered.error().what.english() + rendered.error().detail;
                    QVERIFY2(said.find("hunter2") == std::string::npos, source.constData());
                    continue;
                }
                ++written;
                const std::string shown = withoutSecrets(*rendered);
                for (const char *part : {"hunter", "HUNTER", "Hunter", "2retnuh", "unter"}) {
                    QVERIFY2(shown.find(part) == std::string::npos,
                             (source + " gives " + shown.c_str()).constData());
                }
            }
        }
        // Digests, codes and numbers of it are no plain text of it, but tell of it.
        const QByteArray hiding[] = {"hash",      "md5",     "sha1",      "checksum",
                                     "b64encode", "to_uuid", "urlencode", "quote"};
        for (const QByteArray &name : hiding) {
            if (name != filter) {
                continue;
            }
            TemplateScope scope(variables);
            const auto rendered =
                scope.renderFile(("{{ secret|" + filter + " }}").toStdString(), "secret.j2");
            QVERIFY(rendered && !rendered->spans.empty() && rendered->spans[0].secret);
        }
        // Those that take numbers, files or other shapes alone: no secret is one (secret numbers are text).
        const QByteArray outside[] = {"vault",
                                      "unvault",
                                      "password_hash",
                                      "to_datetime",
                                      "sum",
                                      "extract",
                                      "rekey_on_member",
                                      "abs",
                                      "round",
                                      "log",
                                      "pow",
                                      "root",
                                      "filesizeformat",
                                      "human_readable",
                                      "b64decode",
                                      "realpath"};
        QVERIFY2(written > 0 ||
                     std::find(std::begin(outside), std::end(outside), filter) != std::end(outside) ||
                     filter.startsWith("human_to") || filter == "fileglob",
                 "no input that this filter takes");
    }

    void methodsKeepSecrets()
    {
        Dict variables;
        variables.set("s", Value::secretString("hunter2 hunter2"));
        const char *sources[] = {
            "{{ s.upper() }}",
            "{{ s.title() }}",
            "{{ s.split()[0] }}",
            "{{ s.replace('2', '3') }}",
            "{{ s.strip('2') }}",
            "{{ s.center(40) }}",
            "{{ s.partition(' ')[2] }}",
            "{{ s[::-1] }}",
            "{{ s[2:5] }}",
            "{{ 'a{}b'.format(s) }}",
            "{{ 'a%sb' % s }}",
            "{{ '%r' % s }}",
            "{{ '{!r:>30}'.format(s) }}",
            "{{ s ~ 1 }}",
            "{{ s + 'x' }}",
            "{{ s * 2 }}",
            "{{ ', '.join([s, 'b']) }}",
            "{{ s.join(['a', 'b']) }}",
            "{{ s.expandtabs() }}",
            "{{ s.zfill(30) }}",
            "{{ s.translate({50: 'x'}) }}",
            "{{ s.rsplit(None, 1) }}",
            "{{ s.splitlines() }}",
            "{{ s.encode() }}",
            "{{ [s] }}",
            "{{ {'a': s} }}",
            "{{ (s,) }}",
            "{{ [s]|map('upper')|list }}",
            "{{ s if true else 1 }}",
            "{% set x %}a{{ s }}b{% endset %}{{ x|trim }}",
            "{% filter upper %}a{{ s }}{% endfilter %}",
            "{% macro m(x) %}[{{ x }}]{% endmacro %}{{ m(s) }}",
            "{{ s.removeprefix('h') }}",
            "{{ (s|e) ~ '' }}",
            "{{ (s|e).upper() }}",
            "{{ s|list }}",
            "{% for c in s %}{{ c }}{% endfor %}",
            "{{ s.encode().decode() }}",
        };
        for (const char *source : sources) {
            TemplateScope scope(variables);
            const Result<RenderedText> rendered = scope.renderFile(source, "secret.j2");
            QVERIFY2(rendered, source);
            const std::string shown = withoutSecrets(*rendered);
            for (const char *part : {"unter", "UNTER", "nter", "retnu", "NTE"}) {
                QVERIFY2(shown.find(part) == std::string::npos, source);
            }
        }
    }

    void chainInWords()
    {
        Dict variables;
        const auto file = std::make_shared<const std::string>("group_vars/all.yml");
        variables.set("url", Value::string("https://{{ domain }}/").withMark({file, 12, 6}));
        variables.set("base", Value::string("{{ url }}x").withMark({file, 13, 7}));
        variables.set("domains", Value::string("y"));
        TemplateScope scope(variables);
        const Result<RenderedText> rendered = scope.renderFile("a\n  {{ base }}\n", "page.j2");
        QVERIFY(!rendered);
        const Error &error = rendered.error();
        QCOMPARE(QByteArray::fromStdString(error.what.english()), QByteArray("“domain” is not defined."));
        QCOMPARE(QByteArray::fromStdString(error.because.english()),
                 QByteArray("“domain” is used by “url” (group_vars/all.yml:12:6), which is used by “base” "
                            "(group_vars/all.yml:13:7), which is used by page.j2:2:6."));
        QCOMPARE(QByteArray::fromStdString(error.next.english()),
                 QByteArray("A similar name is defined: “domains”."));
        QCOMPARE(error.place.line, 12);
        QVERIFY(error.detail.find("\n  {{ base }}\n     ^") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(Limits)
#include "tst_limits.moc"
