// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/kind.h"

namespace chatelaine
{

namespace
{

class FilesKind : public Kind
{
public:
    std::optional<Error> problem(const KindQuestion &) const override { return std::nullopt; }

    std::vector<PlanStep> apply(const KindQuestion &question) const override
    {
        if (question.service.reload.isEmpty() || (!question.filesDiffer() && !question.interrupted)) {
            return {};
        }
        return {{PlanStep::Action::Reload, {question.service.reload}, true}};
    }

    bool hasDefaultHealth() const override { return false; }

    /// Nothing of it runs: it is up as long as what was installed is there.
    RuntimeState runtime(const RenderedService &service, const HostState &state) const override
    {
        using State = RuntimeState::State;
        int all = 0;
        int there = 0;
        for (const ManifestFile &file : state.manifests.at(service.instance).files) {
            if (!file.sha256.isEmpty()) {
                ++all;
                there += state.files.value(file.path).type == RemoteFile::Type::Missing ? 0 : 1;
            }
        }
        const std::vector<std::string> counts{std::to_string(there), std::to_string(all)};
        return {there == all ? State::Up
                : there == 0 ? State::Down
                             : State::Attention,
                Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 of %2 files in place"), counts)};
    }
};

} // namespace

const Kind &filesKind()
{
    static const FilesKind kind;
    return kind;
}

} // namespace chatelaine
