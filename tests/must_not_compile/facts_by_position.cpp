// expect: (no matching|no viable|could not convert|cannot convert|no known conversion)
#include "jiqun/jiqun.hpp"

constexpr jiqun::objection raised{jiqun::date{2025, 6, 3}, {}, {}, true, true, false, {}};
