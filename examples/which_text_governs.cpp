// SPDX-License-Identifier: Apache-2.0
// Was there a text in force on 2024-04-14, and on the day after?
#include <jiqun/jiqun.hpp>

int main() {
  using namespace jiqun;
  static_assert(edition_in_force({2024, 4, 14}) == nullptr);
  static_assert(edition_in_force({2024, 4, 15})->edition.document == anhui_2024.edition.document);
  static_assert(decide_in_force({2024, 4, 14}, anhui_2024).value() == answer::no);

  // A round: once a year, under its label.
  static_assert(decide_only_round(year{2025}, year_set::between(2024, 2024)).value() == answer::yes);
  static_assert(decide_only_round(year{2025}, year_set::between(2024, 2025)).value() == answer::no);

  // A procedure that began before that day: by default each event is under the text of its day.
  const applicable_text event = governing_edition({2024, 4, 15}, {2024, 4, 1}, anhui_2024);
  return event.text != nullptr && event.relied_on.contains(reading_id::governing_text) ? 0 : 1;
}
