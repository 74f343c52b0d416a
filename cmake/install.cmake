# Three components: `headers` is all that a C++ user needs; `io` is jiqun::io; `runtime` is the tool.
include(CMakePackageConfigHelpers)
set(jiqun_config_dir ${CMAKE_INSTALL_LIBDIR}/cmake/jiqun)

install(TARGETS jiqun EXPORT jiqunTargets COMPONENT headers)
install(EXPORT jiqunTargets NAMESPACE jiqun:: DESTINATION ${jiqun_config_dir} COMPONENT headers)
install(DIRECTORY include/jiqun DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT headers
  FILES_MATCHING PATTERN "*.hpp" PATTERN "io" EXCLUDE PATTERN "io.hpp" EXCLUDE)
configure_package_config_file(cmake/jiqunConfig.cmake.in jiqunConfig.cmake INSTALL_DESTINATION ${jiqun_config_dir})
configure_file(cmake/jiqunConfigVersion.cmake.in jiqunConfigVersion.cmake @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/jiqunConfig.cmake ${CMAKE_CURRENT_BINARY_DIR}/jiqunConfigVersion.cmake
    cmake/jiqun_dependencies.cmake
  DESTINATION ${jiqun_config_dir} COMPONENT headers)
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/jiqun COMPONENT headers)

if(TARGET jiqun_io)
  install(TARGETS jiqun_io EXPORT jiqun_ioTargets ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT io)
  install(EXPORT jiqun_ioTargets NAMESPACE jiqun:: DESTINATION ${jiqun_config_dir} COMPONENT io)
  install(FILES include/jiqun/io.hpp DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/jiqun COMPONENT io)
  install(DIRECTORY include/jiqun/io DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/jiqun COMPONENT io)
endif()
if(TARGET jiqun_tool)
  install(TARGETS jiqun_tool RUNTIME COMPONENT runtime)
endif()
