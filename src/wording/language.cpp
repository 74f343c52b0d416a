// SPDX-License-Identifier: Apache-2.0
#include "wording/language.hpp"

#include <cstdlib>

namespace jiqun {

language language_of_environment() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): read once, before any thread
    if (value == nullptr || *value == '\0') continue;
    return std::string_view(value).substr(0, 2) == "en" ? language::english : language::chinese;
  }
  return language::chinese;
}

}  // namespace jiqun
