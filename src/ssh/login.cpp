// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ssh/login.h"

#include <QDir>

namespace chatelaine::ssh
{

namespace
{

/// A server may take its time over a wrong password.
constexpr std::chrono::seconds patience{60};
/// How often a person may mistype.
constexpr int mostAttempts = 3;
/// How many ways after each other a server may want ("key and password and code").
constexpr int mostRounds = 5;

} // namespace

Result<void> Login::run(std::stop_token stop)
{
    m_stop = std::move(stop);
    Attempt outcome = decide([this] { return ssh_userauth_none(m_session.raw(), nullptr); });
    for (int round = 0; outcome && *outcome != Outcome::In && round < mostRounds; ++round) {
        if (round > 0 && *outcome == Outcome::Refused) {
            break;
        }
        outcome = anyMethod(ssh_userauth_list(m_session.raw(), nullptr));
    }
    if (!outcome) {
        return fail(outcome.error());
    }
    return *outcome == Outcome::In ? Result<void>() : fail(refused());
}

Login::Attempt Login::anyMethod(int methods)
{
    if ((methods & SSH_AUTH_METHOD_PUBLICKEY) && !m_keysDone) {
        m_keysDone = true;
        const Attempt outcome = keys();
        if (!outcome || *outcome != Outcome::Refused) {
            return outcome;
        }
    }
    if ((methods & SSH_AUTH_METHOD_INTERACTIVE) && !m_passwordDone) {
        const Attempt outcome = interactive();
        if (!outcome || *outcome != Outcome::Refused) {
            return outcome;
        }
    }
    if ((methods & SSH_AUTH_METHOD_PASSWORD) && !m_passwordDone) {
        return password();
    }
    return Outcome::Refused;
}

std::vector<KeyFile> Login::keyFiles()
{
    QStringList paths;
    const QString &own = m_session.target().privateKeyFile;
    if (!own.isEmpty()) {
        paths << (own.startsWith(QLatin1String("~/")) ? QDir::homePath() + own.mid(1) : own);
    } else if (!m_session.identity().isEmpty()) {
        paths << m_session.identity();
    } else {
        for (const char *name : {"id_ed25519", "id_ecdsa", "id_rsa"}) {
            paths << QDir::homePath() + QStringLiteral("/.ssh/") + QLatin1String(name);
        }
    }
    std::vector<KeyFile> files;
    for (const QString &path : paths) {
        files.push_back(readKeyFile(path));
    }
    return files;
}

Login::Attempt Login::keys()
{
    m_files = keyFiles();
    const bool named = !m_session.target().privateKeyFile.isEmpty();
    const auto plain = [this]() -> Attempt {
        for (const KeyFile &file : m_files) {
            if (file.state == KeyFile::State::Ready) {
                if (const Attempt outcome = plainKey(file); !outcome || *outcome != Outcome::Refused) {
                    return outcome;
                }
            } else if (file.state == KeyFile::State::OpenToOthers) {
                note(file.path, "others may read it");
            } else if (file.state == KeyFile::State::Broken || file.state == KeyFile::State::Unreadable) {
                note(file.path, "cannot be read as a private key");
            }
        }
        return Outcome::Refused;
    };
    // A server counts the keys it is shown: the named file goes first. An encrypted one goes last, since the
    // agent may hold it and nobody needs to be asked then.
    for (int turn = 0; turn < 2; ++turn) {
        const Attempt outcome = (turn == 0) == named ? plain() : agent();
        if (!outcome || *outcome != Outcome::Refused) {
            return outcome;
        }
    }
    for (const KeyFile &file : m_files) {
        if (file.state == KeyFile::State::Encrypted) {
            if (const Attempt outcome = encryptedKey(file); !outcome || *outcome != Outcome::Refused) {
                return outcome;
            }
        }
    }
    return Outcome::Refused;
}

Login::Attempt Login::plainKey(const KeyFile &file)
{
    note(file.path, "not accepted by the server");
    return offer(file.key.get());
}

Login::Attempt Login::offer(ssh_key key)
{
    return decide([this, key] { return ssh_userauth_publickey(m_session.raw(), nullptr, key); });
}

Login::Attempt Login::encryptedKey(const KeyFile &file)
{
    if (file.publicKey) {
        const Attempt wanted = decide(
            [&] { return ssh_userauth_try_publickey(m_session.raw(), nullptr, file.publicKey.get()); });
        if (!wanted || *wanted == Outcome::Refused) {
            note(file.path, "not accepted by the server");
            return wanted;
        }
    }
    for (int attempt = 1; attempt <= mostAttempts; ++attempt) {
        Question passphrase = question(Question::Kind::Passphrase, attempt);
        passphrase.subject = file.path;
        const auto answer = ask(passphrase);
        if (!answer) {
            return fail(answer.error());
        }
        if (!*answer) {
            note(file.path, "no passphrase was given");
            return Outcome::Refused;
        }
        if (const Key key = decryptedKey(file.path, **answer)) {
            note(file.path, "not accepted by the server");
            return offer(key.get());
        }
    }
    note(file.path, "the passphrase was wrong");
    return Outcome::Refused;
}

Login::Attempt Login::interactive()
{
    note(QStringLiteral("keyboard-interactive"), "not accepted by the server");
    for (int attempt = 1; attempt <= mostAttempts; ++attempt) {
        bool asked = false;
        const Attempt outcome = answerPrompts(attempt, asked);
        if (!outcome || *outcome != Outcome::Refused || !asked) {
            return outcome;
        }
        // Whoever was asked for the password here need not be asked for it again by the other method.
        m_passwordDone = true;
    }
    return Outcome::Refused;
}

Login::Attempt Login::answerPrompts(int attempt, bool &asked)
{
    const auto next = [this] {
        return m_session.finish([this] { return ssh_userauth_kbdint(m_session.raw(), nullptr, nullptr); },
                                SSH_AUTH_AGAIN, Clock::now() + patience, m_stop);
    };
    Result<int> code = next();
    while (code && *code == SSH_AUTH_INFO) {
        const int count = ssh_userauth_kbdint_getnprompts(m_session.raw());
        for (int i = 0; i < count; ++i) {
            char echo = 0;
            const char *text =
                ssh_userauth_kbdint_getprompt(m_session.raw(), static_cast<unsigned int>(i), &echo);
            const QString prompt = QString::fromUtf8(text ? text : "").trimmed();
            const bool isPassword = echo == 0 && count == 1 && prompt.contains(QLatin1String("assword"));
            Question asking =
                question(isPassword ? Question::Kind::LoginPassword : Question::Kind::Prompt, attempt);
            asking.prompt = prompt;
            const auto answer = ask(asking);
            if (!answer) {
                return fail(answer.error());
            }
            if (!*answer) {
                m_passwordDone = m_passwordDone || isPassword;
                return Outcome::Refused;
            }
            asked = true;
            std::string secret((*answer)->reveal());
            ssh_userauth_kbdint_setanswer(m_session.raw(), static_cast<unsigned int>(i), secret.c_str());
            wipe(secret);
        }
        code = next();
    }
    if (!code) {
        return fail(code.error());
    }
    return decide([result = *code] { return result; });
}

Login::Attempt Login::password()
{
    m_passwordDone = true;
    for (int attempt = 1; attempt <= mostAttempts; ++attempt) {
        const auto answer = ask(question(Question::Kind::LoginPassword, attempt));
        if (!answer) {
            return fail(answer.error());
        }
        if (!*answer) {
            note(QStringLiteral("password"), "none was given");
            return Outcome::Refused;
        }
        note(QStringLiteral("password"), "not accepted by the server");
        std::string secret((*answer)->reveal());
        const Attempt outcome =
            decide([&] { return ssh_userauth_password(m_session.raw(), nullptr, secret.c_str()); });
        wipe(secret);
        if (!outcome || *outcome != Outcome::Refused) {
            return outcome;
        }
    }
    return Outcome::Refused;
}

Login::Attempt Login::decide(const std::function<int()> &call)
{
    const Result<int> code = m_session.finish(call, SSH_AUTH_AGAIN, Clock::now() + patience, m_stop);
    if (!code) {
        return fail(code.error());
    }
    switch (*code) {
    case SSH_AUTH_SUCCESS:
        return Outcome::In;
    case SSH_AUTH_PARTIAL:
        return Outcome::Partial;
    case SSH_AUTH_DENIED:
        return Outcome::Refused;
    default:
        break;
    }
    if (m_session.isConnected()) {
        return Outcome::Refused;
    }
    // Servers close the connection after too many refused keys or passwords.
    return fail(m_tried.isEmpty() ? lost(m_session.target(), m_session.lastError()) : refused());
}

Question Login::question(Question::Kind kind, int attempt) const
{
    Question out;
    out.kind = kind;
    const Target &target = m_session.target();
    out.host = target.host();
    out.jump = target.isJump() ? target.shownAddress() : QString();
    out.address = target.shownAddress();
    out.fingerprint = m_session.hostKey().fingerprint();
    out.account = m_session.reached().user;
    out.attempt = attempt;
    return out;
}

Result<std::optional<WipedText>> Login::ask(Question question)
{
    auto answer = m_questions.ask(question, m_stop);
    if (m_stop.stop_requested()) {
        return fail(cancelled(m_session.target()));
    }
    if (!answer) {
        return std::nullopt;
    }
    return std::move(answer->secret);
}

void Login::note(const QString &tried, const std::string &why)
{
    if (!m_tried.contains(tried)) {
        m_tried << tried;
    }
    m_reasons += sstr(tried) + ": " + why + "\n";
}

Error Login::refused() const
{
    const Target &target = m_session.target();
    const std::string account = sstr(m_session.reached().user);
    const std::string named = sstr(target.privateKeyFile);
    const KeyFile::State state = m_files.empty() ? KeyFile::State::Ready : m_files.front().state;
    Error error;
    if (!named.empty() && state == KeyFile::State::Missing) {
        error =
            Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The key file %1 for the server %2 does not exist."),
                       {named, sstr(target.name)}))
                .advising(Text(QT_TRANSLATE_NOOP(
                    "Chatelaine",
                    "Correct ansible_ssh_private_key_file in the inventory, or bring the key there.")));
    } else if (!named.empty() && state == KeyFile::State::OpenToOthers) {
        error =
            Error(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                         "The key file %1 is not used: others on this computer may read it."),
                       {named}))
                .advising(
                    Text(QT_TRANSLATE_NOOP("Chatelaine", "Make it yours alone: chmod 600 %1"), {named}));
    } else if (!named.empty() && (state == KeyFile::State::Unreadable || state == KeyFile::State::Broken)) {
        error =
            Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The key file %1 cannot be read as a private key."),
                       {named}))
                .advising(Text(QT_TRANSLATE_NOOP(
                    "Chatelaine",
                    "Check that it is a private key (not the .pub file) and that you may read it.")));
    } else if (m_tried.isEmpty()) {
        error = Error(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                             "There is nothing here to log in with as %1 on the server %2."),
                           {account, sstr(target.name)}))
                    .advising(Text(QT_TRANSLATE_NOOP(
                        "Chatelaine",
                        "Name a key file in the inventory, start an SSH agent, or give a password.")));
    } else {
        error =
            Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The server %2 did not let %1 log in. Tried: %3."),
                       {account, sstr(target.name), sstr(m_tried.join(QStringLiteral(", ")))}))
                .advising(Text(QT_TRANSLATE_NOOP(
                    "Chatelaine", "Check the account's name, and that its key is allowed on the server.")));
    }
    error.place = placeOf(target);
    error.cause = Cause::LoginRefused;
    error.detail = m_reasons;
    return error;
}

} // namespace chatelaine::ssh
