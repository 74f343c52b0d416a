// SPDX-License-Identifier: Apache-2.0
#pragma once

// Everything that is said in this language.
#include "wording/en/articles.hpp"
#include "wording/en/case_words.hpp"
#include "wording/en/common_sentences.hpp"
#include "wording/en/figures.hpp"
#include "wording/en/flaws.hpp"
#include "wording/en/indicator_words.hpp"
#include "wording/en/input_sentences.hpp"
#include "wording/en/member_labels.hpp"
#include "wording/en/presumptions.hpp"
#include "wording/en/readings.hpp"
#include "wording/en/report_sentences.hpp"
#include "wording/en/tongue.hpp"
#include "wording/en/tool_sentences.hpp"
#include "wording/en/words.hpp"
