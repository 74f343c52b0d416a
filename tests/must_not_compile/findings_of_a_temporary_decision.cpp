// expect: deleted
#include "jiqun/jiqun.hpp"

const jiqun::finding* first(const jiqun::finding& step) { return jiqun::decision(step).begin(); }
