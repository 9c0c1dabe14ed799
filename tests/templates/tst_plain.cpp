// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Plain Jinja2: each case gives what Python's Jinja2 gives, asked live.

#include "templatecase.h"
#include "templates/templates.h"
#include "values/yaml.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace chatelaine;

namespace
{

Value readCases(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        return {};
    }
    const Result<Value> value = readJson(source.readAll().toStdString(), file.toStdString());
    return value ? *value : Value();
}

QByteArray caseName(std::size_t number, const std::string &text)
{
    return QByteArray::number(static_cast<qulonglong>(number)) + ' ' +
           QByteArray::fromStdString(text).left(60).replace('\n', "\\n");
}

} // namespace

class PlainTemplates : public QObject
{
    Q_OBJECT

private:
    const QString m_file = QStringLiteral(TEST_FOLDER "/plain_cases.json");
    Value m_data;

private Q_SLOTS:
    void sameAsPython_data()
    {
        QTest::addColumn<qulonglong>("number");
        QTest::addColumn<bool>("fails");
        QTest::addColumn<QByteArray>("expected");
        QProcess python;
        python.start(QStringLiteral("/usr/bin/python3"),
                     {QStringLiteral(TEST_FOLDER "/render_with_jinja.py"), m_file});
        QVERIFY2(python.waitForFinished(60'000) && python.exitCode() == 0,
                 python.readAllStandardError().constData());
        const Result<Value> answers = readJson(python.readAllStandardOutput().toStdString(), "answers");
        QVERIFY(answers);
        m_data = readCases(m_file);
        const List &all = m_data.find("cases")->asList();
        QVERIFY(all.size() > 500);
        QCOMPARE(answers->asList().size(), all.size());
        for (std::size_t i = 0; i < all.size(); ++i) {
            const Value *text = answers->asList()[i].find("text");
            const std::string &source =
                all[i].isString() ? all[i].asString() : all[i].find("template")->asString();
            QTest::newRow(caseName(i, source).constData())
                << static_cast<qulonglong>(i) << (text == nullptr)
                << QByteArray::fromStdString(text != nullptr ? text->asString() : std::string());
        }
    }

    void sameAsPython()
    {
        QFETCH(qulonglong, number);
        QFETCH(bool, fails);
        QFETCH(QByteArray, expected);
        const Value &one = m_data.find("cases")->asList()[number];
        TemplateOptions options = plainTemplateOptions();
        options.syntax.trimBlocks = one.find("trim") != nullptr;
        options.syntax.lstripBlocks = one.find("lstrip") != nullptr;
        options.syntax.keepTrailingNewline = one.find("keep") != nullptr;
        TemplateScope scope(m_data.find("context")->asDict(), options);
        scope.setLoader(test::loaderOf(m_data));
        const std::string &source = one.isString() ? one.asString() : one.find("template")->asString();
        const Result<RenderedText> rendered = scope.renderFile(source, "case.j2");
        if (fails) {
            QVERIFY(!rendered);
            QVERIFY(!rendered.error().what.empty());
            QVERIFY(!rendered.error().place.file.empty());
            QVERIFY(rendered.error().place.line > 0);
            return;
        }
        QVERIFY2(rendered, rendered ? "" : rendered.error().what.english().c_str());
        QCOMPARE(QByteArray::fromStdString(rendered->text), expected);
    }
};

QTEST_GUILESS_MAIN(PlainTemplates)
#include "tst_plain.moc"
