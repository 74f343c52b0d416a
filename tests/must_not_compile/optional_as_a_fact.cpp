// expect: (no matching|no viable|could not convert|cannot convert|no known conversion)
#include "jiqun/jiqun.hpp"

jiqun::objection raised(std::optional<bool> column) { return jiqun::objection().withdrawn(column); }
