// SPDX-License-Identifier: Apache-2.0
#include "formats/csv_rows.hpp"

#include "jiqun/io/input_error.hpp"
#include "wording/input_sentences.hpp"

#include <csv.h>
#include <fmt/format.h>

#include <new>
#include <stdexcept>

namespace jiqun {

namespace {

class parser {
 public:
  parser() {
    if (csv_init(&state_, CSV_STRICT | CSV_STRICT_FINI) != 0) throw std::bad_alloc();
  }
  ~parser() { csv_free(&state_); }
  parser(const parser&) = delete;
  parser& operator=(const parser&) = delete;

  csv_parser& state() { return state_; }

  /// Parses some bytes; false at an error. The fields of the row that they end, if any, are in `fields`.
  bool feed(std::string_view bytes) {
    return csv_parse(&state_, bytes.data(), bytes.size(), &parser::on_field, &parser::on_row, this) ==
               bytes.size() &&
           checked();
  }
  bool finish() { return csv_fini(&state_, &parser::on_field, &parser::on_row, this) == 0 && checked(); }

  std::vector<std::string> fields;
  std::size_t field_count = 0;
  bool row_ended = false;

 private:
  // Nothing may be thrown through the C library: what fails in a callback is remembered.
  static void on_field(void* bytes, std::size_t size, void* self) noexcept {
    auto& me = *static_cast<parser*>(self);
    try {
      if (me.field_count == me.fields.size()) me.fields.emplace_back();
      me.fields[me.field_count++].assign(static_cast<const char*>(bytes), size);
    } catch (...) {
      me.out_of_memory_ = true;
    }
  }
  static void on_row(int /*terminator*/, void* self) noexcept {
    static_cast<parser*>(self)->row_ended = true;
  }

  bool checked() const {
    if (out_of_memory_) throw std::bad_alloc();
    return true;
  }

  csv_parser state_{};
  bool out_of_memory_ = false;
};

}  // namespace

void for_each_csv_row(std::string_view csv, const std::string& source,
                      const std::function<void(const std::vector<std::string>&, std::size_t)>& row) {
  parser rows;
  std::size_t line = 0;
  std::size_t row_begins = 1;
  bool in_row = false;
  const auto unreadable = [&] {
    return input_error(source, row_begins, {input_sentence::quote_misplaced, line});
  };
  const auto hand_over = [&] {
    if (!rows.row_ended) return;
    rows.fields.resize(rows.field_count);
    row(rows.fields, row_begins);
    rows.field_count = 0;
    rows.row_ended = false;
    in_row = false;
  };
  while (!csv.empty()) {
    std::size_t end = csv.find_first_of("\r\n");
    if (end != std::string_view::npos && csv.substr(end, 2) == "\r\n") ++end;
    const std::string_view text = csv.substr(0, end == std::string_view::npos ? csv.size() : end + 1);
    csv.remove_prefix(text.size());
    ++line;
    if (!in_row) {
      in_row = text.find_first_not_of(" \t\r\n") != std::string_view::npos;
      row_begins = line;
    }
    if (!rows.feed(text)) throw unreadable();
    hand_over();
  }
  if (!rows.finish()) throw unreadable();
  hand_over();
}

void append_csv_row(std::string& text, const std::vector<std::string_view>& fields) {
  bool first = true;
  for (const std::string_view field : fields) {
    if (!first) text += ',';
    first = false;
    const bool padded =
        !field.empty() && (field.front() == ' ' || field.front() == '\t' || field.back() == ' ' ||
                           field.back() == '\t');  // a reader would trim it
    if (!padded && field.find_first_of(",\"\r\n") == std::string_view::npos) {
      text += field;
      continue;
    }
    const std::size_t before = text.size();
    text.resize(before + field.size() * 2 + 2);
    text.resize(before + csv_write(text.data() + before, text.size() - before, field.data(), field.size()));
  }
  text += '\n';
}

}  // namespace jiqun
