// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/statementparser.h"

namespace chatelaine::templates
{

bool StatementParser::context(bool usual)
{
    const bool with = m_stream.now().isName("with");
    if ((with || m_stream.now().isName("without")) && m_stream.after().isName("context")) {
        m_stream.next();
        m_stream.next();
        return with;
    }
    return usual;
}

StatementPtr StatementParser::includeStatement(std::size_t at)
{
    auto node = std::make_unique<IncludeNode>(at);
    node->name = m_expressions.expression();
    if (m_stream.now().isName("ignore") && m_stream.after().isName("missing")) {
        m_stream.next();
        m_stream.next();
        node->ignoreMissing = true;
    }
    node->withContext = context(true);
    return node;
}

StatementPtr StatementParser::importStatement(std::size_t at)
{
    auto node = std::make_unique<ImportNode>(Statement::Kind::Import, at);
    node->name = m_expressions.expression();
    m_stream.expectName("as");
    node->module = m_stream.expectName().text;
    node->withContext = context(false);
    return node;
}

StatementPtr StatementParser::fromStatement(std::size_t at)
{
    auto node = std::make_unique<ImportNode>(Statement::Kind::FromImport, at);
    node->name = m_expressions.expression();
    m_stream.expectName("import");
    const auto atContext = [this] {
        return (m_stream.now().isName("with") || m_stream.now().isName("without")) &&
               m_stream.after().isName("context");
    };
    while (true) {
        if (atContext()) {
            break;
        }
        const Token name = m_stream.expectName();
        if (name.text.starts_with('_')) {
            m_stream.fail(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                                 "Names that begin with an underscore cannot be imported.")),
                          name);
        }
        std::string as = name.text;
        if (m_stream.skipName("as")) {
            as = m_stream.expectName().text;
        }
        node->names.emplace_back(name.text, std::move(as));
        if (!m_stream.skipOperator(",")) {
            break;
        }
    }
    node->withContext = context(false);
    return node;
}

StatementPtr StatementParser::extendsStatement(std::size_t at)
{
    auto node = std::make_unique<ExtendsNode>(at);
    node->name = m_expressions.expression();
    return node;
}

StatementPtr StatementParser::blockStatement(std::size_t at)
{
    const Token name = m_stream.expectName();
    auto node = std::make_unique<BlockNode>(at, name.text);
    node->scoped = m_stream.skipName("scoped");
    node->required = m_stream.skipName("required");
    for (const BlockNode *other : m_result.blocks) {
        if (other->name == name.text) {
            m_stream.fail(
                Text(QT_TRANSLATE_NOOP("Chatelaine", "The block “%1” is defined twice."), {name.text}), name);
        }
    }
    m_result.blocks.push_back(node.get());
    node->body = outsideLoops("block", "endblock");
    m_stream.skipName(name.text);
    if (node->required) {
        for (const StatementPtr &part : node->body) {
            const bool blank = part->kind == Statement::Kind::Data &&
                               static_cast<const DataNode &>(*part).text.find_first_not_of(" \t\n\r\f\v") ==
                                   std::string::npos;
            if (!blank) {
                m_stream.fail(Text(QT_TRANSLATE_NOOP(
                                  "Chatelaine", "A required block can hold only white space and comments.")),
                              name);
            }
        }
    }
    return node;
}

TemplatePtr parseTemplate(Source source, Syntax syntax, bool ansible)
{
    auto result = std::make_shared<ParsedTemplate>();
    result->source = std::move(source);
    result->source.indexLines();
    const std::size_t begin = ansible ? readHeader(result->source, syntax) : 0;
    TokenStream stream(result->source, tokens(result->source, syntax, begin));
    StatementParser parser(stream, *result, syntax, ansible);
    result->body = parser.body({});
    parser.raiseUnknown();
    result->changesValues = parser.changesValues();
    return result;
}

} // namespace chatelaine::templates
