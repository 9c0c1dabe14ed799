// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/value.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace chatelaine::templates
{

/// Holds values that may hold it in turn (a frame has a macro, the macro its frame). The scope empties all of
/// them when the rendering is over, or they would stay for ever.
class Emptied
{
public:
    virtual ~Emptied() = default;
    virtual void empty() = 0;
};

/// Names that statements set: one frame for the template, and one more inside each loop turn, macro and
/// `with`. Made by Scope::frame().
struct Frame : Emptied {
    explicit Frame(std::shared_ptr<Frame> outer) : parent(std::move(outer)) {}

    const std::shared_ptr<Frame> parent;
    std::vector<std::pair<std::string, Value>> names;

    const Value *find(const std::string &name) const;
    void set(const std::string &name, Value value);
    void empty() override { names.clear(); }
};
using FramePtr = std::shared_ptr<Frame>;

} // namespace chatelaine::templates
