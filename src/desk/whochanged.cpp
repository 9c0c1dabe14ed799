// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/whochanged.h"

#include "base/qt.h"

#include <algorithm>
#include <optional>

namespace chatelaine
{

namespace
{

/// The places that a variable's value is made of: its own, and where it is a template, those of the variables
/// in it.
class Origins
{
public:
    Origins(const Snapshot &snapshot, const QString &host, const Dict &facts)
        : m_raw(snapshot.variables.host(host).raw())
        , m_scope(snapshot.variables.scope(host, snapshot.variables.host(host), facts))
    {
    }

    std::vector<Place> of(std::initializer_list<const char *> names)
    {
        std::vector<Place> places;
        for (const char *name : names) {
            add(name, places);
            if (!places.empty()) {
                break;
            }
        }
        return places;
    }

private:
    static constexpr int deepest = 10;

    void add(const std::string &name, std::vector<Place> &places, int depth = 0)
    {
        const Value *raw = m_raw.find(name);
        if (!raw || depth > deepest) {
            return;
        }
        places.push_back(raw->mark().place());
        if (!raw->isString() || raw->asString().find("{{") == std::string::npos) {
            return;
        }
        const Result<RenderedText> rendered = m_scope.renderFile(raw->asString(), places.back().file);
        for (const TemplateSpan &span : rendered ? rendered->spans : std::vector<TemplateSpan>()) {
            if (span.origin.line > 0) {
                places.push_back(span.origin.place());
            }
            add(span.variable, places, depth + 1);
        }
    }

    const Dict &m_raw;
    TemplateScope m_scope;
};

std::vector<Place> addressPlaces(const Snapshot &snapshot, const HostKeyStop &stop)
{
    const QString &host = stop.target.name;
    const ServerSnapshot *server = snapshot.server(host);
    const InventoryHost *named = snapshot.inventory.host(host);
    if (!server || !named) {
        return {};
    }
    Origins origins(snapshot, host, server->facts);
    std::vector<Place> places = stop.addressChanged() ? origins.of({"ansible_host", "ansible_ssh_host"})
                                                      : origins.of({"ansible_port", "ansible_ssh_port"});
    if (places.empty()) {
        places.push_back(named->place);
    }
    return places;
}

std::optional<LineChange> newestChange(const std::vector<Place> &places, const Workspace &workspace,
                                       const std::stop_token &token)
{
    constexpr int shortHash = 10;
    std::optional<LineOrigin> newest;
    Place where;
    for (const Place &place : places) {
        const auto origin = lastChange(qstr(place.file), place.line, token);
        const bool newer = origin && (!newest || origin->commit.isEmpty() ||
                                      (!newest->commit.isEmpty() && origin->time > newest->time));
        if (newer) {
            newest = origin;
            where = place;
        }
    }
    if (!newest) {
        return std::nullopt;
    }
    const QString shown = workspace.shown(qstr(where.file)) + QLatin1Char(':') + QString::number(where.line);
    return LineChange{shown, newest->commit.left(shortHash), newest->author,
                      newest->time.date().toString(Qt::ISODate)};
}

} // namespace

std::vector<LineChange> whoChanged(const Snapshot &snapshot, const HostKeyStop &stop,
                                   const std::stop_token &token)
{
    std::vector<LineChange> changes;
    const auto add = [&](const std::vector<Place> &places) {
        const auto change = newestChange(places, snapshot.workspace, token);
        if (!change) {
            return;
        }
        const auto same = std::find_if(changes.begin(), changes.end(), [&](const LineChange &other) {
            return !change->commit.isEmpty() && other.commit == change->commit;
        });
        if (same != changes.end()) {
            same->place += QLatin1String(", ") + change->place;
        } else {
            changes.push_back(*change);
        }
    };
    if (stop.moved() && !stop.target.isJump()) {
        add(addressPlaces(snapshot, stop));
    }
    const bool revoked = stop.against == HostKeyStop::Against::Revoked;
    if ((stop.keyChanged() || revoked) && stop.sharedLine > 0) {
        Place line;
        line.file = sstr(snapshot.workspace.knownHostsFile);
        line.line = stop.sharedLine;
        add({line});
    }
    return changes;
}

} // namespace chatelaine
