#!/bin/sh
# A real Neovim, with the configuration of docs/neovim.md, edits Penlight with `luna lsp`. Ends with a line
# `neovim: N passed, N failed, N skipped`, and with 1 if one failed.
#
# Wants ./luna built, and does not build it: ./verify has done so. The machine's own Neovim is required where CI=true; the newest,
# unpacked by testkit/setup/newer-debian.sh from a moving suite of Debian, may be missing anywhere.

root=$(cd "${0%/*}/../.." && pwd -P) || exit
LUNA_NO_BUILD=1
export LUNA_NO_BUILD
tmp=$(mktemp -d) || exit
trap 'rm -rf "$tmp"' EXIT
trap 'exit 130' INT TERM
passed=0
failed=0
skipped=0

fail() {
  failed=$((failed + 1))
  echo "FAILED  $1"
}

skip() {
  skipped=$((skipped + 1))
  echo "SKIPPED neovim: $1"
}

# config HEADING: the Lua block below that heading of the page.
config() { awk -v heading="## $1" '$0 == heading { on = 1 } /^## / && $0 != heading { on = 0 } on && /^```$/ { exit } inside { print } on && /^```lua$/ { inside = 1 }' "$root/docs/neovim.md"; }

# edit NVIM HEADING: the session of test.lua, in a fresh copy of Penlight, with that configuration and nothing else of the user's.
edit() {
  work=$tmp/work
  rm -rf "$work" && mkdir -p "$work/project" "$work/state" && cp -RL "$penlight" "$work/project/pl" || return
  config "$2" >"$work/init.lua"
  if ! [ -s "$work/init.lua" ]; then fail "docs/neovim.md has no Lua below '$2'" && return; fi
  (cd "$work/project" && PATH=$root:$PATH XDG_CONFIG_HOME=$work/state XDG_DATA_HOME=$work/state XDG_STATE_HOME=$work/state \
    XDG_CACHE_HOME=$work/state VIMINIT='' timeout 180 \
    "$1" --headless -n -i NONE -u "$work/init.lua" -c "luafile $root/editors/nvim/test.lua" >"$work/says" 2>&1 </dev/null)
  code=$?
  sed -n 's/^\(ok\) /\1      /p' "$work/says" | sed "s|$| ($2)|"
  count=$(grep -c '^ok ' "$work/says")
  passed=$((passed + count))
  if [ "$code" != 0 ] || [ "$count" != "$(grep -c '^check(' "$root/editors/nvim/test.lua")" ]; then
    fail "$("$1" --version | head -n 1), $2: exit code $code"
    echo "-- said:" && grep . "$work/says" | sed 's/^/   /'
    echo "-- Neovim's log of the conversation:"
    find "$work/state" -name lsp.log -exec tail -n 120 {} + | cut -c 1-1500 | sed 's/^/   /'
  fi
}

penlight=
for folder in /usr/share/lua/5.*/pl; do [ -f "$folder/List.lua" ] && penlight=$folder; done
if [ -z "$penlight" ]; then
  skip "Penlight is missing: testkit/setup/install.sh installs lua-penlight"
elif command -v nvim >/dev/null; then
  edit nvim "Neovim 0.7 and newer"
else
  skip "nvim is missing: testkit/setup/install.sh installs it"
fi
if [ "${CI:-}" = true ] && [ "$skipped" != 0 ]; then fail "may not be skipped in CI: see above"; fi
newest=$root/target/tools/neovim/nvim
if [ -z "$penlight" ]; then
  : # said above
elif [ -x "$newest" ] && "$newest" --headless -u NONE -c 'lua assert(vim.fn.has("nvim-0.11") == 1)' -c 'qall!' >/dev/null 2>&1; then
  edit "$newest" "Neovim 0.11 and newer"
  edit "$newest" "Neovim 0.7 and newer"
elif [ -x "$newest" ]; then
  edit "$newest" "Neovim 0.7 and newer"
else
  skip "no newer Neovim (a moving suite): testkit/setup/newer-debian.sh unpacks one"
fi
echo "neovim: $passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
