// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/qt.h"
#include "plan/kind.h"

namespace chatelaine
{

namespace
{

/// Known by name, and not deployed: its files mean nothing without a Swarm.
class StackKind : public Kind
{
public:
    std::optional<Error> problem(const KindQuestion &question) const override
    {
        return Conflicts(question.service).unknownKind(kindName(ServiceKind::Stack));
    }
    std::vector<PlanStep> apply(const KindQuestion &) const override { return {}; }
    RuntimeState runtime(const RenderedService &, const HostState &) const override { return {}; }
};

} // namespace

const Kind &stackKind()
{
    static const StackKind kind;
    return kind;
}

} // namespace chatelaine
