// SPDX-License-Identifier: Apache-2.0
#include "jiqun/rules/shortlist.hpp"

#include "rules/against_the_text.hpp"

#include <doctest/doctest.h>

#include <type_traits>

using namespace jiqun;

namespace {

static_assert(std::is_same_v<decltype(&decide_shortlisted), decision (*)(const department_review&)>);

constexpr answer shortlisted(const department_review& review) { return decide_shortlisted(review).value(); }

}  // namespace

TEST_SUITE("art. 10(2) shortlist") {
  TEST_CASE("score, experts, direction and the list itself, stated or missing") {
    const naive::every_case whole(
        {{"score", 2}, {"expert_review", 2}, {"direction", 2}, {"shortlist", 2}},
        [](const auto& all) { return all[0] != 0 && all[1] != 0 && all[2] != 0 && all[3] != 0; });
    for (const absence why : every_absence) {
      comparison compared;
      whole.visit([&](const std::vector<int>& one, const naive::verdict& expected) {
        const decision decided = decide_shortlisted(department_review()
                                                        .score_considered(truth(one[0], why))
                                                        .experts_considered(truth(one[1], why))
                                                        .direction_considered(truth(one[2], why))
                                                        .on_shortlist(truth(one[3], why)));
        compared.of(text_of(decided), expected.text(), one);
        compared.of(cited_otherwise_than_the_text(decided), "", one);
        compared.of(decided.relied_on().empty() ? "" : "a reading", "", one);
      });
      CHECK(compared.compared() == 3 * 81);
      CHECK(compared.difference() == "");
    }
  }

  TEST_CASE("open point 15: the three inputs never make a shortlist, the department's list does") {
    static_assert(shortlisted(department_review()
                                  .score_considered(true)
                                  .experts_considered(true)
                                  .direction_considered(true)
                                  .on_shortlist(true)) == answer::yes);
    static_assert(shortlisted(department_review()
                                  .score_considered(true)
                                  .experts_considered(true)
                                  .direction_considered(true)
                                  .on_shortlist(false)) == answer::no);
    static_assert(
        shortlisted(department_review().score_considered(true).experts_considered(true).direction_considered(
            true)) == answer::unknown);
    CHECK(shortlisted(department_review()
                          .score_considered(true)
                          .experts_considered(true)
                          .direction_considered(true)
                          .on_shortlist(true)) == answer::yes);
    CHECK(shortlisted(department_review()
                          .score_considered(true)
                          .experts_considered(true)
                          .direction_considered(true)
                          .on_shortlist(false)) == answer::no);
    CHECK(text_of(decide_shortlisted(
              department_review().score_considered(true).experts_considered(true).direction_considered(
                  true))) == "unknown shortlist");
  }

  TEST_CASE("a list that was drawn up without one of the three is not as the Measures ask") {
    CHECK(shortlisted(department_review()
                          .score_considered(false)
                          .experts_considered(true)
                          .direction_considered(true)
                          .on_shortlist(true)) == answer::no);
    CHECK(shortlisted(department_review()
                          .score_considered(true)
                          .experts_considered(false)
                          .direction_considered(true)
                          .on_shortlist(true)) == answer::no);
    CHECK(shortlisted(department_review()
                          .score_considered(true)
                          .experts_considered(true)
                          .direction_considered(false)
                          .on_shortlist(true)) == answer::no);
  }
}
