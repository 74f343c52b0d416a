// SPDX-License-Identifier: Apache-2.0
#include "jiqun/io/scheme_toml.hpp"

#include "formats/suggestion.hpp"
#include "formats/toml_document.hpp"
#include "jiqun/io/indicator_csv.hpp"
#include "wording/decimal.hpp"
#include "wording/indicator_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <vector>

namespace jiqun {

namespace {

/// What a key may be set to: the enumerators by the keys that they are written with.
template <class Enumeration>
std::vector<std::string_view> keys_of(std::size_t count) {
  std::vector<std::string_view> keys;
  for (std::size_t i = 0; i < count; ++i) keys.push_back(key(static_cast<Enumeration>(i)));
  return keys;
}

class reader {
 public:
  reader(std::string_view text, const std::string& source) : document_(text, source) {}

  [[nodiscard]] indicator_scheme scheme() const;

 private:
  [[nodiscard]] family_weights weights() const;
  [[nodiscard]] const toml::array& indicator_tables() const;
  [[nodiscard]] indicator_list indicators() const;
  [[nodiscard]] indicator_heading heading_of(const toml::table& in) const;
  [[nodiscard]] scheme_indicator indicator_of(const toml::table& in) const;
  void require_fitting_families(const family_weights& weights, const indicator_list& indicators) const;

  /// A decimal as a whole number of parts. A float is read by the shortest text that stands for it, so that
  /// 0.1 is one tenth.
  [[nodiscard]] std::int64_t parts_of(const toml::node& node, std::string_view name, int places) const {
    std::string text;
    if (const auto whole = node.value_exact<std::int64_t>()) text = fmt::format("{}", *whole);
    if (const auto number = node.value_exact<double>()) text = fmt::format("{}", *number);
    const auto [parts, why] = read_decimal(text, places, std::numeric_limits<std::int64_t>::max());
    switch (why) {
      case decimal_flaw::none: return parts;
      case decimal_flaw::no_number: document_.fail(node, {input_sentence::number_expected, name});
      case decimal_flaw::too_many_places:
        document_.fail(node, {input_sentence::number_too_fine, name, text, places});
      case decimal_flaw::out_of_range: break;
    }
    document_.fail(node, {input_sentence::number_out_of_range, name, text});
  }

  [[nodiscard]] percent_weight weight_of(const toml::node& node, std::string_view name) const {
    return document_.at(node, [&] { return percent_weight::of_hundredths(parts_of(node, name, 2)); });
  }
  [[nodiscard]] indicator_value value_of(const toml::table& in, std::string_view name,
                                         const indicator_heading& heading) const {
    const toml::node& node = document_.required(in, name);
    const auto value =
        document_.at(node, [&] { return indicator_value::of_thousandths(parts_of(node, name, 3)); });
    if (!heading.possible().contains(value)) fail_impossible(node, name, value, *heading.names);
    return value;
  }
  [[noreturn]] void fail_impossible(const toml::node& node, std::string_view name, indicator_value value,
                                    named_indicator named) const {
    const std::string found = decimal_text(value.thousandths(), 3);
    const message expected = words(row_of(named).possible);
    document_.fail(node, {input_sentence::number_impossible, name, found, words(named), expected});
  }

  template <class Enumeration>
  [[nodiscard]] Enumeration one_of(const toml::table& in, std::string_view name, std::size_t count) const {
    const std::string text = document_.text_of(in, name);
    const std::vector<std::string_view> known = keys_of<Enumeration>(count);
    const auto found = std::find(known.begin(), known.end(), text);
    if (found != known.end()) return static_cast<Enumeration>(found - known.begin());
    const auto guess = nearest(text, known);
    document_.fail(*in.get(name), {input_sentence::no_such_choice, name, text, is_meant_aside(guess),
                                   fmt::format("{}", fmt::join(known, ", "))});
  }

  void refuse_beside(const toml::table& in, normalisation method, std::string_view name) const {
    if (const toml::node* node = in.get(name))
      document_.fail(*node, {input_sentence::not_of_that_method, name, key(method)});
  }

  toml_document document_;
};

family_weights reader::weights() const {
  const toml::node& node = document_.required(document_.root(), "families");
  const toml::table* families = node.as_table();
  if (families == nullptr) document_.fail(node, {input_sentence::families_expected});
  const auto known = keys_of<indicator_family>(count_of<indicator_family>);
  document_.refuse_unknown_keys(*families, known);
  std::array<percent_weight, count_of<indicator_family>> weights;
  for (std::size_t f = 0; f < count_of<indicator_family>; ++f)
    if (const toml::node* weight = families->get(known[f])) weights[f] = weight_of(*weight, known[f]);
  return document_.at(node, [&] { return family_weights(weights); });
}

const toml::array& reader::indicator_tables() const {
  const toml::node& node = document_.required(document_.root(), "indicator");
  const toml::array* tables = node.as_array();
  if (tables == nullptr || tables->empty() || !tables->is_homogeneous<toml::table>())
    document_.fail(node, {input_sentence::indicators_expected});
  return *tables;
}

indicator_heading reader::heading_of(const toml::table& in) const {
  const std::string name = document_.text_of(in, "key");
  const toml::node& key_node = *in.get("key");
  if (is_column_of_clusters(name)) document_.fail(key_node, {input_sentence::key_of_a_column, name});
  const indicator_key key = document_.at(key_node, [&] { return indicator_key(name); });
  const auto family = one_of<indicator_family>(in, "family", count_of<indicator_family>);
  const auto direction = one_of<better>(in, "direction", 2);
  indicator_heading heading(key, family, direction, weight_of(document_.required(in, "weight"), "weight"));
  if (in.get("names") != nullptr)
    heading.names = one_of<named_indicator>(in, "names", count_of<named_indicator>);
  return heading;
}

scheme_indicator reader::indicator_of(const toml::table& in) const {
  document_.refuse_unknown_keys(
      in, {"key", "family", "direction", "weight", "normalisation", "worst", "best", "threshold", "names"});
  const indicator_heading heading = heading_of(in);
  const auto method = one_of<normalisation>(in, "normalisation", 3);
  if (method != normalisation::threshold) refuse_beside(in, method, "threshold");
  if (method != normalisation::min_max) {
    refuse_beside(in, method, "worst");
    refuse_beside(in, method, "best");
  }
  switch (method) {
    case normalisation::threshold: {
      const indicator_value threshold = value_of(in, "threshold", heading);
      return document_.at(in, [&] { return scheme_indicator::threshold(heading, threshold); });
    }
    case normalisation::min_max: {
      const indicator_value worst = value_of(in, "worst", heading);
      const indicator_value best = value_of(in, "best", heading);
      return document_.at(in, [&] { return scheme_indicator::min_max(heading, worst, best); });
    }
    case normalisation::rank: break;
  }
  return document_.at(in, [&] { return scheme_indicator::rank(heading); });
}

indicator_list reader::indicators() const {
  indicator_list all;
  for (const toml::node& node : indicator_tables()) {
    const scheme_indicator one = indicator_of(*node.as_table());
    document_.at(node, [&] { all.add(one); });
  }
  return all;
}

/// What a family lacks is said with the line of its first indicator, or of [families] if it has none.
void reader::require_fitting_families(const family_weights& weights, const indicator_list& indicators) const {
  for (std::size_t f = 0; f < count_of<indicator_family>; ++f) {
    const auto family = static_cast<indicator_family>(f);
    const toml::node* where = document_.root().get("families");
    for (std::size_t i = indicators.size(); i-- > 0;)
      if (indicators[i].heading().family == family) where = &indicator_tables()[i];
    document_.at(*where, [&] { require_fitting(family, weights, indicators); });
  }
}

indicator_scheme reader::scheme() const {
  const toml::table& root = document_.root();
  document_.refuse_unknown_keys(root, {"name", "illustrative", "pass_mark", "families", "indicator"});
  const std::string text = document_.text_of(root, "name");
  const auto name = document_.at(*root.get("name"), [&] { return indicator_scheme::title(text); });
  const toml::node& illustrative_node = document_.required(root, "illustrative");
  const auto illustrative = illustrative_node.value_exact<bool>();
  if (!illustrative) document_.fail(illustrative_node, {input_sentence::illustrative_expected});
  std::optional<pass_mark> mark;
  if (const toml::node* node = root.get("pass_mark"))
    mark = document_.at(*node, [&] { return pass_mark::of_thousandths(parts_of(*node, "pass_mark", 3)); });
  const family_weights by_family = weights();
  const indicator_list all = indicators();
  require_fitting_families(by_family, all);
  return {name, *illustrative ? scheme_standing::illustrative : scheme_standing::users_own, by_family, all,
          mark};
}

}  // namespace

indicator_scheme read_scheme(std::string_view toml, const std::string& source) {
  return reader(toml, source).scheme();
}

std::string write_scheme(const indicator_scheme& scheme) {
  std::string toml = fmt::format("name = {}\nillustrative = {}\n", toml_text(scheme.name().view()),
                                 scheme.is_illustrative());
  if (scheme.mark()) toml += fmt::format("pass_mark = {}\n", decimal_text(scheme.mark()->thousandths(), 3));
  toml += "\n[families]\n";
  for (std::size_t f = 0; f < count_of<indicator_family>; ++f) {
    const auto family = static_cast<indicator_family>(f);
    if (const std::int64_t weight = scheme.weights().of(family).hundredths(); weight != 0)
      toml += fmt::format("{} = {}\n", key(family), decimal_text(weight, 2));
  }
  for (std::size_t i = 0; i < scheme.indicators().size(); ++i) {
    const scheme_indicator& one = scheme.indicators()[i];
    const indicator_heading& heading = one.heading();
    const auto value = [](indicator_value of) { return decimal_text(of.thousandths(), 3); };
    toml += fmt::format("\n[[indicator]]\nkey = {}\nfamily = \"{}\"\ndirection = \"{}\"\nweight = {}\n",
                        toml_text(heading.key.view()), key(heading.family), key(heading.direction),
                        decimal_text(heading.weight.hundredths(), 2));
    if (heading.names) toml += fmt::format("names = \"{}\"\n", key(*heading.names));
    toml += fmt::format("normalisation = \"{}\"\n", key(one.method()));
    switch (one.method()) {
      case normalisation::threshold: toml += fmt::format("threshold = {}\n", value(one.best())); break;
      case normalisation::min_max:
        toml += fmt::format("worst = {}\nbest = {}\n", value(one.worst()), value(one.best()));
        break;
      case normalisation::rank: break;
    }
  }
  return toml;
}

}  // namespace jiqun
