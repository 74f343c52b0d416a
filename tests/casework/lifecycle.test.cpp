// SPDX-License-Identifier: Apache-2.0
#include "casework/lives.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <map>
#include <optional>
#include <random>
#include <string>
#include <utility>
#include <vector>

using lives::life;
using naive_case::event;
using naive_case::noticed;

namespace {

/// How many lives; JIQUN_LIVES for a longer run.
int rounds(int usual) {
  const char* asked = std::getenv("JIQUN_LIVES");
  return asked == nullptr ? usual : std::atoi(asked);
}

naive_case::result replayed(const life& one) {
  return lives::in_words(lives::replayed(one, jiqun::state_council_calendar));
}

std::string lines(const std::vector<std::string>& all) {
  std::string text;
  for (const std::string& one : all) text += one + '\n';
  return text;
}

/// Both say the same; otherwise it prints the shortest life of which they do not.
bool agree(const life& one) {
  const std::vector<std::string> found = lives::differences(one);
  if (found.empty()) return true;
  const life least = lives::shrunk(one, [](const life& less) { return !lives::differences(less).empty(); });
  FAIL_CHECK(lines(lives::differences(least)) << lives::text_of(least));
  return false;
}

event happened(const std::string& day, const std::string& kind, const std::string& by = "province",
               naive_case::words says = {}, naive_case::numbers with = {}) {
  event one;
  one.kind = kind;
  one.on = restatement::number_of(day);
  one.by = by;
  one.from = by == "city" ? 0 : -1;
  one.says = std::move(says);
  one.with = std::move(with);
  return one;
}
event recognised(const std::string& day) {
  return happened(day, "recognised", "province", {}, {{"title_begins", restatement::number_of(day)}});
}
event assessed(const std::string& day, int year, const std::string& outcome) {
  return happened(day, "assessed", "province", {{"outcome", outcome}}, {{"year", year}});
}
event applied(const std::string& day, int year) {
  return happened(day, "applied", "cluster", {}, {{"round", year}});
}

/// The event by which a step is taken, as it should be; none for what no single event is.
std::optional<event> taken(const jiqun::next_step& step, int day) {
  const std::string on = restatement::iso_of(day);
  switch (step.what) {
    case jiqun::act::apply: return applied(on, step.of_year->number());
    case jiqun::act::draw_up_shortlist: return happened(on, "shortlisted");
    case jiqun::act::recognise: return recognised(on);
    case jiqun::act::revoke: return happened(on, "revoked", "province", {{"procedure_followed", "yes"}});
    case jiqun::act::grant_support:
      return happened(on, "instalment_paid", "province", {{"within_budget", "yes"}});
    default: return std::nullopt;
  }
}

/// What is wrong with the steps that are offered, where each is taken on the day.
/// @param done  how often each kind was taken
std::vector<std::string> wrong_when_taken(const life& one, std::map<std::string, int>* done = nullptr) {
  std::vector<std::string> wrong;
  const jiqun::replayed_case stands = lives::replayed(one, jiqun::state_council_calendar);
  for (const jiqun::next_step& step : stands.next_steps) {
    if (!step.reasons || step.reasons->value() == jiqun::answer::no) continue;
    if (step.from && *stands.today < *step.from) continue;
    // What is said with the act: whether the procedure was followed, it is within the budget, the list names
    // it.
    constexpr jiqun::fact_set said{jiqun::fact::procedure, jiqun::fact::budget, jiqun::fact::shortlist};
    if (!said.contains_all(step.missing)) continue;
    const std::optional<event> act = taken(step, lives::number_of(*stands.today));
    if (!act) continue;
    life after = one;
    after.events.push_back(*act);
    const int place = static_cast<int>(one.events.size());
    for (const noticed& breach : replayed(after).breaches)
      if (breach.first == place) wrong.push_back(act->kind + ": " + breach.second);
    if (done != nullptr) ++(*done)[act->kind];
  }
  return wrong;
}

/// By default a life of a cluster in one city, under the default readings.
life life_of(std::vector<event> events) {
  life one;
  for (const jiqun::reading_row& reading : jiqun::reading_table)
    one.readings[std::string(reading.key)] = std::string(reading.choices[0].key);
  one.events = std::move(events);
  return one;
}

bool has(const std::vector<noticed>& all, int place, const std::string& what) {
  return std::find(all.begin(), all.end(), noticed{place, what}) != all.end();
}
std::size_t times(const std::vector<noticed>& all, int place, const std::string& what) {
  return static_cast<std::size_t>(std::count(all.begin(), all.end(), noticed{place, what}));
}

}  // namespace

TEST_SUITE("casework: lifecycle") {
  TEST_CASE("a life replayed is the life restated") {
    lives::maker make(20240415);
    int wrong = 0;
    for (int i = 0; i < rounds(4000) && wrong < 3; ++i)
      if (!agree(make.make())) ++wrong;
  }

  TEST_CASE("only the order of events of one day matters") {
    lives::maker make(20240314);
    std::mt19937 chance(5);
    for (int i = 0; i < rounds(4000) / 4; ++i) {
      life one = make.make();
      std::vector<std::size_t> order(one.events.size());
      for (std::size_t at = 0; at < order.size(); ++at) order[at] = at;
      std::shuffle(order.begin(), order.end(), chance);
      // Those of one day take the places that they have among themselves.
      std::vector<std::size_t> kept = order;
      std::map<int, std::vector<std::size_t>> of_day;
      for (std::size_t at = 0; at < one.events.size(); ++at) of_day[one.events[at].on].push_back(at);
      std::map<int, std::size_t> next;
      for (std::size_t& at : kept) {
        const int day = one.events[at].on;
        at = of_day[day][next[day]++];
      }
      life other = one;
      std::vector<int> place_now(kept.size());
      for (std::size_t at = 0; at < kept.size(); ++at) {
        other.events[at] = one.events[kept[at]];
        place_now[kept[at]] = static_cast<int>(at);
      }
      naive_case::result found = replayed(one);
      for (auto* all : {&found.breaches, &found.undetermined, &found.inconsistencies, &found.exceptions})
        for (noticed& each : *all) each.first = place_now[static_cast<std::size_t>(each.first)];
      for (int& place : found.outside_force) place = place_now[static_cast<std::size_t>(place)];
      const std::vector<std::string> differ = lives::differences(other, found, replayed(other));
      REQUIRE_MESSAGE(differ.empty(), lines(differ) << lives::text_of(one));
    }
  }

  TEST_CASE("as of a day it is the life up to that day") {
    lives::maker make(20240201);
    for (int i = 0; i < rounds(4000) / 4; ++i) {
      life one = make.make();
      std::stable_sort(one.events.begin(), one.events.end(),
                       [](const event& a, const event& b) { return a.on < b.on; });
      for (const std::size_t at : {one.events.size() / 3, one.events.size() / 2, one.events.size() - 1}) {
        const int day = one.events[at].on;
        one.as_of = day;
        life until = one;
        until.as_of.reset();
        until.events.erase(std::remove_if(until.events.begin(), until.events.end(),
                                          [&](const event& each) { return each.on > day; }),
                           until.events.end());
        const std::vector<std::string> differ = lives::differences(one, replayed(until), replayed(one));
        REQUIRE_MESSAGE(differ.empty(), lines(differ) << lives::text_of(one));
      }
    }
  }

  TEST_CASE("what the next steps offer is no breach when it is done that day") {
    lives::maker make(20241008);
    std::map<std::string, int> done;
    bool all_in_order = true;
    for (int i = 0; i < rounds(4000) && all_in_order; ++i) {
      life one = make.make();
      one.as_of.reset();
      std::stable_sort(one.events.begin(), one.events.end(),
                       [](const event& a, const event& b) { return a.on < b.on; });
      one.events.resize(1 + static_cast<std::size_t>(i) % one.events.size());
      const std::vector<std::string> wrong = wrong_when_taken(one, &done);
      all_in_order = wrong.empty();
      if (all_in_order) continue;
      const life least =
          lives::shrunk(one, [&](const life& less) { return wrong_when_taken(less) == wrong; });
      FAIL_CHECK(lines(wrong) << lives::text_of(least));
    }
    for (const std::string kind : {"applied", "shortlisted", "recognised", "revoked", "instalment_paid"}) {
      CAPTURE(kind);
      CHECK(done[kind] > 0);
    }
  }

  TEST_CASE("asking under every reading notices the same") {
    lives::maker make(20240101);
    for (int i = 0; i < 20; ++i) {
      const life one = make.make();
      const std::vector<jiqun::measures> editions = lives::editions_of(one);
      jiqun::replay_terms terms{editions, jiqun::state_council_calendar};
      if (one.as_of) terms.as_of = lives::day_of(*one.as_of);
      const naive_case::result weighed = lives::in_words(jiqun::replay(lives::file_of(one), terms));
      const std::vector<std::string> differ = lives::differences(one, replayed(one), weighed);
      REQUIRE_MESSAGE(differ.empty(), lines(differ) << lives::text_of(one));
    }
  }

  TEST_CASE("a thousand events give the right counts") {
    life one = life_of({});
    for (int i = 0; i < 250; ++i) {
      one.events.push_back(happened("2025-01-02", "entered_pool"));
      one.events.push_back(happened("2025-01-02", "monitored"));
      one.events.push_back(happened("2025-01-02", "monitored", "city"));
      one.events.push_back(happened("2025-01-02", i % 2 == 0 ? "left_pool" : "plan_issued", "province"));
    }
    const jiqun::replayed_case found = lives::replayed(one, jiqun::state_council_calendar);
    const naive_case::result said = lives::in_words(found);
    CHECK(found.considered.size() == 1000);
    CHECK(said.stage == "in_pool");
    // Every other stay lasts, so that the next entry finds it in the pool, and leaves it.
    CHECK(said.inconsistencies.size() == 124);
    CHECK(said.breaches.size() == 250 + 125);
  }

  // What made replay and its restatement differ once.

  TEST_CASE("a shortlist without a recommendation by the competent cities is noticed") {
    const life none = life_of({applied("2025-05-12", 2025), happened("2025-05-20", "shortlisted")});
    CHECK(has(replayed(none).breaches, 1, "by_competent_cities"));
    CHECK(agree(none));
  }

  TEST_CASE("a recommendation that names no city leaves open whose it is") {
    life one = life_of({applied("2025-05-12", 2025), happened("2025-05-13", "recommended", "city"),
                        happened("2025-05-20", "shortlisted")});
    one.events[1].from = -1;
    CHECK(has(replayed(one).undetermined, 2, "by_competent_cities"));
    CHECK_FALSE(has(replayed(one).breaches, 2, "by_competent_cities"));
    one.events.pop_back();
    CHECK(replayed(one).stage == "recommended");
    CHECK(agree(one));
  }

  TEST_CASE("a cluster cannot recommend itself in the name of its city") {
    life one = life_of({applied("2025-05-12", 2025), happened("2025-05-13", "recommended", "cluster"),
                        happened("2025-05-20", "shortlisted")});
    one.events[1].from = 0;
    CHECK(has(replayed(one).breaches, 2, "by_competent_cities"));
    CHECK(agree(one));
  }

  TEST_CASE("a recommendation with a document number is by formal letter") {
    life one = life_of({applied("2025-05-12", 2025), happened("2025-05-13", "recommended", "city")});
    CHECK(has(replayed(one).undetermined, 1, "formal_letter"));
    one.events[1].document = "a letter";
    CHECK_FALSE(has(replayed(one).undetermined, 1, "formal_letter"));
    one.events[1].says["formal_letter"] = "unknown";
    CHECK(has(replayed(one).undetermined, 1, "formal_letter"));
    CHECK(agree(one));
  }

  TEST_CASE("an objection in a case is against its cluster") {
    const life one =
        life_of({happened("2025-06-03", "objection_raised", "", {{"id", "1"}, {"admissible", "yes"}}),
                 recognised("2025-06-20")});
    CHECK(has(replayed(one).breaches, 1, "no_objection_left"));
    CHECK(agree(one));
  }

  TEST_CASE("an objection from before the application is still known") {
    const life one = life_of(
        {happened("2025-05-03", "objection_raised", "", {{"id", "1"}, {"admissible", "yes"}}),
         applied("2025-05-12", 2025),
         happened("2025-05-20", "objection_verified", "province", {{"id", "1"}, {"conforming", "no"}}),
         recognised("2025-06-20")});
    CHECK(replayed(one).inconsistencies.empty());
    CHECK(has(replayed(one).breaches, 3, "no_objection_left"));
    CHECK(agree(one));
  }

  TEST_CASE("the wrong office is noticed once") {
    life one = life_of({recognised("2025-06-20"), happened("2027-06-20", "revoked", "city")});
    one.events[0].by = "city";
    CHECK(times(replayed(one).breaches, 0, "right_office") == 1);
    CHECK(times(replayed(one).breaches, 1, "right_office") == 1);
    one.events[0].by = "unknown";
    CHECK(times(replayed(one).undetermined, 0, "right_office") == 1);
    CHECK(agree(one));
  }

  TEST_CASE("more interruptions than can be kept lose nothing else") {
    life one =
        life_of({applied("2025-05-12", 2025), happened("2025-05-20", "shortlisted"),
                 happened("2025-06-03", "publicity_opened", "province", {{"on_official_website", "yes"}})});
    for (int i = 0; i < 9; ++i) {
      one.events.push_back(happened("2025-06-03", "publicity_interrupted", ""));
      one.events.back().on += 2 * i + 1;
      if (i == 8) break;
      one.events.push_back(happened("2025-06-03", "publicity_resumed", ""));
      one.events.back().on += 2 * i + 2;
    }
    CHECK(replayed(one).stage == "in_publicity");
    CHECK(times(replayed(one).inconsistencies, 19, "more_than_can_be_kept") == 1);
    CHECK(agree(one));
    one.events.push_back(happened("2025-07-03", "publicity_closed"));
    one.events.push_back(recognised("2025-07-10"));
    CHECK(replayed(one).titles.size() == 1);
    CHECK_FALSE(has(replayed(one).breaches, 21, "publicity_over"));
    CHECK(agree(one));
  }

  TEST_CASE("an outcome that is in dispute is not settled by saying it again") {
    life one = life_of({recognised("2024-06-20"), assessed("2026-03-02", 2025, "failed"),
                        assessed("2026-03-09", 2025, "passed"), assessed("2026-03-16", 2025, "passed"),
                        assessed("2027-03-16", 2026, "failed")});
    CHECK(replayed(one).ground == "unknown");
    CHECK(has(replayed(one).inconsistencies, 3, "outcome_known_already"));
    CHECK(agree(one));
    one.events[3].says["replaces"] = "yes";
    CHECK(replayed(one).ground == "no");
    CHECK(agree(one));
  }

  TEST_CASE("a result that was pending needs to replace nothing") {
    const life one =
        life_of({recognised("2024-06-20"), assessed("2026-03-02", 2025, "pending"),
                 assessed("2026-03-09", 2025, "failed"), assessed("2027-03-16", 2026, "failed")});
    CHECK(replayed(one).inconsistencies.empty());
    CHECK(replayed(one).ground == "yes");
    CHECK(agree(one));
  }

  TEST_CASE("an assessment of a year after the title ended is of the pool") {
    const life one = life_of({recognised("2024-06-20"), happened("2026-06-20", "revoked"),
                              assessed("2028-03-02", 2027, "failed")});
    CHECK(has(replayed(one).inconsistencies, 2, "neither_pool_nor_title"));
    CHECK(agree(one));
  }

  TEST_CASE("a title-holder outside the pool is monitored, from the day its title begins until it ends") {
    life one = life_of({happened("2024-05-06", "entered_pool"), recognised("2024-06-20"),
                        happened("2024-08-01", "left_pool"), happened("2024-09-02", "monitored"),
                        happened("2026-06-20", "revoked"), happened("2026-06-20", "monitored")});
    CHECK(replayed(one).inconsistencies == std::vector<noticed>{{5, "neither_pool_nor_title"}});
    CHECK(agree(one));
    one.events[1].with["title_begins"] = restatement::number_of("2024-09-02");
    CHECK_FALSE(has(replayed(one).inconsistencies, 3, "neither_pool_nor_title"));
    CHECK(agree(one));
    one.events[1].with["title_begins"] = restatement::number_of("2024-09-03");
    CHECK(has(replayed(one).inconsistencies, 3, "neither_pool_nor_title"));
    CHECK(agree(one));
  }

  TEST_CASE("out of the pool for a while and back, it was in the pool of the preceding year") {
    life one = life_of({happened("2024-05-06", "entered_pool"), happened("2025-01-02", "left_pool"),
                        happened("2026-03-02", "entered_pool"), applied("2026-04-10", 2026)});
    one.readings["pool_entry"] = "preceding_year";
    CHECK_FALSE(has(replayed(one).breaches, 3, "in_pool"));
    CHECK(agree(one));
    one.events[1].on = restatement::number_of("2025-01-01");
    CHECK(has(replayed(one).breaches, 3, "in_pool"));
    CHECK(agree(one));
  }

  TEST_CASE("what was found under an earlier title is no ground against a later one") {
    life one =
        life_of({recognised("2024-06-20"),
                 happened("2025-06-20", "misconduct_found", "",
                          {{"kind", "fraud"}, {"established", "yes"}, {"attributed_to_cluster", "yes"}}),
                 happened("2025-07-20", "revoked"), recognised("2026-06-22")});
    CHECK(replayed(one).ground == "no");
    CHECK_FALSE(has(replayed(one).breaches, 2, "ground_for_revocation"));
    CHECK(agree(one));
    one.events[1].on = restatement::number_of("2026-01-20");
    CHECK(replayed(one).ground == "yes");
    CHECK(agree(one));
  }

  TEST_CASE("no title ends before it begins") {
    life one = life_of({recognised("2025-06-20"), assessed("2024-03-02", 2024, "failed"),
                        assessed("2026-03-02", 2025, "failed"), happened("2026-06-20", "revoked")});
    one.events.insert(one.events.begin(), happened("2024-01-02", "entered_pool"));
    one.readings["first_assessable_year"] = "year_of_title";
    one.readings["pool_assessments"] = "counted";
    one.readings["revocation_effect"] = "start_of_failing_year";
    one.events[2].on = restatement::number_of("2025-03-02");
    const std::vector<naive_case::title> titles = replayed(one).titles;
    REQUIRE(titles.size() == 1);
    CHECK(titles[0].ended == titles[0].began);
    CHECK(agree(one));
  }

  TEST_CASE("a revocation that reaches back does so where one year alone can have completed the run") {
    for (const char* const outcome : {"passed", "failed", "pending"}) {
      life one = life_of({recognised("2024-06-20"), assessed("2026-03-02", 2025, outcome),
                          assessed("2027-03-02", 2026, "failed"), assessed("2028-03-02", 2027, "failed"),
                          happened("2028-06-20", "revoked")});
      one.readings["revocation_effect"] = "start_of_failing_year";
      const std::string open = outcome;
      const std::vector<naive_case::title> titles = replayed(one).titles;
      REQUIRE(titles.size() == 1);
      CHECK(titles[0].ended == restatement::number_of(open == "passed"   ? "2027-01-01"
                                                      : open == "failed" ? "2026-01-01"
                                                                         : "2028-06-20"));
      CHECK(agree(one));
    }
  }

  TEST_CASE("a national cluster without the provincial title is of provincial level or above") {
    const life one =
        life_of({happened("2025-06-20", "recognised_nationally", ""),
                 happened("2025-07-20", "instalment_paid", "province", {{"within_budget", "yes"}})});
    CHECK(replayed(one).breaches.empty());
    CHECK(replayed(one).inconsistencies.empty());
    CHECK(agree(one));
  }

  TEST_CASE("an application that was withdrawn cannot be withdrawn again") {
    const life one =
        life_of({applied("2025-05-12", 2025), happened("2025-05-20", "application_withdrawn", "cluster"),
                 happened("2025-05-21", "application_withdrawn", "cluster")});
    CHECK(replayed(one).inconsistencies == std::vector<noticed>{{2, "no_application"}});
    CHECK(agree(one));
  }

  TEST_CASE("an application begins a procedure and is held against its text") {
    life one = life_of({happened("2024-04-01", "call_issued", "province",
                                 {{"regions", "any"}, {"industries", "any"}}, {{"round", 2024}}),
                        applied("2024-05-06", 2024), applied("2025-05-06", 2025)});
    one.readings["governing_text"] = "start_of_procedure";
    CHECK(replayed(one).outside_force == std::vector<int>{0, 1});
    CHECK(has(replayed(one).breaches, 2, "in_pool"));
    CHECK(agree(one));
  }

  TEST_CASE("only what belongs to a revocation is held against the text of its beginning") {
    life one = life_of({recognised("2024-06-20"), happened("2025-05-06", "revocation_proposed"),
                        happened("2025-06-01", "interpretation_issued", "province",
                                 {{"reading", "other_uses"}, {"choice", "not_permitted"}},
                                 {{"from", restatement::number_of("2025-06-01")}}),
                        happened("2025-07-01", "support_used", "", {{"use", "other"}})});
    one.readings["governing_text"] = "start_of_procedure";
    CHECK(has(replayed(one).breaches, 3, "use_permitted"));
    CHECK(agree(one));
  }

  TEST_CASE("a list out of sight on the first day of the calendar is reckoned like any other") {
    const life before = life_of({});
    for (const bool resumed : {false, true}) {
      life one = before;
      one.events.clear();
      for (const char* const kind : {"publicity_opened", "publicity_interrupted"})
        one.events.push_back(happened("1400-01-01", kind));
      if (resumed) one.events.push_back(happened("1400-01-01", "publicity_resumed"));
      one.events.push_back(happened("1400-01-05", "entered_pool"));
      CHECK_NOTHROW(replayed(one));
    }
  }

  TEST_CASE("an interpretation does not judge what was done before it was issued") {
    life one = life_of({happened("2025-05-01", "support_used", "", {{"use", "other"}}),
                        happened("2025-06-01", "interpretation_issued", "province",
                                 {{"reading", "other_uses"}, {"choice", "not_permitted"}},
                                 {{"from", restatement::number_of("2025-04-01")}}),
                        happened("2025-06-01", "support_used", "", {{"use", "other"}})});
    CHECK(has(replayed(one).undetermined, 0, "use_permitted"));
    CHECK(has(replayed(one).breaches, 2, "use_permitted"));
    CHECK(agree(one));
  }

  TEST_CASE("of more interpretations than can be kept the later ones are passed over") {
    life one = life_of({});
    for (int i = 0; i < 17; ++i)
      one.events.push_back(
          happened("2025-06-01", "interpretation_issued", "province",
                   {{"reading", "other_uses"}, {"choice", i == 16 ? "permitted" : "not_permitted"}},
                   {{"from", restatement::number_of("2025-06-01")}}));
    one.events.push_back(happened("2025-07-01", "support_used", "", {{"use", "other"}}));
    CHECK(replayed(one).inconsistencies == std::vector<noticed>{{16, "more_than_can_be_kept"}});
    CHECK(has(replayed(one).breaches, 17, "use_permitted"));
    CHECK(agree(one));
  }
}
