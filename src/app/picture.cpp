// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/picture.h"

#include "desk/desk.h"

#include <QApplication>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace chatelaine::app
{

void takePicture(QWidget &window, Desk &desk, const QString &file)
{
    using namespace std::chrono_literals;
    const auto save = [&window, file] {
        // A moment for fonts, layouts and the first painting.
        QTimer::singleShot(500ms, &window,
                           [&window, file] { QApplication::exit(window.grab().save(file) ? 0 : 1); });
    };
    if (desk.isOpen()) {
        save();
        return;
    }
    QObject::connect(&desk, &Desk::opened, &window, save);
    QObject::connect(&desk, &Desk::openFailed, &window, save);
}

} // namespace chatelaine::app
