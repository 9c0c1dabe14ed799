// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Filters of file names. They look at names, never at the disk of this machine.

#include "templates/filtertable.h"
#include "templates/python.h"

#include <algorithm>

namespace chatelaine::templates
{

namespace
{

/// posixpath.split(): the folder without its last slashes, and the name.
std::pair<std::string, std::string> splitPath(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    const std::size_t cut = slash == std::string::npos ? 0 : slash + 1;
    std::string head = path.substr(0, cut);
    const std::size_t last = head.find_last_not_of('/');
    if (last != std::string::npos) {
        head.resize(last + 1);
    }
    return {head, path.substr(cut)};
}

/// The path that is asked about: a text.
const std::string &pathText(const Invocation &call)
{
    if (!call.input.isString()) {
        call.raiseInput();
    }
    return call.input.asString();
}

Value baseName(Invocation &call) { return Value::string(splitPath(pathText(call)).second); }
Value directoryName(Invocation &call) { return Value::string(splitPath(pathText(call)).first); }

Value splitExtension(Invocation &call)
{
    const std::string path = pathText(call);
    const std::size_t name = path.rfind('/') == std::string::npos ? 0 : path.rfind('/') + 1;
    const std::size_t dot = path.rfind('.');
    const std::size_t firstLetter = path.find_first_not_of('.', name);
    const bool has = dot != std::string::npos && firstLetter != std::string::npos && dot > firstLetter;
    return Value::tuple(
        {Value::string(has ? path.substr(0, dot) : path), Value::string(has ? path.substr(dot) : "")});
}

std::string joinedPath(const List &parts)
{
    std::string out;
    bool first = true;
    for (const Value &part : parts) {
        if (!part.isString()) {
            python::raiseUnsupported("path_join", part);
        }
        const std::string &text = part.asString();
        if (first || text.starts_with('/')) {
            out = text;
        } else {
            out += (out.empty() || out.ends_with('/') ? "" : "/") + text;
        }
        first = false;
    }
    return out;
}

Value pathJoin(Invocation &call)
{
    return Value::string(call.input.isString() ? call.input.asString() : joinedPath(call.inputItems()));
}

std::vector<std::string> partsOf(const std::string &path)
{
    std::vector<std::string> parts;
    for (std::size_t at = 0; at < path.size();) {
        const std::size_t end = std::min(path.find('/', at), path.size());
        if (end > at) {
            parts.push_back(path.substr(at, end - at));
        }
        at = end + 1;
    }
    return parts;
}

/// posixpath.normpath()
std::string normalised(const std::string &path)
{
    const bool absolute = path.starts_with('/');
    std::vector<std::string> kept;
    for (const std::string &part : partsOf(path)) {
        if (part == ".") {
            continue;
        }
        if (part == ".." && !kept.empty() && kept.back() != "..") {
            kept.pop_back();
        } else if (part != ".." || !absolute) {
            kept.push_back(part);
        }
    }
    std::string out = absolute ? (path.starts_with("//") && !path.starts_with("///") ? "//" : "/") : "";
    for (std::size_t i = 0; i < kept.size(); ++i) {
        out += (i > 0 ? "/" : "") + kept[i];
    }
    return out.empty() ? "." : out;
}

Value normPath(Invocation &call) { return Value::string(normalised(pathText(call))); }

/// Relative names begin at the playbook's folder, where Ansible is.
std::string absolute(const Invocation &call, const std::string &path)
{
    if (path.starts_with('/')) {
        return path;
    }
    const std::optional<Value> folder = call.evaluator.scope().variable("playbook_dir");
    if (!folder || !folder->isString()) {
        raise(Text(
            QT_TRANSLATE_NOOP("Chatelaine", "“%1” needs an absolute path, for there is no playbook here."),
            {std::string(call.name)}));
    }
    return folder->asString() + "/" + path;
}

/// Without the disk this is the normalised name.
Value realPath(Invocation &call) { return Value::string(normalised(absolute(call, pathText(call)))); }

Value relativePath(Invocation &call)
{
    std::string path = normalised(pathText(call));
    std::string start = normalised(call.text(0, "."));
    if (path.starts_with('/') != start.starts_with('/')) {
        path = normalised(absolute(call, path));
        start = normalised(absolute(call, start));
    }
    const std::vector<std::string> to = partsOf(path == "." ? "" : path);
    const std::vector<std::string> from = partsOf(start == "." ? "" : start);
    const auto [a, b] = std::mismatch(to.begin(), to.end(), from.begin(), from.end());
    std::string out;
    for (auto it = b; it != from.end(); ++it) {
        out += out.empty() ? ".." : "/..";
    }
    for (auto it = a; it != to.end(); ++it) {
        out += (out.empty() ? "" : "/") + *it;
    }
    return Value::string(out.empty() ? "." : out);
}

Value commonPath(Invocation &call)
{
    const List paths = call.inputItems();
    if (paths.empty() || call.input.isString()) {
        call.raiseInput();
    }
    const std::string first = python::str(paths.front());
    std::vector<std::string> common = partsOf(first);
    for (const Value &path : paths) {
        if (!path.isString()) {
            python::raiseUnsupported("commonpath", path);
        }
        const std::string &text = path.asString();
        if (text.starts_with('/') != first.starts_with('/')) {
            call.raiseInput();
        }
        const std::vector<std::string> parts = partsOf(text);
        const auto end = std::mismatch(common.begin(), common.end(), parts.begin(), parts.end()).first;
        common.erase(end, common.end());
    }
    std::string out = first.starts_with('/') ? "/" : "";
    for (std::size_t i = 0; i < common.size(); ++i) {
        out += (i > 0 ? "/" : "") + common[i];
    }
    return Value::string(out);
}

std::size_t windowsDriveEnd(const std::string &path) { return path.size() > 1 && path[1] == ':' ? 2 : 0; }

Value windowsBaseName(Invocation &call)
{
    const std::string path = pathText(call);
    const std::size_t slash = path.find_last_of("\\/");
    return Value::string(path.substr(slash == std::string::npos ? windowsDriveEnd(path) : slash + 1));
}

Value windowsDirectoryName(Invocation &call)
{
    const std::string path = pathText(call);
    const std::size_t drive = windowsDriveEnd(path);
    const std::size_t slash = path.find_last_of("\\/");
    std::string head = path.substr(0, slash == std::string::npos ? drive : slash + 1);
    const std::size_t last = head.find_last_not_of("\\/");
    if (last != std::string::npos && last + 1 > drive) {
        head.resize(last + 1);
    }
    return Value::string(head);
}

Value windowsSplitDrive(Invocation &call)
{
    const std::string path = pathText(call);
    const std::size_t drive = windowsDriveEnd(path);
    return Value::tuple({Value::string(path.substr(0, drive)), Value::string(path.substr(drive))});
}

/// What depends on who runs the program on which computer is not looked up.
Value notHere(Invocation &call)
{
    const char mark = call.name == "expanduser" ? '~' : '$';
    const std::string text = pathText(call);
    const bool plain = mark == '~' ? !text.starts_with(mark) : text.find(mark) == std::string::npos;
    if (call.name != "fileglob" && plain) {
        return Value::string(text);
    }
    raise(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                 "“%1” looks at the files of this computer, which Chatelaine leaves "
                                 "alone."),
               {std::string(call.name)}));
}

} // namespace

std::span<const FilterRow> pathFilters()
{
    static const FilterRow rows[] = {
        {"basename", baseName, ""},
        {"dirname", directoryName, ""},
        {"splitext", splitExtension, ""},
        {"path_join", pathJoin, ""},
        {"normpath", normPath, ""},
        {"realpath", realPath, ""},
        {"relpath", relativePath, "start"},
        {"commonpath", commonPath, ""},
        {"win_basename", windowsBaseName, ""},
        {"win_dirname", windowsDirectoryName, ""},
        {"win_splitdrive", windowsSplitDrive, ""},
        {"expanduser", notHere, ""},
        {"expandvars", notHere, ""},
        {"fileglob", notHere, ""},
    };
    return rows;
}

} // namespace chatelaine::templates
