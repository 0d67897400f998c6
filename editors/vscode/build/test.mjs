// Builds the extension and its tests, and runs them with node's own runner. More arguments go to it (`--test-name-pattern=…`).
import { spawnSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import * as esbuild from "esbuild";
import { build, home } from "./build.mjs";

const out = join(home, "out/test");
rmSync(out, { recursive: true, force: true });
await build();
const tests = readdirSync(join(home, "test"), { recursive: true }).filter((name) => name.endsWith(".test.ts"));
await esbuild.build({
  absWorkingDir: home,
  entryPoints: tests.map((name) => join("test", name)),
  outdir: out,
  outbase: "test",
  outExtension: { ".js": ".cjs" },
  bundle: true,
  packages: "external",
  platform: "node",
  format: "cjs",
  sourcemap: "inline",
  logLevel: "warning",
});
const files = tests.map((name) => join(out, name.replace(/\.ts$/, ".cjs")));
const { status } = spawnSync(process.execPath, ["--enable-source-maps", "--test", ...process.argv.slice(2), ...files], { cwd: home, stdio: "inherit" });
process.exitCode = status ?? 1;
