# embed_tables(DIRECTORY OUTPUT): writes a C++ file with one function tables::NAME() for every NAME.tsv of DIRECTORY, and
# writes it again when one of them changes. SOURCES.tsv is for people and stays out.
function(embed_tables directory output)
  file(GLOB tables CONFIGURE_DEPENDS ${directory}/*.tsv)
  list(FILTER tables EXCLUDE REGEX "SOURCES\\.tsv$")
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} "-DTABLES=${tables}" "-DOUTPUT=${output}" -P ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/write_tables.cmake
    DEPENDS ${tables} ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/write_tables.cmake
    COMMENT "Embedding the word lists"
    VERBATIM)
endfunction()
