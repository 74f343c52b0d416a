// expect: (no matching|too few arguments)
#include "jiqun/jiqun.hpp"

constexpr auto found = jiqun::misconduct::of().established(true);
