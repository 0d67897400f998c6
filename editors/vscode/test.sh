#!/bin/sh
# Tests the extension for VS Code: types, grammar, units, and the package. Ends with a line `vscode: N passed, N failed, N skipped`,
# and with 1 if one failed.
#
# Wants node 20 or newer with npm, and npm's registry the first time; where they are missing all is skipped, which fails where
# CI=true. A real VS Code, with ./luna as it was built last, is started if e2e/install.sh has fetched one.
#
#   LUNA=FILE    another Luna for the real VS Code

here=$(cd "${0%/*}" && pwd -P) || exit
cd "$here" || exit
root=$(cd ../.. && pwd -P) || exit
LUNA=${LUNA:-$root/luna}
LUNA_NO_BUILD=1
export LUNA_NO_BUILD
tmp=$(mktemp -d) || exit
trap 'rm -rf "$tmp"' EXIT
trap 'exit 130' INT TERM
passed=0
failed=0
skipped=0

pass() {
  passed=$((passed + 1))
  echo "ok      $1"
}

fail() {
  failed=$((failed + 1))
  echo "FAILED  $1"
}

skip() {
  skipped=$((skipped + 1))
  echo "SKIPPED vscode: $1"
}

finish() {
  echo "vscode: $passed passed, $failed failed, $skipped skipped"
  [ "$failed" = 0 ]
  exit
}

# missing WHAT: nothing can be tested.
missing() {
  skip "$1"
  if [ "${CI:-}" = true ]; then fail "may not be skipped in CI: see above"; fi
  finish
}

# check NAME COMMAND…: a test that is one command.
check() {
  name=$1
  shift
  if "$@" >"$tmp/says" 2>&1; then pass "$name"; else fail "$name" && sed 's/^/   /' "$tmp/says"; fi
}

# suite COMMAND…: tests of node's runner, each of which counts.
suite() {
  NODE_OPTIONS='' "$@" >"$tmp/says" 2>&1
  code=$?
  count=$(sed -n 's/^# pass //p' "$tmp/says")
  broken=$(sed -n 's/^# fail //p' "$tmp/says")
  passed=$((passed + ${count:-0}))
  failed=$((failed + ${broken:-0}))
  if [ "${count:-0}" != 0 ]; then echo "ok      $count tests of $*"; fi
  sed -n 's/^ *ok .*# SKIP /SKIPPED vscode: /p' "$tmp/says" >"$tmp/skipped"
  cat "$tmp/skipped"
  left=$(grep -c . "$tmp/skipped")
  skipped=$((skipped + left))
  if [ "${CI:-}" = true ] && [ "$left" != 0 ]; then fail "may not be skipped in CI: see above"; fi
  if [ "$code" != 0 ]; then
    [ "${broken:-0}" != 0 ] || fail "$* ended early"
    grep -A 30 '^ *not ok ' "$tmp/says" || tail -n 40 "$tmp/says"
  fi
}

# real NAME COMMAND…: a session in a real VS Code, which says `ok …` and `not ok …`.
real() {
  name=$1
  shift
  timeout 240 "$@" >"$tmp/says" 2>&1 </dev/null
  code=$?
  sed -n "s/^ok \(.*\)/ok      \1 ($name)/p" "$tmp/says"
  passed=$((passed + $(grep -c '^ok ' "$tmp/says")))
  if [ "$code" = 0 ]; then return; fi
  grep '^not ok ' "$tmp/says" >"$tmp/broken" || echo "ended early with $code" >"$tmp/broken"
  while IFS= read -r line; do fail "$name: $line"; done <"$tmp/broken"
  sed 's/^/   /' "$tmp/says"
}

# Downloads what package-lock.json names, if that is not what is there.
install() {
  lock=$(cksum <package-lock.json)
  if [ -f node_modules/.luna-lock ] && [ "$(cat node_modules/.luna-lock)" = "$lock" ]; then return; fi
  timeout 300 npm ci --ignore-scripts --no-audit --no-fund --loglevel=error </dev/null >"$tmp/says" 2>&1 || return
  echo "$lock" >node_modules/.luna-lock
}

# The package has what it needs and nothing that it does not.
package() {
  npm_config_offline=true npx vsce package --no-dependencies --allow-missing-repository -o "$tmp/luna.vsix" </dev/null || return
  npx vsce ls --no-dependencies </dev/null >"$tmp/files" || return
  for file in package.json README.md LICENSE dist/extension.js dist/lua.tmLanguage.json images/icon.png language-configuration.json; do
    grep -qx "$file" "$tmp/files" || { echo "without $file" && return 1; }
  done
  ! grep -E '^(src|test|grammar|build|e2e|node_modules|out)/|\.map$' "$tmp/files"
}

command -v node >/dev/null && command -v npm >/dev/null || missing "node and npm are missing: all tests of the extension are left out"
case $(node --version) in
  v1?.* | v?.*) missing "node $(node --version) is too old: 20 or newer is needed" ;;
esac
install || { sed 's/^/   /' "$tmp/says" && missing "npm ci failed, see above: all tests of the extension are left out"; }

check "types" npx tsc -p .
suite node build/test.mjs --test-reporter=tap
check "package" package

tools=$root/target/tools/vscode
penlight=
for folder in /usr/share/lua/5.*/pl; do [ -f "$folder/List.lua" ] && penlight=$folder; done
if [ ! -f "$tools/ready" ]; then
  skip "no real VS Code is started: editors/vscode/e2e/install.sh fetches one (800 MB)"
elif ! "$LUNA" --version >/dev/null 2>&1; then
  skip "no real VS Code is started: $LUNA does not run (./verify builds it)"
elif [ ! -f "$tmp/luna.vsix" ]; then
  : # said above: no package
else
  real "extension host" node e2e/host.mjs "$tools" "$LUNA"
  if [ -n "$penlight" ]; then
    real "VS Code" node e2e/ui.mjs "$tools" "$LUNA" "$tmp/luna.vsix" "$penlight"
  else
    skip "Penlight is missing: testkit/setup/install.sh installs lua-penlight"
  fi
fi
finish
