// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/closed_set.hpp"

#include <cstdint>

namespace jiqun {

/// How an event does not fit the record (记载不符之处). Closed.
enum class misfit : std::uint8_t {
  in_pool_already,           ///< it is in the pool already; passed over
  not_in_pool,               ///< it is not in the pool
  no_application,            ///< there is no open application
  application_open_already,  ///< another application is open; that one is taken to have ended
  publicity_open_already,    ///< the list stands open already; passed over
  no_open_publicity,         ///< no list stands open; passed over
  interrupted_already,       ///< it is interrupted already; passed over
  not_interrupted,           ///< it is not interrupted; passed over
  no_list_shown,             ///< no list was shown; passed over
  objection_known_already,   ///< an objection bears that id already; passed over
  sent_after_received,       ///< the objection is said to be sent after it was received
  objection_not_known,       ///< no objection bears that id; passed over
  title_held_already,        ///< it holds the title already; no other begins
  no_title_held,             ///< it holds no title
  no_revocation_begun,       ///< no step towards a revocation is on record; passed over
  outcome_known_already,     ///< the year has another outcome already, and this one does not say that it
                             ///< replaces it: neither is believed, the year is pending
  year_to_come,              ///< the year has not begun; passed over
  neither_pool_nor_title,    ///< it is neither in the pool nor a holder of the title
  ground_has_gone,           ///< it replaces an outcome on which a revocation rested
  out_of_range,              ///< a day or year of it cannot be reckoned with; passed over
  more_than_can_be_kept,     ///< there are more of these than there is room for; passed over
};
inline constexpr named<misfit> misfit_table[] = {
    {misfit::in_pool_already, "in_pool_already", "已在库,本事项未采用"},
    {misfit::not_in_pool, "not_in_pool", "不在库"},
    {misfit::no_application, "no_application", "没有进行中的申报"},
    {misfit::application_open_already, "application_open_already", "已有进行中的申报,按前一申报已终结处理"},
    {misfit::publicity_open_already, "publicity_open_already", "名单已在公示,本事项未采用"},
    {misfit::no_open_publicity, "no_open_publicity", "没有进行中的公示,本事项未采用"},
    {misfit::interrupted_already, "interrupted_already", "公示已中断,本事项未采用"},
    {misfit::not_interrupted, "not_interrupted", "公示未中断,本事项未采用"},
    {misfit::no_list_shown, "no_list_shown", "没有公示过的名单,本事项未采用"},
    {misfit::objection_known_already, "objection_known_already", "异议编号重复,本事项未采用"},
    {misfit::sent_after_received, "sent_after_received", "异议的寄出日期晚于收到日期"},
    {misfit::objection_not_known, "objection_not_known", "没有该编号的异议,本事项未采用"},
    {misfit::title_held_already, "title_held_already", "已持有称号,未另计称号"},
    {misfit::no_title_held, "no_title_held", "未持有称号"},
    {misfit::no_revocation_begun, "no_revocation_begun", "未见拟撤销的步骤,本事项未采用"},
    {misfit::outcome_known_already, "outcome_known_already", "该年度已有不同结果且未说明替代,按待定处理"},
    {misfit::year_to_come, "year_to_come", "考核年度尚未开始,本事项未采用"},
    {misfit::neither_pool_nor_title, "neither_pool_nor_title", "既不在库也未持有称号"},
    {misfit::ground_has_gone, "ground_has_gone",
     "据以撤销的考核结果已更正,撤销事由是否仍成立,由省厅依法核处"},
    {misfit::out_of_range, "out_of_range", "日期或年度超出可推算范围,本事项未采用"},
    {misfit::more_than_can_be_kept, "more_than_can_be_kept", "超过可记载的数量,本事项未采用"},
};
static_assert(is_table(misfit_table));
constexpr const auto& table_of(misfit) { return misfit_table; }

}  // namespace jiqun
