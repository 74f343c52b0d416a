// expect: (no match for|invalid operands)
#include "jiqun/jiqun.hpp"

constexpr bool same = jiqun::period_days{2} == jiqun::failed_years{2};
