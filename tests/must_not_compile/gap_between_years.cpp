// expect: gap_between_years
#include "jiqun/jiqun.hpp"

constexpr jiqun::working_calendar calendar =
    jiqun::state_council_calendar.extended_with(jiqun::holiday_notice::annual(2028, "x", {2027, 11, 25}));
