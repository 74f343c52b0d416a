# The check of the layers fails on an include that points up, in either tree. Run with cmake -P: plants one in a copy.
cmake_minimum_required(VERSION 3.18)

# Copies both trees, lets `plant` add a line to a file of the copy, and asks whether the check fails.
function(expect_failure what file line)
  file(REMOVE_RECURSE ${WORK_DIR})
  file(COPY ${SOURCE_DIR}/include ${SOURCE_DIR}/src DESTINATION ${WORK_DIR})
  if(NOT EXISTS ${WORK_DIR}/${file})
    message(SEND_ERROR "${what}: there is no ${file}")
    return()
  endif()
  file(APPEND ${WORK_DIR}/${file} "${line}\n")
  execute_process(COMMAND ${CMAKE_COMMAND} -D SOURCE_DIR=${WORK_DIR} -P ${CMAKE_CURRENT_LIST_DIR}/check_layers.cmake
    RESULT_VARIABLE result ERROR_VARIABLE said OUTPUT_QUIET)
  string(REGEX REPLACE "[ \n]+" " " said "${said}")  # messages are broken into lines
  if(result EQUAL 0 OR NOT said MATCHES "may not see|no known layer|should name|names? Boost|neither|no I/O")
    message(SEND_ERROR "${what}: the check does not find it")
  endif()
endfunction()

expect_failure("a core that sees the rules" include/jiqun/core/answer.hpp "#include \"jiqun/rules/title.hpp\"")
expect_failure("words that see a reader" src/wording/words.cpp "#include \"formats/file.hpp\"")
expect_failure("a reader that sees a printer" src/formats/file.cpp "#include \"report/explain.hpp\"")
expect_failure("a rule that prints" include/jiqun/rules/title.hpp "#include <iostream>")
expect_failure("a case that reads" include/jiqun/casework/case_file.hpp "#include \"jiqun/io/case_documents.hpp\"")
expect_failure("a public header that shows what it is made of" include/jiqun/io/explain.hpp "#include <fmt/format.h>")
file(REMOVE_RECURSE ${WORK_DIR})
