import assert from "node:assert/strict";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { judge, probe } from "../src/probe";
import { isAtLeast, OLDEST, versionIn } from "../src/version";

const folder = mkdtempSync(join(tmpdir(), "luna probe "));
after(() => rmSync(folder, { recursive: true }));

function script(body: string): string {
  const path = join(folder, "luna");
  writeFileSync(path, `#!/bin/sh\n${body}\n`);
  chmodSync(path, 0o755);
  return path;
}

const ask = (path: string, signal = new AbortController().signal, say: (text: string) => void = () => {}) =>
  probe({ path, env: process.env, shell: false }, say, signal);

describe("a version", () => {
  it("is read from what luna prints", () => {
    assert.equal(versionIn("luna 0.1.0-SNAPSHOT\n"), "0.1.0-SNAPSHOT");
    assert.equal(versionIn("luna 12.0.3\r\n"), "12.0.3");
    assert.equal(versionIn("Luna Monitor v2"), undefined);
  });

  it("is compared by its numbers, not as text", () => {
    assert.equal(isAtLeast("0.10.0", "0.9.1"), true);
    assert.equal(isAtLeast("0.9.1", "0.10.0"), false);
    assert.equal(isAtLeast("1.0.0", "1.0.0"), true);
    assert.equal(isAtLeast("1.0.0-SNAPSHOT", "1.0.0"), true);
  });
});

describe("a program that is asked for its version", () => {
  it("is taken if it is Luna and new enough", async () => {
    assert.deepEqual(await ask(script(`echo luna ${OLDEST}`)), { ok: true, version: OLDEST });
  });

  it("is refused if it is too old, naming both versions", () => {
    assert.deepEqual(judge("/bin/luna", 0, "luna 0.0.9\n", ""), { ok: false, why: `/bin/luna is Luna 0.0.9; this extension needs ${OLDEST} or newer.` });
  });

  it("is refused if it is another program", async () => {
    const answer = await ask(script("echo Luna, the moon phase viewer"));
    assert.match(answer.ok ? "" : answer.why, /is not the Luna for Lua.*moon phase/);
  });

  it("is refused with its own last words", async () => {
    const words = await new Promise<string[]>((resolve) => {
      const said: string[] = [];
      void ask(script("echo luna: building >&2; echo 'luna: no JDK 25' >&2; exit 3"), undefined, (text) => said.push(text)).then((answer) => resolve([answer.ok ? "" : answer.why, said.join("")]));
    });
    assert.deepEqual(words, ["luna: no JDK 25", "luna: building\nluna: no JDK 25\n"]);
  });

  it("is refused if it cannot be started", async () => {
    const answer = await ask(join(folder, "gone"));
    assert.match(answer.ok ? "" : answer.why, /gone could not be started: .*ENOENT/);
  });

  it("is no longer waited for when the signal says so", async () => {
    const control = new AbortController();
    const answer = ask(script("exec sleep 60"), control.signal);
    control.abort();
    assert.equal((await answer).ok, false);
  });
});
