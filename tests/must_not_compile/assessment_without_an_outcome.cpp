// expect: (no matching (function|constructor)|could not convert|too few)
#include "jiqun/casework.hpp"

const jiqun::happened::assessed held{jiqun::year{2025}};
