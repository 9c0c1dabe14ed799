// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ssh/sentences.h"

#include <cerrno>
#include <cstring>

namespace chatelaine::ssh
{

Place placeOf(const Target &target)
{
    Place place;
    place.host = sstr(target.host());
    return place;
}

Error cancelled(const Target &target)
{
    return Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "It was cancelled.")), placeOf(target),
                 Cause::Cancelled);
}

Error timedOut(const Target &target)
{
    return Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The server %1 (%2) does not answer."),
                      {sstr(target.name), shownAddress(target)}),
                 placeOf(target), Cause::Unreachable)
        .advising(Text(QT_TRANSLATE_NOOP(
            "Chatelaine",
            "Check that it is switched on, that the address is right, and your own network or VPN.")));
}

Error notResolved(const Target &target, std::string detail)
{
    return Error(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                        "Nobody knows the name %2, the address of the server %1."),
                      {sstr(target.name), sstr(target.address)}),
                 placeOf(target), Cause::Unreachable)
        .advising(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                         "Check the address in the inventory and your network connection.")))
        .detailed(std::move(detail));
}

Error notConnected(const Target &target, int code)
{
    if (code == ETIMEDOUT) {
        return timedOut(target);
    }
    Error error;
    if (code == ECONNREFUSED) {
        error =
            Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The server %1 refuses the connection to %2."),
                       {sstr(target.name), shownAddress(target)}))
                .advising(Text(QT_TRANSLATE_NOOP(
                    "Chatelaine", "Check the address and the port, and that the SSH service runs there.")));
    } else {
        error =
            Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "There is no way from here to the server %1 (%2)."),
                       {sstr(target.name), shownAddress(target)}))
                .advising(Text(QT_TRANSLATE_NOOP("Chatelaine", "Check your network connection or VPN.")));
    }
    error.place = placeOf(target);
    error.cause = Cause::Unreachable;
    error.detail = std::strerror(code);
    return error;
}

Error notAnSshServer(const Target &target, std::string detail)
{
    return Error(
               Text(QT_TRANSLATE_NOOP("Chatelaine", "Something answers at %2, but it is not an SSH server."),
                    {sstr(target.name), shownAddress(target)}),
               placeOf(target), Cause::Unreachable)
        .advising(Text(QT_TRANSLATE_NOOP("Chatelaine", "Check the address and the port of the server %1."),
                       {sstr(target.name)}))
        .detailed(std::move(detail));
}

Error noAgreement(const Target &target, std::string detail)
{
    return Error(Text(QT_TRANSLATE_NOOP(
                          "Chatelaine",
                          "The server %1 (%2) and Chatelaine could not agree on a secure connection."),
                      {sstr(target.name), shownAddress(target)}),
                 placeOf(target), Cause::Unreachable)
        .advising(Text(QT_TRANSLATE_NOOP(
            "Chatelaine",
            "Try again; if it stays so, the SSH service of the server may be too old or overloaded.")))
        .detailed(std::move(detail));
}

Error notTaken(const Target &target)
{
    return Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The server %1 did not take the data in time."),
                      {sstr(target.name)}),
                 placeOf(target), Cause::TimedOut);
}

Error lost(const Target &target, std::string detail)
{
    return Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The connection to the server %1 broke off."),
                      {sstr(target.name)}),
                 placeOf(target), Cause::Unreachable)
        .advising(Text(QT_TRANSLATE_NOOP("Chatelaine", "Check your network connection and try again.")))
        .detailed(std::move(detail));
}

} // namespace chatelaine::ssh
