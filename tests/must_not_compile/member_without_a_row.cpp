// expect: static assertion failed|static_assert failed
#include <jiqun/core/closed_set.hpp>
enum class fruit : unsigned char { apple, pear };
constexpr jiqun::named<fruit> fruit_table[] = {{fruit::apple, "apple", "苹果"}};
static_assert(jiqun::is_table(fruit_table));
