// SPDX-License-Identifier: Apache-2.0
#include "jiqun/io/stamp.hpp"

#include "formats/sha256.hpp"
#include "jiqun/measures/fingerprint.hpp"
#include "jiqun/version.hpp"

namespace jiqun {

stamp stamp_of(const measures& in_force, const measures& base, const working_calendar& calendar,
               std::optional<date> as_of, std::string_view input) {
  return {JIQUN_VERSION,
          std::string(in_force.edition.document.view()),
          fingerprint(in_force),
          base.readings,
          base.settled_by_text.all(),
          calendar.fingerprint(),
          calendar.newest_notice(),
          as_of,
          sha256(input)};
}

}  // namespace jiqun
