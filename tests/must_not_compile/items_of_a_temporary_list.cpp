// expect: deleted
#include "jiqun/jiqun.hpp"

auto first() { return jiqun::pool_record().begin(); }
