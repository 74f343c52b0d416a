// SPDX-License-Identifier: Apache-2.0
#include "jiqun/core/put_in_order.hpp"

#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <vector>

using namespace jiqun;

TEST_SUITE("putting in order") {
  TEST_CASE("those of which the same is told keep their order") {
    std::vector<std::string> words{"b1", "a1", "b2", "a2", "c1", "a3"};
    put_in_order(words, [](const std::string& word) { return word[0]; });
    CHECK(words == std::vector<std::string>{"a1", "a2", "a3", "b1", "b2", "c1"});
    std::vector<std::string> none;
    put_in_order(none, [](const std::string& word) { return word.size(); });
    CHECK(none.empty());
  }

  TEST_CASE("what cannot be copied is moved") {
    std::vector<std::unique_ptr<int>> all;
    for (const int one : {3, 1, 2}) all.push_back(std::make_unique<int>(one));
    put_in_order(all, [](const std::unique_ptr<int>& one) { return *one; });
    CHECK(*all[0] == 1);
    CHECK(*all[2] == 3);
  }
}
