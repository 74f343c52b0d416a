// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/calendar/state_council.hpp"
#include "jiqun/calendar/working_calendar.hpp"

namespace jiqun {

/// The calendar that all announced arrangements make (2004-01-01 to 2026-12-31), reckoned by the compiler.
/// A notice that contradicts another does not compile. For a notice that is newer than this library:
/// state_council_calendar.extended_with(…).
inline constexpr working_calendar state_council_calendar(state_council_notices);

}  // namespace jiqun
