// SPDX-License-Identifier: Apache-2.0
// A cluster (invented) without the provincial title is nominated for the national level. Is that a breach of
// art. 11?
#include <jiqun/jiqun.hpp>

int main() {
  using namespace jiqun;
  // 原则上: an exception to be reported, and no bar.
  constexpr nomination from_elsewhere =
      nomination().holds_provincial_title(false).reason_given(absence::not_given);
  static_assert(decide_nominated_in_principle(from_elsewhere).value() == answer::no);
  static_assert(decide_nomination_permitted(from_elsewhere).value() == answer::yes);
  static_assert(decide_nominated_in_principle(nomination()).value() == answer::unknown);
}
