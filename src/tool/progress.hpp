// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <string>

namespace jiqun::tool {

/// A bar on standard error, shown on a terminal when the work takes longer than half a second.
class progress {
 public:
  explicit progress(std::string what);
  ~progress() { end(); }
  progress(const progress&) = delete;
  progress& operator=(const progress&) = delete;

  /// The next part of the work, of so many steps.
  void next(std::string what, std::size_t steps);
  void step() {
    if (++done_ % 4096 == 0) draw();
  }
  void end() noexcept;

 private:
  void draw();

  std::string what_;
  std::size_t steps_ = 0;
  std::size_t done_ = 0;
  bool on_terminal_;
  bool drawn_ = false;
  std::chrono::steady_clock::time_point began_ = std::chrono::steady_clock::now();
};

}  // namespace jiqun::tool
