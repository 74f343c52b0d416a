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
    return std::array{std::to_string(number), std::string(chinese_number(number).view())};
  };
  if (text == english_text(art(article, item)).view()) return true;
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
  refuse(
      fmt::format("“{}”不是本办法的条款;应为1至{},如14、10(3)或第十四条", text, article_count),
      fmt::format("\"{}\" is no provision of the Measures; expected 1 to {}, such as 14, 10(3) or 第十四条",
                  text, article_count));
}

std::string for_people(citation asked, const measures& text, language tongue) {
  const bool zh = tongue == language::chinese;
  const auto within = [&](citation source) {
    return source.article == asked.article && (asked.item == 0 || source.item == asked.item);
  };
  const auto within_either = [&](citation source, const std::optional<citation>& also) {
    return within(source) || (also && within(*also));
  };
  const auto named = [&](citation source) {
    return std::string(zh ? chinese_text(source).view() : english_text(source).view());
  };
  const auto named_both = [&](citation source, const std::optional<citation>& also) {
    return named(source) + (also ? (zh ? "、" : ", ") + named(*also) : "");
  };
  const auto offices = [&](const competence& rule) {
    std::string both((rule.who ? words(*rule.who) : words(fact::competent_office)).in(tongue));
    if (rule.besides) both += fmt::format("{}{}", zh ? "、" : ", ", words(*rule.besides).in(tongue));
    return both;
  };
  const article_text article = text_of_article(asked.article);
  std::string lines = fmt::format("{}\n\n{}\n", named(art(asked.article)), article.wording.in(tongue));
  const auto out = std::back_inserter(lines);
  auto section = [&, begun = std::string_view()](std::string_view heading) mutable {
    if (begun == heading) return;
    begun = heading;
    fmt::format_to(out, "\n{}\n", heading);
  };

  if (!article.declaratory.en.empty()) fmt::format_to(out, "\n{}\n", article.declaratory.in(tongue));
  for (std::size_t a = 0; a < count_of<act>; ++a) {
    const competence rule = competence_for(static_cast<act>(a));
    if (!within_either(rule.source, rule.also)) continue;
    section(zh ? "行为与有权机关" : "acts and who is competent");
    fmt::format_to(out, "  {}: {} [{}]\n", words(static_cast<act>(a)).in(tongue), offices(rule),
                   named_both(rule.source, rule.also));
  }
  for (const figure_text& figure : figures_of(text)) {
    if (!within(figure.source)) continue;
    section(zh ? "数值" : "figures");
    fmt::format_to(out, "  {}: {} [{}]\n", figure.what.in(tongue), figure.value.in(tongue),
                   named(figure.source));
  }
  for (const named_indicator_row& entry : named_indicator_table) {
    const citation source = source_of(entry.family);
    if (!within(source)) continue;
    section(
        zh ? "列举的指标(评价指标体系以names引用其键;办法未规定单位,依所衡量的事项而定;附件的官方指标未收录)"
           : "indicators that it names (a scheme says names = KEY; the text states no unit, it follows from "
             "what is measured; the official ones of the annex are not in the library)");
    fmt::format_to(out, zh ? "  {}: {}({},单位:{}) [{}]\n" : "  {}: {} ({}, in {}) [{}]\n", key(entry.id),
                   words(entry.id).in(tongue), words(entry.nature).in(tongue), words(entry.unit).in(tongue),
                   named(source));
  }
  for (std::size_t c = 0; c < count_of<condition>; ++c) {
    const auto what = static_cast<condition>(c);
    if (!within_either(source_of(what), also_in(what))) continue;
    section(zh ? "要件" : "conditions");
    fmt::format_to(out, "  {} [{}]\n", words(what).in(tongue), named_both(source_of(what), also_in(what)));
  }
  for (const reading_row& entry : reading_table) {
    if (!within_either(entry.source, entry.also)) continue;
    section(zh ? "解释选项(文本未明确之处;*为在用)" : "readings (where the text is silent; * is in use)");
    fmt::format_to(out, "  {}: {} [{}]\n", entry.key, question(entry.id).in(tongue),
                   named_both(entry.source, entry.also));
    for (std::size_t choice = 0; choice < entry.choice_count; ++choice)
      fmt::format_to(out, "    {} {}: {}\n", choice == text.readings.chosen(entry.id) ? "*" : " ",
                     entry.choices[choice].key, choice_words(entry.id, choice).in(tongue));
  }
  if (within(art(15)))
    fmt::format_to(
        out,
        zh ? "\n官方解释(文号、日期、所涉解释选项、自何日起)取代相应的解释选项;全部{}个解释选项见jiqun "
             "measures。\n"
           : "\nAn official interpretation (document, day, reading, from when) replaces the reading that "
             "it decides; all {} readings are listed by jiqun measures.\n",
        count_of<reading_id>);
  return lines;
}

}  // namespace

void add_explain(CLI::App& program, session& with) {
  CLI::App* command = program.add_subcommand(
      "explain", with.say("条款的内容、数值、要件与解释选项",
                          "what an article fixes: acts, figures, conditions, readings"));
  const auto provision = std::make_shared<std::optional<std::string>>();
  add_text_option(*command, "ARTICLE", *provision, "ARTICLE",
                  with.say("条款,如14、10(3)或第十四条", "the provision, such as 14, 10(3) or 第十四条"))
      ->required();
  command->callback([&with, provision] {
    with.out.add(for_people(parse_provision(**provision), editions.back(), with.tongue));
  });
}

}  // namespace jiqun::tool
