// expect: (no matching|no viable|could not convert|cannot convert|no known conversion)
#include "jiqun/jiqun.hpp"

jiqun::objection raised(bool* column) { return jiqun::objection().withdrawn(column); }
