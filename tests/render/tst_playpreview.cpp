// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// What plays write: the same files that Ansible itself writes (asked, where it is installed), found without
// running anything; and only what a change touches is made again.

#include "base/qt.h"
#include "render/playpreview.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace chatelaine;

class TestPlayPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asAnsibleWrites();
    void targets();
    void atDeploy();
    void factsStayAcrossPlays();
    void given();
    void layers();
    void aChangedVariable();
    void aChangedTemplate();
    void missingRole();
    void promptsAndFacts();

private:
    void write(const QString &name, const QByteArray &content)
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QVERIFY(saveFile(path(name), content));
    }
    void open();
    QString path(const QString &name) const { return m_folder->filePath(name); }
    const RoleFile *find(PlayPreview &preview, const QString &name)
    {
        for (std::size_t part = 0; part < preview.parts().size(); ++part) {
            for (const RoleFile *file : preview.files(part)) {
                if (file->file.path.endsWith(u'/' + name)) {
                    return file;
                }
            }
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Workspace m_workspace;
    VariableStore m_store;
    std::vector<Play> m_plays;
    QString m_out;
};

void TestPlayPreview::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QDir source(QStringLiteral(TEST_FOLDER "/playbook"));
    QDirIterator walk(source.path(), QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString file = source.relativeFilePath(walk.next());
        QDir().mkpath(QFileInfo(path(file)).path());
        QVERIFY(QFile::copy(source.filePath(file), path(file)));
    }
    m_out = path(QStringLiteral("there"));
    write(QStringLiteral("host_vars/out.yml"), {});
    write(QStringLiteral("group_vars/all.yml"), "out: " + m_out.toUtf8() + "\n");
    open();
}

void TestPlayPreview::open()
{
    const auto workspace = openWorkspace(m_folder->path());
    QVERIFY(workspace);
    m_workspace = *workspace;
    const auto inventory = readInventory(m_workspace);
    QVERIFY(inventory);
    const auto store = VariableStore::read(m_workspace, *inventory);
    QVERIFY(store);
    m_store = *store;
    const Playbooks playbooks = readPlaybooks(m_workspace);
    QVERIFY2(playbooks.findings.empty(),
             playbooks.findings.empty() ? "" : playbooks.findings.front().what.english().c_str());
    m_plays = playbooks.plays;
}

void TestPlayPreview::asAnsibleWrites()
{
    QDir().mkpath(m_out);
    QProcess ansible;
    ansible.setWorkingDirectory(m_folder->path());
    ansible.start(QStringLiteral("ansible-playbook"), {QStringLiteral("site.yml")});
    if (!ansible.waitForStarted()) {
        QFAIL("Ansible is not installed");
    }
    QVERIFY(ansible.waitForFinished(600000));
    QVERIFY2(ansible.exitCode() == 0, ansible.readAllStandardOutput().constData());

    QSet<QString> told;
    int same = 0;
    PreviewFacts facts;
    for (const Play &play : m_plays) {
        QCOMPARE(hostsOf(play, m_store).value_or(QStringList()), QStringList(QStringLiteral("here")));
        PlayPreview preview(m_workspace, m_store, play, QStringLiteral("here"), facts);
        for (std::size_t part = 0; part < preview.parts().size(); ++part) {
            for (const RoleFile *file : preview.files(part)) {
                const QString target = file->file.path;
                if (target.isEmpty() || file->active != std::optional(true)) {
                    continue;
                }
                told.insert(target);
                if (file->error) {
                    QVERIFY2(file->error->cause == Cause::AtDeploy, qPrintable(target));
                    continue;
                }
                const auto theirs = readFile(target);
                QVERIFY2(theirs, qPrintable(target));
                QVERIFY2(*theirs == file->file.content,
                         qPrintable(target + u'\n' + QString::fromUtf8(*theirs) + u'\n' +
                                    QString::fromUtf8(file->file.content)));
                if (!file->mode.isEmpty() && !file->mode.contains(u'=')) {
                    const auto mode = static_cast<uint>(QFileInfo(target).permissions());
                    QCOMPARE(QString::number(mode & 0x7, 16) + QString::number(mode >> 4 & 0x7, 16) +
                                 QString::number(mode >> 12 & 0x7, 16),
                             QString::number(file->file.mode & 7, 8) +
                                 QString::number(file->file.mode >> 3 & 7, 8) +
                                 QString::number(file->file.mode >> 6 & 7, 8));
                }
                ++same;
            }
        }
        facts.earlier = preview.factsAtEnd();
    }
    QDirIterator walk(m_out, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString file = walk.next();
        QVERIFY2(told.contains(file), qPrintable(file));
    }
    QVERIFY2(same >= 28, qPrintable(QString::number(same)));
}

void TestPlayPreview::targets()
{
    PlayPreview preview(m_workspace, m_store, m_plays[0], QStringLiteral("here"));
    QStringList titles;
    for (const PlayPart &part : preview.parts()) {
        titles += part.title;
    }
    QCOMPARE(titles.join(u' '), QStringLiteral("pre_tasks common base site/web optional tasks"));
    const RoleFile *site = find(preview, QStringLiteral("site.conf.j2"));
    QVERIFY(site);
    QCOMPARE(site->mode, QStringLiteral("0755"));
    QCOMPARE(site->file.mode, 0755U);
    QCOMPARE(site->name, QStringLiteral("site.conf"));
    QVERIFY(site->file.content.contains("title=given to the role kind=from the entry"));
    const RoleFile *unit = find(preview, QStringLiteral("unit-two.conf"));
    QVERIFY(unit);
    QCOMPARE(unit->item, QStringLiteral("two"));
    QCOMPARE(unit->name, QStringLiteral("unit@two"));
    QVERIFY(unit->place.file.ends_with("base/tasks/main.yml"));
    const RoleFile *never = find(preview, QStringLiteral("never"));
    QVERIFY(never && never->active == std::optional(false));
    QCOMPARE(never->conditions, QStringList(QStringLiteral("base_list | length > 30")));
    const RoleFile *optional = find(preview, QStringLiteral("optional"));
    QVERIFY(optional && optional->active == std::optional(false));
    const RoleFile *page = find(preview, QStringLiteral("page.txt"));
    QVERIFY(page && page->file.content.contains("set before the roles"));
}

void TestPlayPreview::atDeploy()
{
    PlayPreview preview(m_workspace, m_store, m_plays[0], QStringLiteral("here"));
    for (const auto &[name, variable] : {std::pair("said", "said"), std::pair("said-word", "said_word")}) {
        const RoleFile *file = find(preview, QString::fromLatin1(name));
        QVERIFY(file && file->error);
        QCOMPARE(file->error->cause, Cause::AtDeploy);
        QCOMPARE(file->error->what.args.front(), std::string(variable));
        QVERIFY(file->file.content.isEmpty());
    }
    // With a value of its own it is shown with that, and said so.
    write(QStringLiteral("group_vars/web/more.yml"), "said_word: from before\n");
    QFile::remove(path(QStringLiteral("group_vars/web.yml.bak")));
    QVERIFY(QFile::rename(path(QStringLiteral("group_vars/web.yml")),
                          path(QStringLiteral("group_vars/web/web.yml"))));
    open();
    PlayPreview again(m_workspace, m_store, m_plays[0], QStringLiteral("here"));
    const RoleFile *file = find(again, QStringLiteral("said-word"));
    QVERIFY(file && !file->error);
    QCOMPARE(file->assumed, QStringList(QStringLiteral("said_word")));
    QCOMPARE(file->file.content, QByteArray("from before"));
    // What somebody wrote down for the very host stands in for it.
    write(QStringLiteral("host_vars/here.yml"), "which: chosen\nfrom_host: x\nsaid_word: mine\n");
    open();
    PlayPreview own(m_workspace, m_store, m_plays[0], QStringLiteral("here"));
    file = find(own, QStringLiteral("said-word"));
    QVERIFY(file && !file->error && file->assumed.isEmpty());
    QCOMPARE(file->file.content, QByteArray("mine"));
}

void TestPlayPreview::factsStayAcrossPlays()
{
    PlayPreview first(m_workspace, m_store, m_plays[0], QStringLiteral("here"));
    PreviewFacts facts;
    facts.earlier = first.factsAtEnd();
    PlayPreview second(m_workspace, m_store, m_plays[1], QStringLiteral("here"), facts);
    const RoleFile *more = find(second, QStringLiteral("more.txt"));
    QVERIFY(more && !more->error);
    QVERIFY(more->file.content.startsWith("yes indeed set before the roles x,y,z,"));
}

void TestPlayPreview::given()
{
    PreviewFacts facts;
    facts.given.set("said_word", Value::string("given {{ not a template }}"));
    facts.given.set("block_ran", Value::string("given"));
    PlayPreview preview(m_workspace, m_store, m_plays[0], QStringLiteral("here"), facts);
    const RoleFile *word = find(preview, QStringLiteral("said-word"));
    QVERIFY(word && !word->error);
    QCOMPARE(word->file.content, QByteArray("given {{ not a template }}"));
    QCOMPARE(find(preview, QStringLiteral("ran"))->file.content, QByteArray("given"));
}

void TestPlayPreview::layers()
{
    PlayPreview preview(m_workspace, m_store, m_plays[0], QStringLiteral("here"));
    const std::size_t web = preview.part(QStringLiteral("site/web")).value();
    const auto kindOf = [&](const char *name) {
        const std::vector<Layer> layers = preview.variables(web).layers(QString::fromLatin1(name));
        return layers.empty() ? Layer::Kind::Magic : layers.back().kind;
    };
    QCOMPARE(kindOf("web_title"), Layer::Kind::RoleParams);
    QCOMPARE(kindOf("web_kind"), Layer::Kind::RoleVars);
    QCOMPARE(kindOf("layered"), Layer::Kind::VarsFiles);
    QCOMPARE(kindOf("from_play"), Layer::Kind::PlayVars);
    QCOMPARE(kindOf("common_thing"), Layer::Kind::RoleDefault);
    TemplateScope &scope = preview.scope(web);
    QCOMPARE(scope.get("common_thing")->asString(), std::string("seen by web"));
    QCOMPARE(scope.get("layered")->asString(), std::string("vars file"));
    const std::size_t base = preview.part(QStringLiteral("base")).value();
    QCOMPARE(preview.scope(base).get("common_thing")->asString(), std::string("seen by base"));
}

void TestPlayPreview::aChangedVariable()
{
    PlayPreview preview(m_workspace, m_store, m_plays[0], QStringLiteral("here"));
    const std::size_t base = preview.part(QStringLiteral("base")).value();
    const auto changed = [&](const std::vector<std::size_t> &indices) {
        QStringList names;
        for (const std::size_t i : indices) {
            names += QFileInfo(preview.files(base)[i]->file.path).fileName();
        }
        names.removeAll(QString()); // templates that no task writes by themselves
        names.sort();
        return names.join(u' ');
    };
    preview.files(base);
    QCOMPARE(changed(preview.setVariable(QStringLiteral("unused"), Value::integer(1), base)), QString());
    QCOMPARE(changed(preview.setVariable(QStringLiteral("base_fixed"), Value::string("x"), base)), QString());
    QCOMPARE(changed(preview.setVariable(QStringLiteral("layered"), Value::string("new"), base)),
             QStringLiteral("config.yaml element-p element-q"));
    // From the files: the same as a preview that is made anew.
    write(QStringLiteral("host_vars/here.yml"),
          "which: chosen\nfrom_host: other\nservices: {three: {port: 1, words: []}}\n");
    open();
    preview.update(m_store, base);
    PlayPreview fresh(m_workspace, m_store, m_plays[0], QStringLiteral("here"));
    const auto kept = preview.files(base);
    const auto made = fresh.files(base);
    QCOMPARE(kept.size(), made.size());
    for (std::size_t i = 0; i < made.size(); ++i) {
        QCOMPARE(kept[i]->file.path, made[i]->file.path);
        QCOMPARE(kept[i]->file.content, made[i]->file.content);
    }
    QVERIFY(find(preview, QStringLiteral("unit-three.conf")));
}

void TestPlayPreview::aChangedTemplate()
{
    PlayPreview preview(m_workspace, m_store, m_plays[0], QStringLiteral("here"));
    const std::size_t base = preview.part(QStringLiteral("base")).value();
    preview.files(base);
    const QString part = path(QStringLiteral("roles/base/templates/part.j2"));
    write(QStringLiteral("roles/base/templates/part.j2"), "another part");
    QCOMPARE(preview.templateChanged(part, base).size(), std::size_t(3)); // itself and what includes it
    QVERIFY(find(preview, QStringLiteral("whole"))->file.content.endsWith("another part\n"));
    QCOMPARE(find(preview, QStringLiteral("0-part"))->file.content, QByteArray("another part"));
}

void TestPlayPreview::missingRole()
{
    Play play = m_plays[0];
    RoleUse none;
    none.name = QStringLiteral("nowhere");
    none.place.file = "site.yml";
    none.place.line = 3;
    play.roles.insert(play.roles.begin(), none);
    PlayPreview preview(m_workspace, m_store, play, QStringLiteral("here"));
    QCOMPARE(preview.findings().size(), std::size_t(1));
    QCOMPARE(preview.findings().front().place.line, 3);
    QVERIFY(preview.part(QStringLiteral("base")));
}

void TestPlayPreview::promptsAndFacts()
{
    write(QStringLiteral("roles/base/tasks/main.yml"),
          "- copy: {content: '{{ asked | default(1) }}', dest: /x/asked}\n"
          "- copy: {content: '{{ ansible_os_family | default(1) }}', dest: /x/fact}\n"
          "- copy: {content: \"{{ ansible_facts['os_family'] | default(1) }}\", dest: /x/facts}\n");
    Play play = m_plays[0];
    play.asked += QStringLiteral("asked");
    PlayPreview preview(m_workspace, m_store, play, QStringLiteral("here"));
    for (const char *name : {"asked", "fact", "facts"}) {
        const RoleFile *file = find(preview, QString::fromLatin1(name));
        QVERIFY2(file && file->error && file->error->cause == Cause::AtDeploy, name);
    }
    PreviewFacts facts;
    facts.facts.set("ansible_os_family", Value::string("Debian"));
    PlayPreview known(m_workspace, m_store, play, QStringLiteral("here"), facts);
    QCOMPARE(find(known, QStringLiteral("fact"))->file.content, QByteArray("Debian"));
    QCOMPARE(find(known, QStringLiteral("facts"))->file.content, QByteArray("Debian"));
}

QTEST_GUILESS_MAIN(TestPlayPreview)
#include "tst_playpreview.moc"
