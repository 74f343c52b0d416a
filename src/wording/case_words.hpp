// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/casework/event.hpp"
#include "jiqun/casework/observation.hpp"
#include "jiqun/facts/misconduct.hpp"
#include "jiqun/facts/support.hpp"
#include "jiqun/facts/title.hpp"
#include "jiqun/vocabulary/city.hpp"
#include "jiqun/vocabulary/presumption.hpp"
#include "jiqun/vocabulary/stage.hpp"
#include "wording/phrase.hpp"

#include <optional>
#include <string_view>

namespace jiqun {

// What people read of a case.

[[nodiscard]] phrase words(event_kind value);
[[nodiscard]] phrase words(stage value);
[[nodiscard]] phrase words(mark value);
[[nodiscard]] phrase words(misfit value);
[[nodiscard]] phrase words(city value);
[[nodiscard]] phrase words(support_use value);
[[nodiscard]] phrase words(misconduct_kind value);
[[nodiscard]] phrase words(misconduct_actor value);
[[nodiscard]] phrase words(end_of_title value);
/// What is presumed …
[[nodiscard]] phrase words(presumption value);
/// … and from what.
[[nodiscard]] phrase why_presumed(presumption value);

/// The city of that key, or of that Chinese name with or without 市; none if there is none.
[[nodiscard]] std::optional<city> city_named(std::string_view text);

}  // namespace jiqun
