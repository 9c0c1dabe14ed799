// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/desk.h"
#include "secrets/secretstore.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace chatelaine;

class TestDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Somebody closes the window while the folder is still being read, at any moment of it.
    void closedWhileReading()
    {
        const QString demo = QStringLiteral(SOURCE_FOLDER "/resources/demo");
        for (int i = 0; i < 40; ++i) {
            MemoryStore secrets;
            Desk desk(secrets);
            QSignalSpy opened(&desk, &Desk::opened);
            desk.open(demo);
            if (i % 2 == 1) { // read, but not yet watched
                QVERIFY(opened.wait(20000));
            }
        }
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(TestDesk)
#include "tst_desk.moc"
