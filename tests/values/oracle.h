// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/number.h"
#include "values/yaml.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

/// What Python, PyYAML and Ansible say to the same questions (oracle.py), in one process.
class Oracle
{
public:
    void ask(const QString &kind, const QJsonValue &question)
    {
        QJsonArray list = m_questions.value(kind).toArray();
        list.append(question);
        m_questions[kind] = list;
    }
    void askAll(const QString &kind, const QJsonArray &questions) { m_questions[kind] = questions; }

    void answer()
    {
        QProcess python;
        python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral(TEST_FOLDER "/oracle.py")});
        QVERIFY2(python.waitForStarted(), "python3 is missing");
        python.write(QJsonDocument(m_questions).toJson());
        python.closeWriteChannel();
        QVERIFY(python.waitForFinished(120000));
        const QByteArray output = python.readAllStandardOutput();
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
        m_answers = QJsonDocument::fromJson(output).object();
    }

    QJsonArray questions(const QString &kind) const { return m_questions.value(kind).toArray(); }
    QJsonArray answers(const QString &kind) const { return m_answers.value(kind).toArray(); }

private:
    QJsonObject m_questions;
    QJsonObject m_answers;
};

/// A value in the words of oracle.py's dump().
inline std::string dump(const chatelaine::Value &value)
{
    using Kind = chatelaine::Value::Kind;
    const auto joined = [](const chatelaine::List &items) {
        std::string out;
        for (const chatelaine::Value &item : items) {
            out += (out.empty() ? "" : ",") + dump(item);
        }
        return out;
    };
    const auto quoted = [&value] { return chatelaine::toJson(chatelaine::Value::string(value.asString())); };
    switch (value.kind()) {
    case Kind::Bool:
        return value.asBool() ? "true" : "false";
    case Kind::Int:
        return "i:" + std::to_string(value.asInt());
    case Kind::BigInt:
        return "i:" + value.asString();
    case Kind::Float:
        return "f:" + chatelaine::pythonFloat(value.asFloat());
    case Kind::String:
        return "s:" + quoted();
    case Kind::Bytes:
        return "b:" + QByteArray::fromStdString(value.asString()).toHex().toStdString();
    case Kind::Date:
        return "d:" + value.asString();
    case Kind::DateTime:
        return "t:" + value.asString();
    case Kind::Tagged:
        return value.tag() + ":" + quoted();
    case Kind::List:
        return "[" + joined(value.asList()) + "]";
    case Kind::Tuple:
        return "(" + joined(value.asList()) + ")";
    case Kind::Dict: {
        std::string out;
        for (const auto &[key, item] : value.asDict()) {
            out += (out.empty() ? "" : ",") + dump(key) + "=" + dump(item);
        }
        return "{" + out + "}";
    }
    default:
        return "null";
    }
}

inline QString readAndDump(const QString &text)
{
    const auto document = chatelaine::readYaml(text.toStdString(), "case.yml");
    return document ? QString::fromStdString(dump(document->root)) : QStringLiteral("error");
}

/// The cases of a file: everything between lines of "=== name".
inline QList<QPair<QString, QString>> cases(const QString &fileName)
{
    QFile file(QStringLiteral(TEST_FOLDER "/") + fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QList<QPair<QString, QString>> out;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u"=== ")) {
            out.append({line.mid(4), {}});
        } else if (!out.isEmpty()) {
            out.last().second += line + u'\n';
        }
    }
    for (auto &[name, text] : out) {
        text.chop(1); // the line before the next name, or the end of the file
    }
    return out;
}
