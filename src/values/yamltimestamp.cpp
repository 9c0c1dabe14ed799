// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "values/yamlscalar.h"

#include <array>
#include <cstdio>

namespace chatelaine
{

namespace
{

struct Moment {
    int year = 0;
    int month = 0;
    int day = 0;
    bool hasTime = false;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int microsecond = 0;
    bool hasZone = false;
    int zone = 0; ///< minutes east of Greenwich
};

/// Takes `least` to `most` digits off the front.
std::optional<int> takeDigits(std::string_view &rest, std::size_t least, std::size_t most)
{
    int value = 0;
    std::size_t count = 0;
    while (count < most && !rest.empty() && rest.front() >= '0' && rest.front() <= '9') {
        value = value * 10 + (rest.front() - '0');
        rest.remove_prefix(1);
        ++count;
    }
    return count >= least ? std::optional<int>(value) : std::nullopt;
}

bool take(std::string_view &rest, char c)
{
    const bool there = !rest.empty() && rest.front() == c;
    rest.remove_prefix(there ? 1 : 0);
    return there;
}

bool takeBlanks(std::string_view &rest)
{
    const std::size_t before = rest.size();
    while (take(rest, ' ') || take(rest, '\t')) {
    }
    return rest.size() != before;
}

/// The digits after the point; Python keeps six and drops the rest.
int takeFraction(std::string_view &rest)
{
    int value = 0;
    for (int place = 0; place < 6; ++place) {
        value = value * 10 + takeDigits(rest, 1, 1).value_or(0);
    }
    while (takeDigits(rest, 1, 1)) {
    }
    return value;
}

bool takeZone(std::string_view &rest, Moment &moment)
{
    takeBlanks(rest);
    if (rest.empty()) {
        return true;
    }
    moment.hasZone = true;
    if (take(rest, 'Z')) {
        return rest.empty();
    }
    const int sign = take(rest, '-') ? -1 : take(rest, '+') ? 1 : 0;
    const auto hours = takeDigits(rest, 1, 2);
    const auto minutes = take(rest, ':') ? takeDigits(rest, 2, 2) : std::optional<int>(0);
    if (sign == 0 || !hours || !minutes) {
        return false;
    }
    moment.zone = sign * (*hours * 60 + *minutes);
    return rest.empty();
}

bool takeTime(std::string_view &rest, Moment &moment)
{
    if (!take(rest, 'T') && !take(rest, 't') && !takeBlanks(rest)) {
        return false;
    }
    moment.hasTime = true;
    const auto hour = takeDigits(rest, 1, 2);
    const auto minute = take(rest, ':') ? takeDigits(rest, 2, 2) : std::nullopt;
    const auto second = take(rest, ':') ? takeDigits(rest, 2, 2) : std::nullopt;
    if (!hour || !minute || !second) {
        return false;
    }
    moment.hour = *hour;
    moment.minute = *minute;
    moment.second = *second;
    if (take(rest, '.')) {
        moment.microsecond = takeFraction(rest);
    }
    return takeZone(rest, moment);
}

std::optional<Moment> parsed(std::string_view rest)
{
    Moment moment;
    const auto year = takeDigits(rest, 4, 4);
    const auto month = take(rest, '-') ? takeDigits(rest, 1, 2) : std::nullopt;
    const auto day = take(rest, '-') ? takeDigits(rest, 1, 2) : std::nullopt;
    if (!year || !month || !day) {
        return std::nullopt;
    }
    moment.year = *year;
    moment.month = *month;
    moment.day = *day;
    return rest.empty() || takeTime(rest, moment) ? std::optional<Moment>(moment) : std::nullopt;
}

int daysIn(int year, int month)
{
    static constexpr std::array<int, 12> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[std::size_t(month - 1)];
}

bool exists(const Moment &moment)
{
    return moment.year >= 1 && moment.month >= 1 && moment.month <= 12 && moment.day >= 1 &&
           moment.day <= daysIn(moment.year, moment.month) && moment.hour <= 23 && moment.minute <= 59 &&
           moment.second <= 59 && std::abs(moment.zone) < 24 * 60;
}

template<typename... Numbers>
std::string printed(const char *format, Numbers... numbers)
{
    std::array<char, 64> buffer{};
    std::snprintf(buffer.data(), buffer.size(), format, numbers...);
    return buffer.data();
}

} // namespace

Result<Value> timestampValue(std::string_view text)
{
    const auto moment = parsed(text);
    if (!moment || !exists(*moment)) {
        return fail(Text(
            QT_TRANSLATE_NOOP("Chatelaine", "This looks like a date, but there is no such day or time.")));
    }
    const std::string day = printed("%04d-%02d-%02d", moment->year, moment->month, moment->day);
    if (!moment->hasTime) {
        return Value::date(day);
    }
    std::string out = day + printed(" %02d:%02d:%02d", moment->hour, moment->minute, moment->second);
    if (moment->microsecond != 0) {
        out += printed(".%06d", moment->microsecond);
    }
    if (moment->hasZone) {
        const int minutes = std::abs(moment->zone);
        out += printed("%c%02d:%02d", moment->zone < 0 ? '-' : '+', minutes / 60, minutes % 60);
    }
    return Value::dateTime(out);
}

} // namespace chatelaine
