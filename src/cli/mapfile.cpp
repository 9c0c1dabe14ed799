// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/mapfile.h"

#include "base/qt.h"
#include "values/yaml.h"
#include "workspace/workspace.h"

namespace chatelaine::cli
{

Result<Dict> readMap(const QString &path)
{
    const Result<QByteArray> text = readTextFile(path);
    if (!text) {
        return fail(text.error());
    }
    const Result<YamlDocument> document =
        readYamlOrJson({text->constData(), static_cast<std::size_t>(text->size())}, sstr(path));
    if (!document) {
        return fail(document.error());
    }
    if (!document->root.isDict() && !document->root.isNone()) {
        return fail(
            Text(QT_TRANSLATE_NOOP("Chatelaine", "The file %1 must be a map of variables."), {sstr(path)}),
            document->root.mark().place());
    }
    return document->root.asDict();
}

} // namespace chatelaine::cli
