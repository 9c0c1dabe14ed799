// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/links.h"

#include "templates/markup.h"
#include "templates/regex.h"
#include "templates/source.h"
#include "templates/unicode.h"

#include <algorithm>

namespace chatelaine::templates
{

namespace
{

/// A host behind a scheme or "www."; or a name with one of the oldest top domains; or a scheme and a number
/// address. Then perhaps a port, and a path without white space.
const Regex &webAddress()
{
    static const std::string host = "(https?://|www\\.)(([\\w%-]+\\.)+)?([a-z]{2,63}|xn--[\\w%]{2,59})";
    static const std::string bare = "([\\w%-]{2,63}\\.)+(com|net|int|edu|gov|org|info|mil)";
    static const std::string number =
        "https?://(\\d{1,3}(\\.\\d{1,3}){3}|\\[([\\da-f]{0,4}:){2}([\\da-f]{0,4}:?){1,6}\\])";
    static const Regex regex("^(" + host + "|" + bare + "|" + number + ")(:\\d{1,5})?([/?#]\\S*)?$", true);
    return regex;
}

const Regex &mailAddress()
{
    static const Regex regex("^\\S+@\\w[\\w.-]*\\.\\w+$");
    return regex;
}

std::size_t countOf(std::string_view text, std::string_view what)
{
    std::size_t count = 0;
    for (std::size_t at = text.find(what); at != std::string_view::npos;
         at = text.find(what, at + what.size())) {
        ++count;
    }
    return count;
}

class Linker
{
public:
    explicit Linker(const LinkStyle &style) : m_style(style)
    {
        static const Regex scheme("^([\\w.+-]{2,}:(/){0,2})\\Z");
        for (const std::string &name : style.schemes) {
            if (!scheme.matchesAtBegin(name)) {
                raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "“%1” is no scheme of an address."), {name}));
            }
        }
        m_attributes = style.relation.empty() ? "" : " rel=\"" + htmlEscaped(style.relation) + "\"";
        m_attributes += style.target.empty() ? "" : " target=\"" + htmlEscaped(style.target) + "\"";
    }

    std::string word(std::string_view all) const
    {
        const std::size_t begin = headEnd(all);
        std::string head(all.substr(0, begin));
        std::string_view rest = all.substr(begin);
        const std::size_t end = tailBegin(rest);
        std::string middle(rest.substr(0, end));
        std::string tail(rest.substr(end));
        balance(middle, tail);
        return head + linked(middle) + tail;
    }

private:
    static std::size_t headEnd(std::string_view word)
    {
        std::size_t at = 0;
        while (at < word.size()) {
            if (word[at] == '(' || word[at] == '<') {
                ++at;
            } else if (word.substr(at).starts_with("&lt;")) {
                at += 4;
            } else {
                break;
            }
        }
        return at;
    }

    static std::size_t tailBegin(std::string_view word)
    {
        std::size_t end = word.size();
        while (end > 0) {
            if (std::string_view(")>.,\n").find(word[end - 1]) != std::string_view::npos) {
                --end;
            } else if (word.substr(0, end).ends_with("&gt;")) {
                end -= 4;
            } else {
                break;
            }
        }
        return end;
    }

    /// Brackets that open inside the address close inside it.
    static void balance(std::string &middle, std::string &tail)
    {
        static constexpr std::pair<std::string_view, std::string_view> brackets[] = {
            {"(", ")"}, {"<", ">"}, {"&lt;", "&gt;"}};
        for (const auto &[open, close] : brackets) {
            const std::size_t opened = countOf(middle, open);
            if (opened <= countOf(middle, close)) {
                continue;
            }
            for (std::size_t i = std::min(opened, countOf(tail, close)); i > 0; --i) {
                const std::size_t end = tail.find(close) + close.size();
                middle += tail.substr(0, end);
                tail.erase(0, end);
            }
        }
    }

    std::string shown(const std::string &address) const
    {
        const bool cuts =
            m_style.longest >= 0 && static_cast<std::int64_t>(unicode::length(address)) > m_style.longest;
        return cuts ? address.substr(0, unicode::byteOf(address, static_cast<std::size_t>(m_style.longest))) +
                          "..."
                    : address;
    }

    std::string linked(const std::string &text) const
    {
        if (webAddress().matchesAtBegin(text)) {
            const bool hasScheme = text.starts_with("https://") || text.starts_with("http://");
            return "<a href=\"" + (hasScheme ? text : "https://" + text) + "\"" + m_attributes + ">" +
                   shown(text) + "</a>";
        }
        if (text.starts_with("mailto:") && mailAddress().matchesAtBegin(text.substr(7))) {
            return "<a href=\"" + text + "\">" + text.substr(7) + "</a>";
        }
        if (text.find('@') != std::string::npos && !text.starts_with("www.") &&
            text.find(':') == std::string::npos && mailAddress().matchesAtBegin(text)) {
            return "<a href=\"mailto:" + text + "\">" + text + "</a>";
        }
        const bool known =
            std::any_of(m_style.schemes.begin(), m_style.schemes.end(),
                        [&](const auto &scheme) { return text != scheme && text.starts_with(scheme); });
        return known ? "<a href=\"" + text + "\"" + m_attributes + ">" + text + "</a>" : text;
    }

    const LinkStyle &m_style;
    std::string m_attributes;
};

} // namespace

std::string withLinks(std::string_view html, const LinkStyle &style)
{
    const Linker linker(style);
    std::string out;
    const char *at = html.data();
    for (const std::string_view word : unicode::words(html)) {
        out.append(at, word.data());
        out += linker.word(word);
        at = word.data() + word.size();
    }
    return out.append(at, html.data() + html.size());
}

} // namespace chatelaine::templates
