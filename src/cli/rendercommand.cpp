// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

#include "base/qt.h"
#include "cli/mapfile.h"
#include "desk/orders.h"
#include "desk/plays.h"
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

/// One file of a role as --json tells it.
Value described(const RoleFile &file, const Workspace &workspace)
{
    const auto text = [](const QString &value) {
        return value.isEmpty() ? Value::none() : Value::string(sstr(value));
    };
    Dict json;
    json.set("role", text(file.role));
    json.set("name", text(file.name));
    json.set("dest", text(file.file.path));
    json.set("mode", text(file.mode));
    json.set("owner", text(file.owner));
    json.set("group", text(file.group));
    json.set("source", text(workspace.shown(file.file.source)));
    json.set("item", text(file.item));
    json.set("task", text(file.task));
    json.set("file", text(workspace.shown(qstr(file.place.file))));
    json.set("line", file.place.line > 0 ? Value::integer(file.place.line) : Value::none());
    List conditions;
    for (const QString &condition : file.conditions) {
        conditions.push_back(Value::string(sstr(condition)));
    }
    json.set("when", Value::list(std::move(conditions)));
    json.set("active", file.active ? Value::boolean(*file.active) : Value::none());
    const bool atDeploy = file.error && file.error->cause == Cause::AtDeploy;
    json.set("state", Value::string(file.error               ? (atDeploy ? "at deploy" : "failed")
                                    : file.assumed.isEmpty() ? "rendered"
                                                             : "assumed"));
    List assumed;
    for (const QString &name : file.assumed) {
        assumed.push_back(Value::string(sstr(name)));
    }
    json.set("assumed", Value::list(std::move(assumed)));
    json.set("error", file.error ? Value::string(sstr(paragraph(*file.error))) : Value::none());
    return Value::dict(std::move(json));
}

/// Writes the files of roles and tells about those that cannot be known.
class RoleWriter
{
public:
    RoleWriter(QString folder, bool reveal, Context &context)
        : m_folder(std::move(folder)), m_reveal(reveal), m_context(context)
    {
    }

    /// Of a part of a play; `role`: only files of this one.
    void write(PlayPreview &preview, std::size_t part, const Workspace &workspace, const QString &role = {})
    {
        for (const RoleFile *file : preview.files(part)) {
            if (role.isEmpty() || file->role == role) {
                m_described.push_back(described(*file, workspace));
                writeOne(*file, preview.parts()[part].title);
            }
        }
        for (const Error &finding : preview.partFindings(part)) {
            tell(finding);
        }
    }
    void tell(const Error &error, bool matters = true)
    {
        m_context.warn(error);
        m_good = m_good && (error.cause == Cause::AtDeploy || !matters);
    }
    bool isGood() const { return m_good; }
    std::size_t count() const { return m_described.size(); }
    Value json() const
    {
        Dict json;
        json.set("files", Value::list(m_described));
        return Value::dict(std::move(json));
    }

private:
    /// Not where the task does not run here, nor where other templates give one its variables.
    static bool matters(const RoleFile &file, const Error &error)
    {
        return file.active.value_or(true) && (!file.place.file.empty() || error.cause != Cause::Undefined);
    }
    void writeOne(const RoleFile &file, const QString &title)
    {
        for (const QString &name : file.assumed) {
            m_context.warn(Error(
                Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 uses “%2”, which is known only at deploy; it is "
                                                     "written with the value from before."),
                     {sstr(file.role + u'/' + file.name), sstr(name)}),
                file.place));
        }
        for (const std::optional<Error> *error : {&file.targetError, &file.error}) {
            if (*error) {
                tell(**error, matters(file, **error));
            }
        }
        if (file.error) {
            return;
        }
        RenderedFile out = file.file;
        out.path = file.name;
        const QString role = file.role.isEmpty() ? title : file.role;
        if (const Result<void> written = writeOut(out, m_folder + QLatin1Char('/') + role, m_reveal);
            !written) {
            m_context.fail(written.error());
            m_good = false;
        }
    }

    QString m_folder;
    bool m_reveal;
    Context &m_context;
    List m_described;
    bool m_good = true;
};

} // namespace

QString RenderCommand::name() const { return QStringLiteral("render"); }
QString RenderCommand::arguments() const
{
    return QStringLiteral("HOST [--service I | --role R [--play NAME] | --all] --out DIR [--reveal] "
                          "[--given FILE]");
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
    parser.addOption(
        {QStringLiteral("role"),
         QCoreApplication::translate("Chatelaine",
                                     "The files of this role: DIR/R/<template without .j2>, with @<item> "
                                     "for each item of a loop; what copy tasks write as DIR/R/copy/<path>."),
         QStringLiteral("R")});
    parser.addOption({QStringLiteral("play"),
                      QCoreApplication::translate("Chatelaine", "As this play gives it to the server."),
                      QStringLiteral("NAME")});
    parser.addOption(
        {QStringLiteral("given"),
         QCoreApplication::translate("Chatelaine", "A YAML or JSON file with values that only a deploy would "
                                                   "find out, such as results of tasks."),
         QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("all"),
                      QCoreApplication::translate("Chatelaine", "All services and roles (the default).")});
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
    const QString givenFile = parser.value(QStringLiteral("given"));
    const Result<Dict> given = givenFile.isEmpty() ? Result<Dict>(Dict()) : readMap(givenFile);
    if (!given) {
        return context.fail(given.error());
    }
    const PreviewFacts facts{server->facts, {}, *given};
    RoleWriter writer(out, reveal, context);
    const QString wanted = parser.value(QStringLiteral("play"));
    if (const QString role = parser.value(QStringLiteral("role")); !role.isEmpty()) {
        Result<RolePreview> found = previewRole(**snapshot, server->name, role, wanted, facts);
        if (!found) {
            return context.fail(found.error());
        }
        writer.write(found->preview, found->part, (*snapshot)->workspace, role);
        if (context.json()) {
            context.print(writer.json());
        }
        return writer.isGood() ? ExitDone : ExitFailed;
    }
    const QString instance = parser.value(QStringLiteral("service"));
    if (!instance.isEmpty() && !server->service(instance)) {
        return context.fail(Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "There is no service “%1” on %2."),
                                       {sstr(instance), sstr(server->name)}),
                                  {}, Cause::NotFound));
    }
    if (instance.isEmpty()) {
        for (const SnapshotPlay *play : playsOn(**snapshot, server->name)) {
            if (!wanted.isEmpty() && playTitle(play->play) != wanted) {
                continue;
            }
            PreviewFacts known = facts;
            known.earlier = factsBefore(**snapshot, *play, server->name, facts);
            PlayPreview preview((*snapshot)->workspace, (*snapshot)->variables, play->play, server->name,
                                known);
            for (const Error &finding : preview.findings()) {
                writer.tell(finding);
            }
            for (std::size_t part = 0; part < preview.parts().size(); ++part) {
                writer.write(preview, part, (*snapshot)->workspace);
            }
        }
        if (context.json()) {
            context.print(writer.json());
        }
    }
    bool good = writer.isGood();
    for (const RenderOutcome &outcome : server->services) {
        if (instance.isEmpty() || outcome.instance.name == instance) {
            good = writeAll(outcome.service.files, outcome.errors, out, reveal, context) && good;
        }
    }
    return good ? ExitDone : ExitFailed;
}

} // namespace chatelaine::cli
