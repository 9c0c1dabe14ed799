// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The files of an instance or a role as they will be, with the origin of each span.

#include "base/result.h"
#include "services/services.h"
#include "templates/templates.h"
#include "variables/variables.h"
#include "workspace/workspace.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <vector>

namespace chatelaine
{

/// A file or folder as it shall be on the server.
struct RenderedFile {
    QString path; ///< absolute, on the server
    QByteArray content;
    std::vector<TemplateSpan> spans; ///< of content
    uint mode = 0644;
    QString owner = QStringLiteral("root");
    QString group = QStringLiteral("root");
    bool directory = false;
    bool secret = false;       ///< some span is
    QString source;            ///< absolute path of the template or file in the workspace
    QByteArray masked() const; ///< content with secret spans as dots
    QString sha256() const;    ///< of content
};

/// How to see that a service answers, rendered.
struct HealthCheck {
    enum class Kind { Http, Tcp, Command, Container };
    Kind kind = Kind::Http;
    QString target; ///< URL, host:port, command line, container name
    int status = 200;
    QString text; ///< must stand in the answer; empty = anything
    bool fromServer = true;
    bool verifyTls = true;
    std::chrono::seconds within{60};
};

/// An instance ready to be compared with the server.
struct RenderedService {
    QString host;
    QString instance;
    QString service;
    QString title; ///< in the language asked for
    ServiceKind kind = ServiceKind::Files;
    QString tier;
    QString base;                    ///< absolute
    QString project;                 ///< compose project
    QStringList composeFiles;        ///< absolute, in order
    QStringList units;               ///< systemd: names of the unit files it installs
    QString reload;                  ///< files: command, may be empty
    std::vector<RenderedFile> files; ///< directories first, then as in `install`
    std::vector<HealthCheck> health; ///< empty: the kind's default
};

/// What could be rendered of an instance, and why not the rest.
struct RenderOutcome {
    ServiceInstance instance;
    RenderedService service;
    std::vector<Error> errors; ///< empty: it can be deployed
};

/// Renders all instances of a host. Pure: reads the workspace's files, connects to nothing. Any thread.
std::vector<RenderOutcome> renderHost(const Workspace &workspace, const VariableStore &store,
                                      const ServiceCatalogue &catalogue, const HostServices &services,
                                      const QString &host, const Dict &facts = {},
                                      const QString &language = QStringLiteral("en"));

/// The variables one instance sees: definition's defaults < host's < the instance's own keys, and instance,
/// service, tier, base_dir. With the secret options of the definition marked.
Result<HostVariables> instanceVariables(const VariableStore &store, const ServiceCatalogue &catalogue,
                                        const ServiceInstance &instance);

} // namespace chatelaine
