// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How a script becomes another user: the command line, the tool's prompt, and what its refusal means.

#include "base/result.h"
#include "ssh/target.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace chatelaine
{

/// One start of a script. The script reports on stdout (and stderr) that it runs, with a marker nobody can
/// guess: whatever came before, a greeting of the login shell or the tool's own words, is not its output.
class Becoming
{
public:
    /// `inputSize`: how much the script will read, nullopt: it is held and reads until its input ends.
    Becoming(const Target &target, const QString &account, const QByteArray &body,
             std::optional<qsizetype> inputSize);

    /// For the login's shell; holds no secret.
    const QByteArray &commandLine() const { return m_commandLine; }
    /// su and doas ask on a terminal only; then stderr comes with stdout, and input has no end of its own.
    bool needsTerminal() const { return m_terminal; }
    /// Whether some tool stands between, that may ask for a password.
    bool mayAsk() const { return m_become != Target::Become::None; }
    const QByteArray &marker() const { return m_marker; }
    /// Where the tool's prompt ends in what it wrote, looking from `from`; -1: it does not ask.
    qsizetype promptEnd(const QByteArray &text, qsizetype from) const;

    /// "sudo", "su" or "doas".
    QString tool() const;
    /// Whose password the tool wants.
    QString passwordOf() const;
    /// Whether after this end another password may help.
    bool mayTryAgain(const QByteArray &said) const;
    /// Why the script did not start, from what was written until the end.
    Error refusal(const QByteArray &said, int exitCode, bool asked) const;
    Error wrongPassword(const QByteArray &said) const;
    Error nobodyAnswered() const;

private:
    QByteArray innerScript(const QByteArray &body, std::optional<qsizetype> inputSize) const;
    Error refused(Text what, Text next, const QByteArray &said) const;

    Target m_target;
    QString m_account;
    Target::Become m_become;
    bool m_terminal;
    QByteArray m_marker;
    QByteArray m_prompt; ///< of sudo
    QByteArray m_commandLine;
};

} // namespace chatelaine
