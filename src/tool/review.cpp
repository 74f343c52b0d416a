// SPDX-License-Identifier: Apache-2.0
#include "options.hpp"
#include "progress.hpp"
#include "session.hpp"
#include "text_table.hpp"

#include "formats/csv_rows.hpp"
#include "jiqun/io/file.hpp"
#include "jiqun/io/register_csv.hpp"
#include "jiqun/measures/editions.hpp"
#include "jiqun/rules/assessment_status.hpp"
#include "jiqun/rules/retroactive_ground.hpp"
#include "jiqun/vocabulary/reading.hpp"
#include "report/json.hpp"
#include "wording/grammar.hpp"
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
  format_options format;
  exit_answer_option exit_answer;
  std::optional<std::string> failures;
  std::optional<std::string> through;
  std::optional<std::string> as_of;
  text_options texts;

  [[nodiscard]] measures in_force() const {
    std::optional<date> day;
    if (as_of) day = parse_day(*as_of, "--as-of");
    measures text = texts.text_of(day);
    if (failures)
      text.revocation.consecutive_failures = from_caller(
          failed_years(parse_number(*failures, "--failures", failed_year::least, failed_year::most)));
    return text;
  }
};

std::vector<std::string> texts_of(year_set years) {
  std::vector<std::string> all;
  for (const year y : years) all.push_back(std::to_string(y.number()));
  return all;
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
  virtual void add(const register_cluster& cluster, const assessment_status& where,
                   const retroactive_ground& turned) = 0;
  virtual void end() {}
};

class jsonl_writer : public writer {
 public:
  jsonl_writer(session& with, const measures& in_force) : with_(with), used_(in_force) {}
  void add(const register_cluster& cluster, const assessment_status& where,
           const retroactive_ground& turned) override {
    with_.out.add_line(review_json(cluster, where, used_, turned));
  }

 private:
  session& with_;
  const text_reviewed used_;
};

class csv_writer : public writer {
 public:
  explicit csv_writer(session& with) : with_(with) {}
  void begin() override {
    with_.out.add_line("cluster_id,name,answer,completed_in,missing_years,contested,turned_by,at_risk");
  }
  void add(const register_cluster& cluster, const assessment_status& where,
           const retroactive_ground& /*turned*/) override {
    const finding& ground = where.ground.conclusion();
    const year_set completed_in = ground.completed_in();
    const std::string missing = fmt::format("{}", fmt::join(texts_of(ground.missing_years()), " "));
    const std::string turned_by = keys_text(where.stability.turned_by, " ");
    // None where it is open which year it was.
    const std::string one_year =
        completed_in.size() == 1 ? fmt::format("{}", fmt::join(texts_of(completed_in), " ")) : "";
    const auto flag = [](bool value) { return value ? "true" : "false"; };
    row_.clear();
    append_csv_row(row_, {cluster.id, cluster.name, key(ground.holds), one_year, missing,
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
    rows_.add({with_.say(tool_sentence::column_id), with_.say(tool_sentence::column_cluster),
               with_.say(tool_sentence::column_met), with_.say(tool_sentence::column_remark)});
  }

  void add(const register_cluster& cluster, const assessment_status& where,
           const retroactive_ground& turned) override {
    const language tongue = with_.tongue;
    const finding& ground = where.ground.conclusion();
    std::vector<std::string> remarks;
    if (ground.holds == answer::yes)
      remarks.push_back(
          with_.say(tool_sentence::completed_in, alternatives_text(texts_of(ground.completed_in()), tongue)));
    if (ground.holds == answer::unknown)
      remarks.push_back(
          with_.say(tool_sentence::needs_outcome, items_text(texts_of(ground.missing_years()), tongue)));
    if (where.at_risk) remarks = {with_.say(tool_sentence::at_risk)};
    if (where.stability.contested) {
      const std::string turned_by = keys_text(where.stability.turned_by, ", ");
      remarks.push_back(turned_by.empty() ? with_.say(tool_sentence::contested)
                                          : with_.say(tool_sentence::contested_by, turned_by));
    }
    if (turned.turns()) remarks.push_back(with_.say(tool_sentence::retroactive_ground, words(turned.before)));
    if (!turned.years.empty())
      remarks.push_back(
          with_.say(tool_sentence::retroactive_years, items_text(texts_of(turned.years), tongue)));
    rows_.add({cluster.id, cluster.name, std::string(words(ground.holds).in(tongue)),
               clauses_text(remarks, tongue)});
    ++clusters_;
    ++answers_[static_cast<std::size_t>(ground.holds)];
  }

  void end() override {
    const auto source = in_force_.revocation.consecutive_failures.source;
    with_.out.add_line(
        with_.say(tool_sentence::ground_reviewed, words(condition::two_years_not_passed, in_force_), source));
    with_.out.add("\n");
    rows_.print(with_.out);
    with_.out.add("\n");
    with_.out.add_line(
        with_.say(tool_sentence::clusters_in_all, clusters_, answers_[2], answers_[0], answers_[1]));
    with_.out.add_line(with_.say(tool_sentence::met_is_a_ground_only));
  }

 private:
  session& with_;
  const measures& in_force_;
  text_table rows_;
  std::size_t clusters_ = 0;
  std::array<std::size_t, 3> answers_{};
};

std::unique_ptr<writer> writer_for(const std::string& format, session& with, const measures& in_force) {
  if (format == "jsonl") return std::make_unique<jsonl_writer>(with, in_force);
  if (format == "csv") return std::make_unique<csv_writer>(with);
  return std::make_unique<table_writer>(with, in_force);
}

void review(session& with, review_options& options) {
  const measures in_force = options.in_force();
  // The figure that was asked for holds after the fact too: it is of nobody's text.
  measures draft = options.texts.as_if().value_or(in_force);
  draft.revocation = in_force.revocation;
  const std::optional<measures> before = options.texts.text_before(draft);
  const auto out = writer_for(options.format.chosen(), with, in_force);
  std::optional<year> through;
  if (options.through) through = year(parse_number(*options.through, "--through", year::first, year::last));

  progress shown(with.say(tool_sentence::reading_the_register));
  const assessment_register clusters =
      read_register(to_utf8(read_file(*options.file), *options.file), *options.file);
  shown.next(with.say(tool_sentence::reviewing), clusters.clusters.size());
  out->begin();
  for (const register_cluster& cluster : clusters.clusters) {
    const assessment_history history =
        through ? cluster.history.considered_through(*through) : cluster.history;
    const year_of_title title(cluster.title_began);
    const retroactive_ground turned =
        before ? retroactive_ground_of(history, title, draft, *before) : retroactive_ground();
    const assessment_status where = assessment_status_of(history, title, in_force);
    out->add(cluster, where, turned);
    options.exit_answer.note(where.ground.value());
    shown.step();
  }
  shown.end();
  out->end();
  if (clusters.first_renamed_line)
    std::fputs(fmt::format("jiqun: {}\n", with.say(tool_sentence::clusters_renamed, clusters.renamed_rows,
                                                   *clusters.first_renamed_line))
                   .c_str(),
               stderr);
  options.exit_answer.finish(with);
}

}  // namespace

void add_review(CLI::App& program, session& with) {
  CLI::App* command = program.add_subcommand("review", with.say(tool_sentence::about_review));
  const auto options = std::make_shared<review_options>();
  add_text_option(*command, "REGISTER", options->file, "CSV", with.say(tool_sentence::about_register))
      ->required();
  options->format.add_to(*command, with, {"text", "jsonl", "csv"});
  options->exit_answer.add_to(*command, with);
  add_text_option(*command, "--as-of", options->as_of, "DAY", with.say(tool_sentence::about_on));
  options->texts.add_to(*command, with, readings_offered);
  add_text_option(*command, "--failures", options->failures, "K", with.say(tool_sentence::about_failures));
  add_text_option(*command, "--through", options->through, "YEAR", with.say(tool_sentence::about_through));
  command->callback([&with, options] { review(with, *options); });
}

}  // namespace jiqun::tool
