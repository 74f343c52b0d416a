// expect: year_out_of_range
#include "jiqun/jiqun.hpp"

constexpr jiqun::year year{2064};
