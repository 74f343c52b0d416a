// expect: (use of deleted function|attempt to use a deleted function|call to deleted|invokes a deleted function)
#include "jiqun/jiqun.hpp"

const jiqun::finding* first(const jiqun::finding& step) { return jiqun::decision(step).begin(); }
