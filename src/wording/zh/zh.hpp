// SPDX-License-Identifier: Apache-2.0
#pragma once

// Everything that is said in this language.
#include "wording/zh/articles.hpp"
#include "wording/zh/common_sentences.hpp"
#include "wording/zh/flaws.hpp"
#include "wording/zh/input_sentences.hpp"
#include "wording/zh/member_labels.hpp"
#include "wording/zh/presumptions.hpp"
#include "wording/zh/readings.hpp"
#include "wording/zh/report_sentences.hpp"
#include "wording/zh/tongue.hpp"
#include "wording/zh/tool_sentences.hpp"
