// SPDX-License-Identifier: Apache-2.0
#include "report/case_paper.hpp"

#include "jiqun/vocabulary/reading.hpp"
#include "report/case_text.hpp"
#include "report/event_words.hpp"
#include "report/round_fold.hpp"
#include "wording/articles.hpp"
#include "wording/case_words.hpp"
#include "wording/figures.hpp"
#include "wording/words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace jiqun {

namespace {

constexpr language zh = language::chinese;

/// Text from outside as Markdown has it: its signs are shown, not obeyed.
std::string plain(std::string_view text) {
  std::string safe;
  for (const char c : text) {
    const bool of_control = static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
    if (std::string_view("\\`*_~[]<>|&#!").find(c) != std::string_view::npos) safe += '\\';
    safe += of_control ? ' ' : c;
  }
  return safe;
}

std::string cell(std::string_view text) { return text.empty() ? "—" : plain(text); }

/// The readings by what they are about: 公示首日是否计入
std::string questions(reading_set readings) {
  std::string text;
  for (const reading_row& entry : reading_table)
    if (readings.contains(entry.id))
      text += fmt::format("{}“{}”", text.empty() ? "" : "、", question(entry.id).zh);
  return text;
}

/// The findings of a decision as nested items, each with whether and why.
void append_findings(std::string& page, const decision& reasons, std::size_t from) {
  const std::size_t depth = reasons[from].depth;
  for (std::size_t at = from; at < reasons.size() && (at == from || reasons[at].depth > depth); ++at) {
    const finding& step = reasons[at];
    std::string line = fmt::format("{:{}}- {}:**{}**({})", "", (step.depth - depth) * 2, words(step.what).zh,
                                   words(step.holds).zh, chinese_text(step.source).view());
    const std::string figure = measured_text(step, zh);
    if (!figure.empty()) line += "," + figure;
    if (!step.years.empty()) {
      line += ",年度";
      bool first = true;
      for (const year one : step.years) {
        line += fmt::format("{}{}", first ? "" : step.holds == answer::unknown ? "、" : "或", one.number());
        first = false;
      }
    }
    if (!step.missing.empty())
      line += fmt::format(",缺{}{}{}", facts_text(step.missing, zh), why_missing_text(step, zh),
                          reasons.still_matters(at) ? "" : ",不影响结论");
    if (!step.relied_on.empty()) line += fmt::format(",取决于{}的解释", questions(step.relied_on));
    if (!step.interpreted.empty())
      line += fmt::format(",其中{}已由省工业和信息化厅解释", questions(step.interpreted));
    page += line + ";\n";
  }
}

std::string contest_sentence(const contest& stability) {
  if (!stability.contested) return "该结论在各种解释下一致,无争议。";
  if (stability.turned_by.empty())
    return fmt::format("该结论有争议:同时改变对{}的解释,结论即不同。", questions(stability.together));
  return fmt::format("该结论有争议:改变对{}的解释,结论即不同。", questions(stability.turned_by));
}

/// Provisions in the order of the articles, each once.
void add(std::vector<citation>& cited, citation source) {
  const auto after = std::find_if(cited.begin(), cited.end(), [&](citation one) {
    return std::pair(source.article, source.item) <= std::pair(one.article, one.item);
  });
  if (after == cited.end() || *after != source) cited.insert(after, source);
}
void add(std::vector<citation>& cited, const decision& reasons) {
  for (const finding& step : reasons) add(cited, step.source);
}

/// 第1至3、5项 of the reasons. The numbers ascend.
std::string items_text(const std::vector<std::size_t>& numbers) {
  std::string text;
  for (std::size_t at = 0; at < numbers.size();) {
    std::size_t last = at;
    while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1) ++last;
    if (last < at + 2) last = at;
    text += fmt::format("{}{}", text.empty() ? "" : "、", numbers[at]);
    if (last != at) text += fmt::format("至{}", numbers[last]);
    at = last + 1;
  }
  return "第" + text + "项";
}

/// What a text or a reading was used for: items of the reasons, by number, and what is not among them.
struct uses {
  std::vector<std::size_t> items{};
  bool of_deadlines = false;
  bool of_next_steps = false;

  void add(std::size_t item) {
    if (items.empty() || items.back() != item) items.push_back(item);
  }
  [[nodiscard]] std::string text() const {
    std::string all = items.empty() ? "" : "理由" + items_text(items);
    if (of_deadlines) all += all.empty() ? "期限" : "、期限";
    if (of_next_steps) all += all.empty() ? "后续步骤" : "、后续步骤";
    return all;
  }
};

/// An edition, what it governed, and which of its provisions were cited.
struct edition_used {
  const measures* text = nullptr;
  uses of{};
  std::vector<citation> cited{};
};

/// The editions that governed anything, in the order in which they came up.
std::vector<edition_used> editions_of(const replayed_case& result) {
  std::vector<edition_used> all;
  const auto under = [&](const measures& text) -> edition_used& {
    for (edition_used& one : all)
      if (one.text->edition.document == text.edition.document &&
          one.text->edition.in_force_from.value == text.edition.in_force_from.value)
        return one;
    all.push_back({&text, {}, {}});
    return all.back();
  };
  for (std::size_t at = 0; at < result.judged.size(); ++at) {
    edition_used& one = under(result.texts[result.judged[at].text]);
    one.of.add(at + 1);
    add(one.cited, result.judged[at].weighed.reasons);
  }
  if (result.ground) {
    edition_used& one = under(result.in_force);
    one.of.add(result.judged.size() + 1);
    add(one.cited, result.ground->reasons);
  }
  for (const running_deadline& one : result.deadlines) {
    edition_used& its = under(result.texts[result.text_of_next]);
    its.of.of_deadlines = true;
    add(its.cited, one.source);
  }
  for (const next_step& one : result.next_steps) {
    edition_used& its = under(result.texts[result.text_of_next]);
    its.of.of_next_steps = true;
    add(its.cited, one.by.source);
    if (one.by.also) add(its.cited, *one.by.also);
  }
  return all;
}

/// By whom a choice was made.
std::string_view chosen_by(const measures& text, const reading_row& entry) {
  if (text.interpreted().contains(entry.id)) return "省工业和信息化厅解释";
  return text.readings.chosen(entry.id) == readings().chosen(entry.id) ? "程序库默认" : "调用者选定";
}

/// A reading as it was used with one choice by one hand.
struct reading_used {
  const reading_row* entry = nullptr;
  std::size_t choice = 0;
  std::string_view by;
  uses of{};
  bool turning = false;  ///< whether another choice turns something
};

std::vector<reading_used> readings_of(const replayed_case& result) {
  std::vector<reading_used> all;
  const auto used = [&](const measures& text, const reading_row& entry) -> reading_used& {
    const std::size_t choice = text.readings.chosen(entry.id);
    const std::string_view by = chosen_by(text, entry);
    for (reading_used& one : all)
      if (one.entry == &entry && one.choice == choice && one.by == by) return one;
    all.push_back({&entry, choice, by, {}, false});
    return all.back();
  };
  std::vector<reading_set> turning(result.judged.size());
  for (const observation& seen : result.observations)
    if (seen.stability.contested)
      turning[seen.judged] = turning[seen.judged] | seen.stability.turned_by | seen.stability.together;
  const auto take = [&](const measures& text, const weighed_decision& weighed, reading_set turned,
                        std::size_t item) {
    turned = turned | weighed.stability.turned_by | weighed.stability.together;
    const reading_set involved = weighed.reasons.relied_on() | turned;
    for (const reading_row& entry : reading_table) {
      if (!involved.contains(entry.id)) continue;
      reading_used& one = used(text, entry);
      one.of.add(item);
      one.turning = one.turning || turned.contains(entry.id);
    }
  };
  for (std::size_t at = 0; at < result.judged.size(); ++at)
    take(result.texts[result.judged[at].text], result.judged[at].weighed, turning[at], at + 1);
  if (result.ground) take(result.in_force, *result.ground, {}, result.judged.size() + 1);
  for (const running_deadline& one : result.deadlines)
    for (const reading_row& entry : reading_table) {
      if (!one.relied_on.contains(entry.id)) continue;
      reading_used& row = used(result.texts[result.text_of_next], entry);
      row.of.of_deadlines = true;
      row.turning = row.turning || one.contested_by.contains(entry.id);
    }
  for (const next_step& one : result.next_steps) {
    if (!one.reasons) continue;
    const reading_set turned = one.stability.turned_by | one.stability.together;
    const reading_set involved = one.reasons->relied_on() | turned;
    for (const reading_row& entry : reading_table) {
      if (!involved.contains(entry.id)) continue;
      reading_used& row = used(result.texts[result.text_of_next], entry);
      row.of.of_next_steps = true;
      row.turning = row.turning || turned.contains(entry.id);
    }
  }
  std::stable_sort(all.begin(), all.end(),
                   [](const reading_used& a, const reading_used& b) { return a.entry->id < b.entry->id; });
  return all;
}

/// The wording of each article of which a provision is cited, below the provisions.
void append_provisions(std::string& page, const std::vector<citation>& cited) {
  for (std::size_t at = 0; at < cited.size();) {
    const int article = cited[at].article;
    page += "- ";
    for (bool first = true; at < cited.size() && cited[at].article == article; ++at, first = false)
      page += fmt::format("{}{}", first ? "" : "、", chinese_text(cited[at]).view());
    page += ":\n\n  > ";
    for (const char c : text_of_article(article).wording.zh)
      page += c == '\n' ? std::string("\n  >\n  > ") : std::string(1, c);
    page += "\n\n";
  }
}

/// Which edition governed what, and the wording of what was cited of it where it is known.
void append_basis(std::string& page, const replayed_case& result) {
  const auto out = std::back_inserter(page);
  const std::vector<edition_used> all = editions_of(result);
  page += "\n## 三、依据\n\n";
  if (all.empty()) {
    fmt::format_to(out, "适用文本:{}。\n\n", plain(result.in_force.edition.document.view()));
    return;
  }
  page += "适用文本:\n\n";
  for (const edition_used& one : all)
    fmt::format_to(out, "- {}(自{}起施行):{};\n", plain(one.text->edition.document.view()),
                   iso_text(one.text->edition.in_force_from.value).view(), one.of.text());
  if (all.size() > 1) {
    const reading_row& entry = row_of(reading_id::governing_text);
    fmt::format_to(out, "\n{}(`{}`):{}({})。\n", question(entry.id).zh, entry.key,
                   choice_words(entry.id, result.in_force.readings.chosen(entry.id)).zh,
                   chosen_by(result.in_force, entry));
  }
  for (const edition_used& one : all) {
    const std::string document = plain(one.text->edition.document.view());
    if (has_wording(*one.text)) {
      fmt::format_to(out, "\n{}所引条款原文:\n\n", document);
      append_provisions(page, one.cited);
      continue;
    }
    std::string cited;
    for (const citation source : one.cited)
      cited += fmt::format("{}{}", cited.empty() ? "" : "、", chinese_text(source).view());
    fmt::format_to(out, "\n{}的原文不在程序库中,此处不予引录。所引条款:{}。其数值:\n\n", document, cited);
    for (const figure_text& figure : figures_of(*one.text))
      fmt::format_to(out, "- {}:{}({})\n", figure.what.zh, figure.value.zh,
                     chinese_text(figure.source).view());
    page += "\n";
  }
}

/// A row of the table of facts, to which a cell may be added.
std::string fact_cells(const case_event& event) {
  return fmt::format("| {} | {} | {} | {} | {} | {} | {} |", iso_text(event.on).view(),
                     words(event.kind()).zh, cell(members_text(event, zh)), cell(actor_text(event, zh)),
                     cell(event.document), cell(event.note), cell(event.place));
}

void append_stamp(std::string& page, const stamp& stamped) {
  for (const std::string& line : stamp_lines(stamped, zh, plain)) page += fmt::format("- {}\n", line);
}

/// @param stamped  null: the paper is part of one that has the stamp
/// @param round    what the clusters of the round have in common, which that one has too; null: no round
void append_paper(std::string& page, const case_file& file, const replayed_case& result, const stamp* stamped,
                  const round_fold* round = nullptr, std::size_t cluster = 0) {
  const auto out = std::back_inserter(page);
  fmt::format_to(out, "# 关于{}的审查意见\n\n", plain(file.cluster.name));
  fmt::format_to(out, "集群编号:{}。", plain(file.cluster.id));
  for (const stated_member& one : stated_members(file.cluster))
    fmt::format_to(out, "{}:{}。", one.label.zh, plain(one.value.zh));
  if (result.today) fmt::format_to(out, "审查截至{}。", iso_text(*result.today).view());
  page +=
      "\n\n> 本意见由程序根据在案记载,对照《安徽省先进制造业集群培育管理办法(暂行)》推算,供有权机关参考。"
      "认定、撤销等由省工业和信息化厅按程序决定;事由成立不等于称号已经撤销,符合条件不等于已经认定。\n\n";

  page += "## 一、事实\n\n";
  bool any_fact = false;
  for (const std::size_t at : result.considered) {
    const case_event& event = file.events[at];
    if (round != nullptr && round->is_of_round(event)) continue;
    if (!any_fact)
      page += "| 日期 | 事项 | 内容 | 作出机关 | 文号 | 备注 | 出处 |\n|---|---|---|---|---|---|---|\n";
    any_fact = true;
    page += fact_cells(event) + "\n";
  }
  if (!any_fact) page += "无在案事项。\n";
  if (round != nullptr && !round->events().empty()) page += "\n本轮共同事项见年度评定部分之一。\n";

  fmt::format_to(out, "\n## 二、结论\n\n目前阶段:**{}**。", words(result.where).zh);
  if (result.ground)
    fmt::format_to(out, "撤销事由(第十四条)是否成立:**{}**。{}", words(result.ground->reasons.value()).zh,
                   contest_sentence(result.ground->stability));
  page += "\n";
  for (const running_deadline& one : result.deadlines) page += "\n- " + deadline_line(one, zh) + "\n";
  const auto section = [&](std::string_view heading, mark which) {
    bool any = false;
    for (std::size_t at = 0; at < result.observations.size(); ++at) {
      const observation& seen = result.observations[at];
      if (seen.mark != which || (round != nullptr && round->is_common(cluster, at))) continue;
      if (!any) fmt::format_to(out, "\n{}:\n\n", heading);
      any = true;
      fmt::format_to(out, "- {}\n", observation_line(file, result, seen, zh, plain));
    }
    return any;
  };
  const bool shared = round != nullptr && !round->common().empty();
  if (!section("违反规定之处", mark::breach))
    page += shared ? "\n除涉及全部集群者外,未发现违反规定之处。\n" : "\n未发现违反规定之处。\n";
  if (shared) page += "\n涉及全部集群的认定见年度评定部分之三。\n";
  section("因事实不全无法判定之处", mark::undetermined);
  section("例外", mark::exception);
  section("记载不符之处", mark::inconsistency);
  section("不在施行期内的事项", mark::outside_force);

  append_basis(page, result);

  page += "## 四、理由\n";
  if (result.judged.empty() && !result.ground) page += "\n没有需对照办法审查的事项。\n";
  std::size_t number = 0;
  for (const judged_act& judged : result.judged) {
    const case_event& event = file.events[judged.event];
    fmt::format_to(out, "\n### {}. {} {}\n\n", ++number, iso_text(event.on).view(), words(event.kind()).zh);
    append_findings(page, judged.weighed.reasons, 0);
    fmt::format_to(out, "\n{}\n", contest_sentence(judged.weighed.stability));
  }
  if (result.ground) {
    fmt::format_to(out, "\n### {}. 撤销事由\n\n", ++number);
    append_findings(page, result.ground->reasons, 0);
    fmt::format_to(out, "\n{}\n", contest_sentence(result.ground->stability));
  }

  page += "\n## 五、所取解释\n\n";
  const std::vector<reading_used> used = readings_of(result);
  if (used.empty()) {
    page += "上述结论不取决于任何有待解释之处。\n";
  } else {
    page +=
        "| 条文未明确之处 | 条款 | 所取 | 由谁确定 | 用于 | 改变(或与他项同时改变)后结论是否不同 "
        "|\n|---|---|---|---|---|---|\n";
    for (const reading_used& one : used)
      fmt::format_to(out, "| {}(`{}`) | {} | {} | {} | {} | {} |\n", question(one.entry->id).zh,
                     one.entry->key, chinese_text(one.entry->source).view(),
                     choice_words(one.entry->id, one.choice).zh, one.by, one.of.text(),
                     one.turning ? "是" : "否");
  }

  bool any_override = false;
  for (const std::size_t at : result.considered) {
    const auto* what = std::get_if<happened::manual_override>(&file.events[at].what);
    if (what == nullptr) continue;
    if (!any_override) page += "\n## 六、人工决定\n\n";
    any_override = true;
    fmt::format_to(out, "- {} {}决定“{}”{},理由:{}\n", iso_text(file.events[at].on).view(),
                   plain(what->author), words(what->about).zh, what->holds ? "成立" : "不成立",
                   plain(what->reason));
  }

  fmt::format_to(out, "\n## {}、后续步骤\n\n", any_override ? "七" : "六");
  for (const next_step& step : result.next_steps) fmt::format_to(out, "- {}\n", next_step_line(step, zh));
  if (result.next_steps.empty()) page += "无。\n";

  if (stamped == nullptr) return;
  fmt::format_to(out, "\n## {}、计算戳记\n\n", any_override ? "八" : "七");
  append_stamp(page, *stamped);
}

}  // namespace

std::string case_paper(const case_file& file, const replayed_case& result, const stamp& stamped) {
  std::string page;
  append_paper(page, file, result, &stamped);
  return page;
}

std::string round_paper(const round_file& round, const std::vector<replayed_cluster>& results,
                        const stamp& stamped) {
  std::string page = fmt::format("# {}年度评定的审查意见\n\n", round.label.number());
  const auto out = std::back_inserter(page);
  const round_fold fold(round, results);
  fmt::format_to(out, "集群{}个。", results.size());
  if (!results.empty() && results.front().result.today)
    fmt::format_to(out, "审查截至{}。", iso_text(*results.front().result.today).view());
  page += "\n\n## 一、本轮事项\n\n";
  page += fold.events().empty() ? "无在案事项。\n"
                                : "| 日期 | 事项 | 内容 | 作出机关 | 文号 | 备注 | 出处 | 涉及集群 "
                                  "|\n|---|---|---|---|---|---|---|---|\n";
  for (const std::size_t at : fold.events()) {
    const std::string about = clusters_text(round, round.events[at], zh, plain);
    fmt::format_to(out, "{} {} |\n", fact_cells(round_fold::shown(round.events[at])),
                   about.empty() ? "全部" : about);
  }
  page += "\n## 二、各集群阶段\n\n| 集群编号 | 名称 | 目前阶段 |\n|---|---|---|\n";
  for (const replayed_cluster& one : results)
    fmt::format_to(out, "| {} | {} | {} |\n", cell(one.file.cluster.id), cell(one.file.cluster.name),
                   words(one.result.where).zh);
  page += "\n## 三、涉及全部集群的认定\n\n";
  for (std::size_t m = 0; m < count_of<mark>; ++m)
    for (const std::size_t at : fold.common()) {
      const auto& [file, result] = results.front();
      const observation& seen = result.observations[at];
      if (static_cast<std::size_t>(seen.mark) != m) continue;
      fmt::format_to(out, "- {}:{}\n", words(seen.mark).zh, observation_line(file, result, seen, zh, plain));
    }
  if (fold.common().empty()) page += "无。\n";
  page += "\n## 四、计算戳记\n\n";
  append_stamp(page, stamped);
  for (std::size_t cluster = 0; cluster < results.size(); ++cluster) {
    page += "\n---\n\n";
    append_paper(page, results[cluster].file, results[cluster].result, nullptr, &fold, cluster);
  }
  return page;
}

}  // namespace jiqun
