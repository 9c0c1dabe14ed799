// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "render/render.h"

#include <optional>

namespace chatelaine
{

/// Renders one instance. Errors of one file go to the outcome and do not hide the other files.
class InstanceRenderer
{
public:
    InstanceRenderer(const Workspace &workspace, const ServiceDefinition &definition,
                     const ServiceInstance &instance, TemplateScope scope);

    RenderOutcome render(const QString &language);

private:
    bool renderBase();
    void renderProject();
    void renderFiles();
    void renderItem(const InstallItem &item);
    bool renderAttributes(const InstallItem &item, RenderedFile &file);
    bool renderContent(const InstallItem &item, RenderedFile &file);
    void addFile(const InstallItem &item, RenderedFile file);
    void renderComposeFiles();
    void findUnits();
    void renderHealthChecks();
    void renderReload();
    /// The text, or an error in the outcome.
    std::optional<QString> text(const std::string &raw, const Place &place);
    void add(Error error) { m_outcome.errors.push_back(std::move(error)); }
    Place definitionPlace() const;

    const Workspace &m_workspace;
    const ServiceDefinition &m_definition;
    TemplateScope m_scope;
    RenderOutcome m_outcome;
};

} // namespace chatelaine
