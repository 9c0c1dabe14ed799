// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "render/render.h"

#include <QByteArray>
#include <QByteArrayList>

namespace chatelaine
{

/// Replaces what is secret in the files of some services by dots, in lines that programs on a server wrote.
class Mask
{
public:
    explicit Mask(const std::vector<RenderedService> &services);
    QByteArray masked(QByteArray line) const;
    /// Error::detail and its like.
    std::string masked(const std::string &text) const;

private:
    void add(const QByteArray &secret);

    QByteArrayList m_long;  ///< replaced wherever they stand, the longest first
    QByteArrayList m_short; ///< one or two characters: replaced where they stand alone
};

} // namespace chatelaine
