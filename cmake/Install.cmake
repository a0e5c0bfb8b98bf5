# What `cmake --install` puts where: the program, the library with its headers, and the package for find_package.
include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

# Each PkgConfig:: target that the library links, as target=modules; asterismConfig.cmake makes them again.
set(ASTERISM_PKG_MODULES "cmark=libcmark" "utf8proc=libutf8proc" "yaml=yaml-cpp"
    "graphviz=libgvc=libcgraph")
set(asterism_package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/asterism)

install(TARGETS asterism_cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(
  TARGETS asterism
  EXPORT asterismTargets
  ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR}
  FILE_SET HEADERS DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(
  EXPORT asterismTargets
  NAMESPACE asterism::
  DESTINATION ${asterism_package_dir})

configure_package_config_file(${PROJECT_SOURCE_DIR}/cmake/asterismConfig.cmake.in
                              ${PROJECT_BINARY_DIR}/asterismConfig.cmake INSTALL_DESTINATION ${asterism_package_dir})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/asterismConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/asterismConfig.cmake ${PROJECT_BINARY_DIR}/asterismConfigVersion.cmake
        DESTINATION ${asterism_package_dir})
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/README.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY ${PROJECT_SOURCE_DIR}/examples DESTINATION ${CMAKE_INSTALL_DOCDIR})
