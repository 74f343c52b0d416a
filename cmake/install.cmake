# Two components: `headers` is all that a C++ user needs; `runtime` is the tool with its text and I/O library.
include(CMakePackageConfigHelpers)

install(TARGETS jiqun EXPORT jiqunTargets FILE_SET HEADERS COMPONENT headers)
install(EXPORT jiqunTargets NAMESPACE jiqun:: DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/jiqun COMPONENT headers)
configure_package_config_file(cmake/jiqunConfig.cmake.in jiqunConfig.cmake
  INSTALL_DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/jiqun)
write_basic_package_version_file(jiqunConfigVersion.cmake COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/jiqunConfig.cmake ${CMAKE_CURRENT_BINARY_DIR}/jiqunConfigVersion.cmake
  DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/jiqun COMPONENT headers)
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/jiqun COMPONENT headers)

if(JIQUN_BUILD_TOOL)
  install(TARGETS jiqun_tool RUNTIME COMPONENT runtime)
endif()
