// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/templates.h"

#include "templates/evaluator.h"
#include "templates/parser.h"
#include "templates/python.h"
#include "templates/scope.h"

#include <new>

namespace chatelaine
{

using namespace templates;

struct TemplateScope::Private : Scope {
    using Scope::Scope;
};

namespace
{

/// Ends what the room throws: the place of a failure that has none is `source`'s begin.
template<typename T, typename Work>
Result<T> guarded(Scope &scope, const Source &source, Work work)
{
    scope.begin();
    try {
        Result<T> result = work();
        scope.end();
        return result;
    } catch (Failure &failure) {
        scope.end();
        if (failure.undefined.isUndefined()) {
            scope.explain(failure);
        }
        if (!failure.placed && (!source.file.empty() || source.mark.line > 0)) {
            placeFailure(failure, source, 0);
        }
        return fail(scope.told(std::move(failure)));
    } catch (const std::bad_alloc &) {
        scope.end();
        return fail(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                           "Rendering needs more memory than there is and was given up.")),
                    {source.file, source.mark.line, source.mark.column, {}, {}});
    }
}

struct Printed {
    RenderedText text;
    bool isOneValue = false; ///< that is no text
};

Printed print(Scope &scope, const TemplatePtr &parsed)
{
    Evaluator evaluator(scope, parsed, scope.frame());
    TextSink sink(scope);
    sink.expect(*parsed);
    try {
        evaluator.runTemplate(sink);
        finish(sink);
    } catch (Failure &failure) {
        scope.leave(failure, evaluator.source(), evaluator.offset());
        throw;
    }
    const bool isText = sink.parts() > 0 && !sink.isOneValue();
    Printed result{{}, sink.isOneValue()};
    result.text = sink.take();
    if (scope.ansible() && isText) {
        result.text.text += missingNewlines(evaluator.source().text, result.text.text);
    }
    return result;
}

RenderedText asContent(const Value &value)
{
    RenderedText content;
    if (value.isNone()) {
        return content;
    }
    const bool container = value.isDict() || value.isSequence();
    content.text = container ? toJson(value) : python::str(value);
    TemplateSpan span;
    span.end = content.text.size();
    span.origin = value.mark();
    span.secret = value.hasSecret();
    content.spans.push_back(std::move(span));
    return content;
}

} // namespace

std::string withoutSecrets(const RenderedText &rendered)
{
    std::string out;
    std::size_t at = 0;
    for (const TemplateSpan &span : rendered.spans) {
        if (!span.secret) {
            continue;
        }
        out.append(rendered.text, at, span.begin - at);
        out += secretDots;
        at = span.end;
    }
    return out.append(rendered.text, at, std::string::npos);
}

TemplateScope::TemplateScope(Dict rawVariables, TemplateOptions options)
    : m_d(std::make_unique<Private>(std::move(rawVariables), std::move(options)))
{
}

TemplateScope::~TemplateScope() = default;
TemplateScope::TemplateScope(TemplateScope &&) noexcept = default;
TemplateScope &TemplateScope::operator=(TemplateScope &&) noexcept = default;

void TemplateScope::define(std::string name, std::function<Result<Value>()> make, TemplateChange change)
{
    m_d->define(std::move(name), std::move(make), change);
}

void TemplateScope::setLoader(TemplateLoader loader, TemplateChange change)
{
    m_d->useLoader(std::move(loader), change);
}

void TemplateScope::assign(const std::string &name, Value raw, TemplateChange change)
{
    m_d->assign(name, std::move(raw), change);
}

void TemplateScope::remove(const std::string &name, TemplateChange change) { m_d->remove(name, change); }

void TemplateScope::touch(const std::string &name) { m_d->touch(name); }

void TemplateScope::touchFile(const std::string &fileName) { m_d->touchFile(fileName); }

TemplateReads TemplateScope::takeReads() { return m_d->takeReads(); }

bool TemplateScope::isOutdated(const TemplateReads &reads) const { return m_d->isOutdated(reads); }

void TemplateScope::setLookup(TemplateLookup lookup) { m_d->lookup = std::move(lookup); }

void TemplateScope::setMarker(TemplateMarker marker) { m_d->marker = std::move(marker); }

std::vector<std::string> TemplateScope::names() const { return m_d->names(); }

Result<Value> TemplateScope::get(std::string_view name)
{
    const std::string key(name);
    Source source;
    source.variable = key;
    source.mark = m_d->markOf(key);
    return guarded<Value>(*m_d, source, [&]() -> Result<Value> {
        std::optional<Value> value = m_d->variable(key);
        if (!value) {
            raiseUndefined(Value::undefined(key));
        }
        return m_d->finalised(*value);
    });
}

Result<Value> TemplateScope::resolve(const Value &raw)
{
    Source source;
    source.mark = raw.mark();
    return guarded<Value>(*m_d, source,
                          [&]() -> Result<Value> { return m_d->finalised(m_d->lazy(raw, {})); });
}

Result<TemplateFile> TemplateFile::parse(std::string_view source, const std::string &fileName,
                                         const TemplateOptions &options)
{
    TemplateFile file;
    if (options.ansible && !looksLikeTemplate(source)) {
        file.m_literal = source;
        return file;
    }
    try {
        file.m_parsed = parseTemplate(Source{withUnixLineEnds(source), fileName, {}, {}, false},
                                      Syntax(options.syntax), options.ansible);
        return file;
    } catch (Failure &failure) {
        return fail(std::move(failure.error));
    }
}

Result<RenderedText> TemplateScope::renderFile(std::string_view text, const std::string &fileName,
                                               const TemplateOptions *own)
{
    if (own != nullptr) {
        const Result<TemplateFile> file = TemplateFile::parse(text, fileName, *own);
        return file ? renderFile(*file) : fail(file.error());
    }
    if (m_d->ansible() && !looksLikeTemplate(text)) {
        return RenderedText{std::string(text), {}};
    }
    const Source source{{}, fileName, {}, {}, false};
    return guarded<RenderedText>(*m_d, source, [&]() -> Result<RenderedText> {
        return print(*m_d, m_d->parsedFile(text, fileName)).text;
    });
}

Result<RenderedText> TemplateScope::renderFile(const TemplateFile &file)
{
    if (!file.m_parsed) {
        return RenderedText{file.m_literal, {}};
    }
    const Source source{{}, file.m_parsed->source.file, {}, {}, false};
    return guarded<RenderedText>(*m_d, source,
                                 [&]() -> Result<RenderedText> { return print(*m_d, file.m_parsed).text; });
}

Result<RenderedText> TemplateScope::renderContent(const Value &raw)
{
    Source source;
    source.mark = raw.mark();
    return guarded<RenderedText>(*m_d, source, [&]() -> Result<RenderedText> {
        if (raw.isString() && looksLikeTemplate(raw.asString())) {
            Syntax syntax(m_d->options.syntax);
            syntax.literalBackslashes = true;
            Printed printed = print(
                *m_d,
                parseTemplate(Source{withUnixLineEnds(raw.asString()), {}, {}, raw.mark(), raw.hasSecret()},
                              syntax, true));
            if (!printed.isOneValue) {
                return std::move(printed.text);
            }
        }
        return asContent(m_d->finalised(m_d->lazy(raw, {})));
    });
}

Result<Value> TemplateScope::renderNative(std::string_view text, const std::string &fileName)
{
    const Source source{{}, fileName, {}, {}, false};
    return guarded<Value>(*m_d, source, [&]() -> Result<Value> {
        Evaluator evaluator(*m_d, m_d->parsedFile(text, fileName), m_d->frame());
        ValueSink sink(*m_d);
        try {
            evaluator.runTemplate(sink);
        } catch (Failure &failure) {
            m_d->leave(failure, evaluator.source(), evaluator.offset());
            throw;
        }
        return m_d->forced(sink.take());
    });
}

Result<void> checkSyntax(std::string_view source, const std::string &fileName, const TemplateOptions &options)
{
    try {
        parseTemplate(Source{withUnixLineEnds(source), fileName, {}, {}, false}, Syntax(options.syntax),
                      options.ansible);
        return {};
    } catch (Failure &failure) {
        return fail(std::move(failure.error));
    }
}

} // namespace chatelaine
