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

/// A setting as text, and where it stands; empty where nothing defines it.
struct Setting {
    QString text;
    Place place;
};

Result<Setting> textOf(TemplateScope &scope, std::initializer_list<const char *> names)
{
    std::string name;
    const Result<std::optional<Value>> value = firstOf(scope, names, name);
    if (!value) {
        return fail(value.error());
    }
    if (!*value) {
        return Setting();
    }
    const Value &found = **value;
    if (found.isString()) {
        return Setting{qstr(found.asString()), found.mark().place()};
    }
    if (found.is(Value::Kind::Int)) {
        return Setting{QString::number(found.asInt()), found.mark().place()};
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

Result<int> portNumber(const QString &text, const Place &place)
{
    bool isNumber = false;
    const int port = text.toInt(&isNumber);
    if (!isNumber || port < 1 || port > 65535) {
        return fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "The port “%1” is not a number from 1 to 65535."),
                         {sstr(text)}),
                    place);
    }
    return port;
}

/// "user@host:port" or "[v6]:port", as ssh_config(5) ProxyJump.
Result<Target::Jump> jumpOf(QString hop, const Place &place)
{
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
    if (colon > bracket && hop.count(QLatin1Char(':')) - hop.left(bracket + 1).count(QLatin1Char(':')) == 1) {
        const Result<int> port = portNumber(hop.mid(colon + 1), place);
        if (!port) {
            return fail(port.error());
        }
        jump.port = *port;
        hop.truncate(colon);
    }
    jump.address = hop.remove(QLatin1Char('[')).remove(QLatin1Char(']'));
    return jump;
}

/// Several with commas; "none" is none.
Result<void> addJumps(Target &target, const QString &list, const Place &place)
{
    if (list.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0) {
        return {};
    }
    for (const QString &hop : list.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        Result<Target::Jump> jump = jumpOf(hop, place);
        if (!jump) {
            return fail(std::move(jump.error()));
        }
        target.jumps.push_back(std::move(*jump));
    }
    return {};
}

/// The jump hosts that an ssh argument names; nullopt: it is about something else. Moves `i` on over all its
/// words and joins them in `shown`.
std::optional<QString> proxyJump(const QStringList &words, qsizetype &i, QString &shown)
{
    shown = words[i];
    if (shown == QLatin1String("-J") && i + 1 < words.size()) {
        return words[++i];
    }
    if (shown.startsWith(QLatin1String("-J"))) {
        return shown.mid(2);
    }
    QString option;
    if (shown == QLatin1String("-o") && i + 1 < words.size()) {
        option = words[++i];
        shown += QLatin1Char(' ') + option;
    } else if (shown.startsWith(QLatin1String("-o"))) {
        option = shown.mid(2);
    }
    const qsizetype separator = option.indexOf(QRegularExpression(QStringLiteral("[= ]")));
    const bool isJump =
        separator > 0 && option.left(separator).compare(QLatin1String("ProxyJump"), Qt::CaseInsensitive) == 0;
    return isJump ? std::optional(option.mid(separator + 1).trimmed()) : std::nullopt;
}

/// Takes ProxyJump out of the ssh arguments; the rest is named as ignored.
Result<void> readSshArguments(TemplateScope &scope, Connection &connection)
{
    const Result<Setting> arguments = textOf(scope, {"ansible_ssh_common_args"});
    if (!arguments) {
        return fail(arguments.error());
    }
    const std::optional<std::vector<std::string>> split = splitShellWords(sstr(arguments->text));
    if (!split) {
        connection.ignored << arguments->text;
        return {};
    }
    QStringList words;
    for (const std::string &word : *split) {
        words << qstr(word);
    }
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString shown;
        const std::optional<QString> jumps = proxyJump(words, i, shown);
        if (!jumps) {
            connection.ignored << shown;
        } else if (Result<void> added = addJumps(connection.target, *jumps, arguments->place); !added) {
            return added;
        }
    }
    return {};
}

Result<Target::Become> becomeOf(TemplateScope &scope)
{
    const Result<bool> become = truthOf(scope, {"ansible_become", "ansible_sudo"});
    if (!become) {
        return fail(become.error());
    }
    const Result<Setting> method = textOf(scope, {"ansible_become_method"});
    if (!method) {
        return fail(method.error());
    }
    if (!*become) {
        return Target::Become::None;
    }
    const QString word = method->text.section(QLatin1Char('.'), -1);
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
                           {sstr(method->text)}),
                      method->place)
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
    const Target &target = connection.target;
    const QString user = target.user.isEmpty() ? ownLogin() : target.user;
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
            // su wants the password of whom one becomes.
            const QString kind = QString::fromLatin1(row.kind);
            const bool others =
                kind == QLatin1String("become-password") && target.become == Target::Become::Su;
            const QString account = (others ? target.becomeUser : user) + QLatin1Char('@') + target.name;
            connection.secrets.emplace_back(SecretName{kind, account}, WipedText(secret));
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

Result<void> readAddress(TemplateScope &scope, Connection &connection)
{
    Target &target = connection.target;
    struct Row {
        QString *where;
        std::initializer_list<const char *> names;
    };
    for (const Row &row :
         {Row{&target.address, {"ansible_host", "ansible_ssh_host"}},
          Row{&target.user, {"ansible_user", "ansible_ssh_user"}},
          Row{&target.privateKeyFile, {"ansible_ssh_private_key_file", "ansible_private_key_file"}}}) {
        Result<Setting> setting = textOf(scope, row.names);
        if (!setting) {
            return fail(setting.error());
        }
        *row.where = std::move(setting->text);
    }
    const Result<Setting> portText = textOf(scope, {"ansible_port", "ansible_ssh_port"});
    if (!portText) {
        return fail(portText.error());
    }
    const Result<int> port = portText->text.isEmpty() ? 22 : portNumber(portText->text, portText->place);
    if (!port) {
        return fail(port.error());
    }
    target.port = *port;
    if (target.address.isEmpty()) {
        target.address = target.name;
    }
    if (target.privateKeyFile.startsWith(QLatin1String("~/"))) {
        target.privateKeyFile.replace(0, 1, QDir::homePath());
    }
    return {};
}

Result<void> readKind(TemplateScope &scope, Connection &connection)
{
    const Result<Setting> kind = textOf(scope, {"ansible_connection"});
    if (!kind) {
        return fail(kind.error());
    }
    const QString word = kind->text.section(QLatin1Char('.'), -1);
    connection.target.local = word == QLatin1String("local");
    if (connection.target.local || word.isEmpty() || word == QLatin1String("ssh") ||
        word == QLatin1String("smart") || word == QLatin1String("paramiko") ||
        word == QLatin1String("paramiko_ssh")) {
        return {};
    }
    return fail(
        Error(
            Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 is to be reached by “%2”, which Chatelaine cannot do."),
                 {sstr(connection.target.name), sstr(kind->text)}),
            kind->place)
            .advising(Text(QT_TRANSLATE_NOOP("Chatelaine", "Set ansible_connection to ssh or local."))));
}

Result<void> readBecome(TemplateScope &scope, Connection &connection)
{
    const Result<Target::Become> become = becomeOf(scope);
    if (!become) {
        return fail(become.error());
    }
    connection.target.become = *become;
    const Result<Setting> user = textOf(scope, {"ansible_become_user"});
    if (!user) {
        return fail(user.error());
    }
    if (!user->text.isEmpty()) {
        connection.target.becomeUser = user->text;
    }
    return {};
}

Result<void> nameUnused(TemplateScope &scope, Connection &connection)
{
    for (const char *name : unusedVariables) {
        if (scope.get(name)) {
            connection.ignored << QString::fromLatin1(name);
        }
    }
    return {};
}

} // namespace

Result<Connection> connectionOf(const QString &host, TemplateScope &scope)
{
    Connection connection;
    connection.target.name = host;
    for (const auto &read : {readAddress, readKind, readBecome, readSshArguments, nameUnused, readSecrets}) {
        if (const Result<void> done = read(scope, connection); !done) {
            return fail(done.error());
        }
    }
    return connection;
}

} // namespace chatelaine
