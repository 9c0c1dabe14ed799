// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/clock.h"

#include "templates/globals.h"
#include "templates/python.h"

#include <array>

namespace chatelaine::templates::clock
{

namespace
{

std::tm brokenDown(std::time_t seconds, bool utc)
{
    std::tm parts{};
    utc ? gmtime_r(&seconds, &parts) : localtime_r(&seconds, &parts);
    return parts;
}

/// A point in time, as Python's datetime.
class TimeObject : public TemplateObject
{
public:
    TimeObject(std::time_t seconds, bool utc) : m_seconds(seconds), m_utc(utc) {}
    std::string typeName() const override { return "datetime"; }
    bool storable() const override { return true; }
    std::string repr() const override { return formatted("%Y-%m-%d %H:%M:%S", m_seconds, m_utc); }
    std::optional<Value> attribute(Evaluator &evaluator, const std::string &name) override
    {
        static_cast<void>(evaluator);
        const std::tm parts = brokenDown(m_seconds, m_utc);
        const std::array<std::pair<std::string_view, int>, 6> numbers{{{"year", parts.tm_year + 1900},
                                                                       {"month", parts.tm_mon + 1},
                                                                       {"day", parts.tm_mday},
                                                                       {"hour", parts.tm_hour},
                                                                       {"minute", parts.tm_min},
                                                                       {"second", parts.tm_sec}}};
        for (const auto &[known, number] : numbers) {
            if (known == name) {
                return Value::integer(number);
            }
        }
        const std::time_t seconds = m_seconds;
        const bool utc = m_utc;
        if (name == "strftime" || name == "isoformat" || name == "timestamp") {
            return function(name, [seconds, utc, name](Evaluator &, Arguments arguments) {
                if (name == "timestamp") {
                    return Value::number(static_cast<double>(seconds));
                }
                const bool given = name == "strftime" && !arguments.positional.empty();
                return Value::string(formatted(
                    given ? python::str(arguments.positional.front()) : "%Y-%m-%dT%H:%M:%S", seconds, utc));
            });
        }
        return {};
    }

private:
    std::time_t m_seconds;
    bool m_utc;
};

} // namespace

std::string formatted(const std::string &format, std::time_t seconds, bool utc)
{
    const std::tm parts = brokenDown(seconds, utc);
    // A leading character tells an empty result from one that does not fit.
    const std::string marked = "x" + format;
    std::string out(marked.size() * 4 + 64, '\0');
    for (std::size_t tries = 0; tries < 8; ++tries) {
        const std::size_t size = std::strftime(out.data(), out.size(), marked.c_str(), &parts);
        if (size > 0) {
            return out.substr(1, size - 1);
        }
        out.resize(out.size() * 2);
    }
    return {};
}

Value now(bool utc, const std::string &format)
{
    const std::time_t seconds = std::time(nullptr);
    if (!format.empty()) {
        return Value::string(formatted(format, seconds, utc));
    }
    return Value::object(std::make_shared<TimeObject>(seconds, utc));
}

} // namespace chatelaine::templates::clock
