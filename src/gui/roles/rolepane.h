// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/roles/roleview.h"
#include "gui/services/previewtext.h"

#include <QWidget>

#include <memory>

namespace chatelaine::gui
{

namespace Ui
{
class RolePane;
}

/// One file of a role as it will be, with where the value under the mouse or the cursor comes from. Secrets
/// are dots.
class RolePane : public QWidget
{
    Q_OBJECT
public:
    explicit RolePane(QWidget *parent = nullptr);
    ~RolePane() override;

    /// Keeps the place in the text when it is the same file again.
    void display(const std::shared_ptr<const RoleView> &view, std::size_t file);
    void clear(const QString &words);

Q_SIGNALS:
    /// A person wants to see this file.
    void openWanted(const QString &path);

private:
    void showText(const RoleFile &file, bool again);
    void showOrigin(int line, int column);
    void sayOrigin(const QString &words);
    void setPlace(const Place &place);
    void say(const QString &words);

    std::unique_ptr<Ui::RolePane> m_ui;
    std::shared_ptr<const RoleView> m_view;
    QString m_key;                    ///< of the shown file
    const RoleFile *m_file = nullptr; ///< of m_view
    PreviewText m_text;
    Place m_place; ///< where the value that is told of stands
};

} // namespace chatelaine::gui
