// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "values/yaml.h"

#include <QTest>

using namespace chatelaine;

/// How long the variables of a large playbook (about 1.5 MB) take to read and write.
class ValuesBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readYamlText();
    void readJsonText();
    void writeJsonText();
    void findInDict();

private:
    std::string m_yaml;
    std::string m_json;
    Value m_value;
};

void ValuesBench::initTestCase()
{
    for (int i = 0; i < 10000; ++i) {
        const std::string n = std::to_string(i);
        m_yaml += "# What the service " + n + " needs\nservice_" + n + "_enabled: true\nservice_" + n +
                  "_port: " + n + "\nservice_" + n + "_url: \"https://{{ service_" + n +
                  "_domain }}/\"\nservice_" + n + "_options: {a: 1.5, b: [x, 'y', ~]}\n";
    }
    m_value = readYaml(m_yaml, "bench.yml")->root;
    m_json = toJson(m_value);
    qInfo("%zu bytes of YAML, %zu of JSON", m_yaml.size(), m_json.size());
}

void ValuesBench::readYamlText()
{
    QBENCHMARK { QVERIFY(readYaml(m_yaml, "bench.yml").has_value()); }
}

void ValuesBench::readJsonText()
{
    QBENCHMARK { QVERIFY(readJson(m_json, "bench.json").has_value()); }
}

void ValuesBench::writeJsonText()
{
    QBENCHMARK { QVERIFY(!toJson(m_value).empty()); }
}

void ValuesBench::findInDict()
{
    const Dict &dict = m_value.asDict();
    QBENCHMARK { QVERIFY(dict.find("service_9999_url")); }
}

QTEST_APPLESS_MAIN(ValuesBench)
#include "bench_values.moc"
