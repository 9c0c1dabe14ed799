// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/qt.h"
#include "crypto/hash.h"
#include "render/render.h"

namespace chatelaine
{

QByteArray RenderedFile::masked() const
{
    return QByteArray::fromStdString(withoutSecrets({content.toStdString(), spans}));
}

QString RenderedFile::sha256() const
{
    return qstr(sha256Hex({content.constData(), static_cast<std::size_t>(content.size())}));
}

} // namespace chatelaine
