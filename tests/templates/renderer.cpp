// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders cases (see templatecase.h), one JSON document a line, for the comparison with Python's Jinja2:
// writes
// {"value": …}, {"error": …} for each. With "ansible": true Ansible's environment, otherwise plain Jinja2.

#include "templatecase.h"

#include <iostream>

using namespace chatelaine;

namespace
{

Value answerTo(const std::string &line)
{
    Dict answer;
    const Result<Value> one = readJson(line, "case");
    if (!one) {
        answer.set("error", Value::string(one.error().what.english()));
        return Value::dict(std::move(answer));
    }
    const Value *ansible = one->find("ansible");
    const bool isAnsible = ansible != nullptr && ansible->asBool();
    const Result<Value> result =
        isAnsible ? test::renderAnsible(*one, test::entriesOf(*one, "context")) : test::renderPlain(*one);
    if (result) {
        answer.set("value", *result);
    } else {
        answer.set("error", Value::string(result.error().what.english()));
        answer.set("line", Value::integer(result.error().place.line));
        answer.set("detail", Value::string(result.error().detail));
    }
    return Value::dict(std::move(answer));
}

} // namespace

int main()
{
    for (std::string line; std::getline(std::cin, line);) {
        std::cout << toJson(answerTo(line)) << std::endl;
    }
}
