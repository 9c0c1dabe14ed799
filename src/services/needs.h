// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/services.h"

#include <functional>

namespace chatelaine
{

/// Adds a finding for every need that no instance meets. `elsewhere` gives the instances of another host.
void checkNeeds(HostServices &services, const Inventory &inventory, const ServiceCatalogue &catalogue,
                const std::function<std::vector<ServiceInstance>(const QString &host)> &elsewhere);

/// Core, apps, users; within a tier what is needed comes first, otherwise the order stays. A circle is a
/// finding.
void sortByNeeds(HostServices &services, const ServiceCatalogue &catalogue);

} // namespace chatelaine
