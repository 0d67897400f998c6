#!/bin/sh
# Installs what the tests compare Luna with: the real luac and luajit, Neovim, and Lua projects to read, all from Debian.
# Asks nothing, installs only what is missing (and reads apt's lists only then). Ends with 1 if something is still missing.
#
# What only a newer Debian has (the newest Neovim, Lua 5.5) comes from newer-debian.sh; it may fail without harm.

programs="lua5.1 lua5.2 lua5.3 lua5.4 luajit neovim patchelf"
projects="lua-penlight lua-busted luarocks lua-ldoc lua-http lua-socket neovim-runtime"
here=$(cd "${0%/*}" && pwd -P) || exit

missing_packages() {
  for package in $programs $projects; do
    # "ii": wanted and installed. A removed package still has an entry.
    case $(dpkg-query -W -f '${db:Status-Abbrev}' "$package" 2>/dev/null) in ii*) ;; *) printf '%s ' "$package" ;; esac
  done
}

if ! command -v apt-get >/dev/null; then
  echo "setup: no apt-get here: install luac 5.1 to 5.4, luajit, neovim and the projects ($projects) by hand; tests that miss them are skipped" >&2
  exit 1
fi
missing=$(missing_packages)
if [ -n "$missing" ]; then
  echo "setup: installing $missing" >&2
  as_root=
  if [ "$(id -u)" != 0 ]; then
    if ! sudo -n true 2>/dev/null; then
      echo "setup: not root: run 'sudo apt-get install $missing' once; tests that miss them are skipped" >&2
      exit 1
    fi
    as_root="sudo -n"
  fi
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq update >&2
  # shellcheck disable=SC2086 # several words
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends $missing >&2
  missing=$(missing_packages)
  if [ -n "$missing" ]; then
    echo "setup: could not install $missing: tests that miss them are skipped" >&2
    exit 1
  fi
fi

# Awesome has more doc comments than all the others. It is only read: unpacked into target/tools, not installed, for it wants a whole X.
awesome=$here/../../target/tools/awesome
unpack_awesome() {
  rm -rf "$awesome" && mkdir -p "$awesome" && cd "$awesome" && apt-get -qq download awesome >&2 && dpkg-deb -x awesome_*.deb . && rm awesome_*.deb
}
if [ ! -d "$awesome/usr/share/awesome" ]; then
  echo "setup: unpacking awesome" >&2
  if ! (unpack_awesome) 2>/dev/null; then
    # Most likely apt has no lists yet.
    ${as_root:-} env DEBIAN_FRONTEND=noninteractive apt-get -qq update >&2
    (unpack_awesome) || { rm -rf "$awesome" && echo "setup: could not unpack awesome: tests that miss it are skipped" >&2 && exit 1; }
  fi
fi
"$here/newer-debian.sh" || true
