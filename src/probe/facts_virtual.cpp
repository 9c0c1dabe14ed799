// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/factsreport.h"

#include "base/qt.h"

#include <QRegularExpression>

namespace chatelaine
{

namespace
{

/// Collects what a server runs in and what it runs others in; the first thing found names its kind, as with
/// Ansible.
class Virtualization
{
public:
    explicit Virtualization(const FactsReport &report) : m_report(report) {}
    void add(Dict &facts);

private:
    void guest(const QString &technology, const char *role = "guest")
    {
        note(m_guest, technology);
        settle(technology, role);
    }
    void host(const QString &technology)
    {
        note(m_host, technology);
        settle(technology, "host");
    }
    static void note(QStringList &all, const QString &technology)
    {
        if (!all.contains(technology)) {
            all += technology;
        }
    }
    void settle(const QString &type, const char *role)
    {
        if (m_type.isEmpty()) {
            m_type = type;
            m_role = QLatin1String(role);
        }
    }
    QString text(const char *part) const { return m_report.text(QLatin1String(part)); }

    void readContainers();
    void readFirmware();
    void readKernel();

    const FactsReport &m_report;
    QString m_type;
    QString m_role;
    QStringList m_guest;
    QStringList m_host;
};

void Virtualization::readContainers()
{
    static const QRegularExpression docker(QStringLiteral("/docker(/|-[0-9a-f]+\\.scope)"));
    for (const QString &line : m_report.lines(QStringLiteral("/proc/1/cgroup"))) {
        if (docker.match(line).hasMatch()) {
            guest(QStringLiteral("docker"));
        }
        if (line.contains(QLatin1String("/lxc/")) ||
            line.contains(QLatin1String("/machine.slice/machine-lxc"))) {
            guest(QStringLiteral("lxc"));
        }
        if (line.contains(QLatin1String("/system.slice/containerd.service"))) {
            guest(QStringLiteral("containerd"));
        }
    }
    for (const QString &line : m_report.lines(QStringLiteral("/proc/1/environ"))) {
        for (const char *kind : {"lxc", "podman"}) {
            if (line.contains(QLatin1String("container=") + QLatin1String(kind))) {
                guest(QLatin1String(kind));
            }
        }
        if (line.startsWith(QLatin1String("container=")) && line.size() > 10) {
            guest(QStringLiteral("container"));
        }
    }
    if (m_report.exists("/proc/vz") && !m_report.exists("/proc/lve")) {
        m_report.exists("/proc/bc") ? host(QStringLiteral("openvz")) : guest(QStringLiteral("openvz"));
    }
    const QString systemd = text("/run/systemd/container");
    if (!systemd.isEmpty()) {
        guest(systemd);
    }
    if (m_report.exists("/.dockerenv") || m_report.exists("/.dockerinit")) {
        guest(QStringLiteral("docker"));
    }
    bool contained = !systemd.isEmpty();
    for (const char *kind : {"docker", "lxc", "podman", "openvz", "containerd"}) {
        contained = contained || m_guest.contains(QLatin1String(kind));
    }
    if (contained) {
        note(m_guest, QStringLiteral("container"));
    }
    if (m_report.exists("/proc/xen")) {
        if (text("/proc/xen/capabilities").contains(QLatin1String("control_d"))) {
            host(QStringLiteral("xen"));
        } else {
            settle(QStringLiteral("xen"), "guest");
        }
    }
}

struct Firmware {
    const char *part;
    const char *value;
    const char *technology;
};

void Virtualization::readFirmware()
{
    static constexpr char product[] = "/sys/devices/virtual/dmi/id/product_name";
    static constexpr char vendor[] = "/sys/devices/virtual/dmi/id/sys_vendor";
    static constexpr char family[] = "/sys/devices/virtual/dmi/id/product_family";
    static constexpr char bios[] = "/sys/devices/virtual/dmi/id/bios_vendor";
    const auto look = [this](std::initializer_list<Firmware> all) {
        for (const Firmware &one : all) {
            if (text(one.part) == QLatin1String(one.value)) {
                guest(QLatin1String(one.technology));
            }
        }
    };
    look({{product, "KVM", "kvm"},
          {product, "KVM Server", "kvm"},
          {product, "Bochs", "kvm"},
          {product, "AHV", "kvm"},
          {vendor, "oVirt", "oVirt"}});
    if (text(vendor) == QLatin1String("Red Hat")) {
        if (text(family) == QLatin1String("RHV")) {
            guest(QStringLiteral("RHV"));
        } else if (text(product) == QLatin1String("RHEV Hypervisor")) {
            guest(QStringLiteral("RHEV"));
        }
    }
    look({{product, "VMware Virtual Platform", "VMware"},
          {product, "VMware7,1", "VMware"},
          {product, "OpenStack Compute", "openstack"},
          {product, "OpenStack Nova", "openstack"},
          {bios, "Xen", "xen"},
          {bios, "innotek GmbH", "virtualbox"},
          {bios, "Amazon EC2", "kvm"},
          {bios, "DigitalOcean", "kvm"},
          {bios, "Hetzner", "kvm"},
          {vendor, "QEMU", "kvm"},
          {vendor, "Amazon EC2", "kvm"},
          {vendor, "DigitalOcean", "kvm"},
          {vendor, "Google", "kvm"},
          {vendor, "Scaleway", "kvm"},
          {vendor, "Nutanix", "kvm"},
          {vendor, "KubeVirt", "KubeVirt"},
          {vendor, "Microsoft Corporation", "VirtualPC"},
          {vendor, "Parallels Software International Inc.", "parallels"},
          {vendor, "OpenStack Foundation", "openstack"}});
}

void Virtualization::readKernel()
{
    static const QRegularExpression vserver(QStringLiteral("^VxID:\\s+(\\d+)"));
    for (const QString &line : m_report.lines(QStringLiteral("status"))) {
        if (const auto match = vserver.match(line); match.hasMatch()) {
            match.captured(1).startsWith(u'0') ? host(QStringLiteral("linux_vserver"))
                                               : guest(QStringLiteral("linux_vserver"));
        }
    }
    struct Processor {
        QRegularExpression line;
        QString technology;
        const char *role;
    };
    static const Processor processors[] = {
        {QRegularExpression(QStringLiteral("^model name.*QEMU Virtual CPU")), QStringLiteral("kvm"), "guest"},
        {QRegularExpression(QStringLiteral("^vendor_id.*User Mode Linux|^model name.*UML")),
         QStringLiteral("uml"), "guest"},
        {QRegularExpression(QStringLiteral("^machine.*CHRP IBM pSeries .emulated by qemu.")),
         QStringLiteral("kvm"), "guest"},
        {QRegularExpression(QStringLiteral("^vendor_id.*PowerVM Lx86")), QStringLiteral("powervm_lx86"),
         "guest"},
        {QRegularExpression(QStringLiteral("^vendor_id.*IBM/S390")), QStringLiteral("PR/SM"), "LPAR"},
    };
    for (const QString &line : m_report.lines(QStringLiteral("cpuinfo"))) {
        for (const Processor &one : processors) {
            if (one.line.match(line).hasMatch()) {
                guest(one.technology, one.role);
            }
        }
    }
    const QStringList modules = m_report.lines(QStringLiteral("modules"));
    if (modules.contains(QLatin1String("kvm"))) {
        host(QStringLiteral("kvm"));
    }
    if (modules.contains(QLatin1String("vboxdrv"))) {
        host(QStringLiteral("virtualbox"));
    }
    if (modules.contains(QLatin1String("virtio"))) {
        note(m_host, QStringLiteral("kvm")); // as Ansible has it
        settle(QStringLiteral("kvm"), "guest");
    }
    if (m_report.exists("/dev/kvm")) {
        host(QStringLiteral("kvm"));
    }
}

void Virtualization::add(Dict &facts)
{
    readContainers();
    readFirmware();
    readKernel();
    settle(QStringLiteral("NA"), "NA");
    facts.set("virtualization_type", factText(m_type));
    facts.set("virtualization_role", factText(m_role));
    facts.set("virtualization_tech_guest", factTexts(m_guest));
    facts.set("virtualization_tech_host", factTexts(m_host));
}

} // namespace

void addVirtualFacts(const FactsReport &report, Dict &facts) { Virtualization(report).add(facts); }

} // namespace chatelaine
