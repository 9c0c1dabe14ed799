// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recipe/becoming.h"

#include "base/qt.h"
#include "ssh/transport.h"

#include <QRandomGenerator>

namespace chatelaine
{

namespace
{

QByteArray nonce()
{
    quint32 words[4];
    QRandomGenerator::system()->fillRange(words);
    return QByteArray(reinterpret_cast<const char *>(words), sizeof words).toHex();
}

/// Nothing to become: the login is that user already.
Target::Become effective(const Target &target, const QString &account)
{
    return account == target.becomeUser ? Target::Become::None : target.become;
}

} // namespace

Becoming::Becoming(const Target &target, const QString &account, const QByteArray &body,
                   std::optional<qsizetype> inputSize)
    : m_target(target)
    , m_account(account)
    , m_become(effective(target, account))
    , m_terminal(m_become == Target::Become::Su || m_become == Target::Become::Doas)
    , m_marker("chatelaine-" + nonce() + '\n')
    , m_prompt("[chatelaine-" + nonce() + "] ")
{
    const QByteArray user = shellQuoted(target.becomeUser.toUtf8());
    const QByteArray inner = shellQuoted(innerScript(body, inputSize));
    switch (m_become) {
    case Target::Become::None:
        m_commandLine = "sh -c " + inner;
        break;
    case Target::Become::Sudo:
        m_commandLine =
            "env LC_ALL=C sudo -H -S -p " + shellQuoted(m_prompt) + " -u " + user + " -- sh -c " + inner;
        break;
    case Target::Become::Su:
        m_commandLine = "env LC_ALL=C su -s /bin/sh -c " + inner + ' ' + user;
        break;
    case Target::Become::Doas:
        m_commandLine = "env LC_ALL=C doas -u " + user + " sh -c " + inner;
        break;
    }
}

QByteArray Becoming::innerScript(const QByteArray &body, std::optional<qsizetype> inputSize) const
{
    const QByteArray mark = "export LC_ALL=C; printf '%s\\n' " + m_marker.trimmed();
    if (!m_terminal) {
        return mark + "; printf '%s\\n' " + m_marker.trimmed() + " >&2\n" + body;
    }
    // A terminal must not change a byte nor repeat the input, and cannot tell the end of it: so that is
    // counted.
    const QByteArray start = "stty raw -echo; " + mark + '\n';
    if (!inputSize) {
        return start + body;
    }
    if (*inputSize == 0) {
        return start + "exec </dev/null\n" + body;
    }
    return start + "head -c " + QByteArray::number(*inputSize) + " | sh -c " + shellQuoted(body);
}

qsizetype Becoming::promptEnd(const QByteArray &text, qsizetype from) const
{
    if (m_become == Target::Become::Sudo) {
        const qsizetype at = text.indexOf(m_prompt, from);
        return at < 0 ? -1 : at + m_prompt.size();
    }
    if (!m_terminal) {
        return -1;
    }
    const QByteArray last = text.mid(std::max(from, text.lastIndexOf('\n') + 1)).toLower();
    return last.contains("password") && last.trimmed().endsWith(':') ? text.size() : -1;
}

QString Becoming::tool() const
{
    switch (m_become) {
    case Target::Become::Sudo:
        return QStringLiteral("sudo");
    case Target::Become::Su:
        return QStringLiteral("su");
    case Target::Become::Doas:
        return QStringLiteral("doas");
    case Target::Become::None:
        break;
    }
    return {};
}

QString Becoming::passwordOf() const
{
    return m_become == Target::Become::Su ? m_target.becomeUser : m_account;
}

bool Becoming::mayTryAgain(const QByteArray &said) const
{
    switch (m_become) {
    case Target::Become::Sudo:
        return said.contains("incorrect password") || said.contains("no password was provided");
    case Target::Become::Su:
    case Target::Become::Doas:
        return said.contains("uthentication failed") || said.contains("uthentication failure") ||
               said.contains("incorrect password");
    case Target::Become::None:
        break;
    }
    return false;
}

Error Becoming::refused(Text what, Text next, const QByteArray &said) const
{
    Place place;
    place.host = sstr(m_target.name);
    QByteArray detail = said;
    detail.replace(m_prompt, "");
    return Error(std::move(what), place, Cause::BecomeRefused)
        .leaving(Text(QT_TRANSLATE_NOOP("Chatelaine", "Nothing was changed on the server.")))
        .advising(std::move(next))
        .detailed(detail.trimmed().toStdString());
}

Error Becoming::wrongPassword(const QByteArray &said) const
{
    return refused(
        Text(QT_TRANSLATE_NOOP("Chatelaine", "The password of %1 was not accepted by %2 on the server %3."),
             {sstr(passwordOf()), sstr(tool()), sstr(m_target.name)}),
        Text(QT_TRANSLATE_NOOP("Chatelaine", "Try again with the right password.")), said);
}

Error Becoming::nobodyAnswered() const
{
    return refused(
        Text(QT_TRANSLATE_NOOP("Chatelaine",
                               "The server %3 wants the password of %1 for %2, and nobody gave it."),
             {sstr(passwordOf()), sstr(tool()), sstr(m_target.name)}),
        Text(QT_TRANSLATE_NOOP("Chatelaine", "Try again and give the password.")), {});
}

Error Becoming::refusal(const QByteArray &said, int exitCode, bool asked) const
{
    const std::string host = sstr(m_target.name);
    if (m_become == Target::Become::None) {
        Error error = refused(
            Text(QT_TRANSLATE_NOOP("Chatelaine", "The account %1 cannot run commands on the server %2."),
                 {sstr(m_account), host}),
            Text(QT_TRANSLATE_NOOP("Chatelaine", "Log in with another account.")), said);
        error.cause = Cause::LoginRefused;
        return error;
    }
    const Text otherWay(QT_TRANSLATE_NOOP("Chatelaine",
                                          "Ask the server's owner for the right to it, or log in with an "
                                          "account that has it."));
    if (exitCode == 127 || said.contains("command not found") || said.contains("No such file or directory")) {
        return refused(
            Text(QT_TRANSLATE_NOOP("Chatelaine", "The server %2 has no %1, so %3 cannot become %4 there."),
                 {sstr(tool()), host, sstr(m_account), sstr(m_target.becomeUser)}),
            Text(QT_TRANSLATE_NOOP("Chatelaine", "Log in as root, or choose another ansible_become_method.")),
            said);
    }
    if (said.contains("not in the sudoers") || said.contains("may not run sudo") ||
        said.contains("is not allowed to execute") || said.contains("Operation not permitted") ||
        said.contains("Permission denied")) {
        return refused(
            Text(QT_TRANSLATE_NOOP("Chatelaine", "The account %1 may not become %4 by %2 on the server %3."),
                 {sstr(m_account), sstr(tool()), host, sstr(m_target.becomeUser)}),
            otherWay, said);
    }
    if (asked && mayTryAgain(said)) {
        return wrongPassword(said);
    }
    return refused(
        Text(QT_TRANSLATE_NOOP("Chatelaine", "The account %1 did not become %4 by %2 on the server %3."),
             {sstr(m_account), sstr(tool()), host, sstr(m_target.becomeUser)}),
        otherWay, said);
}

} // namespace chatelaine
