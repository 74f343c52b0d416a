// SPDX-License-Identifier: Apache-2.0
#include "jiqun/io/input_error.hpp"

#include "wording/input_sentences.hpp"

#include <utility>

namespace jiqun {

namespace {

std::string text_of(const std::string& source, const std::vector<input_problem>& problems, language tongue) {
  std::string text;
  for (const input_problem& one : problems) {
    const std::string place = one.line == 0 ? source : say(input_sentence::at_line, tongue, source, one.line);
    const std::string pointer = one.pointer.empty() ? "" : one.pointer + ": ";
    const std::string& why = one.why.in(tongue);
    if (!text.empty()) text += '\n';
    if (!place.empty()) text += place + ": ";
    text += one.column == 0 ? why : say(input_sentence::at_column, tongue, one.column, pointer, why);
  }
  return text;
}

}  // namespace

text_in_languages::text_in_languages(const message& said) {
  for (const language one : languages()) in_each_.push_back(said.in(one));
}

input_error::input_error(const std::string& source, std::size_t line, const message& why)
    : input_error(source, {{line, 0, {}, text_in_languages(why)}}) {}

input_error::input_error(const std::string& source, std::vector<input_problem> problems)
    : said_([&] {
        std::string what = text_of(source, problems, language::english);
        return std::make_shared<const contents>(contents{source, std::move(problems), std::move(what)});
      }()) {}

std::string input_error::text(language tongue) const { return text_of(source(), problems(), tongue); }

}  // namespace jiqun
