// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "templates/ast.h"
#include "templates/templates.h"

namespace chatelaine::templates
{

class Scope;
class Evaluator;

/// Where a template writes to.
class Sink
{
public:
    virtual ~Sink() = default;
    virtual void literal(std::string_view text) = 0;
    virtual void output(Value value, const OutputNode &node, Evaluator &evaluator) = 0;
    /// A value that a statement gives (a call block, a filter block).
    virtual void value(Value value, std::size_t offset, Evaluator &evaluator) = 0;
};

/// Collects values: the result is the only one, or the text of all.
class ValueSink : public Sink
{
public:
    explicit ValueSink(Scope &scope) : m_scope(scope) {}
    void literal(std::string_view text) override;
    void output(Value value, const OutputNode &node, Evaluator &evaluator) override;
    void value(Value value, std::size_t offset, Evaluator &evaluator) override;
    /// None when nothing was written (with Ansible).
    Value take();
    bool empty() const { return m_pieces.empty(); }

private:
    Value takeNative();

    Scope &m_scope;
    List m_pieces;
    std::size_t m_size = 0;
};

/// Writes text and notes where each part of it came from.
class TextSink : public Sink
{
public:
    explicit TextSink(Scope &scope) : m_scope(scope) {}
    void literal(std::string_view text) override;
    void output(Value value, const OutputNode &node, Evaluator &evaluator) override;
    void value(Value value, std::size_t offset, Evaluator &evaluator) override;
    /// Makes room for what the template will probably write.
    void expect(const ParsedTemplate &parsed);
    RenderedText take() { return std::move(m_result); }
    /// How many parts were written, the empty text of a value included.
    std::size_t parts() const { return m_parts; }
    /// Whether all that was written is one value that is no text.
    bool isOneValue() const { return m_parts == 1 && m_lastIsValue; }

private:
    void write(const Value &value, TemplateSpan span);

    Scope &m_scope;
    RenderedText m_result;
    std::size_t m_parts = 0;
    bool m_lastIsValue = false;
    std::string m_unsupported; ///< the type of the first value that cannot stand alone
    friend void finish(TextSink &sink);
};

/// After the last part: raises when the only value is of a kind that is no result.
void finish(TextSink &sink);

} // namespace chatelaine::templates
