# SPDX-FileCopyrightText: 2026 Mingjing contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Provides KF6::SyntaxHighlighting: the system's where there is one, else version 5.116.0 built against Qt 6 as a
# static subproject. Its source lies in MINGJING_DOWNLOADS, or is put there by packaging/fetch-syntax-highlighting.

find_package(KF6SyntaxHighlighting QUIET)
if(KF6SyntaxHighlighting_FOUND)
    return()
endif()

if(DEFINED ENV{XDG_CACHE_HOME})
    set(_cache "$ENV{XDG_CACHE_HOME}")
else()
    set(_cache "$ENV{HOME}/.cache")
endif()
set(MINGJING_DOWNLOADS "${_cache}/mingjing" CACHE PATH "Where fetched sources of dependencies lie")

set(_archive "${MINGJING_DOWNLOADS}/ksyntax-highlighting_5.116.0.orig.tar.xz")
if(NOT EXISTS "${_archive}")
    execute_process(COMMAND "${PROJECT_SOURCE_DIR}/packaging/fetch-syntax-highlighting" "${MINGJING_DOWNLOADS}"
        RESULT_VARIABLE _failed)
    if(_failed)
        message(FATAL_ERROR "KSyntaxHighlighting: neither installed nor fetched to ${MINGJING_DOWNLOADS}")
    endif()
endif()

include(FetchContent)
FetchContent_Declare(ksyntaxhighlighting
    URL "${_archive}"
    URL_HASH SHA256=6f8ccacebd0dc9ce050b2b23b715750c97938b3336fbbb80967920cb8c1dfaa7
    DOWNLOAD_EXTRACT_TIMESTAMP ON
    PATCH_COMMAND sed -i -e "s/find_package(ECM 5.116.0/find_package(ECM 5.100.0/" CMakeLists.txt)

function(_mingjing_add_ksyntaxhighlighting)
    FetchContent_GetProperties(ksyntaxhighlighting)
    if(NOT ksyntaxhighlighting_POPULATED)
        FetchContent_Populate(ksyntaxhighlighting)
    endif()
    set(QT_MAJOR_VERSION 6)
    set(BUILD_SHARED_LIBS OFF)
    set(BUILD_TESTING OFF)
    set(CMAKE_DISABLE_FIND_PACKAGE_Qt6Quick ON)
    set(CMAKE_DISABLE_FIND_PACKAGE_Qt6PrintSupport ON)
    set(CMAKE_DISABLE_FIND_PACKAGE_Qt6Widgets ON)
    set(CMAKE_POLICY_DEFAULT_CMP0077 NEW)
    # Not ours: its warnings and its build type are its own business.
    set(CMAKE_MESSAGE_LOG_LEVEL WARNING)
    set(CMAKE_UNITY_BUILD OFF)
    add_subdirectory("${ksyntaxhighlighting_SOURCE_DIR}" "${ksyntaxhighlighting_BINARY_DIR}" EXCLUDE_FROM_ALL)
endfunction()
_mingjing_add_ksyntaxhighlighting()

if(TARGET KF5SyntaxHighlighting AND NOT TARGET KF6::SyntaxHighlighting)
    add_library(KF6::SyntaxHighlighting ALIAS KF5SyntaxHighlighting)
endif()
