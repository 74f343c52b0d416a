// SPDX-License-Identifier: Apache-2.0
#include "progress.hpp"

#include <fmt/format.h>

#include <unistd.h>

#include <cstdio>
#include <utility>

namespace jiqun::tool {

progress::progress(std::string what) : what_(std::move(what)), on_terminal_(isatty(STDERR_FILENO) == 1) {}

void progress::next(std::string what, std::size_t steps) {
  what_ = std::move(what);
  steps_ = steps;
  done_ = 0;
  draw();
}

void progress::draw() {
  using namespace std::chrono_literals;
  if (!on_terminal_ || steps_ == 0 || std::chrono::steady_clock::now() - began_ < 500ms) return;
  constexpr std::size_t width = 40;
  const std::size_t filled = width * done_ / steps_;
  std::fputs(
      fmt::format("\r{} [{:#<{}}{:<{}}] {:3}%", what_, "", filled, "", width - filled, 100 * done_ / steps_)
          .c_str(),
      stderr);
  drawn_ = true;
}

void progress::end() noexcept {
  if (drawn_) std::fputs("\r\033[K", stderr);
  drawn_ = false;
}

}  // namespace jiqun::tool
