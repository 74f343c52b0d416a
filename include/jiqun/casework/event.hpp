// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/vocabulary/event_kind.hpp"

#include "jiqun/core/closed_set.hpp"

#include "jiqun/core/date.hpp"
#include "jiqun/core/minute_of_day.hpp"
#include "jiqun/core/stated.hpp"
#include "jiqun/core/year.hpp"
#include "jiqun/facts/actor.hpp"
#include "jiqun/facts/annual_round.hpp"
#include "jiqun/facts/application.hpp"
#include "jiqun/facts/assessment_history.hpp"
#include "jiqun/facts/misconduct.hpp"
#include "jiqun/facts/support.hpp"
#include "jiqun/measures/interpretation.hpp"
#include "jiqun/vocabulary/condition.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace jiqun {

/// What can happen in a case (事项), in the order of the articles. Each is a plain record of what the papers
/// say; what follows from it is for replay to find. In a namespace of its own: words as short as these would
/// stand in everybody's way.
namespace happened {

// 第五条 培育库
struct entered_pool {};
struct left_pool {};
struct monitored {};  ///< 调度

// 第六条
struct plan_issued {};  ///< 出台集群培育建设方案

// 第九条、第十条第(一)项
struct call_issued {  ///< 发布申报通知
  annual_round round;
  std::vector<std::string> industries{};  ///< by their names, for people; empty: the record has none
};
struct applied {
  year round;
  innovation_carriers carriers{};
};
struct application_withdrawn {};
struct materials_reviewed {  ///< 初步审核
  stated<bool> truthful{};
  stated<bool> compliant{};
};
struct recommended {
  stated<bool> formal_letter{};
};
struct recommendation_declined {};
struct recommendation_withdrawn {};

// 第十条第(二)项
struct reviewed {  ///< 审核
  stated<bool> score_considered{};
  stated<bool> experts_considered{};
  stated<bool> direction_considered{};
};
struct shortlisted {};
struct not_shortlisted {};

// 第十条第(三)项
struct publicity_opened {
  stated<bool> on_official_website{};
  std::optional<minute_of_day> last_day_until{};
};
struct publicity_interrupted {};  ///< from this day on the list cannot be seen
struct publicity_resumed {};      ///< from this day on it can be seen again
struct list_corrected {};
struct publicity_closed {};  ///< the last day on which the list stood open
struct objection_raised {    ///< received on the day of the event
  std::string id;
  stated<minute_of_day> received_at{};
  stated<date> sent{};
  stated<bool> admissible{};
  stated<bool> concerns_cluster{};
};
struct objection_verified {
  std::string id;
  bool conforming;

  objection_verified(std::string of, bool conforms) : id(std::move(of)), conforming(conforms) {}
  template <class NotBool>
  objection_verified(std::string, NotBool) = delete;
};
struct objection_withdrawn {
  std::string id;
};
struct recognised {  ///< 予以确定
  date title_begins;
};
struct recognition_refused {};

// 第十一条
struct nominated_nationally {
  std::string reason{};  ///< for an exception; empty: none is on record
};
struct recognised_nationally {};

// 第十二条
struct instalment_paid {
  stated<bool> newly_recognised{};
  stated<bool> within_budget{};
};
struct support_used {
  stated<support_use> use{};
};

// 第十四条
struct assessed {
  year label;
  assessment_outcome outcome;
  bool replaces = false;  ///< whether it replaces an outcome of that year that is on record

  assessed(year of, assessment_outcome found) : label(of), outcome(found) {}
  /// It replaces what is on record of that year.
  [[nodiscard]] static assessed anew(year of, assessment_outcome found) {
    assessed one(of, found);
    one.replaces = true;
    return one;
  }
};
struct misconduct_found {
  misconduct what;
};
struct revocation_proposed {};
struct proposal_publicised {};
struct cluster_heard {};       ///< 听取陈述申辩
struct revocation_dropped {};  ///< 不予撤销
struct revoked {
  stated<bool> procedure_followed{};  ///< not given: as the steps on record have it
};
struct title_surrendered {};

// 第十五条
struct interpretation_issued {
  official_interpretation what;
};

/// A person's decision against the rule: kept, shown beside what the rule says, and never mixed with it.
struct manual_override {
  condition about;
  bool holds;  ///< as the person decided it
  std::string author;
  std::string reason;

  /// Whether the condition holds, by whom and why.
  [[nodiscard]] static manual_override holds_for(condition about, std::string author, std::string reason) {
    return {about, true, std::move(author), std::move(reason)};
  }
  [[nodiscard]] static manual_override fails_for(condition about, std::string author, std::string reason) {
    return {about, false, std::move(author), std::move(reason)};
  }

 private:
  manual_override(condition what, bool is_met, std::string by, std::string why)
      : about(what), holds(is_met), author(std::move(by)), reason(std::move(why)) {}
};

}  // namespace happened

using what_happened = std::variant<
    happened::entered_pool, happened::left_pool, happened::monitored, happened::plan_issued,
    happened::call_issued, happened::applied, happened::application_withdrawn, happened::materials_reviewed,
    happened::recommended, happened::recommendation_declined, happened::recommendation_withdrawn,
    happened::reviewed, happened::shortlisted, happened::not_shortlisted, happened::publicity_opened,
    happened::publicity_interrupted, happened::publicity_resumed, happened::list_corrected,
    happened::publicity_closed, happened::objection_raised, happened::objection_verified,
    happened::objection_withdrawn, happened::recognised, happened::recognition_refused,
    happened::nominated_nationally, happened::recognised_nationally, happened::instalment_paid,
    happened::support_used, happened::assessed, happened::misconduct_found, happened::revocation_proposed,
    happened::proposal_publicised, happened::cluster_heard, happened::revocation_dropped, happened::revoked,
    happened::title_surrendered, happened::interpretation_issued, happened::manual_override>;
static_assert(std::variant_size_v<what_happened> == count_of<event_kind>);

/// One dated event of a case (事项).
struct case_event {
  date on;
  what_happened what;
  stated<actor> by{};      ///< who acted
  std::string document{};  ///< document number (文号); empty: none
  std::string note{};
  std::string place{};  ///< where it stands in the file, as a JSON pointer; empty: it was not read from one

  [[nodiscard]] event_kind kind() const noexcept { return static_cast<event_kind>(what.index()); }
};

}  // namespace jiqun
