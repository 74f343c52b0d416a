// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/calendar/working_calendar.hpp"
#include "jiqun/core/decision.hpp"
#include "jiqun/facts/actor.hpp"
#include "jiqun/facts/application.hpp"
#include "jiqun/facts/objection.hpp"
#include "jiqun/facts/publicity_notice.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/rules/objections.hpp"
#include "jiqun/rules/publicity.hpp"

#include <iterator>
#include <utility>

namespace jiqun {

/// The readings that bear on recognition.
inline constexpr reading_set readings_of_recognition = readings_of_publicity | readings_of_objections;

namespace detail {

/// The rounds that had opened by a day (截至该日已开始的各轮公示): what a later one brings does not bear on
/// it.
template <class Notices>
class opened_by {
  using place = decltype(std::begin(std::declval<const Notices&>()));

 public:
  constexpr opened_by(const Notices& rounds, date day) : rounds_(&rounds), day_(day) {}

  class iterator {
   public:
    constexpr iterator(place at, place end, date day) : at_(at), end_(end), day_(day) { pass_over_later(); }
    constexpr const publicity_notice& operator*() const { return *at_; }
    constexpr iterator& operator++() {
      ++at_;
      pass_over_later();
      return *this;
    }
    friend constexpr bool operator!=(const iterator& a, const iterator& b) { return a.at_ != b.at_; }

   private:
    constexpr void pass_over_later() {
      while (at_ != end_ && day_ < (*at_).opens) ++at_;
    }
    place at_;
    place end_;
    date day_;
  };

  [[nodiscard]] constexpr iterator begin() const { return {std::begin(*rounds_), std::end(*rounds_), day_}; }
  [[nodiscard]] constexpr iterator end() const { return {std::end(*rounds_), std::end(*rounds_), day_}; }

 private:
  const Notices* rounds_;
  date day_;
};

/// The list was shown, and no round of it is still open on the day.
template <class Notices>
constexpr finding publicity_over(const Notices& rounds, date on) {
  bool shown = false;
  partial_answer over = answer::yes;
  for (const publicity_notice& round : rounds) {
    shown = true;
    if (round.closed.has_value())
      over = both(over, answer_of(*round.closed < on));
    else if (round.stands_open() || on <= round.opens)
      over = both(over, answer::no);
    else
      over = both(over, {fact::closing_day, round.closed.why_absent()});
  }
  return finding_of(condition::publicity_over, shown ? over : answer::no);
}

}  // namespace detail

/// Art. 10(3). May the cluster be recognised on this day (可否确定): on the shortlist, its publicity
/// completed and over, and no objection left? It says that recognition is open, never that the cluster is
/// recognised. When the title begins is for the announcement to say.
/// @param rounds  a range of notices, one for each round in which the list that names the cluster was shown;
///                objections are raised within them; a round that opens after that day is passed over
/// @param raised  a range of objections; an empty one says that there was none
template <class Notices, class Objections>
[[nodiscard]] constexpr decision decide_may_be_recognised(const stated<bool>& on_shortlist,
                                                          const Notices& rounds, const Objections& raised,
                                                          date on, const measures& in_force,
                                                          const working_calendar& calendar) {
  const detail::opened_by<Notices> shown(rounds, on);
  return decision::all_of(condition::may_be_recognised,
                          {finding_of(condition::on_shortlist, on_shortlist, fact::shortlist),
                           decide_publicised(shown, in_force, calendar), detail::publicity_over(shown, on),
                           decide_no_objection_left(raised, shown, in_force)});
}

/// Art. 4, 10(3). Was a recognition in order (确定是否合乎规定): by the provincial department, of a cluster
/// that might be recognised on that day? What was still being verified then had not been verified: unlike the
/// question whether it may be recognised, the act does not wait.
template <class Notices, class Objections>
[[nodiscard]] constexpr decision decide_recognition_in_order(const stated<bool>& by_provincial_department,
                                                             const stated<bool>& on_shortlist,
                                                             const Notices& rounds, const Objections& raised,
                                                             date on, const measures& in_force,
                                                             const working_calendar& calendar) {
  const detail::opened_by<Notices> shown(rounds, on);
  return decision::all_of(
      condition::recognition_in_order,
      {finding_of(condition::right_office, by_provincial_department, fact::deciding_office),
       finding_of(condition::on_shortlist, on_shortlist, fact::shortlist),
       decide_publicised(shown, in_force, calendar), detail::publicity_over(shown, on),
       detail::no_objection_left(raised, shown, in_force, answer::no)});
}

}  // namespace jiqun
