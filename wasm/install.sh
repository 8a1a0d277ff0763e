# Functions of the set-up scripts, to be sourced. Each does nothing, quickly, when there is nothing to do.

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }
have() { command -v "$1" >/dev/null; }

# at_least MINIMUM VERSION: whether VERSION, such as v18.20.4, is not older than MINIMUM.
at_least() { [ "$(printf '%s\n' "$1" "${2#v}" | sort -V | head -n 1)" = "$1" ]; }

# quietly COMMAND...: its output is shown only if it fails.
quietly() {
  local output
  output=$("$@" 2>&1) || { printf '%s\n' "$output" >&2; return 1; }
}

apt() {
  local sudo=()
  [ "$(id -u)" = 0 ] || sudo=(sudo)
  "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=120 "$@"
}

# install_packages PACKAGE...: those Debian packages that are not installed.
install_packages() {
  local package missing=()
  for package in "$@"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
  done
  [ ${#missing[@]} = 0 ] && return
  [ "$(id -u)" = 0 ] || have sudo || fail "Without sudo, run as root: apt-get install ${missing[*]}"
  say "Installing ${missing[*]}"
  quietly apt update && quietly apt install -y --no-install-recommends "${missing[@]}" ||
    fail "apt-get could not install ${missing[*]}."
}

# install_node_modules FOLDER: what its package-lock.json names. npm writes the hidden lock file last.
install_node_modules() {
  [ "$1/node_modules/.package-lock.json" -nt "$1/package-lock.json" ] && return
  say "Installing the npm packages of $1"
  quietly npm --prefix "$1" ci --no-audit --no-fund || fail "npm ci failed in $1."
}
