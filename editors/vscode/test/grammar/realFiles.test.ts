import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import type { IGrammar } from "vscode-textmate";
import { kinds, type Kind } from "./lexer";
import { HOME, loadGrammar, tokenize } from "./tokenizer";

/** Projects to read: our own descriptions of the standard library, and what testkit/setup/install.sh installs. */
const FOLDERS = [join(HOME, "../../std-stubs"), "/usr/share/lua/5.1/pl", "/usr/share/lua/5.1/busted", "/usr/share/lua/5.1/luarocks", "/usr/share/nvim/runtime/lua"];

/** Enough of each, spread over its folder, for a minute is long. */
const MOST_OF_EACH = 60;

describe("strings and comments are where a lexer finds them, nothing is open at the end, nothing is illegal", () => {
  let grammar: IGrammar;
  before(async () => (grammar = await loadGrammar()));

  for (const folder of FOLDERS) {
    it(folder.replace(/^.*\/(?=std-stubs)/, ""), { skip: existsSync(folder) ? false : `${folder} is missing: testkit/setup/install.sh installs it` }, () => {
      const files = luaFiles(folder);
      assert.notEqual(files.length, 0, "no Lua in it");
      const every = Math.ceil(files.length / MOST_OF_EACH);
      for (const file of files.filter((_, i) => i % every === 0)) check(grammar, file);
    });
  }
});

function luaFiles(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".lua") && !name.startsWith("target"));
  return names.sort().map((name) => join(folder, name));
}

function check(grammar: IGrammar, file: string): void {
  const text = readFileSync(file, "utf8").replace(/\r\n?/g, "\n");
  const lines = text.split("\n");
  const wanted = kinds(text);
  const { tokens, open } = tokenize(grammar, lines);
  let start = 0;
  lines.forEach((line, number) => {
    for (const token of tokens[number]!) {
      const where = `${file}:${number + 1}:${token.start + 1}: ${line}\n${token.scopes.join(" ")}`;
      const illegal = token.scopes.find((scope) => scope.startsWith("invalid"));
      assert.equal(illegal, undefined, where);
      for (let i = token.start; i < token.end; i++) {
        if (/\S/.test(line[i]!)) assert.equal(kindOf(token.scopes), wanted[start + i], where);
      }
    }
    start += line.length + 1;
  });
  assert.deepEqual(open, ["source.lua"], `${file}: open at the end`);
}

/** Literal types in doc comments are strings in a comment: the outermost scope decides. */
function kindOf(scopes: readonly string[]): Kind {
  const outer = scopes.find((scope) => /^(?:comment|string|meta\.embedded)/.test(scope));
  return outer === undefined ? "code" : outer.startsWith("comment") ? "comment" : "string";
}
