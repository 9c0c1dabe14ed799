// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A folder for tests of the window: servers, one service with a template, plain and secret settings.

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace chatelaine
{

class SmallWorkspace
{
public:
    /// Must never be seen in the window.
    static QString secret() { return QStringLiteral("never-to-be-seen-4711"); }

    explicit SmallWorkspace(int servers = 2)
    {
        write("chatelaine.yml", "name: Small club\n");
        QByteArray hosts = "all:\n  children:\n    web:\n      hosts:\n";
        for (int i = 1; i <= servers; ++i) {
            hosts += "        srv" + QByteArray::number(i) + ": {ansible_host: 127.0.0.1, ansible_port: 1}\n";
        }
        write("inventory/hosts.yml", hosts);
        write("group_vars/web.yml", "chatelaine_services:\n  page: {service: page, page_title: Hello}\n  "
                                    "notes: {service: page, page_title: Notes}\n"
                                    "page_token: " +
                                        secret().toUtf8() + "\n");
        write("services/page/defaults/main.yml", "page_title: none\n");
        write("services/page/meta/argument_specs.yml",
              "argument_specs:\n  main:\n    options:\n      page_token: {type: str, no_log: true}\n      "
              "page_title: {type: str}\n");
        write("services/page/meta/chatelaine.yml", "title: {en: Page, de: Seite}\nkind: files\n");
        write("services/page/templates/page.env.j2",
              "# the page\nTITLE={{ page_title }}\nTOKEN={{ page_token }}\n");
    }
    QString path() const { return m_folder.path(); }
    void write(const char *name, const QByteArray &text) const
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (file.open(QIODevice::WriteOnly)) {
            file.write(text);
        }
    }

private:
    QTemporaryDir m_folder;
};

} // namespace chatelaine
