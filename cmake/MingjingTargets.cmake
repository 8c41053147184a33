# SPDX-FileCopyrightText: 2026 Mingjing contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# mingjing_add_library(NAME name SOURCES files… [LIBRARIES targets…])
# A static library of ours: strict options, includes from the root.
function(mingjing_add_library)
    cmake_parse_arguments(PARSE_ARGV 0 arg "" "NAME" "SOURCES;LIBRARIES")
    add_library(${arg_NAME} STATIC ${arg_SOURCES})
    target_link_libraries(${arg_NAME} PUBLIC ${arg_LIBRARIES} PRIVATE mingjing_options)
    target_include_directories(${arg_NAME} PUBLIC "${PROJECT_SOURCE_DIR}")
endfunction()
