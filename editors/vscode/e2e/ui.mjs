// A user opens Penlight in VS Code with the packaged extension: ui.mjs TOOLS LUNA VSIX PENLIGHT. Prints `ok NAME` and `not ok NAME: why`;
// ends with 1 if one failed. SCREENSHOTS=DIR keeps pictures.
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { forget, newState, openBrowser, sleep, startCodeServer } from "./servers.mjs";

const [tools, luna, vsix, penlight] = process.argv.slice(2);
const state = newState({ "luna.server.path": luna, "editor.minimap.enabled": false });
const workspace = join(state, "workspace");
mkdirSync(workspace);
cpSync(penlight, join(workspace, "pl"), { recursive: true, dereference: true });
writeFileSync(join(workspace, "broken.lua"), 'local List = require("pl.List")\n\n---@param names string[]\nlocal function greet(names)\n  print("hello " .. List(names):concat(", ")\nend\n\nreturn greet\n');

const server = await startCodeServer(tools, state, vsix);
const browser = await openBrowser(tools);
const { page } = browser;

async function test(name, steps) {
  try {
    await steps();
    console.log(`ok ${name}`);
  } catch (error) {
    console.log(`not ok ${name}: ${error.message.split("\n")[0]}`);
    process.exitCode = 1;
  }
  if (process.env.SCREENSHOTS) await page.screenshot({ path: join(process.env.SCREENSHOTS, `${name.replace(/\W+/g, "-")}.png`) });
}

/** Quick Open works whatever has the focus. */
async function open(file) {
  await page.keyboard.press("Control+KeyP");
  const input = page.locator(".quick-input-widget input").first();
  await input.waitFor();
  await input.fill(file);
  await page.locator(".quick-input-list .monaco-list-row", { hasText: file.split("/").at(-1) }).first().waitFor();
  await sleep(150);
  await page.keyboard.press("Enter");
  await page.locator(".tabs-container .tab.active", { hasText: file.split("/").at(-1) }).waitFor();
}

async function command(text) {
  await page.keyboard.press("F1");
  const input = page.locator(".quick-input-widget input").first();
  await input.waitFor();
  await input.fill(`>${text}`);
  await page.locator(".quick-input-list .monaco-list-row", { hasText: text }).first().waitFor();
  await sleep(150);
  await page.keyboard.press("Enter");
}

try {
  page.setDefaultTimeout(60_000);
  await page.goto(`${server.url}/?folder=${encodeURIComponent(workspace)}`, { waitUntil: "domcontentloaded" });
  await page.waitForSelector(".monaco-workbench .explorer-folders-view");
  await test("the broken file has a squiggle", async () => {
    await open("broken.lua");
    await page.locator(".monaco-editor .squiggly-error").first().waitFor();
  });
  await test("the status bar says that Luna runs", () => page.locator(".statusbar-item", { hasText: "Luna" }).first().waitFor());
  await test("the Problems view has the message", async () => {
    await command("Problems: Focus on Problems View");
    await page.locator(".markers-panel .monaco-list-row", { hasText: "missing ')'" }).first().waitFor();
  });
  await test("the outline has Penlight's names", async () => {
    await open("pl/List.lua");
    await command("Explorer: Focus on Outline View");
    await page.locator(".outline-pane .monaco-list-row", { hasText: "tinsert" }).first().waitFor();
  });
  await test("Penlight is in colour", async () => {
    // Each scope has a class of its own: a text of one colour has one.
    const classes = await page.locator(".monaco-editor .view-line span span").evaluateAll((spans) => new Set(spans.map((span) => span.className)).size);
    if (classes < 4) throw new Error(`${classes} kinds of tokens`);
  });
  await test("a message with buttons says that there is no luna where the setting names one", async () => {
    mkdirSync(join(workspace, ".vscode"));
    writeFileSync(join(workspace, ".vscode/settings.json"), JSON.stringify({ "luna.server.path": "/nowhere" }));
    const message = page.locator(".notification-toast", { hasText: "/nowhere: there is no luna" });
    await message.waitFor();
    await sleep(1000);
    const messages = await page.locator(".notification-toast").count();
    if (messages !== 1) throw new Error(`${messages} messages`);
    for (const button of ["Open Settings", "Get Luna", "Show Log"]) await message.getByText(button, { exact: true }).waitFor();
  });
  await test("Get Started opens the walkthrough", async () => {
    await command("Luna: Get Started");
    await page.locator(".gettingStartedContainer", { hasText: "Get started with Luna" }).first().waitFor();
  });
} finally {
  await browser.close();
  await server.stop();
  forget(state);
}
process.exit();
