// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "render/instancerenderer.h"

#include "base/qt.h"
#include "render/health.h"
#include "render/sources.h"
#include "render/texts.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace chatelaine
{

InstanceRenderer::InstanceRenderer(const Workspace &workspace, const ServiceDefinition &definition,
                                   const ServiceInstance &instance, TemplateScope scope)
    : m_workspace(workspace), m_definition(definition), m_scope(std::move(scope))
{
    m_outcome.instance = instance;
    m_scope.setLoader(roleLoader(workspace, definition.role.path));
}

RenderOutcome InstanceRenderer::render(const QString &language)
{
    RenderedService &service = m_outcome.service;
    service.host = m_outcome.instance.host;
    service.instance = m_outcome.instance.name;
    service.service = m_definition.name;
    service.title = m_definition.title.in(language);
    if (service.title.isEmpty()) {
        service.title = m_definition.name;
    }
    service.kind = m_definition.kind;
    service.tier = m_definition.tier;
    if (!renderBase()) {
        return std::move(m_outcome);
    }
    renderProject();
    renderFiles();
    renderComposeFiles();
    findUnits();
    renderHealthChecks();
    renderReload();
    return std::move(m_outcome);
}

Place InstanceRenderer::definitionPlace() const
{
    Place place;
    place.file = sstr(m_definition.role.path + QLatin1String("/meta/chatelaine.yml"));
    return place;
}

std::optional<QString> InstanceRenderer::text(const std::string &raw, const Place &place)
{
    auto rendered = renderText(m_scope, raw, place);
    if (!rendered) {
        add(std::move(rendered.error()));
        return std::nullopt;
    }
    return *rendered;
}

bool InstanceRenderer::renderBase()
{
    const auto value = m_scope.get("base_dir");
    if (!value) {
        add(value.error());
        return false;
    }
    const QString base = qstr(value->asString());
    const auto path = targetPath(QStringLiteral("/"), base, definitionPlace());
    if (!value->isString() || !base.startsWith(u'/') || !path) {
        add(path && value->isString()
                ? Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The folder %1 of the service %2 must "
                                                             "begin with a slash."),
                             {sstr(base), sstr(m_outcome.instance.name)}),
                        definitionPlace())
            : path ? Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 must be a text."), {"base"}),
                           definitionPlace())
                   : path.error());
        return false;
    }
    m_outcome.service.base = *path;
    return true;
}

void InstanceRenderer::renderProject()
{
    m_outcome.service.project = m_outcome.instance.name;
    const Value *own = m_outcome.instance.settings.find("project");
    if (!own) {
        return;
    }
    // What Compose allows; anything else would also be a surprise on a command line.
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9][a-z0-9_-]*\\z"));
    auto project = renderText(m_scope, *own, own->mark().place());
    if (!project) {
        add(std::move(project.error()));
    } else if (!form.match(*project).hasMatch()) {
        add(Error(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                         "The project name %1 may have small letters, digits, dashes and "
                                         "underscores only."),
                       {sstr(*project)}),
                  own->mark().place()));
    } else {
        m_outcome.service.project = *project;
    }
}

void InstanceRenderer::renderFiles()
{
    for (const InstallItem &item : m_definition.install) {
        renderItem(item);
    }
    std::stable_partition(m_outcome.service.files.begin(), m_outcome.service.files.end(),
                          [](const RenderedFile &file) { return file.directory; });
}

void InstanceRenderer::renderItem(const InstallItem &item)
{
    const auto destination = text(item.destination, item.place);
    if (!destination) {
        return;
    }
    auto path = targetPath(m_outcome.service.base, *destination, item.place);
    if (!path) {
        add(std::move(path.error()));
        return;
    }
    RenderedFile file;
    file.path = *path;
    file.directory = item.isDirectory;
    file.source = item.source;
    const bool good = item.isDirectory || renderContent(item, file);
    if (renderAttributes(item, file) && good) {
        addFile(item, std::move(file));
    }
}

bool InstanceRenderer::renderContent(const InstallItem &item, RenderedFile &file)
{
    auto source =
        item.isTemplate ? readTextSource(m_workspace, item.source) : readSource(m_workspace, item.source);
    if (!source) {
        add(std::move(source.error()));
        return false;
    }
    if (!item.isTemplate) {
        file.content = std::move(*source);
        return true;
    }
    auto rendered = m_scope.renderFile({source->constData(), static_cast<std::size_t>(source->size())},
                                       sstr(item.source));
    if (!rendered) {
        add(std::move(rendered.error()));
        return false;
    }
    file.content = QByteArray::fromStdString(rendered->text);
    file.spans = std::move(rendered->spans);
    file.secret = std::any_of(file.spans.begin(), file.spans.end(),
                              [](const TemplateSpan &span) { return span.secret; });
    return true;
}

bool InstanceRenderer::renderAttributes(const InstallItem &item, RenderedFile &file)
{
    file.mode = file.directory ? 0755 : file.secret ? 0600 : 0644;
    const auto mode = text(item.mode, item.place);
    const auto owner = text(item.owner, item.place);
    const auto group = text(item.group, item.place);
    if (!mode || !owner || !group) {
        return false;
    }
    if (!mode->isEmpty()) {
        const auto parsed = parseMode(*mode);
        if (!parsed) {
            add(Error(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                             "mode must be octal and in quotation marks, as in \"0640\".")),
                      item.place));
            return false;
        }
        file.mode = *parsed;
    }
    static const QRegularExpression name(QStringLiteral("\\A[A-Za-z0-9_][A-Za-z0-9_.-]{0,31}\\$?\\z"));
    for (const QString &account : {*owner, *group}) {
        if (!account.isEmpty() && !name.match(account).hasMatch()) {
            add(Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 cannot be the name of an account or group."),
                           {sstr(account)}),
                      item.place));
            return false;
        }
    }
    file.owner = owner->isEmpty() ? file.owner : *owner;
    file.group = group->isEmpty() ? file.group : *group;
    return true;
}

void InstanceRenderer::addFile(const InstallItem &item, RenderedFile file)
{
    const auto &files = m_outcome.service.files;
    const auto same = std::find_if(files.begin(), files.end(),
                                   [&](const RenderedFile &other) { return other.path == file.path; });
    if (same == files.end()) {
        m_outcome.service.files.push_back(std::move(file));
        return;
    }
    add(Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The service %1 writes %2 twice."),
                   {sstr(m_outcome.instance.name), sstr(file.path)}),
              item.place));
}

void InstanceRenderer::renderComposeFiles()
{
    RenderedService &service = m_outcome.service;
    const bool composed = service.kind == ServiceKind::Compose || service.kind == ServiceKind::Stack;
    const bool complete = m_outcome.errors.empty();
    for (const std::string &raw : m_definition.composeFiles) {
        const auto name = text(raw, definitionPlace());
        if (!name) {
            continue;
        }
        auto path = targetPath(service.base, *name, definitionPlace());
        if (!path) {
            add(std::move(path.error()));
            continue;
        }
        const bool installed =
            std::any_of(service.files.begin(), service.files.end(),
                        [&](const RenderedFile &file) { return file.path == *path && !file.directory; });
        // A file that could not be rendered has its own error already.
        if (!installed && complete) {
            add(Error(
                Text(QT_TRANSLATE_NOOP("Chatelaine", "The compose file %1 is not among the installed files."),
                     {sstr(*name)}),
                definitionPlace()));
        }
        service.composeFiles += *path;
    }
    if (composed && m_definition.composeFiles.empty()) {
        add(Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The service %1 installs no compose file."),
                       {sstr(m_definition.name)}),
                  definitionPlace()));
    }
}

void InstanceRenderer::findUnits()
{
    static const QRegularExpression unit(
        QStringLiteral("\\A/etc/systemd/system/([^/"
                       "]+\\.(?:service|timer|socket|path|target|mount|automount|swap|slice))\\z"));
    RenderedService &service = m_outcome.service;
    for (const RenderedFile &file : service.files) {
        if (const auto match = unit.match(file.path); match.hasMatch() && !file.directory) {
            service.units += match.captured(1);
        }
    }
    if (service.kind == ServiceKind::Systemd && service.units.isEmpty() && m_outcome.errors.empty()) {
        add(Error(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                         "The service %1 installs no unit below /etc/systemd/system."),
                       {sstr(m_definition.name)}),
                  definitionPlace()));
    }
}

void InstanceRenderer::renderHealthChecks()
{
    for (const Value &raw : m_definition.health) {
        auto check = renderHealth(m_scope, raw);
        if (check) {
            m_outcome.service.health.push_back(std::move(*check));
        } else {
            add(std::move(check.error()));
        }
    }
}

void InstanceRenderer::renderReload()
{
    if (const auto reload = text(m_definition.reload, definitionPlace())) {
        m_outcome.service.reload = *reload;
    }
}

} // namespace chatelaine
