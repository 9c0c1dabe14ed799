// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrentRun>

#include <utility>

namespace chatelaine
{

/// Does `work` on another thread, and then `done` with its result on the thread of `context`. Where `context`
/// is gone by then, nothing happens any more (QFuture::then() with a context must not outlive it in Qt 6.4).
template<typename Work, typename Done>
void inBackground(QObject *context, Work work, Done done)
{
    using Outcome = decltype(work());
    auto *watcher = new QFutureWatcher<Outcome>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

} // namespace chatelaine
