// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <utility>
#include <vector>

namespace chatelaine
{

/// A script of resources/scripts with its settings in front: shell variables, and positional arguments. No
/// secret goes in here, for the body of a script is visible to everybody on the server; a secret goes over
/// stdin.
class ServerScript
{
public:
    /// `names` of the files without .sh, one after another.
    explicit ServerScript(const QByteArrayList &names) : m_names(names) {}
    ServerScript &set(const QByteArray &variable, const QByteArray &value);
    ServerScript &set(const QByteArray &variable, const QString &value)
    {
        return set(variable, value.toUtf8());
    }
    ServerScript &set(const QByteArray &variable, const char *value)
    {
        return set(variable, QByteArray(value));
    }
    ServerScript &arguments(const QByteArrayList &arguments);
    QByteArray body() const;

private:
    QByteArrayList m_names;
    QByteArray m_settings;
};

/// "problem<TAB>kind<TAB>subject" of a script's stderr.
struct ScriptProblem {
    QByteArray kind; ///< empty: none was written
    QByteArray subject;
    QByteArray rest; ///< the other lines
};
ScriptProblem readProblem(const QByteArray &err);

} // namespace chatelaine
