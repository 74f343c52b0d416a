// SPDX-License-Identifier: Apache-2.0
#include "options.hpp"
#include "session.hpp"
#include "text_table.hpp"

#include "formats/csv_rows.hpp"
#include "jiqun/io/file.hpp"
#include "jiqun/io/indicator_csv.hpp"
#include "jiqun/io/scheme_toml.hpp"
#include "jiqun/vocabulary/citation.hpp"
#include "report/json.hpp"
#include "report/scoreboard.hpp"
#include "wording/decimal.hpp"
#include "wording/grammar.hpp"
#include "wording/indicator_words.hpp"
#include "wording/words.hpp"

#include <fmt/format.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jiqun::tool {

namespace {

struct score_options {
  std::optional<std::string> scheme;
  std::optional<std::string> data;
  format_options format;
};

std::string points_text(std::int64_t millionths) { return decimal_text(millionths, 6); }

std::string points_text(number_range range) {
  if (range.is_exact()) return points_text(range.low);
  return fmt::format("{}~{}", points_text(range.low), points_text(range.high));
}

std::string keys_text(indicator_set set, const indicator_list& indicators, std::string_view between) {
  std::vector<std::string_view> keys;
  for (std::size_t i = 0; i < indicators.size(); ++i)
    if (set.contains(i)) keys.push_back(indicators[i].heading().key);
  return fmt::format("{}", fmt::join(keys, between));
}

void write_jsonl(session& with, const scoreboard& board) {
  for (const std::size_t cluster : board.order) with.out.add_line(score_json(board, cluster));
}

void write_csv(session& with, const scoreboard& board) {
  const indicator_list& indicators = board.scheme.indicators();
  std::vector<std::string> fields = {
      "place",   "place_at_worst", "cluster_id",      "name",        "low", "high", "pass_mark_reached",
      "missing", "open",           "pass_mark_needs", "illustrative"};
  for (std::size_t i = 0; i < indicators.size(); ++i)
    for (const char* end : {".low", ".high"})
      fields.push_back(std::string(indicators[i].heading().key) + end);
  const auto write = [&] {
    std::string row;
    append_csv_row(row, {fields.begin(), fields.end()});
    with.out.add(row);
  };
  write();
  for (const std::size_t c : board.order) {
    const cluster_score& score = board.scores[c];
    const auto reached = reaches_mark(score.total, board.scheme.mark());
    fields = {std::to_string(board.places[c].place),
              std::to_string(board.places[c].at_worst()),
              board.data.clusters[c].id,
              board.data.clusters[c].name,
              points_text(score.total.low),
              points_text(score.total.high),
              reached ? std::string(key(*reached)) : "",
              keys_text(score.missing, indicators, " "),
              keys_text(score.open, indicators, " "),
              keys_text(score.mark_needs, indicators, " "),
              board.scheme.is_illustrative() ? "true" : "false"};
    for (const number_range& contribution : score.contributions) {
      fields.push_back(points_text(contribution.low));
      fields.push_back(points_text(contribution.high));
    }
    write();
  }
}

class table_writer {
 public:
  table_writer(session& with, const scoreboard& board) : with_(with), board_(board) {}

  void write() const {
    write_heading();
    write_ranking();
    with_.out.add_line(with_.say(tool_sentence::heading_contributions));
    for (const std::size_t cluster : board_.order) write_contributions(cluster);
    write_explanation();
  }

 private:
  void write_heading() const {
    const std::string_view name = board_.scheme.name();
    const std::string articles =
        items_text({citation_in(art(7), with_.tongue), citation_in(art(10, 2), with_.tongue)}, with_.tongue);
    with_.out.add_line(with_.say(tool_sentence::heading_score, name, articles));
    if (board_.scheme.is_illustrative()) with_.out.add_line(with_.say(tool_sentence::illustrative));
    with_.out.add("\n");
  }

  void write_ranking() const {
    text_table rows;
    rows.add({with_.say(tool_sentence::column_place), with_.say(tool_sentence::column_id),
              with_.say(tool_sentence::column_cluster), with_.say(tool_sentence::column_score),
              mark_heading(), with_.say(tool_sentence::column_not_certain)});
    for (const std::size_t c : board_.order) {
      const ranked_place& place = board_.places[c];
      const auto reached = reaches_mark(board_.scores[c].total, board_.scheme.mark());
      rows.add({place.is_certain() ? fmt::format("{}", place.place)
                                   : fmt::format("{}~{}", place.place, place.at_worst()),
                board_.data.clusters[c].id, board_.data.clusters[c].name, points_text(board_.scores[c].total),
                reached ? std::string(words(*reached).in(with_.tongue)) : "-", why_not_certain(c)});
    }
    rows.print(with_.out);
  }

  [[nodiscard]] std::string mark_heading() const {
    const auto& mark = board_.scheme.mark();
    if (!mark) return with_.say(tool_sentence::column_no_mark);
    const std::string points = decimal_text(mark->thousandths(), 3);
    return with_.say(tool_sentence::column_mark, points);
  }

  /// Which values are missing, and what that leaves open.
  [[nodiscard]] std::string why_not_certain(std::size_t cluster) const {
    const cluster_score& score = board_.scores[cluster];
    const ranked_place& place = board_.places[cluster];
    const indicator_list& indicators = board_.scheme.indicators();
    std::vector<std::string> reasons;
    if (!score.missing.empty())
      reasons.push_back(with_.say(tool_sentence::values_missing, keys_in(score.missing)));
    indicator_set through_others;
    for (std::size_t i = 0; i < indicators.size(); ++i)
      if (score.open.contains(i) && !score.missing.contains(i)) through_others.insert(i);
    if (!through_others.empty())
      reasons.push_back(with_.say(tool_sentence::others_missing, keys_in(through_others)));
    if (!score.mark_needs.empty())
      reasons.push_back(with_.say(tool_sentence::mark_depends, keys_in(score.mark_needs)));
    if (!place.is_certain())
      reasons.push_back(with_.say(tool_sentence::others_may_overtake, place.may_still_overtake));
    return clauses_text(reasons, with_.tongue);
  }

  [[nodiscard]] std::string keys_in(indicator_set set) const {
    const indicator_list& indicators = board_.scheme.indicators();
    std::vector<std::string> keys;
    for (std::size_t i = 0; i < indicators.size(); ++i)
      if (set.contains(i)) keys.emplace_back(indicators[i].heading().key.view());
    return items_text(keys, with_.tongue);
  }

  void write_contributions(std::size_t cluster) const {
    const indicator_list& indicators = board_.scheme.indicators();
    const cluster_label& label = board_.data.clusters[cluster];
    with_.out.add_line(fmt::format("\n{} {}", label.id, label.name));
    text_table rows;
    for (std::size_t i = 0; i < indicators.size(); ++i) {
      const indicator_heading& heading = indicators[i].heading();
      const stated<indicator_value>& value = board_.data.values[cluster][i];
      rows.add({fmt::format("  {}", heading.key.view()), std::string(words(heading.family).in(with_.tongue)),
                value.has_value() ? decimal_text(value->thousandths(), 3)
                                  : with_.say(tool_sentence::value_missing),
                std::string(words(indicators[i].method()).in(with_.tongue)),
                fmt::format("{} ({})", points_text(board_.scores[cluster].contributions[i]),
                            points_text(contribution_of(full_share, indicators[i], board_.scheme.weights()))),
                fmt::format("[{}]", citation_in(source_of(heading.family), with_.tongue))});
    }
    rows.print(with_.out);
  }

  void write_explanation() const {
    with_.out.add_line(with_.say(tool_sentence::how_places_are_told));
    with_.out.add_line(with_.say(tool_sentence::score_decides_nothing));
  }

  session& with_;
  const scoreboard& board_;
};

void score(session& with, const score_options& options) {
  const std::string format = options.format.chosen();
  if (*options.scheme == "-" && *options.data == "-") refuse(tool_sentence::both_from_standard_input);
  const indicator_scheme scheme =
      read_scheme(to_utf8(read_file(*options.scheme), *options.scheme), *options.scheme);
  const scoreboard board(
      scheme, read_indicators(to_utf8(read_file(*options.data), *options.data), *options.data, scheme));
  if (format == "jsonl")
    write_jsonl(with, board);
  else if (format == "csv")
    write_csv(with, board);
  else
    table_writer(with, board).write();
}

}  // namespace

void add_score(CLI::App& program, session& with) {
  CLI::App* command = program.add_subcommand("score", with.say(tool_sentence::about_score));
  const auto options = std::make_shared<score_options>();
  add_text_option(*command, "SCHEME", options->scheme, "TOML", with.say(tool_sentence::about_scheme))
      ->required();
  add_text_option(*command, "DATA", options->data, "CSV", with.say(tool_sentence::about_data))->required();
  options->format.add_to(*command, with, {"text", "jsonl", "csv"});
  command->callback([&with, options] { score(with, *options); });
}

}  // namespace jiqun::tool
