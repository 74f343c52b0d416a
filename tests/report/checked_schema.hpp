// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/io/schema.hpp"

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jiqun::testing {

/// A schema that a validator has read.
class checked_schema {
 public:
  explicit checked_schema(std::string_view name) {
    const nlohmann::json text = nlohmann::json::parse(*schema_named(name));
    const valijson::adapters::NlohmannJsonAdapter adapter(text);
    valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(adapter, schema_);
  }

  [[nodiscard]] bool takes(const std::string& document) const { return validates(document, nullptr); }
  /// Empty where it takes it.
  [[nodiscard]] std::string why_not(const std::string& document) const {
    if (takes(document)) return "";
    valijson::ValidationResults results;
    validates(document, &results);
    std::string all;
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
      for (const std::string& step : error.context) all += step;
      all += ": " + error.description + "\n";
    }
    return all;
  }

 private:
  bool validates(const std::string& document, valijson::ValidationResults* results) const {
    const nlohmann::json parsed = nlohmann::json::parse(document);
    const valijson::adapters::NlohmannJsonAdapter adapter(parsed);
    // Strong types: "7" is no number.
    valijson::Validator validator(valijson::Validator::kStrongTypes);
    return validator.validate(schema_, adapter, results);
  }

  valijson::Schema schema_;
};

/// Read once, however often it is asked for.
inline const checked_schema& schema(const std::string& name) {
  static std::vector<std::pair<std::string, std::unique_ptr<checked_schema>>> known;
  for (const auto& [known_name, one] : known)
    if (known_name == name) return *one;
  known.emplace_back(name, std::make_unique<checked_schema>(name));
  return *known.back().second;
}

}  // namespace jiqun::testing
