// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/source.h"

#include <algorithm>

namespace chatelaine::templates
{

namespace
{

struct LineColumn {
    std::size_t begin = 0; ///< of the line
    int line = 1;
    int column = 1; ///< in characters
};

LineColumn lineColumn(const Source &source, std::size_t offset)
{
    const std::string_view text = source.text;
    offset = std::min(offset, text.size());
    LineColumn at;
    if (!source.lineBegins.empty()) {
        const auto next = std::upper_bound(source.lineBegins.begin(), source.lineBegins.end(), offset);
        at.line = static_cast<int>(next - source.lineBegins.begin());
        at.begin = *std::prev(next);
    } else {
        at.line += static_cast<int>(
            std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(offset), '\n'));
        const std::size_t newline = offset > 0 ? text.rfind('\n', offset - 1) : std::string_view::npos;
        at.begin = newline == std::string_view::npos ? 0 : newline + 1;
    }
    for (std::size_t i = at.begin; i < offset; ++i) {
        at.column += (static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U ? 1 : 0;
    }
    return at;
}

/// How many letters must change; more than `most` counts as most + 1. Only the cells that can matter are
/// made.
std::size_t editDistance(std::string_view a, std::string_view b, std::size_t most)
{
    while (!a.empty() && !b.empty() && a.front() == b.front()) {
        a.remove_prefix(1);
        b.remove_prefix(1);
    }
    while (!a.empty() && !b.empty() && a.back() == b.back()) {
        a.remove_suffix(1);
        b.remove_suffix(1);
    }
    const std::size_t tooMany = most + 1;
    std::vector<std::size_t> row(b.size() + 1, tooMany);
    for (std::size_t j = 0; j <= std::min(b.size(), most); ++j) {
        row[j] = j;
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        const std::size_t first = i > most ? i - most : 1;
        const std::size_t last = std::min(b.size(), i + most);
        std::size_t diagonal = first > last ? tooMany : row[first - 1];
        row[first > 0 ? first - 1 : 0] = first == 1 ? std::min(i, tooMany) : tooMany;
        std::size_t least = row[first > 0 ? first - 1 : 0];
        for (std::size_t j = first; j <= last; ++j) {
            const std::size_t above = row[j];
            const std::size_t change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({above + 1, row[j - 1] + 1, change, tooMany});
            diagonal = above;
            least = std::min(least, row[j]);
        }
        if (least > most) {
            return tooMany;
        }
    }
    return std::min(row.back(), tooMany);
}

} // namespace

void Source::indexLines()
{
    sharedFile = std::make_shared<const std::string>(file);
    lineBegins = {0};
    for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 1)) {
        lineBegins.push_back(at + 1);
    }
}

Mark Source::markOf(std::size_t offset) const
{
    if (!variable.empty() || mark.line > 0) {
        return mark;
    }
    const LineColumn at = lineColumn(*this, offset);
    return {sharedFile, at.line, at.column};
}

Place Source::placeOf(std::size_t offset) const
{
    if (!variable.empty() || mark.line > 0) {
        Place place = mark.place();
        if (place.file.empty()) {
            place.file = file;
        }
        return place;
    }
    const LineColumn at = lineColumn(*this, offset);
    return {file, at.line, at.column, {}, {}};
}

std::string Source::excerpt(std::size_t offset) const
{
    if (secret) {
        return {};
    }
    constexpr std::size_t longest = 160;
    const LineColumn at = lineColumn(*this, offset);
    std::size_t end = text.find('\n', at.begin);
    end = end == std::string::npos ? text.size() : end;
    std::size_t begin = at.begin;
    if (end - begin > longest) {
        const std::size_t middle = std::min(offset, end);
        begin = middle - begin > longest / 2 ? middle - longest / 2 : begin;
        end = std::min(end, begin + longest);
        while (begin < end && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) {
            ++begin;
        }
        while (end > begin && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
            --end;
        }
    }
    std::string out = text.substr(begin, end - begin) + '\n';
    for (std::size_t i = begin; i < std::min(offset, end); ++i) {
        if (text[i] == '\t') {
            out += '\t';
        } else if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U) {
            out += ' ';
        }
    }
    return out + '^';
}

void raise(Text sentence, Cause cause) { throw Failure{Error(std::move(sentence), {}, cause), false, {}}; }

void raiseUndefined(const Value &undefined)
{
    throw Failure{Error({}, {}, Cause::Undefined), false, undefined};
}

void placeFailure(Failure &failure, const Source &source, std::size_t offset)
{
    if (failure.placed) {
        return;
    }
    failure.placed = true;
    failure.error.place = source.placeOf(offset);
    const std::string excerpt = source.excerpt(offset);
    failure.error.detail += (failure.error.detail.empty() || excerpt.empty() ? "" : "\n") + excerpt;
}

void raiseAt(const Source &source, std::size_t offset, Text sentence, Cause cause)
{
    Failure failure{Error(std::move(sentence), {}, cause), false, {}};
    placeFailure(failure, source, offset);
    throw failure;
}

void raiseNotYet(const std::string &what)
{
    Failure failure{
        Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "Chatelaine cannot do %1 in templates yet."), {what})),
        false,
        {}};
    failure.error.next =
        Text(QT_TRANSLATE_NOOP("Chatelaine", "Until then, Ansible itself can render this template."));
    throw failure;
}

std::vector<std::string> nearestNames(const std::string &name, const std::vector<std::string> &names)
{
    constexpr std::size_t most = 3;
    // A swapped pair of letters counts as two changes.
    const std::size_t allowed = name.size() < 4 ? 1 : name.size() < 12 ? 2 : 3;
    std::vector<std::pair<std::size_t, std::string>> found;
    for (const std::string &other : names) {
        const std::size_t gap =
            other.size() > name.size() ? other.size() - name.size() : name.size() - other.size();
        if (gap > allowed || other == name) {
            continue;
        }
        const std::size_t distance = editDistance(name, other, allowed);
        if (distance <= allowed) {
            found.emplace_back(distance, other);
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<std::string> best;
    for (std::size_t i = 0; i < std::min(most, found.size()); ++i) {
        best.push_back(found[i].second);
    }
    return best;
}

std::string withUnixLineEnds(std::string_view text)
{
    std::string out;
    if (text.find('\r') == std::string_view::npos) {
        return std::string(text);
    }
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\r') {
            out += text[i];
            continue;
        }
        out += '\n';
        if (i + 1 < text.size() && text[i + 1] == '\n') {
            ++i;
        }
    }
    return out;
}

} // namespace chatelaine::templates
