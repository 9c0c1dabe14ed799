// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/textbuilder.h"

#include "templates/python.h"

#include <algorithm>

namespace chatelaine::templates
{

void TextBuilder::addSecret(std::string_view text, bool secret)
{
    if (secret && !text.empty()) {
        if (!m_secrets.empty() && m_secrets.back().end == m_text.size()) {
            m_secrets.back().end += text.size();
        } else {
            m_secrets.push_back({m_text.size(), m_text.size() + text.size()});
        }
    }
    m_text += text;
}

void TextBuilder::add(const Value &value)
{
    if (!value.isString()) {
        const std::size_t begin = m_text.size();
        python::appendStr(m_text, value);
        if (value.hasSecret()) {
            m_secrets.push_back({begin, m_text.size()});
        }
        return;
    }
    const std::string &text = value.asString();
    std::size_t at = 0;
    for (const SecretSpan &span : value.secrets()) {
        add(std::string_view(text).substr(at, span.begin - at));
        addSecret(std::string_view(text).substr(span.begin, span.end - span.begin), true);
        at = span.end;
    }
    add(std::string_view(text).substr(at));
}

Value TextBuilder::take() { return Value::string(std::move(m_text), std::move(m_secrets)); }

Value TextBuilder::takeMarkup() { return Value::markup(std::move(m_text), std::move(m_secrets)); }

Value substring(const Value &text, std::size_t begin, std::size_t end)
{
    std::vector<SecretSpan> secrets;
    for (const SecretSpan &span : text.secrets()) {
        const std::size_t from = std::max(span.begin, begin);
        const std::size_t to = std::min(span.end, end);
        if (from < to) {
            secrets.push_back({from - begin, to - begin});
        }
    }
    return Value::string(text.asString().substr(begin, end - begin), std::move(secrets));
}

} // namespace chatelaine::templates
