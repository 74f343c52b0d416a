// SPDX-License-Identifier: Apache-2.0
#pragma once

// Cases and rounds replayed from their events. Pure as the rules are; unlike them it holds lists of any
// length, and so it allocates and includes more: whoever asks single questions includes jiqun/jiqun.hpp
// alone.

#include "jiqun/casework/act_review.hpp"
#include "jiqun/casework/case_file.hpp"
#include "jiqun/casework/case_record.hpp"
#include "jiqun/casework/event.hpp"
#include "jiqun/casework/event_at_hand.hpp"
#include "jiqun/casework/events_of_application.hpp"
#include "jiqun/casework/events_of_interpretation.hpp"
#include "jiqun/casework/events_of_pool.hpp"
#include "jiqun/casework/events_of_publicity.hpp"
#include "jiqun/casework/events_of_title.hpp"
#include "jiqun/casework/later_record.hpp"
#include "jiqun/casework/next_step.hpp"
#include "jiqun/casework/next_steps.hpp"
#include "jiqun/casework/observation.hpp"
#include "jiqun/casework/procedure.hpp"
#include "jiqun/casework/replay.hpp"
#include "jiqun/casework/replayed_case.hpp"
#include "jiqun/casework/replayer.hpp"
#include "jiqun/casework/round_file.hpp"
#include "jiqun/casework/running_deadline.hpp"
#include "jiqun/casework/texts_in_time.hpp"
#include "jiqun/casework/title_record.hpp"
