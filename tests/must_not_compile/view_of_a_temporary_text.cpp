// expect: deleted
#include "jiqun/jiqun.hpp"

std::string_view shown(jiqun::date day) { return jiqun::iso_text(day); }
