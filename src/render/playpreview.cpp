// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "render/playpreview.h"

#include "base/qt.h"
#include "render/playparts.h"
#include "render/sources.h"

#include <QFileInfo>

#include <algorithm>

namespace chatelaine
{

PlayPreview::PlayPreview(const Workspace &workspace, const VariableStore &store, const Play &play,
                         const QString &host, const PreviewFacts &facts)
    : m_d(std::make_unique<Private>(workspace, store, play, host, facts))
{
}

namespace
{

Play playOf(const Workspace &workspace, const RoleUse &role)
{
    Play play;
    play.file = workspace.root + QLatin1String("/site.yml");
    play.roles.push_back(role);
    return play;
}

} // namespace

PlayPreview::PlayPreview(const Workspace &workspace, const VariableStore &store, const RoleUse &role,
                         const QString &host, const PreviewFacts &facts)
    : m_d(std::make_unique<Private>(workspace, store, playOf(workspace, role), host, facts))
{
}

PlayPreview::~PlayPreview() = default;
PlayPreview::PlayPreview(PlayPreview &&) noexcept = default;
PlayPreview &PlayPreview::operator=(PlayPreview &&) noexcept = default;

const std::vector<PlayPart> &PlayPreview::parts() const { return m_d->parts; }
const std::vector<Error> &PlayPreview::findings() const { return m_d->findings; }

std::optional<std::size_t> PlayPreview::part(const QString &role) const
{
    for (std::size_t i = m_d->parts.size(); i-- > 0;) {
        if (m_d->parts[i].use.name == role) {
            return i;
        }
    }
    return {};
}

std::vector<const RoleFile *> PlayPreview::files(std::size_t part)
{
    m_d->walkUpTo(part);
    m_d->renderMissing(part);
    std::vector<const RoleFile *> files;
    for (const FileDraft &draft : m_d->work[part].drafts) {
        files.push_back(&draft.file);
    }
    return files;
}

const std::vector<Error> &PlayPreview::partFindings(std::size_t part)
{
    m_d->walkUpTo(part);
    return m_d->work[part].findings;
}

HostVariables PlayPreview::variables() const { return m_d->withDefaults(m_d->strong); }

TemplateScope &PlayPreview::scope() { return m_d->scope->scope(); }

HostVariables PlayPreview::variables(std::size_t part)
{
    const Private::Part &own = m_d->work[part];
    const RoleUse &use = m_d->parts[part].use;
    HostVariables all = m_d->strong;
    if (own.role) {
        all.underlay(Layer::Kind::RoleDefault, use.name, own.role->defaults);
    }
    std::vector<std::pair<QString, std::shared_ptr<const Dict>>> defaults;
    for (std::size_t i = 0; i < m_d->parts.size(); ++i) {
        if (i != part && m_d->work[i].role) {
            defaults.emplace_back(
                m_d->parts[i].use.name,
                std::shared_ptr<const Dict>(m_d->work[i].role, &m_d->work[i].role->defaults));
        }
    }
    all.underlay(Layer::Kind::RoleDefault, defaults);
    if (own.role) {
        for (const Role *parent : own.parents) {
            all.override(Layer::Kind::RoleVars, parent->name, parent->variables);
        }
        all.override(Layer::Kind::RoleVars, use.name, own.role->variables);
        all.override(Layer::Kind::RoleVars, use.name, use.variables);
        all.override(Layer::Kind::RoleParams, use.name, use.parameters);
        Dict magic;
        magic.set("role_name", Value::string(sstr(use.name)));
        magic.set("ansible_role_name", Value::string(sstr(use.name)));
        magic.set("role_path", Value::string(sstr(own.role->path)));
        all.override(Layer::Kind::Magic, use.name, magic);
    }
    return all;
}

TemplateScope &PlayPreview::scope(std::size_t part)
{
    m_d->walk(part, false);
    m_d->scope->moveTo(part, m_d->work[part].entered, m_d->loader(part));
    m_d->work[part].walked = false;
    return m_d->scope->scope();
}

std::vector<Layer> PlayPreview::layers(std::size_t part, std::size_t file, const QString &name,
                                       const HostVariables &variables) const
{
    std::vector<Layer> all = variables.layers(name);
    const FileDraft &draft = m_d->work[part].drafts[file];
    if (const auto seen = m_d->scope->overlay(part, draft.moment, sstr(name))) {
        const Mark &mark = seen->value.mark();
        const bool known = std::any_of(all.begin(), all.end(), [&](const Layer &layer) {
            return layer.value.mark().place() == mark.place();
        });
        if (!known) {
            const QString file = mark.file ? QFileInfo(qstr(*mark.file)).fileName() : QString();
            all.push_back({mark.file ? Layer::Kind::SetFact : Layer::Kind::Magic,
                           file + u':' + QString::number(mark.line), seen->value});
        }
    }
    return all;
}

std::vector<std::pair<std::string, SeenValue>> PlayPreview::factsAtEnd()
{
    if (!m_d->parts.empty()) {
        m_d->walkUpTo(m_d->parts.size() - 1);
    }
    return m_d->scope->factsAtEnd();
}

std::vector<std::size_t> PlayPreview::update(const VariableStore &store, std::size_t part)
{
    m_d->store = store;
    m_d->strong = m_d->strongVariables();
    m_d->scope->setBase(m_d->baseOf(m_d->withDefaults(m_d->strong)));
    return m_d->refresh(part);
}

std::vector<std::size_t> PlayPreview::setVariable(const QString &name, const Value &value, std::size_t part)
{
    Dict base = m_d->scope->base();
    base.set(sstr(name), value);
    m_d->scope->setBase(std::move(base));
    return m_d->refresh(part);
}

std::vector<std::size_t> PlayPreview::templateChanged(const QString &path, std::size_t part)
{
    m_d->shelf.forgetText(path);
    m_d->scope->scope().touchFile(sstr(path));
    for (Private::Part &one : m_d->work) {
        for (FileDraft &draft : one.drafts) {
            draft.rendered = draft.rendered && draft.source != path;
        }
    }
    return m_d->refresh(part);
}

} // namespace chatelaine
