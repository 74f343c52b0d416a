// SPDX-License-Identifier: Apache-2.0
// 合肥 reviewed the materials of a cluster (invented) and will recommend it; nobody has said yet whether the
// formal letter went out. Is it recommended, and is it shortlisted?
#include <jiqun/jiqun.hpp>

int main() {
  using namespace jiqun;
  constexpr recommendation made = recommendation::of(cluster_area::led_by(city::hefei))
                                      .materials_true(true)
                                      .materials_compliant(true)
                                      .formal_letter(absence::not_given)
                                      .cities(city_set(city::hefei));
  constexpr decision found = decide_recommended(made, anhui_2024);
  static_assert(found.value() == answer::unknown && found.missing() == fact::formal_letter);

  // Art. 10(2) has no formula: the shortlist is stated, never computed from the score.
  constexpr decision listed = decide_shortlisted(department_review()
                                                     .score_considered(true)
                                                     .experts_considered(true)
                                                     .direction_considered(true)
                                                     .on_shortlist(false));
  static_assert(listed.value() == answer::no);
}
