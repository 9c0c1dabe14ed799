# SPDX-FileCopyrightText: 2026 The Chatelaine founders
# SPDX-License-Identifier: GPL-3.0-or-later

cmake_minimum_required(VERSION 3.25)

# Reads the map in src/CMakeLists.txt and every #include below src/: a room may include itself and what it KNOWS, and
# only the rooms named in `alone` may include a library. Usage: cmake [-D SRC=folder] -P includes.cmake
if(NOT SRC)
  set(SRC ${CMAKE_CURRENT_LIST_DIR}/../../src)
endif()
get_filename_component(SRC ${SRC} ABSOLUTE)

# include prefix (regular expression) = rooms that may use it
set(alone
  "libssh/=ssh" "yaml[.]h=values" "openssl/=crypto" "pcre2[.]h=templates" "unicode/=templates"
  "gmp(xx)?[.]h=values" "QtWidgets/=gui app" "Q[A-Za-z]*Widget=gui app" "QMainWindow=gui app" "QApplication=gui app" "dtl/=plan"
  "qt6keychain/=secrets" "tl/expected=base")

file(STRINGS ${SRC}/CMakeLists.txt lines REGEX "^add_room\\(")
set(rooms)
foreach(line ${lines})
  string(REGEX MATCH "^add_room\\(([a-z]+)" _ "${line}")
  set(room ${CMAKE_MATCH_1})
  list(APPEND rooms ${room})
  set(knows_${room} ${room})
  if(line MATCHES "KNOWS ([a-z ]+)")
    string(REGEX REPLACE " +" ";" knows "${CMAKE_MATCH_1}")
    list(APPEND knows_${room} ${knows})
  endif()
endforeach()
list(APPEND rooms app)
set(knows_app ${rooms})

# Arrows point up the list only.
set(above)
foreach(room ${rooms})
  foreach(known ${knows_${room}})
    if(known AND NOT known STREQUAL room AND NOT known IN_LIST above AND NOT room STREQUAL app)
      message(SEND_ERROR "The map lets ${room} know ${known}, which does not stand above it.")
    endif()
  endforeach()
  list(APPEND above ${room})
endforeach()

file(GLOB_RECURSE files RELATIVE ${SRC} ${SRC}/*.cpp ${SRC}/*.h)
set(wrong 0)
foreach(file ${files})
  string(REGEX REPLACE "/.*" "" room ${file})
  file(STRINGS ${SRC}/${file} includes REGEX "^[ \t]*#[ \t]*include")
  foreach(include ${includes})
    if(NOT include MATCHES "[<\"]([^>\"]+)[>\"]")
      continue()
    endif()
    set(path ${CMAKE_MATCH_1})
    string(REGEX MATCH "^[^/]+" first ${path})
    if(path MATCHES "/" AND first IN_LIST rooms AND NOT first IN_LIST knows_${room})
      message(SEND_ERROR "src/${file}: ${room} may not include ${path}.")
    endif()
    foreach(rule ${alone})
      string(REGEX MATCH "^(.*)=(.*)$" _ ${rule})
      set(prefix ${CMAKE_MATCH_1})
      string(REPLACE " " ";" users ${CMAKE_MATCH_2})
      if(path MATCHES "^${prefix}" AND NOT room IN_LIST users)
        message(SEND_ERROR "src/${file}: only ${users} may include ${path}.")
      endif()
    endforeach()
  endforeach()
endforeach()
list(LENGTH files count)
message(STATUS "${count} files read against the map.")
