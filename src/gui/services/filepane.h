// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/services/previewtext.h"
#include "gui/services/serviceview.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace chatelaine::gui
{

namespace Ui
{
class FilePane;
}

/// One file as it will be, or what changes on the server; where the value under the cursor comes from; what
/// deploying restarts. Secrets are dots.
class FilePane : public QWidget
{
    Q_OBJECT
public:
    enum class Mode { Preview, Changes };
    explicit FilePane(QWidget *parent = nullptr);
    ~FilePane() override;

    /// `view` may be empty (a file without a service of the snapshot: no origins).
    void display(const QString &host, const FileEntry &entry, std::shared_ptr<const ServiceView> view);
    void clear(const QString &words);
    void setConsequence(const QString &sentence);
    Mode mode() const { return m_mode; }
    void setMode(Mode mode);

Q_SIGNALS:
    void compareWanted();
    void modeChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillBody();
    void showPreview();
    void showChanges();
    void say(const QString &words, bool offerCompare = false);
    void showOrigin(int line, int column);
    void paintGlyphs();

    std::unique_ptr<Ui::FilePane> m_ui;
    Mode m_mode = Mode::Preview;
    std::optional<FileEntry> m_entry;
    std::shared_ptr<const ServiceView> m_view;
    PreviewText m_text;
};

} // namespace chatelaine::gui
