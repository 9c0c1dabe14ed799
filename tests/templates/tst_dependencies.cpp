// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// TemplateScope: a changed variable makes anew what used it, and nothing else.

#include "templates/templates.h"
#include "values/yaml.h"

#include <QTest>

#include <map>

using namespace chatelaine;

namespace
{

Dict variablesOf(const std::string &yaml)
{
    const Result<YamlDocument> document = readYaml(yaml, "vars.yml");
    return document ? document->root.asDict() : Dict();
}

std::string textOf(TemplateScope &scope, const std::string &source)
{
    const Result<RenderedText> rendered = scope.renderFile(source, "file.j2");
    return rendered ? rendered->text : "error: " + rendered.error().what.english();
}

/// Rendered once, then changed: whether the text was outdated, and what it is now.
struct Outcome {
    bool outdated;
    std::string text;
};
Outcome afterChange(TemplateScope &scope, const std::string &source, const std::function<void()> &change)
{
    scope.takeReads();
    textOf(scope, source);
    const TemplateReads reads = scope.takeReads();
    change();
    const bool outdated = scope.isOutdated(reads);
    return {outdated, textOf(scope, source)};
}

} // namespace

class TemplateDependencies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void direct()
    {
        TemplateScope scope(variablesOf("a: 1\nb: 2\n"));
        const Outcome used = afterChange(scope, "{{ a }}", [&] { scope.assign("a", Value::integer(5)); });
        QVERIFY(used.outdated);
        QCOMPARE(used.text, std::string("5"));
        QVERIFY(!afterChange(scope, "{{ a }}", [&] { scope.assign("b", Value::integer(6)); }).outdated);
    }

    void throughOtherVariables()
    {
        TemplateScope scope(variablesOf("a: 1\nb: '{{ a }}'\nc: '{{ b }}{{ a }}'\nd: 4\n"));
        const Outcome used =
            afterChange(scope, "{{ c }}{{ d }}", [&] { scope.assign("a", Value::string("x")); });
        QVERIFY(used.outdated);
        QCOMPARE(used.text, std::string("xx4"));
        QVERIFY(afterChange(scope, "{{ c }}", [&] { scope.assign("b", Value::string("y")); }).outdated);
        QCOMPARE(textOf(scope, "{{ c }}"), std::string("yx"));
    }

    void theSameValueChangesNothing()
    {
        TemplateScope scope(variablesOf("a: [1, {b: x}]\n"));
        const auto again = [&](const char *yaml) {
            return afterChange(scope, "{{ a }}",
                               [&] { scope.assign("a", *variablesOf(yaml).find(std::string_view("a"))); })
                .outdated;
        };
        QVERIFY(!again("a: [1, {b: x}]\n"));
        QVERIFY(again("a: [true, {b: x}]\n"));
        QVERIFY(again("a: [true, {b: y}]\n"));
    }

    /// The parts of a list are rendered when somebody looks at them, maybe after the list itself was read.
    void lazyParts()
    {
        TemplateScope scope(variablesOf("a: 1\nlist: ['{{ a }}', 2]\nother: '{{ list }}'\n"));
        textOf(scope, "{{ list[0] }}"); // now the part is rendered, by somebody else
        for (const char *source : {"{{ list[0] }}", "{{ other | first }}", "{{ other }}"}) {
            scope.assign("a", Value::integer(1));
            textOf(scope, source);
            const Outcome used = afterChange(scope, source, [&] { scope.assign("a", Value::integer(9)); });
            QVERIFY2(used.outdated, source);
            QVERIFY2(used.text.find('9') != std::string::npos, used.text.c_str());
        }
    }

    void namesThatComeAndGo()
    {
        TemplateScope scope(variablesOf("a_one: 1\n"));
        const std::string source = "{{ zzz | default('none') }} {{ query('varnames', '^a_') | join(' ') }}";
        QCOMPARE(textOf(scope, source), std::string("none a_one"));
        QVERIFY(!afterChange(scope, source, [&] { scope.assign("b_two", Value::integer(1)); }).outdated);
        const Outcome added = afterChange(scope, source, [&] { scope.assign("a_two", Value::integer(1)); });
        QVERIFY(added.outdated);
        QCOMPARE(added.text, std::string("none a_one a_two"));
        const Outcome defined = afterChange(scope, source, [&] { scope.assign("zzz", Value::integer(1)); });
        QVERIFY(defined.outdated);
        QCOMPARE(defined.text, std::string("1 a_one a_two"));
        const Outcome removed = afterChange(scope, source, [&] { scope.remove("a_one"); });
        QVERIFY(removed.outdated);
        QCOMPARE(removed.text, std::string("1 a_two"));
    }

    void files()
    {
        std::map<std::string, std::string> files{{"x.j2", "one {{ a }}"}};
        TemplateScope scope(variablesOf("a: 1\nb: \"{{ lookup('template', 'x.j2') }}\"\n"));
        scope.setLoader([&](const std::string &name) -> Result<std::pair<std::string, std::string>> {
            return std::pair(files.at(name), "/role/" + name);
        });
        for (const char *source : {"{% include 'x.j2' %}", "{{ b }}", "{{ lookup('file', 'x.j2') }}"}) {
            files["x.j2"] = "one {{ a }}";
            scope.touchFile("/role/x.j2");
            QVERIFY(!afterChange(scope, source, [&] { scope.touchFile("/role/y.j2"); }).outdated);
            const Outcome changed = afterChange(scope, source, [&] {
                files["x.j2"] = "two {{ a }}";
                scope.touchFile("/role/x.j2");
            });
            QVERIFY2(changed.outdated, source);
            QVERIFY2(changed.text.starts_with("two"), changed.text.c_str());
        }
    }

    void failures()
    {
        TemplateScope scope(variablesOf("a: '{{ missing }}'\n"));
        QVERIFY(textOf(scope, "{{ a }}").starts_with("error"));
        const Outcome mended =
            afterChange(scope, "{{ a }}", [&] { scope.assign("missing", Value::string("found")); });
        QVERIFY(mended.outdated);
        QCOMPARE(mended.text, std::string("found"));
    }
};

QTEST_MAIN(TemplateDependencies)
#include "tst_dependencies.moc"
