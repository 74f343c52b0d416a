// SPDX-License-Identifier: Apache-2.0
// The record of a cluster (invented): it applied, its list was shown for five working days, and it was
// recognised while an objection was still being verified. Where does the case stand, and what was done
// against the Measures?
#include <jiqun/casework.hpp>
#include <jiqun/jiqun.hpp>

#include <iostream>

int main() {
  using namespace jiqun;
  const actor department = actor::of(office::provincial_department);
  const actor city_of_hefei = actor::of(office::city_department).from(city::hefei);
  const industry new_displays{3};

  case_file file{{"invented-1", "invented", cluster_area::led_by(city::hefei), new_displays}, {}};
  const auto add = [&](date on, what_happened what, const actor& by) {
    file.events.push_back({on, std::move(what), by});
  };
  add({2025, 1, 6}, happened::entered_pool{}, department);
  add({2025, 3, 3},
      happened::call_issued{annual_round::of(year{2025})
                                .regions(absence::not_applicable)
                                .industries(absence::not_applicable)
                                .carriers_required(false)},
      department);
  add({2025, 3, 20}, happened::applied{year{2025}}, actor::of(office::cluster));
  add({2025, 4, 7}, happened::materials_reviewed{true, true}, city_of_hefei);
  add({2025, 4, 10}, happened::recommended{true}, city_of_hefei);
  add({2025, 5, 12}, happened::reviewed{true, true, true}, department);
  add({2025, 5, 20}, happened::shortlisted{}, department);
  add({2025, 5, 27}, happened::publicity_opened{true}, department);
  add({2025, 6, 3}, happened::publicity_closed{}, department);
  add({2025, 6, 3}, happened::objection_raised{"A", {}, date{2025, 6, 3}, true, true},
      actor::of(office::cluster));
  add({2025, 6, 10}, happened::recognised{{2025, 6, 10}}, department);

  const replayed_case now = replay(file, {editions, state_council_calendar});
  if (now.where != stage::title_held) return 1;  // what happened, happened
  for (const observation& seen : now.observations) {
    const finding& step = now.judged[seen.judged].weighed.reasons[seen.finding];
    std::cout << iso_text(file.events[seen.event].on).str() << ": against " << english_text(step.source).str()
              << (seen.stability.contested ? ", contested\n" : "\n");
  }
  const bool only_the_objection =
      now.observations.size() == 1 && now.observations[0].mark == mark::breach &&
      now.judged[now.observations[0].judged].weighed.reasons[now.observations[0].finding].what ==
          condition::no_objection_left;

  // As it stood in the window: open, and to be recognised from the day after the fifth working day.
  const replayed_case then = replay(file, {editions, state_council_calendar, date{2025, 5, 28}});
  const bool in_time = then.where == stage::in_publicity && then.deadlines.size() == 1 &&
                       then.deadlines[0].recognition_from == date{2025, 6, 4};
  return only_the_objection && in_time ? 0 : 2;
}
