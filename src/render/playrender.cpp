// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Walking parts, rendering their files, and doing again only what a change asks for.

#include "base/qt.h"
#include "render/playparts.h"
#include "render/sources.h"
#include "render/texts.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <map>
#include <utility>

namespace chatelaine
{

namespace
{

const Value *argument(const FileDraft &draft, const char *name)
{
    return draft.arguments.find(std::string_view(name));
}

void add(TemplateReads &to, TemplateReads more)
{
    to.variables.insert(to.variables.end(), more.variables.begin(), more.variables.end());
    to.at = more.at;
}

bool isSame(const FileDraft &a, const FileDraft &b)
{
    return a.rendered && b.rendered && a.file.place == b.file.place && !a.file.place.file.empty() &&
           a.file.file.path == b.file.file.path && a.source == b.source && a.file.item == b.file.item &&
           a.file.file.content == b.file.file.content && a.file.error == b.file.error;
}

bool looksSame(const RoleFile &a, const RoleFile &b)
{
    return a.file.content == b.file.content && a.file.path == b.file.path && a.mode == b.mode &&
           a.owner == b.owner && a.group == b.group && a.assumed == b.assumed && a.error == b.error &&
           a.targetError == b.targetError;
}

/// Below a role's folder in `render --out`; no part of it leads out of there.
QString asName(const QString &text)
{
    QStringList parts = text.split(u'/', Qt::SkipEmptyParts);
    parts.removeAll(QStringLiteral("."));
    parts.removeAll(QStringLiteral(".."));
    return parts.join(u'/');
}

} // namespace

void PlayPreview::Private::walkUpTo(std::size_t part)
{
    for (std::size_t i = 0; i <= part; ++i) {
        if (!work[i].walked) {
            walk(i, i == part);
        }
    }
}

void PlayPreview::Private::walk(std::size_t index, bool rendering)
{
    Part &part = work[index];
    scope->beginRole(index, loader(index));
    for (std::size_t later = index + 1; later < work.size(); ++later) {
        work[later].walked = false; // its moments are gone
    }
    scope->scope().takeReads();
    TemplateReads control;
    const auto renderNow = [&](FileDraft &draft) {
        add(control, scope->scope().takeReads());
        render(draft);
    };
    RoleWalk walk(shelf, *scope, strong, playbookFolder,
                  rendering ? RoleWalk::Render(renderNow) : RoleWalk::Render());
    Role folder;
    folder.path = playbookFolder;
    if (part.role) {
        walk.enter(parts[index].use, *part.role, part.parents);
        part.entered = scope->moment();
        walk.runRole(parts[index].use, *part.role);
    } else {
        walk.runTasks(*part.tasks, folder, play.file);
    }
    add(control, scope->scope().takeReads());
    part.control = std::move(control);
    part.drafts = std::move(walk.drafts);
    part.findings = std::move(walk.findings);
    addUnusedTemplates(part);
    if (rendering) {
        for (FileDraft &draft : part.drafts) {
            if (!draft.rendered && draft.moment == scope->moment()) {
                render(draft);
            }
        }
    }
    scope->endRole();
    part.walked = true;
    if (rendering) {
        nameFiles(part);
    }
}

/// Templates that no task was seen to write stand at the end of the role.
void PlayPreview::Private::addUnusedTemplates(Part &part)
{
    if (!part.role) {
        return;
    }
    QSet<QString> used;
    for (const FileDraft &draft : part.drafts) {
        used.insert(draft.source);
    }
    const QString folder = part.role->path + QLatin1String("/templates/");
    for (const QString &source : part.role->templates) {
        if (used.contains(source) || !source.endsWith(QLatin1String(".j2"))) {
            continue;
        }
        FileDraft draft;
        draft.source = source;
        draft.relative = source.mid(folder.size()).chopped(3);
        draft.file.role = parts[static_cast<std::size_t>(&part - work.data())].use.name;
        draft.file.active = std::nullopt;
        draft.moment = scope->moment();
        part.drafts.push_back(std::move(draft));
    }
}

void PlayPreview::Private::renderMissing(std::size_t index)
{
    for (FileDraft &draft : work[index].drafts) {
        if (!draft.rendered) {
            scope->moveTo(index, draft.moment, loader(index));
            scope->scope().takeReads();
            render(draft);
        }
    }
    nameFiles(work[index]);
}

void PlayPreview::Private::nameFiles(Part &part)
{
    // A task that is included twice writes the same file.
    std::vector<FileDraft> &drafts = part.drafts;
    for (std::size_t i = drafts.size(); i-- > 0;) {
        const auto end = drafts.begin() + static_cast<std::ptrdiff_t>(i);
        if (std::any_of(drafts.begin(), end, [&](const FileDraft &one) { return isSame(one, *end); })) {
            drafts.erase(end);
        }
    }
    std::map<QString, int> taken;
    for (FileDraft &draft : part.drafts) {
        RoleFile &file = draft.file;
        QString name = file.kind == RoleFile::Kind::Template
                           ? asName(draft.relative)
                           : QLatin1String("copy/") + asName(file.file.path);
        if (draft.perItem && !file.item.isEmpty() && file.kind == RoleFile::Kind::Template) {
            name += u'@' + QString(file.item).replace(u'/', u'_');
        }
        if (name.isEmpty() || name.endsWith(u'/')) {
            name += QLatin1String("unknown");
        }
        const int before = taken[file.role + u'\n' + name]++;
        file.name = before == 0 ? name : name + u'@' + QString::number(before + 1);
    }
}

/// An undefined name that a task of the role would set, or a fact, is nothing wrong.
void PlayPreview::Private::translate(std::optional<Error> &error) const
{
    if (!error || error->cause != Cause::Undefined || error->what.args.size() != 1) {
        return;
    }
    const std::string &name = error->what.args.front();
    if (shelf.isSetByTask(name) || name.starts_with("ansible_")) {
        Error atDeploy = knownAtDeploy(name, error->place);
        atDeploy.detail = error->detail;
        error = std::move(atDeploy);
    }
}

void PlayPreview::Private::render(FileDraft &draft)
{
    draft.rendered = true;
    RoleFile &file = draft.file;
    file.file.source = draft.source;
    file.assumed.clear();
    const bool found = !draft.source.isEmpty() || file.kind == RoleFile::Kind::Content;
    constexpr int mostAssumed = 20;
    for (int i = 0; i < mostAssumed; ++i) {
        renderTarget(draft);
        if (found) {
            renderContent(draft);
        }
        // What has a value before is shown with it, and said so.
        const std::optional<Error> &error = file.error ? file.error : file.targetError;
        if (!error || error->cause != Cause::AtDeploy || error->what.args.empty() ||
            !scope->assume(error->what.args.front())) {
            break;
        }
        file.assumed += qstr(error->what.args.front());
    }
    scope->forgetAssumptions();
    translate(file.error);
    translate(file.targetError);
    draft.reads = scope->scope().takeReads();
}

void PlayPreview::Private::renderContent(FileDraft &draft)
{
    RoleFile &file = draft.file;
    file.error.reset();
    file.file.content.clear();
    file.file.spans.clear();
    file.file.secret = false;
    auto text = content(draft);
    if (!text) {
        file.error = std::move(text.error());
        return;
    }
    file.file.content = QByteArray::fromStdString(text->text);
    file.file.spans = std::move(text->spans);
    file.file.secret = std::any_of(file.file.spans.begin(), file.file.spans.end(),
                                   [](const TemplateSpan &span) { return span.secret; });
}

void PlayPreview::Private::renderTarget(FileDraft &draft)
{
    RoleFile &file = draft.file;
    file.targetError.reset();
    const auto text = [&](const char *name) {
        const Value *raw = argument(draft, name);
        if (raw == nullptr) {
            return QString();
        }
        auto value = scope->scope().resolve(*raw);
        if (!value) {
            if (!file.targetError) {
                file.targetError = std::move(value.error());
            }
            return QString();
        }
        if (value->is(Value::Kind::Int)) { // of mode: 0644 in YAML is an octal number
            return name == std::string_view("mode")
                       ? QString::number(value->asInt(), 8).rightJustified(4, u'0')
                       : QString::number(value->asInt());
        }
        return qstr(value->asString());
    };
    file.mode = text("mode");
    file.owner = text("owner");
    file.group = text("group");
    QString path = text("dest");
    if (!path.isEmpty() && file.kind == RoleFile::Kind::Copy && !draft.relative.isEmpty()) {
        path += (path.endsWith(u'/') ? QString() : QStringLiteral("/")) + draft.relative;
    } else if (path.endsWith(u'/')) {
        path += QFileInfo(draft.source).fileName();
    }
    file.file.path = path;
    file.file.mode = parseMode(file.mode).value_or(0644);
    file.file.owner = file.owner.isEmpty() ? QStringLiteral("root") : file.owner;
    file.file.group = file.group.isEmpty() ? QStringLiteral("root") : file.group;
}

Result<RenderedText> PlayPreview::Private::content(FileDraft &draft)
{
    if (draft.file.kind == RoleFile::Kind::Content) {
        return scope->scope().renderContent(draft.content);
    }
    if (draft.file.kind == RoleFile::Kind::Copy) {
        return readSource(shelf.workspace(), draft.source).map([](const QByteArray &bytes) {
            return RenderedText{bytes.toStdString(), {}};
        });
    }
    const auto source = shelf.text(draft.source);
    if (!source) {
        return fail(source.error());
    }
    for (const char *unknown :
         {"variable_start_string", "variable_end_string", "block_start_string", "block_end_string",
          "comment_start_string", "comment_end_string", "newline_sequence", "output_encoding"}) {
        if (argument(draft, unknown) != nullptr) {
            return fail(
                Text(QT_TRANSLATE_NOOP("Chatelaine", "The option %1 of this task is not followed here, "
                                                     "so its file cannot be shown."),
                     {unknown}),
                draft.file.place);
        }
    }
    TemplateOptions own;
    bool special = false;
    const auto flag = [&](const char *name, bool &option) {
        if (const Value *given = argument(draft, name)) {
            if (const auto value = scope->scope().resolve(*given); value && value->is(Value::Kind::Bool)) {
                special = special || value->asBool() != option;
                option = value->asBool();
            }
        }
    };
    flag("trim_blocks", own.syntax.trimBlocks);
    flag("lstrip_blocks", own.syntax.lstripBlocks);
    return scope->scope().renderFile({source->constData(), static_cast<std::size_t>(source->size())},
                                     sstr(draft.source), special ? &own : nullptr);
}

std::vector<std::size_t> PlayPreview::Private::refresh(std::size_t part)
{
    std::vector<FileDraft> before; // where the part is walked again
    for (std::size_t i = 0; i <= part; ++i) {
        if (work[i].walked && !scope->scope().isOutdated(work[i].control)) {
            continue;
        }
        if (i == part) {
            before = std::exchange(work[i].drafts, {});
        }
        walk(i, i == part);
    }
    std::vector<std::size_t> changed;
    std::vector<FileDraft> &drafts = work[part].drafts;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        FileDraft &draft = drafts[i];
        const auto same = std::find_if(before.begin(), before.end(), [&](const FileDraft &one) {
            return one.file.name == draft.file.name && one.file.role == draft.file.role;
        });
        const bool outdated = !draft.rendered || scope->scope().isOutdated(draft.reads);
        if (!outdated && before.empty()) {
            continue;
        }
        const RoleFile old = same != before.end() ? same->file : draft.file;
        if (outdated) {
            scope->moveTo(part, draft.moment, loader(part));
            scope->scope().takeReads();
            render(draft);
        }
        if (!looksSame(old, draft.file) || (!before.empty() && same == before.end())) {
            changed.push_back(i);
        }
    }
    nameFiles(work[part]);
    return changed;
}

} // namespace chatelaine
