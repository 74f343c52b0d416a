// SPDX-License-Identifier: Apache-2.0
#include "options.hpp"
#include "progress.hpp"
#include "session.hpp"
#include "text_table.hpp"

#include "formats/csv_rows.hpp"
#include "formats/file.hpp"
#include "formats/register_csv.hpp"
#include "jiqun/measures/editions.hpp"
#include "jiqun/rules/assessment_status.hpp"
#include "jiqun/vocabulary/reading.hpp"
#include "report/json.hpp"
#include "wording/words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace jiqun::tool {

namespace {

/// A register tells of no assessments before the title: the readings on those turn nothing in it.
constexpr reading_set readings_offered{reading_id::first_assessable_year, reading_id::before_effect,
                                       reading_id::year_not_held, reading_id::not_taken_part};

struct review_options {
  std::optional<std::string> file;
  std::optional<std::string> format;
  std::optional<std::string> failures;
  std::optional<std::string> through;
  reading_options reading;

  [[nodiscard]] measures in_force() const {
    measures text = anhui_2024;
    text.readings = reading.chosen(text.readings);
    if (failures)
      text.revocation.consecutive_failures.value =
          failed_years(parse_number(*failures, "--failures", failed_year::least, failed_year::most));
    return text;
  }
};

std::string years_text(year_set years, std::string_view between) {
  std::vector<int> numbers;
  for (const year y : years) numbers.push_back(y.number());
  return fmt::format("{}", fmt::join(numbers, between));
}

std::string keys_text(reading_set readings, std::string_view between) {
  std::vector<std::string_view> keys;
  for (const reading_row& entry : reading_table)
    if (readings.contains(entry.id)) keys.push_back(entry.key);
  std::sort(keys.begin(), keys.end());
  return fmt::format("{}", fmt::join(keys, between));
}

/// How a cluster's standing is written: one row or object, and what goes before and after them all.
class writer {
 public:
  virtual ~writer() = default;
  virtual void begin() {}
  virtual void add(const register_cluster& cluster, const standing& where) = 0;
  virtual void end() {}
};

class jsonl_writer : public writer {
 public:
  explicit jsonl_writer(session& with) : with_(with) {}
  void add(const register_cluster& cluster, const standing& where) override {
    with_.out.add_line(review_json(cluster, where));
  }

 private:
  session& with_;
};

class csv_writer : public writer {
 public:
  explicit csv_writer(session& with) : with_(with) {}
  void begin() override {
    with_.out.add_line("cluster_id,name,answer,completed_in,missing_years,contested,turned_by,at_risk");
  }
  void add(const register_cluster& cluster, const standing& where) override {
    const finding& ground = where.ground.conclusion();
    const std::string years = years_text(ground.years, " ");
    const std::string turned_by = keys_text(where.stability.turned_by, " ");
    const bool unknown = ground.holds == answer::unknown;
    const bool one_year = !unknown && ground.years.size() == 1;  // none where it is open which year it was
    const auto flag = [](bool value) { return value ? "true" : "false"; };
    row_.clear();
    append_csv_row(row_,
                   {cluster.id, cluster.name, key(ground.holds), one_year ? years : "", unknown ? years : "",
                    flag(where.stability.contested), turned_by, flag(where.at_risk)});
    with_.out.add(row_);
  }

 private:
  session& with_;
  std::string row_;
};

class table_writer : public writer {
 public:
  table_writer(session& with, const measures& in_force) : with_(with), in_force_(in_force) {
    rows_.add({with_.say("编号", "id"), with_.say("集群", "cluster"), with_.say("达到", "met"),
               with_.say("说明", "remark")});
  }

  void add(const register_cluster& cluster, const standing& where) override {
    const bool zh = with_.tongue == language::chinese;
    const finding& ground = where.ground.conclusion();
    std::string remark;
    if (ground.holds == answer::yes)
      remark =
          fmt::format(zh ? "{}年度达到" : "completed in {}", years_text(ground.years, zh ? "或" : " or "));
    if (ground.holds == answer::unknown)
      remark = fmt::format(zh ? "待补:{}年度考核结果" : "needs the outcome of {}",
                           years_text(ground.years, zh ? "、" : ", "));
    if (where.at_risk) remark = with_.say("预警:再有一年未通过即达到", "at risk: one more failure meets it");
    if (where.stability.contested) {
      const std::string turned_by = keys_text(where.stability.turned_by, ", ");
      remark += fmt::format("{}{}", remark.empty() ? "" : zh ? ";" : "; ", with_.say("有争议", "contested"));
      if (!turned_by.empty()) remark += fmt::format(zh ? "({})" : " ({})", turned_by);
    }
    rows_.add({cluster.id, cluster.name, std::string(words(ground.holds).in(with_.tongue)), remark});
    ++clusters_;
    ++answers_[static_cast<std::size_t>(ground.holds)];
  }

  void end() override {
    const auto source = in_force_.revocation.consecutive_failures.source;
    const int limit = in_force_.revocation.consecutive_failures.value.number();
    with_.out.add_line(with_.say(
        fmt::format("连续{}年未通过考核 [{}]", limit, chinese_text(source).view()),
        fmt::format("{} consecutive assessments not passed [{}]", limit, english_text(source).view())));
    with_.out.add("\n");
    rows_.print(with_.out);
    with_.out.add("\n");
    with_.out.add_line(with_.say(fmt::format("共{}个集群:达到{},未达到{},无法判定{}。", clusters_,
                                             answers_[2], answers_[0], answers_[1]),
                                 fmt::format("{} clusters: {} met, {} not met, {} unknown.", clusters_,
                                             answers_[2], answers_[0], answers_[1])));
    with_.out.add_line(with_.say(
        "“达到”只是撤销的事由成立;是否撤销由省工业和信息化厅按程序决定。",
        "\"Met\" says that the ground is established; revocation is decided by the department after its "
        "procedure (按程序)."));
  }

 private:
  session& with_;
  const measures& in_force_;
  text_table rows_;
  std::size_t clusters_ = 0;
  std::array<std::size_t, 3> answers_{};
};

std::unique_ptr<writer> writer_for(const std::string& format, session& with, const measures& in_force) {
  if (format == "jsonl") return std::make_unique<jsonl_writer>(with);
  if (format == "csv") return std::make_unique<csv_writer>(with);
  if (format == "table") return std::make_unique<table_writer>(with, in_force);
  refuse(fmt::format("--format“{}”无效,应为table、jsonl或csv", format),
         fmt::format("--format: \"{}\" is none of table, jsonl and csv", format));
}

void review(session& with, const review_options& options) {
  const measures in_force = options.in_force();
  const auto out = writer_for(options.format.value_or("table"), with, in_force);
  std::optional<year> through;
  if (options.through) through = year(parse_number(*options.through, "--through", year::first, year::last));

  progress shown(with.say("读取登记表", "reading the register"));
  const assessment_register clusters =
      read_register(to_utf8(read_file(*options.file), *options.file), *options.file);
  shown.next(with.say("审查", "reviewing"), clusters.clusters.size());
  out->begin();
  for (const register_cluster& cluster : clusters.clusters) {
    const assessment_history history =
        through ? cluster.history.considered_through(*through) : cluster.history;
    out->add(cluster, standing_of(history, year_of_title(cluster.title_began), in_force));
    shown.step();
  }
  shown.end();
  out->end();
  if (clusters.first_renamed_line)
    std::fputs(
        fmt::format("jiqun: {}\n",
                    with.say(fmt::format("注意:{}行的集群名称与该集群首行不同(首见于第{}行),以首行为准",
                                         clusters.renamed_rows, *clusters.first_renamed_line),
                             fmt::format("note: {} rows name their cluster otherwise than its "
                                         "first row, which is shown (first on line {})",
                                         clusters.renamed_rows, *clusters.first_renamed_line)))
            .c_str(),
        stderr);
}

}  // namespace

void add_review(CLI::App& program, session& with) {
  CLI::App* command = program.add_subcommand(
      "review", with.say("对照第十四条审查考核登记表:连续两年未通过考核",
                         "review an assessment register against art. 14: two consecutive years not passed"));
  const auto options = std::make_shared<review_options>();
  add_text_option(*command, "REGISTER", options->file, "CSV",
                  with.say("考核登记表;“-”为标准输入", "the assessment register; - is standard input"))
      ->required();
  add_text_option(*command, "--format", options->format, "table|jsonl|csv",
                  with.say("输出格式", "what to print"));
  options->reading.add_to(*command, with, readings_offered);
  add_text_option(*command, "--failures", options->failures, "K",
                  with.say("连续未通过的年数,1至10", "how many failures in a row, 1 to 10"));
  add_text_option(*command, "--through", options->through, "YEAR",
                  with.say("至该年度(含)均予考虑", "consider the years up to this one too"));
  command->callback([&with, options] { review(with, *options); });
}

}  // namespace jiqun::tool
