// SPDX-License-Identifier: Apache-2.0
#include "jiqun/io/explain.hpp"

#include "jiqun/measures/editions.hpp"

#include <doctest/doctest.h>
#include "jiqun/rules/consecutive_failures.hpp"

#include <algorithm>
#include <string>
#include <type_traits>
#include <utility>

using namespace jiqun;

namespace {

static_assert(
    std::is_same_v<decltype(explain(std::declval<const decision&>(), anhui_2024, language::english)),
                   std::string>);

finding step(condition what, citation source, answer holds) {
  finding only;
  only.what = what;
  only.source = source;
  only.holds = holds;
  return only;
}

finding website(answer holds) { return step(condition::shown_on_official_website, art(10, 3), holds); }
finding long_enough(answer holds) { return step(condition::shown_long_enough, art(10, 3), holds); }

std::string in_chinese(const decision& reasons) { return explain(reasons, anhui_2024, language::chinese); }
std::string in_english(const decision& reasons) { return explain(reasons, anhui_2024, language::english); }

}  // namespace

TEST_SUITE("explanation") {
  TEST_CASE("the conclusion comes first and what it follows from is indented") {
    const decision whole =
        decision::all_of(condition::publicity_completed, art(10, 3),
                         {decision(website(answer::yes)), decision(long_enough(answer::no))});
    CHECK(in_chinese(whole) ==
          "公示已依规完成: 否 [第十条第(三)项]\n"
          "  在省工业和信息化厅官方网站公示: 是 [第十条第(三)项]\n"
          "  公示满5个工作日: 否 [第十条第(三)项]\n");
    CHECK(in_english(whole) ==
          "the publicity was completed: no [art. 10(3)]\n"
          "  shown on the department's official website: yes [art. 10(3)]\n"
          "  shown for the whole period of 5 working days: no [art. 10(3)]\n");
  }

  TEST_CASE("the figure that decided is shown with what is asked for") {
    finding short_of = long_enough(answer::no);
    short_of.figure = measured{4, 5};
    CHECK(in_chinese(decision(short_of)) ==
          "公示满5个工作日: 否 [第十条第(三)项];实为4个工作日,要求5个工作日\n");
    CHECK(in_english(decision(short_of)) ==
          "shown for the whole period of 5 working days: no [art. 10(3)]; found 4 working days, required 5 "
          "working days\n");
    short_of.figure = measured{1, 10, day_unit::calendar};
    CHECK(in_chinese(decision(short_of)) ==
          "公示满5个工作日: 否 [第十条第(三)项];实为1个自然日,要求10个自然日\n");
    CHECK(in_english(decision(short_of)) ==
          "shown for the whole period of 5 working days: no [art. 10(3)]; found 1 calendar day, required 10 "
          "calendar days\n");
    short_of.figure = measured{std::nullopt, 5};
    CHECK(in_english(decision(short_of)) ==
          "shown for the whole period of 5 working days: no [art. 10(3)]\n");
  }

  TEST_CASE("a missing fact is named with why it is missing") {
    finding open = website(answer::unknown);
    open.missing = fact::official_website;
    open.why_missing = absence::unknown;
    CHECK(in_chinese(decision(open)) ==
          "在省工业和信息化厅官方网站公示: 无法判定 "
          "[第十条第(三)项];缺:是否在省工业和信息化厅官方网站公示(不详)\n");
    CHECK(in_english(decision(open)) ==
          "shown on the department's official website: unknown [art. 10(3)]; "
          "missing: whether it stood on the official website (given as unknown)\n");
  }

  TEST_CASE("no reason is given where nobody who asks can state the fact") {
    finding open = long_enough(answer::unknown);
    open.missing = fact::working_days;
    CHECK(in_chinese(decision(open)) ==
          "公示满5个工作日: 无法判定 [第十条第(三)项];缺:尚未公布的节假日安排\n");
    CHECK(in_english(decision(open)) ==
          "shown for the whole period of 5 working days: unknown [art. 10(3)]; missing: a holiday "
          "arrangement that is not "
          "announced\n");
    open.missing = fact_set(fact::working_days) | fact::closing_day;
    CHECK(in_english(decision(open)).find("(not given)") != std::string::npos);
  }

  TEST_CASE("a missing fact that no longer matters is said not to") {
    finding open = website(answer::unknown);
    open.missing = fact::official_website;
    const auto whole_with = [&](answer other) {
      return decision::all_of(condition::publicity_completed, art(10, 3),
                              {decision(open), decision(long_enough(other))});
    };
    CHECK(in_english(whole_with(answer::no)).find("which no longer matters") != std::string::npos);
    CHECK(in_chinese(whole_with(answer::no)).find("但不影响结论") != std::string::npos);
    CHECK(in_english(whole_with(answer::yes)).find("which no longer matters") == std::string::npos);
    CHECK(in_chinese(whole_with(answer::yes)).find("但不影响结论") == std::string::npos);
  }

  TEST_CASE("the years concerned and the readings relied on are listed") {
    finding ground = step(condition::two_years_not_passed, art(14), answer::unknown);
    ground.lacks(fact::assessment_outcome, year_set::between(2025, 2026));
    ground.relied_on = reading_set(reading_id::not_taken_part, reading_id::year_not_held);
    CHECK(in_chinese(decision(ground)) ==
          "连续两年未通过考核: 无法判定 [第十四条];缺:年度考核结果(未提供);年度:2025, 2026"
          ";解释选项:“未开展考核的年度如何看待”(`year_not_held`);解释选项:“未参加考核如何看待”(`not_taken_"
          "part`)\n");
    CHECK(in_english(decision(ground)) ==
          "two consecutive years not passed: unknown [art. 14]; "
          "missing: the outcome of the assessment (not given); years: 2025, 2026"
          "; rests on the reading year_not_held; rests on the reading not_taken_part\n");
  }

  TEST_CASE("where it is open which year decided, the years are a choice") {
    finding ground = step(condition::two_years_not_passed, art(14), answer::yes);
    ground.completed(year_set::between(2026, 2026));
    CHECK(in_chinese(decision(ground)) == "连续两年未通过考核: 是 [第十四条];年度:2026\n");
    ground.completed(year_set::between(2026, 2028));
    CHECK(in_chinese(decision(ground)) == "连续两年未通过考核: 是 [第十四条];年度:2026或2027或2028\n");
    CHECK(in_english(decision(ground)) ==
          "two consecutive years not passed: yes [art. 14]; years: 2026 or 2027 or 2028\n");
  }

  TEST_CASE("several missing facts of one finding are named together, with why the last is missing") {
    const decision open(
        finding_of(condition::in_pool, both(partial_answer(fact::pool_entry, absence::not_given),
                                            partial_answer(fact::pool_exit, absence::not_given))));
    CHECK(in_chinese(open) == "为入库集群: 无法判定 [第十条第(一)项];缺:入库日期、出库日期(未提供)\n");
    CHECK(in_english(open) ==
          "in the pool: unknown [art. 10(1)]; "
          "missing: when it entered the pool, when it left the pool (not given)\n");
  }

  TEST_CASE("there is one line for each finding") {
    const decision one(website(answer::yes));
    const decision nested =
        decision::any_of(condition::publicity_completed, art(10, 3),
                         {decision::all_of(condition::publicity_completed, art(10, 3), {one, one}), one});
    const std::string text = in_english(nested);
    CHECK(std::count(text.begin(), text.end(), '\n') == static_cast<long>(nested.size()));
    CHECK(text.find("\n    shown on") != std::string::npos);
  }

  TEST_CASE("where the answer is contested a last line says by which readings, else nothing is added") {
    const auto history = assessment_history().failed(2025).not_held(2026).failed(2027);
    const auto weighed = [&](const assessment_history& of) {
      return weigh(anhui_2024, [&](const measures& read) {
        return decide_consecutive_failures(of, year_of_title{2024}, read);
      });
    };
    const weighed_decision contested = weighed(history);
    REQUIRE(contested.stability.contested);
    const std::string page = explain(contested, anhui_2024, language::chinese);
    const std::string reasons = in_chinese(contested.reasons);
    CHECK(page.substr(0, reasons.size()) == reasons);
    CHECK(page.substr(reasons.size()).find("有争议(取决于") == 0);
    CHECK(page.back() == '\n');

    const weighed_decision settled = weighed(assessment_history().failed(2025).failed(2026));
    REQUIRE_FALSE(settled.stability.contested);
    CHECK(explain(settled, anhui_2024, language::english) == in_english(settled.reasons));
  }
}
