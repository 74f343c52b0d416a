// expect: (use of deleted function|attempt to use a deleted function|call to deleted|conversion function .* has been explicitly deleted|invokes a deleted function)
#include "jiqun/jiqun.hpp"

std::string_view shown(jiqun::date day) { return jiqun::iso_text(day); }
