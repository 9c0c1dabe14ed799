// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Templates with Ansible: each case gives what ansible-core 2.19 gave for it.

#include "templatecase.h"
#include "templates/templates.h"
#include "values/yaml.h"

#include <QFile>
#include <QTest>

using namespace chatelaine;

class AnsibleTemplates : public QObject
{
    Q_OBJECT

private:
    Value m_data;

private Q_SLOTS:
    void sameAsAnsible_data()
    {
        QFile file(QStringLiteral(TEST_FOLDER "/ansible_cases.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<Value> data = readJson(file.readAll().toStdString(), "ansible_cases.json");
        QVERIFY(data);
        m_data = *data;
        QTest::addColumn<qulonglong>("number");
        const List &all = m_data.find("cases")->asList();
        QVERIFY(all.size() > 600);
        for (std::size_t i = 0; i < all.size(); ++i) {
            const QByteArray text =
                QByteArray::fromStdString(all[i].find("template")->asString()).left(60).replace('\n', "\\n");
            QTest::newRow(
                (QByteArray::number(static_cast<qlonglong>(all[i].find("id")->asInt())) + ' ' + text)
                    .constData())
                << static_cast<qulonglong>(i);
        }
    }

    void sameAsAnsible()
    {
        QFETCH(qulonglong, number);
        const Value &one = m_data.find("cases")->asList()[number];
        const bool isVariable = one.find("mode")->asString() == "var";
        const Result<Value> result =
            test::renderAnsible(one, test::withoutMarkers(*m_data.find("context")).asDict());
        if (one.find("error") != nullptr || one.find("notYet") != nullptr) {
            QVERIFY(!result);
            QVERIFY(!result.error().what.empty());
            QVERIFY(isVariable || result.error().place.line > 0);
            return;
        }
        QVERIFY2(result,
                 result ? "" : (result.error().what.english() + "\n" + result.error().detail).c_str());
        const Value expected = test::withoutMarkers(*one.find("result"));
        QCOMPARE(QByteArray::fromStdString(toJson(*result)), QByteArray::fromStdString(toJson(expected)));
        QVERIFY(*result == expected);
    }
};

QTEST_GUILESS_MAIN(AnsibleTemplates)
#include "tst_ansible.moc"
