// SPDX-License-Identifier: Apache-2.0
#include "jiqun/rules/authority.hpp"

#include "jiqun/measures/interpreted.hpp"
#include "rules/against_the_text.hpp"

#include <doctest/doctest.h>

#include <string>
#include <type_traits>

using namespace jiqun;

namespace {

static_assert(std::is_same_v<decltype(&decide_competent),
                             decision (*)(act, const actor&, const cluster_area&, const measures&)>);

constexpr cluster_area in_wuhu = cluster_area::led_by(city::wuhu);
constexpr cluster_area hefei_and_wuhu = cluster_area::led_by(city::hefei).others(city_set(city::wuhu));
constexpr actor province = actor::of(office::provincial_department);
constexpr actor from(city one) { return actor::of(office::city_department).from(one); }
constexpr measures each_city = under(cross_city_recommendation::each_city);

constexpr answer competent(act what, const actor& who, const cluster_area& area = in_wuhu,
                           const measures& text = anhui_2024) {
  return decide_competent(what, who, area, text).value();
}

struct row {
  act what;
  const char* name;
  const char* written;            ///< where the text gives the act to an office
  const char* written_also = "";  ///< and where it speaks of it again
};
constexpr row acts[] = {
    {act::guide, "guide", "第四条"},
    {act::cultivate, "cultivate", "第四条"},
    {act::assess, "assess", "第四条", "第五条"},
    {act::keep_pool, "keep_pool", "第五条"},
    {act::monitor, "monitor", "第五条", "第四条"},
    {act::plan_development, "plan_development", "第六条"},
    {act::fix_scope, "fix_scope", "第九条"},
    {act::call, "call", "第十条第(一)项"},
    {act::organise_applications, "organise_applications", "第十条第(一)项"},
    {act::apply, "apply", "第十条第(一)项"},
    {act::review_materials, "review_materials", "第十条第(一)项"},
    {act::recommend, "recommend", "第十条第(一)项", "第四条"},
    {act::review, "review", "第十条第(二)项"},
    {act::draw_up_shortlist, "draw_up_shortlist", "第十条第(二)项"},
    {act::publicise, "publicise", "第十条第(三)项"},
    {act::verify_objection, "verify_objection", "第十条第(三)项"},
    {act::recognise, "recognise", "第四条", "第十条第(三)项"},
    {act::nominate_nationally, "nominate_nationally", "第十一条"},
    {act::grant_support, "grant_support", "第十二条"},
    {act::give_priority, "give_priority", "第十三条"},
    {act::revoke, "revoke", "第四条", "第十四条"},
    {act::interpret, "interpret", "第十五条"},
};

struct named_office {
  office what;
  const char* name;
};
constexpr named_office offices[] = {{office::cluster, "cluster"},
                                    {office::place_of_cluster, "place"},
                                    {office::city_department, "city"},
                                    {office::provincial_department, "province"}};

}  // namespace

TEST_SUITE("art. 4 authority") {
  TEST_CASE("the table covers every act once") {
    CHECK(std::size(acts) == count_of<act>);
    for (std::size_t at = 0; at < count_of<act>; ++at) CHECK(acts[at].what == static_cast<act>(at));
  }

  TEST_CASE("every act, office, place and reading is decided as the text has it") {
    comparison compared;
    for (const row& rule : acts)
      for (const named_office& who : offices)
        for (const int acting : {naive::missing, 0, 1, 2})
          for (const auto reading :
               {cross_city_recommendation::lead_city, cross_city_recommendation::each_city})
            for (const int others : {0, 2}) {
              const measures text = under(reading);
              const cluster_area area =
                  cluster_area::led_by(city::hefei).others(others == 0 ? city_set() : city_set(city::wuhu));
              actor one = actor::of(who.what);
              if (acting != naive::missing) one = one.from(static_cast<city>(acting));
              const decision decided = decide_competent(rule.what, one, area, text);

              const std::string right = naive::office_for(rule.name);
              // Who recommends is a reading; every other act is open to each city that the cluster lies in.
              const std::string key = rule.what == act::recommend
                                          ? choice_in(text, reading_id::cross_city_recommendation)
                                          : "each_city";
              const bool local = who.what == office::city_department || who.what == office::place_of_cluster;
              naive::every_case whole(
                  {{"competent_office", right == "none" ? 2 : 1}, {"acting_city", 3}},
                  [&](const std::vector<int>& all) {
                    const bool of_office =
                        right == "none" ? all[0] == 1 : naive::is_for_office(rule.name, who.name);
                    return of_office && (!local || naive::own_area(all[1], 0, others, key));
                  });
              compared.of(text_of(decided), whole.verdict_of({right == "none" ? -1 : 0, acting}).text(),
                          [&] { return std::string(rule.name) + " by " + who.name; });
              compared.of(chinese_text(decided.conclusion().source) == rule.written ? "" : "wrong", "",
                          [&] { return std::string(rule.name); });
              compared.of(
                  reliance_error(
                      text, [&](const measures& m) { return decide_competent(rule.what, one, area, m); }),
                  "", [&] { return std::string(rule.name) + " relies"; });
            }
    CHECK(compared.compared() == 22 * 4 * 4 * 2 * 2 * 3);
    CHECK(compared.difference() == "");
  }

  TEST_CASE("an act of which the text speaks twice names both places") {
    for (const row& rule : acts) {
      const auto also = competence_for(rule.what).also;
      CHECK_MESSAGE((also ? chinese_text(*also).str() : "") == std::string_view(rule.written_also),
                    rule.name);
    }
  }

  TEST_CASE("an act is for one office, for the two that the text names, or for none that it names") {
    for (const row& rule : acts) {
      CAPTURE(rule.name);
      const competence found = competence_for(rule.what);
      std::string both = found.who ? offices[static_cast<std::size_t>(*found.who)].name : "none";
      if (found.besides) both += std::string(" ") + offices[static_cast<std::size_t>(*found.besides)].name;
      CHECK(both == naive::office_for(rule.name));
      for (const named_office& one : offices)
        CHECK(found.includes(one.what) == naive::is_for_office(rule.name, one.name));
    }
  }

  TEST_CASE("art. 10(1): a city's department organises the applications of its own area") {
    CHECK(competent(act::organise_applications, from(city::wuhu)) == answer::yes);
    CHECK(competent(act::organise_applications, from(city::hefei)) == answer::no);
    CHECK(competent(act::organise_applications, province) == answer::no);
    CHECK(competent(act::organise_applications, actor::of(office::cluster)) == answer::no);
    CHECK(competent(act::organise_applications, actor::of(office::place_of_cluster).from(city::wuhu)) ==
          answer::no);
    // of a cluster across cities each of them, whoever recommends it
    CHECK(competent(act::organise_applications, from(city::wuhu), hefei_and_wuhu) == answer::yes);
    CHECK(competent(act::organise_applications, from(city::bengbu), hefei_and_wuhu) == answer::no);
  }

  TEST_CASE("art. 13: the departments of both levels give priority, a city's in its own area") {
    static_assert(competent(act::give_priority, province) == answer::yes);
    static_assert(competent(act::give_priority, from(city::wuhu)) == answer::yes);
    CHECK(competent(act::give_priority, from(city::hefei)) == answer::no);
    CHECK(competent(act::give_priority, actor::of(office::cluster)) == answer::no);
    CHECK(competent(act::give_priority, actor::of(office::place_of_cluster).from(city::wuhu)) == answer::no);
    const decision by_city = decide_competent(act::give_priority, from(city::wuhu), in_wuhu, anhui_2024);
    CHECK(by_city[1].source == art(13));
    CHECK(by_city[2].source == art(4));
    for (const absence why : every_absence) {
      CHECK(text_of(decide_competent(act::give_priority, actor::of(office::city_department).from(why),
                                     in_wuhu, anhui_2024)) == "unknown acting_city");
      CHECK(competent(act::give_priority, actor::of(office::provincial_department).from(why)) == answer::yes);
    }
  }

  TEST_CASE("the area of a city's department stands in art. 4, that of the place that plans in art. 6") {
    const auto area_stands_in = [](act what, office who) {
      return decide_competent(what, actor::of(who).from(city::wuhu), in_wuhu, anhui_2024)[2].source;
    };
    CHECK(area_stands_in(act::recommend, office::city_department) == art(4));
    CHECK(area_stands_in(act::cultivate, office::city_department) == art(4));
    CHECK(area_stands_in(act::plan_development, office::place_of_cluster) == art(6));
  }

  TEST_CASE("assessing, recognising and revoking are for the provincial department alone") {
    for (const act what : {act::assess, act::recognise, act::revoke}) {
      CHECK(competent(what, province) == answer::yes);
      CHECK(competent(what, from(city::wuhu)) == answer::no);
      CHECK(competent(what, actor::of(office::cluster)) == answer::no);
      CHECK(competent(what, actor::of(office::place_of_cluster)) == answer::no);
    }
    static_assert(competent(act::revoke, province) == answer::yes);
    static_assert(competent(act::revoke, from(city::wuhu)) == answer::no);
  }

  TEST_CASE("a city recommends clusters of its own area, not those of another") {
    static_assert(competent(act::recommend, from(city::wuhu)) == answer::yes);
    static_assert(competent(act::recommend, from(city::hefei)) == answer::no);
    CHECK(competent(act::recommend, from(city::wuhu)) == answer::yes);
    CHECK(competent(act::recommend, from(city::hefei)) == answer::no);
    CHECK(competent(act::recommend, province) == answer::no);
  }

  TEST_CASE(
      "open point 1: of a cluster across cities the lead city acts, or under the other reading any of them") {
    CHECK(competent(act::recommend, from(city::hefei), hefei_and_wuhu) == answer::yes);
    CHECK(competent(act::recommend, from(city::wuhu), hefei_and_wuhu) == answer::no);
    CHECK(competent(act::recommend, from(city::wuhu), hefei_and_wuhu, each_city) == answer::yes);
    CHECK(competent(act::recommend, from(city::bengbu), hefei_and_wuhu, each_city) == answer::no);
  }

  TEST_CASE(
      "open points 25 and 31: who verifies an objection and who nominates is for the department to say") {
    for (const act what : {act::verify_objection, act::nominate_nationally}) {
      CHECK(!competence_for(what).who.has_value());
      const decision decided = decide_competent(what, province, in_wuhu, anhui_2024);
      CHECK(text_of(decided) == "unknown competent_office");
    }
  }

  TEST_CASE(
      "a city that is not named leaves it open for each reason of its absence, and matters for a city only") {
    for (const absence why : every_absence) {
      const decision decided =
          decide_competent(act::recommend, actor::of(office::city_department).from(why), in_wuhu, anhui_2024);
      CHECK(text_of(decided) == "unknown acting_city");
      CHECK(decided[2].why_missing == why);
      CHECK(competent(act::revoke, actor::of(office::city_department).from(why)) == answer::no);
      CHECK(competent(act::revoke, actor::of(office::provincial_department).from(why)) == answer::yes);
    }
  }

  TEST_CASE("art. 15: only the provincial department interprets") {
    CHECK(competent(act::interpret, province) == answer::yes);
    CHECK(competent(act::interpret, from(city::hefei)) == answer::no);
    CHECK(competence_for(act::interpret).source == art(15));
  }

  TEST_CASE("who recommends, where the department fixed it, shows as interpreted for that act alone") {
    const measures fixed =
        interpreted_by(anhui_2024, interprets(cross_city_recommendation::each_city, "invented: each city",
                                              date{2025, 1, 1}, date{2025, 1, 1}));
    const decision recommends = decide_competent(act::recommend, from(city::wuhu), hefei_and_wuhu, fixed);
    CHECK(recommends.value() == answer::yes);
    CHECK(recommends[2].interpreted == reading_set(reading_id::cross_city_recommendation));
    CHECK(decide_competent(act::review_materials, from(city::wuhu), hefei_and_wuhu, fixed)[2]
              .interpreted.empty());
    CHECK(decide_competent(act::monitor, province, hefei_and_wuhu, fixed)[2].interpreted.empty());
  }
}
