# The toolchain of the `wasm` preset: Emscripten as Debian packages it (3.1.6) or an emsdk, from PATH or $EMSDK.
# Used instead of emcmake, which passes Node a flag that current Node refuses.
find_program(EM_CONFIG em-config HINTS "$ENV{EMSDK}/upstream/emscripten" NO_CMAKE_FIND_ROOT_PATH)
if(NOT EM_CONFIG)
  message(FATAL_ERROR "Emscripten is not here: run wasm/setup (Debian), or install an emsdk and source its emsdk_env.sh.")
endif()
if(NOT EMSCRIPTEN_ROOT_PATH)
  execute_process(COMMAND "${EM_CONFIG}" EMSCRIPTEN_ROOT OUTPUT_VARIABLE EMSCRIPTEN_ROOT_PATH
                  OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
endif()
include("${EMSCRIPTEN_ROOT_PATH}/cmake/Modules/Platform/Emscripten.cmake")

# Where the tests run. Old glue uses fetch wherever there is one, and Node's takes no file path.
find_program(GALLEY_NODE NAMES node nodejs REQUIRED NO_CMAKE_FIND_ROOT_PATH)
set(CMAKE_CROSSCOMPILING_EMULATOR "${GALLEY_NODE}")
if(EMSCRIPTEN_VERSION VERSION_LESS 3.1.20)
  list(APPEND CMAKE_CROSSCOMPILING_EMULATOR --no-experimental-fetch)
endif()
