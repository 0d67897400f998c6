#!/bin/sh
# Unpacks the newest Neovim that Debian has into target/tools/neovim, beside the machine's own: start target/tools/neovim/nvim.
#
# Nothing of the machine changes: apt works in a root of its own (lists, cache, an empty list of what is installed, hence all
# libraries come along), fetches from where this machine gets Debian, and the program is made to use those libraries. Debian's
# next release moves, so this may fail; then it says so, and what needs it is skipped.

home=$(cd "${0%/*}/../.." && pwd -P) || exit
tools=$home/target/tools
log=$tools/neovim.log

give_up() {
  echo "setup: SKIPPED, no newer Neovim (a moving suite): $1; see $log" >&2
  exit 1
}

works() { "$1" --headless -u NONE -i NONE -n -c 'lua assert(vim.fn.has("nvim-0.8") == 1)' -c 'qall!' >>"$log" 2>&1 </dev/null; }

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

# unpack SUITE: Neovim and its libraries into $tools/neovim.new.
unpack() {
  rm -rf "$root" "$tools/neovim.new"
  mkdir -p "$root/state/lists/partial" "$root/cache/archives/partial" "$tools/neovim.new"
  : >"$root/status"
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $from $1 main" >"$root/sources.list"
  own_apt update && own_apt install -y --download-only --no-install-recommends neovim || return
  for package in "$root"/cache/archives/*.deb; do
    dpkg-deb -x "$package" "$tools/neovim.new" || return
  done
}

# The program finds its own libraries first, whatever the machine has. Paths are those of the final place.
adapt() {
  new=$tools/neovim.new
  loader=$(cd "$new" && find usr/lib lib lib64 -name 'ld-linux*.so.*' 2>/dev/null | head -n 1)
  libraries=$(cd "$new" && find usr/lib lib -name 'libc.so.6' 2>/dev/null | head -n 1)
  [ -n "$loader" ] && [ -n "$libraries" ] || return
  real=$new/usr/bin/nvim
  [ -h "$real" ] && real=$(readlink -f "$real")
  patchelf --force-rpath --set-interpreter "$tools/neovim/$loader" --set-rpath "$tools/neovim/${libraries%/*}" "$real" || return
  cat >"$new/nvim" <<END
#!/bin/sh
VIMRUNTIME='$tools/neovim/usr/share/nvim/runtime' exec '$tools/neovim/usr/bin/nvim' "\$@"
END
  chmod +x "$new/nvim"
  rm -rf "$tools/neovim"
  mv "$new" "$tools/neovim"
}

mkdir -p "$tools"
: >"$log"
if [ -x "$tools/neovim/nvim" ] && works "$tools/neovim/nvim"; then exit 0; fi
command -v apt-get >/dev/null && command -v patchelf >/dev/null || give_up "needs apt-get and patchelf"
from=$(mirror | head -n 1)
[ -n "$from" ] || give_up "this machine gets nothing from Debian"
root=$tools/neovim-apt
trap 'rm -rf "$root" "$tools/neovim.new"' EXIT
for suite in forky trixie; do
  if unpack "$suite" >>"$log" 2>&1 && adapt >>"$log" 2>&1 && works "$tools/neovim/nvim"; then
    echo "setup: $("$tools/neovim/nvim" --version | head -n 1) from Debian $suite, in $tools/neovim" >&2
    exit 0
  fi
done
rm -rf "$tools/neovim"
give_up "neither forky nor trixie could be unpacked"
