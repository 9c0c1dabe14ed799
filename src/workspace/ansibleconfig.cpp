// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/ansibleconfig.h"

#include "base/qt.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <array>

namespace chatelaine
{

namespace
{

struct Setting {
    QString section;
    QString key;
    QString value;
    Place place;
};

/// The settings that change which values or which connection Ansible uses, and that we do not follow.
struct Unused {
    const char *section;
    const char *key;
};
constexpr std::array unusedSettings{
    Unused{"defaults", "precedence"},
    Unused{"defaults", "vault_password_file"},
    Unused{"defaults", "vault_identity_list"},
    Unused{"defaults", "jinja2_extensions"},
    Unused{"defaults", "yaml_valid_extensions"},
    Unused{"defaults", "remote_user"},
    Unused{"defaults", "remote_port"},
    Unused{"defaults", "private_key_file"},
    Unused{"defaults", "playbook_dir"},
    Unused{"defaults", "vars_plugins_enabled"},
    Unused{"defaults", "playbook_vars_root"},
    Unused{"defaults", "force_valid_group_names"},
    Unused{"privilege_escalation", "become"},
    Unused{"privilege_escalation", "become_method"},
    Unused{"privilege_escalation", "become_user"},
    Unused{"ssh_connection", "ssh_args"},
    Unused{"ssh_connection", "ssh_common_args"},
    Unused{"ssh_connection", "ssh_extra_args"},
};

bool isUnused(const Setting &setting)
{
    for (const Unused &unused : unusedSettings) {
        if (setting.section == QLatin1String(unused.section) && setting.key == QLatin1String(unused.key)) {
            return true;
        }
    }
    return false;
}

/// Python's configparser as Ansible sets it up: "=" or ":" between key and value, "#" and ";" comments on
/// lines of their own, ";" after a space also behind a value; an indented line goes on with the value before
/// it.
Result<std::vector<Setting>> readSettings(const QString &path)
{
    const auto content = readTextFile(path);
    if (!content) {
        return fail(content.error());
    }
    QString text = QString::fromUtf8(*content);
    if (text.startsWith(QChar::ByteOrderMark)) {
        text.remove(0, 1);
    }
    std::vector<Setting> settings;
    QString section;
    bool continues = false;
    Place place;
    place.file = sstr(path);
    for (const QString &whole : text.split(u'\n')) {
        ++place.line;
        QString line = whole.trimmed();
        if (const qsizetype comment = line.indexOf(QLatin1String(" ;")); comment >= 0) {
            line = line.left(comment).trimmed();
        }
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';')) {
            continue;
        }
        if (whole.at(0).isSpace() && continues) {
            settings.back().value += u'\n' + line;
            continue;
        }
        if (line.startsWith(u'[') && line.contains(u']')) {
            section = line.mid(1, line.indexOf(u']') - 1);
            continues = false;
            continue;
        }
        qsizetype split = -1;
        for (qsizetype i = 0; i < line.size() && split < 0; ++i) {
            split = line.at(i) == u'=' || line.at(i) == u':' ? i : -1;
        }
        if (split <= 0 || section.isEmpty()) {
            return fail(
                Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "This line of ansible.cfg is neither a section in "
                                                           "brackets nor a setting like \"key = value\".")),
                      place)
                    .advising(
                        Text(QT_TRANSLATE_NOOP("Chatelaine", "Mend the line and open the folder again."))));
        }
        settings.push_back(
            {section, line.left(split).trimmed().toLower(), line.mid(split + 1).trimmed(), place});
        continues = true;
    }
    return settings;
}

QString absolutePath(QString path, const QString &folder)
{
    path = path.trimmed();
    if ((path.startsWith(u'"') && path.endsWith(u'"')) || (path.startsWith(u'\'') && path.endsWith(u'\''))) {
        path = path.mid(1, path.size() - 2);
    }
    path.replace(QLatin1String("{{CWD}}"), folder);
    path.replace(QLatin1String("{{ CWD }}"), folder);
    if (path == QLatin1String("~") || path.startsWith(QLatin1String("~/"))) {
        path.replace(0, 1, QDir::homePath());
    } else if (path.startsWith(QLatin1String("$HOME/"))) {
        path.replace(0, 5, QDir::homePath());
    }
    return QDir::cleanPath(QDir(folder).absoluteFilePath(path));
}

QStringList absolutePaths(const QString &value, QChar separator, const QString &folder)
{
    QStringList paths;
    for (const QString &part : value.split(separator, Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty()) {
            paths += absolutePath(part, folder);
        }
    }
    return paths;
}

QStringList listOf(const QString &value)
{
    QStringList items;
    for (const QString &item : value.split(u',')) {
        if (const QString trimmed = item.trimmed(); !trimmed.isEmpty()) {
            items += trimmed;
        }
    }
    return items;
}

/// Whether it was one. Errors: a value that Ansible refuses too.
Result<bool> takeInventorySetting(const Setting &setting, AnsibleConfig &config)
{
    const auto is = [&](const char *section, const char *key) {
        return setting.section == QLatin1String(section) && setting.key == QLatin1String(key);
    };
    AnsibleSettings &settings = config.settings;
    if (is("defaults", "hash_behaviour")) {
        settings.mergeHashes = setting.value == QLatin1String("merge");
        if (!settings.mergeHashes && setting.value != QLatin1String("replace")) {
            return fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "hash_behaviour must be replace or merge.")),
                        setting.place);
        }
        return true;
    }
    if (is("inventory", "enable_plugins")) {
        settings.inventoryPlugins.clear();
        for (QString name : listOf(setting.value)) {
            name.remove(QRegularExpression(QStringLiteral("\\Aansible\\.(builtin|legacy)\\.")));
            settings.inventoryPlugins += name;
        }
        return true;
    }
    if (is("defaults", "inventory_ignore_extensions") || is("inventory", "ignore_extensions")) {
        settings.ignoredEndings = listOf(setting.value);
        return true;
    }
    if (is("defaults", "inventory_ignore_patterns") || is("inventory", "ignore_patterns")) {
        settings.ignoredPatterns = listOf(setting.value);
        for (const QString &pattern : settings.ignoredPatterns) {
            if (!QRegularExpression(pattern).isValid()) {
                return fail(
                    Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 is no regular expression."), {sstr(pattern)}),
                    setting.place);
            }
        }
        return true;
    }
    return false;
}

} // namespace

Result<AnsibleConfig> readAnsibleConfig(const QString &path)
{
    auto settings = readSettings(path);
    if (!settings) {
        return fail(std::move(settings.error()));
    }
    AnsibleConfig config;
    const QString folder = QFileInfo(path).absolutePath();
    for (const Setting &setting : *settings) {
        if (setting.section == QLatin1String("defaults") && setting.key == QLatin1String("inventory")) {
            config.inventory = absolutePaths(setting.value, u',', folder);
            config.inventoryPlace = setting.place;
        } else if (setting.section == QLatin1String("defaults") &&
                   setting.key == QLatin1String("roles_path")) {
            config.rolesPaths = absolutePaths(setting.value, u':', folder);
            config.rolesPlace = setting.place;
        } else if (auto taken = takeInventorySetting(setting, config); !taken) {
            return fail(std::move(taken.error()));
        } else if (!*taken && isUnused(setting)) {
            config.findings.emplace_back(
                Text(QT_TRANSLATE_NOOP("Chatelaine", "The setting %1 of ansible.cfg is not used here."),
                     {sstr(setting.key)}),
                setting.place);
        }
    }
    return config;
}

} // namespace chatelaine
