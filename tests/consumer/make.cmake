# Builds and runs the consumer by its Makefile.
include(${CMAKE_CURRENT_LIST_DIR}/run.cmake)
file(REMOVE_RECURSE ${WORK_DIR})
file(COPY ${SOURCE_DIR}/ DESTINATION ${WORK_DIR})
run(${MAKE} -C ${WORK_DIR} JIQUN=${JIQUN} CXX=${COMPILER} deadline)
run(${WORK_DIR}/deadline)
