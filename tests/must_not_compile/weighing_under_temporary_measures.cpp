// expect: deleted
#include "jiqun/jiqun.hpp"

jiqun::answer weighed(const jiqun::finding& step) {
  const jiqun::weighing kept(jiqun::draft_of(jiqun::anhui_2024, "a draft"),
                             [&](const jiqun::measures&) { return jiqun::decision(step); });
  return kept.reasons().value();
}
