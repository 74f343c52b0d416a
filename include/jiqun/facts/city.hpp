// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

namespace jiqun {

/// The sixteen cities of Anhui (设区的市), in the order of their administrative codes.
enum class city : std::uint8_t {
  hefei,      ///< 合肥
  wuhu,       ///< 芜湖
  bengbu,     ///< 蚌埠
  huainan,    ///< 淮南
  maanshan,   ///< 马鞍山
  huaibei,    ///< 淮北
  tongling,   ///< 铜陵
  anqing,     ///< 安庆
  huangshan,  ///< 黄山
  chuzhou,    ///< 滁州
  fuyang,     ///< 阜阳
  suzhou,     ///< 宿州
  luan,       ///< 六安
  bozhou,     ///< 亳州
  chizhou,    ///< 池州
  xuancheng,  ///< 宣城
};
inline constexpr std::size_t city_count = 16;

class city_set {
 public:
  constexpr city_set() noexcept = default;
  template <class... Cities>
  constexpr explicit city_set(city first, Cities... rest) noexcept
      : bits_(static_cast<std::uint16_t>((bit(first) | ... | bit(rest)))) {}

  [[nodiscard]] constexpr bool contains(city one) const noexcept { return (bits_ & bit(one)) != 0; }
  [[nodiscard]] constexpr bool contains_all(city_set others) const noexcept {
    return (others.bits_ & ~bits_) == 0;
  }
  [[nodiscard]] constexpr bool contains_any(city_set others) const noexcept {
    return (others.bits_ & bits_) != 0;
  }
  [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }
  constexpr void insert(city one) noexcept { bits_ = static_cast<std::uint16_t>(bits_ | bit(one)); }

  friend constexpr bool operator==(city_set a, city_set b) noexcept { return a.bits_ == b.bits_; }

 private:
  [[nodiscard]] static constexpr unsigned bit(city one) noexcept { return 1U << static_cast<unsigned>(one); }

  std::uint16_t bits_ = 0;
};

/// Where a cluster lies (集群所在地): its lead city (核心承载地), and every city that it extends to.
struct cluster_area {
  city lead{};
  city_set others{};  ///< besides the lead; empty for a cluster in one city

  [[nodiscard]] constexpr city_set cities() const noexcept {
    city_set all = others;
    all.insert(lead);
    return all;
  }
};

}  // namespace jiqun
