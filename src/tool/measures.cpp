// SPDX-License-Identifier: Apache-2.0
#include "options.hpp"
#include "session.hpp"

#include "jiqun/io/json.hpp"
#include "jiqun/measures/editions.hpp"
#include "jiqun/measures/fingerprint.hpp"
#include "jiqun/measures/reading_register.hpp"
#include "jiqun/text/words.hpp"

#include <fmt/format.h>

#include <memory>
#include <optional>
#include <string>

namespace jiqun::tool {

namespace {

std::string for_people(const measures& text, language tongue) {
  const bool zh = tongue == language::chinese;
  const auto source = [&](citation from) {
    return zh ? std::string(chinese_text(from).view()) : std::string(english_text(from).view());
  };
  std::string lines;
  const auto line = [&](std::string_view what, const std::string& value, citation from) {
    lines += fmt::format("  {}: {} [{}]\n", what, value, source(from));
  };
  const auto& [national, provincial] = text.carriers;
  const auto& [length, website] = text.publicity;
  const auto& [failures, count_from] = text.revocation;

  lines += fmt::format("{} ({:016x})\n", text.edition.document.view(), fingerprint(text));
  lines += zh ? "\n数值\n" : "\nfigures\n";
  line(zh ? "施行日期" : "in force from", std::string(iso_text(text.edition.in_force_from.value).view()),
       text.edition.in_force_from.source);
  line(zh ? "技术创新载体:国家级至少" : "innovation carriers: national, at least",
       std::to_string(national.value.number()), national.source);
  line(zh ? "或省级至少" : "or provincial, at least", std::to_string(provincial.value.number()),
       provincial.source);
  line(zh ? "公示期限" : "publicity",
       fmt::format(zh ? "{}{}" : "{} {}", length.value.days.number(), words(length.value.unit).in(tongue)),
       length.source);
  line(zh ? "在官方网站公示" : "on the department's official website",
       std::string(words(answer_of(website.value)).in(tongue)), website.source);
  line(zh ? "连续未通过考核即达到撤销事由" : "consecutive failures that are a ground for revocation",
       fmt::format(zh ? "{}年" : "{} years", failures.value.number()), failures.source);
  line(zh ? "未通过考核自何年度起计" : "failures count from", std::to_string(count_from.value.number()),
       count_from.source);

  lines +=
      zh ? "\n解释选项(文本未明确之处;*为在用)\n" : "\nreadings (where the text is silent; * is in use)\n";
  for (const reading_entry& entry : reading_register) {
    lines += fmt::format("  {}: {} [{}]\n", entry.key, question(entry.id).in(tongue), source(entry.source));
    for (std::size_t choice = 0; choice < entry.choice_count; ++choice)
      lines += fmt::format("    {} {}: {}\n", choice == entry.chosen(text.readings) ? "*" : " ",
                           entry.choices[choice], choice_words(entry.id, choice).in(tongue));
  }
  lines +=
      zh ? "\n本办法由省工业和信息化厅负责解释(第十五条);以上默认选项是本程序库的选择。\n"
         : "\nThe department interprets the Measures (art. 15); the defaults are this library's choice.\n";
  return lines;
}

}  // namespace

void add_measures(CLI::App& program, session& with) {
  CLI::App* command = program.add_subcommand(
      "measures",
      with.say("在用的数值与解释选项及其出处", "the figures and readings in force, with their citations"));
  const auto day = std::make_shared<std::optional<std::string>>();
  const auto json = std::make_shared<bool>(false);
  add_text_option(*command, "--on", *day, "DAY",
                  with.say("该日施行的版本", "the edition in force on that day"));
  command->add_flag("--json", *json, with.say("输出JSON", "print JSON"));
  command->callback([&with, day, json] {
    const measures* text = *day ? edition_in_force(parse_day(**day, "--on")) : &editions.back();
    if (text == nullptr)
      with.out.add_line(*json ? "null"
                              : with.say("该日没有施行中的版本", "no edition is in force on that day"));
    else if (*json)
      with.out.add_line(measures_json(*text));
    else
      with.out.add(for_people(*text, with.tongue));
  });
}

}  // namespace jiqun::tool
