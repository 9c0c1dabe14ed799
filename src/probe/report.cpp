// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/report.h"

#include "base/qt.h"
#include "crypto/hash.h"
#include "probe/remotefacts.h"

#include <QSet>

namespace chatelaine
{

namespace
{

/// Goes through a report once. Each line "WORD REST" has a function that knows it.
class ReportReader
{
public:
    ReportReader(const QByteArray &report, const ProbeRequest &request) : m_report(report), m_request(request)
    {
    }
    std::optional<HostState> read();

private:
    bool readLine(QByteArray &word, QByteArray &rest);
    void take(const QByteArray &word, const QByteArray &rest);
    void takeHashes();
    void takeFile(const std::optional<RemoteFile> &file);
    void takeDocker(const QByteArray &rest);
    void takeContainer(const QByteArray &rest);
    void takePolicy(const QByteArray &rest);
    void takeLock(const QByteArray &rest);
    void takeUnitLine(const QByteArray &rest);
    bool takeBundle(const QByteArray &rest);
    void takeManifest(const QString &path, const QByteArray &json);
    bool finishPaths();

    const QByteArray &m_report;
    const ProbeRequest &m_request;
    qsizetype m_position = 0;
    HostState m_state;
    QStringList m_unsafe;
    QStringList m_blocked;
    QStringList m_containerIds; ///< beside m_state.containers
    QHash<QByteArray, QByteArray> m_unit;
};

bool ReportReader::readLine(QByteArray &word, QByteArray &rest)
{
    const qsizetype end = m_report.indexOf('\n', m_position);
    if (end < 0) {
        return false;
    }
    const QByteArray line = m_report.mid(m_position, end - m_position);
    m_position = end + 1;
    const qsizetype space = line.indexOf(' ');
    word = space < 0 ? line : line.left(space);
    rest = space < 0 ? QByteArray() : line.mid(space + 1);
    return true;
}

std::optional<HostState> ReportReader::read()
{
    QByteArray word;
    QByteArray rest;
    // A login script may have written something before the script did.
    while (readLine(word, rest) && !(word == "hello" && rest == "1")) {
    }
    if (word != "hello") {
        return std::nullopt;
    }
    while (readLine(word, rest)) {
        if (word == "end") {
            return finishPaths() ? std::optional(std::move(m_state)) : std::nullopt;
        }
        if (word == "bundle") {
            if (!takeBundle(rest)) {
                return std::nullopt;
            }
        } else if (word == "hashes") {
            takeHashes();
        } else {
            take(word, rest);
        }
    }
    return std::nullopt;
}

void ReportReader::takeHashes()
{
    while (m_position < m_report.size()) {
        const qsizetype end = m_report.indexOf('\n', m_position);
        const QByteArray line = m_report.mid(m_position, end < 0 ? -1 : end - m_position);
        m_position = end < 0 ? m_report.size() : end + 1;
        if (line.isEmpty()) {
            return;
        }
        if (const auto hash = readHashLine(line)) {
            m_state.files[hash->first].sha256 = hash->second;
        }
    }
}

void ReportReader::take(const QByteArray &word, const QByteArray &rest)
{
    using Taker = void (*)(ReportReader &, const QByteArray &);
    static const QHash<QByteArray, Taker> takers{
        {"uid", [](ReportReader &r, const QByteArray &rest) { r.m_state.root = rest == "0"; }},
        {"systemd", [](ReportReader &r, const QByteArray &) { r.m_state.systemd = true; }},
        {"stat", [](ReportReader &r, const QByteArray &rest) { r.takeFile(readStatLine(rest)); }},
        {"ls", [](ReportReader &r, const QByteArray &rest) { r.takeFile(readListLine(rest)); }},
        {"unsafe", [](ReportReader &r, const QByteArray &rest) { r.m_unsafe << QString::fromUtf8(rest); }},
        {"blocked", [](ReportReader &r, const QByteArray &rest) { r.m_blocked << QString::fromUtf8(rest); }},
        {"pending",
         [](ReportReader &r, const QByteArray &rest) { r.m_state.interrupted << QString::fromUtf8(rest); }},
        {"pendingpath",
         [](ReportReader &r, const QByteArray &rest) {
             if (!r.m_state.interrupted.isEmpty()) {
                 r.m_state.pendingPaths[r.m_state.interrupted.last()] << QString::fromUtf8(rest);
             }
         }},
        {"journal",
         [](ReportReader &r, const QByteArray &rest) {
             const auto entries = readJournal(rest);
             if (entries && !entries->empty()) {
                 r.m_state.lastDeploy = entries->back();
             }
         }},
        {"lock", [](ReportReader &r, const QByteArray &rest) { r.takeLock(rest); }},
        {"docker", [](ReportReader &r, const QByteArray &rest) { r.takeDocker(rest); }},
        {"compose",
         [](ReportReader &r, const QByteArray &rest) { r.m_state.compose = QString::fromUtf8(rest); }},
        {"container", [](ReportReader &r, const QByteArray &rest) { r.takeContainer(rest); }},
        {"policy", [](ReportReader &r, const QByteArray &rest) { r.takePolicy(rest); }},
        {"unitprop", [](ReportReader &r, const QByteArray &rest) { r.takeUnitLine(rest); }},
    };
    if (const Taker taker = takers.value(word)) {
        taker(*this, rest);
    }
}

void ReportReader::takeFile(const std::optional<RemoteFile> &file)
{
    if (file) {
        m_state.files[file->path] = *file;
    }
}

void ReportReader::takeLock(const QByteArray &rest)
{
    const qsizetype space = rest.indexOf(' ');
    m_state.lockedSince = QString::fromUtf8(rest.left(qMax<qsizetype>(space, 0)));
    m_state.lockedBy = QString::fromUtf8(rest.mid(space + 1));
}

void ReportReader::takeDocker(const QByteArray &rest)
{
    m_state.dockerInstalled = rest != "missing";
    m_state.docker = rest == "works";
    if (rest.startsWith("fails ")) {
        m_state.dockerProblem = QString::fromUtf8(rest.mid(6)).trimmed();
    }
}

void ReportReader::takeContainer(const QByteArray &rest)
{
    const auto line = readContainerLine(rest);
    if (line && m_request.projects.contains(line->container.project)) {
        m_state.containers.push_back(line->container);
        m_containerIds << line->id;
    }
}

void ReportReader::takePolicy(const QByteArray &rest)
{
    const qsizetype index = m_containerIds.indexOf(QString::fromUtf8(rest.left(rest.indexOf(' '))));
    if (index >= 0) {
        const QString policy = QString::fromUtf8(rest.mid(rest.indexOf(' ') + 1));
        // The older Compose leaves the name empty where the newer one says "no".
        m_state.containers[static_cast<std::size_t>(index)].restartPolicy =
            policy.isEmpty() ? QStringLiteral("no") : policy;
    }
}

/// systemctl answers in the order of the question, with an empty line between the units.
void ReportReader::takeUnitLine(const QByteArray &rest)
{
    const qsizetype index = static_cast<qsizetype>(m_state.units.size());
    if (!rest.isEmpty()) {
        const qsizetype sign = rest.indexOf('=');
        m_unit.insert(rest.left(qMax<qsizetype>(sign, 0)), rest.mid(sign + 1));
    } else if (!m_unit.isEmpty() && index < m_request.units.size()) {
        m_state.units.push_back(readUnit(m_request.units[index], m_unit));
        m_unit.clear();
    }
}

bool ReportReader::takeBundle(const QByteArray &rest)
{
    const QByteArray kind = rest.left(rest.indexOf(' '));
    int count = rest.mid(rest.indexOf(' ') + 1).toInt();
    std::vector<std::pair<QString, qint64>> index;
    QByteArray length;
    QByteArray path;
    for (; count > 0; --count) {
        bool ok = false;
        if (!readLine(length, path)) {
            return false;
        }
        index.emplace_back(QString::fromUtf8(path), length.toLongLong(&ok));
        if (!ok || index.back().second < 0) {
            return false;
        }
    }
    for (const auto &[name, bytes] : index) {
        if (bytes > m_report.size() - m_position) {
            return false;
        }
        const QByteArray content = m_report.mid(m_position, bytes);
        m_position += bytes;
        if (kind == "manifest") {
            takeManifest(name, content);
        } else {
            m_state.files[name].content = content;
        }
    }
    if (m_report.mid(m_position, 5) != "\nend\n") {
        return false; // a file grew or shrank between being measured and being sent
    }
    m_position += 5;
    return true;
}

void ReportReader::takeManifest(const QString &path, const QByteArray &json)
{
    const QString instance = path.section(QLatin1Char('/'), -2, -2);
    Result<Manifest> manifest = readManifest(json, path);
    if (manifest && manifest->instance == instance) {
        m_state.manifests.emplace(instance, std::move(*manifest));
    } else {
        m_state.brokenManifests << instance;
    }
}

/// What was asked for and not found is missing; a fault of a folder is one of everything below it. False: the
/// script looked at nothing, not even at "/".
bool ReportReader::finishPaths()
{
    takeUnitLine({});
    if (m_state.files.take(QStringLiteral("/")).type != RemoteFile::Type::Directory &&
        !m_request.paths.empty()) {
        return false;
    }
    for (const ProbeRequest::Path &asked : m_request.paths) {
        m_state.files[asked.path].path = asked.path;
    }
    for (auto it = m_state.files.begin(); it != m_state.files.end(); ++it) {
        RemoteFile &file = *it;
        file.path = it.key();
        const auto above = [&](const QString &folder) {
            return file.path.startsWith(folder + QLatin1Char('/'));
        };
        const auto unsafe = std::find_if(m_unsafe.cbegin(), m_unsafe.cend(), above);
        const auto blocked = std::find_if(m_blocked.cbegin(), m_blocked.cend(), above);
        file.unsafeParent = unsafe == m_unsafe.cend() ? QString() : *unsafe;
        file.blockedBy = blocked == m_blocked.cend() ? QString() : *blocked;
        if (file.type == RemoteFile::Type::File && file.sha256.isEmpty() && file.content) {
            file.sha256 =
                qstr(sha256Hex({file.content->constData(), static_cast<std::size_t>(file.content->size())}));
        }
        if (file.type == RemoteFile::Type::Missing) {
            file.content.reset();
        }
    }
    return true;
}

} // namespace

std::optional<HostState> readReport(const QByteArray &report, const ProbeRequest &request)
{
    return ReportReader(report, request).read();
}

} // namespace chatelaine
