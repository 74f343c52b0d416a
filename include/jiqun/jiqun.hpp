// SPDX-License-Identifier: Apache-2.0
#pragma once

// Everything that reckons. All of it is pure: values and functions without clock, I/O or shared state, so any
// thread may call anything at any time.

#include "jiqun/core/answer.hpp"         // answer: no, unknown, yes
#include "jiqun/core/citation.hpp"       // citation, art
#include "jiqun/core/condition.hpp"      // condition, fact
#include "jiqun/core/count.hpp"          // count
#include "jiqun/core/date.hpp"           // date, iso_text, from_iso_text
#include "jiqun/core/decision.hpp"       // decision
#include "jiqun/core/finding.hpp"        // finding
#include "jiqun/core/invalid_fact.hpp"   // invalid_fact, flaw
#include "jiqun/core/period_length.hpp"  // period_length, day_unit, opening_day
#include "jiqun/core/reading_id.hpp"     // reading_id, reading_set
#include "jiqun/core/stated.hpp"         // stated, absence
#include "jiqun/core/year.hpp"           // year, year_set

#include "jiqun/calendar/certainty.hpp"               // certainty, reckoned_day, reckoned_count
#include "jiqun/calendar/holiday_notice.hpp"          // holiday_notice, festival
#include "jiqun/calendar/period.hpp"                  // closing_day, days_open
#include "jiqun/calendar/state_council.hpp"           // the notices of 2004 to 2026
#include "jiqun/calendar/state_council_calendar.hpp"  // state_council_calendar
#include "jiqun/calendar/working_calendar.hpp"        // working_calendar

#include "jiqun/measures/editions.hpp"          // anhui_2024, edition_in_force, draft_of
#include "jiqun/measures/fingerprint.hpp"       // fingerprint
#include "jiqun/measures/measures.hpp"          // measures
#include "jiqun/measures/reading_register.hpp"  // reading_register
#include "jiqun/measures/readings.hpp"          // readings

#include "jiqun/facts/assessment_history.hpp"  // assessment_history, year_of_title
#include "jiqun/facts/publicity_notice.hpp"    // publicity_notice

#include "jiqun/rules/consecutive_failures.hpp"  // decide_consecutive_failures, is_at_risk
#include "jiqun/rules/publicity.hpp"             // reckon_publicity, decide_publicity_completed

#include "jiqun/lab/contest.hpp"   // contest_consecutive_failures
#include "jiqun/lab/standing.hpp"  // standing_of
