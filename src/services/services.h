// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Service definitions (the workspace's own; the catalogue later) and the instances a host runs.

#include "base/result.h"
#include "inventory/inventory.h"
#include "roles/roles.h"
#include "values/value.h"
#include "variables/variables.h"
#include "workspace/workspace.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace chatelaine
{

enum class ServiceKind { Compose, Systemd, Stack, Files };
QString kindName(ServiceKind kind); ///< as in meta/chatelaine.yml

/// A text in several languages, as in `title: {en: …, de: …, fr: …}` or one plain text.
struct LocalText {
    std::map<QString, QString> byLanguage;     ///< a plain text stands under ""
    QString in(const QString &language) const; ///< falls back to English, then to any
};

/// One entry of `install:`; the texts are templates still.
struct InstallItem {
    QString source; ///< absolute path in the workspace, which may not exist; empty for a directory
    bool isTemplate = false;
    bool isDirectory = false;
    std::string destination; ///< relative to the base, or absolute
    std::string mode;        ///< octal, or a template; empty = default
    std::string owner;
    std::string group;
    Place place;
};

/// services/<type>/meta/chatelaine.yml and the role around it. Raw values are rendered per instance.
struct ServiceDefinition {
    QString name;
    Role role;
    LocalText title;
    LocalText summary;
    ServiceKind kind = ServiceKind::Files;
    QString tier = QStringLiteral("apps"); ///< core | apps | users
    std::string base = "/srv/{{ tier }}/{{ instance }}";
    std::vector<Value> needs;
    std::vector<InstallItem> install;
    std::vector<std::string> composeFiles; ///< relative to the base
    std::vector<Value> health;             ///< raw maps
    std::vector<Value> exposes;
    std::string reload;        ///< kind files: a command for whoever reads them; empty = none
    QStringList secretOptions; ///< no_log in argument_specs, secret in options
    std::vector<Error> findings;
};

/// One entry of chatelaine_services…: what a host shall run.
struct ServiceInstance {
    QString name;
    QString service; ///< the definition's name
    QString host;
    Dict settings; ///< raw; without `service:`
    Place place;
};

/// The definitions of the workspace by name, read once. Errors of one definition do not hide the others.
struct ServiceCatalogue {
    std::map<QString, ServiceDefinition> definitions;
    std::map<QString, Error> broken; ///< definitions that could not be read
};
ServiceCatalogue readServices(const Workspace &workspace);

/// The union of chatelaine_services and chatelaine_services_* of a host, in tier order (core, apps, users),
/// then by `needs`, then in the order of the files. A wrong entry is an Error in `findings`, not the end.
struct HostServices {
    std::vector<ServiceInstance> instances;
    std::vector<Error> findings;
};
/// Instances with an unmet need stay; what is no instance, or of an unknown service, is left out.
HostServices servicesOf(const QString &host, const VariableStore &store, const ServiceCatalogue &catalogue);

/// The secret options of all definitions, for VariableStore::read().
SecretSettings secretSettings(const ServiceCatalogue &catalogue);

} // namespace chatelaine
