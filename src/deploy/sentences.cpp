// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deploy/sentences.h"

#include <algorithm>
#include <map>

namespace chatelaine
{

namespace
{

struct Sentence {
    const char *what;
    const char *next;
};

/// By the kind of problem that the scripts know.
const std::map<QByteArray, Sentence> sentences{
    {"lock",
     {QT_TRANSLATE_NOOP("Chatelaine", "The server was no longer reserved for this deploy."),
      QT_TRANSLATE_NOOP("Chatelaine", "Deploy again: it goes on where it stopped.")}},
    {"lock-folder",
     {QT_TRANSLATE_NOOP("Chatelaine", "%1 cannot be written on the server."),
      QT_TRANSLATE_NOOP("Chatelaine", "Check whether its disk is full or read-only.")}},
    {"state",
     {QT_TRANSLATE_NOOP("Chatelaine", "%1 cannot be written on the server."),
      QT_TRANSLATE_NOOP("Chatelaine", "Check whether its disk is full or read-only.")}},
    {"upload",
     {QT_TRANSLATE_NOOP("Chatelaine", "The files did not arrive on the server as they were sent."),
      QT_TRANSLATE_NOOP("Chatelaine", "Check whether its disk is full, and deploy again.")}},
    {"is-folder",
     {QT_TRANSLATE_NOOP("Chatelaine", "%1 on the server is a folder, but it must be a file."),
      QT_TRANSLATE_NOOP("Chatelaine", "Move the folder away, or choose another path for the file.")}},
    {"is-file",
     {QT_TRANSLATE_NOOP("Chatelaine", "%1 on the server is not a folder, but it must be one."),
      QT_TRANSLATE_NOOP("Chatelaine", "Move the file away, or choose another path.")}},
    {"symlink",
     {QT_TRANSLATE_NOOP("Chatelaine",
                        "%1 is a symlink that does not belong to root; nothing is installed through it."),
      QT_TRANSLATE_NOOP("Chatelaine", "Replace the symlink by a folder, or give it to root.")}},
    {"install",
     {QT_TRANSLATE_NOOP("Chatelaine", "%1 could not be installed on the server."),
      QT_TRANSLATE_NOOP("Chatelaine", "The details say why.")}},
    {"half",
     {QT_TRANSLATE_NOOP("Chatelaine", "Not all files could be put back on the server; it stopped at %1."),
      QT_TRANSLATE_NOOP("Chatelaine", "Deploy again when what the details say is mended.")}},
    {"base",
     {QT_TRANSLATE_NOOP("Chatelaine", "The folder %1 is missing on the server."),
      QT_TRANSLATE_NOOP("Chatelaine", "Deploy again.")}},
    {"reload",
     {QT_TRANSLATE_NOOP("Chatelaine", "systemd could not read its units again."),
      QT_TRANSLATE_NOOP("Chatelaine", "The details say why.")}},
    {"enable",
     {QT_TRANSLATE_NOOP("Chatelaine", "The unit %1 could not be enabled."),
      QT_TRANSLATE_NOOP("Chatelaine", "The details say why.")}},
    {"start",
     {QT_TRANSLATE_NOOP("Chatelaine", "The unit %1 could not be started."),
      QT_TRANSLATE_NOOP("Chatelaine", "The log shows its last words.")}},
    {"no-http",
     {QT_TRANSLATE_NOOP("Chatelaine", "The server has no program that could ask a web address."),
      QT_TRANSLATE_NOOP("Chatelaine", "Install curl there, or choose another check for this service.")}},
    {"no-tcp",
     {QT_TRANSLATE_NOOP("Chatelaine", "The server has no program that could try a port."),
      QT_TRANSLATE_NOOP("Chatelaine", "Install netcat there, or choose another check for this service.")}},
};

QByteArray lastLines(const QByteArray &text)
{
    const QByteArrayList lines = text.trimmed().split('\n');
    return lines.mid(std::max<qsizetype>(0, lines.size() - 5)).join('\n');
}

} // namespace

Error scriptError(const ScriptResult &result, Text otherwise)
{
    const ScriptProblem problem = readProblem(result.err);
    const auto known = sentences.find(problem.kind);
    Error error(std::move(otherwise));
    if (known != sentences.end()) {
        error.what = Text(known->second.what, {problem.subject.toStdString()});
        error.next = Text(known->second.next);
    }
    if (problem.rest.contains("No space left on device")) {
        error.next = Text(
            QT_TRANSLATE_NOOP("Chatelaine", "A disk of the server is full: make room, and deploy again."));
    }
    error.detail = (problem.rest.isEmpty() ? lastLines(result.out) : problem.rest).trimmed().toStdString();
    return error;
}

Error cancelledError()
{
    return Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "It was cancelled.")), {}, Cause::Cancelled);
}

} // namespace chatelaine
