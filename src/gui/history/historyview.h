// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/history/historyrow.h"

#include <QWidget>

#include <memory>

namespace chatelaine::gui
{

class FilterProxy;
class HistoryModel;
class QuestionPanel;
class Settings;
struct Location;

namespace Ui
{
class HistoryView;
}

/// What servers remember of their deploys, within a scope. It connects only when the person asks for it; what
/// a server asks meanwhile stands above the list, as does what kept one from being read.
class HistoryView : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryView(QWidget *parent = nullptr);
    ~HistoryView() override;

    /// Once. Both must outlive the view; the columns are remembered under the name.
    void setDesk(Desk &desk, Settings &settings, const QString &name);
    void setScope(const HistoryScope &scope);
    void refresh();
    /// Where the focus goes when it is entered.
    QWidget *entry() const;
    void showQuestion();

protected:
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    void wanted(const chatelaine::gui::Location &location);

private:
    void read();
    void showState();
    void showNotes();
    void showQuestions();
    void showCount();
    void showCurrent();
    /// The servers within the scope that could be asked.
    QStringList servers() const;
    bool isReading() const;

    Desk *m_desk = nullptr;
    Settings *m_settings = nullptr;
    QString m_columnsName;
    HistoryScope m_scope;
    std::unique_ptr<Ui::HistoryView> m_ui;
    HistoryModel *m_model;
    FilterProxy *m_proxy;
    QHash<int, QuestionPanel *> m_questions; ///< the panels, by the question's number
};

} // namespace chatelaine::gui
