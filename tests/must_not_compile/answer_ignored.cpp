// expect: nodiscard|ignoring return value
#include "jiqun/jiqun.hpp"

void forget() { jiqun::decide_consecutive_failures({}, jiqun::year_of_title{2024}, jiqun::anhui_2024); }
