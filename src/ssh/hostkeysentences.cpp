// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ssh/hostkeysentences.h"

#include <QStringList>

namespace chatelaine::ssh
{

namespace
{

std::string knownAddress(const HostKeyStop &stop)
{
    Target before = stop.target;
    before.address = stop.knownAddress;
    before.port = stop.knownPort;
    return shownAddress(before);
}

Text againstMemory(const HostKeyStop &stop)
{
    const std::string name = sstr(stop.target.name);
    const std::string address = shownAddress(stop.target);
    const std::string shown = sstr(stop.shown.fingerprint());
    const std::string known = sstr(stop.knownFingerprint);
    if (!stop.moved()) {
        return Text(
            QT_TRANSLATE_NOOP("Chatelaine",
                              "The server %1 (%2) shows the host key %3; when this computer last "
                              "used it, it was %4: it may be another server, or somebody in between."),
            {name, address, shown, known});
    }
    if (stop.keyChanged()) {
        return Text(QT_TRANSLATE_NOOP(
                        "Chatelaine",
                        "The server %1 (%2) shows the host key %3; when this computer last used it, at %4, "
                        "it was %5: it may be another server, or somebody in between."),
                    {name, address, shown, knownAddress(stop), known});
    }
    if (!stop.addressChanged()) {
        return Text(
            QT_TRANSLATE_NOOP("Chatelaine",
                              "The server %1 is now to be reached at port %2 of %3; when this computer "
                              "last used it, it was port %4. Its host key is the same (%5)."),
            {name, std::to_string(stop.target.port), sstr(stop.target.address),
             std::to_string(stop.knownPort), shown});
    }
    return Text(
        QT_TRANSLATE_NOOP("Chatelaine",
                          "The server %1 is now to be reached at %2; when this computer last used it, "
                          "it was at %3. Its host key is the same (%4)."),
        {name, address, knownAddress(stop), shown});
}

Text whatStops(const HostKeyStop &stop)
{
    const std::string name = sstr(stop.target.name);
    const std::string shown = sstr(stop.shown.fingerprint());
    switch (stop.against) {
    case HostKeyStop::Against::Memory:
        return againstMemory(stop);
    case HostKeyStop::Against::Revoked:
        return Text(
            QT_TRANSLATE_NOOP("Chatelaine", "The server %1 shows the host key %2, which was revoked."),
            {name, shown});
    case HostKeyStop::Against::SharedFile:
    case HostKeyStop::Against::UserFile:
        break;
    }
    return Text(
        QT_TRANSLATE_NOOP("Chatelaine",
                          "The server %1 (%2) shows the host key %3, but %4 says %5: it may be another "
                          "server, or somebody in between."),
        {name, shownAddress(stop.target), shown, sstr(stop.file) + ":" + std::to_string(stop.line),
         sstr(stop.knownFingerprint)});
}

/// That nothing was sent, and who changed what: a sentence for each number of changes in Git and out of it.
Text nothingSent(const std::vector<LineChange> &changes)
{
    std::vector<std::string> committed;
    QStringList uncommitted;
    for (const LineChange &change : changes) {
        if (change.commit.isEmpty()) {
            uncommitted << change.place;
        } else if (committed.size() < 8) {
            committed.insert(committed.end(), {sstr(change.place), sstr(change.author), sstr(change.commit),
                                               sstr(change.date)});
        }
    }
    const std::string local = sstr(uncommitted.join(QStringLiteral(", ")));
    if (committed.size() == 8) {
        return Text(QT_TRANSLATE_NOOP("Chatelaine",
                                      "No password and no data was sent to it. %1 was last changed by %2 in "
                                      "commit %3 (%4), %5 by %6 in commit %7 (%8)."),
                    committed);
    }
    if (!committed.empty() && !local.empty()) {
        committed.push_back(local);
        return Text(QT_TRANSLATE_NOOP("Chatelaine",
                                      "No password and no data was sent to it. %1 was last changed by %2 in "
                                      "commit %3 (%4), %5 on this computer and not yet in Git."),
                    committed);
    }
    if (!committed.empty()) {
        return Text(QT_TRANSLATE_NOOP("Chatelaine",
                                      "No password and no data was sent to it. %1 was last changed by %2 in "
                                      "commit %3 (%4)."),
                    committed);
    }
    if (!local.empty()) {
        return Text(QT_TRANSLATE_NOOP("Chatelaine",
                                      "No password and no data was sent to it. %1 was changed on this "
                                      "computer and is not yet in Git."),
                    {local});
    }
    return Text(QT_TRANSLATE_NOOP("Chatelaine", "No password and no data was sent to it."));
}

Text wayOn(const HostKeyStop &stop)
{
    switch (stop.against) {
    case HostKeyStop::Against::Revoked:
        return Text(QT_TRANSLATE_NOOP("Chatelaine", "Ask who runs the server; it needs a new host key."));
    case HostKeyStop::Against::UserFile:
        return Text(
            QT_TRANSLATE_NOOP("Chatelaine",
                              "Ask who runs the server whether its key was changed, and for its fingerprint. "
                              "Only if that is %1, remove line %2 of %3, your own file, and connect again."),
            {sstr(stop.shown.fingerprint()), std::to_string(stop.line), sstr(stop.file)});
    case HostKeyStop::Against::SharedFile:
    case HostKeyStop::Against::Memory:
        break;
    }
    return Text(QT_TRANSLATE_NOOP(
                    "Chatelaine",
                    "Ask who runs the server whether this is right, and for its fingerprint. Enter that "
                    "in the window, or: chatelaine-cli known-hosts add %1 --fingerprint SHA256:…"),
                {sstr(stop.target.isJump() ? stop.target.shownAddress() : stop.target.name)});
}

} // namespace

Error stopSentence(const HostKeyStop &stop)
{
    Place place = placeOf(stop.target);
    if (stop.line > 0) {
        place.file = sstr(stop.file);
        place.line = stop.line;
    }
    Error error(whatStops(stop), place, Cause::HostKeyChanged);
    error.unchanged = nothingSent(stop.changes);
    error.next = wayOn(stop);
    return error;
}

Error notConfirmed(const Target &target, const HostKey &shown)
{
    return Error(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                        "Nobody confirmed the host key %3 of the server %1 (%2)."),
                      {sstr(target.name), shownAddress(target), sstr(shown.fingerprint())}),
                 placeOf(target), Cause::HostKeyUnknown)
        .leaving(nothingSent({}))
        .advising(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                         "Compare the fingerprint with the one that the server's owner or "
                                         "hoster names, and confirm it.")));
}

Error otherFingerprint(const Target &target, const HostKey &shown)
{
    return Error(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                        "The server %1 (%2) shows a key (%3) with another fingerprint: %4."),
                      {sstr(target.name), shownAddress(target), shown.type.toStdString(),
                       sstr(shown.fingerprint())}),
                 placeOf(target), Cause::HostKeyChanged)
        .leaving(Text(
            QT_TRANSLATE_NOOP("Chatelaine", "The key was not accepted, and nothing was sent to the server.")))
        .advising(Text(QT_TRANSLATE_NOOP(
            "Chatelaine", "Ask who runs the server once more, for the fingerprint of its key "
                          "of this type. As long as it is another one, do not use the server.")));
}

} // namespace chatelaine::ssh
