# embed_model(FILE HEADER FUNCTION OUTPUT): writes a C++ file that defines FUNCTION(), which HEADER declares, as the bytes
# of FILE, and writes it again when it changes.
function(embed_model file header function output)
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} "-DMODEL=${file}" "-DHEADER=${header}" "-DFUNCTION=${function}" "-DOUTPUT=${output}"
            -P ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/write_model.cmake
    DEPENDS ${file} ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/write_model.cmake
    COMMENT "Embedding ${file}"
    VERBATIM)
endfunction()
