// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

// The transcripts under cases/tool say what the tool is asked and what it answers:
//   # a remark
//   $ the command, run by sh in that folder without a locale
//   | a line of standard input
//   a line of standard output (a trailing ⏎ marks an end that blanks go before)
//   ! a line of standard error
//   => the exit code, unless it is 0
// A line … stands for any further lines, and … at the end of a line for the rest of it.

namespace {

struct numbered_line {
  std::size_t number;
  std::string text;
};

struct exchange {
  numbered_line command;
  std::string input{};
  std::vector<numbered_line> output{};
  std::vector<numbered_line> errors{};
  int exit_code = 0;
};

constexpr std::string_view more = "…";

bool begins_with(std::string_view text, std::string_view start) {
  return text.substr(0, start.size()) == start;
}
bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

std::vector<exchange> read_transcript(const std::filesystem::path& path) {
  std::vector<exchange> all;
  std::ifstream file(path);
  std::string text;
  for (std::size_t number = 1; std::getline(file, text); ++number) {
    constexpr std::string_view end_mark = "⏎";
    if (begins_with(text, "# ")) continue;
    if (begins_with(text, "$ ")) {
      all.push_back({{number, text.substr(2)}});
    } else if (all.empty()) {
      if (!text.empty())
        ADD_FAIL_CHECK_AT(path.c_str(), static_cast<int>(number), "stands before the first command");
    } else if (begins_with(text, "| ") || text == "|") {
      all.back().input += text.substr(std::min<std::size_t>(text.size(), 2)) + "\n";
    } else if (begins_with(text, "! ")) {
      all.back().errors.push_back({number, text.substr(2)});
    } else if (begins_with(text, "=> ")) {
      all.back().exit_code = std::stoi(text.substr(3));
    } else {
      if (ends_with(text, end_mark)) text.resize(text.size() - end_mark.size());
      all.back().output.push_back({number, text});
    }
  }
  for (exchange& each : all)
    while (!each.output.empty() && each.output.back().text.empty()) each.output.pop_back();
  return all;
}

std::string contents_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// A folder of its own, removed with what is in it.
class scratch_folder {
 public:
  scratch_folder()
      : path_(std::filesystem::temp_directory_path() / ("jiqun_transcripts_" + std::to_string(getpid()))) {
    std::filesystem::create_directories(path_);
  }
  ~scratch_folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  scratch_folder(const scratch_folder&) = delete;
  scratch_folder& operator=(const scratch_folder&) = delete;

  [[nodiscard]] std::filesystem::path file(const char* name) const { return path_ / name; }

 private:
  std::filesystem::path path_;
};

std::string quoted(const std::string& text) { return "'" + text + "'"; }

void compare(const char* file, std::size_t last_line, std::string_view what, std::string found,
             const std::vector<numbered_line>& expected) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < found.size();) {
    const std::size_t end = found.find('\n', at);
    if (end == std::string::npos)
      ADD_FAIL_CHECK_AT(file, static_cast<int>(last_line), what << " ends without a line feed");
    lines.push_back(found.substr(at, end - at));
    at = end == std::string::npos ? found.size() : end + 1;
  }
  for (std::size_t i = 0; i < expected.size(); ++i) {
    const std::string_view text = expected[i].text;
    if (text == more) return;
    const bool start_only = ends_with(text, more);
    const std::string_view start = text.substr(0, text.size() - (start_only ? more.size() : 0));
    const std::string& line = i < lines.size() ? lines[i] : "(nothing)";
    if (i < lines.size() && (start_only ? begins_with(line, start) : line == text)) continue;
    ADD_FAIL_CHECK_AT(file, static_cast<int>(expected[i].number),
                      what << "\n  expected: " << text << "\n  found:    " << line);
    return;
  }
  if (lines.size() > expected.size())
    ADD_FAIL_CHECK_AT(file, static_cast<int>(last_line), what << " goes on with: " << lines[expected.size()]);
}

void run(const std::filesystem::path& transcript, const exchange& asked, const scratch_folder& scratch) {
  const std::filesystem::path tool = JIQUN_TOOL;
  std::ofstream(scratch.file("in"), std::ios::binary) << asked.input;
  const std::string line =
      "unset LANG LANGUAGE LC_ALL LC_MESSAGES; PATH=" + quoted(tool.parent_path().string()) + ":$PATH; cd " +
      quoted(transcript.parent_path().string()) + " && { " + asked.command.text + "\n} <" +
      quoted(scratch.file("in").string()) + " >" + quoted(scratch.file("out").string()) + " 2>" +
      quoted(scratch.file("err").string());
  const int status = std::system(line.c_str());  // NOLINT(concurrency-mt-unsafe)
  const int exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  const std::string name = transcript.string();
  const std::size_t number = asked.command.number;
  if (exit_code != asked.exit_code)
    ADD_FAIL_CHECK_AT(
        name.c_str(), static_cast<int>(number),
        asked.command.text << "\n  expected exit code " << asked.exit_code << ", found " << exit_code);
  compare(name.c_str(), number, "standard output of " + asked.command.text, contents_of(scratch.file("out")),
          asked.output);
  compare(name.c_str(), number, "standard error of " + asked.command.text, contents_of(scratch.file("err")),
          asked.errors);
}

void run_transcript(const char* name) {
  const scratch_folder scratch;
  const std::filesystem::path path = std::filesystem::path(JIQUN_TEST_CASES) / "tool" / name;
  const std::vector<exchange> all = read_transcript(path);
  CHECK_FALSE(all.empty());
  for (const exchange& asked : all) run(path, asked, scratch);
}

constexpr std::string_view transcripts[] = {"case.txt",
                                            "round.txt",
                                            "verify.txt",
                                            "schema.txt",
                                            "bad_usage.txt",
                                            "calendar.txt",
                                            "help.txt",
                                            "known_on.txt",
                                            "language.txt",
                                            "measures.txt",
                                            "notice.txt",
                                            "publicity.txt",
                                            "rare.txt",
                                            "draft.txt",
                                            "score.txt",
                                            "explain.txt",
                                            "review.txt",
                                            "workdays.txt",
                                            "refused_registers.txt"};

}  // namespace

TEST_SUITE("tool") {
  TEST_CASE("help is printed for every command, and exits with 0") { run_transcript("help.txt"); }
  TEST_CASE("bad usage says what is wrong on standard error alone, and exits with 2") {
    run_transcript("bad_usage.txt");
  }
  TEST_CASE("words follow --lang, else the locale, else are Chinese, and machine values follow none") {
    run_transcript("language.txt");
  }
  TEST_CASE("working days are answered one by one and line by line") { run_transcript("workdays.txt"); }
  TEST_CASE("the calendar is asked as known on a day") { run_transcript("known_on.txt"); }
  TEST_CASE("a notice from a file extends the calendar or is refused") { run_transcript("notice.txt"); }
  TEST_CASE("what is rarely printed is printed right") { run_transcript("rare.txt"); }
  TEST_CASE("publicity is reckoned for people and for programs") { run_transcript("publicity.txt"); }
  TEST_CASE("a register is reviewed as a table, as JSON and as CSV") { run_transcript("review.txt"); }
  TEST_CASE(
      "clusters are scored for people and for programs, and what is wrong is refused in both languages") {
    run_transcript("score.txt");
  }
  TEST_CASE("an article is explained, and what is no provision is refused") { run_transcript("explain.txt"); }
  TEST_CASE("a register that is wrong is refused with its line, and nothing is printed") {
    run_transcript("refused_registers.txt");
  }
  TEST_CASE("the measures are printed with their citations") { run_transcript("measures.txt"); }
  TEST_CASE("an article is explained with its acts, conditions and readings") {
    run_transcript("explain.txt");
  }
  TEST_CASE("a month is drawn with its days off and its make-up days") { run_transcript("calendar.txt"); }

  TEST_CASE(
      "a case is replayed for people, for programs and as a paper, and refused with all that is wrong") {
    run_transcript("case.txt");
  }
  TEST_CASE("a round is replayed cluster by cluster") { run_transcript("round.txt"); }
  TEST_CASE("a decision is verified against its input") { run_transcript("verify.txt"); }
  TEST_CASE("a draft is checked alone, taken as if always in force, and told what it turns after the fact") {
    run_transcript("draft.txt");
  }
  TEST_CASE("schemas are printed by name") { run_transcript("schema.txt"); }

  TEST_CASE("every transcript is run") {
    std::size_t count = 0;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::filesystem::path(JIQUN_TEST_CASES) / "tool")) {
      if (entry.path().extension() != ".txt") continue;
      const std::string name = entry.path().filename().string();
      CHECK_MESSAGE(std::count(std::begin(transcripts), std::end(transcripts), name) == 1, name);
      ++count;
    }
    CHECK(count == std::size(transcripts));
  }
}
