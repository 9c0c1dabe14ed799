// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;
class QWidget;

namespace chatelaine
{
class Desk;
}

namespace chatelaine::app
{

/// Saves a picture of the window once the desk has opened its folder (or failed to), and ends the program:
/// status 0 when it was saved.
void takePicture(QWidget &window, Desk &desk, const QString &file);

} // namespace chatelaine::app
