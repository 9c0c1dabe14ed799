// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "desk/snapshot.h"
#include "workspace/permissions.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QString>
#include <QTextStream>

#include <memory>
#include <optional>
#include <vector>

namespace chatelaine::cli
{

/// Exit statuses that scripts rely on.
enum Exit {
    ExitDone = 0,
    ExitFailed = 1,
    ExitUsage = 2,
    ExitChanges = 3,
    ExitPartly = 4,
    ExitCancelled = 130
};

/// Where a command speaks; tests hand in buffers.
struct Console {
    QTextStream &out;
    QTextStream &err;
};

/// What the options before the command say, and the folder they lead to.
class Context
{
public:
    Context(Console &console, QString folder, bool json, Dict facts, int answersFd);

    QTextStream &out() { return m_console.out; }
    QTextStream &err() { return m_console.err; }
    bool json() const { return m_json; }
    const Dict &facts() const { return m_facts; }
    /// The lines of --ask-from-fd.
    const std::vector<QJsonObject> &answers();
    /// Asks whether a program of the folder may run: those lines ({"kind": "inventory-program", "subject":
    /// PATH, "value": "yes" or the SHA-256 of its content}), else the person at the terminal. The context
    /// must outlive it.
    Permissions::Ask permissionAsker();
    bool namesFolder() const { return !m_folder.isEmpty(); } ///< -C was given
    /// The workspace: -C DIR, else the nearest one above the current folder.
    Result<QString> folder() const;
    /// Reads it; findings go to stderr. Once.
    Result<SnapshotPtr> snapshot();

    /// Prints `file:line:column: sentence` and the detail to stderr; gives back ExitFailed.
    int fail(const Error &error);
    void warn(const Error &finding);
    /// Prints how to call the command; gives back ExitUsage.
    int usage(const QString &sentence);
    void print(const Value &json); ///< pretty, sorted keys; secrets as dots

private:
    Console &m_console;
    QString m_folder;
    bool m_json = false;
    Dict m_facts;
    int m_answersFd = -1;
    std::optional<std::vector<QJsonObject>> m_answers;
    SnapshotPtr m_snapshot;
};

/// One thing the command line can do.
class Command
{
public:
    virtual ~Command() = default;
    virtual QString name() const = 0;
    virtual QString arguments() const = 0; ///< as in the usage line, without the name
    virtual QString summary() const = 0;
    virtual void addOptions(QCommandLineParser &) const {}
    /// Gives back the exit status. `parser` holds the options and the arguments after the name.
    virtual int execute(const QCommandLineParser &parser, Context &context) = 0;
};

std::vector<std::unique_ptr<Command>> allCommands();

} // namespace chatelaine::cli
