# Defines the target `utf8proc`, from the first of: its source in UTF8PROC_SOURCE_DIR; the system's library (native
# builds only). Nothing is downloaded while configuring.
set(UTF8PROC_SOURCE_DIR "" CACHE PATH "utf8proc's source; wasm/setup puts it into build/utf8proc")

if(EXISTS "${UTF8PROC_SOURCE_DIR}/utf8proc.c")
  add_library(utf8proc STATIC "${UTF8PROC_SOURCE_DIR}/utf8proc.c")
  target_include_directories(utf8proc SYSTEM PUBLIC "${UTF8PROC_SOURCE_DIR}")
  target_compile_definitions(utf8proc PUBLIC UTF8PROC_STATIC)
  # Twice as fast as -Os for 2.6 KB of wasm.
  target_compile_options(utf8proc PRIVATE -O3)
elseif(NOT EMSCRIPTEN)
  find_path(UTF8PROC_INCLUDE_DIR utf8proc.h REQUIRED)
  find_library(UTF8PROC_LIBRARY utf8proc REQUIRED)
  add_library(utf8proc INTERFACE)
  target_include_directories(utf8proc SYSTEM INTERFACE "${UTF8PROC_INCLUDE_DIR}")
  target_link_libraries(utf8proc INTERFACE "${UTF8PROC_LIBRARY}")
else()
  message(FATAL_ERROR "utf8proc's source is not in '${UTF8PROC_SOURCE_DIR}': run wasm/setup, or set UTF8PROC_SOURCE_DIR.")
endif()
