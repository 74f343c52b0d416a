// expect: (could not convert|cannot convert|not contextually convertible|no viable conversion)
#include "jiqun/jiqun.hpp"

constexpr int chosen = jiqun::answer::unknown ? 1 : 0;
