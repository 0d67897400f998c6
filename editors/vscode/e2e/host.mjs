// Runs test/host inside a real extension host: host.mjs TOOLS LUNA. Prints `ok NAME` and `not ok NAME: why`; ends with 1 if one failed.
import { cpSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { forget, newState, openBrowser, sleep, startTestServer } from "./servers.mjs";

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const [tools, luna] = process.argv.slice(2);
const tests = join(home, "out/host/index.cjs");
await esbuild.build({ absWorkingDir: home, entryPoints: ["test/host/index.ts"], outfile: tests, bundle: true, platform: "node", format: "cjs", external: ["vscode"] });

const state = newState({ "luna.server.path": luna });
const workspace = join(state, "workspace");
mkdirSync(workspace);
cpSync(join(home, "test/host/workspace"), workspace, { recursive: true });
const server = await startTestServer(tools, state);
const browser = await openBrowser(tools);
try {
  const { page } = browser;
  const ended = new Promise((resolve) => void page.exposeFunction("codeAutomationExit", resolve));
  await page.exposeFunction("codeAutomationLog", () => {});
  page.on("console", (message) => {
    const result = /\b(?:not ok|ok) [^]*/.exec(message.text());
    if (result) console.log(result[0].replace(/ color: [^]*/, ""));
  });
  const remote = (path) => `vscode-remote://${server.authority}${path}`;
  const payload = [
    ["extensionDevelopmentPath", remote(home)],
    ["extensionTestsPath", remote(tests)],
  ];
  await page.goto(`${server.url}/?folder=${workspace}&payload=${encodeURIComponent(JSON.stringify(payload))}`, { waitUntil: "domcontentloaded" });
  const code = await Promise.race([ended, sleep(90_000).then(() => "timeout")]);
  if (code !== 0) {
    console.log(`# ended with ${code}\n${server.log().slice(-1500)}`);
    await sleep(1500);
    if (process.env.SCREENSHOTS) await page.screenshot({ path: join(process.env.SCREENSHOTS, "host.png") });
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  await server.stop();
  if (process.env.KEEP) console.log(`# kept ${state}`);
  else forget(state);
}
process.exit();
