// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/questions.h"

#include "base/qt.h"
#include "desk/words.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QSocketNotifier>

#include <csignal>
#include <unistd.h>

namespace chatelaine::cli
{

namespace
{

int interruptPipe[2] = {-1, -1};

void interrupted(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(interruptPipe[1], &byte, 1);
}

/// Ctrl-C as an event of the loop, while this lives (the self-pipe of signal-safety(7)).
class Interrupts
{
public:
    explicit Interrupts(Run &run)
    {
        if (pipe(interruptPipe) != 0) {
            return;
        }
        m_notifier = std::make_unique<QSocketNotifier>(interruptPipe[0], QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, &run, [&run] {
            char byte = 0;
            [[maybe_unused]] const ssize_t got = read(interruptPipe[0], &byte, 1);
            run.cancel();
        });
        struct sigaction action {
        };
        action.sa_handler = interrupted;
        sigaction(SIGINT, &action, &m_before);
    }
    ~Interrupts()
    {
        sigaction(SIGINT, &m_before, nullptr);
        m_notifier.reset();
        close(interruptPipe[0]);
        close(interruptPipe[1]);
    }
    Interrupts(const Interrupts &) = delete;
    Interrupts &operator=(const Interrupts &) = delete;

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
    struct sigaction m_before {
    };
};

QJsonObject eventJson(const ProgressEvent &event)
{
    QJsonObject json{
        {QStringLiteral("time"), event.time.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("host"), event.host},
        {QStringLiteral("instance"), event.instance},
        {QStringLiteral("step"), event.step ? stepWord(*event.step) : QString()},
        {QStringLiteral("state"), stateWord(event.state)},
        {QStringLiteral("seconds"), event.seconds},
        {QStringLiteral("message"), event.error ? paragraph(*event.error) : translated(event.message)}};
    if (event.error && !event.error->detail.empty()) {
        json[QStringLiteral("detail")] = qstr(event.error->detail);
    }
    return json;
}

/// `last` is the line printed before: what repeats while somebody waits is printed once.
void printEvent(const ProgressEvent &event, Context &context, QString &last)
{
    if (!event.log.isNull()) {
        return; // the log is shown with the failure that it explains
    }
    if (context.json()) {
        context.out() << QJsonDocument(eventJson(event)).toJson(QJsonDocument::Compact) << '\n';
        context.out().flush();
        return;
    }
    if (event.state == StepState::Running && event.fraction >= 0) {
        return; // a tick of a bar
    }
    if (event.step && event.state != StepState::Running && !event.error) {
        return; // the end of a step; the next one or the end of the whole follows
    }
    const QString subject =
        event.instance.isEmpty() ? event.host : event.host + QStringLiteral(" · ") + event.instance;
    QString line = subject + QLatin1String(": ") +
                   (event.state == StepState::Running && event.step ? word(*event.step) : word(event.state));
    if (!event.message.empty()) {
        line += QStringLiteral(" · ") + translated(event.message);
    }
    if (event.state != StepState::Running && event.seconds > 0) {
        line += QLatin1String(" (") + duration(event.seconds) + QLatin1Char(')');
    }
    if (line != last) {
        context.out() << line << '\n';
    }
    last = line;
    if (event.error) {
        context.out().flush();
        context.fail(*event.error);
        context.err().flush();
    }
    context.out().flush();
}

} // namespace

void spin(Run &run, Context &context, bool showProgress)
{
    const Interrupts interrupts(run);
    RunQuestions questions(run, context);
    QEventLoop loop;
    QObject::connect(&run, &Run::finished, &loop, &QEventLoop::quit);
    if (showProgress) {
        QObject::connect(&run, &Run::progressed, &loop,
                         [&context, last = QString()](const ProgressEvent &event) mutable {
                             printEvent(event, context, last);
                         });
    }
    run.start();
    loop.exec();
}

} // namespace chatelaine::cli
