// SPDX-License-Identifier: Apache-2.0
#include "jiqun/io/scheme_toml.hpp"

#include "jiqun/io/file.hpp"
#include "jiqun/io/input_error.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace jiqun;

namespace {

constexpr const char* sound = R"(name = "s"
illustrative = true
pass_mark = 62.5
[families]
innovation = 60
scale = 40
[[indicator]]
key = "a"
names = "research_intensity"
family = "innovation"
direction = "higher"
weight = 100
normalisation = "min_max"
worst = 0.1
best = 2.125
[[indicator]]
key = "b"
family = "scale"
direction = "lower"
weight = 12.5
normalisation = "threshold"
threshold = -3
[[indicator]]
key = "c"
family = "scale"
direction = "higher"
weight = 87.5
normalisation = "rank"
)";

/// The sound scheme with one passage replaced.
std::string with(const std::string& passage, const std::string& instead) {
  std::string text = sound;
  const std::size_t at = text.find(passage);
  REQUIRE(at != std::string::npos);
  return text.replace(at, passage.size(), instead);
}

/// Checks that a text is refused in that line, with those words among the English ones.
void check_refused(const std::string& toml, std::size_t line, const std::string& because) {
  CAPTURE(toml);
  try {
    static_cast<void>(read_scheme(toml, "s.toml"));
    FAIL_CHECK("nothing was refused; expected: " << because);
  } catch (const input_error& error) {
    CAPTURE(error.text(language::english));
    CHECK(error.problems().front().line == line);
    CHECK(error.problems().front().why.in(language::english).find(because) != std::string::npos);
    CHECK(error.text(language::chinese).find("s.toml") == 0);
    CHECK_FALSE(error.problems().front().why.in(language::chinese).empty());
  }
}

}  // namespace

TEST_SUITE("scheme in TOML") {
  TEST_CASE("a sound scheme is read as it is written") {
    const indicator_scheme scheme = read_scheme(sound, "s.toml");
    CHECK(scheme.name().view() == "s");
    CHECK(scheme.is_illustrative());
    CHECK(scheme.mark()->thousandths() == 62'500);
    CHECK(scheme.weights().of(indicator_family::innovation).hundredths() == 6000);
    CHECK(scheme.weights().of(indicator_family::ecosystem).hundredths() == 0);
    REQUIRE(scheme.indicators().size() == 3);
    const scheme_indicator& a = scheme.indicators()[0];
    CHECK(a.heading().key.view() == "a");
    CHECK(a.heading().names == named_indicator::research_intensity);
    CHECK(a.worst().thousandths() == 100);
    CHECK(a.best().thousandths() == 2125);
    const scheme_indicator& b = scheme.indicators()[1];
    CHECK(b.heading().direction == better::lower);
    CHECK(b.heading().weight.hundredths() == 1250);
    CHECK(b.method() == normalisation::threshold);
    CHECK(b.best().thousandths() == -3000);
    CHECK(scheme.indicators()[2].method() == normalisation::rank);
    CHECK_FALSE(scheme.indicators()[2].heading().names);
  }

  TEST_CASE("the pass mark may be left out, and a scheme may be its user's own") {
    CHECK_FALSE(read_scheme(with("pass_mark = 62.5\n", ""), "s.toml").mark());
    CHECK_FALSE(read_scheme(with("= true", "= false"), "s.toml").is_illustrative());
  }

  TEST_CASE("the shipped scheme is marked illustrative") {
    const std::string path = std::string(JIQUN_SOURCE_DIR) + "/examples/scheme.toml";
    const indicator_scheme shipped = read_scheme(to_utf8(read_file(path), path), path);
    CHECK(shipped.is_illustrative());
    CHECK(shipped.name().view().find("示意性") != std::string_view::npos);
  }

  TEST_CASE("what is no TOML, or not the keys of a scheme") {
    check_refused("name = \n", 1, "this is no TOML");
    check_refused("", 0, "name is missing");
    check_refused(with("name =", "nmae ="), 1, "unknown key \"nmae\"; is name meant?");
    check_refused(with("scale = 40", "scales = 40"), 6, "is scale meant?");
    check_refused(with("worst =", "worts ="), 14, "is worst meant?");
    check_refused(with("name = \"s\"", "name = 7"), 1, "name must be a text");
    check_refused(with("name = \"s\"", "name = \"" + std::string(121, 'x') + "\""), 1, "too long");
    check_refused(with("illustrative = true\n", ""), 0, "illustrative is missing");
    check_refused(with("= true", "= \"yes\""), 2, "illustrative must be true or false");
    check_refused("name = \"s\"\nillustrative = true\nfamilies = 3\n", 3, "families must be a table");
    check_refused("name = \"s\"\nillustrative = true\n", 0, "families is missing");
    check_refused("name = \"s\"\nillustrative = true\n[families]\nscale = 100\n", 0, "indicator is missing");
    check_refused("name = \"s\"\nillustrative = true\nindicator = []\n[families]\nscale = 100\n", 3,
                  "one or more tables");
    check_refused("name = \"s\"\nillustrative = true\nindicator = [1]\n[families]\nscale = 100\n", 3,
                  "one or more tables");
  }

  TEST_CASE("weights that do not add up") {
    check_refused(with("scale = 40", "scale = 41"), 4, "the weights add up to 101%");
    check_refused(with("scale = 40", "scale = 39.5"), 4, "the weights add up to 99.5%");
    check_refused(with("weight = 12.5", "weight = 12.49"), 16, "the weights add up to 99.99%");
    check_refused(with("scale = 40", "scale = 101"), 6, "101%");
    check_refused(with("scale = 40", "scale = -1"), 6, "-1%");
    check_refused(with("weight = 12.5", "weight = 0"), 16, "0%");
    check_refused(with("weight = 12.5", "weight = 12.345"), 20, "it may have 2 decimals");
    check_refused(with("weight = 12.5", "weight = \"12.5\""), 20, "weight must be a number");
    check_refused(with("weight = 12.5\n", ""), 16, "weight is missing");
  }

  TEST_CASE("families and indicators that do not fit") {
    check_refused(with("innovation = 60\nscale = 40", "innovation = 40\nscale = 40\necosystem = 20"), 4,
                  "the family of art. 7(5) has weight but no indicator");
    check_refused(with("innovation = 60\nscale = 40", "scale = 100"), 6,
                  "the family of art. 7(1) has indicators but no weight");
    check_refused(with("family = \"innovation\"", "family = \"scale\""), 7,
                  "art. 7 names the indicator in item (1)");
    check_refused(with("family = \"innovation\"", "family = \"inovation\""), 10, "is innovation meant?");
    check_refused(with("names = \"research_intensity\"", "names = \"research_intensty\""), 9,
                  "is research_intensity meant?");
  }

  TEST_CASE("indicators that are repeated, or called as no indicator can be") {
    check_refused(with("key = \"c\"", "key = \"a\""), 23, "the indicator is repeated (indicator 1");
    check_refused(with("key = \"c\"", "key = \"\""), 24, "key must be a text that is not empty");
    check_refused(with("key = \"c\"", "key = \"" + std::string(61, 'x') + "\""), 24, "too long");
    for (const char* column : {"cluster_id", "name", "集群编号", "集群名称"})
      check_refused(with("key = \"c\"", "key = \"" + std::string(column) + "\""), 24,
                    "a column of the cluster");
  }

  TEST_CASE("an indicator of art. 7 that two would measure") {
    const std::string twice = with("key = \"c\"", "key = \"c\"\nnames = \"profit\"");
    CHECK(read_scheme(twice, "s.toml").indicators().size() == 3);
    std::string both = twice;
    both.replace(both.find("key = \"b\""), 9, "key = \"b\"\nnames = \"profit\"");
    check_refused(both, 24, "indicator 2 measures the same indicator of art. 7 already");
    both.replace(both.find("names = \"profit\""), 16, "names = \"foreign_capital\"");
    CHECK(read_scheme(both, "s.toml").indicators().size() == 3);
  }

  TEST_CASE("figures that the indicator of art. 7 cannot have") {
    check_refused(with("worst = 0.1", "worst = -0.001"), 14, "worst is -0.001, which cannot be");
    CHECK(read_scheme(with("worst = 0.1", "worst = 0"), "s.toml").indicators()[0].worst().thousandths() == 0);
    check_refused(
        with("best = 2.125", "best = -1"), 15,
        "best is -1, which cannot be: research intensity of enterprises above designated size is 0 or "
        "more");
    const auto supplied = [](const std::string& threshold) {
      std::string text = with("key = \"b\"", "key = \"b\"\nnames = \"market_share\"");
      return text.replace(text.find("threshold = -3"), 14, "threshold = " + threshold);
    };
    check_refused(supplied("-3"), 23, "market share is 0 to 100");
    check_refused(supplied("100.001"), 23, "threshold is 100.001, which cannot be");
    check_refused(supplied("100"), 16, "tells nothing apart");
    CHECK(read_scheme(supplied("99.999"), "s.toml").indicators()[1].best().thousandths() == 99'999);
    const auto counted = [](const std::string& threshold) {
      std::string text = with("key = \"b\"", "key = \"b\"\nnames = \"enterprises_above_size\"");
      return text.replace(text.find("threshold = -3"), 14, "threshold = " + threshold);
    };
    CHECK(read_scheme(counted("3"), "s.toml").indicators()[1].best().thousandths() == 3'000);
    CHECK(read_scheme(counted("3.0"), "s.toml").indicators()[1].best().thousandths() == 3'000);
    for (const char* fraction : {"2.5", "0.001", "2.999"})
      check_refused(counted(fraction), 23,
                    "threshold is " + std::string(fraction) +
                        ", which cannot be: enterprises above designated size is a whole number, 0 or more");
    check_refused(counted("-1"), 23, "is a whole number, 0 or more");
    CHECK(read_scheme(with("threshold = -3", "threshold = 2.5"), "s.toml")
              .indicators()[1]
              .best()
              .thousandths() == 2'500);
  }

  TEST_CASE("more indicators than there is room for") {
    std::string text = "name = \"s\"\nillustrative = true\n[families]\nscale = 100\n";
    for (int i = 0; i < 65; ++i)
      text += "[[indicator]]\nkey = \"" + std::to_string(i) +
              "\"\nfamily = \"scale\"\ndirection = \"higher\"\nweight = 1\nnormalisation = \"rank\"\n";
    check_refused(text, 5 + 64 * 6, "there is room for 64 indicators");
  }

  TEST_CASE("ranges that are impossible") {
    check_refused(with("best = 2.125", "best = 0.1"), 7, "(best or threshold 0.1)");
    check_refused(with("best = 2.125", "best = 0.099"), 7, "(best or threshold 0.099)");
    check_refused(with("direction = \"higher\"", "direction = \"lower\""), 7, "the range does not fit");
    check_refused(with("threshold = -3", "threshold = 1000000000"), 16, "tells nothing apart");
    check_refused(with("threshold = -3", "threshold = 1000000001"), 21 + 1,
                  "the value 1000000001 is not between");
    check_refused(with("threshold = -3", "threshold = 1.2345"), 22, "it may have 3 decimals");
    check_refused(with("threshold = -3", "threshold = nan"), 22, "must be a number");
    check_refused(with("threshold = -3", "threshold = 9223372036854775807"), 22, "out of range");
    check_refused(with("threshold = -3\n", ""), 16, "threshold is missing");
    check_refused(with("worst = 0.1\n", ""), 7, "worst is missing");
    check_refused(with("best = 2.125\n", ""), 7, "best is missing");
  }

  TEST_CASE("figures that do not go with the normalisation") {
    check_refused(with("normalisation = \"rank\"", "normalisation = \"rank\"\nbest = 1"), 29,
                  "best does not go with");
    check_refused(with("normalisation = \"rank\"", "normalisation = \"rank\"\nthreshold = 1"), 29,
                  "threshold does not go with");
    check_refused(with("threshold = -3", "worst = 1\nthreshold = -3"), 22, "worst does not go with");
    check_refused(with("best = 2.125", "best = 2.125\nthreshold = 1"), 16, "threshold does not go with");
    check_refused(with("\"rank\"", "\"ranks\""), 28, "is rank meant?");
    check_refused(with("\"rank\"", "\"zscore\""), 28, "expected one of threshold, min_max, rank");
    check_refused(with("\"lower\"", "\"down\""), 19, "expected one of higher, lower");
    check_refused(with("direction = \"lower\"\n", ""), 16, "direction is missing");
  }

  TEST_CASE("a pass mark beyond 0 to 100") {
    check_refused(with("pass_mark = 62.5", "pass_mark = 100.001"), 3, "the pass mark 100.001");
    check_refused(with("pass_mark = 62.5", "pass_mark = -1"), 3, "the pass mark -1");
    check_refused(with("pass_mark = 62.5", "pass_mark = \"60\""), 3, "pass_mark must be a number");
  }

  TEST_CASE("what is written is read as it was") {
    const std::string written = write_scheme(read_scheme(sound, "sound"));
    CHECK(write_scheme(read_scheme(written, "written")) == written);
    for (const char* line :
         {"pass_mark = 62.5", "names = \"research_intensity\"", "weight = 12.5", "threshold = -3",
          "best = 2.125", "normalisation = \"rank\"", "illustrative = true"})
      CHECK(written.find(line) != std::string::npos);
    const std::string example = JIQUN_SOURCE_DIR "/examples/scheme.toml";
    const std::string again = write_scheme(read_scheme(read_file(example), example));
    CHECK(write_scheme(read_scheme(again, "again")) == again);
  }
}
