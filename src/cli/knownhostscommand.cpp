// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/questions.h"
#include "cli/runsupport.h"

#include "base/qt.h"
#include "ssh/transport.h"

namespace chatelaine::cli
{

namespace
{

QString said(const char *source) { return QCoreApplication::translate("Chatelaine", source); }

void print(const ShownKey &shown, const QString &file, Context &context)
{
    if (!context.json()) {
        context.out() << said(QT_TRANSLATE_NOOP("Chatelaine",
                                                "The key of %1 (%2, %3) is known now: %4. It stands in %5."))
                             .arg(shown.target.name, shown.target.shownAddress(),
                                  QString::fromLatin1(shown.key.type), shown.key.fingerprint(), file)
                      << '\n';
        return;
    }
    Dict json;
    json.set("host", Value::string(sstr(shown.target.name)));
    json.set("address", Value::string(sstr(shown.target.shownAddress())));
    json.set("type", Value::string(shown.key.type.toStdString()));
    json.set("fingerprint", Value::string(sstr(shown.key.fingerprint())));
    json.set("file", Value::string(sstr(file)));
    context.print(Value::dict(std::move(json)));
}

} // namespace

QString KnownHostsCommand::name() const { return QStringLiteral("known-hosts"); }
QString KnownHostsCommand::arguments() const { return QStringLiteral("add HOST --fingerprint SHA256:…"); }

QString KnownHostsCommand::summary() const
{
    return said(QT_TRANSLATE_NOOP(
        "Chatelaine", "Trusts a server's host key (also after it changed, or the server moved), where it has "
                      "the fingerprint that its owner told you."));
}

void KnownHostsCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("fingerprint"),
                      said(QT_TRANSLATE_NOOP("Chatelaine", "What the server's owner told you.")),
                      QStringLiteral("SHA256:…")});
}

int KnownHostsCommand::execute(const QCommandLineParser &parser, Context &context)
{
    const QStringList words = parser.positionalArguments();
    const QString fingerprint = parser.value(QStringLiteral("fingerprint"));
    if (words.size() != 2 || words.first() != QLatin1String("add") || fingerprint.isEmpty()) {
        return context.usage(said(QT_TRANSLATE_NOOP(
            "Chatelaine", "“known-hosts” wants “add”, the name of one server, and --fingerprint.")));
    }
    const Result<SnapshotPtr> snapshot = context.snapshot();
    if (!snapshot) {
        return context.fail(snapshot.error());
    }
    const Result<Target> target = targetNamed(**snapshot, words.last());
    if (!target) {
        return context.fail(target.error());
    }
    HostOrder order;
    order.target = *target;
    const PreparedRun prepared{std::make_unique<MemoryStore>(), {order}, settingsOf(*snapshot)};
    const std::unique_ptr<Run> run = prepared.make(Run::Kind::HostKeys);
    spin(*run, context, false);
    for (const ShownKey &shown : run->shownKeys()) {
        if (shown.error) {
            return context.fail(*shown.error);
        }
        const Result<void> accepted =
            acceptHostKey(shown.target, prepared.settings.hostKeys, shown.key, fingerprint);
        if (!accepted) {
            return context.fail(accepted.error());
        }
        print(shown, (*snapshot)->workspace.shown((*snapshot)->workspace.knownHostsFile), context);
    }
    return exitStatus(run->end());
}

} // namespace chatelaine::cli
