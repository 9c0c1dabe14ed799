# SPDX-FileCopyrightText: 2026 The Chatelaine founders
# SPDX-License-Identifier: GPL-3.0-or-later

# The top level holds only what belongs there, and every source file says its licence.
cmake_minimum_required(VERSION 3.25)
get_filename_component(ROOT ${CMAKE_CURRENT_LIST_DIR}/../.. ABSOLUTE)

file(GLOB entries RELATIVE ${ROOT} ${ROOT}/*)
set(allowed CMakeLists.txt CMakePresets.json src ui resources translations tests installer README.md LICENSE build)
foreach(entry ${entries})
  if(NOT entry MATCHES "^[.]" AND NOT entry IN_LIST allowed)
    message(SEND_ERROR "${entry} does not belong at the top level.")
  endif()
endforeach()

file(GLOB_RECURSE sources ${ROOT}/src/*.cpp ${ROOT}/src/*.h ${ROOT}/tests/*.cpp ${ROOT}/tests/*.h ${ROOT}/tests/*.cmake
     ${ROOT}/resources/scripts/*.sh ${ROOT}/installer/*.sh)
foreach(source ${sources})
  file(STRINGS ${source} lines LIMIT_COUNT 5 REGEX "SPDX-License-Identifier: GPL-3.0-or-later")
  if(NOT lines)
    message(SEND_ERROR "${source} lacks its SPDX line.")
  endif()
endforeach()
