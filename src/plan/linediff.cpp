// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/linediff.h"

#include <dtl/dtl.hpp>

#include <algorithm>
#include <cstddef>
#include <unordered_map>

namespace chatelaine
{

namespace
{

using Index = std::size_t;

/// A stretch of both texts; the ends are behind the last line.
struct Stretch {
    Index before;
    Index beforeEnd;
    Index after;
    Index afterEnd;
};

struct Anchor {
    Index before;
    Index after;
};

class LineComparison
{
public:
    LineComparison(const std::vector<int> &before, const std::vector<int> &after)
        : m_before(before)
        , m_after(after)
        , m_kept{std::vector<bool>(before.size()), std::vector<bool>(after.size())}
    {
    }

    KeptLines run()
    {
        std::vector<Stretch> todo{{0, m_before.size(), 0, m_after.size()}};
        while (!todo.empty()) {
            Stretch stretch = todo.back();
            todo.pop_back();
            trim(stretch);
            if (stretch.before == stretch.beforeEnd || stretch.after == stretch.afterEnd) {
                continue;
            }
            const std::vector<Anchor> anchors = rising(uniqueInBoth(stretch));
            if (anchors.empty()) {
                compareAll(stretch);
            } else {
                split(stretch, anchors, todo);
            }
        }
        return std::move(m_kept);
    }

private:
    void keep(Index before, Index after)
    {
        m_kept.before[before] = true;
        m_kept.after[after] = true;
    }

    /// Keeps what is the same at both ends.
    void trim(Stretch &s)
    {
        while (s.before < s.beforeEnd && s.after < s.afterEnd && m_before[s.before] == m_after[s.after]) {
            keep(s.before++, s.after++);
        }
        while (s.before < s.beforeEnd && s.after < s.afterEnd &&
               m_before[s.beforeEnd - 1] == m_after[s.afterEnd - 1]) {
            keep(--s.beforeEnd, --s.afterEnd);
        }
    }

    std::vector<Anchor> uniqueInBoth(const Stretch &s) const
    {
        struct Count {
            int before = 0;
            int after = 0;
            Index place = 0;
        };
        std::unordered_map<int, Count> counts;
        for (Index i = s.before; i < s.beforeEnd; ++i) {
            ++counts[m_before[i]].before;
        }
        for (Index i = s.after; i < s.afterEnd; ++i) {
            Count &count = counts[m_after[i]];
            ++count.after;
            count.place = i;
        }
        std::vector<Anchor> anchors;
        for (Index i = s.before; i < s.beforeEnd; ++i) {
            const Count &count = counts[m_before[i]];
            if (count.before == 1 && count.after == 1) {
                anchors.push_back({i, count.place});
            }
        }
        return anchors;
    }

    /// The longest part of the anchors whose places rise in both texts (patience sorting).
    static std::vector<Anchor> rising(const std::vector<Anchor> &anchors)
    {
        static constexpr Index none = static_cast<Index>(-1);
        std::vector<Index> tops; // of each pile, the anchor on top
        std::vector<Index> below(anchors.size(), none);
        for (Index i = 0; i < anchors.size(); ++i) {
            const auto pile =
                std::lower_bound(tops.begin(), tops.end(), anchors[i].after,
                                 [&](Index top, Index place) { return anchors[top].after < place; });
            if (pile != tops.begin()) {
                below[i] = *(pile - 1);
            }
            if (pile == tops.end()) {
                tops.push_back(i);
            } else {
                *pile = i;
            }
        }
        std::vector<Anchor> out;
        for (Index i = tops.empty() ? none : tops.back(); i != none; i = below[i]) {
            out.push_back(anchors[i]);
        }
        std::reverse(out.begin(), out.end());
        return out;
    }

    void split(const Stretch &s, const std::vector<Anchor> &anchors, std::vector<Stretch> &todo)
    {
        Index before = s.before;
        Index after = s.after;
        for (const Anchor &anchor : anchors) {
            keep(anchor.before, anchor.after);
            todo.push_back({before, anchor.before, after, anchor.after});
            before = anchor.before + 1;
            after = anchor.after + 1;
        }
        todo.push_back({before, s.beforeEnd, after, s.afterEnd});
    }

    /// No anchor: every way counts. Lines that only one side has are left out first; they only slow it down.
    void compareAll(const Stretch &s)
    {
        const auto common = [](const std::vector<int> &own, Index begin, Index end,
                               const std::vector<int> &other, Index otherBegin, Index otherEnd) {
            std::vector<int> sorted(other.begin() + static_cast<std::ptrdiff_t>(otherBegin),
                                    other.begin() + static_cast<std::ptrdiff_t>(otherEnd));
            std::sort(sorted.begin(), sorted.end());
            std::vector<Index> places;
            for (Index i = begin; i < end; ++i) {
                if (std::binary_search(sorted.begin(), sorted.end(), own[i])) {
                    places.push_back(i);
                }
            }
            return places;
        };
        const std::vector<Index> left = common(m_before, s.before, s.beforeEnd, m_after, s.after, s.afterEnd);
        const std::vector<Index> right =
            common(m_after, s.after, s.afterEnd, m_before, s.before, s.beforeEnd);
        std::vector<int> leftLines;
        std::vector<int> rightLines;
        for (const Index i : left) {
            leftLines.push_back(m_before[i]);
        }
        for (const Index i : right) {
            rightLines.push_back(m_after[i]);
        }
        dtl::Diff<int, std::vector<int>> diff(leftLines, rightLines);
        diff.compose();
        Index leftPlace = 0;
        Index rightPlace = 0;
        for (const auto &[line, info] : diff.getSes().getSequence()) {
            if (info.type == dtl::SES_COMMON) {
                keep(left[leftPlace], right[rightPlace]);
            }
            leftPlace += info.type != dtl::SES_ADD ? 1 : 0;
            rightPlace += info.type != dtl::SES_DELETE ? 1 : 0;
        }
    }

    const std::vector<int> &m_before;
    const std::vector<int> &m_after;
    KeptLines m_kept;
};

} // namespace

KeptLines keptLines(const std::vector<int> &before, const std::vector<int> &after)
{
    return LineComparison(before, after).run();
}

} // namespace chatelaine
