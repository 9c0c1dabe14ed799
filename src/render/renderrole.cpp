// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/qt.h"
#include "render/render.h"
#include "render/sources.h"

#include <algorithm>

namespace chatelaine
{

Result<RoleRendering> renderRole(const Workspace &workspace, const VariableStore &store, const QString &role,
                                 const QString &host, const Dict &facts)
{
    const auto path = findRole(workspace, role);
    if (!path) {
        return fail(path.error());
    }
    const auto read = readRole(*path);
    if (!read) {
        return fail(read.error());
    }
    const auto variables = roleVariables(workspace, store, role, host);
    if (!variables) {
        return fail(variables.error());
    }
    TemplateScope scope = store.scope(host, *variables, facts);
    scope.setLoader(roleLoader(workspace, read->path));

    RoleRendering result;
    const qsizetype prefix = read->path.size() + qsizetype(sizeof "/templates/") - 1;
    for (const QString &source : read->templates) {
        const auto content = readTextSource(workspace, source);
        if (!content) {
            result.errors.push_back(content.error());
            continue;
        }
        auto rendered =
            scope.renderFile({content->constData(), static_cast<std::size_t>(content->size())}, sstr(source));
        if (!rendered) {
            result.errors.push_back(std::move(rendered.error()));
            continue;
        }
        RenderedFile file;
        file.path = source.mid(prefix);
        if (file.path.endsWith(QLatin1String(".j2"))) {
            file.path.chop(3);
        }
        file.source = source;
        file.content = QByteArray::fromStdString(rendered->text);
        file.spans = std::move(rendered->spans);
        file.secret = std::any_of(file.spans.begin(), file.spans.end(),
                                  [](const TemplateSpan &span) { return span.secret; });
        file.mode = file.secret ? 0600 : 0644;
        result.files.push_back(std::move(file));
    }
    return result;
}

} // namespace chatelaine
