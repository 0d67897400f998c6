import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createOnigScanner, createOnigString, loadWASM } from "vscode-oniguruma";
import { INITIAL, Registry, type IGrammar, type IRawGrammar } from "vscode-textmate";

/** The folder of the extension: tests run from there. */
export const HOME = process.cwd();

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
}

/** The grammar that was built, read by VS Code's own engine. */
export async function loadGrammar(): Promise<IGrammar> {
  const wasm = readFileSync(join(HOME, "node_modules/vscode-oniguruma/release/onig.wasm"));
  await loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const raw = JSON.parse(readFileSync(join(HOME, "dist/lua.tmLanguage.json"), "utf8")) as IRawGrammar;
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async (scope) => (scope === "source.lua" ? raw : null),
  });
  const grammar = await registry.loadGrammar("source.lua");
  if (grammar === null) throw new Error("no grammar");
  return grammar;
}

/** The tokens of each line, and what is still open behind the last one. */
export function tokenize(grammar: IGrammar, lines: readonly string[]): { tokens: Token[][]; open: readonly string[] } {
  let state = INITIAL;
  const tokens = lines.map((line) => {
    const result = grammar.tokenizeLine(line, state);
    if (result.stoppedEarly) throw new Error(`takes too long: ${line.slice(0, 80)}`);
    state = result.ruleStack;
    return result.tokens.map(({ startIndex, endIndex, scopes }) => ({ start: startIndex, end: Math.min(endIndex, line.length), scopes }));
  });
  const behind = grammar.tokenizeLine("", state).tokens.at(-1);
  return { tokens, open: behind?.scopes ?? [] };
}
