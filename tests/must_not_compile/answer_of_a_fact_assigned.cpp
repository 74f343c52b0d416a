// expect: (discards qualifiers|no viable overloaded|no match for|passing .* discards|cannot bind|use of)
#include "jiqun/jiqun.hpp"

void close(jiqun::publicity_notice& notice, jiqun::date day) { notice.closed() = day; }
