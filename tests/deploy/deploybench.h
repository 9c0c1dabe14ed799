// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the tests of deploy share: services made by hand, and a practice server to deploy them to.

#include "deploy/deploy.h"
#include "progress/progress.h"
#include "support/practiceserver.h"
#include "support/scriptedquestions.h"

#include <QTemporaryDir>

#include <mutex>

namespace chatelaine
{

inline const QString &secretText()
{
    static const QString text = QStringLiteral("s3cret-Tr0ub4dor&7");
    return text;
}

/// A file whose content marks every place where secretText() stands.
inline RenderedFile fileOf(const QString &path, const QByteArray &content, uint mode = 0644)
{
    RenderedFile file;
    file.path = path;
    file.content = content;
    file.mode = mode;
    const QByteArray secret = secretText().toUtf8();
    for (qsizetype at = content.indexOf(secret); at >= 0; at = content.indexOf(secret, at + 1)) {
        TemplateSpan span;
        span.begin = static_cast<std::size_t>(at);
        span.end = static_cast<std::size_t>(at + secret.size());
        span.secret = true;
        file.spans.push_back(span);
        file.secret = true;
    }
    return file;
}

inline RenderedFile folderOf(const QString &path, uint mode = 0755,
                             const QString &owner = QStringLiteral("root"))
{
    RenderedFile file;
    file.path = path;
    file.mode = mode;
    file.owner = owner;
    file.group = owner;
    file.directory = true;
    return file;
}

inline RenderedService serviceOf(const QString &instance, ServiceKind kind)
{
    RenderedService service;
    service.host = QStringLiteral("srv1");
    service.instance = instance;
    service.service = instance;
    service.title = instance;
    service.kind = kind;
    service.tier = QStringLiteral("apps");
    service.base = QStringLiteral("/srv/apps/") + instance;
    return service;
}

/// Two containers: `web` serves the mounted page, `side` sees nothing of it. `.env` holds the secret.
inline RenderedService composeService(const QByteArray &page = "one", const QByteArray &colour = "red")
{
    RenderedService service = serviceOf(QStringLiteral("vault"), ServiceKind::Compose);
    service.project = service.instance;
    service.composeFiles = {service.base + QStringLiteral("/docker-compose.yml")};
    service.files.push_back(folderOf(service.base + QStringLiteral("/data"), 0750, QStringLiteral("deploy")));
    service.files.push_back(fileOf(service.composeFiles.first(), R"(version: "3.7"
services:
  web:
    image: chatelaine/busybox:1
    command: ["httpd", "-f", "-p", "8080", "-h", "/www"]
    stop_grace_period: 1s
    environment: ["TOKEN=${TOKEN}", "COLOUR=${COLOUR}"]
    volumes: ["./conf/index.html:/www/index.html:ro"]
    ports: ["8081:8080"]
  side:
    image: chatelaine/busybox:1
    command: ["sleep", "100000"]
    stop_grace_period: 1s
)"));
    service.files.push_back(fileOf(service.base + QStringLiteral("/.env"),
                                   "TOKEN=" + secretText().toUtf8() + "\nCOLOUR=" + colour + "\n", 0600));
    service.files.push_back(fileOf(service.base + QStringLiteral("/conf/index.html"), page + "\n"));
    HealthCheck check;
    check.target = QStringLiteral("http://127.0.0.1:8081/");
    check.text = QString::fromUtf8(page);
    check.within = std::chrono::seconds(20);
    service.health.push_back(check);
    return service;
}

/// A service of systemd's with a file of settings.
inline RenderedService unitService(const QByteArray &setting = "one")
{
    RenderedService service = serviceOf(QStringLiteral("ticker"), ServiceKind::Systemd);
    service.units = {QStringLiteral("ticker.service")};
    service.files.push_back(
        fileOf(service.base + QStringLiteral("/ticker.env"), "SETTING=" + setting + "\n"));
    service.files.push_back(fileOf(QStringLiteral("/etc/systemd/system/ticker.service"), R"([Unit]
Description=Ticker
[Service]
EnvironmentFile=/srv/apps/ticker/ticker.env
ExecStart=/usr/bin/env sleep 100000
[Install]
WantedBy=multi-user.target
)"));
    return service;
}

/// A job that a timer starts.
inline RenderedService timerService()
{
    RenderedService service = serviceOf(QStringLiteral("nightly"), ServiceKind::Systemd);
    service.units = {QStringLiteral("nightly.service"), QStringLiteral("nightly.timer")};
    service.files.push_back(
        fileOf(QStringLiteral("/etc/systemd/system/nightly.service"),
               "[Unit]\nDescription=Nightly\n[Service]\nType=oneshot\nExecStart=/usr/bin/env true\n"));
    service.files.push_back(fileOf(
        QStringLiteral("/etc/systemd/system/nightly.timer"),
        "[Unit]\nDescription=Nightly\n[Timer]\nOnCalendar=daily\n[Install]\nWantedBy=timers.target\n"));
    return service;
}

/// Files alone, with a command that marks that it was told of them.
inline RenderedService filesService(const QByteArray &page = "one")
{
    RenderedService service = serviceOf(QStringLiteral("page"), ServiceKind::Files);
    service.reload = QStringLiteral("echo reloaded >>/run/page-reloads");
    service.files.push_back(fileOf(service.base + QStringLiteral("/index.html"), page + "\n"));
    return service;
}

/// A server and the runs against it. Events are kept until clear().
class DeployBench
{
public:
    bool start()
    {
        return server.start() && server.writeKnownHosts(m_folder.filePath(QStringLiteral("known_hosts")));
    }
    QString problem() const { return server.error(); }

    Target target(const QString &name = QStringLiteral("srv1")) const
    {
        Target target;
        target.name = name;
        target.address = server.address();
        target.port = server.port();
        target.user = server.user();
        target.privateKeyFile = server.key();
        target.become = Target::Become::Sudo;
        return target;
    }
    HostOrder order(std::vector<RenderedService> services) const
    {
        HostOrder order;
        order.target = target();
        order.services = std::move(services);
        return order;
    }
    RunSettings settings() const
    {
        RunSettings settings;
        settings.who = QStringLiteral("Anna <anna@example.org>");
        settings.hostKeys.shared = m_folder.filePath(QStringLiteral("known_hosts"));
        settings.hostKeys.memory = m_folder.filePath(QStringLiteral("memory.json"));
        return settings;
    }

    /// Called for each event, in its thread, before it is kept.
    std::function<void(const ProgressEvent &)> onEvent;

    RunEnd run(const std::vector<HostOrder> &orders, const RunSettings &settings, std::stop_token stop = {})
    {
        clear();
        ScriptedQuestions questions(answerPassword());
        return deploy(orders, settings, questions, sink(), std::move(stop));
    }
    RunEnd run(std::vector<RenderedService> services, std::stop_token stop = {})
    {
        return run({order(std::move(services))}, settings(), std::move(stop));
    }
    Plan compare(std::vector<RenderedService> services)
    {
        clear();
        ScriptedQuestions questions(answerPassword());
        return comparePlan({order(std::move(services))}, settings(), questions, sink(), {});
    }

    static ScriptedQuestions::Reply answerPassword(const QString &password = PracticeServer::password())
    {
        return [password](const Question &question) -> std::optional<Answer> {
            return question.kind == Question::Kind::BecomePassword
                       ? std::optional(Answer{true, WipedText(password.toStdString())})
                       : std::nullopt;
        };
    }

    ProgressSink sink()
    {
        return [this](const ProgressEvent &event) {
            if (onEvent) {
                onEvent(event);
            }
            const std::lock_guard lock(m_mutex);
            events.push_back(event);
        };
    }
    void clear()
    {
        const std::lock_guard lock(m_mutex);
        events.clear();
    }
    ProgressLog log() const
    {
        ProgressLog log;
        for (const ProgressEvent &event : events) {
            log.apply(event);
        }
        return log;
    }
    /// How the instance (or the host itself) stands after the run.
    SubjectRecord subject(const QString &instance, const QString &host = QStringLiteral("srv1")) const
    {
        const ProgressLog log = this->log();
        const HostRecord *record = log.host(host);
        if (record == nullptr) {
            return {};
        }
        for (const SubjectRecord &subject : record->subjects) {
            if (subject.instance == instance) {
                return subject;
            }
        }
        return instance.isEmpty() ? record->self : SubjectRecord();
    }
    /// Everything that was said, for comparisons and for what must not be in it.
    QByteArray said() const;
    int journalLines() const
    {
        return server.text(QStringLiteral("cat /var/lib/chatelaine/journal.jsonl 2>/dev/null | wc -l"))
            .toInt();
    }
    /// Nothing of an unfinished deploy: lock, pending, temporary files.
    QString leftovers() const
    {
        return server.text(QStringLiteral("ls -d /var/lib/chatelaine/lock /var/lib/chatelaine/.lock.* "
                                          "/var/lib/chatelaine/*/pending /var/lib/chatelaine/*/temps "
                                          "/var/lib/chatelaine/*/staging 2>/dev/null; "
                                          "find /srv /etc/systemd/system -name '.chatelaine-*'; true"));
    }
    /// The server as before the first deploy.
    void wipe()
    {
        server.execute(QStringLiteral("docker rm -f $(docker ps -aq); docker network prune -f; "
                                      "systemctl disable --now ticker.service nightly.timer; "
                                      "umount /srv/apps/*/small; "
                                      "rm -rf /etc/systemd/system/ticker.service "
                                      "/etc/systemd/system/nightly.* /srv/apps /var/lib/chatelaine "
                                      "/run/page-reloads; systemctl daemon-reload"));
    }

    PracticeServer server{QStringLiteral("deploy")};
    std::vector<ProgressEvent> events;

private:
    mutable std::mutex m_mutex;
    QTemporaryDir m_folder;
};

inline QByteArray DeployBench::said() const
{
    QByteArray out;
    for (const ProgressEvent &event : events) {
        out += event.host.toUtf8() + ' ' + event.instance.toUtf8() + ' ' +
               (event.step ? stepWord(*event.step) : QString()).toUtf8() + ' ' +
               stateWord(event.state).toUtf8() + ' ' + QByteArray::fromStdString(event.message.english()) +
               ' ' + event.log.toUtf8();
        if (event.error) {
            out += " ERROR " + QByteArray::fromStdString(
                                   event.error->what.english() + '|' + event.error->unchanged.english() +
                                   '|' + event.error->next.english() + '|' + event.error->detail);
        }
        out += '\n';
    }
    return out;
}

} // namespace chatelaine
