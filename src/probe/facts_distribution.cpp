// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/factsreport.h"

#include "base/qt.h"

#include <QRegularExpression>

#include <array>

namespace chatelaine
{

namespace
{

const QString osRelease = QStringLiteral("/etc/os-release");

/// What is found of a distribution, in Ansible's words.
struct Distribution {
    QString name;
    QString version = QStringLiteral("NA");
    QString major;
    QString minor;
    QString release;
    QString file;    ///< that told it
    QString variety; ///< as which it was read
    QString search;  ///< the words that were looked for in it
};

QString captured(const char *pattern, const QString &text)
{
    return QRegularExpression(QLatin1String(pattern)).match(text).captured(1);
}

QString osValue(const FactsReport &report, const char *name)
{
    const QString file = report.has(osRelease) ? osRelease : QStringLiteral("/usr/lib/os-release");
    return shellValue(report, file, QLatin1String(name));
}

/// What holds until a file of the distribution's own says better.
Distribution guessed(const FactsReport &report)
{
    Distribution guess;
    const QString id = osValue(report, "ID").toLower();
    guess.name = id.isEmpty() ? QStringLiteral("OtherLinux") : id.left(1).toUpper() + id.mid(1);
    if (id == QLatin1String("amzn")) {
        guess.name = QStringLiteral("Amazon");
    } else if (id == QLatin1String("rhel")) {
        guess.name = QStringLiteral("Redhat");
    }
    QString version = osValue(report, "VERSION_ID");
    if (id == QLatin1String("debian")) {
        const QString precise = report.text(QStringLiteral("/etc/debian_version"));
        version = precise.startsWith(version) && precise.contains(u'.') ? precise : version;
    } else if (id == QLatin1String("centos")) {
        const QString precise =
            captured("release ([0-9.]+)", report.text(QStringLiteral("/etc/redhat-release")));
        version = precise.isEmpty() ? version : precise.section(u'.', 0, 1);
    }
    guess.version = version.isEmpty() ? guess.version : version;
    guess.major = guess.version.section(u'.', 0, 0);
    guess.release = osValue(report, "VERSION_CODENAME");
    if (guess.release.isEmpty()) {
        guess.release = osValue(report, "UBUNTU_CODENAME");
    }
    if (guess.release.isEmpty()) {
        guess.release = captured("[(]([^)]+)[)]", osValue(report, "VERSION"));
    }
    guess.release = guess.release.isEmpty() ? QStringLiteral("NA") : guess.release;
    return guess;
}

/// The family of Debian, by what stands in its file.
bool readDebian(const FactsReport &report, const QString &data, Distribution &found)
{
    const QString versionId = captured("VERSION_ID=\"(.*)\"", data);
    const auto take = [&](const char *name, bool version) {
        found.name = QLatin1String(name);
        if (version && !versionId.isEmpty()) {
            found.version = versionId;
            found.major = versionId.section(u'.', 0, 0);
        }
        return true;
    };
    if (data.contains(QLatin1String("Debian")) || data.contains(QLatin1String("Raspbian"))) {
        if (const QString release = captured("PRETTY_NAME=[^(]+ \\(?([^)]+?)\\)", data); !release.isEmpty()) {
            found.release = release;
        }
        for (const QString &line : report.lines(QStringLiteral("/etc/debian_version"))) {
            const QString minor = captured("\\d+\\.(\\d+)", line);
            found.minor = minor.isEmpty() ? found.minor : minor;
        }
        return take("Debian", false);
    }
    if (data.contains(QLatin1String("Ubuntu"))) {
        return take("Ubuntu", false);
    }
    if (data.contains(QLatin1String("SteamOS"))) {
        return take("SteamOS", false);
    }
    if (data.contains(QLatin1String("Kali")) || data.contains(QLatin1String("Parrot"))) {
        return take(data.contains(QLatin1String("Kali")) ? "Kali" : "Parrot", false);
    }
    if (data.contains(QLatin1String("Devuan"))) {
        if (const QString release = captured("PRETTY_NAME=\"?[^(\"]+ \\(?([^) \"]+)\\)?", data);
            !release.isEmpty()) {
            found.release = release;
        }
        return take("Devuan", true);
    }
    return data.contains(QLatin1String("Mint")) && take("Linux Mint", true);
}

bool readSuse(const QString &data, Distribution &found)
{
    if (!data.contains(QLatin1String("suse"), Qt::CaseInsensitive)) {
        return false;
    }
    static const QRegularExpression version(QStringLiteral("^VERSION_ID=\"?([0-9]+)\\.?([0-9]*)\"?"),
                                            QRegularExpression::MultilineOption);
    found.name = captured("(?m)^NAME=\"?([^\"\\n]*)", data);
    if (const auto match = version.match(data); match.hasMatch()) {
        found.major = match.captured(1);
        found.version =
            match.captured(1) + (match.captured(2).isEmpty() ? QString() : u'.' + match.captured(2));
        const bool open = data.contains(QLatin1String("open"), Qt::CaseInsensitive);
        found.release = open || !match.captured(2).isEmpty() ? match.captured(2) : QStringLiteral("0");
    }
    return true;
}

/// Files that name the distribution in their first words.
bool readByWords(const QString &data, const QString &variety, const char *search, Distribution &found)
{
    if (data.contains(QLatin1String(search))) {
        found.name = variety;
        found.search = QLatin1String(search);
    } else {
        found.name = data.section(QRegularExpression(QStringLiteral("\\s")), 0, 0);
    }
    return true;
}

bool readOne(const FactsReport &report, const QString &variety, const QString &data, Distribution &found)
{
    if (variety == QLatin1String("Altlinux") || variety == QLatin1String("OracleLinux") ||
        variety == QLatin1String("RedHat")) {
        const char *search = variety == QLatin1String("Altlinux")      ? "ALT"
                             : variety == QLatin1String("OracleLinux") ? "Oracle Linux"
                                                                       : "Red Hat";
        return readByWords(data, variety, search, found);
    }
    if (variety == QLatin1String("CentOS")) {
        found.release = QStringLiteral("Stream");
        return data.contains(QLatin1String("CentOS Stream"));
    }
    if (variety == QLatin1String("OpenWrt")) {
        found.version =
            shellValue(report, QStringLiteral("/etc/openwrt_release"), QStringLiteral("DISTRIB_RELEASE"));
        found.release =
            shellValue(report, QStringLiteral("/etc/openwrt_release"), QStringLiteral("DISTRIB_CODENAME"));
        return data.contains(QLatin1String("OpenWrt"));
    }
    if (variety == QLatin1String("Amazon")) {
        const QString version = captured("VERSION_ID=\"(.*)\"", data);
        found.version = version.isEmpty() ? found.version : version;
        found.major = found.version.section(u'.', 0, 0);
        found.minor = version.contains(u'.') ? version.section(u'.', 1, 1) : QStringLiteral("NA");
        return data.contains(QLatin1String("Amazon"));
    }
    if (variety == QLatin1String("Alpine")) {
        found.version = data;
        return true;
    }
    if (variety == QLatin1String("Archlinux")) {
        return data.contains(QLatin1String("Arch Linux"));
    }
    if (variety == QLatin1String("SUSE")) {
        return readSuse(data, found);
    }
    if (variety == QLatin1String("Debian")) {
        return readDebian(report, data, found);
    }
    if (variety == QLatin1String("Flatcar")) {
        const QString version = captured("VERSION=\"?([^\"\\n]*)", data);
        found.version = version.isEmpty() ? found.version : version;
        found.major = found.version.section(u'.', 0, 0);
        return osValue(report, "ID") == QLatin1String("flatcar");
    }
    found.name = captured("(?m)^NAME=\"?([^\"\\n]*)", data);
    return true;
}

struct DistributionFile {
    const char *path;
    const char *variety;
};
/// In Ansible's order: the first one that fits counts.
constexpr std::array distributionFiles{
    DistributionFile{"/etc/altlinux-release", "Altlinux"},
    DistributionFile{"/etc/oracle-release", "OracleLinux"},
    DistributionFile{"/etc/centos-release", "CentOS"},
    DistributionFile{"/etc/redhat-release", "RedHat"},
    DistributionFile{"/etc/openwrt_release", "OpenWrt"},
    DistributionFile{"/etc/os-release", "Amazon"},
    DistributionFile{"/etc/alpine-release", "Alpine"},
    DistributionFile{"/etc/arch-release", "Archlinux"},
    DistributionFile{"/etc/os-release", "Archlinux"},
    DistributionFile{"/etc/os-release", "SUSE"},
    DistributionFile{"/etc/os-release", "Debian"},
    DistributionFile{"/etc/lsb-release", "Debian"},
    DistributionFile{"/etc/os-release", "Flatcar"},
    DistributionFile{"/etc/os-release", "NA"},
};

Distribution distributionOf(const FactsReport &report)
{
    const Distribution guess = guessed(report);
    for (const DistributionFile &file : distributionFiles) {
        const QString path = QLatin1String(file.path);
        const QString variety = QLatin1String(file.variety);
        const bool mayBeEmpty = path == QLatin1String("/etc/arch-release");
        const QString data = report.text(path);
        if (mayBeEmpty ? !report.exists(file.path) : data.isEmpty()) {
            continue;
        }
        Distribution found = guess;
        found.name = variety;
        if (mayBeEmpty || readOne(report, variety, data, found)) {
            found.file = path;
            found.variety = variety;
            return found;
        }
    }
    return guess;
}

QString familyOf(const QString &name)
{
    static const QHash<QString, QStringList> families{
        {QStringLiteral("RedHat"),
         {QStringLiteral("RedHat"), QStringLiteral("RHEL"), QStringLiteral("Fedora"),
          QStringLiteral("CentOS"), QStringLiteral("Scientific"), QStringLiteral("CloudLinux"),
          QStringLiteral("OracleLinux"), QStringLiteral("Amazon"), QStringLiteral("Virtuozzo"),
          QStringLiteral("XenServer"), QStringLiteral("EulerOS"), QStringLiteral("openEuler"),
          QStringLiteral("AlmaLinux"), QStringLiteral("Rocky"), QStringLiteral("EuroLinux")}},
        {QStringLiteral("Debian"),
         {QStringLiteral("Debian"), QStringLiteral("Ubuntu"), QStringLiteral("Raspbian"),
          QStringLiteral("Neon"), QStringLiteral("KDE neon"), QStringLiteral("Linux Mint"),
          QStringLiteral("SteamOS"), QStringLiteral("Devuan"), QStringLiteral("Kali"),
          QStringLiteral("Pop!_OS"), QStringLiteral("Parrot"), QStringLiteral("Pardus GNU/Linux"),
          QStringLiteral("Deepin"), QStringLiteral("OSMC")}},
        {QStringLiteral("Suse"),
         {QStringLiteral("SuSE"), QStringLiteral("SLES"), QStringLiteral("SLED"), QStringLiteral("openSUSE"),
          QStringLiteral("openSUSE Tumbleweed"), QStringLiteral("openSUSE Leap")}},
        {QStringLiteral("Archlinux"),
         {QStringLiteral("Archlinux"), QStringLiteral("Antergos"), QStringLiteral("Manjaro")}},
    };
    for (auto family = families.cbegin(); family != families.cend(); ++family) {
        if (family.value().contains(name)) {
            return family.key();
        }
    }
    return name;
}

/// lsb_release -a, else its file.
Value lsbOf(const FactsReport &report)
{
    Dict lsb;
    const auto set = [&](const char *name, QString value) {
        static const QRegularExpression quotes(QStringLiteral("\\A['\"\\\\]+|['\"\\\\]+\\z"));
        if (!value.isEmpty()) {
            lsb.set(name, factText(value.remove(quotes)));
        }
    };
    if (report.has(QStringLiteral("lsb"))) {
        for (const QString &line : report.lines(QStringLiteral("lsb"))) {
            const QString value = line.section(u':', 1).trimmed();
            const char *name = line.startsWith(QLatin1String("Distributor ID:")) ? "id"
                               : line.startsWith(QLatin1String("Description:"))  ? "description"
                               : line.startsWith(QLatin1String("Release:"))      ? "release"
                               : line.startsWith(QLatin1String("Codename:"))     ? "codename"
                                                                                 : nullptr;
            if (name) {
                set(name, value);
            }
        }
    } else {
        const QString file = QStringLiteral("/etc/lsb-release");
        set("id", shellValue(report, file, QStringLiteral("DISTRIB_ID")));
        set("release", shellValue(report, file, QStringLiteral("DISTRIB_RELEASE")));
        set("description", shellValue(report, file, QStringLiteral("DISTRIB_DESCRIPTION")));
        set("codename", shellValue(report, file, QStringLiteral("DISTRIB_CODENAME")));
    }
    if (const Value *release = lsb.find("release")) {
        set("major_release", qstr(release->asString()).section(u'.', 0, 0));
    }
    return Value::dict(std::move(lsb));
}

} // namespace

void addDistributionFacts(const FactsReport &report, Dict &facts)
{
    const Distribution found = distributionOf(report);
    facts.set("distribution", factText(found.name));
    facts.set("distribution_version", factText(found.version));
    facts.set("distribution_major_version", factText(found.major));
    facts.set("distribution_release", factText(found.release));
    if (!found.minor.isEmpty()) {
        facts.set("distribution_minor_version", factText(found.minor));
    }
    if (!found.file.isEmpty()) {
        facts.set("distribution_file_path", factText(found.file));
        facts.set("distribution_file_variety", factText(found.variety));
        if (found.file != QLatin1String("/etc/arch-release")) {
            facts.set("distribution_file_parsed", Value::boolean(true));
        }
    }
    if (!found.search.isEmpty()) {
        facts.set("distribution_file_search_string", factText(found.search));
    }
    facts.set("os_family", factText(familyOf(found.name)));
    facts.set("lsb", lsbOf(report));
}

} // namespace chatelaine
