#!/bin/sh
# Unpacks what only a newer Debian has into target/tools: the newest Neovim (target/tools/neovim/nvim) and Lua 5.5
# (target/tools/lua5.5, and in target/tools/bin, which is at the end of the tests' PATH).
#
# Nothing of the machine changes: apt works in a root of its own (lists, cache, an empty list of what is installed, hence all
# libraries come along), fetches from where this machine gets Debian, and the programs are made to use those libraries. Debian's
# next release moves, so this may fail; then it says so, and what needs it is skipped.

home=$(cd "${0%/*}/../.." && pwd -P) || exit
tools=$home/target/tools
log=$tools/newer-debian.log
root=$tools/apt

# works PACKAGE: whether it is there and runs.
works() {
  case $1 in
    neovim) "$tools/neovim/nvim" --headless -u NONE -i NONE -n -c 'lua assert(vim.fn.has("nvim-0.8") == 1)' -c 'qall!' ;;
    lua5.5) "$tools/lua5.5/usr/bin/lua5.5" -e 'assert(_VERSION == "Lua 5.5")' && "$tools/lua5.5/usr/bin/luac5.5" -v ;;
  esac >>"$log" 2>&1 </dev/null
}

# Where this machine gets Debian itself from, as apt knows it.
mirror() {
  apt-get indextargets --format '$(REPO_URI) $(LABEL)' 'Created-By: Packages' | sed -n 's/ Debian$//p' | head -n 1
  # Before the first update apt does not know labels.
  apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep '/debian/*$' | head -n 1
}

own_apt() {
  apt-get -qq -o Dir::State="$root/state" -o Dir::State::status="$root/status" -o Dir::Cache="$root/cache" \
    -o Dir::Etc::sourcelist="$root/sources.list" -o Dir::Etc::sourceparts=/dev/null -o Dir::Etc::preferencesparts=/dev/null \
    -o APT::Sandbox::User="$(id -un)" -o APT::Update::Post-Invoke=: -o Debug::NoLocking=1 "$@"
}

# A new root for a suite, with its lists.
enter_suite() {
  [ "$(cat "$root/suite" 2>/dev/null)" = "$1" ] && return
  rm -rf "$root"
  mkdir -p "$root/state/lists/partial" "$root/cache/archives/partial"
  : >"$root/status"
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $from $1 main" >"$root/sources.list"
  own_apt update && echo "$1" >"$root/suite"
}

# unpack PACKAGE: it and its libraries into $tools/PACKAGE.new.
unpack() {
  new=$tools/$1.new
  rm -rf "$new" "$root"/cache/archives/*.deb
  mkdir -p "$new"
  own_apt install -y --download-only --no-install-recommends "$1" || return
  for deb in "$root"/cache/archives/*.deb; do
    dpkg-deb -x "$deb" "$new" || return
  done
}

# adapt PACKAGE PROGRAM…: programs find their own libraries first, whatever the machine has. Paths are those of the final place.
adapt() {
  package=$1
  shift
  loader=$(cd "$new" && find usr/lib lib lib64 -name 'ld-linux*.so.*' 2>/dev/null | head -n 1)
  libraries=$(cd "$new" && find usr/lib lib -name 'libc.so.6' 2>/dev/null | head -n 1)
  [ -n "$loader" ] && [ -n "$libraries" ] || return
  for program in "$@"; do
    real=$new/usr/bin/$program
    [ -h "$real" ] && real=$(readlink -f "$real")
    patchelf --force-rpath --set-interpreter "$tools/$package/$loader" --set-rpath "$tools/$package/${libraries%/*}" "$real" || return
  done
  rm -rf "${tools:?}/$package"
  mv "$new" "$tools/$package"
}

install() {
  case $1 in
    neovim)
      unpack neovim && adapt neovim nvim || return
      cat >"$tools/neovim/nvim" <<END
#!/bin/sh
VIMRUNTIME='$tools/neovim/usr/share/nvim/runtime' exec '$tools/neovim/usr/bin/nvim' "\$@"
END
      chmod +x "$tools/neovim/nvim"
      ;;
    lua5.5)
      unpack lua5.5 && adapt lua5.5 lua5.5 luac5.5 || return
      mkdir -p "$tools/bin"
      ln -sf ../lua5.5/usr/bin/lua5.5 ../lua5.5/usr/bin/luac5.5 "$tools/bin/"
      ;;
  esac
}

# provide PACKAGE SUITE…: from the first of the suites that works.
provide() {
  package=$1
  shift
  works "$package" && return
  for suite in "$@"; do
    if enter_suite "$suite" >>"$log" 2>&1 && install "$package" >>"$log" 2>&1 && works "$package"; then
      echo "setup: $package of Debian $suite is in $tools/$package" >&2
      return
    fi
  done
  rm -rf "${tools:?}/$package"
  echo "setup: SKIPPED, no $package from a moving suite ($*); see $log" >&2
  failed=1
}

mkdir -p "$tools"
: >"$log"
failed=0
from=
if command -v apt-get >/dev/null && command -v patchelf >/dev/null; then from=$(mirror | head -n 1); fi
[ -n "$from" ] || echo "needs patchelf, and a machine that gets its packages from Debian by apt" >>"$log"
trap 'rm -rf "$root" "$tools"/*.new' EXIT
provide neovim forky trixie
provide lua5.5 forky
exit "$failed"
