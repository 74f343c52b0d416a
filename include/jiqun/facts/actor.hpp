// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/stated.hpp"
#include "jiqun/vocabulary/act.hpp"
#include "jiqun/vocabulary/city.hpp"

namespace jiqun {

/// Who acted (行为人). The city matters for acts of a city.
struct actor {
  jiqun::office office{};
  stated<city> from{};
};

}  // namespace jiqun
