// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/workspace/welcomepage.h"

#include "base/qt.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/roles.h"
#include "gui/widgets/rowdelegate.h"
#include "gui/widgets/type.h"
#include "ui_welcomepage.h"

#include <QDir>
#include <QMenu>
#include <QStandardItemModel>

namespace chatelaine::gui
{

namespace
{

/// "~/association" for folders at home.
QString shownFolder(const QString &folder)
{
    const QString home = QDir::homePath();
    return folder.startsWith(home + QLatin1Char('/')) ? QLatin1Char('~') + folder.mid(home.size()) : folder;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::WelcomePage>()), m_recent(new QStandardItemModel(this))
{
    m_ui->setupUi(this);
    m_ui->tile->setPixmap(applicationIcon().pixmap(QSize(px(56), px(56)), devicePixelRatioF()));
    m_ui->subtitle->setFont(fontOf(Type::Text));
    m_ui->card->setMinimumWidth(px(640));
    m_ui->playgroundButton->setLine(true);
    m_ui->playgroundButton->hide();
    m_ui->openError->hide();
    m_ui->busy->hide();
    m_ui->languageButton->setIcon(themedIcon(QStringLiteral("globe")));
    m_ui->version->setText(QStringLiteral("Chatelaine %1").arg(QCoreApplication::applicationVersion()));
    m_ui->recent->setModel(m_recent);
    m_ui->recent->setItemDelegate(new RowDelegate(RowDelegate::Style::List, this));
    retranslate();
    connect(m_ui->openButton, &QPushButton::clicked, this, &WelcomePage::openWanted);
    connect(m_ui->playgroundButton, &QPushButton::clicked, this, &WelcomePage::playgroundWanted);
    connect(m_ui->recent, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT recentWanted(index.data(Qt::UserRole).toString()); });
    setRecent({});
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::retranslate()
{
    m_ui->openButton->setChoice(QStringLiteral("folder"), tr("&Open a folder"),
                                tr("A Chatelaine folder, or an Ansible playbook that is already there."));
    m_ui->playgroundButton->setChoice(
        QStringLiteral("play"), tr("Try the &playground"),
        tr("An invented association with a practice server. Nothing can break."));
}

void WelcomePage::setRecent(const QStringList &folders)
{
    m_recent->clear();
    constexpr int most = 4;
    for (const QString &folder : folders.mid(0, most)) {
        auto *item = new QStandardItem(QDir(folder).dirName());
        item->setEditable(false);
        item->setData(shownFolder(folder), SubRole);
        item->setData(true, SubFixedRole);
        item->setData(QStringLiteral("folder"), IconRole);
        item->setData(folder, Qt::UserRole);
        item->setData(folder, Qt::ToolTipRole);
        m_recent->appendRow(item);
    }
    m_ui->recentTitle->setVisible(!folders.isEmpty());
    m_ui->recent->setVisible(!folders.isEmpty());
}

void WelcomePage::setPlaygroundAvailable(bool available) { m_ui->playgroundButton->setVisible(available); }

void WelcomePage::setLanguageMenu(QMenu *menu, const QString &current)
{
    m_ui->languageButton->setMenu(menu);
    m_ui->languageButton->setText(current + QStringLiteral("  ⌄"));
    m_ui->languageButton->setAccessibleName(tr("Language: %1").arg(current));
}

void WelcomePage::setOpening(const QString &folder)
{
    m_ui->busy->setText(tr("Reading %1 …").arg(shownFolder(folder)));
    m_ui->busy->setVisible(!folder.isEmpty());
}

void WelcomePage::setError(const Error &error)
{
    m_ui->openError->setError(error, qstr(error.place.toString()));
    m_ui->openError->show();
}

void WelcomePage::clearError() { m_ui->openError->hide(); }

} // namespace chatelaine::gui
