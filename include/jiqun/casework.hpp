// SPDX-License-Identifier: Apache-2.0
#pragma once

// Cases and rounds replayed from their events. Pure as the rules are; unlike them it holds lists of any
// length, and so it allocates and includes more: whoever asks single questions includes jiqun/jiqun.hpp
// alone.

#include "jiqun/core/requirements.hpp"

#include "jiqun/casework/case_file.hpp"
#include "jiqun/casework/event.hpp"
#include "jiqun/casework/replay.hpp"
#include "jiqun/casework/replay_round.hpp"
#include "jiqun/casework/replay_terms.hpp"
#include "jiqun/casework/replayed_case.hpp"
#include "jiqun/casework/retroactive_effects.hpp"
#include "jiqun/casework/round_file.hpp"
