// SPDX-License-Identifier: Apache-2.0
#include <jiqun/io.hpp>
#include <jiqun/jiqun.hpp>

#include <iostream>

// A case from JSON, explained in Chinese; and what is said of one that cannot be used.
int main() {
  using namespace jiqun;
  const written_case one = reckon_case(R"({
    "cluster": {"id": "A", "name": "某集群", "lead_city": "合肥"},
    "events": [{"on": "2025-01-06", "event": "entered_pool", "by": "provincial_department"}]})",
                                       "case.json");
  const std::string page = case_text(one, language::chinese);
  std::cout << page << case_json(one) << '\n' << case_paper(one, language::english);

  const decision ground = decide_consecutive_failures(assessment_history().failed(2025).failed(2026),
                                                      year_of_title{2024}, anhui_2024);
  const std::string reasons = explain(ground, anhui_2024, language::chinese);
  std::cout << reasons;

  try {
    static_cast<void>(read_case(R"({"cluster": {"id": 3}, "events": [{}]})", "wrong.json"));
    return 1;
  } catch (const input_error& wrong) {
    std::cout << wrong.what() << '\n' << wrong.text(language::chinese) << '\n';
    const bool placed = wrong.source() == "wrong.json" && wrong.problems().size() > 2 &&
                        wrong.problems()[0].line == 1 && !wrong.problems()[0].pointer.empty();
    return placed && one.result.where == stage::in_pool && page.find("在库") != std::string::npos &&
                   reasons.find("第十四条") != std::string::npos
               ? 0
               : 1;
  }
}
