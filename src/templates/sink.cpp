// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/sink.h"

#include "templates/evaluator.h"
#include "templates/python.h"
#include "templates/textbuilder.h"
#include "values/pythonliteral.h"

namespace chatelaine::templates
{

namespace
{

void checkSize(std::size_t size)
{
    if (size > python::mostBytes) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "The rendered text becomes too long.")));
    }
}

[[noreturn]] void raiseUnstorable(const std::string &type)
{
    raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "A value of type %1 cannot be the result of a template."),
               {type}));
}

const TemplateObject *unstorable(const Value &value)
{
    const TemplateObject *object = objectOf(value);
    return object != nullptr && !object->storable() ? object : nullptr;
}

/// As it is printed: everything in it rendered; undefined values raise.
Value printable(Scope &scope, const Value &value)
{
    if (value.isString() || value.is(Value::Kind::Int)) {
        return value;
    }
    if (value.isUndefined() || !scope.ansible()) {
        return scope.shownUndefined(value);
    }
    return unstorable(value) != nullptr ? value : scope.finalised(value);
}

} // namespace

void ValueSink::literal(std::string_view text)
{
    m_pieces.push_back(Value::string(std::string(text)));
    checkSize(m_size += text.size());
}

void ValueSink::output(Value value, const OutputNode &node, Evaluator &evaluator)
{
    this->value(std::move(value), node.offset, evaluator);
}

void ValueSink::value(Value value, std::size_t offset, Evaluator &evaluator)
{
    static_cast<void>(offset);
    static_cast<void>(evaluator);
    if (m_scope.ansible() && value.isNone()) {
        return;
    }
    if (!m_scope.ansible() && !m_scope.options.native && !value.isString()) {
        // Python writes at once; what a template changes later stays as it was here.
        TextBuilder text;
        text.add(printable(m_scope, value));
        value = text.take();
    }
    m_size += value.asString().size();
    m_pieces.push_back(std::move(value));
    checkSize(m_size + m_pieces.size());
}

Value ValueSink::takeNative()
{
    std::string text;
    if (m_pieces.size() == 1 && !m_pieces.front().isString()) {
        return std::move(m_pieces.front());
    }
    for (const Value &piece : m_pieces) {
        python::appendStr(text, m_scope.shownUndefined(piece));
        checkSize(text.size());
    }
    // As Python's parser: white space first is an indent that is in no place.
    std::optional<Value> literal = m_pieces.empty() || text.starts_with(' ') || text.starts_with('\t')
                                       ? std::nullopt
                                       : readPythonLiteral(text);
    return literal ? std::move(*literal) : m_pieces.empty() ? Value() : Value::string(std::move(text));
}

Value ValueSink::take()
{
    if (m_scope.options.native) {
        return takeNative();
    }
    if (m_scope.ansible() && m_pieces.empty()) {
        return {};
    }
    if (m_scope.ansible() && m_pieces.size() == 1) {
        return std::move(m_pieces.front());
    }
    TextBuilder text;
    for (const Value &piece : m_pieces) {
        text.add(printable(m_scope, piece));
        checkSize(text.size());
    }
    return text.take();
}

void TextSink::literal(std::string_view text)
{
    ++m_parts;
    m_lastIsValue = false;
    m_result.text += text;
    checkSize(m_result.text.size());
}

void TextSink::write(const Value &value, TemplateSpan span)
{
    if (m_scope.ansible() && value.isNone()) {
        span.begin = span.end = m_result.text.size();
        m_result.spans.push_back(std::move(span));
        return;
    }
    ++m_parts;
    if (value.isString() && value.secrets().empty()) {
        m_lastIsValue = false;
        span.begin = m_result.text.size();
        m_result.text += value.asString();
        span.end = m_result.text.size();
        checkSize(span.end);
        m_result.spans.push_back(std::move(span));
        return;
    }
    const Value shown = printable(m_scope, value);
    m_lastIsValue = !shown.isString();
    if (isSoft(value) && m_scope.ansible()) {
        m_unsupported = "Undefined";
    }
    if (const TemplateObject *object = unstorable(value); object != nullptr && m_scope.ansible()) {
        m_unsupported = object->typeName();
    }
    TextBuilder builder;
    builder.add(shown);
    const Value text = builder.take();
    const std::size_t base = m_result.text.size();
    m_result.text += text.asString();
    checkSize(m_result.text.size());
    std::size_t at = 0;
    const auto piece = [&](std::size_t end, bool secret) {
        if (end > at || (at == 0 && text.asString().empty())) {
            span.begin = base + at;
            span.end = base + end;
            span.secret = secret;
            m_result.spans.push_back(span);
        }
        at = end;
    };
    for (const SecretSpan &secret : text.secrets()) {
        if (secret.begin > at) {
            piece(secret.begin, false);
        }
        piece(secret.end, true);
    }
    if (at < text.asString().size() || text.asString().empty()) {
        piece(text.asString().size(), false);
    }
}

void TextSink::output(Value value, const OutputNode &node, Evaluator &evaluator)
{
    TemplateSpan span;
    span.place = node.mark;
    span.variable = node.variable;
    const Mark &origin = evaluator.scope().markOf(node.variable);
    span.origin = origin.line > 0 ? origin : value.mark();
    write(value, std::move(span));
}

void TextSink::value(Value value, std::size_t offset, Evaluator &evaluator)
{
    TemplateSpan span;
    span.place = evaluator.source().markOf(offset);
    write(value, std::move(span));
}

void TextSink::expect(const ParsedTemplate &parsed)
{
    m_result.text.reserve(parsed.source.text.size());
    m_result.spans.reserve(parsed.outputs);
}

void finish(TextSink &sink)
{
    if (sink.m_parts == 1 && !sink.m_unsupported.empty()) {
        raiseUnstorable(sink.m_unsupported);
    }
}

} // namespace chatelaine::templates
