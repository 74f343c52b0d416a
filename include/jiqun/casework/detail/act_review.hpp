// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/casework/judged_act.hpp"
#include "jiqun/casework/observation.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/reasoning/decision.hpp"
#include "jiqun/reasoning/weighing.hpp"
#include "jiqun/rules/applicability.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

namespace jiqun {

/// What is noticed while a case is replayed (认定过程): acts held against the rules, and what does not fit.
class act_review {
 public:
  /// @param weighed  whether each decision is asked under every reading too
  explicit act_review(bool weighed) : weighed_(weighed) {}

  /// The event that is looked at from here on.
  void look_at(std::size_t event) { event_ = event; }

  void note(misfit how) {
    observation seen;
    seen.mark = how == misfit::ground_has_gone ? mark::remark : mark::inconsistency;
    seen.event = event_;
    seen.misfit = how;
    seen_.push_back(seen);
  }

  void note_outside_force() {
    observation seen;
    seen.mark = mark::outside_force;
    seen.event = event_;
    seen_.push_back(seen);
  }

  /// Holds the event against a rule; `decide` takes measures and returns a decision.
  /// @param by  the text that governs, which is there; where by its other choice none was in force, there
  ///            would be nothing to hold it against
  template <class Decide>
  const decision& judge(const applicable_text& by, Decide decide) {
    const measures& text = *by.text;
    const std::optional<const measures*> otherwise = by.otherwise;
    const std::size_t under = place_of(text);
    if (weighed_) {
      const weighing weighed(text, decide);
      std::optional<decision> other;
      if (otherwise && *otherwise != nullptr) other = decide(**otherwise);
      const auto contest_of = [&](std::size_t finding) {
        contest stability = weighed.contest_of(finding);
        const bool same =
            other && finding < other->size() && (*other)[finding].holds == weighed.reasons()[finding].holds;
        if (!otherwise || same) return stability;
        stability.contested = true;
        stability.turned_by.insert(reading_id::governing_text);
        stability.together = {};
        return stability;
      };
      judged_.push_back({event_, {weighed.reasons(), contest_of(0)}, under});
      notice(0, contest_of);
    } else {
      judged_.push_back({event_, {decide(text), {}}, under});
      notice(0, [](std::size_t) { return contest(); });
    }
    return judged_.back().weighed.reasons;
  }

  /// Notes each requirement that is not met, or of which it cannot be told: the findings that a conclusion
  /// from all of them fails by.
  template <class ContestOf>
  void notice(std::size_t at, ContestOf contest_of) {
    const decision& reasons = judged_.back().weighed.reasons;
    const finding& step = reasons[at];
    if (step.holds == answer::yes) return;
    if (step.follows_from == connective::all_of) {
      for (const std::size_t under : reasons.children(at)) notice(under, contest_of);
      return;
    }
    note(step.holds == answer::no ? mark::breach : mark::undetermined, at).stability = contest_of(at);
  }
  observation& note(mark as, std::size_t finding) {
    observation seen;
    seen.mark = as;
    seen.event = event_;
    seen.judged = judged_.size() - 1;
    seen.finding = finding;
    seen_.push_back(seen);
    return seen_.back();
  }

  [[nodiscard]] std::vector<judged_act>& judged() { return judged_; }
  [[nodiscard]] std::vector<observation>& seen() { return seen_; }
  /// Which of the texts it is, among them from here on. A text is known by where it stands.
  [[nodiscard]] std::size_t place_of(const measures& text) {
    const auto found = std::find(texts_.begin(), texts_.end(), &text);
    if (found != texts_.end()) return static_cast<std::size_t>(found - texts_.begin());
    texts_.push_back(&text);
    return texts_.size() - 1;
  }
  /// Copies of the texts, in the order in which they came up.
  [[nodiscard]] std::vector<measures> texts() const {
    std::vector<measures> all;
    all.reserve(texts_.size());
    for (const measures* one : texts_) all.push_back(*one);
    return all;
  }

 private:
  bool weighed_;
  std::size_t event_ = 0;
  std::vector<const measures*> texts_;  ///< they outlive the review
  std::vector<judged_act> judged_;
  std::vector<observation> seen_;
};

}  // namespace jiqun
