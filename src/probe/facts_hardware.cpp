// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/factsreport.h"

#include "base/qt.h"

#include <QRegularExpression>

namespace chatelaine
{

namespace
{

void addMemory(const FactsReport &report, Dict &facts)
{
    static const QRegularExpression form(QStringLiteral("\\A(\\w+):\\s*(\\d+)"));
    QHash<QString, qint64> megabytes;
    for (const QString &line : report.lines(QStringLiteral("meminfo"))) {
        if (const auto match = form.match(line); match.hasMatch()) {
            megabytes.insert(match.captured(1), match.captured(2).toLongLong() / 1024);
        }
    }
    if (!megabytes.contains(QStringLiteral("MemTotal"))) {
        return;
    }
    const auto of = [&](const char *name) { return megabytes.value(QLatin1String(name)); };
    for (const char *name : {"MemTotal", "MemFree", "SwapTotal", "SwapFree"}) {
        facts.set(sstr(QString::fromLatin1(name).toLower()) + "_mb", Value::integer(of(name)));
    }
    const qint64 free = of("Cached") + of("MemFree") + of("Buffers");
    Dict real;
    real.set("total", Value::integer(of("MemTotal")));
    real.set("used", Value::integer(of("MemTotal") - of("MemFree")));
    real.set("free", Value::integer(of("MemFree")));
    Dict nocache;
    nocache.set("free", Value::integer(free));
    nocache.set("used", Value::integer(of("MemTotal") - free));
    Dict swap;
    swap.set("total", Value::integer(of("SwapTotal")));
    swap.set("free", Value::integer(of("SwapFree")));
    swap.set("used", Value::integer(of("SwapTotal") - of("SwapFree")));
    swap.set("cached", Value::integer(of("SwapCached")));
    Dict memory;
    memory.set("real", Value::dict(std::move(real)));
    memory.set("nocache", Value::dict(std::move(nocache)));
    memory.set("swap", Value::dict(std::move(swap)));
    facts.set("memory_mb", Value::dict(std::move(memory)));
}

/// /proc/cpuinfo as Ansible counts it.
struct Processors {
    QStringList names;
    int vendors = 0;
    int models = 0;
    int processors = 0;
    QStringList sockets; ///< in order of their first line
    QHash<QString, int> coresOf;
    QStringList cores;
    QHash<QString, int> siblingsOf;
};

Processors processorsOf(const FactsReport &report)
{
    static const QStringList named{QStringLiteral("model name"), QStringLiteral("Processor"),
                                   QStringLiteral("vendor_id"),  QStringLiteral("cpu"),
                                   QStringLiteral("Vendor"),     QStringLiteral("processor")};
    Processors found;
    QString socket = QStringLiteral("0");
    QString core = QStringLiteral("0");
    const auto note = [](QStringList &order, QHash<QString, int> &counts, const QString &key, int count) {
        if (!order.contains(key)) {
            order += key;
        }
        counts[key] = count;
    };
    for (const QString &line : report.lines(QStringLiteral("cpuinfo"))) {
        const QString key = line.section(u':', 0, 0).trimmed();
        const QString value = line.section(u':', 1).trimmed();
        if (named.contains(key)) {
            found.names += value;
            found.vendors += key == QLatin1String("vendor_id") ? 1 : 0;
            found.models += key == QLatin1String("model name") ? 1 : 0;
            found.processors += key == QLatin1String("processor") ? 1 : 0;
        } else if (key == QLatin1String("physical id")) {
            socket = value;
            if (!found.sockets.contains(socket)) {
                note(found.sockets, found.coresOf, socket, 1);
            }
        } else if (key == QLatin1String("core id")) {
            core = value;
            if (!found.sockets.contains(core)) { // sockets: as Ansible has it
                note(found.cores, found.siblingsOf, core, 1);
            }
        } else if (key == QLatin1String("cpu cores")) {
            note(found.sockets, found.coresOf, socket, value.toInt());
        } else if (key == QLatin1String("siblings")) {
            note(found.cores, found.siblingsOf, core, value.toInt());
        }
    }
    return found;
}

void addProcessors(const FactsReport &report, Dict &facts)
{
    const Processors found = processorsOf(report);
    if (found.names.isEmpty()) {
        return;
    }
    const Value *machine = facts.find("architecture");
    const std::string architecture = machine ? machine->asString() : std::string();
    int count = static_cast<int>(found.names.size());
    if (found.vendors > 0 && found.vendors == found.models) {
        count = found.vendors;
    }
    if (architecture.starts_with("armv") || architecture.starts_with("aarch") ||
        architecture.starts_with("ppc")) {
        count = found.processors;
    }
    const bool xen = report.exists("/proc/xen") ||
                     report.text(QStringLiteral("/sys/hypervisor/type")) == QLatin1String("xen");
    const bool paravirtual = xen && !report.has(QStringLiteral("vme"));
    const int sockets =
        found.sockets.isEmpty() || paravirtual ? count : static_cast<int>(found.sockets.size());
    int cores = paravirtual ? count : qMax(1, found.coresOf.value(found.sockets.value(0), 1));
    int threads = 1;
    if (!paravirtual) {
        threads = (found.cores.isEmpty() ? 1 : found.siblingsOf.value(found.cores.first())) / cores;
    }
    facts.set("processor", factTexts(found.names));
    facts.set("processor_count", Value::integer(sockets));
    facts.set("processor_cores", Value::integer(cores));
    facts.set("processor_threads_per_core", Value::integer(threads));
    facts.set("processor_vcpus", Value::integer(paravirtual ? count : threads * sockets * cores));
    bool known = false;
    const int usable = report.text(QStringLiteral("nproc")).toInt(&known);
    facts.set("processor_nproc", Value::integer(known ? usable : found.processors));
}

QString withoutEscapes(const QString &text)
{
    static const QRegularExpression octal(QStringLiteral("\\\\([0-7]{3})"));
    QString result;
    qsizetype end = 0;
    for (auto all = octal.globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        result += text.mid(end, match.capturedStart() - end);
        result += QChar(match.captured(1).toInt(nullptr, 8));
        end = match.capturedEnd();
    }
    return result + text.mid(end);
}

/// "SIZE(f_frsize) SIZE(f_bsize) TOTAL AVAILABLE INODES FREE"
void addSizes(const QString &line, Dict &mount)
{
    const QStringList words = line.split(u' ');
    if (words.size() < 6) {
        return;
    }
    const auto at = [&](int i) { return words[i].toLongLong(); };
    const std::pair<const char *, qint64> sizes[] = {
        {"size_total", at(0) * at(2)}, {"size_available", at(0) * at(3)}, {"block_size", at(1)},
        {"block_total", at(2)},        {"block_available", at(3)},        {"block_used", at(2) - at(3)},
        {"inode_total", at(4)},        {"inode_available", at(5)},        {"inode_used", at(4) - at(5)},
    };
    for (const auto &[name, size] : sizes) {
        mount.set(name, Value::integer(size));
    }
}

void addMounts(const FactsReport &report, Dict &facts)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    QStringList bound;
    for (const QString &line : report.lines(QStringLiteral("findmnt"))) {
        const QStringList words = line.split(space, Qt::SkipEmptyParts);
        if (words.size() > 1 && words[1].contains(u']')) {
            bound += words[0];
        }
    }
    QHash<QString, QString> ids;
    for (const QString &line : report.lines(QStringLiteral("lsblk"))) {
        const QStringList words = line.split(space, Qt::SkipEmptyParts);
        if (words.size() == 2) {
            ids.insert(words[0], words[1]);
        }
    }
    const QStringList lines = report.lines(QStringLiteral("mounts"));
    QStringList order;
    QHash<QString, Dict> mounts;
    for (qsizetype i = 0; i + 1 < lines.size(); i += 2) {
        const QStringList words = lines[i].split(u' ');
        if (words.size() < 4) {
            continue;
        }
        const QString device = withoutEscapes(words[0]);
        const QString path = withoutEscapes(words[1]);
        Dict mount;
        mount.set("mount", factText(path));
        mount.set("device", factText(device));
        mount.set("fstype", factText(words[2]));
        mount.set("options",
                  factText(words[3] + (bound.contains(path) ? QStringLiteral(",bind") : QString())));
        addSizes(lines[i + 1], mount);
        mount.set("uuid", factText(ids.value(device, QStringLiteral("N/A"))));
        order.removeAll(path);
        order += path;
        mounts.insert(path, std::move(mount));
    }
    List all;
    for (const QString &path : order) {
        all.push_back(Value::dict(mounts.value(path)));
    }
    facts.set("mounts", Value::list(std::move(all)));
}

} // namespace

void addHardwareFacts(const FactsReport &report, Dict &facts)
{
    addMemory(report, facts);
    addProcessors(report, facts);
    addMounts(report, facts);
}

} // namespace chatelaine
