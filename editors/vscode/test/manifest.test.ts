import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";

const json = (path: string) => JSON.parse(readFileSync(path, "utf8"));
const manifest = json("package.json");
const properties: Record<string, { description?: string; markdownDescription?: string }> = manifest.contributes.configuration.properties;
const sources = readdirSync("src").map((name) => readFileSync(`src/${name}`, "utf8")).join("\n");

describe("the manifest", () => {
  it("names only files that are there", () => {
    const { languages, grammars, snippets, walkthroughs } = manifest.contributes;
    const files = [manifest.main, manifest.icon, languages[0].configuration, grammars[0].path, snippets[0].path, ...walkthroughs[0].steps.map((step: { media: { markdown: string } }) => step.media.markdown)];
    for (const file of files) assert.ok(existsSync(file), file);
  });

  it("explains each setting, and so does the README", () => {
    const readme = readFileSync("README.md", "utf8");
    for (const [name, property] of Object.entries(properties)) {
      assert.ok(property.description ?? property.markdownDescription, name);
      assert.ok(readme.includes(`| \`${name}\` |`), `${name} in README.md`);
    }
  });

  it("lets no workspace that is not trusted say what is started", () => {
    const starting = Object.keys(properties).filter((name) => name.startsWith("luna.server.") && name !== "luna.server.enable");
    assert.deepEqual([...manifest.capabilities.untrustedWorkspaces.restrictedConfigurations].sort(), starting.sort());
  });

  it("declares the commands that are registered, and no others", () => {
    const registered = [...sources.matchAll(/registerCommand\("([^"]+)"/g)].map((match) => match[1]);
    assert.deepEqual(registered.sort(), manifest.contributes.commands.map((command: { command: string }) => command.command).sort());
  });

  it("asks for no newer VS Code than its types describe", () => {
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies["@types/vscode"]}`);
  });
});

describe("the lock file", () => {
  it("names no host, so that whatever registry is configured is asked", () => {
    assert.doesNotMatch(readFileSync("package-lock.json", "utf8"), /"resolved"/);
  });
});

describe("each snippet", () => {
  for (const [name, snippet] of Object.entries<{ prefix: unknown; body: string | string[]; description: string }>(json("snippets/lua.json"))) {
    it(`${name} closes what it opens`, () => {
      const text = [snippet.body].flat().join("\n").replace(/"[^"\n]*"/g, '""');
      const count = (pattern: RegExp) => (text.match(pattern) ?? []).length;
      assert.ok(snippet.prefix && snippet.description);
      if (name !== "elseif") assert.equal(count(/\b(?:then|do|function|repeat)\b/g), count(/\b(?:end|until)\b/g) + count(/\belseif\b/g), text);
      assert.equal(count(/[({]/g), count(/[)}]/g), text);
    });
  }
});
