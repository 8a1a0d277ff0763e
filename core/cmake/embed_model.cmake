# embed_model(FILE OUTPUT): writes a C++ file that defines names_model_bytes(), the bytes of FILE, and writes it again when it
# changes.
function(embed_model file output)
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} "-DMODEL=${file}" "-DOUTPUT=${output}" -P ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/write_model.cmake
    DEPENDS ${file} ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/write_model.cmake
    COMMENT "Embedding the model"
    VERBATIM)
endfunction()
