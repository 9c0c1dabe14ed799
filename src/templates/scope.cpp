// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/scope.h"

#include "templates/evaluator.h"
#include "templates/globals.h"
#include "templates/limits.h"
#include "templates/parser.h"
#include "templates/python.h"

#include <charconv>

namespace chatelaine::templates
{

namespace
{

/// Where the stack is. (A sanitizer may keep local variables elsewhere; the frame is always on it.)
std::uintptr_t stackPointer() { return reinterpret_cast<std::uintptr_t>(__builtin_frame_address(0)); }

constexpr std::string_view templateTag = "!template";
constexpr std::string_view vaultTag = "!vault";
/// Of the usual 8 MB; what runs above a rendering has the rest.
constexpr std::size_t mostStack = 3U << 20U;
constexpr char separator = '\x1f';

} // namespace

UndefinedName UndefinedName::of(const Value &undefined)
{
    UndefinedName result;
    const std::string &text = undefined.asString();
    std::size_t at = text.find(separator);
    result.name = text.substr(0, at);
    while (at != std::string::npos && at + 1 < text.size()) {
        const std::size_t end = text.find(separator, at + 1);
        const std::string part = text.substr(at + 2, end == std::string::npos ? end : end - at - 2);
        switch (text[at + 1]) {
        case 'o':
            result.ownerType = part;
            break;
        case 'h':
            result.hint = part;
            break;
        case 'k':
            result.isText = false;
            break;
        case 's':
            result.soft = true;
            break;
        default:
            result.reason = std::stoul(part);
        }
        at = end;
    }
    return result;
}

Value UndefinedName::value() const
{
    std::string text = name;
    const auto part = [&text](char kind, const std::string &what) {
        text += separator;
        text += kind;
        text += what;
    };
    if (!ownerType.empty()) {
        part('o', ownerType);
    }
    if (!isText) {
        part('k', "1");
    }
    if (!hint.empty()) {
        part('h', hint);
    }
    if (reason > 0) {
        part('r', std::to_string(reason));
    }
    if (soft) {
        part('s', "1");
    }
    return Value::undefined(std::move(text));
}

bool isSoft(const Value &value) { return value.isUndefined() && value.asString().ends_with("\x1fs1"); }

namespace
{

/// The same with containers of its own, which a template may change.
Value ownCopy(const Value &value, int depth)
{
    if (depth > deepestValue || (!value.isSequence() && !value.isDict())) {
        return value;
    }
    if (value.isDict()) {
        Dict entries;
        for (const auto &[key, item] : value.asDict()) {
            entries.set(key, ownCopy(item, depth + 1));
        }
        return Value::dict(std::move(entries));
    }
    List items;
    items.reserve(value.asList().size());
    for (const Value &item : value.asList()) {
        items.push_back(ownCopy(item, depth + 1));
    }
    return value.is(Value::Kind::List) ? Value::list(std::move(items)) : Value::tuple(std::move(items));
}

} // namespace

Value Scope::changeableCopy(const Value &value) { return ownCopy(value, 0); }

Scope::Scope(Dict rawVariables, TemplateOptions templateOptions) : options(std::move(templateOptions))
{
    m_variables.reserve(rawVariables.size());
    m_names.reserve(rawVariables.size());
    for (const auto &[key, raw] : rawVariables) {
        const std::string name = python::str(key);
        Variable &variable = entry(name);
        if (variable.state == Variable::State::Absent) {
            m_names.push_back(name);
        }
        variable.state = Variable::State::Raw;
        variable.raw = ansible() ? raw : changeableCopy(raw).withMark(raw.mark());
    }
}

void Scope::begin()
{
    if (m_running++ == 0) {
        m_stack = stackPointer();
        limits::begin(options.seconds);
        m_working.clear();
        m_making.clear();
    }
}

void Scope::end()
{
    if (--m_running > 0) {
        return;
    }
    for (const std::weak_ptr<Emptied> &holder : std::exchange(m_holders, {})) {
        if (const std::shared_ptr<Emptied> alive = holder.lock()) {
            alive->empty();
        }
    }
}

FramePtr Scope::frame(FramePtr parent)
{
    auto made = std::make_shared<Frame>(std::move(parent));
    emptyLater(made);
    return made;
}

void Scope::step()
{
    const std::uintptr_t now = stackPointer();
    if ((now > m_stack ? now - m_stack : m_stack - now) > mostStack) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "The template calls itself, or is nested, too deeply.")));
    }
    limits::step();
}

std::optional<Value> Scope::variable(const std::string &name)
{
    Variable &variable = entry(name); // also of a name that nothing defines: something may define it later
    note(variable);
    switch (variable.state) {
    case Variable::State::Absent:
        return {};
    case Variable::State::Working:
        raiseCycle(name);
    case Variable::State::Raw:
        ready(variable, name);
        break;
    case Variable::State::Ready:
        break;
    }
    return variable.value;
}

const Mark &Scope::markOf(const std::string &name) const
{
    static const Mark nowhere;
    const auto found = m_variables.find(name);
    return found == m_variables.end() ? nowhere : found->second.raw.mark();
}

void Scope::raiseCycle(const std::string &name) const
{
    std::string chain;
    bool inside = false;
    for (const std::string &working : m_working) {
        inside = inside || working == name;
        chain += inside ? working + " → " : "";
    }
    raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "The variable “%1” uses itself: %2."), {name, chain + name}));
}

void Scope::ready(Variable &variable, const std::string &name)
{
    variable.state = Variable::State::Working;
    m_working.push_back(name);
    m_making.push_back(&variable);
    Failure failure;
    bool fine = true;
    try {
        if (variable.make) {
            Result<Value> made = variable.make();
            if (!made) {
                throw Failure{made.error(), !made.error().place.empty(), {}};
            }
            variable.value = std::move(*made);
        } else {
            variable.value = settled(lazy(variable.raw, name));
        }
        if (variable.value.mark().line == 0) {
            variable.value = std::move(variable.value).withMark(Mark{nullptr, -1, 0});
        }
    } catch (Failure &caught) {
        failure = std::move(caught);
        fine = false;
    }
    if (!fine) {
        Source source;
        source.variable = name;
        source.mark = variable.raw.mark();
        source.text = variable.raw.asString();
        source.secret = variable.raw.hasSecret();
        leave(failure, source, 0);
        variable.value = failed(name, std::move(failure));
    }
    m_making.pop_back();
    m_working.pop_back();
    variable.state = Variable::State::Ready;
}

bool Scope::hasLazyParts(const Value &raw, int depth) const
{
    if (depth > deepestValue) {
        return false;
    }
    switch (raw.kind()) {
    case Value::Kind::String:
        return ansible() && looksLikeTemplate(raw.asString());
    case Value::Kind::Tagged:
        return true;
    case Value::Kind::List:
    case Value::Kind::Tuple:
        for (const Value &item : raw.asList()) {
            if (hasLazyParts(item, depth + 1)) {
                return true;
            }
        }
        return false;
    case Value::Kind::Dict:
        for (const auto &entry : raw.asDict()) {
            if (hasLazyParts(entry.second, depth + 1)) {
                return true;
            }
        }
        return false;
    default:
        return false;
    }
}

Value Scope::lazyPart(const Value &raw, int depth, const std::string &tag) const
{
    if (raw.isString() && ansible() && looksLikeTemplate(raw.asString())) {
        const Value text = Value::tagged(tag, raw.asString());
        return (raw.hasSecret() ? text.asSecret() : text).withMark(raw.mark());
    }
    if (!hasLazyParts(raw, depth)) {
        return raw;
    }
    if (raw.isSequence()) {
        List items;
        items.reserve(raw.asList().size());
        for (const Value &item : raw.asList()) {
            items.push_back(lazyPart(item, depth + 1, tag));
        }
        Value value =
            raw.is(Value::Kind::List) ? Value::list(std::move(items)) : Value::tuple(std::move(items));
        return std::move(value).withMark(raw.mark());
    }
    if (raw.isDict()) {
        Dict entries;
        for (const auto &[key, item] : raw.asDict()) {
            entries.set(key, lazyPart(item, depth + 1, tag));
        }
        return Value::dict(std::move(entries)).withMark(raw.mark());
    }
    return raw;
}

Value Scope::lazy(const Value &raw, const std::string &name)
{
    // The tag tells whose part it is: what the part reads is read by that variable, whenever that happens.
    std::string tag(templateTag);
    if (!name.empty()) {
        tag += std::to_string(entry(name).number);
    }
    return lazyPart(raw, 0, tag);
}

Value Scope::settled(const Value &value)
{
    if (!value.is(Value::Kind::Tagged)) {
        return value;
    }
    const std::string name = m_working.empty() ? std::string() : m_working.back();
    if (value.tag().starts_with(templateTag)) {
        const std::string_view owner = std::string_view(value.tag()).substr(templateTag.size());
        std::uint32_t number = 0;
        if (std::from_chars(owner.data(), owner.data() + owner.size(), number).ec != std::errc()) {
            return render(value, name);
        }
        m_making.push_back(m_numbered[number]);
        Value made = render(value, name);
        m_making.pop_back();
        return made;
    }
    if (value.tag() == vaultTag) {
        Failure locked{
            Error(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                         "“%1” is encrypted and this program has no vault password yet."),
                       {name}),
                  value.mark().place(), Cause::Locked),
            !value.mark().place().empty(),
            {}};
        return failed(name, std::move(locked)).withMark(value.mark());
    }
    Value text = Value::string(value.asString());
    return (value.hasSecret() ? text.asSecret() : text).withMark(value.mark());
}

/// Renders the text of a variable to a native value; what fails becomes an undefined value.
Value Scope::render(const Value &text, const std::string &name)
{
    auto variableSource = Source{withUnixLineEnds(text.asString()), {}, name, text.mark(), text.hasSecret()};
    Syntax syntax(options.syntax);
    syntax.literalBackslashes = true;
    std::unique_ptr<Evaluator> evaluator;
    try {
        step();
        const TemplatePtr parsed = parseTemplate(std::move(variableSource), syntax, ansible());
        evaluator = std::make_unique<Evaluator>(*this, parsed, frame());
        ValueSink sink(*this);
        evaluator->runTemplate(sink);
        const bool nothing = sink.empty();
        Value result = sink.take();
        if (result.isUndefined()) {
            raiseUndefined(result);
        }
        if (nothing) {
            return Value::none().withMark(text.mark());
        }
        if (result.isString() && ansible()) {
            std::string newlines = missingNewlines(text.asString(), result.asString());
            if (!newlines.empty()) {
                result = python::arithmetic(Operator::Add, result, Value::string(std::move(newlines)));
            }
        }
        if (marker) {
            result = marker(name, result);
        }
        return (text.hasSecret() ? result.asSecret() : result).withMark(text.mark());
    } catch (Failure &failure) {
        if (evaluator) {
            leave(failure, evaluator->source(), evaluator->offset());
        }
        return failed(name, std::move(failure)).withMark(text.mark());
    }
}

std::string missingNewlines(std::string_view source, std::string_view result)
{
    const auto trailing = [](std::string_view text) {
        const std::size_t last = text.find_last_not_of('\n');
        return last == std::string_view::npos ? text.size() : text.size() - last - 1;
    };
    const std::size_t wanted = trailing(source);
    const std::size_t there = trailing(result);
    return std::string(wanted > there ? wanted - there : 0, '\n');
}

template<typename Change>
void Scope::changeItems(const Value &container, Change change)
{
    if (container.isSequence()) {
        const std::shared_ptr<List> items = container.sharedList();
        for (std::size_t i = 0; i < items->size(); ++i) {
            const Value before = (*items)[i];
            if (before.is(Value::Kind::Tagged) || before.isSequence() || before.isDict()) {
                Value after = change(before);
                if (before.is(Value::Kind::Tagged) && i < items->size()) {
                    (*items)[i] = std::move(after);
                }
            }
        }
    } else if (container.isDict()) {
        const std::shared_ptr<Dict> entries = container.sharedDict();
        for (std::size_t i = 0; i < entries->size(); ++i) {
            const Dict::Entry before = *(entries->begin() + static_cast<std::ptrdiff_t>(i));
            if (before.second.is(Value::Kind::Tagged) || before.second.isSequence() ||
                before.second.isDict()) {
                Value after = change(before.second);
                if (before.second.is(Value::Kind::Tagged)) {
                    entries->set(before.first, std::move(after));
                }
            }
        }
    }
}

Value Scope::opened(const Value &value)
{
    Value whole = settled(value);
    changeItems(whole, [this](const Value &item) { return settled(item); });
    return whole;
}

Value Scope::forced(const Value &value, int depth)
{
    Value whole = settled(value);
    if (whole.isSequence() || whole.isDict()) {
        if (depth > deepestValue) {
            raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "A value is nested too deeply.")));
        }
        step();
        changeItems(whole, [this, depth](const Value &item) { return forced(item, depth + 1); });
    }
    return whole;
}

Value Scope::finalised(const Value &raw, int depth)
{
    const Value value = settled(raw);
    switch (value.kind()) {
    case Value::Kind::Undefined:
        raiseUndefined(value);
    case Value::Kind::List:
    case Value::Kind::Tuple:
    case Value::Kind::Dict:
        break;
    case Value::Kind::Object: {
        const TemplateObject *object = objectOf(value);
        if (isOmit(value)) {
            raise(Text(
                QT_TRANSLATE_NOOP("Chatelaine", "“omit” can only leave out an entry of a list or a map.")));
        }
        if (object != nullptr && !object->storable()) {
            raise(Text(
                QT_TRANSLATE_NOOP("Chatelaine", "A value of type %1 cannot be the result of a template."),
                {object->typeName()}));
        }
        return value;
    }
    default:
        return value;
    }
    if (depth > deepestValue) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "A value is nested too deeply.")));
    }
    step();
    if (value.isDict()) {
        Dict entries;
        for (const auto &[key, item] : value.asDict()) {
            if (!isOmit(item)) {
                Value name = key.is(Value::Kind::Tuple) ? key : finalised(key, depth + 1);
                entries.set(std::move(name), finalised(item, depth + 1));
            }
        }
        return Value::dict(std::move(entries)).withMark(value.mark());
    }
    List items;
    items.reserve(value.asList().size());
    for (const Value &item : value.asList()) {
        if (!isOmit(item)) {
            items.push_back(finalised(item, depth + 1));
        }
    }
    return Value::list(std::move(items)).withMark(value.mark());
}

} // namespace chatelaine::templates
