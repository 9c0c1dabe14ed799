// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/conflicts.h"

#include "base/qt.h"

namespace chatelaine
{

Error Conflicts::error(Text what, Text next, Cause cause) const
{
    Place place;
    place.host = sstr(m_service.host);
    place.step = sstr(m_service.instance);
    return Error(std::move(what), place, cause)
        .leaving(Text(QT_TRANSLATE_NOOP("Chatelaine", "The service %1 is left as it is."),
                      {sstr(m_service.instance)}))
        .advising(std::move(next));
}

Error Conflicts::foreignFile(const QString &path) const
{
    return error(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                        "There is a file %1 on the server that Chatelaine did not install."),
                      {sstr(path)}),
                 Text(QT_TRANSLATE_NOOP("Chatelaine", "Decide whether to take it over or to keep it.")));
}

Error Conflicts::foreignFolder(const QString &path) const
{
    return error(Text(QT_TRANSLATE_NOOP("Chatelaine", "There is a folder %1 on the server that Chatelaine "
                                                      "did not make; its mode or owner would change."),
                      {sstr(path)}),
                 Text(QT_TRANSLATE_NOOP("Chatelaine", "Decide whether to take it over or to keep it.")));
}

Error Conflicts::ofAnotherInstance(const QString &path, const QString &instance) const
{
    return error(
        Text(QT_TRANSLATE_NOOP("Chatelaine", "The file %1 belongs to the service %2."),
             {sstr(path), sstr(instance)}),
        Text(QT_TRANSLATE_NOOP("Chatelaine",
                               "Give one of the two another place, or deploy %1 first if it has moved."),
             {sstr(instance)}));
}

Error Conflicts::twiceWanted(const QString &path, const QString &instance) const
{
    return error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The service %1 wants the same file %2."),
                      {sstr(instance), sstr(path)}),
                 Text(QT_TRANSLATE_NOOP("Chatelaine", "Give one of the two another place.")));
}

Error Conflicts::unsafeParent(const QString &path, const QString &folder) const
{
    return error(
        Text(QT_TRANSLATE_NOOP(
                 "Chatelaine",
                 "The way to %1 leads through %2, a link that does not belong to root: somebody else "
                 "could turn it."),
             {sstr(path), sstr(folder)}),
        Text(QT_TRANSLATE_NOOP("Chatelaine", "Replace the link by a folder, or make root its owner.")));
}

Error Conflicts::folderInTheWay(const QString &path) const
{
    return error(
        Text(QT_TRANSLATE_NOOP("Chatelaine", "There is a folder on the server where the file %1 belongs."),
             {sstr(path)}),
        Text(QT_TRANSLATE_NOOP("Chatelaine", "Look at what is in it, and move it away.")));
}

Error Conflicts::noFolder(const QString &path) const
{
    return error(
        Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 on the server is not a folder, but there must be one."),
             {sstr(path)}),
        Text(QT_TRANSLATE_NOOP("Chatelaine", "Look at what it is, and move it away.")));
}

Error Conflicts::removedButChanged(const QString &path) const
{
    return error(
        Text(QT_TRANSLATE_NOOP("Chatelaine",
                               "The file %1 is no longer wanted, but somebody changed it on the server."),
             {sstr(path)}),
        Text(QT_TRANSLATE_NOOP("Chatelaine", "Decide whether to remove it or to keep it.")));
}

Error Conflicts::ofAnotherHost(const QString &host) const
{
    return error(
        Text(QT_TRANSLATE_NOOP("Chatelaine",
                               "A service %1 was deployed on this machine as part of the server %2."),
             {sstr(m_service.instance), sstr(host)}),
        Text(QT_TRANSLATE_NOOP(
            "Chatelaine",
            "If both names are one machine, give one of the services another name; if the server "
            "was renamed, take it over.")));
}

Error Conflicts::brokenManifest(const QString &path) const
{
    return error(
        Text(QT_TRANSLATE_NOOP("Chatelaine", "The list of installed files %1 on the server is damaged."),
             {sstr(path)}),
        Text(QT_TRANSLATE_NOOP(
            "Chatelaine", "Bring it back from a backup, or remove it on the server: then you are asked about "
                          "each file that differs.")));
}

Error Conflicts::noDocker() const
{
    return error(
        Text(QT_TRANSLATE_NOOP("Chatelaine", "The service %1 needs Docker, and the server %2 has none."),
             {sstr(m_service.instance), sstr(m_service.host)}),
        Text(
            QT_TRANSLATE_NOOP("Chatelaine", "Install Docker on the server (Debian: the package docker.io).")),
        Cause::NotFound);
}

Error Conflicts::dockerFails(const QString &reason) const
{
    return error(Text(QT_TRANSLATE_NOOP("Chatelaine", "Docker on the server %1 does not answer."),
                      {sstr(m_service.host)}),
                 Text(QT_TRANSLATE_NOOP("Chatelaine",
                                        "Check whether it runs (systemctl status docker), and try again.")),
                 Cause::Other)
        .detailed(sstr(reason));
}

Error Conflicts::noCompose() const
{
    return error(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                        "The service %1 needs Docker Compose, and the server %2 has none."),
                      {sstr(m_service.instance), sstr(m_service.host)}),
                 Text(QT_TRANSLATE_NOOP("Chatelaine",
                                        "Install it on the server (Debian: the package docker-compose).")),
                 Cause::NotFound);
}

Error Conflicts::noSystemd() const
{
    return error(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                        "The service %1 needs systemd, and the server %2 runs without it."),
                      {sstr(m_service.instance), sstr(m_service.host)}),
                 Text(QT_TRANSLATE_NOOP("Chatelaine", "Run it on another server, or as a compose project.")),
                 Cause::NotFound);
}

Error Conflicts::unknownKind(const QString &kind) const
{
    return error(
        Text(QT_TRANSLATE_NOOP("Chatelaine",
                               "The service %1 is of the kind %2, which this Chatelaine does not deploy."),
             {sstr(m_service.instance), sstr(kind)}),
        Text(QT_TRANSLATE_NOOP("Chatelaine", "Use a newer Chatelaine, or run it as a compose project.")),
        Cause::Other);
}

} // namespace chatelaine
