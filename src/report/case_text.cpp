// SPDX-License-Identifier: Apache-2.0
#include "report/case_text.hpp"

#include "jiqun/vocabulary/reading.hpp"
#include "report/event_words.hpp"
#include "report/explain.hpp"
#include "report/round_fold.hpp"
#include "wording/case_words.hpp"
#include "wording/words.hpp"

#include <fmt/format.h>

#include <array>
#include <iterator>
#include <string_view>

namespace jiqun {

namespace {

std::string day_text(const std::optional<date>& day, language tongue) {
  return day ? std::string(iso_text(*day).view()) : std::string(phrase{"未定", "open"}.in(tongue));
}

std::string title_text(const title_period& title, language tongue) {
  const bool zh = tongue == language::chinese;
  const std::string began(iso_text(title.began).view());
  if (!title.ended.has_value()) return fmt::format(zh ? "自{}起" : "since {}", began);
  const std::string how(title.how.has_value() ? words(*title.how).in(tongue) : "");
  return fmt::format(zh ? "{}至{}前({})" : "{} until before {} ({})", began, iso_text(*title.ended).view(),
                     how);
}

std::string history_text(const assessment_history& history, language tongue) {
  std::string text;
  for (const year label : history.recorded())
    for (std::size_t o = 0; o < count_of<assessment_outcome>; ++o) {
      const auto outcome = static_cast<assessment_outcome>(o);
      if (history.years_of(outcome).contains(label))
        fmt::format_to(std::back_inserter(text), "{}{} {}", text.empty() ? "" : ", ", label.number(),
                       words(outcome).in(tongue));
    }
  return text;
}

/// Where the answer is contested: by which readings alone, if by one alone.
std::string contest_text(const contest& stability, language tongue) {
  const bool zh = tongue == language::chinese;
  if (!stability.contested) return "";
  const std::string readings = readings_text(stability.turned_by, tongue);
  if (readings.empty())
    return fmt::format(zh ? "有争议(取决于{}同时改变)" : "contested (turned by {} together)",
                       readings_text(stability.together, tongue));
  return fmt::format(zh ? "有争议(取决于{})" : "contested (turned by {})", readings);
}

/// The requirements that are not met, of a conclusion that fails by them.
void add_unmet(const decision& reasons, std::size_t at, language tongue, std::string& text) {
  const finding& step = reasons[at];
  if (step.holds != answer::no) return;
  if (step.follows_from != connective::all_of) {
    text +=
        fmt::format("{}{}", text.empty() ? "" : phrase{"、", ", "}.in(tongue), words(step.what).in(tongue));
    return;
  }
  for (std::size_t under = at + 1; under < reasons.size() && reasons[under].depth > step.depth; ++under)
    if (reasons[under].depth == step.depth + 1) add_unmet(reasons, under, tongue, text);
}
std::string unmet_text(const decision& reasons, language tongue) {
  std::string text;
  if (reasons.conclusion().follows_from == connective::all_of) add_unmet(reasons, 0, tongue, text);
  if (text.empty()) return text;
  return fmt::format(tongue == language::chinese ? "(不满足:{})" : " (not met: {})", text);
}

}  // namespace

/// Text from outside never begins a line of its own.
std::string on_one_line(std::string_view text) {
  std::string line(text);
  for (char& c : line)
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
  return line;
}

std::string source_text(citation source, language tongue) {
  return std::string(tongue == language::chinese ? chinese_text(source).view() : english_text(source).view());
}

std::string facts_text(fact_set facts, language tongue) {
  std::string text;
  for (std::size_t at = 0; at < count_of<fact>; ++at) {
    const auto one = static_cast<fact>(at);
    if (facts.contains(one))
      fmt::format_to(std::back_inserter(text), "{}{}", text.empty() ? "" : phrase{"、", ", "}.in(tongue),
                     words(one).in(tongue));
  }
  return text;
}

std::string readings_text(reading_set readings, language tongue) {
  std::string text;
  for (const reading_row& entry : reading_table)
    if (readings.contains(entry.id))
      fmt::format_to(std::back_inserter(text), "{}{}", text.empty() ? "" : phrase{"、", ", "}.in(tongue),
                     reading_text(entry.id, tongue));
  return text;
}

std::string event_line(const case_event& event, language tongue, shown_text shown) {
  const bool zh = tongue == language::chinese;
  std::string line = fmt::format("{} {}", iso_text(event.on).view(), words(event.kind()).in(tongue));
  if (!event.document.empty()) line += fmt::format(zh ? "({})" : " ({})", shown(event.document));
  if (!event.place.empty()) line += fmt::format(" [{}]", shown(event.place));
  return line;
}

std::string fact_line(const case_event& event, language tongue) {
  std::string line = event_line(event, tongue);
  const std::string_view between = phrase{";", "; "}.in(tongue);
  for (const std::string& part : {actor_text(event, tongue), members_text(event, tongue), event.note})
    if (!part.empty()) line += fmt::format("{}{}", between, on_one_line(part));
  return line;
}

std::string clusters_text(const round_file& round, const round_event& event, language tongue,
                          shown_text shown) {
  std::string text;
  for (const std::size_t at : event.clusters)
    text += fmt::format("{}{}", text.empty() ? "" : phrase{"、", ", "}.in(tongue),
                        shown(round.clusters[at].cluster.id));
  return text;
}

std::string observation_line(const case_file& file, const replayed_case& result, const observation& seen,
                             language tongue, shown_text shown) {
  const bool zh = tongue == language::chinese;
  const std::string event = event_line(file.events[seen.event], tongue, shown);
  if (seen.mark == mark::outside_force)
    return fmt::format(
        zh ? "{}: 当日本办法未施行 [第十六条]" : "{}: the Measures were not in force that day [art. 16]",
        event);
  if (seen.mark == mark::inconsistency) return fmt::format("{}: {}", event, words(seen.misfit).in(tongue));

  const decision& reasons = result.judged[seen.judged].weighed.reasons;
  const finding& step = reasons[seen.finding];
  std::string line =
      fmt::format(zh ? "{}: {}“{}” [{}]" : "{}: {} \"{}\" [{}]", event,
                  seen.mark == mark::breach      ? phrase{"不满足", "not met:"}.in(tongue)
                  : seen.mark == mark::exception ? phrase{"原则之外", "an exception to"}.in(tongue)
                                                 : phrase{"无法判定", "cannot be told:"}.in(tongue),
                  words(step.what).in(tongue), source_text(step.source, tongue));
  const std::string figure = measured_text(step, tongue);
  if (!figure.empty()) line += fmt::format(zh ? ";{}" : "; {}", figure);
  fact_set missing;
  for (std::size_t under = seen.finding;
       under < reasons.size() && (under == seen.finding || reasons[under].depth > step.depth); ++under)
    if (step.holds == answer::unknown && reasons[under].holds == answer::unknown)
      missing = missing | reasons[under].missing;
  if (!missing.empty()) line += fmt::format(zh ? ";缺:{}" : "; missing: {}", facts_text(missing, tongue));
  if (seen.stability.contested)
    line += fmt::format(zh ? ";{}" : "; {}", contest_text(seen.stability, tongue));
  if (seen.overridden_by)
    line += fmt::format(zh ? ";另有人工决定:{}" : "; a person decided otherwise: {}",
                        event_line(file.events[*seen.overridden_by], tongue, shown));
  return line;
}

std::string next_step_line(const next_step& step, language tongue) {
  const bool zh = tongue == language::chinese;
  std::string line(words(step.what).in(tongue));
  if (step.of_year) line += fmt::format(zh ? "({}年度)" : " ({})", step.of_year->number());
  std::string sources = source_text(step.by.source, tongue);
  if (step.by.also) sources += (zh ? "、" : ", ") + source_text(*step.by.also, tongue);
  line += fmt::format(zh ? ":{} [{}]" : ": {} [{}]",
                      step.by.who ? words(*step.by.who).in(tongue)
                                  : phrase{"办法未明确由谁作出", "the Measures do not say who"}.in(tongue),
                      sources);
  if (step.from) line += fmt::format(zh ? ";{}起" : "; from {}", iso_text(*step.from).view());
  if (step.reasons)
    line += fmt::format(zh ? ";{}:{}{}" : "; {}: {}{}", words(step.reasons->conclusion().what).in(tongue),
                        words(step.reasons->value()).in(tongue), unmet_text(*step.reasons, tongue));
  if (!step.missing.empty())
    line += fmt::format(zh ? ";尚缺:{}" : "; still missing: {}", facts_text(step.missing, tongue));
  if (step.stability.contested)
    line += fmt::format(zh ? ";{}" : "; {}", contest_text(step.stability, tongue));
  return line;
}

std::string deadline_line(const running_deadline& deadline, language tongue) {
  const bool zh = tongue == language::chinese;
  if (deadline.to_be_shown_anew)
    return std::string(phrase{"名单已更正,重新公示后才能推算截止日",
                              "the list was corrected; a closing day follows when it is shown anew"}
                           .in(tongue));
  if (!deadline.closes)
    return std::string(phrase{"公示中断,恢复后才能推算截止日",
                              "publicity is interrupted; its closing day follows when it resumes"}
                           .in(tongue));
  const reckoned_day& closes = *deadline.closes;
  std::string line = fmt::format(zh ? "公示截止日:{}({})[{}]" : "publicity closes: {} ({}) [{}]",
                                 day_text(closes.day, tongue), words(closes.certainty).in(tongue),
                                 source_text(deadline.source, tongue));
  if (closes.no_earlier_than)
    line += fmt::format(zh ? ";不早于{}" : "; no earlier than {}", iso_text(*closes.no_earlier_than).view());
  if (deadline.closes_otherwise && deadline.closes_otherwise->day &&
      deadline.closes_otherwise->day != closes.day)
    line += fmt::format(zh ? ";{}则为{}" : "; {}: {}", words(deadline.other_reading).in(tongue),
                        iso_text(*deadline.closes_otherwise->day).view());
  if (deadline.recognition_from)
    line += fmt::format(zh ? ";{}起可予确定" : "; recognition from {}",
                        iso_text(*deadline.recognition_from).view());
  return line;
}

std::vector<std::string> stamp_lines(const stamp& stamped, language tongue, shown_text shown) {
  const bool zh = tongue == language::chinese;
  std::string chosen;
  for (const reading_row& entry : reading_table) {
    const std::size_t choice = stamped.chosen.chosen(entry.id);
    if (choice == readings().chosen(entry.id)) continue;
    fmt::format_to(std::back_inserter(chosen), zh ? "{}{}(`{}`)取“{}”" : "{}{} `{}`: {}",
                   chosen.empty() ? "" : phrase{"、", "; "}.in(tongue), question(entry.id).in(tongue),
                   entry.key, choice_words(entry.id, choice).in(tongue));
  }
  const auto day_or = [&](const std::optional<date>& day, phrase none) {
    return day ? std::string(iso_text(*day).view()) : std::string(none.in(tongue));
  };
  return {fmt::format(zh ? "程序库:{}" : "library: {}", stamped.library),
          fmt::format(zh ? "办法文本:{}(指纹{:016x})" : "text: {} (fingerprint {:016x})",
                      shown(stamped.edition), stamped.measures_fingerprint),
          chosen.empty() ? std::string(phrase{
                               "所选解释(省厅解释除外):均为程序库默认",
                               "readings chosen, apart from the department's: all as the library has them"}
                                           .in(tongue))
                         : fmt::format(zh ? "所选解释:{};其余为程序库默认"
                                          : "readings chosen: {}; the others as the library has them",
                                       chosen),
          fmt::format(
              zh ? "截至日:{}" : "as of: {}",
              day_or(stamped.as_of, {"未设定,在案事项全部计入", "not set; every event on record counts"})),
          fmt::format(zh ? "工作日安排:以{}已公布者为准(指纹{:016x})"
                         : "working days: as announced by {} (fingerprint {:016x})",
                      day_or(stamped.known_on, {"—", "—"}), stamped.calendar_fingerprint),
          fmt::format(zh ? "输入SHA-256:{}" : "SHA-256 of the input: {}", stamped.input_sha256),
          std::string(phrase{
              "本页供人阅读,不能直接复核;同一输入、同一条件的JSON结果(--format json)可用jiqun verify复核",
              "this page is for reading and cannot be verified; the JSON result of the same input under the "
              "same terms (--format json) can, with jiqun verify"}
                          .in(tongue))};
}

namespace {

std::string stamp_section(const stamp& stamped, language tongue) {
  std::string text(phrase{"计算戳记\n", "stamp\n"}.in(tongue));
  for (const std::string& line : stamp_lines(stamped, tongue)) text += "  - " + line + '\n';
  return text;
}

void append_section(std::string& page, std::string_view heading, const std::vector<std::string>& lines) {
  if (lines.empty()) return;
  page += fmt::format("{}\n", heading);
  for (const std::string& one : lines) page += fmt::format("  - {}\n", one);
}

constexpr std::array<phrase, count_of<mark>> headings_of_marks = {{{"违反规定", "breaches"},
                                                                   {"无法判定", "undetermined"},
                                                                   {"例外", "exceptions"},
                                                                   {"记载不符", "inconsistencies"},
                                                                   {"不在施行期内", "outside force"}}};

/// The page without its stamp; of a round, without what all clusters have in common.
std::string case_page(const case_file& file, const replayed_case& result, language tongue,
                      const round_fold* round = nullptr, std::size_t cluster = 0) {
  const bool zh = tongue == language::chinese;
  std::string page = fmt::format("{} ({})\n", on_one_line(file.cluster.name), on_one_line(file.cluster.id));
  const auto out = std::back_inserter(page);
  const auto line = [&](std::string_view label, const std::string& value) {
    if (!value.empty()) fmt::format_to(out, zh ? "  {}:{}\n" : "  {}: {}\n", label, value);
  };
  const auto section = [&](std::string_view heading, const std::vector<std::string>& shown) {
    append_section(page, heading, shown);
  };
  for (const stated_member& one : stated_members(file.cluster))
    line(one.label.in(tongue), on_one_line(one.value.in(tongue)));
  if (round == nullptr) line(zh ? "截至" : "as of", day_text(result.today, tongue));
  line(zh ? "阶段" : "stage", std::string(words(result.where).in(tongue)));
  line(zh ? "在库" : "in the pool",
       std::string(phrase{result.in_pool ? "是" : "否", result.in_pool ? "yes" : "no"}.in(tongue)));
  std::vector<std::string> lines;
  for (const title_period& title : result.titles) lines.push_back(title_text(title, tongue));
  section(zh ? "称号" : "titles", lines);
  line(zh ? "考核结果" : "assessments", history_text(result.under_title, tongue));
  line(zh ? "入库期间考核结果" : "assessments in the pool", history_text(result.in_the_pool, tongue));

  lines.clear();
  for (const running_deadline& one : result.deadlines) lines.push_back(deadline_line(one, tongue));
  section(zh ? "期限" : "deadlines", lines);
  if (result.ground) {
    fmt::format_to(out, "{}\n", zh ? "撤销事由" : "ground for revocation");
    page += explain(result.ground->reasons, tongue);
    const std::string contested = contest_text(result.ground->stability, tongue);
    if (!contested.empty()) fmt::format_to(out, "  {}\n", contested);
    if (result.at_risk)
      fmt::format_to(out, "  {}\n", zh ? "再有一年未通过考核即达到" : "one more failure would meet it");
  }
  for (std::size_t m = 0; m < count_of<mark>; ++m) {
    lines.clear();
    for (std::size_t at = 0; at < result.observations.size(); ++at) {
      const observation& seen = result.observations[at];
      const bool elsewhere = round != nullptr && round->is_common(cluster, at);
      if (static_cast<std::size_t>(seen.mark) == m && !elsewhere)
        lines.push_back(observation_line(file, result, seen, tongue));
    }
    section(headings_of_marks[m].in(tongue), lines);
  }
  lines.clear();
  for (const std::size_t at : result.considered)
    if (const auto* what = std::get_if<happened::manual_override>(&file.events[at].what))
      lines.push_back(fmt::format(
          zh ? "{}: “{}”{};{}:{}" : "{}: \"{}\" {}; {}: {}", event_line(file.events[at], tongue),
          words(what->about).in(tongue),
          phrase{what->holds ? "成立" : "不成立", what->holds ? "holds" : "does not hold"}.in(tongue),
          on_one_line(what->author), on_one_line(what->reason)));
  section(zh ? "人工决定" : "decided by a person", lines);
  lines.clear();
  for (const next_step& step : result.next_steps) lines.push_back(next_step_line(step, tongue));
  section(zh ? "后续步骤" : "next steps", lines);
  lines.clear();
  for (const std::size_t at : result.considered)
    if (round == nullptr || !round->is_of_round(file.events[at]))
      lines.push_back(fact_line(file.events[at], tongue));
  section(zh ? "在案事项" : "on record", lines);
  return page;
}

}  // namespace

std::string case_text(const case_file& file, const replayed_case& result, const stamp& stamped,
                      language tongue) {
  return case_page(file, result, tongue) + stamp_section(stamped, tongue);
}

std::string round_text(const round_file& round, const std::vector<replayed_cluster>& results,
                       const stamp& stamped, language tongue) {
  const bool zh = tongue == language::chinese;
  std::string page = fmt::format(zh ? "{}年度评定:{}个集群\n" : "round of {}: {} clusters\n",
                                 round.label.number(), results.size());
  if (!results.empty())
    page += fmt::format(zh ? "  截至:{}\n" : "  as of: {}\n", day_text(results.front().result.today, tongue));
  for (std::size_t s = 0; s < count_of<stage>; ++s) {
    std::size_t how_many = 0;
    for (const replayed_cluster& one : results)
      if (static_cast<std::size_t>(one.result.where) == s) ++how_many;
    if (how_many != 0) page += fmt::format("  {}: {}\n", words(static_cast<stage>(s)).in(tongue), how_many);
  }
  const round_fold fold(round, results);
  std::vector<std::string> lines;
  for (std::size_t m = 0; m < count_of<mark>; ++m) {
    lines.clear();
    for (const std::size_t at : fold.common()) {
      const auto& [file, result] = results.front();
      if (static_cast<std::size_t>(result.observations[at].mark) == m)
        lines.push_back(observation_line(file, result, result.observations[at], tongue));
    }
    append_section(
        page, fmt::format(zh ? "{}(涉及全部集群)" : "{} (of every cluster)", headings_of_marks[m].in(tongue)),
        lines);
  }
  lines.clear();
  for (const std::size_t at : fold.events()) {
    const std::string about = clusters_text(round, round.events[at], tongue);
    lines.push_back(fact_line(round_fold::shown(round.events[at]), tongue) +
                    (about.empty() ? "" : fmt::format(zh ? ";涉及{}" : "; about {}", about)));
  }
  append_section(page, zh ? "在案事项(本轮)" : "on record of the round", lines);
  for (std::size_t cluster = 0; cluster < results.size(); ++cluster)
    page += '\n' + case_page(results[cluster].file, results[cluster].result, tongue, &fold, cluster);
  return page + '\n' + stamp_section(stamped, tongue);
}

}  // namespace jiqun
