// SPDX-License-Identifier: Apache-2.0
#include "jiqun/io/verify.hpp"

#include "formats/json_document.hpp"
#include "formats/json_pointer.hpp"
#include "formats/json_values.hpp"
#include "formats/sha256.hpp"
#include "jiqun/io/file.hpp"
#include "jiqun/vocabulary/reading.hpp"
#include "report/case_json.hpp"
#include "report/complete_terms.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

namespace jiqun {

namespace {

/// Whether two values differ, and where: the first in the order of what was reckoned, and as deep as it goes.
/// The order of members does not matter.
bool first_difference(const json& written, const json& reckoned, const std::string& at,
                      verification_result& found) {
  const auto differs = [&](const std::string& where, const json* a, const json* b) {
    found.step = where;
    found.written = a == nullptr ? "" : dump(*a);
    found.reckoned = b == nullptr ? "" : dump(*b);
    return true;
  };
  if (written.type() != reckoned.type() || (!written.is_structured() && written != reckoned))
    return differs(at, &written, &reckoned);
  if (written.is_array()) {
    for (std::size_t i = 0; i < written.size() || i < reckoned.size(); ++i) {
      const std::string where = fmt::format("{}/{}", at, i);
      if (i >= written.size()) return differs(where, nullptr, &reckoned[i]);
      if (i >= reckoned.size()) return differs(where, &written[i], nullptr);
      if (first_difference(written[i], reckoned[i], where, found)) return true;
    }
  }
  if (written.is_object()) {
    for (const auto& [name, value] : reckoned.items()) {
      const std::string where = pointer_to(at, name);
      const auto its = written.find(name);
      if (its == written.end()) return differs(where, nullptr, &value);
      if (first_difference(*its, value, where, found)) return true;
    }
    for (const auto& [name, value] : written.items())
      if (!reckoned.contains(name)) return differs(pointer_to(at, name), &value, nullptr);
  }
  return false;
}

/// The stamp of a decision as far as reckoning again needs it.
class stamp_reader {
 public:
  stamp_reader(const std::string& text, const std::string& source) : document_(text, source) {
    const json_node& root = document_.root();
    const json_node* kind = root.find("document");
    if (kind == nullptr || (kind->text != "case_result" && kind->text != "round_result"))
      fail(kind == nullptr ? root : *kind, {input_sentence::no_result});
    of_round = kind->text == "round_result";
    const json_node* stamp = root.find("stamp");
    if (stamp == nullptr || stamp->is != json_node::type::object) fail(root, {input_sentence::no_stamp});
    stamp_ = stamp;
  }

  [[nodiscard]] std::string text(std::string_view name) {
    const json_node* node = stamp_->find(name);
    if (node == nullptr || node->is != json_node::type::text)
      fail(node == nullptr ? *stamp_ : *node, {input_sentence::stamp_text_expected, name});
    return node->text;
  }
  [[nodiscard]] std::optional<date> day(std::string_view name) {
    const json_node* node = stamp_->find(name);
    if (node == nullptr || node->is == json_node::type::null) return std::nullopt;
    const auto found = from_iso_text(node->text);
    if (!found) fail(*node, {input_sentence::a_day_expected});
    return found;
  }
  [[nodiscard]] readings chosen() {
    readings all;
    const json_node* node = stamp_->find("readings");
    if (node == nullptr || node->is != json_node::type::object)
      fail(*stamp_, {input_sentence::stamp_readings_expected});
    for (const json_member& member : node->members) {
      const auto reading = with_key<reading_id>(member.name);
      const auto choice = reading ? row_of(*reading).choice_called(member.value.text) : std::nullopt;
      if (!choice) fail(member.value, {input_sentence::no_reading_or_choice});
      all.choose(*reading, *choice);
    }
    return all;
  }

  bool of_round = false;

 private:
  [[noreturn]] void fail(const json_node& at, message why) {
    document_.note(at, std::move(why));
    document_.throw_if_noted();
    throw input_error(document_.source(), 0, {});
  }

  json_document document_;
  const json_node* stamp_ = nullptr;
};

/// The edition that was in force had these readings; the others their own, but for those that were chosen for
/// all of them: what that edition would not have had of itself.
void choose_as_stamped(std::vector<measures>& editions, const readings& chosen, const std::string& in_force) {
  const auto base = std::find_if(editions.rbegin(), editions.rend(), [&](const measures& one) {
    return one.edition.document.view() == in_force;
  });
  if (base == editions.rend()) {
    for (measures& one : editions)
      for (const reading_row& entry : reading_table)
        one.choose_where_silent(entry.id, chosen.chosen(entry.id));
    return;
  }
  const readings own = base->readings;
  for (measures& one : editions)
    for (const reading_row& entry : reading_table)
      if (chosen.chosen(entry.id) != own.chosen(entry.id))
        one.choose_where_silent(entry.id, chosen.chosen(entry.id));
}

}  // namespace

verification_result verify_decision(const std::string& decision, const std::string& decision_source,
                                    const std::string& input, const std::string& input_source,
                                    reckoning_terms terms) {
  terms = complete(std::move(terms));
  const std::string text = to_utf8(decision, decision_source);
  stamp_reader stamped(text, decision_source);
  verification_result found;

  const std::string digest = sha256(input);
  if (stamped.text("input_sha256") != digest) {
    found.step = "/stamp/input_sha256";
    found.written = dump(stamped.text("input_sha256"));
    found.reckoned = dump(digest);
    return found;
  }
  const readings chosen = stamped.chosen();
  choose_as_stamped(terms.editions, chosen, stamped.text("edition"));
  if (terms.as_if_in_force)
    for (const reading_row& entry : reading_table)
      terms.as_if_in_force->choose_where_silent(entry.id, chosen.chosen(entry.id));
  terms.as_of = stamped.day("as_of");
  const date known_on = stamped.day("known_on").value_or(first_day);  // before any arrangement
  terms.calendar = std::make_shared<working_calendar>(terms.calendar->as_known_on(known_on));

  const std::string again = stamped.of_round ? round_json(reckon_round(input, input_source, terms))
                                             : case_json(reckon_case(input, input_source, terms));
  json written = json::parse(text);
  json reckoned = json::parse(again);
  if (written["stamp"]["library"] != reckoned["stamp"]["library"]) {
    found.written_by = stamped.text("library");
    reckoned["stamp"]["library"] = written["stamp"]["library"];
  }
  found.same = !first_difference(written["stamp"], reckoned["stamp"], "/stamp", found) &&
               !first_difference(written, reckoned, "", found);
  return found;
}

}  // namespace jiqun
