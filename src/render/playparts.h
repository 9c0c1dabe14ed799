// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "render/playpreview.h"
#include "render/rolewalk.h"

namespace chatelaine
{

/// What a PlayPreview keeps.
struct PlayPreview::Private {
    struct Part {
        std::shared_ptr<const Role> role; ///< nullptr: tasks of the play
        std::vector<const Role *> parents;
        const std::vector<Task> *tasks = nullptr;
        bool walked = false;
        std::size_t entered = 0; ///< the moment at which the role's own variables are laid
        std::vector<FileDraft> drafts;
        TemplateReads control; ///< what decided which files there are, and the facts
        std::vector<Error> findings;
    };

    Private(const Workspace &workspace, VariableStore store, Play play, QString host, PreviewFacts facts);

    void addKeptFacts();
    void addRole(const RoleUse &use, std::vector<const Role *> parents);
    void addTasks(const std::vector<Task> &tasks, const QString &title);
    HostVariables strongVariables();
    std::vector<std::shared_ptr<const Dict>> varsFiles(const HostVariables &variables);
    HostVariables withDefaults(const HostVariables &variables) const;
    Dict baseOf(const HostVariables &variables) const;
    void makeScope();
    TemplateLoader loader(std::size_t part) const;

    void walkUpTo(std::size_t part);
    void walk(std::size_t part, bool rendering);
    void renderMissing(std::size_t part);
    void addUnusedTemplates(Part &part);
    void nameFiles(Part &part);
    void render(FileDraft &draft);
    void renderContent(FileDraft &draft);
    void renderTarget(FileDraft &draft);
    Result<RenderedText> content(FileDraft &draft);
    void translate(std::optional<Error> &error) const;
    std::vector<std::size_t> refresh(std::size_t part);

    RoleShelf shelf;
    VariableStore store;
    Play play;
    QString host;
    PreviewFacts facts;
    QString playbookFolder;
    std::vector<PlayPart> parts;
    std::vector<Part> work;
    std::vector<Error> findings;
    HostVariables strong;
    std::unique_ptr<PlayScope> scope;
};

} // namespace chatelaine
