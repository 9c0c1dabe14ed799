// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deploy/scripts.h"

#include "ssh/transport.h"

#include <QFile>
#include <QResource>

static void makeScriptsKnown()
{
    Q_INIT_RESOURCE(scripts); // a static library's resource is not registered by itself
}

namespace chatelaine
{

namespace
{

QByteArray scriptFile(const QByteArray &name)
{
    makeScriptsKnown();
    QFile file(QStringLiteral(":/scripts/%1.sh").arg(QString::fromUtf8(name)));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("The script %s is missing in this program.", name.constData());
    }
    return file.readAll();
}

} // namespace

ServerScript &ServerScript::set(const QByteArray &variable, const QByteArray &value)
{
    m_settings += variable + '=' + shellQuoted(value) + '\n';
    return *this;
}

ServerScript &ServerScript::arguments(const QByteArrayList &arguments)
{
    m_settings += "set --";
    for (const QByteArray &argument : arguments) {
        m_settings += ' ' + shellQuoted(argument);
    }
    m_settings += '\n';
    return *this;
}

QByteArray ServerScript::body() const
{
    QByteArray body = m_settings;
    for (const QByteArray &name : m_names) {
        body += scriptFile(name);
    }
    return body;
}

ScriptProblem readProblem(const QByteArray &err)
{
    ScriptProblem problem;
    for (const QByteArray &line : err.split('\n')) {
        if (line.startsWith("problem\t")) {
            const QByteArrayList fields = line.split('\t');
            problem.kind = fields.value(1);
            problem.subject = fields.mid(2).join('\t');
        } else if (!line.trimmed().isEmpty()) {
            problem.rest += line + '\n';
        }
    }
    return problem;
}

} // namespace chatelaine
