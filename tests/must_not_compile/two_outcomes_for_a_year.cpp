// expect: year_has_two_outcomes
#include "jiqun/jiqun.hpp"

constexpr auto history = jiqun::assessment_history().failed(2025).passed(2025);
