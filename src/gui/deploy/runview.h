// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/desk.h"

#include <QTimer>
#include <QTreeView>

namespace chatelaine::gui
{

class LogPanel;
class RunDelegate;
class RunModel;

/// A run: servers as groups, a row per service, and below a row what was asked for or went wrong.
class RunView : public QTreeView
{
    Q_OBJECT
public:
    explicit RunView(QWidget *parent = nullptr);
    /// Shows the desk's run from now on; with another run everything begins anew.
    void setDesk(Desk &desk);
    void startOver();
    void refresh();
    void refresh(const QString &host);
    /// Scrolls to the first open question and puts the focus there.
    void showQuestion();
    /// Opens the form by which a server is trusted again, in its row.
    void showStop(const QString &host);

Q_SIGNALS:
    void retryWanted(const QString &host, const QString &instance);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;

private:
    void addPanel(const QModelIndex &index);
    QWidget *panelFor(const QModelIndex &index);
    QWidget *logFor(const QString &host, const QString &instance);
    QWidget *failureFor(const QString &host, const QString &instance);
    QWidget *stopFor(const QString &host, const HostKeyStop &stop, const SubjectRecord &subject);
    QString placeOf(const Error &error) const;
    QWidget *questionFor(int id);
    void toggle(const QModelIndex &index);
    void fillLogs(const QString &host);
    void fitPanels();
    void fit(const QModelIndex &index);
    void turn();

    Desk *m_desk = nullptr;
    RunModel *m_model;
    RunDelegate *m_delegate;
    QTimer m_turning;
    qreal m_turn = 0;
};

} // namespace chatelaine::gui
