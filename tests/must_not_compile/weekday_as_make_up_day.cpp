// expect: make_up_day_is_no_weekend
#include "jiqun/jiqun.hpp"

constexpr auto notice =
    jiqun::holiday_notice::annual(2027, "x", {2026, 11, 25}).make_up(jiqun::festival::new_year, {2027, 1, 4});
