// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

#include <optional>
#include <string>
#include <vector>

namespace chatelaine::cli
{

/// The JSON objects that come from a file descriptor, one a line; other lines do not count. -1: none.
std::vector<QJsonObject> readAnswers(int fd);

/// Whether a person sits there: stdin and stderr are a terminal.
bool isTerminal();
/// A line from the terminal, without echo for secrets.
std::optional<std::string> terminalLine(bool echo);

} // namespace chatelaine::cli
