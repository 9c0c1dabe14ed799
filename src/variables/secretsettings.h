// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/value.h"

#include <set>
#include <string>
#include <string_view>

namespace chatelaine
{

/// The names of settings that are secret whatever file they stand in: the secret options of the services.
/// A value gets its mark where variables are merged, so that every reader of it gets the mark too.
class SecretSettings
{
public:
    /// `everywhere`: as a variable and as a key in any map, for a name that begins with its service's.
    /// Otherwise only below chatelaine_services…, since "password" alone may be anybody's.
    void add(const std::string &name, bool everywhere);
    bool empty() const { return m_everywhere.empty() && m_inServices.empty(); }

    /// The value of the variable `name` with all such settings in it marked.
    Value marked(const std::string &name, const Value &value) const;
    Dict marked(const Dict &variables) const;

private:
    using Names = std::set<std::string, std::less<>>;
    static bool holds(const Names &names, const Value &value, int depth);
    static Value markedIn(const Names &names, const Value &value, int depth);

    Names m_everywhere;
    Names m_inServices; ///< with those of m_everywhere
};

} // namespace chatelaine
