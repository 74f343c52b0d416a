# What find_package answers, asked of an installation without jiqun::io.
include(${CMAKE_CURRENT_LIST_DIR}/run.cmake)
file(REMOVE_RECURSE ${WORK_DIR})
run(${CMAKE_COMMAND} --install ${BUILD_DIR} --prefix ${WORK_DIR}/prefix --component headers)

# Configures a project of one line; `says` is a regular expression of what it says where it fails, empty where not.
function(expect says)
  string(REPLACE ";" " " asked "${ARGN}")
  file(WRITE ${WORK_DIR}/project/CMakeLists.txt
    "cmake_minimum_required(VERSION 3.18)\nproject(asks LANGUAGES CXX)\n${before}\nfind_package(jiqun ${asked})\n"
    "if(NOT TARGET jiqun::jiqun)\n  message(FATAL_ERROR \"no target\")\nendif()\n")
  file(REMOVE_RECURSE ${WORK_DIR}/build)
  execute_process(COMMAND ${CMAKE_COMMAND} -G ${GENERATOR} -S ${WORK_DIR}/project -B ${WORK_DIR}/build
    -D CMAKE_PREFIX_PATH=${WORK_DIR}/prefix RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
  string(REGEX REPLACE "[ \n]+" " " output "${output}")  # messages are broken into lines
  if(says STREQUAL "" AND NOT result EQUAL 0)
    message(SEND_ERROR "find_package(jiqun ${asked}): ${output}")
  elseif(NOT says STREQUAL "" AND (result EQUAL 0 OR NOT output MATCHES "${says}"))
    message(SEND_ERROR "find_package(jiqun ${asked}) does not say ${says}: ${output}")
  endif()
endfunction()

expect("" REQUIRED)
expect("" 0.2 REQUIRED)
expect("" REQUIRED COMPONENTS headers)
expect("" REQUIRED OPTIONAL_COMPONENTS io)
expect("requested version \"0.1\"" 0.1 REQUIRED)
expect("requested version \"0.3\"" 0.3 REQUIRED)
expect("requested version \"1\"" 1 REQUIRED)
expect("no component \"io\"" REQUIRED COMPONENTS io)
expect("no component \"oi\"" REQUIRED COMPONENTS oi)
if(NOT CMAKE_VERSION VERSION_LESS 3.19)
  expect("" 0.1...<1.0 REQUIRED)
  expect("" 0.2...0.2 REQUIRED)
  expect("requested version" 0.1...<0.2 REQUIRED)
  expect("requested version" 0.3...<1.0 REQUIRED)
endif()
# Targets that the parent has are used, and nothing is searched for.
set(before "add_library(Boost::headers INTERFACE IMPORTED)\nadd_library(Microsoft.GSL::GSL INTERFACE IMPORTED)\nset(Boost_NO_SYSTEM_PATHS ON)")
expect("" REQUIRED)
# Where what is needed is too old, what was found is said.
file(WRITE ${WORK_DIR}/old/Microsoft.GSLConfig.cmake "add_library(Microsoft.GSL::GSL INTERFACE IMPORTED)\n")
file(WRITE ${WORK_DIR}/old/Microsoft.GSLConfigVersion.cmake "set(PACKAGE_VERSION 3.1.0)\n")
set(before "set(Microsoft.GSL_DIR ${WORK_DIR}/old)")
expect("needs Microsoft GSL 4.0 or later; found: 3.1.0" REQUIRED)
