# SPDX-FileCopyrightText: 2026 Mingjing contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# mingjing_add_test(NAME folder.subject SOURCES files… LIBRARIES targets… [LABELS labels…])
# One Qt Test executable and its CTest entry, run offscreen with a home of its own.
function(mingjing_add_test)
    cmake_parse_arguments(PARSE_ARGV 0 arg "" "NAME" "SOURCES;LIBRARIES;LABELS")
    string(REPLACE "." "_" target "tst_${arg_NAME}")
    add_executable(${target} ${arg_SOURCES})
    target_link_libraries(${target} PRIVATE mingjing_options Qt6::Test ${arg_LIBRARIES})
    target_compile_definitions(${target} PRIVATE
        MINGJING_SOURCE_DIR="${PROJECT_SOURCE_DIR}" MINGJING_BINARY_DIR="${PROJECT_BINARY_DIR}")
    add_test(NAME ${arg_NAME} COMMAND ${target})
    set(home "${PROJECT_BINARY_DIR}/test-homes/${arg_NAME}")
    file(MAKE_DIRECTORY "${home}")
    set_tests_properties(${arg_NAME} PROPERTIES
        TIMEOUT 300
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;HOME=${home};XDG_DATA_HOME=${home}/data;XDG_CONFIG_HOME=${home}/config;LC_ALL=C.UTF-8;TZ=UTC")
    if(arg_LABELS)
        set_tests_properties(${arg_NAME} PROPERTIES LABELS "${arg_LABELS}")
    endif()
endfunction()
