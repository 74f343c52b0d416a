// SPDX-License-Identifier: Apache-2.0
// The department issues an interpretation (invented here): who stays away from an assessment has failed it.
// From its day on it replaces the default, and every decision that rests on it says so.
#include <jiqun/jiqun.hpp>

int main() {
  using namespace jiqun;
  constexpr official_interpretation issued =
      interprets(not_taken_part::failure, "invented for this example", date{2027, 2, 1}, date{2027, 3, 1});
  constexpr auto history = assessment_history().failed(2025).not_taken_part(2026);
  constexpr year_of_title title{2024};

  constexpr measures before = interpreted_by(anhui_2024, issued, date{2027, 2, 28});
  constexpr measures after = interpreted_by(anhui_2024, issued, date{2027, 3, 1});
  static_assert(decide_consecutive_failures(history, title, before).value() == answer::no);

  constexpr decision found = decide_consecutive_failures(history, title, after);
  static_assert(found.value() == answer::yes);
  static_assert(found.conclusion().interpreted.contains(reading_id::not_taken_part));
}
