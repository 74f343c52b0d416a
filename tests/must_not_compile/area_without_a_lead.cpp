// expect: (no matching|no viable)
#include "jiqun/jiqun.hpp"

constexpr jiqun::cluster_area area{};
