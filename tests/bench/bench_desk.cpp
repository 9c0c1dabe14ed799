// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a whole playbook takes, from the folder to the files of all roles, beside ansible-playbook; and
// how long until a role is right again after one variable changed.
//   bench_desk                                   our own small playbook, beside ansible-playbook
//   CHATELAINE_BENCH_FOLDER=… CHATELAINE_BENCH_HOST=… [CHATELAINE_BENCH_ROLE=…] [CHATELAINE_BENCH_FACTS=…]
//   bench_desk CHATELAINE_BENCH_PEER="command"              is timed in place of ansible-playbook

#include "base/qt.h"
#include "desk/plays.h"
#include "values/yaml.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace chatelaine;

class DeskBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wholeHost();
    void oneVariable();

private:
    std::unique_ptr<QTemporaryDir> m_own;
    QString m_folder;
    QString m_host;
    QString m_role;
    Dict m_facts;
};

void DeskBench::initTestCase()
{
    m_folder = qEnvironmentVariable("CHATELAINE_BENCH_FOLDER");
    m_host = qEnvironmentVariable("CHATELAINE_BENCH_HOST");
    m_role = qEnvironmentVariable("CHATELAINE_BENCH_ROLE");
    if (const QString facts = qEnvironmentVariable("CHATELAINE_BENCH_FACTS"); !facts.isEmpty()) {
        const auto text = readFile(facts);
        QVERIFY(text);
        const auto document = readYamlOrJson(text->toStdString(), sstr(facts));
        QVERIFY(document);
        m_facts = document->root.asDict();
    }
    if (!m_folder.isEmpty()) {
        return;
    }
    m_own = std::make_unique<QTemporaryDir>();
    m_folder = m_own->filePath(QStringLiteral("playbook"));
    m_host = QStringLiteral("here");
    m_role = QStringLiteral("base");
    const QDir source(QStringLiteral(SOURCE_FOLDER "/tests/render/playbook"));
    QDirIterator walk(source.path(), QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString file = source.relativeFilePath(walk.next());
        QDir().mkpath(QFileInfo(m_folder + u'/' + file).path());
        QVERIFY(QFile::copy(source.filePath(file), m_folder + u'/' + file));
    }
    QVERIFY(saveFile(m_folder + QLatin1String("/group_vars/all.yml"),
                     "out: " + m_own->filePath(QStringLiteral("there")).toUtf8() + "\n"));
    QDir().mkpath(m_own->filePath(QStringLiteral("there")));
}

void DeskBench::wholeHost()
{
    double best = 1e9;
    std::size_t files = 0;
    std::size_t bytes = 0;
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer timer;
        timer.start();
        const auto snapshot = readSnapshot(m_folder, m_facts);
        QVERIFY2(snapshot, snapshot ? "" : snapshot.error().what.english().c_str());
        files = 0;
        bytes = 0;
        PreviewFacts facts{m_facts, {}, {}};
        for (const SnapshotPlay *play : playsOn(**snapshot, m_host)) {
            PlayPreview preview((*snapshot)->workspace, (*snapshot)->variables, play->play, m_host, facts);
            for (std::size_t part = 0; part < preview.parts().size(); ++part) {
                for (const RoleFile *file : preview.files(part)) {
                    ++files;
                    bytes += static_cast<std::size_t>(file->file.content.size());
                }
            }
            facts.earlier = preview.factsAtEnd();
        }
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e9);
    }
    qInfo("%zu files, %zu bytes, with reading the folder: %.3f s (best of 5)", files, bytes, best);
    QProcess peer;
    peer.setWorkingDirectory(m_folder);
    QElapsedTimer timer;
    timer.start();
    const QString command = qEnvironmentVariable(
        "CHATELAINE_BENCH_PEER", m_own ? QStringLiteral("ansible-playbook site.yml") : QString());
    if (command.isEmpty()) {
        return;
    }
    peer.startCommand(command);
    if (peer.waitForStarted() && peer.waitForFinished(-1) && peer.exitCode() == 0) {
        const double theirs = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        qInfo("%s: %.2f s, which is %.0f times as long", qPrintable(command), theirs, theirs / best);
    } else {
        qInfo("%s: not there, or failed", qPrintable(command));
    }
}

/// Each variable that the role's files show is changed once.
void DeskBench::oneVariable()
{
    const auto snapshot = readSnapshot(m_folder, m_facts);
    QVERIFY(snapshot);
    auto found = previewRole(**snapshot, m_host, m_role, {}, {m_facts, {}, {}});
    QVERIFY(found);
    PlayPreview &preview = found->preview;
    QStringList names;
    for (const RoleFile *file : preview.files(found->part)) {
        for (const TemplateSpan &span : file->file.spans) {
            names += qstr(span.variable);
        }
    }
    names.removeDuplicates();
    const HostVariables variables = preview.variables(found->part);
    std::vector<double> milliseconds;
    std::size_t rendered = 0;
    for (const QString &name : names) {
        const Value *raw = variables.raw().find(std::string_view(sstr(name)));
        if (raw == nullptr) {
            continue;
        }
        const Value other = raw->isString()              ? Value::string(raw->asString() + "x")
                            : raw->is(Value::Kind::Bool) ? Value::boolean(!raw->asBool())
                                                         : Value::string("changed");
        for (const Value &value : {other, *raw}) {
            QElapsedTimer timer;
            timer.start();
            rendered += preview.setVariable(name, value, found->part).size();
            milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
    }
    QVERIFY(!milliseconds.empty());
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto at = [&](double part) {
        return milliseconds[static_cast<std::size_t>(part * static_cast<double>(milliseconds.size() - 1))];
    };
    qInfo("%zu changes, %zu files rendered: half within %.2f ms, 99 %% within %.2f ms, all within %.2f ms",
          milliseconds.size(), rendered, at(0.5), at(0.99), milliseconds.back());
}

QTEST_GUILESS_MAIN(DeskBench)
#include "bench_desk.moc"
