// SPDX-License-Identifier: Apache-2.0
// Errors and warnings as people read them.
#include "messages.hpp"

#include "pipeline.hpp"
#include "support/catch.hpp"

#include "asterism/error.hpp"

#include <new>
#include <sstream>

using namespace asterism;

namespace {

template <typename Print>
std::string printed(Print print) {
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  Streams streams{.in = in, .out = out, .err = err};
  print(streams);
  CHECK(out.str().empty());
  return err.str();
}

std::string error_text(const std::exception& error) {
  return printed([&](Streams& streams) { print_error(error, streams); });
}

Diagnostics three_remarks() {
  return {{.severity = Severity::warning, .file = "log.md", .line = 3, .column = 5, .message = "odd mark", .hint = "x"},
          {.severity = Severity::note, .file = "log.md", .line = 4, .column = 1, .message = "fine", .hint = {}},
          {.severity = Severity::warning, .file = "log.md", .line = 5, .column = 1, .message = "bad date", .hint = {}}};
}

}  // namespace

TEST_CASE("each sort of error has its exit code", "[cli]") {
  CHECK(exit_code_for(NotFoundError("x")) == ExitCode::nothing_found);
  CHECK(exit_code_for(UsageError("x")) == ExitCode::usage);
  CHECK(exit_code_for(AmbiguousError("x", {})) == ExitCode::ambiguous);
  CHECK(exit_code_for(InputError("x")) == ExitCode::input_output);
  CHECK(exit_code_for(OutputError("x")) == ExitCode::input_output);
  CHECK(exit_code_for(std::bad_alloc()) == ExitCode::input_output);
}

TEST_CASE("an error is printed with its hint, and candidates one a line", "[cli]") {
  CHECK(error_text(UsageError("bad\x1b word", "a better one")) ==
        "asterism: error: bad\xEF\xBF\xBD word\n  hint: a better one\n");
  CHECK(error_text(NotFoundError("nothing")) == "asterism: error: nothing\n");
  CHECK(error_text(AmbiguousError("two of them", {"one", "two"})) ==
        "asterism: error: two of them\n  one\n  two\n  hint: give the id of one of them\n");
  CHECK(error_text(std::bad_alloc()) == "asterism: error: out of memory\n");
}

TEST_CASE("warnings are printed with their place, notes are not", "[cli]") {
  CHECK(printed([](Streams& streams) { print_warnings(three_remarks(), 20, streams); }) ==
        "log.md:3:5: warning: odd mark\n  hint: x\nlog.md:5:1: warning: bad date\n");
}

TEST_CASE("many warnings end in their number", "[cli]") {
  CHECK(printed([](Streams& streams) { print_warnings(three_remarks(), 1, streams); }) ==
        "log.md:3:5: warning: odd mark\n  hint: x\n"
        "asterism: 1 more warning\n  hint: 'asterism check' lists them all\n");
}

TEST_CASE("remarks are for people alone", "[cli]") {
  CHECK(printed([](Streams& streams) { print_remark("done", streams); }).empty());
  CHECK(printed([](Streams& streams) {
          streams.err_terminal.reader = Reader::person;
          print_remark("done", streams);
        }) == "asterism: done\n");
}

TEST_CASE("in strict mode warnings are an error, notes are not", "[cli]") {
  CHECK_NOTHROW(require_clean(three_remarks(), Strictness::tolerant));
  CHECK_THROWS_WITH(require_clean(three_remarks(), Strictness::strict), "the log has 2 warnings");
  CHECK_NOTHROW(require_clean({three_remarks()[1]}, Strictness::strict));
}
