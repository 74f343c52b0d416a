// SPDX-License-Identifier: Apache-2.0
// A cluster (invented) without the provincial title is nominated for the national level. Is that a breach of
// art. 11?
#include <jiqun/jiqun.hpp>

int main() {
  using namespace jiqun;
  // 原则上: an exception to be reported, and no bar.
  static_assert(decide_nominated_in_principle(false).value() == answer::no);
  static_assert(decide_nomination_permitted(false).value() == answer::yes);
  static_assert(decide_nominated_in_principle(absence::not_given).value() == answer::unknown);
}
