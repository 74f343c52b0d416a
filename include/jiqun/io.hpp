// SPDX-License-Identifier: Apache-2.0
#pragma once

// Everything that talks, compiled (target jiqun::io): cases, rounds, texts of the Measures, registers,
// schemes and notices read and written; decisions and cases explained in Chinese and English; written results
// verified. Needs the C++ standard library beside what jiqun/casework.hpp needs; what it is made of is its
// own affair. Texts are UTF-8 unless said otherwise. All of it but read_file and language_of_environment is
// pure, and any thread may call anything at any time.

#include "jiqun/io/case_documents.hpp"
#include "jiqun/io/explain.hpp"
#include "jiqun/io/file.hpp"
#include "jiqun/io/indicator_csv.hpp"
#include "jiqun/io/input_error.hpp"
#include "jiqun/io/language.hpp"
#include "jiqun/io/measures_document.hpp"
#include "jiqun/io/notice_toml.hpp"
#include "jiqun/io/register_csv.hpp"
#include "jiqun/io/schema.hpp"
#include "jiqun/io/scheme_toml.hpp"
#include "jiqun/io/stamp.hpp"
#include "jiqun/io/verify.hpp"
#include "jiqun/io/written_case.hpp"
