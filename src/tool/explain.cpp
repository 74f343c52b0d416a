// SPDX-License-Identifier: Apache-2.0
#include "options.hpp"
#include "session.hpp"

#include "jiqun/core/act.hpp"
#include "jiqun/core/condition.hpp"
#include "jiqun/io/json.hpp"
#include "jiqun/measures/editions.hpp"
#include "jiqun/measures/reading_register.hpp"
#include "jiqun/rules/authority.hpp"
#include "jiqun/text/articles.hpp"
#include "jiqun/text/figures.hpp"
#include "jiqun/text/words.hpp"

#include <fmt/format.h>

#include <iterator>
#include <memory>
#include <optional>
#include <string>

namespace jiqun::tool {

namespace {

/// How many items (项) an article has.
int item_count(int article) {
  if (article == 7) return 5;
  return article == 10 ? 3 : 0;
}

/// "14", "10(3)", "第十四条" or "第十条第(三)项".
citation parse_provision(const std::string& text) {
  for (int article = 1; article <= article_count; ++article) {
    for (int item = 0; item <= item_count(article); ++item) {
      const citation source = art(article, item);
      const std::string number = item == 0 ? std::to_string(article) : fmt::format("{}({})", article, item);
      if (text == number || text == chinese_text(source).view() || text == english_text(source).view())
        return source;
    }
  }
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
  const auto named = [&](citation source) {
    return std::string(zh ? chinese_text(source).view() : english_text(source).view());
  };
  const article_text& article = text_of_article(asked.article);
  std::string lines = fmt::format("{}\n\n{}\n", named(art(asked.article)), article.wording.in(tongue));
  const auto out = std::back_inserter(lines);
  auto section = [&, begun = std::string_view()](std::string_view heading) mutable {
    if (begun == heading) return;
    begun = heading;
    fmt::format_to(out, "\n{}\n", heading);
  };

  if (!article.declaratory.en.empty()) fmt::format_to(out, "\n{}\n", article.declaratory.in(tongue));
  for (std::size_t a = 0; a < act_count; ++a) {
    const competence rule = competence_for(static_cast<act>(a));
    if (!within(rule.source) && !(rule.also && within(*rule.also))) continue;
    section(zh ? "行为与有权机关" : "acts and who is competent");
    fmt::format_to(out, "  {}: {} [{}{}]\n", words(static_cast<act>(a)).in(tongue),
                   rule.who ? words(*rule.who).in(tongue) : words(fact::competent_office).in(tongue),
                   named(rule.source), rule.also ? (zh ? "、" : ", ") + named(*rule.also) : "");
  }
  for (const figure_text& figure : figures_of(text)) {
    if (!within(figure.source)) continue;
    section(zh ? "数值" : "figures");
    fmt::format_to(out, "  {}: {} [{}]\n", figure.what.in(tongue), figure.value.in(tongue),
                   named(figure.source));
  }
  for (std::size_t c = 0; c < condition_count; ++c) {
    const auto what = static_cast<condition>(c);
    if (!within(source_of(what))) continue;
    section(zh ? "要件" : "conditions");
    fmt::format_to(out, "  {} [{}]\n", words(what).in(tongue), named(source_of(what)));
  }
  for (const reading_entry& entry : reading_register) {
    if (!within(entry.source)) continue;
    section(zh ? "解释选项(文本未明确之处;*为在用)" : "readings (where the text is silent; * is in use)");
    fmt::format_to(out, "  {}: {} [{}]\n", entry.key, question(entry.id).in(tongue), named(entry.source));
    for (std::size_t choice = 0; choice < entry.choice_count; ++choice)
      fmt::format_to(out, "    {} {}: {}\n", choice == entry.chosen(text.readings) ? "*" : " ",
                     entry.choices[choice], choice_words(entry.id, choice).in(tongue));
  }
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
