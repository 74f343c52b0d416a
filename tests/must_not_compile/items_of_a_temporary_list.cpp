// expect: (use of deleted function|attempt to use a deleted function|call to deleted|invokes a deleted function)
#include "jiqun/jiqun.hpp"

auto first() { return jiqun::pool_record().begin(); }
