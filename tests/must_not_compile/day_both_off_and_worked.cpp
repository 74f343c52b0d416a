// expect: day_both_off_and_worked
#include "jiqun/jiqun.hpp"

constexpr auto notice = jiqun::holiday_notice::annual(2027, "x", {2026, 11, 25})
                            .off(jiqun::festival::new_year, {2027, 1, 2})
                            .make_up(jiqun::festival::new_year, {2027, 1, 2});
