// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ssh/hostkeystop.h"

#include <QWidget>

#include <optional>

namespace chatelaine::gui
{

class ErrorPanel;
class NewKeyForm;

/// A server that was not trusted, in its place of the deploy view: why, and on demand the form by which a
/// person who made sure trusts it again. Then the run may be tried again.
class StopPanel : public QWidget
{
    Q_OBJECT
public:
    StopPanel(const HostKeyStop &stop, QWidget *parent = nullptr);

    /// `place` and `raw` as for an ErrorPanel.
    void setError(const Error &error, const QString &place, const QString &raw);
    /// Whether the run is at its end.
    void setRetry(bool possible);
    /// What came of an acceptance.
    void setAccepted(const std::optional<Error> &error);
    void open(); ///< the form

Q_SIGNALS:
    void accepted(const QString &fingerprint);
    void retryWanted();
    void resized();

private:
    void close();
    void act();
    void showAction();

    HostKeyStop m_stop;
    ErrorPanel *m_error;
    NewKeyForm *m_form = nullptr;
    bool m_trusted = false;
    bool m_retry = false;
};

} // namespace chatelaine::gui
