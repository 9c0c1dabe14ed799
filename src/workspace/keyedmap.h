// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Reading a map of our own files key by key: each known key says what it takes, the others are findings.

#include "base/result.h"
#include "values/value.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace chatelaine
{

/// One key a map may have. `take` gets the value and says false when it is of the wrong type.
struct KeyRule {
    std::string name;
    Text wrong; ///< the sentence for a value of the wrong type
    std::function<bool(const Value &)> take;
};

KeyRule textKey(std::string name, QString &into);            ///< a text or a whole number; none leaves it
KeyRule textKey(std::string name, std::string &into);        ///< the same
KeyRule textsKey(std::string name, QStringList &into);       ///< a list of texts, or one text
KeyRule listKey(std::string name, std::vector<Value> &into); ///< a list of anything
KeyRule mapKey(std::string name, Dict &into);
KeyRule anyKey(std::string name); ///< known, and read by somebody else

/// Errors: a value of the wrong type, with its place. Unknown keys go to `findings`, with the name that was
/// meant.
Result<void> takeKeys(const Dict &dict, const std::vector<KeyRule> &rules, std::vector<Error> &findings);

} // namespace chatelaine
