// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wording/message.hpp"

namespace jiqun {

/// What is said of facts, figures and readings wherever they are shown.
enum class common_sentence : sentence {
  carriers,  ///< what a number of carriers is counted in
  objections,
  instalments,
  years,
  found_and_required,
  run_found_and_required,  ///< of years not passed in a row
  no_objection_stands,
  in_brackets,  ///< set behind what it explains
  reading,      ///< its question and its key
  no_such_day,
  from_caller,  ///< in place of a citation
  whole_number_from,
  whole_number_between,
  number_from,
  number_between,
};
[[nodiscard]] phrase words(common_sentence value);

}  // namespace jiqun
