// SPDX-License-Identifier: Apache-2.0
#include "options.hpp"
#include "session.hpp"

#include "jiqun/measures/editions.hpp"
#include "jiqun/rules/authority.hpp"
#include "jiqun/scoring/indicator.hpp"
#include "jiqun/vocabulary/act.hpp"
#include "jiqun/vocabulary/citation.hpp"
#include "jiqun/vocabulary/condition.hpp"
#include "jiqun/vocabulary/reading.hpp"
#include "wording/articles.hpp"
#include "wording/figures.hpp"
#include "wording/grammar.hpp"
#include "wording/indicator_words.hpp"
#include "wording/words.hpp"

#include <fmt/format.h>

#include <array>
#include <cstddef>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jiqun::tool {

namespace {

/// How many items (项) an article has.
int item_count(int article) {
  if (article == 7) return 5;
  return article == 10 ? 3 : 0;
}

/// The parentheses of Chinese typing as those of ASCII.
std::string with_plain_parentheses(std::string text) {
  for (const auto& [wide, plain] : {std::pair("（", "("), std::pair("）", ")")})
    for (std::size_t at = text.find(wide); at != std::string::npos; at = text.find(wide))
      text.replace(at, std::string_view(wide).size(), plain);
  return text;
}

/// Whether that is how people write the provision: "14", "10(3)", "art. 10(3)"; "第十条", "第10条",
/// "第十条第(三)项", "第十条第三项", each number in either script.
bool is_written(std::string_view text, int article, int item) {
  const auto scripts = [](int number) {
    return std::array{std::to_string(number), chinese_number(number).str()};
  };
  if (text == english_text(art(article, item)).str()) return true;
  if (text == (item == 0 ? std::to_string(article) : fmt::format("{}({})", article, item))) return true;
  for (const std::string& of_article : scripts(article)) {
    const std::string whole = fmt::format("第{}条", of_article);
    if (item == 0 && text == whole) return true;
    if (item == 0) continue;
    for (const std::string& of_item : scripts(item))
      if (text == fmt::format("{}第({})项", whole, of_item) ||
          text == fmt::format("{}第{}项", whole, of_item))
        return true;
  }
  return false;
}

citation parse_provision(const std::string& text) {
  const std::string typed = with_plain_parentheses(text);
  for (int article = 1; article <= article_count; ++article)
    for (int item = 0; item <= item_count(article); ++item)
      if (is_written(typed, article, item)) return art(article, item);
  refuse(tool_sentence::no_provision, text, article_count);
}

std::string for_people(citation asked, const measures& text, language tongue) {
  const auto within = [&](citation source) {
    return source.article == asked.article && (asked.item == 0 || source.item == asked.item);
  };
  const auto within_either = [&](citation source, const std::optional<citation>& also) {
    return within(source) || (also && within(*also));
  };
  const auto named = [&](citation source) { return citation_in(source, tongue); };
  const auto named_both = [&](citation source, const std::optional<citation>& also) {
    return also ? items_text({named(source), named(*also)}, tongue) : named(source);
  };
  const auto offices = [&](const competence& rule) {
    std::vector<std::string> all{
        std::string((rule.who ? words(*rule.who) : words(fact::competent_office)).in(tongue))};
    if (rule.besides) all.emplace_back(words(*rule.besides).in(tongue));
    return items_text(all, tongue);
  };
  const article_text article = text_of_article(asked.article);
  std::string lines = fmt::format("{}\n\n{}\n", named(art(asked.article)), article.wording.in(tongue));
  const auto out = std::back_inserter(lines);
  auto section = [&, begun = std::optional<tool_sentence>()](tool_sentence heading) mutable {
    if (begun == heading) return;
    begun = heading;
    fmt::format_to(out, "\n{}\n", words(heading).in(tongue));
  };

  if (!article.declaratory.in(tongue).empty()) fmt::format_to(out, "\n{}\n", article.declaratory.in(tongue));
  for (std::size_t a = 0; a < count_of<act>; ++a) {
    const competence rule = competence_for(static_cast<act>(a));
    if (!within_either(rule.source, rule.also)) continue;
    section(tool_sentence::heading_acts);
    fmt::format_to(out, "  {}: {} [{}]\n", words(static_cast<act>(a)).in(tongue), offices(rule),
                   named_both(rule.source, rule.also));
  }
  for (const figure_text& figure : figures_of(text)) {
    if (!within(figure.source)) continue;
    section(tool_sentence::heading_figures);
    fmt::format_to(out, "  {}: {} [{}]\n", figure.what.in(tongue), figure.value.in(tongue),
                   named(figure.source));
  }
  for (const named_indicator_row& entry : named_indicator_table) {
    const citation source = source_of(entry.family);
    if (!within(source)) continue;
    section(tool_sentence::heading_indicators);
    fmt::format_to(out, "  {}\n",
                   say(tool_sentence::indicator_line, tongue, key(entry.id), words(entry.id),
                       words(entry.nature), words(entry.unit), source));
  }
  for (std::size_t c = 0; c < count_of<condition>; ++c) {
    const auto what = static_cast<condition>(c);
    if (!within_either(source_of(what), also_in(what))) continue;
    section(tool_sentence::heading_conditions);
    fmt::format_to(out, "  {} [{}]\n", words(what, text).in(tongue),
                   named_both(source_of(what), also_in(what)));
  }
  for (const reading_row& entry : reading_table) {
    if (!within_either(entry.source, entry.also)) continue;
    section(tool_sentence::heading_readings);
    fmt::format_to(out, "  {}: {} [{}]\n", entry.key, question(entry.id).in(tongue),
                   named_both(entry.source, entry.also));
    for (std::size_t choice = 0; choice < entry.choice_count; ++choice)
      fmt::format_to(out, "    {} {}: {}\n", choice == text.readings.chosen(entry.id) ? "*" : " ",
                     entry.choices[choice].key, choice_words(entry.id, choice).in(tongue));
  }
  if (within(art(15)))
    fmt::format_to(out, "\n{}\n", say(tool_sentence::interpretations_replace, tongue, count_of<reading_id>));
  return lines;
}

}  // namespace

void add_explain(CLI::App& program, session& with) {
  CLI::App* command = program.add_subcommand("explain", with.say(tool_sentence::about_explain));
  struct asked {
    std::optional<std::string> provision;
    std::optional<std::string> day;
    text_options text;
  };
  const auto options = std::make_shared<asked>();
  add_text_option(*command, "ARTICLE", options->provision, "ARTICLE",
                  with.say(tool_sentence::about_provision))
      ->required();
  add_text_option(*command, "--as-of", options->day, "DAY", with.say(tool_sentence::about_on));
  options->text.add_to(*command, with, every_reading());
  command->callback([&with, options] {
    std::optional<date> day;
    if (options->day) day = parse_day(*options->day, "--as-of");
    with.out.add(for_people(parse_provision(*options->provision), options->text.text_of(day), with.tongue));
  });
}

}  // namespace jiqun::tool
