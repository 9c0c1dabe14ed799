// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Parsing and rendering one large template, beside Python's Jinja2 in the same run:
//   bench_templates [TEMPLATE]
// Without a file a template like a server's large configuration file is made up. All variables are resolved.

#include "templates/templates.h"
#include "values/yaml.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <chrono>

using namespace chatelaine;

namespace
{

/// About 117 kB, mostly remarks, with some 400 expressions, as a configuration file that explains itself.
QByteArray madeUp()
{
    QByteArray out = "#jinja2: lstrip_blocks: True\n";
    for (int i = 0; i < 130; ++i) {
        const QByteArray name = "setting_" + QByteArray::number(i);
        out += "## Setting " + QByteArray::number(i) + "\n#\n";
        for (int line = 0; line < 8; ++line) {
            out +=
                "# What this part of the service does, and why somebody would want to change it here (line " +
                QByteArray::number(line) + ").\n";
        }
        out += name + ": {{ " + name + " | to_json }}\n";
        out += "{% if " + name + " and not disabled %}\n  address: \"{{ host }}:{{ port + " +
               QByteArray::number(i) + " }}\"\n{% endif %}\n";
        if (i % 10 == 0) {
            out += "{% for item in names %}\n  - {{ item }}\n{% endfor %}\n";
        }
    }
    return out;
}

/// Milliseconds that one call takes, the best of many.
template<typename Work>
double milliseconds(Work work)
{
    using Clock = std::chrono::steady_clock;
    double best = 1e9;
    const auto end = Clock::now() + std::chrono::seconds(3);
    for (int i = 0; i < 20 || Clock::now() < end; ++i) {
        const auto begin = Clock::now();
        work();
        best = std::min(best, std::chrono::duration<double, std::milli>(Clock::now() - begin).count());
    }
    return best;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    const QTemporaryDir folder;
    const QStringList arguments = QCoreApplication::arguments();
    const QByteArray source = arguments.size() > 1 ? contentOf(arguments[1]) : madeUp();
    QFile copy(folder.filePath(QStringLiteral("template.j2")));
    if (source.isEmpty() || !copy.open(QIODevice::WriteOnly)) {
        out << "There is no template to measure.\n";
        return 1;
    }
    copy.write(source);
    copy.close();

    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral(BENCH_FOLDER "/render_with_jinja.py"), copy.fileName()});
    if (!python.waitForFinished(120'000) || python.exitCode() != 0) {
        out << python.readAllStandardError();
        return 1;
    }
    const Result<Value> peer = readJson(python.readAllStandardOutput().toStdString(), "peer");
    const std::string text = source.toStdString();
    TemplateScope scope(peer->find("variables")->asDict());
    const Result<TemplateFile> file = TemplateFile::parse(text, "template.j2");
    const Result<RenderedText> rendered = file ? scope.renderFile(*file) : fail(file.error());
    if (!rendered) {
        out << QString::fromStdString(rendered.error().what.english()) << '\n'
            << QString::fromStdString(rendered.error().detail) << '\n';
        return 1;
    }
    const double parse = milliseconds([&] { static_cast<void>(TemplateFile::parse(text, "template.j2")); });
    const double render = milliseconds([&] { static_cast<void>(scope.renderFile(*file)); });
    const double peerParse = peer->find("compile")->asFloat();
    const double peerRender = peer->find("render")->asFloat();
    out << source.size() << " bytes, " << rendered->spans.size() << " spans, " << rendered->text.size()
        << " bytes rendered (Jinja2: " << peer->find("size")->asInt() << ")\n";
    out << "parse:  " << parse << " ms, Jinja2's compiler " << peerParse << " ms: " << peerParse / parse
        << " times as fast\n";
    out << "render: " << render << " ms, Jinja2 compiled " << peerRender << " ms: " << peerRender / render
        << " times as fast\n";
    return 0;
}
