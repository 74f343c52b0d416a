// SPDX-License-Identifier: Apache-2.0
#include "jiqun/io/measures_document.hpp"

#include "formats/json_document.hpp"
#include "formats/suggestion.hpp"
#include "jiqun/measures/fingerprint.hpp"
#include "jiqun/measures/interpreted.hpp"
#include "jiqun/vocabulary/reading.hpp"
#include "wording/words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace jiqun {

namespace {

class reader {
 public:
  reader(std::string_view json, const std::string& source, const measures& base)
      : document_(json, source), text_(base) {}

  [[nodiscard]] measures whole() {
    const json_node& root = document_.root();
    if (!is_object(root)) document_.throw_if_noted();
    document_.refuse_unknown_keys(root, {"$schema", "edition", "carriers", "publicity", "revocation",
                                         "readings", "interpretations", "fingerprint"});
    read_edition(root);
    if (const json_node* carriers = object_in(root, "carriers", {"national", "provincial"})) {
      read_number(*carriers, "national", 0, 10'000, text_.carriers.national,
                  [](int n) { return count<national_carrier>(n); });
      read_number(*carriers, "provincial", 0, 10'000, text_.carriers.provincial,
                  [](int n) { return count<provincial_carrier>(n); });
    }
    if (const json_node* publicity = object_in(root, "publicity", {"length", "on_official_website"}))
      read_publicity(*publicity);
    if (const json_node* revocation =
            object_in(root, "revocation", {"consecutive_failures", "failures_count_from"})) {
      read_number(*revocation, "consecutive_failures", failed_year::least, failed_year::most,
                  text_.revocation.consecutive_failures, [](int n) { return failed_years(n); });
      read_number(*revocation, "failures_count_from", year::first, year::last,
                  text_.revocation.failures_count_from, [](int n) { return year(n); });
    }
    read_readings(root);
    read_interpretations(root);
    read_fingerprint(root);
    document_.throw_if_noted();
    return text_;
  }

 private:
  void expected(const json_node& at, message what) {
    document_.note(at, {input_sentence::expected_and_found, std::move(what), words(at)});
  }
  bool is_object(const json_node& node) {
    if (node.is == json_node::type::object) return true;
    expected(node, {input_sentence::an_object});
    return false;
  }
  const json_node* object_in(const json_node& within, std::string_view name,
                             const std::vector<std::string_view>& known) {
    const json_node* node = within.find(name);
    if (node == nullptr || !is_object(*node)) return nullptr;
    document_.refuse_unknown_keys(*node, known);
    return node;
  }
  const json_node* required(const json_node& within, std::string_view name) {
    const json_node* node = within.find(name);
    if (node == nullptr) document_.note(within, {input_sentence::key_missing, name});
    return node;
  }

  std::optional<int> number(const json_node& node, int least, int most) {
    if (node.is == json_node::type::integer && least <= node.whole && node.whole <= most)
      return static_cast<int>(node.whole);
    expected(node, {input_sentence::a_whole_number, least, most});
    return std::nullopt;
  }
  std::optional<date> day(const json_node& node) {
    const auto found = node.is == json_node::type::text ? from_iso_text(node.text) : std::nullopt;
    if (!found) expected(node, {input_sentence::a_day});
    return found;
  }
  template <std::size_t Capacity>
  void text(const json_node& node, fixed_text<Capacity>& into) {
    if (node.is == json_node::type::text && !node.text.empty() && node.text.size() <= Capacity)
      into = std::string_view(node.text);
    else
      expected(node, {input_sentence::a_text_of_bytes, Capacity});
  }

  void read_source(const json_node& node, citation& into) {
    if (node.is == json_node::type::null) {  // whoever drew it up has set the figure
      into = {};
      return;
    }
    if (!is_object(node)) return;
    std::vector<std::string_view> known = {"article", "paragraph", "item"};
    for (const language tongue : languages()) known.push_back(tongue.code());
    document_.refuse_unknown_keys(node, known);
    const auto part = [&](std::string_view name, int least) -> std::optional<int> {
      const json_node* found = node.find(name);
      if (found == nullptr || found->is == json_node::type::null) return 0;
      return number(*found, least, 99);
    };
    const json_node* stated = required(node, "article");
    if (stated == nullptr) return;
    const auto article = number(*stated, 1, 99);
    const auto paragraph = part("paragraph", 1);
    const auto item = part("item", 1);
    if (article && paragraph && item)
      into = {static_cast<std::uint8_t>(*article), static_cast<std::uint8_t>(*paragraph),
              static_cast<std::uint8_t>(*item)};
  }

  /// A figure with its source: {"value": …, "source": {…}}.
  template <class T, class Read>
  void read_figure(const json_node& within, std::string_view name, provision<T>& into, Read read) {
    const json_node* node = within.find(name);
    if (node == nullptr || !is_object(*node)) return;
    document_.refuse_unknown_keys(*node, {"value", "source"});
    if (const json_node* value = required(*node, "value")) read(*value);
    if (const json_node* source = node->find("source")) read_source(*source, into.source);
  }
  template <class T, class Make>
  void read_number(const json_node& within, std::string_view name, int least, int most, provision<T>& into,
                   Make make) {
    read_figure(within, name, into, [&](const json_node& value) {
      if (const auto found = number(value, least, most)) into.value = make(*found);
    });
  }

  void read_edition(const json_node& root) {
    const json_node* node = required(root, "edition");
    if (node == nullptr || !is_object(*node)) return;
    document_.refuse_unknown_keys(*node, {"document", "in_force_from", "in_force_until"});
    edition& into = text_.edition;
    if (const json_node* document = required(*node, "document")) text(*document, into.document);
    if (required(*node, "in_force_from") != nullptr)
      read_figure(*node, "in_force_from", into.in_force_from, [&](const json_node& value) {
        if (const auto from = day(value)) into.in_force_from.value = *from;
      });
    into.in_force_until.reset();
    const json_node* until = node->find("in_force_until");
    if (until == nullptr || until->is == json_node::type::null) return;
    into.in_force_until = day(*until);
    if (into.in_force_until && *into.in_force_until < into.in_force_from.value)
      expected(*until, {input_sentence::a_day_from_then_on});
  }

  void read_publicity(const json_node& node) {
    publicity_provisions& into = text_.publicity;
    read_figure(node, "length", into.length, [&](const json_node& value) {
      if (!is_object(value)) return;
      document_.refuse_unknown_keys(value, {"days", "unit"});
      if (const json_node* days = required(value, "days"))
        if (const auto found = number(*days, day_of_period::least, day_of_period::most))
          into.length.value.days = period_days(*found);
      if (const json_node* unit = required(value, "unit")) {
        if (unit->text == key(day_unit::working))
          into.length.value.unit = day_unit::working;
        else if (unit->text == key(day_unit::calendar))
          into.length.value.unit = day_unit::calendar;
        else
          expected(*unit, {input_sentence::working_or_calendar});
      }
    });
    read_figure(node, "on_official_website", into.on_official_website, [&](const json_node& value) {
      if (value.is == json_node::type::boolean)
        into.on_official_website.value = value.truth;
      else
        expected(value, {input_sentence::true_or_false});
    });
  }

  template <class Note>
  const reading_row* entry_at(const std::string& name, const Note& note) {
    if (const auto reading = with_key<reading_id>(name)) return &row_of(*reading);
    std::vector<std::string_view> keys;
    for (const reading_row& one : reading_table) keys.push_back(one.key);
    const auto guess = nearest(name, keys);
    note({input_sentence::no_reading, name, is_meant(guess)});
    return nullptr;
  }
  std::optional<std::size_t> choice_at(const json_node& node, const reading_row& entry) {
    const auto choice = node.is == json_node::type::text ? entry.choice_called(node.text) : std::nullopt;
    if (choice) return choice;
    std::string choices;
    for (std::size_t at = 0; at < entry.choice_count; ++at)
      choices += fmt::format("{}{}", at == 0 ? "" : ", ", entry.choices[at].key);
    expected(node, {input_sentence::one_of, choices});
    return std::nullopt;
  }

  void read_readings(const json_node& root) {
    const json_node* node = root.find("readings");
    if (node == nullptr || !is_object(*node)) return;
    for (const json_member& member : node->members) {
      const reading_row* entry =
          entry_at(member.name, [&](message why) { document_.note_key(member, *node, std::move(why)); });
      if (entry == nullptr) continue;
      const json_node* value = &member.value;
      if (value->is == json_node::type::object) {
        document_.refuse_unknown_keys(*value, {"value", "default", "choices", "source", "settled_by"});
        read_settled_by(*value, entry->id);
        value = required(*value, "value");
      }
      if (value == nullptr) continue;
      if (const auto choice = choice_at(*value, *entry)) text_.readings.choose(entry->id, *choice);
    }
  }

  /// The provision by which the text settles a reading itself; one has to be cited.
  void read_settled_by(const json_node& reading, reading_id which) {
    const json_node* node = reading.find("settled_by");
    if (node == nullptr) return;
    citation by;
    if (node->is == json_node::type::null)
      expected(*node, {input_sentence::an_object});
    else
      read_source(*node, by);
    if (is_cited(by)) text_.settled_by_text.insert(which, by);
  }

  void read_interpretations(const json_node& root) {
    const json_node* list = root.find("interpretations");
    if (list == nullptr) return;
    if (list->is != json_node::type::array) return expected(*list, {input_sentence::a_list});
    text_.interpretations = {};
    for (const json_node& node : list->items) {
      if (!is_object(node)) continue;
      document_.refuse_unknown_keys(node, {"reading", "choice", "document", "issued", "from"});
      const json_node* reading = required(node, "reading");
      const json_node* choice = required(node, "choice");
      const json_node* issued = required(node, "issued");
      const json_node* from = required(node, "from");
      if (reading == nullptr || choice == nullptr || issued == nullptr || from == nullptr) continue;
      const reading_row* entry =
          entry_at(reading->text, [&](message why) { document_.note(*reading, std::move(why)); });
      if (entry == nullptr) continue;
      const auto chosen = choice_at(*choice, *entry);
      const auto issued_on = day(*issued);
      const auto applied_from = day(*from);
      if (text_.settled_by_text.contains(entry->id)) {
        document_.note(*reading, {input_sentence::settled_by_the_text, entry->key,
                                  text_.settled_by_text.source_of(entry->id)});
        continue;
      }
      if (!chosen || !issued_on || !applied_from) continue;
      official_interpretation one =
          official_interpretation::numbered(entry->id, *chosen, "", *issued_on, *applied_from);
      if (const json_node* document = node.find("document"))
        if (document->is != json_node::type::text || !document->text.empty()) text(*document, one.document);
      try {
        static_cast<void>(interpreted_by(text_, one));
        text_.interpretations.all[text_.interpretations.size++] = one;
      } catch (const invalid_fact& error) {
        document_.note(node, words(error));
      }
    }
  }

  /// A text that carries its fingerprint must be what it was when that was taken.
  void read_fingerprint(const json_node& root) {
    const json_node* node = root.find("fingerprint");
    if (node == nullptr) return;
    const std::string reckoned = fmt::format("{:016x}", fingerprint(text_));
    if (node->is != json_node::type::text || node->text != reckoned)
      expected(*node, {input_sentence::the_fingerprint, reckoned});
  }

  json_document document_;
  measures text_;
};

}  // namespace

measures read_measures(std::string_view json, const std::string& source, const measures& base) {
  return reader(json, source, base).whole();
}

std::vector<measures> editions_with(std::vector<measures> editions, const measures& more) {
  const date from = more.edition.in_force_from.value;
  const auto place = std::find_if(editions.begin(), editions.end(), [&](const measures& one) {
    return from <= one.edition.in_force_from.value;
  });
  if (place != editions.end() && place->edition.in_force_from.value == from) {
    *place = more;
    return editions;
  }
  if (place != editions.begin()) {
    auto& until = std::prev(place)->edition.in_force_until;
    if (!until || from <= *until) until = from - 1;
  }
  editions.insert(place, more);
  return editions;
}

}  // namespace jiqun
