// SPDX-License-Identifier: Apache-2.0
#include "wording/case_words.hpp"

#include "jiqun/vocabulary/act.hpp"

#include <cstddef>

namespace jiqun {

phrase words(event_kind value) {
  switch (value) {
    case event_kind::entered_pool: return {"入库", "entered the pool"};
    case event_kind::left_pool: return {"出库", "left the pool"};
    case event_kind::monitored: return {"调度", "was monitored"};
    case event_kind::plan_issued: return {"出台培育建设方案", "a development plan was issued"};
    case event_kind::call_issued: return {"发布申报通知", "the year's call was issued"};
    case event_kind::applied: return {"申报", "applied"};
    case event_kind::application_withdrawn: return {"撤回申报", "the application was withdrawn"};
    case event_kind::materials_reviewed: return {"初步审核", "the city reviewed the materials"};
    case event_kind::recommended: return {"推荐", "was recommended"};
    case event_kind::recommendation_declined: return {"不予推荐", "the city declined to recommend"};
    case event_kind::recommendation_withdrawn: return {"撤回推荐", "the recommendation was withdrawn"};
    case event_kind::reviewed: return {"省厅审核", "the department reviewed the application"};
    case event_kind::shortlisted: return {"列入入围名单", "was shortlisted"};
    case event_kind::not_shortlisted: return {"未列入入围名单", "was not shortlisted"};
    case event_kind::publicity_opened: return {"公示开始", "publicity opened"};
    case event_kind::publicity_interrupted: return {"公示中断", "publicity was interrupted"};
    case event_kind::publicity_resumed: return {"公示恢复", "publicity resumed"};
    case event_kind::list_corrected: return {"名单更正", "the list was corrected"};
    case event_kind::publicity_closed: return {"公示截止", "publicity closed"};
    case event_kind::objection_raised: return {"收到异议", "an objection was received"};
    case event_kind::objection_verified: return {"异议核实完毕", "an objection was verified"};
    case event_kind::objection_withdrawn: return {"撤回异议", "an objection was withdrawn"};
    case event_kind::recognised: return {"予以确定", "was recognised"};
    case event_kind::recognition_refused: return {"不予确定", "recognition was refused"};
    case event_kind::nominated_nationally: return {"推荐创建国家级", "was nominated for the national level"};
    case event_kind::recognised_nationally:
      return {"被认定为国家级", "was recognised for the national level"};
    case event_kind::instalment_paid: return {"拨付资金", "an instalment was paid"};
    case event_kind::support_used: return {"使用资金", "support was used"};
    case event_kind::assessed: return {"年度考核", "was assessed"};
    case event_kind::misconduct_found: return {"违规行为认定", "misconduct was found"};
    case event_kind::revocation_proposed: return {"拟撤销称号", "revocation was proposed"};
    case event_kind::proposal_publicised: return {"公示拟撤销", "the proposal was made public"};
    case event_kind::cluster_heard: return {"听取陈述申辩", "the cluster was heard"};
    case event_kind::revocation_dropped: return {"决定不予撤销", "the revocation was dropped"};
    case event_kind::revoked: return {"撤销称号", "the title was revoked"};
    case event_kind::title_surrendered: return {"放弃称号", "the title was given up"};
    case event_kind::interpretation_issued: return {"省厅作出解释", "the department interpreted"};
    case event_kind::manual_override: return {"人工决定", "a person decided otherwise"};
  }
  return {};
}

phrase words(stage value) {
  switch (value) {
    case stage::outside_pool: return {"未入库", "outside the pool"};
    case stage::in_pool: return {"在库培育", "in the pool"};
    case stage::applied: return {"已申报", "applied"};
    case stage::recommended: return {"已推荐", "recommended"};
    case stage::shortlisted: return {"已入围", "shortlisted"};
    case stage::in_publicity: return {"公示中", "in publicity"};
    case stage::awaiting_decision: return {"公示截止,待确定", "publicity closed, awaiting the decision"};
    case stage::title_held: return {"持有省级集群称号", "holds the title"};
    case stage::revocation_proposed: return {"持有称号,拟撤销", "holds the title, revocation proposed"};
    case stage::revoked: return {"称号已撤销", "title revoked"};
    case stage::given_up: return {"已放弃称号", "title given up"};
  }
  return {};
}

phrase words(mark value) {
  switch (value) {
    case mark::breach: return {"违反规定", "breach"};
    case mark::undetermined: return {"无法判定", "undetermined"};
    case mark::exception: return {"例外", "exception"};
    case mark::inconsistency: return {"记载不符", "inconsistency"};
    case mark::outside_force: return {"不在施行期内", "outside force"};
  }
  return {};
}

phrase words(misfit value) {
  switch (value) {
    case misfit::in_pool_already: return {"已在库,本事项未采用", "it is in the pool already; passed over"};
    case misfit::not_in_pool: return {"不在库", "it is not in the pool"};
    case misfit::no_application: return {"没有进行中的申报", "there is no open application"};
    case misfit::application_open_already:
      return {"已有进行中的申报,按前一申报已终结处理",
              "another application is open; it is taken to have ended"};
    case misfit::publicity_open_already:
      return {"名单已在公示,本事项未采用", "the list stands open already; passed over"};
    case misfit::no_open_publicity:
      return {"没有进行中的公示,本事项未采用", "no list stands open; passed over"};
    case misfit::interrupted_already:
      return {"公示已中断,本事项未采用", "publicity is interrupted already; passed over"};
    case misfit::not_interrupted:
      return {"公示未中断,本事项未采用", "publicity is not interrupted; passed over"};
    case misfit::no_list_shown: return {"没有公示过的名单,本事项未采用", "no list was shown; passed over"};
    case misfit::objection_known_already:
      return {"异议编号重复,本事项未采用", "an objection bears that id already; passed over"};
    case misfit::sent_after_received:
      return {"异议的寄出日期晚于收到日期", "it is said to be sent after it was received"};
    case misfit::objection_not_known:
      return {"没有该编号的异议,本事项未采用", "no objection bears that id; passed over"};
    case misfit::title_held_already:
      return {"已持有称号,未另计称号", "it holds the title already; no second title is counted"};
    case misfit::no_title_held: return {"未持有称号", "it holds no title"};
    case misfit::no_revocation_begun:
      return {"未见拟撤销的步骤,本事项未采用", "no step towards a revocation is on record; passed over"};
    case misfit::outcome_known_already:
      return {"该年度已有不同结果且未说明替代,按待定处理",
              "the year has another outcome and this one does not say that it replaces it; taken as pending"};
    case misfit::year_to_come:
      return {"考核年度尚未开始,本事项未采用", "the year has not begun; passed over"};
    case misfit::neither_pool_nor_title:
      return {"既不在库也未持有称号", "it is neither in the pool nor a holder of the title"};
    case misfit::ground_has_gone:
      return {"所替换的考核结果是已作撤销的事由,该事由不复存在",
              "it replaces an outcome on which a revocation rested; that ground has gone"};
    case misfit::out_of_range:
      return {"日期或年度超出可推算范围,本事项未采用",
              "a day or year of it cannot be reckoned with; passed over"};
    case misfit::more_than_can_be_kept:
      return {"超过可记载的数量,本事项未采用", "more of these than there is room for; passed over"};
  }
  return {};
}

phrase words(city value) {
  switch (value) {
    case city::hefei: return {"合肥", "Hefei"};
    case city::wuhu: return {"芜湖", "Wuhu"};
    case city::bengbu: return {"蚌埠", "Bengbu"};
    case city::huainan: return {"淮南", "Huainan"};
    case city::maanshan: return {"马鞍山", "Ma'anshan"};
    case city::huaibei: return {"淮北", "Huaibei"};
    case city::tongling: return {"铜陵", "Tongling"};
    case city::anqing: return {"安庆", "Anqing"};
    case city::huangshan: return {"黄山", "Huangshan"};
    case city::chuzhou: return {"滁州", "Chuzhou"};
    case city::fuyang: return {"阜阳", "Fuyang"};
    case city::suzhou: return {"宿州", "Suzhou"};
    case city::luan: return {"六安", "Lu'an"};
    case city::bozhou: return {"亳州", "Bozhou"};
    case city::chizhou: return {"池州", "Chizhou"};
    case city::xuancheng: return {"宣城", "Xuancheng"};
  }
  return {};
}

phrase words(support_use value) {
  switch (value) {
    case support_use::public_service_activity: return {"集群公共服务活动", "public service activities"};
    case support_use::public_service_platform: return {"公共服务平台建设", "public service platforms"};
    case support_use::enterprise_project: return {"企业实体项目", "enterprises' projects"};
    case support_use::other: return {"其他用途", "another use"};
  }
  return {};
}

phrase words(misconduct_kind value) {
  switch (value) {
    case misconduct_kind::fraud: return {"弄虚作假", "fraud"};
    case misconduct_kind::breach_of_law: return {"违反相关法律法规", "breach of law"};
  }
  return {};
}

phrase words(misconduct_actor value) {
  switch (value) {
    case misconduct_actor::applicant: return {"申报主体", "the applicant"};
    case misconduct_actor::promotion_organisation: return {"集群发展促进组织", "the promotion organisation"};
    case misconduct_actor::member: return {"集群内企业", "a member enterprise"};
    case misconduct_actor::local_government: return {"集群所在地政府或主管部门", "the local government"};
  }
  return {};
}

phrase words(end_of_title value) {
  switch (value) {
    case end_of_title::revoked: return {"撤销", "revoked"};
    case end_of_title::given_up: return {"放弃", "given up"};
  }
  return {};
}

std::optional<city> city_named(std::string_view text) {
  constexpr std::string_view suffix = "市";
  for (std::size_t at = 0; at < count_of<city>; ++at) {
    const auto one = static_cast<city>(at);
    const std::string_view chinese = words(one).zh;
    const bool with_suffix = text.size() == chinese.size() + suffix.size() &&
                             text.substr(0, chinese.size()) == chinese &&
                             text.substr(chinese.size()) == suffix;
    if (text == key(one) || text == chinese || with_suffix) return one;
  }
  return std::nullopt;
}

}  // namespace jiqun
