// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/composefile.h"

#include "base/qt.h"
#include "values/yaml.h"

#include <QDir>

#include <algorithm>

namespace chatelaine
{

namespace
{

/// Collects the services of one instance's compose files.
class ComposeReader
{
public:
    explicit ComposeReader(QString projectFolder) : m_folder(std::move(projectFolder)) {}

    bool add(const RenderedFile &file)
    {
        const Result<YamlDocument> document = readYaml(
            {file.content.constData(), static_cast<std::size_t>(file.content.size())}, sstr(file.path));
        if (!document) {
            return false;
        }
        const Value *services = document->root.find("services");
        if (!services || !services->isDict() || document->root.find("include")) {
            return false;
        }
        for (const auto &[name, settings] : services->asDict()) {
            ComposeService &service = named(qstr(name.asString()));
            readVolumes(service, settings);
            readReferences(service, settings, document->root, "configs");
            readReferences(service, settings, document->root, "secrets");
            readExpectation(service, settings);
        }
        return true;
    }

    std::vector<ComposeService> take() { return std::move(m_services); }

private:
    ComposeService &named(const QString &name)
    {
        const auto it = std::find_if(m_services.begin(), m_services.end(),
                                     [&](const ComposeService &service) { return service.name == name; });
        if (it != m_services.end()) {
            return *it;
        }
        m_services.push_back({name, {}, false, true});
        return m_services.back();
    }

    void mount(ComposeService &service, const QString &source)
    {
        if (source.contains(QLatin1Char('$'))) {
            service.unresolved = true;
        } else if (source.startsWith(QLatin1Char('/'))) {
            service.mounts << QDir::cleanPath(source);
        } else if (source.startsWith(QLatin1Char('.'))) {
            service.mounts << QDir::cleanPath(m_folder + QLatin1Char('/') + source);
        }
        // Anything else is the name of a volume.
    }

    void readVolumes(ComposeService &service, const Value &settings)
    {
        const Value *volumes = settings.find("volumes");
        if (!volumes) {
            return;
        }
        for (const Value &volume : volumes->asList()) {
            if (volume.isString()) {
                const QString text = qstr(volume.asString());
                if (text.startsWith(QLatin1String("${"))) {
                    service.unresolved = true; // the variable may hold a colon itself
                } else {
                    mount(service, text.section(QLatin1Char(':'), 0, 0));
                }
            } else if (const Value *source = volume.find("source")) {
                mount(service, qstr(source->asString()));
            }
        }
    }

    /// configs and secrets name an entry of the top level, which names a file.
    void readReferences(ComposeService &service, const Value &settings, const Value &root,
                        const char *section)
    {
        const Value *references = settings.find(section);
        const Value *entries = root.find(section);
        if (!references || !entries) {
            return;
        }
        for (const Value &reference : references->asList()) {
            const Value *source = reference.isString() ? &reference : reference.find("source");
            const Value *entry = source ? entries->find(source->asString()) : nullptr;
            const Value *file = entry ? entry->find("file") : nullptr;
            if (file) {
                const QString path = qstr(file->asString());
                mount(service, path.startsWith(QLatin1Char('/')) || path.startsWith(QLatin1Char('.'))
                                   ? path
                                   : QStringLiteral("./") + path);
            }
        }
    }

    static void readExpectation(ComposeService &service, const Value &settings)
    {
        const auto isZero = [](const Value *number) {
            return number && number->is(Value::Kind::Int) && number->asInt() == 0;
        };
        const Value *profiles = settings.find("profiles");
        const Value *deploy = settings.find("deploy");
        if ((profiles && !profiles->asList().empty()) || isZero(settings.find("scale")) ||
            (deploy && isZero(deploy->find("replicas")))) {
            service.expected = false;
        }
    }

    QString m_folder;
    std::vector<ComposeService> m_services;
};

} // namespace

bool ComposeService::sees(const QString &path) const
{
    return std::any_of(mounts.begin(), mounts.end(), [&](const QString &mount) {
        return path == mount ||
               path.startsWith(mount == QLatin1String("/") ? mount : mount + QLatin1Char('/'));
    });
}

std::optional<std::vector<ComposeService>> composeServices(const RenderedService &service)
{
    if (service.composeFiles.isEmpty()) {
        return std::nullopt;
    }
    ComposeReader reader(QFileInfo(service.composeFiles.first()).path());
    for (const QString &path : service.composeFiles) {
        const auto file = std::find_if(service.files.begin(), service.files.end(),
                                       [&](const RenderedFile &rendered) { return rendered.path == path; });
        if (file == service.files.end() || !reader.add(*file)) {
            return std::nullopt;
        }
    }
    return reader.take();
}

} // namespace chatelaine
