// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Cases from outside: measurements of Ansible and Jinja2's own tests, when their folder is there (named by
// CHATELAINE_CONFORMANCE, or beside the repository as shared/conformance). Without it our own cases are all.

#include "templatecase.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace chatelaine;

namespace
{

/// At least so many of a hundred cases must hold.
constexpr double wanted = 97.0;

QDir folder()
{
    const QString named = qEnvironmentVariable("CHATELAINE_CONFORMANCE");
    return QDir(named.isEmpty() ? QStringLiteral(SOURCE_FOLDER "/../shared/conformance") : named);
}

Value read(const QString &name)
{
    QFile file(folder().filePath(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const Result<Value> value = readJson(file.readAll().toStdString(), name.toStdString());
    return value ? *value : Value();
}

struct Score {
    int passed = 0;
    int all = 0;

    void count(const Value &one, bool fine, const std::string &got, const std::string &expected)
    {
        ++all;
        passed += fine ? 1 : 0;
        if (!fine) {
            qInfo().noquote() << "case" << qlonglong(one.find("id")->asInt())
                              << QString::fromStdString(toJson(*one.find("template"))) << "\n  gives   "
                              << QString::fromStdString(got) << "\n  expected"
                              << QString::fromStdString(expected);
        }
    }

    void judge(const char *what) const
    {
        qInfo("%s: %d of %d hold", what, passed, all);
        QVERIFY(passed * 100.0 >= wanted * all);
    }
};

std::string shown(const Result<Value> &result)
{
    return result ? toJson(*result) : "error: " + result.error().what.english();
}

} // namespace

class Conformance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jinja()
    {
        const Value cases = read(QStringLiteral("jinja_suite_half.json"));
        if (!cases.isSequence()) {
            qInfo("The folder with Jinja2's tests is not here.");
            return;
        }
        Score score;
        for (const Value &one : cases.asList()) {
            const Result<Value> result = test::renderPlain(one);
            const Value *native = one.find("expected_native");
            const Value *text = native != nullptr ? native : one.find("expected");
            if (text == nullptr) {
                score.count(one, !result, shown(result), toJson(*one.find("error")));
            } else {
                score.count(one, result && *result == *text, shown(result), toJson(*text));
            }
        }
        score.judge("Jinja2's tests");
    }

    void ansible()
    {
        const Value data = read(QStringLiteral("ansible_probes.json"));
        if (!data.isDict()) {
            qInfo("The folder with Ansible's answers is not here.");
            return;
        }
        const Dict context = test::withoutMarkers(*data.find("context")).asDict();
        Score score;
        for (const Value &one : data.find("cases")->asList()) {
            const Value *expected = one.find("expected")->find("ansible_2.19");
            const Value *unsure = one.find("nondeterministic");
            if (expected == nullptr || (unsure != nullptr && !unsure->asList().empty() &&
                                        std::find(unsure->asList().begin(), unsure->asList().end(),
                                                  Value::string("ansible_2.19")) != unsure->asList().end())) {
                continue;
            }
            const Result<Value> result = test::renderAnsible(one, context);
            if (expected->find("result") == nullptr) {
                score.count(one, !result, shown(result), toJson(*expected));
            } else {
                const std::string wantedJson = toJson(test::withoutMarkers(*expected->find("result")));
                score.count(one, result && toJson(*result) == wantedJson, shown(result), wantedJson);
            }
        }
        score.judge("Ansible 2.19");
    }
};

QTEST_GUILESS_MAIN(Conformance)
#include "tst_conformance.moc"
