// SPDX-License-Identifier: Apache-2.0
#include "formats/json_document.hpp"

#include "formats/json_pointer.hpp"
#include "formats/suggestion.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>
#include <limits>
#include <unordered_set>
#include <utility>

namespace jiqun {

namespace {

struct token {
  std::size_t begins;
  std::string_view text;
};

/// Where tokens stand in a text that is known to be JSON so far: nlohmann's parser tells what it reads, not
/// where.
class token_places {
 public:
  explicit token_places(std::string_view text) : text_(text) {
    if (text_.substr(0, 3) == "\xEF\xBB\xBF") at_ = 3;
  }

  /// Where the next value, name or bracket begins; moves behind it.
  std::size_t next() { return next_but(" \t\r\n,:").begins; }

  enum class kind { any, word, text };

  /// The last token of that kind that begins before that place; none: the end of the text.
  token last_before(std::size_t place, kind wanted) {
    token last{text_.size(), {}};
    while (at_ < place) {
      const token more = next_but(white);
      if (more.begins >= place) break;
      if (wanted == kind::any || wanted == kind_of(more)) last = more;
      if (more.text.empty()) break;
    }
    return last;
  }

 private:
  static constexpr std::string_view white = " \t\r\n";
  /// Of numbers, true, false and null.
  static constexpr std::string_view word_signs =
      "0123456789+-.ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  static kind kind_of(const token& one) {
    if (one.text.empty() || std::string_view("{}[],:").find(one.text.front()) != std::string_view::npos)
      return kind::any;
    return one.text.front() == '"' ? kind::text : kind::word;
  }

  token next_but(std::string_view passed_over) {
    at_ = std::min(text_.find_first_not_of(passed_over, at_), text_.size());
    const std::size_t begins = at_;
    if (begins == text_.size()) return {begins, {}};
    const char first = text_[begins];
    if (first == '"')
      skip_text();
    else if (std::string_view("{}[],:").find(first) != std::string_view::npos)
      ++at_;
    else if (word_signs.find(first) != std::string_view::npos)
      at_ = std::min(text_.find_first_not_of(word_signs, at_), text_.size());
    else
      at_ = std::min(text_.find_first_of(" \t\r\n,:]}\"", at_), text_.size());
    return {begins, text_.substr(begins, at_ - begins)};
  }

  void skip_text() {
    for (++at_; at_ < text_.size() && text_[at_] != '"'; ++at_)
      if (text_[at_] == '\\') ++at_;
    at_ = std::min(at_ + 1, text_.size());
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

/// A text of the input for a message: not longer than a line holds, and cut between characters.
std::string shortened(std::string_view text) {
  constexpr std::size_t most = 60;
  if (text.size() <= most) return std::string(text);
  std::size_t end = most;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return std::string(text.substr(0, end)) + "…";
}

/// What the parser did not find, in words.
message in_place_of_it(std::string_view error) {
  const auto expects = [&](std::string_view what) {
    return error.find("; expected " + std::string(what)) != std::string_view::npos;
  };
  if (expects("end of input")) return input_sentence::json_ends_before;
  if (expects("string literal")) return input_sentence::json_name_expected;
  if (expects("':'")) return input_sentence::json_colon_expected;
  if (expects("'}'")) return input_sentence::json_comma_or_brace;
  if (expects("']'")) return input_sentence::json_comma_or_bracket;
  if (expects("'['")) return input_sentence::json_value_expected;
  return {};
}

message what_is_wrong(std::string_view token, std::string_view error) {
  const auto says = [&](std::string_view what) { return error.find(what) != std::string_view::npos; };
  if (says("number overflow")) return {input_sentence::json_number_too_large, shortened(token)};
  if (says("missing closing quote")) return input_sentence::json_text_not_closed;
  if (says("control character")) return input_sentence::json_control_character;
  if (says("invalid string")) return input_sentence::json_invalid_text;
  message expected = in_place_of_it(error);
  if (token.empty()) return {input_sentence::json_ends_too_soon, std::move(expected)};
  return {input_sentence::no_json, shortened(token), std::move(expected)};
}

struct flaw_in_text {
  std::size_t offset;
  std::string pointer;
  message why;
};

/// Builds the values with their places.
class builder : public nlohmann::json_sax<nlohmann::json> {
 public:
  builder(std::string_view text, json_node& root) : places_(text), root_(root) {}

  bool null() override { return add(json_node::type::null) != nullptr; }
  bool boolean(bool value) override {
    json_node* node = add(json_node::type::boolean);
    node->truth = value;
    return true;
  }
  bool number_integer(std::int64_t value) override {
    json_node* node = add(json_node::type::integer);
    node->whole = value;
    node->text = std::to_string(value);
    return true;
  }
  bool number_unsigned(std::uint64_t value) override {
    const bool fits = value <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    json_node* node = add(fits ? json_node::type::integer : json_node::type::decimal);
    node->whole = fits ? static_cast<std::int64_t>(value) : 0;
    node->text = std::to_string(value);
    return true;
  }
  bool number_float(double, const std::string& written) override {
    add(json_node::type::decimal)->text = written;
    return true;
  }
  bool string(std::string& value) override {
    add(json_node::type::text)->text = value;
    return true;
  }
  bool binary(nlohmann::json::binary_t&) override { return false; }

  bool start_object(std::size_t) override { return open(json_node::type::object); }
  bool start_array(std::size_t) override { return open(json_node::type::array); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }
  bool key(std::string& name) override {
    const std::size_t offset = places_.next();
    if (!names_.back().insert(name).second) {
      flaws.push_back(
          {offset, pointer_to(open_.back()->pointer, name), {input_sentence::key_twice, shortened(name)}});
      // Kept apart, so that its value has a place; the first one counts.
    }
    open_.back()->members.push_back({name, offset, {}});
    return true;
  }

  bool parse_error(std::size_t position, const std::string&,
                   const nlohmann::json::exception& error) override {
    const std::string_view what = error.what();
    const auto says = [&](std::string_view part) { return what.find(part) != std::string_view::npos; };
    const token bad = places_.last_before(
        position, says("invalid string") ? token_places::kind::text
                  : says("invalid literal") || says("invalid number") || says("number overflow")
                      ? token_places::kind::word
                      : token_places::kind::any);
    message why = what_is_wrong(bad.text, what);
    if (!bad.text.empty() && static_cast<unsigned char>(bad.text.front()) >= 0x80)
      why = {input_sentence::punctuation_of_ascii, std::move(why)};
    flaws.push_back({bad.begins, open_.empty() ? "" : open_.back()->pointer, std::move(why)});
    return false;
  }

  std::vector<flaw_in_text> flaws;

 private:
  /// A new value where the parser is.
  json_node* add(json_node::type is) {
    json_node* node = &root_;
    if (!open_.empty()) {
      json_node& within = *open_.back();
      if (within.is == json_node::type::object) {
        node = &within.members.back().value;
        node->pointer = pointer_to(within.pointer, within.members.back().name);
      } else {
        node = &within.items.emplace_back();
        node->pointer = fmt::format("{}/{}", within.pointer, within.items.size() - 1);
      }
    }
    node->is = is;
    node->offset = places_.next();
    return node;
  }
  bool open(json_node::type is) {
    json_node* node = add(is);
    if (open_.size() == json_document::deepest) {
      flaws.push_back(
          {node->offset, node->pointer, {input_sentence::nested_too_deep, json_document::deepest}});
      return false;
    }
    // What is open stays where it is until it is closed: nothing is added beside it before.
    open_.push_back(node);
    names_.emplace_back();
    return true;
  }
  bool close() {
    places_.next();
    open_.pop_back();
    names_.pop_back();
    return true;
  }

  token_places places_;
  json_node& root_;
  std::vector<json_node*> open_;
  std::vector<std::unordered_set<std::string>> names_;
};

/// Line and column from 1; the column in characters.
std::pair<std::size_t, std::size_t> line_and_column(std::string_view text, std::size_t offset) {
  offset = std::min(offset, text.size());
  const std::string_view before = text.substr(0, offset);
  const std::size_t feed = before.rfind('\n');
  const std::string_view line = feed == std::string_view::npos ? before : before.substr(feed + 1);
  const auto line_number = 1 + std::count(before.begin(), before.end(), '\n');
  const auto characters = std::count_if(
      line.begin(), line.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
  return {static_cast<std::size_t>(line_number), static_cast<std::size_t>(characters) + 1};
}

}  // namespace

const json_node* json_node::find(std::string_view name) const {
  for (const json_member& member : members)
    if (member.name == name) return &member.value;
  return nullptr;
}

json_document::json_document(std::string_view text, std::string source)
    : text_(text), source_(std::move(source)) {
  builder built(text, root_);
  nlohmann::json::sax_parse(text.begin(), text.end(), &built);
  for (flaw_in_text& flaw : built.flaws) note_at(flaw.offset, std::move(flaw.pointer), std::move(flaw.why));
  throw_if_noted();
}

void json_document::note_at(std::size_t offset, std::string pointer, message why) {
  if (noted_.size() == most_problems) {
    ++left_out_;
    return;
  }
  const auto [line, column] = line_and_column(text_, offset);
  noted_.push_back({line, column, std::move(pointer), std::move(why)});
}

void json_document::note(const json_node& at, message why) { note_at(at.offset, at.pointer, std::move(why)); }

void json_document::note_key(const json_member& at, const json_node& within, message why) {
  note_at(at.offset, pointer_to(within.pointer, at.name), std::move(why));
}

void json_document::throw_if_noted() const {
  if (noted_.empty()) return;
  std::vector<noted_flaw> noted = noted_;
  std::stable_sort(noted.begin(), noted.end(), [](const noted_flaw& a, const noted_flaw& b) {
    return std::pair(a.line, a.column) < std::pair(b.line, b.column);
  });
  if (left_out_ != 0) noted.back().why = {input_sentence::and_more, std::move(noted.back().why), left_out_};
  std::vector<input_problem> all;
  for (const noted_flaw& one : noted)
    all.push_back({one.line, one.column, one.pointer, text_in_languages(one.why)});
  throw input_error(source_, std::move(all));
}

void json_document::refuse_unknown_keys(const json_node& object, const std::vector<std::string_view>& known) {
  for (const json_member& member : object.members) {
    if (std::find(known.begin(), known.end(), member.name) != known.end()) continue;
    const auto guess = nearest(member.name, known);
    note_key(member, object, {input_sentence::unknown_key, shortened(member.name), is_meant(guess)});
  }
}

message words(const json_node& found) {
  switch (found.is) {
    case json_node::type::null: return message::alone("null");
    case json_node::type::boolean: return message::alone(found.truth ? "true" : "false");
    case json_node::type::integer:
    case json_node::type::decimal: return {input_sentence::the_number, shortened(found.text)};
    case json_node::type::text: return {input_sentence::the_text, shortened(found.text)};
    case json_node::type::array: return input_sentence::a_list;
    case json_node::type::object: return input_sentence::an_object;
  }
  return {};
}

}  // namespace jiqun
