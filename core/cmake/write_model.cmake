# Run by embed_model: the bytes of MODEL become a string literal in OUTPUT, cut into pieces of 4,000 bytes, that FUNCTION of
# HEADER returns.
file(READ ${MODEL} hex HEX)
string(LENGTH "${hex}" length)
set(code "#include \"${HEADER}\"\n\nnamespace galley {\n\nstd::string_view ${FUNCTION}() {\n  static constexpr char kBytes[] =")
foreach(start RANGE 0 ${length} 8000)
  string(SUBSTRING "${hex}" ${start} 8000 piece)
  string(REGEX REPLACE "(..)" "\\\\x\\1" piece "${piece}")
  string(APPEND code "\n      \"${piece}\"")
endforeach()
string(APPEND code ";\n  return {kBytes, sizeof(kBytes) - 1};\n}\n\n}  // namespace galley\n")
file(WRITE ${OUTPUT} "${code}")
