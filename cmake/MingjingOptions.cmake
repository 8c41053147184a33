# SPDX-FileCopyrightText: 2026 Mingjing contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# mingjing_options: the one place for warnings, Qt defines and sanitizers. Every target of ours links it.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

add_library(mingjing_options INTERFACE)
target_include_directories(mingjing_options INTERFACE "${CMAKE_CURRENT_SOURCE_DIR}")
target_compile_options(mingjing_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -Wcast-align -Wconversion -Wno-sign-conversion -Wextra-semi -Werror)
target_compile_definitions(mingjing_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    MINGJING_VERSION="${PROJECT_VERSION}")

if(MINGJING_SANITIZER)
    target_compile_options(mingjing_options INTERFACE -fsanitize=${MINGJING_SANITIZER} -fno-omit-frame-pointer)
    target_link_options(mingjing_options INTERFACE -fsanitize=${MINGJING_SANITIZER})
endif()
