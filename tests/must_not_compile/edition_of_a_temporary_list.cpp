// expect: deleted
#include "jiqun/jiqun.hpp"

#include <vector>

const jiqun::measures* then(jiqun::date day) {
  return jiqun::edition_in_force(day, std::vector<jiqun::measures>{jiqun::anhui_2024});
}
