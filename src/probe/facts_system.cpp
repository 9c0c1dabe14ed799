// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/factsreport.h"

#include "base/qt.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace chatelaine
{

namespace
{

/// As Python's socket.getfqdn(): the first name of the own address with a dot in it, else the first one.
QString fullName(const FactsReport &report, const QString &node)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    QStringList names;
    if (report.has(QStringLiteral("names"))) {
        names = report.text(QStringLiteral("names")).split(space, Qt::SkipEmptyParts).mid(1);
    } else {
        for (const QString &line : report.lines(QStringLiteral("/etc/hosts"))) {
            const QStringList words = line.section(u'#', 0, 0).split(space, Qt::SkipEmptyParts);
            if (names.isEmpty() && words.mid(1).contains(node)) {
                names = words.mid(1);
            }
        }
    }
    const auto dotted =
        std::find_if(names.begin(), names.end(), [](const QString &name) { return name.contains(u'.'); });
    return dotted != names.end() ? *dotted : names.value(0, node);
}

QString firstProcess(const FactsReport &report)
{
    QString name = report.text(QStringLiteral("/proc/1/comm"));
    if (name.isEmpty()) {
        name = report.text(QStringLiteral("init"));
    }
    name = name.section(u'/', -1);
    return name == QLatin1String("init") || name.endsWith(QLatin1String("sh")) ? QString() : name;
}

QString serviceManager(const FactsReport &report)
{
    static const QHash<QString, QString> known{
        {QStringLiteral("procd"), QStringLiteral("openwrt_init")},
        {QStringLiteral("runit-init"), QStringLiteral("runit")},
        {QStringLiteral("svscan"), QStringLiteral("svc")},
        {QStringLiteral("openrc-init"), QStringLiteral("openrc")},
    };
    if (const QString process = firstProcess(report); !process.isEmpty()) {
        return known.value(process, process);
    }
    const bool systemctl = report.hasCommand("systemctl");
    if (systemctl && (report.exists("/run/systemd/system") || report.exists("/dev/.run/systemd") ||
                      report.exists("/dev/.systemd"))) {
        return QStringLiteral("systemd");
    }
    if (report.hasCommand("initctl") && report.exists("/etc/init")) {
        return QStringLiteral("upstart");
    }
    if (report.exists("/sbin/openrc")) {
        return QStringLiteral("openrc");
    }
    if (systemctl && report.text(QStringLiteral("init")).endsWith(QLatin1String("/systemd"))) {
        return QStringLiteral("systemd");
    }
    return report.exists("/etc/init.d") ? QStringLiteral("sysvinit") : QStringLiteral("service");
}

struct PackageManager {
    const char *path;
    const char *name;
};
/// In Ansible's order: the last one that is there counts.
constexpr std::array packageManagers{
    PackageManager{"/usr/bin/rpm-ostree", "atomic_container"},
    PackageManager{"/usr/bin/yum", "yum"},
    PackageManager{"/usr/bin/dnf", "dnf"},
    PackageManager{"/usr/bin/apt-get", "apt"},
    PackageManager{"/usr/bin/zypper", "zypper"},
    PackageManager{"/usr/sbin/urpmi", "urpmi"},
    PackageManager{"/usr/bin/pacman", "pacman"},
    PackageManager{"/bin/opkg", "opkg"},
    PackageManager{"/usr/pkg/bin/pkgin", "pkgin"},
    PackageManager{"/sbin/apk", "apk"},
    PackageManager{"/usr/bin/emerge", "portage"},
    PackageManager{"/usr/bin/xbps-install", "xbps"},
    PackageManager{"/usr/bin/swupd", "swupd"},
    PackageManager{"/usr/sbin/sorcery", "sorcery"},
};

QString packageManager(const FactsReport &report, const std::string &family, int majorVersion)
{
    QString name = QStringLiteral("unknown");
    for (const PackageManager &one : packageManagers) {
        if (report.exists(one.path) && std::string_view(one.path) != "/usr/bin/rpm-ostree") {
            name = QString::fromLatin1(one.name);
        }
    }
    if (family == "RedHat") {
        if (report.exists("/run/ostree-booted")) {
            return QStringLiteral("atomic_container");
        }
        return majorVersion >= 8 ? QStringLiteral("dnf") : QStringLiteral("yum");
    }
    if (family == "Debian") {
        name = QStringLiteral("apt");
    }
    return name == QLatin1String("apt") && report.has(QStringLiteral("apt-rpm")) ? QStringLiteral("apt_rpm")
                                                                                 : name;
}

/// "Docker version 20.10.24+dfsg1, build 297e128"
Value dockerOf(const FactsReport &report)
{
    static const QRegularExpression version(QStringLiteral("version ([^,\\s]+)"));
    Dict docker;
    docker.set("installed", Value::boolean(report.hasCommand("docker")));
    const auto found = version.match(report.text(QStringLiteral("docker")));
    if (found.hasMatch()) {
        docker.set("version", factText(found.captured(1)));
    }
    return Value::dict(std::move(docker));
}

} // namespace

void addPlatformFacts(const FactsReport &report, Dict &facts)
{
    const QStringList uname = report.lines(QStringLiteral("uname"));
    if (uname.size() < 5) {
        return;
    }
    const QString node = uname[1];
    const QString machine = uname[4];
    facts.set("system", factText(uname[0]));
    facts.set("nodename", factText(node));
    facts.set("hostname", factText(node.section(u'.', 0, 0)));
    const QString full = fullName(report, node);
    facts.set("fqdn", factText(full));
    facts.set("domain", factText(full.section(u'.', 1)));
    facts.set("kernel", factText(uname[2]));
    facts.set("kernel_version", factText(uname[3]));
    facts.set("machine", factText(machine));
    static const QRegularExpression i386(QStringLiteral("i([3456]86|86pc)"));
    const bool old = i386.match(machine).hasMatch();
    facts.set("architecture", old ? Value::string("i386") : factText(machine));
    if (uname.size() > 5) {
        facts.set("userspace_bits", factText(uname[5]));
        if (old || machine == QLatin1String("x86_64")) {
            facts.set("userspace_architecture",
                      Value::string(uname[5] == QLatin1String("64") ? "x86_64" : "i386"));
        }
    }
    for (const char *file : {"/var/lib/dbus/machine-id", "/etc/machine-id"}) {
        const QString id = report.text(QLatin1String(file)).section(u'\n', 0, 0);
        if (!id.isEmpty()) {
            facts.set("machine_id", factText(id));
            break;
        }
    }
}

void addServiceFacts(const FactsReport &report, Dict &facts)
{
    const Value *family = facts.find("os_family");
    const Value *version = facts.find("distribution_major_version");
    Value manager = factText(packageManager(report, family ? family->asString() : std::string(),
                                            version ? qstr(version->asString()).toInt() : 0));
    facts.set("service_mgr", factText(serviceManager(report)));
    facts.set("pkg_mgr", std::move(manager));
    facts.set("docker", dockerOf(report));
}

void addUserFacts(const FactsReport &report, Dict &facts)
{
    const QStringList user = report.lines(QStringLiteral("user"));
    const QStringList entry = user.value(5).split(u':');
    if (user.size() >= 5) {
        const auto number = [](const QString &text) { return Value::integer(text.toLongLong()); };
        facts.set("user_id", factText(user[0]));
        facts.set("real_user_id", number(user[1]));
        facts.set("effective_user_id", number(user[2]));
        facts.set("real_group_id", number(user[3]));
        facts.set("effective_group_id", number(user[3])); // as Ansible has it
        if (entry.size() >= 7) {
            facts.set("user_uid", number(entry[2]));
            facts.set("user_gid", number(entry[3]));
            facts.set("user_gecos", factText(entry[4]));
            facts.set("user_dir", factText(entry[5]));
            facts.set("user_shell", factText(entry[6]));
        }
    }
    Dict environment;
    for (QString line : report.lines(QStringLiteral("env"))) {
        line.replace(QChar(1), u'\n');
        if (const qsizetype equals = line.indexOf(u'='); equals > 0) {
            environment.set(sstr(line.left(equals)), factText(line.mid(equals + 1)));
        }
    }
    facts.set("env", Value::dict(std::move(environment)));
}

namespace
{

/// The name of summer time that the rule at the end of a zone file tells ("CET-1CEST,M3.5.0,M10.5.0/3"); that
/// of standard time where there is no other.
QString summerTime(const FactsReport &report, const QString &now)
{
    static const QRegularExpression rule(
        QStringLiteral("\\A(<[^>]+>|[A-Za-z]+)[-+0-9:]+(<[^>]+>|[A-Za-z]+)?"));
    const auto found = rule.match(report.text(QStringLiteral("zone")));
    if (!found.hasMatch()) {
        return now;
    }
    const QString name = found.captured(2).isEmpty() ? found.captured(1) : found.captured(2);
    return name.startsWith(u'<') ? name.mid(1, name.size() - 2) : name;
}

} // namespace

void addTimeFacts(const FactsReport &report, Dict &facts)
{
    const QStringList date = report.text(QStringLiteral("date")).split(u'|');
    if (date.size() >= 12) {
        static constexpr std::array names{"year",       "month", "weekday", "weekday_number",
                                          "weeknumber", "day",   "hour",    "minute",
                                          "second",     "epoch", "tz",      "tz_offset"};
        Dict time;
        for (std::size_t i = 0; i < names.size(); ++i) {
            time.set(names[i], factText(date[static_cast<qsizetype>(i)]));
        }
        bool precise = false;
        static_cast<void>(date.value(12).toLongLong(&precise));
        const QString micro = precise ? date[12].left(6) : QStringLiteral("000000");
        const QString day = date[0] + u'-' + date[1] + u'-' + date[5];
        const QString clock = date[6] + u':' + date[7] + u':' + date[8];
        const QString utc = report.text(QStringLiteral("utc"));
        const QString basic = QString(day).remove(u'-') + u'T' + QString(clock).remove(u':');
        time.set("epoch_int", factText(date[9]));
        time.set("date", factText(day));
        time.set("time", factText(clock));
        time.set("iso8601", factText(utc + u'Z'));
        time.set("iso8601_micro", factText(utc + u'.' + micro + u'Z'));
        time.set("iso8601_basic", factText(basic + micro));
        time.set("iso8601_basic_short", factText(basic));
        time.set("tz_dst", factText(summerTime(report, date[10])));
        facts.set("date_time", Value::dict(std::move(time)));
    }
    if (const QString uptime = report.text(QStringLiteral("/proc/uptime")); !uptime.isEmpty()) {
        facts.set("uptime_seconds",
                  Value::integer(static_cast<std::int64_t>(uptime.section(u' ', 0, 0).toDouble())));
    }
    const QStringList load = report.text(QStringLiteral("/proc/loadavg")).split(u' ');
    if (load.size() >= 3) {
        Dict average;
        average.set("1m", Value::number(load[0].toDouble()));
        average.set("5m", Value::number(load[1].toDouble()));
        average.set("15m", Value::number(load[2].toDouble()));
        facts.set("loadavg", Value::dict(std::move(average)));
    }
}

namespace
{

Value selinuxOf(const FactsReport &report)
{
    Dict selinux;
    const bool enabled = report.exists("/sys/fs/selinux/enforce");
    selinux.set("status", Value::string(enabled ? "enabled" : "disabled"));
    if (enabled) {
        const auto configured = [&](const char *name) {
            const QString value =
                shellValue(report, QStringLiteral("/etc/selinux/config"), QLatin1String(name));
            return factText(value.isEmpty() ? QStringLiteral("unknown") : value);
        };
        const bool enforcing = report.text(QStringLiteral("/sys/fs/selinux/enforce")) == QLatin1String("1");
        selinux.set("policyvers",
                    Value::integer(report.text(QStringLiteral("/sys/fs/selinux/policyvers")).toInt()));
        selinux.set("config_mode", configured("SELINUX"));
        selinux.set("mode", Value::string(enforcing ? "enforcing" : "permissive"));
        selinux.set("type", configured("SELINUXTYPE"));
    }
    return Value::dict(std::move(selinux));
}

/// In one map the last of several counts, in the other one they are a list.
void addCommandLine(const QString &line, Dict &facts)
{
    static const QRegularExpression word(QStringLiteral("(?:\"[^\"]*\"|'[^']*'|\\S)+"));
    Dict last;
    Dict all;
    for (auto words = word.globalMatch(line); words.hasNext();) {
        const QString piece = words.next().captured();
        const qsizetype equals = piece.indexOf(u'=');
        const std::string key = sstr(piece.left(equals < 0 ? piece.size() : equals));
        const Value value = equals < 0 ? Value::boolean(true) : factText(piece.mid(equals + 1));
        const Value *before = equals < 0 ? nullptr : all.find(key);
        List values = before && before->is(Value::Kind::List) ? before->asList() : List();
        if (before && values.empty()) {
            values.push_back(*before);
        }
        values.push_back(value);
        all.set(key, before ? Value::list(std::move(values)) : value);
        last.set(key, value);
    }
    facts.set("cmdline", Value::dict(std::move(last)));
    facts.set("proc_cmdline", Value::dict(std::move(all)));
}

} // namespace

void addSecurityFacts(const FactsReport &report, Dict &facts)
{
    Dict apparmor;
    apparmor.set("status",
                 Value::string(report.exists("/sys/kernel/security/apparmor") ? "enabled" : "disabled"));
    facts.set("apparmor", Value::dict(std::move(apparmor)));
    facts.set("selinux", selinuxOf(report));
    facts.set("fips", Value::boolean(report.text(QStringLiteral("/proc/sys/crypto/fips_enabled")) ==
                                     QLatin1String("1")));
    for (const char *kind : {"dsa", "rsa", "ecdsa", "ed25519"}) {
        const QString part = QStringLiteral("/etc/ssh/ssh_host_%1_key.pub").arg(QLatin1String(kind));
        const QStringList words = report.text(part).split(u' ');
        if (words.size() >= 2) {
            const std::string name = "ssh_host_key_" + std::string(kind) + "_public";
            facts.set(name, factText(words[1]));
            facts.set(name + "_keytype", factText(words[0]));
        }
    }
    if (const QString line = report.text(QStringLiteral("/proc/cmdline")); !line.isEmpty()) {
        addCommandLine(line, facts);
    }
}

} // namespace chatelaine
