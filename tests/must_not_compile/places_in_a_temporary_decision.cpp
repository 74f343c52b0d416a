// expect: deleted
#include "jiqun/jiqun.hpp"

std::size_t parts(const jiqun::finding& step) {
  std::size_t count = 0;
  for (const std::size_t at : jiqun::decision(step).children(0)) count += at;
  return count;
}
