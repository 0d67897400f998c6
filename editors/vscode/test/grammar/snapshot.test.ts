import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import type { IGrammar } from "vscode-textmate";
import { HOME, loadGrammar, tokenize, type Token } from "./tokenizer";

const CASES = join(HOME, "test/grammar/cases");

/** `UPDATE=1 npm test` writes the snapshots; then read the diff as if somebody else had written it. */
const update = process.env["UPDATE"] === "1";

describe("what the grammar makes of", () => {
  let grammar: IGrammar;
  before(async () => (grammar = await loadGrammar()));

  for (const file of readdirSync(CASES).filter((name) => name.endsWith(".lua"))) {
    it(file, () => {
      const lines = readFileSync(join(CASES, file), "utf8").replace(/\n$/, "").split("\n");
      const { tokens } = tokenize(grammar, lines);
      const seen = lines.map((line, i) => `${[line, ...tokens[i]!.map(show).filter((text) => text !== "")].join("\n")}\n`).join("");
      const snapshot = join(CASES, `${file}.scopes`);
      if (update) writeFileSync(snapshot, seen);
      assert.ok(existsSync(snapshot), `no ${snapshot}: UPDATE=1 npm test writes it`);
      assert.equal(seen, readFileSync(snapshot, "utf8"));
    });
  }
});

/** A token below its line; what stands outside of everything is left out, and so are blanks. */
function show({ start, end, scopes }: Token): string {
  const own = scopes.slice(1).map((scope) => scope.replace(/\.lua\b/g, ""));
  return own.length === 0 || end <= start ? "" : `|${" ".repeat(start)}${"^".repeat(end - start)} ${own.join(" > ")}`;
}
