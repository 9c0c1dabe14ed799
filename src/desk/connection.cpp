// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/connection.h"

#include "base/qt.h"
#include "inventory/shellwords.h"

#include <QDir>
#include <QRegularExpression>

#include <optional>

#include <pwd.h>
#include <unistd.h>

namespace chatelaine
{

namespace
{

/// The first of the names that is defined, finalised; the name that was found in `found`.
Result<std::optional<Value>> firstOf(TemplateScope &scope, std::initializer_list<const char *> names,
                                     std::string &found)
{
    for (const char *name : names) {
        Result<Value> value = scope.get(name);
        if (value && !value->isNone()) {
            found = name;
            return std::optional(*value);
        }
        // A name that nothing defines has no place; one whose value cannot be made has.
        if (!value && (value.error().cause != Cause::Undefined || !value.error().place.file.empty())) {
            return fail(value.error());
        }
    }
    return std::optional<Value>();
}

/// `sentence` names the variable as %1.
Error wrongType(const char *sentence, const std::string &name, const Value &value)
{
    return Error(Text(sentence, {name}), value.mark().place())
        .advising(
            Text(QT_TRANSLATE_NOOP("Chatelaine", "Correct it; until then this server cannot be reached.")));
}

Result<QString> textOf(TemplateScope &scope, std::initializer_list<const char *> names)
{
    std::string name;
    const Result<std::optional<Value>> value = firstOf(scope, names, name);
    if (!value) {
        return fail(value.error());
    }
    if (!*value) {
        return QString();
    }
    const Value &found = **value;
    if (found.isString()) {
        return qstr(found.asString());
    }
    if (found.is(Value::Kind::Int)) {
        return QString::number(found.asInt());
    }
    return fail(wrongType(QT_TRANSLATE_NOOP("Chatelaine", "The variable %1 must be a text."), name, found));
}

Result<bool> truthOf(TemplateScope &scope, std::initializer_list<const char *> names)
{
    std::string name;
    const Result<std::optional<Value>> value = firstOf(scope, names, name);
    if (!value) {
        return fail(value.error());
    }
    if (!*value) {
        return false;
    }
    const Value &found = **value;
    if (found.is(Value::Kind::Bool) || found.is(Value::Kind::Int)) {
        return found.asInt() != 0;
    }
    const QString word = qstr(found.asString()).toLower();
    if (QStringList{QStringLiteral("yes"), QStringLiteral("true"), QStringLiteral("on"), QStringLiteral("1"),
                    QStringLiteral("y"), QStringLiteral("t")}
            .contains(word)) {
        return true;
    }
    if (QStringList{QStringLiteral("no"), QStringLiteral("false"), QStringLiteral("off"), QStringLiteral("0"),
                    QStringLiteral("n"), QStringLiteral("f"), QString()}
            .contains(word)) {
        return false;
    }
    return fail(
        wrongType(QT_TRANSLATE_NOOP("Chatelaine", "The variable %1 must be yes or no."), name, found));
}

Result<int> portOf(TemplateScope &scope)
{
    const Result<QString> text = textOf(scope, {"ansible_port", "ansible_ssh_port"});
    if (!text) {
        return fail(text.error());
    }
    if (text->isEmpty()) {
        return 22;
    }
    bool isNumber = false;
    const int port = text->toInt(&isNumber);
    if (!isNumber || port < 1 || port > 65535) {
        return fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "The port “%1” is not a number from 1 to 65535."),
                         {sstr(*text)}));
    }
    return port;
}

/// "user@host:port" or "[v6]:port", several with commas, as ssh_config(5) ProxyJump.
void addJumps(Target &target, const QString &list)
{
    for (QString hop : list.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        Target::Jump jump;
        if (hop.startsWith(QLatin1String("ssh://"))) {
            hop.remove(0, 6);
        }
        if (const qsizetype at = hop.lastIndexOf(QLatin1Char('@')); at >= 0) {
            jump.user = hop.left(at);
            hop.remove(0, at + 1);
        }
        const qsizetype bracket = hop.indexOf(QLatin1Char(']'));
        const qsizetype colon = hop.lastIndexOf(QLatin1Char(':'));
        if (colon > bracket &&
            hop.count(QLatin1Char(':')) - hop.left(bracket + 1).count(QLatin1Char(':')) == 1) {
            jump.port = hop.mid(colon + 1).toInt();
            hop.truncate(colon);
        }
        jump.address = hop.remove(QLatin1Char('[')).remove(QLatin1Char(']'));
        target.jumps.push_back(jump);
    }
}

/// Takes ProxyJump out of a list of ssh arguments; the rest is named as ignored.
void readSshArguments(const QString &arguments, Connection &connection)
{
    const std::optional<std::vector<std::string>> split = splitShellWords(sstr(arguments));
    if (!split) {
        connection.ignored << arguments;
        return;
    }
    QStringList words;
    for (const std::string &word : *split) {
        words << qstr(word);
    }
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString word = words[i];
        QString option;
        if (word == QLatin1String("-J") && i + 1 < words.size()) {
            addJumps(connection.target, words[++i]);
            continue;
        }
        if (word.startsWith(QLatin1String("-J"))) {
            addJumps(connection.target, word.mid(2));
            continue;
        }
        if (word == QLatin1String("-o") && i + 1 < words.size()) {
            option = words[++i];
            word += QLatin1Char(' ') + option;
        } else if (word.startsWith(QLatin1String("-o"))) {
            option = word.mid(2);
        }
        const qsizetype separator = option.indexOf(QRegularExpression(QStringLiteral("[= ]")));
        if (option.left(separator).compare(QLatin1String("ProxyJump"), Qt::CaseInsensitive) == 0 &&
            separator > 0) {
            addJumps(connection.target, option.mid(separator + 1).trimmed());
        } else {
            connection.ignored << word;
        }
    }
}

Result<Target::Become> becomeOf(TemplateScope &scope)
{
    const Result<bool> become = truthOf(scope, {"ansible_become", "ansible_sudo"});
    if (!become) {
        return fail(become.error());
    }
    const Result<QString> method = textOf(scope, {"ansible_become_method"});
    if (!method) {
        return fail(method.error());
    }
    if (!*become) {
        return Target::Become::None;
    }
    const QString word = method->section(QLatin1Char('.'), -1);
    if (word.isEmpty() || word == QLatin1String("sudo")) {
        return Target::Become::Sudo;
    }
    if (word == QLatin1String("su")) {
        return Target::Become::Su;
    }
    if (word == QLatin1String("doas")) {
        return Target::Become::Doas;
    }
    return fail(Error(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                             "The way to become root “%1” is not one Chatelaine knows."),
                           {sstr(*method)}))
                    .advising(Text(
                        QT_TRANSLATE_NOOP("Chatelaine", "Set ansible_become_method to sudo, su or doas."))));
}

/// Who one is on another machine unless it is said: the name here, as ssh(1) has it.
QString ownLogin()
{
    const passwd *entry = getpwuid(geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString();
}

Result<void> readSecrets(TemplateScope &scope, Connection &connection)
{
    struct Row {
        const char *kind;
        std::initializer_list<const char *> names;
    };
    const QString user = connection.target.user.isEmpty() ? ownLogin() : connection.target.user;
    const QString account = user + QLatin1Char('@') + connection.target.name;
    for (const Row &row :
         {Row{"become-password", {"ansible_become_password", "ansible_become_pass", "ansible_sudo_pass"}},
          Row{"login-password", {"ansible_password", "ansible_ssh_pass", "ansible_ssh_password"}}}) {
        std::string name;
        const Result<std::optional<Value>> value = firstOf(scope, row.names, name);
        if (!value) {
            return fail(value.error());
        }
        if (*value) {
            const Value &found = **value;
            const std::string secret =
                found.is(Value::Kind::Int) ? std::to_string(found.asInt()) : found.asString();
            connection.secrets.emplace_back(SecretName{QString::fromLatin1(row.kind), account},
                                            WipedText(secret));
        }
    }
    return {};
}

/// Connection variables that Ansible would use and we do not.
constexpr const char *unusedVariables[] = {
    "ansible_ssh_extra_args",   "ansible_ssh_args",          "ansible_sftp_extra_args",
    "ansible_scp_extra_args",   "ansible_ssh_executable",    "ansible_ssh_pipelining",
    "ansible_become_exe",       "ansible_become_flags",      "ansible_shell_type",
    "ansible_shell_executable", "ansible_host_key_checking", "ansible_ssh_host_key_checking",
};

} // namespace

Result<Connection> connectionOf(const QString &host, TemplateScope &scope)
{
    Connection connection;
    Target &target = connection.target;
    target.name = host;

    struct Row {
        QString *where;
        std::initializer_list<const char *> names;
    };
    QString kind;
    QString arguments;
    QString becomeUser;
    for (const Row &row :
         {Row{&target.address, {"ansible_host", "ansible_ssh_host"}},
          Row{&target.user, {"ansible_user", "ansible_ssh_user"}},
          Row{&target.privateKeyFile, {"ansible_ssh_private_key_file", "ansible_private_key_file"}},
          Row{&kind, {"ansible_connection"}}, Row{&arguments, {"ansible_ssh_common_args"}},
          Row{&becomeUser, {"ansible_become_user"}}}) {
        Result<QString> text = textOf(scope, row.names);
        if (!text) {
            return fail(text.error());
        }
        *row.where = std::move(*text);
    }
    const Result<int> port = portOf(scope);
    if (!port) {
        return fail(port.error());
    }
    const Result<Target::Become> become = becomeOf(scope);
    if (!become) {
        return fail(become.error());
    }
    target.port = *port;
    target.become = *become;
    if (!becomeUser.isEmpty()) {
        target.becomeUser = becomeUser;
    }
    if (target.address.isEmpty()) {
        target.address = host;
    }
    if (target.privateKeyFile.startsWith(QLatin1String("~/"))) {
        target.privateKeyFile.replace(0, 1, QDir::homePath());
    }
    const QString word = kind.section(QLatin1Char('.'), -1);
    target.local = word == QLatin1String("local");
    if (!target.local && !word.isEmpty() && word != QLatin1String("ssh") && word != QLatin1String("smart") &&
        word != QLatin1String("paramiko") && word != QLatin1String("paramiko_ssh")) {
        return fail(
            Error(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                         "%1 is to be reached by “%2”, which Chatelaine cannot do."),
                       {sstr(host), sstr(kind)}))
                .advising(Text(QT_TRANSLATE_NOOP("Chatelaine", "Set ansible_connection to ssh or local."))));
    }
    readSshArguments(arguments, connection);
    for (const char *name : unusedVariables) {
        if (scope.get(name)) {
            connection.ignored << QString::fromLatin1(name);
        }
    }
    if (const Result<void> secrets = readSecrets(scope, connection); !secrets) {
        return fail(secrets.error());
    }
    return connection;
}

} // namespace chatelaine
