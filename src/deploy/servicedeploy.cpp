// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deploy/servicedeploy.h"

#include "base/qt.h"
#include "deploy/health.h"
#include "deploy/installstream.h"
#include "deploy/sentences.h"
#include "deploy/start.h"
#include "deploy/tarstream.h"

#include <algorithm>

namespace chatelaine
{

namespace
{

bool isCancelled(const Error &error) { return error.cause == Cause::Cancelled; }

/// Scripts that must not be left half done are not told of a cancel.
constexpr std::chrono::seconds shortScript{60};
/// undo.sh waits for an install that is still busy.
constexpr std::chrono::minutes undoLimit{5};
constexpr std::chrono::minutes uploadLimit{30};

QDateTime nowInSeconds()
{
    return QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
}

bool has(const ServicePlan &plan, PlanStep::Action action)
{
    return std::any_of(plan.steps.begin(), plan.steps.end(),
                       [action](const PlanStep &step) { return step.action == action; });
}

/// The server is as it should be, but its manifest says otherwise.
bool onlyRecord(const ServicePlan &plan)
{
    return plan.steps.size() == 1 && has(plan, PlanStep::Action::Record);
}

Text filesMessage(int count)
{
    return count == 1 ? Text(QT_TRANSLATE_NOOP("Chatelaine", "1 file"))
                      : Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 files"), {std::to_string(count)});
}

} // namespace

Result<void> ServiceDeploy::run(std::stop_token stop)
{
    if (const Result<void> copied = copy(stop); !copied) {
        if (isCancelled(copied.error())) {
            return undo(copied.error());
        }
        m_scene.report.end(copied.error());
        return copied;
    }
    if (stop.stop_requested()) {
        return undo(cancelledError());
    }
    for (const auto part : {&ServiceDeploy::start, &ServiceDeploy::check}) {
        if (const Result<void> result = (this->*part)(stop); !result) {
            return leave(result.error());
        }
    }
    if (const Result<void> recorded = record(); !recorded) {
        m_scene.report.end(recorded.error());
        return recorded;
    }
    m_scene.report.end(StepState::Done);
    return {};
}

Result<void> ServiceDeploy::copy(std::stop_token stop)
{
    if (onlyRecord(m_scene.plan)) {
        return {};
    }
    m_scene.report.begin(Step::Copy, filesMessage(changeCount(m_scene.plan)));
    Result<QByteArray> stream = installStream(m_scene.plan);
    if (!stream) {
        return fail(
            std::move(stream.error()).leaving(Text(QT_TRANSLATE_NOOP("Chatelaine", "Nothing was changed."))));
    }
    RemoteScript script;
    script.body = m_scene.changingInstance("install").body();
    script.input = std::move(*stream);
    script.timeout = uploadLimit;
    const Result<ScriptResult> result = m_scene.session.run(script, stop);
    if (!result) {
        return fail(result.error());
    }
    if (result->exitCode != 0) {
        Error error =
            scriptError(*result, Text(QT_TRANSLATE_NOOP("Chatelaine", "The files could not be installed.")));
        if (readProblem(result->err).kind != "half") {
            error.unchanged =
                Text(QT_TRANSLATE_NOOP("Chatelaine", "The files of this service are as they were."));
        }
        return fail(std::move(error));
    }
    for (const QByteArray &line : result->out.split('\n')) {
        if (line.startsWith("release\t")) {
            m_release = QString::fromUtf8(line.mid(8));
        }
    }
    m_scene.report.endStep(filesMessage(changeCount(m_scene.plan)));
    return {};
}

Result<void> ServiceDeploy::start(std::stop_token stop)
{
    if (onlyRecord(m_scene.plan)) {
        return {};
    }
    m_scene.report.begin(Step::Start);
    Result<void> started = startService(m_scene, stop);
    if (started) {
        m_scene.report.endStep();
    }
    return started;
}

Result<void> ServiceDeploy::check(std::stop_token stop)
{
    if (!has(m_scene.plan, PlanStep::Action::Health)) {
        return {};
    }
    m_scene.report.begin(Step::Check);
    Result<void> checked = checkService(m_scene, stop);
    if (checked) {
        m_scene.report.endStep();
    }
    return checked;
}

Result<void> ServiceDeploy::record()
{
    m_scene.report.begin(Step::Finish);
    Manifest manifest = manifestOf(m_scene.plan, m_release);
    manifest.commit = m_scene.settings.commit;
    manifest.unsaved = m_scene.settings.unsaved;
    manifest.who = m_scene.settings.who;
    manifest.when = nowInSeconds();
    if (m_release.isEmpty()) { // no file changed
        const auto earlier = m_scene.state.manifests.find(manifest.instance);
        manifest.release = earlier == m_scene.state.manifests.end() ? QString() : earlier->second.release;
    }
    Error problem;
    if (!writeJournal(QStringLiteral("done"), nullptr, writeManifest(manifest), writeFileList(manifest),
                      &problem)) {
        problem.unchanged = Text(QT_TRANSLATE_NOOP(
            "Chatelaine",
            "The service runs with its new settings, but the server keeps no record of it yet."));
        problem.next = Text(QT_TRANSLATE_NOOP("Chatelaine", "Deploy again to complete it."));
        return fail(std::move(problem));
    }
    m_scene.report.endStep();
    return {};
}

/// Cancelled before anything was applied: the files go back.
Result<void> ServiceDeploy::undo(Error cancelled)
{
    RemoteScript script;
    script.body = m_scene.changingInstance("undo").body();
    script.timeout = undoLimit;
    const Result<ScriptResult> result = m_scene.session.run(script, {});
    if (!result || result->exitCode != 0) {
        cancelled.unchanged = Text(QT_TRANSLATE_NOOP(
            "Chatelaine",
            "Some of its files may be new already; they were not put to use. The next deploy completes it."));
    } else if (result->out.contains("undone")) {
        writeJournal(QStringLiteral("cancelled"), &cancelled, {}, {}, nullptr);
        m_scene.report.end(StepState::Undone,
                           Text(QT_TRANSLATE_NOOP("Chatelaine", "Cancelled; its files were put back.")));
        return fail(std::move(cancelled));
    } else {
        cancelled.unchanged = Text(QT_TRANSLATE_NOOP("Chatelaine", "Nothing was changed."));
    }
    m_scene.report.end(cancelled);
    return fail(std::move(cancelled));
}

/// Failed or cancelled with the new files in use: the server remembers that it is not complete.
Result<void> ServiceDeploy::leave(Error error)
{
    if (error.place.empty()) {
        error.place = m_scene.report.place();
    }
    if (isCancelled(error)) {
        error.unchanged =
            Text(QT_TRANSLATE_NOOP("Chatelaine", "Its new files are in place; whether it runs with them was "
                                                 "not awaited. The next deploy completes it."));
    } else {
        logLastWords(m_scene, {});
        if (error.unchanged.empty()) {
            error.unchanged = Text(QT_TRANSLATE_NOOP(
                "Chatelaine", "Its new files are in place; the next deploy tries it again."));
        }
        if (error.next.empty()) {
            error.next = Text(QT_TRANSLATE_NOOP("Chatelaine", "The log shows its last words."));
        }
    }
    writeJournal(isCancelled(error) ? QStringLiteral("cancelled") : QStringLiteral("failed"), &error, {}, {},
                 nullptr);
    m_scene.report.end(error);
    return fail(std::move(error));
}

/// Appends the journal's line, with a manifest ends the interruption. False: `problem` says why not.
bool ServiceDeploy::writeJournal(const QString &outcome, const Error *error, const QByteArray &manifest,
                                 const QByteArray &files, Error *problem)
{
    JournalEntry entry;
    entry.time = nowInSeconds();
    entry.who = m_scene.settings.who;
    entry.host = m_scene.plan.service.host;
    entry.instance = m_scene.plan.service.instance;
    entry.action = QStringLiteral("deploy");
    entry.commit = m_scene.settings.commit;
    entry.unsaved = m_scene.settings.unsaved;
    entry.result = outcome;
    if (error) {
        entry.reason = m_scene.report.masked(error->what);
        entry.message = qstr(entry.reason.english());
    }
    entry.seconds = m_scene.report.seconds();
    entry.files = changeCount(m_scene.plan);
    entry.release = m_release;

    TarStream tar;
    tar.add("journal", writeJournalEntry(entry));
    if (!manifest.isEmpty()) {
        tar.add("files", files);
        tar.add("manifest.json", manifest);
    }
    RemoteScript script;
    script.body = m_scene.changingInstance("record").body();
    script.input = tar.finish();
    script.timeout = shortScript;
    const Result<ScriptResult> result = m_scene.session.run(script, {});
    if (result && result->exitCode == 0) {
        return true;
    }
    if (problem) {
        *problem =
            result ? scriptError(*result,
                                 Text(QT_TRANSLATE_NOOP("Chatelaine", "The deploy could not be recorded.")))
                   : result.error();
    }
    return false;
}

} // namespace chatelaine
