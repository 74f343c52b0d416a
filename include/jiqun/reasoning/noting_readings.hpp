// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/answer.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/reasoning/decision.hpp"
#include "jiqun/reasoning/finding.hpp"
#include "jiqun/reasoning/stability.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

namespace jiqun {

/// Makes a finding with the readings in use and notes which it relied on: those of which another choice alone
/// would find otherwise. Which are asked for is seen, not said.
///
///     return noting_readings(in_force, [&](const measures& read) {
///       return finding_of(condition::in_pool, …read.readings.get<pool_entry>()…);
///     });
///
/// @param find  takes measures and returns a finding; or a decision whose findings keep their places under
///              every reading: each of them that is made from facts notes its own. Throws invalid_fact
///              (flaw::findings_differ) where there are more or fewer of them
template <class Find>
[[nodiscard]] constexpr auto noting_readings(const measures& in_force, Find find);

/// The same, where another choice counts already as finding otherwise if `see` comes to another value.
template <class Find, class See>
[[nodiscard]] constexpr finding noting_readings(const measures& in_force, Find find, See see);

namespace detail {

/// The answers of a decision's findings, or of one finding, two bits each.
constexpr std::uint64_t answers_of(const finding& one) { return static_cast<std::uint64_t>(one.holds); }
constexpr std::uint64_t answers_of(const decision& all) {
  static_assert(decision::capacity <= 32);
  std::uint64_t answers = 0;
  for (std::size_t at = all.size(); at-- > 0;) answers = answers << 2 | answers_of(all[at]);
  return answers;
}
constexpr answer answer_at(std::uint64_t answers, std::size_t at) {
  return static_cast<answer>(answers >> (2 * at) & 3);
}

constexpr std::size_t size_of(const finding& /*one*/) { return 1; }
constexpr std::size_t size_of(const decision& all) { return all.size(); }

using readings_of_each = std::array<reading_set, decision::capacity>;
constexpr void note(finding& one, const readings_of_each& relied_on, reading_set fixed, std::uint8_t number) {
  one.relied_on = relied_on[0];
  one.interpreted = relied_on[0] & fixed;
  one.noted_as = number;
}
constexpr void note(decision& all, const readings_of_each& relied_on, reading_set fixed,
                    std::uint8_t number) {
  for (std::size_t at = 0; at < all.size(); ++at) {
    if (all[at].follows_from == connective::facts) all.note(at, relied_on[at], relied_on[at] & fixed, number);
    if (number != 0) ++number;
  }
}

/// How the findings of a decision that is being weighed come out under other readings: for each that was made
/// noting them, the tree of its runs. It watches the measures that the decision is made with; what they are
/// asked for outside such a finding it sees like any other watch.
class noted_findings : public reading_watch {
 public:
  constexpr noted_findings() noexcept : reading_watch(this) {}
  // Whoever watches knows it by its place.
  noted_findings(const noted_findings&) = delete;
  noted_findings& operator=(const noted_findings&) = delete;
  ~noted_findings() = default;

  /// Makes what `find` finds under every combination of readings that can differ.
  /// @return the number of the first of its findings, the others following; 0 where there is no room
  template <class Find>
  constexpr std::uint8_t add(const measures& in_use, Find& find, std::size_t findings) {
    if (noted_.size() < noted_count_ + findings || node_count_ == nodes_.size()) overflowed_ = true;
    if (overflowed_) return 0;
    const std::size_t root = node_count_++;
    const auto answers = [&find](const measures& read) { return answers_of(find(read)); };
    planting into{*this, root};
    static_cast<void>(reading_walk<decltype(answers), planting>(in_use, {}, answers, into));
    for (std::size_t place = 0; place < findings; ++place)
      noted_[noted_count_++] = {static_cast<std::uint16_t>(root), static_cast<std::uint8_t>(place)};
    return static_cast<std::uint8_t>(noted_count_ - findings + 1);
  }

  /// Whether nothing but noted findings depends on readings.
  [[nodiscard]] constexpr bool complete() const noexcept { return !overflowed_ && seen().empty(); }

  /// Whether a finding was noted as that number here, and not elsewhere.
  [[nodiscard]] constexpr bool knows(std::uint8_t number) const noexcept {
    return number != 0 && number <= noted_count_;
  }
  /// What the finding of that number is under the readings.
  [[nodiscard]] constexpr answer under(std::uint8_t number, const readings& read) const {
    const auto& [root, place] = noted_[number - 1U];
    std::size_t at = root;
    while (nodes_[at].below != 0) at = nodes_[at].below + read.chosen(nodes_[at].asked);
    return answer_at(nodes_[at].answers, place);
  }

 private:
  struct node {
    std::uint64_t answers = 0;
    std::uint16_t below = 0;  ///< where the first choice of the reading stands; 0 where none is asked for
    reading_id asked{};
  };
  struct noted {
    std::uint16_t root = 0;
    std::uint8_t place = 0;
  };
  struct planting {
    noted_findings& all;  // NOLINT(cppcoreguidelines-avoid-const-or-ref-data-members)
    std::size_t root;
    [[nodiscard]] constexpr std::size_t branch(std::size_t where, reading_id reading) {
      const std::size_t choices = row_of(reading).choice_count;
      if (all.nodes_.size() < all.node_count_ + choices) all.overflowed_ = true;
      if (all.overflowed_) return where;
      const std::size_t below = all.node_count_;
      all.node_count_ += choices;
      all.nodes_[root + where].below = static_cast<std::uint16_t>(below);
      all.nodes_[root + where].asked = reading;
      return below - root;
    }
    constexpr void leaf(std::size_t where, std::uint64_t answers, reading_set /*changed*/) {
      if (!all.overflowed_) all.nodes_[root + where].answers = answers;
    }
  };

  std::array<node, 320> nodes_{};
  std::size_t node_count_ = 0;
  std::array<noted, 64> noted_{};
  std::size_t noted_count_ = 0;
  bool overflowed_ = false;
};

/// Those who weigh a decision want the trees of its findings; whoever else watches asks again himself.
constexpr noted_findings* noted_by(const measures& in_force) {
  const reading_watch* watch = reading_watch::at(in_force.readings);
  return watch == nullptr ? nullptr : watch->weighs();
}
constexpr bool is_watched(const measures& in_force) {
  const reading_watch* watch = reading_watch::at(in_force.readings);
  return watch != nullptr && watch->weighs() == nullptr;
}

}  // namespace detail

template <class Find>
constexpr auto noting_readings(const measures& in_force, Find find) {
  if (detail::is_watched(in_force)) return find(in_force);
  detail::readings_of_each relied_on{};
  auto made =
      detail::asked_alone(in_force, find, [&](reading_id reading, const auto& in_use, const auto& otherwise) {
        if (detail::size_of(otherwise) != detail::size_of(in_use))
          throw invalid_fact(flaw::findings_differ, static_cast<std::int64_t>(detail::size_of(otherwise)));
        for (std::size_t at = 0; at < detail::size_of(in_use); ++at)
          if (detail::answer_at(detail::answers_of(otherwise), at) !=
              detail::answer_at(detail::answers_of(in_use), at))
            relied_on[at].insert(reading);
      });
  std::uint8_t number = 0;
  if (detail::noted_findings* noted = detail::noted_by(in_force))
    number = noted->add(in_force, find, detail::size_of(made));
  detail::note(made, relied_on, in_force.interpreted(), number);
  return made;
}

template <class Find, class See>
constexpr finding noting_readings(const measures& in_force, Find find, See see) {
  if (detail::is_watched(in_force)) return find(in_force);
  const reliance found = reliance_of(in_force, see);
  detail::noted_findings* noted = detail::noted_by(in_force);
  finding step = noted == nullptr ? find(in_force) : find(measures(in_force));
  step.relied_on = found.relied_on;
  step.interpreted = found.interpreted;
  if (noted != nullptr) step.noted_as = noted->add(in_force, find, 1);
  return step;
}

}  // namespace jiqun
