// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of roles over our own playbook: lists, preview, origins, live edits.

#include "desk/desk.h"
#include "gui/roles/rolespage.h"
#include "gui/shell/look.h"
#include "gui/shell/navmodel.h"
#include "gui/shell/settings.h"
#include "gui/widgets/codeview.h"
#include "gui/widgets/filteredit.h"
#include "gui/widgets/roles.h"
#include "secrets/secretstore.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace chatelaine;
using namespace chatelaine::gui;

class TestRolesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Theme::Light); }
    void init();
    void cleanup();
    void showsFiles();
    void tellsOrigins();
    void followsEdits();
    void knownAtDeploy();
    void filters();
    void navigation();
    void names();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &content)
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QVERIFY(saveFile(path(name), content));
    }
    template<typename T>
    T *child(const char *name)
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    QStringList rows(const char *list)
    {
        QStringList texts;
        const QAbstractItemModel *model = child<QTreeView>(list)->model();
        for (int i = 0; i < model->rowCount(); ++i) {
            texts += model->index(i, 0).data().toString();
        }
        return texts;
    }
    bool choose(const char *list, const QString &text)
    {
        const auto row = rows(list).indexOf(text);
        auto *view = child<QTreeView>(list);
        view->setCurrentIndex(view->model()->index(static_cast<int>(row), 0));
        return row >= 0;
    }
    /// The page shows this file of this role.
    void show(const QString &role, const QString &file)
    {
        QTRY_VERIFY_WITH_TIMEOUT(rows("roles").contains(role), 20000);
        QVERIFY(choose("roles", role));
        QTRY_VERIFY_WITH_TIMEOUT(rows("files").contains(file), 20000);
        QVERIFY(choose("files", file));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<MemoryStore> m_secrets;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<RolesPage> m_page;
};

void TestRolesPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QDir source(QStringLiteral(SOURCE_FOLDER "/tests/render/playbook"));
    QDirIterator walk(source.path(), QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString file = source.relativeFilePath(walk.next());
        QDir().mkpath(QFileInfo(path(file)).path());
        QVERIFY(QFile::copy(source.filePath(file), path(file)));
    }
    write(QStringLiteral("group_vars/all.yml"), "out: /srv/out\n");
    m_data = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_data->path());
    m_secrets = std::make_unique<MemoryStore>();
    m_settings = std::make_unique<Settings>(m_data->filePath(QStringLiteral("settings.ini")));
    m_desk = std::make_unique<Desk>(*m_secrets);
    QSignalSpy opened(m_desk.get(), &Desk::opened);
    m_desk->open(m_folder->path());
    QVERIFY(opened.wait(20000));
    m_page = std::make_unique<RolesPage>(*m_desk, *m_settings);
    connect(m_desk.get(), &Desk::snapshotChanged, m_page.get(), &Page::refresh);
    m_page->resize(1100, 700);
    m_page->show();
    m_page->visit({Location::Page::Roles});
}

void TestRolesPage::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void TestRolesPage::showsFiles()
{
    show(QStringLiteral("base"), QStringLiteral("config.yaml"));
    QCOMPARE(rows("roles").join(u' '), QStringLiteral("pre_tasks common base site/web optional tasks tasks"));
    auto *code = child<CodeView>("code");
    QTRY_VERIFY(code->toPlainText().contains(QStringLiteral("a: vars file")));
    QVERIFY(choose("files", QStringLiteral("unit-one.conf")));
    QCOMPARE(code->toPlainText(), QStringLiteral("[one]\nwords = a b\nport = 1001 # -"));
    QCOMPARE(child<QLabel>("target")->text(), QStringLiteral("for one"));
    QVERIFY(choose("files", QStringLiteral("never")));
    QVERIFY(child<QLabel>("about")->text().contains(QStringLiteral("base_list | length > 30")));
}

void TestRolesPage::tellsOrigins()
{
    show(QStringLiteral("site/web"), QStringLiteral("site.conf.j2"));
    auto *code = child<CodeView>("code");
    QTRY_VERIFY(code->toPlainText().startsWith(QStringLiteral("title=given to the role")));
    const auto originAt = [&](const QString &word) {
        QTextCursor cursor(code->document()->find(word));
        cursor.setPosition(cursor.selectionStart() + 1);
        code->setTextCursor(cursor);
        return child<QLabel>("origin")->text();
    };
    QVERIFY2(
        originAt(QStringLiteral("given")).contains(QStringLiteral("given to the role site/web · site.yml:")),
        qPrintable(child<QLabel>("origin")->text()));
    QVERIFY(originAt(QStringLiteral("fixed by")).contains(QStringLiteral("roles/base/vars/main.yml:3")));
    QVERIFY(originAt(QStringLiteral("seen by web")).contains(QStringLiteral("default of site/web")));
    QVERIFY(originAt(QStringLiteral("seen from the group")).contains(QStringLiteral("group_vars/web.yml:4")));
    child<QPushButton>("placeButton")->click();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(path(QStringLiteral("group_vars/web.yml:4"))));
    QVERIFY(originAt(QStringLiteral("kind=")).contains(QStringLiteral("site.conf.j2")));
}

void TestRolesPage::followsEdits()
{
    show(QStringLiteral("base"), QStringLiteral("unit-one.conf"));
    auto *code = child<CodeView>("code");
    QTRY_VERIFY(code->toPlainText().contains(QStringLiteral("1001")));
    QTest::qWait(500); // until the folder is watched
    QElapsedTimer longest;
    qint64 gap = 0;
    QTimer beat;
    longest.start();
    connect(&beat, &QTimer::timeout, this, [&] { gap = std::max(gap, longest.restart()); });
    beat.start(1);
    QByteArray variables = readFile(path(QStringLiteral("group_vars/web.yml"))).value();
    write(QStringLiteral("group_vars/web.yml"), variables.replace("1001", "2002"));
    QTRY_VERIFY_WITH_TIMEOUT(code->toPlainText().contains(QStringLiteral("port = 2002")), 20000);
    write(QStringLiteral("roles/base/templates/unit.j2"), "another {{ item.key }}\n");
    QTRY_VERIFY_WITH_TIMEOUT(code->toPlainText() == QStringLiteral("another one"), 20000);
    write(QStringLiteral("roles/base/tasks/main.yml"),
          "- template: {src: unit.j2, dest: '{{ out }}/only'}\n  vars: {item: {key: only}}\n");
    QTRY_VERIFY_WITH_TIMEOUT(rows("files").contains(QStringLiteral("only")), 20000);
    qInfo("the longest pause of the window's thread was %lld ms", static_cast<long long>(gap));
}

void TestRolesPage::knownAtDeploy()
{
    show(QStringLiteral("base"), QStringLiteral("said"));
    QTRY_VERIFY(child<QLabel>("words")->isVisible());
    QVERIFY(child<QLabel>("words")->text().contains(QStringLiteral("“said” is known only at deploy.")));
    const auto *files = child<QTreeView>("files");
    QCOMPARE(files->currentIndex().data(WordRole).toString(), QStringLiteral("at deploy"));
    write(QStringLiteral("roles/base/tasks/main.yml"), "- template: {src: broken.j2, dest: /x/broken}\n");
    write(QStringLiteral("roles/base/templates/broken.j2"), "one\n{{ nothing_here }}\n");
    m_desk->reload();
    QTRY_VERIFY_WITH_TIMEOUT(rows("files").contains(QStringLiteral("broken")), 20000);
    QVERIFY(choose("files", QStringLiteral("broken")));
    QCOMPARE(files->currentIndex().data(WordRole).toString(), QStringLiteral("error"));
    QVERIFY(child<QWidget>("errors")->isVisible() || !child<QWidget>("errors")->children().isEmpty());
}

void TestRolesPage::filters()
{
    show(QStringLiteral("base"), QStringLiteral("config.yaml"));
    const auto all = rows("files").size();
    child<FilterEdit>("filesFilter")->setText(QStringLiteral("unit one"));
    QCOMPARE(rows("files"), QStringList(QStringLiteral("unit-one.conf")));
    QCOMPARE(child<QLabel>("filesCount")->text(), QStringLiteral("1 of %1").arg(all));
    child<FilterEdit>("filter")->setText(QStringLiteral("web"));
    QCOMPARE(rows("roles"), QStringList(QStringLiteral("site/web")));
}

void TestRolesPage::navigation()
{
    NavModel model;
    model.update(*m_desk, 0);
    QVERIFY(model.find({Location::Page::Roles}).isValid());
    QVERIFY(QFile::remove(path(QStringLiteral("site.yml"))) &&
            QFile::remove(path(QStringLiteral("more.yml"))));
    QSignalSpy changed(m_desk.get(), &Desk::snapshotChanged);
    m_desk->reload();
    QVERIFY(changed.wait(20000));
    model.update(*m_desk, 0);
    QVERIFY(!model.find({Location::Page::Roles}).isValid());
}

void TestRolesPage::names()
{
    show(QStringLiteral("base"), QStringLiteral("config.yaml"));
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() ||
            widget->objectName().startsWith(QLatin1String("qt_"))) {
            continue;
        }
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(face);
        QVERIFY2(!face->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestRolesPage)
#include "tst_rolespage.moc"
