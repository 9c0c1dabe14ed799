// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deploy/composeoutput.h"

#include <QByteArrayList>

namespace chatelaine
{

namespace
{

/// v1: "Creating vault_web_1 ... done"
bool isFirstVersion(const QByteArrayList &words)
{
    static const QByteArrayList verbs{"Creating", "Recreating", "Starting", "Restarting"};
    return words.size() >= 3 && words.at(2) == "..." && verbs.contains(words.at(0));
}

/// v2: " Container vault-web-1  Started"
bool isSecondVersion(const QByteArrayList &words) { return words.size() >= 3 && words.at(0) == "Container"; }

} // namespace

bool ComposeOutput::read(const QByteArray &line)
{
    const QByteArrayList words = line.simplified().split(' ');
    static const QByteArrayList finished{"done", "Started", "Running", "Healthy", "Exited"};
    if (!isFirstVersion(words) && !isSecondVersion(words)) {
        return false;
    }
    m_all.insert(words.at(1));
    if (finished.contains(words.last())) {
        m_ready.insert(words.at(1));
    }
    return true;
}

Text ComposeOutput::message() const
{
    return Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 of %2 containers"),
                {std::to_string(ready()), std::to_string(all())});
}

} // namespace chatelaine
