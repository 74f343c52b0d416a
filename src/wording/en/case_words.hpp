// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/facts/misconduct.hpp"
#include "jiqun/facts/support.hpp"
#include "jiqun/facts/title.hpp"
#include "jiqun/vocabulary/city.hpp"
#include "jiqun/vocabulary/event_kind.hpp"
#include "jiqun/vocabulary/mark.hpp"
#include "jiqun/vocabulary/misfit.hpp"
#include "jiqun/vocabulary/stage.hpp"
#include "wording/en/tongue.hpp"
#include "wording/entry.hpp"

namespace jiqun::en {

inline constexpr entry<event_kind> event_kind_words[] = {
    {event_kind::entered_pool, "entered the pool"},
    {event_kind::left_pool, "left the pool"},
    {event_kind::monitored, "was monitored"},
    {event_kind::plan_issued, "a development plan was issued"},
    {event_kind::call_issued, "the year's call was issued"},
    {event_kind::applied, "applied"},
    {event_kind::application_withdrawn, "the application was withdrawn"},
    {event_kind::materials_reviewed, "the city reviewed the materials"},
    {event_kind::recommended, "was recommended"},
    {event_kind::recommendation_declined, "the city declined to recommend"},
    {event_kind::recommendation_withdrawn, "the recommendation was withdrawn"},
    {event_kind::reviewed, "the department reviewed the application"},
    {event_kind::shortlisted, "was shortlisted"},
    {event_kind::not_shortlisted, "was not shortlisted"},
    {event_kind::publicity_opened, "publicity opened"},
    {event_kind::publicity_interrupted, "publicity was interrupted"},
    {event_kind::publicity_resumed, "publicity resumed"},
    {event_kind::list_corrected, "the list was corrected"},
    {event_kind::publicity_closed, "publicity closed"},
    {event_kind::objection_raised, "an objection was received"},
    {event_kind::objection_verified, "an objection was verified"},
    {event_kind::objection_withdrawn, "an objection was withdrawn"},
    {event_kind::recognised, "was recognised"},
    {event_kind::recognition_refused, "recognition was refused"},
    {event_kind::nominated_nationally, "was nominated for the national level"},
    {event_kind::recognised_nationally, "was recognised for the national level"},
    {event_kind::instalment_paid, "an instalment was paid"},
    {event_kind::support_used, "support was used"},
    {event_kind::assessed, "was assessed"},
    {event_kind::misconduct_found, "misconduct was found"},
    {event_kind::revocation_proposed, "revocation was proposed"},
    {event_kind::proposal_publicised, "the proposal was made public"},
    {event_kind::cluster_heard, "the cluster was heard"},
    {event_kind::revocation_dropped, "the revocation was dropped"},
    {event_kind::revoked, "the title was revoked"},
    {event_kind::title_surrendered, "the title was given up"},
    {event_kind::interpretation_issued, "the department interpreted"},
    {event_kind::manual_override, "a person decided otherwise"},
};
constexpr const auto& entries_of(tongue, event_kind) { return event_kind_words; }

inline constexpr entry<stage> stage_words[] = {
    {stage::outside_pool, "outside the pool"},
    {stage::in_pool, "in the pool"},
    {stage::applied, "applied"},
    {stage::recommended, "recommended"},
    {stage::shortlisted, "shortlisted"},
    {stage::in_publicity, "in publicity"},
    {stage::awaiting_decision, "publicity closed, awaiting the decision"},
    {stage::title_held, "holds the title"},
    {stage::revocation_proposed, "holds the title, revocation proposed"},
    {stage::revoked, "title revoked"},
    {stage::given_up, "title given up"},
};
constexpr const auto& entries_of(tongue, stage) { return stage_words; }

inline constexpr entry<mark> mark_words[] = {
    {mark::breach, "breach"},
    {mark::undetermined, "undetermined"},
    {mark::exception, "exception"},
    {mark::inconsistency, "inconsistency"},
    {mark::outside_force, "outside force"},
    {mark::remark, "remark"},
};
constexpr const auto& entries_of(tongue, mark) { return mark_words; }

inline constexpr entry<misfit> misfit_words[] = {
    {misfit::in_pool_already, "it is in the pool already; passed over"},
    {misfit::not_in_pool, "it is not in the pool"},
    {misfit::no_application, "there is no open application"},
    {misfit::application_open_already, "another application is open; it is taken to have ended"},
    {misfit::publicity_open_already, "the list stands open already; passed over"},
    {misfit::no_open_publicity, "no list stands open; passed over"},
    {misfit::interrupted_already, "publicity is interrupted already; passed over"},
    {misfit::not_interrupted, "publicity is not interrupted; passed over"},
    {misfit::no_list_shown, "no list was shown; passed over"},
    {misfit::objection_known_already, "an objection bears that id already; passed over"},
    {misfit::sent_after_received, "it is said to be sent after it was received"},
    {misfit::objection_not_known, "no objection bears that id; passed over"},
    {misfit::title_held_already, "it holds the title already; no second title is counted"},
    {misfit::no_title_held, "it holds no title"},
    {misfit::no_revocation_begun, "no step towards a revocation is on record; passed over"},
    {misfit::outcome_known_already,
     "the year has another outcome and this one does not say that it replaces it; taken as pending"},
    {misfit::year_to_come, "the year has not begun; passed over"},
    {misfit::neither_pool_nor_title, "it is neither in the pool nor a holder of the title"},
    {misfit::ground_has_gone,
     "an outcome on which a revocation rested was corrected; whether there still is a ground is for the "
     "department to find"},
    {misfit::out_of_range, "a day or year of it cannot be reckoned with; passed over"},
    {misfit::more_than_can_be_kept, "more of these than there is room for; passed over"},
};
constexpr const auto& entries_of(tongue, misfit) { return misfit_words; }

inline constexpr entry<city> city_words[] = {
    {city::hefei, "Hefei"},         {city::wuhu, "Wuhu"},          {city::bengbu, "Bengbu"},
    {city::huainan, "Huainan"},     {city::maanshan, "Ma'anshan"}, {city::huaibei, "Huaibei"},
    {city::tongling, "Tongling"},   {city::anqing, "Anqing"},      {city::huangshan, "Huangshan"},
    {city::chuzhou, "Chuzhou"},     {city::fuyang, "Fuyang"},      {city::suzhou, "Suzhou"},
    {city::luan, "Lu'an"},          {city::bozhou, "Bozhou"},      {city::chizhou, "Chizhou"},
    {city::xuancheng, "Xuancheng"},
};
constexpr const auto& entries_of(tongue, city) { return city_words; }

inline constexpr entry<support_use> support_use_words[] = {
    {support_use::public_service_activity, "public service activities"},
    {support_use::public_service_platform, "public service platforms"},
    {support_use::enterprise_project, "enterprises' projects"},
    {support_use::other, "another use"},
};
constexpr const auto& entries_of(tongue, support_use) { return support_use_words; }

inline constexpr entry<misconduct_kind> misconduct_kind_words[] = {
    {misconduct_kind::fraud, "fraud"},
    {misconduct_kind::breach_of_law, "breach of law"},
};
constexpr const auto& entries_of(tongue, misconduct_kind) { return misconduct_kind_words; }

inline constexpr entry<misconduct_actor> misconduct_actor_words[] = {
    {misconduct_actor::applicant, "the applicant"},
    {misconduct_actor::promotion_organisation, "the promotion organisation"},
    {misconduct_actor::member, "a member enterprise"},
    {misconduct_actor::local_government, "the local government"},
};
constexpr const auto& entries_of(tongue, misconduct_actor) { return misconduct_actor_words; }

inline constexpr entry<end_of_title> end_of_title_words[] = {
    {end_of_title::revoked, "revoked"},
    {end_of_title::given_up, "given up"},
};
constexpr const auto& entries_of(tongue, end_of_title) { return end_of_title_words; }

}  // namespace jiqun::en
