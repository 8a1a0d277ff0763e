# Functions of the trainers' scripts, to be sourced at the top of the project, with the folder of texts in `data`.

# build_trainer TARGET: builds it into build/train/bin.
build_trainer() {
  cmake -S . -B build/train -G Ninja -DCMAKE_BUILD_TYPE=Release -DGALLEY_TRAIN=ON -DGALLEY_TESTS=OFF \
    -DCMAKE_RUNTIME_OUTPUT_DIRECTORY="$PWD/build/train/bin" >build/train.log
  cmake --build build/train --target "$1" >>build/train.log || { cat build/train.log >&2; exit 1; }
}

# unpacked FILE: unpacks FILE.gz of the data, and says where; fails if there is none.
unpacked() {
  [ -r "$data/$1.gz" ] || { printf '%s\n' "$data has no $1.gz" >&2; return 1; }
  mkdir -p "build/train/texts/$(dirname "$1")"
  gunzip -c "$data/$1.gz" >"build/train/texts/$1"
  printf '%s' "build/train/texts/$1"
}
