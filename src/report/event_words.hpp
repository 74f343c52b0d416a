// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/casework/case_file.hpp"
#include "jiqun/casework/event.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/vocabulary/city.hpp"
#include "wording/member_label.hpp"
#include "wording/message.hpp"

#include <string>
#include <vector>

namespace jiqun {

/// What an event says beside what every event has, under the labels of its members (formats/case_members).
struct stated_member {
  member_label label;
  message value;
};

/// Every member that the event states, in the order of their list; one that is given as unknown says so, one
/// that is not given is left out.
/// @param text  whose figures a condition speaks of
[[nodiscard]] std::vector<stated_member> stated_members(const case_event& event, const measures& text);

/// 评定年度:2024;申报区域:不限
[[nodiscard]] std::string members_text(const case_event& event, const measures& text, language tongue);

/// Who acted: 合肥市工业和信息化主管部门; empty where it is not given.
[[nodiscard]] std::string actor_text(const case_event& event, language tongue);

/// 合肥市、芜湖市
[[nodiscard]] message cities_text(city_set cities);

/// The cities and the leading industry of a cluster, as far as they are given.
[[nodiscard]] std::vector<stated_member> stated_members(const case_cluster& cluster);

}  // namespace jiqun
