// SPDX-License-Identifier: Apache-2.0
#include "queries.hpp"

#include "wording/input_sentences.hpp"
#include "wording/words.hpp"

#include <cerrno>
#include <iostream>
#include <string>
#include <system_error>

namespace jiqun::tool {

void for_each_query(session& with, const std::function<void(const std::vector<std::string_view>&)>& answer) {
  constexpr std::string_view blanks = " \t\r";
  std::ios::sync_with_stdio(false);
  std::string line;
  std::vector<std::string_view> words_of_line;
  for (std::size_t number = 1; std::getline(std::cin, line); ++number) {
    words_of_line.clear();
    const std::string_view text = line;
    for (std::size_t at = text.find_first_not_of(blanks); at != std::string_view::npos;) {
      const std::size_t end = std::min(text.find_first_of(blanks, at), text.size());
      words_of_line.push_back(text.substr(at, end - at));
      at = text.find_first_not_of(blanks, end);
    }
    try {
      answer(words_of_line);
    } catch (const input_error& error) {
      std::vector<input_problem> problems = error.problems();
      for (input_problem& one : problems) one.line = number;
      throw input_error("-", std::move(problems));
    } catch (const invalid_fact& error) {
      throw input_error("-", number, words(error));
    }
    if (std::cin.rdbuf()->in_avail() <= 0) with.out.flush();
  }
  if (std::cin.bad()) {
    const std::string reason = std::error_code(errno, std::generic_category()).message();
    throw read_failure("-", 0, {input_sentence::cannot_read, reason});
  }
}

}  // namespace jiqun::tool
