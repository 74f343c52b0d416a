// expect: no_such_day|not a constant expression|must be initialized by a constant
#include "jiqun/jiqun.hpp"

constexpr jiqun::date day{2025, 2, 29};
