// expect: (no matching|no viable|could not convert|cannot convert|no known conversion)
#include "jiqun/jiqun.hpp"

constexpr auto raised = jiqun::objection().admissible("否");
