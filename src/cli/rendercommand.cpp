// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

#include "base/qt.h"
#include "desk/orders.h"
#include "render/render.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace chatelaine::cli
{

namespace
{

Error cannotMake(const QString &folder)
{
    return Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The folder %1 cannot be made."), {sstr(folder)}));
}

Result<void> writeOut(const RenderedFile &file, const QString &folder, bool reveal)
{
    const QString path = folder + QLatin1Char('/') + file.path;
    const QString parent = file.directory ? path : QFileInfo(path).path();
    if (!QDir().mkpath(parent)) {
        return chatelaine::fail(cannotMake(parent));
    }
    if (file.directory) {
        return {};
    }
    if (!file.secret || !reveal) {
        return saveFile(path, file.masked());
    }
    QFile(path).remove(); // made anew, so that nobody who could read the old one reads this
    QFile made(path);
    if (!made.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return chatelaine::fail(
            Text(QT_TRANSLATE_NOOP("Chatelaine", "The file %1 cannot be written."), {sstr(path)}));
    }
    made.write(file.content);
    return {};
}

/// Files of one instance or role, below DIR; what could not be rendered goes to stderr.
bool writeAll(const std::vector<RenderedFile> &files, const std::vector<Error> &errors, const QString &folder,
              bool reveal, Context &context)
{
    bool good = errors.empty();
    for (const Error &error : errors) {
        context.fail(error);
    }
    for (const RenderedFile &file : files) {
        if (const Result<void> written = writeOut(file, folder, reveal); !written) {
            context.fail(written.error());
            good = false;
        }
    }
    return good;
}

} // namespace

QString RenderCommand::name() const { return QStringLiteral("render"); }
QString RenderCommand::arguments() const
{
    return QStringLiteral("HOST [--service I | --role R | --all] --out DIR [--reveal]");
}

QString RenderCommand::summary() const
{
    return QCoreApplication::translate(
        "Chatelaine", "Writes the files of services or of a role as they will be on the server.");
}

void RenderCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("service"),
                      QCoreApplication::translate("Chatelaine", "Only this service."), QStringLiteral("I")});
    parser.addOption({QStringLiteral("role"),
                      QCoreApplication::translate("Chatelaine", "The templates of this role."),
                      QStringLiteral("R")});
    parser.addOption(
        {QStringLiteral("all"), QCoreApplication::translate("Chatelaine", "All services (the default).")});
    parser.addOption({QStringLiteral("out"),
                      QCoreApplication::translate("Chatelaine", "The folder to write to."),
                      QStringLiteral("DIR")});
    parser.addOption({QStringLiteral("reveal"),
                      QCoreApplication::translate("Chatelaine", "With secrets, readable only by you.")});
}

int RenderCommand::execute(const QCommandLineParser &parser, Context &context)
{
    const QStringList words = parser.positionalArguments();
    const QString out = parser.value(QStringLiteral("out"));
    if (words.size() != 1 || out.isEmpty()) {
        return context.usage(QCoreApplication::translate(
            "Chatelaine", "“render” wants the name of one server and --out DIR."));
    }
    const Result<SnapshotPtr> snapshot = context.snapshot();
    if (!snapshot) {
        return context.fail(snapshot.error());
    }
    const ServerSnapshot *server = (*snapshot)->server(words.first());
    if (!server) {
        return context.fail(unknownServer(words.first(), **snapshot));
    }
    const bool reveal = parser.isSet(QStringLiteral("reveal"));
    if (const QString role = parser.value(QStringLiteral("role")); !role.isEmpty()) {
        const Result<RoleRendering> rendered =
            renderRole((*snapshot)->workspace, (*snapshot)->variables, role, server->name, server->facts);
        if (!rendered) {
            return context.fail(rendered.error());
        }
        return writeAll(rendered->files, rendered->errors, out + QLatin1Char('/') + role, reveal, context)
                   ? ExitDone
                   : ExitFailed;
    }
    const QString instance = parser.value(QStringLiteral("service"));
    if (!instance.isEmpty() && !server->service(instance)) {
        return context.fail(Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "There is no service “%1” on %2."),
                                       {sstr(instance), sstr(server->name)}),
                                  {}, Cause::NotFound));
    }
    bool good = true;
    for (const RenderOutcome &outcome : server->services) {
        if (instance.isEmpty() || outcome.instance.name == instance) {
            good = writeAll(outcome.service.files, outcome.errors, out, reveal, context) && good;
        }
    }
    return good ? ExitDone : ExitFailed;
}

} // namespace chatelaine::cli
