// Builds what the extension ships: its code, the grammar as JSON, the icon, and the licence. `--minify` for packages.
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as esbuild from "esbuild";
import { icon } from "./icon.mjs";

export const home = dirname(dirname(fileURLToPath(import.meta.url)));

/** The grammar is written in TypeScript, because regular expressions in JSON can be neither read nor put together. */
export async function grammar() {
  const built = await esbuild.build({ entryPoints: [join(home, "grammar/lua.ts")], bundle: true, format: "esm", write: false });
  const module = await import(`data:text/javascript;base64,${Buffer.from(built.outputFiles[0].contents).toString("base64")}`);
  return module.default;
}

export async function build({ minify = false } = {}) {
  rmSync(join(home, "dist"), { recursive: true, force: true });
  mkdirSync(join(home, "dist"), { recursive: true });
  mkdirSync(join(home, "images"), { recursive: true });
  await esbuild.build({
    absWorkingDir: home,
    entryPoints: ["src/extension.ts"],
    outfile: "dist/extension.js",
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    external: ["vscode"],
    minify,
    sourcemap: minify ? false : "linked",
    logLevel: "warning",
  });
  writeFileSync(join(home, "dist/lua.tmLanguage.json"), JSON.stringify(await grammar(), null, minify ? 0 : 2));
  writeFileSync(join(home, "images/icon.png"), icon(256));
  copyFileSync(join(home, "../../LICENSE"), join(home, "LICENSE"));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await build({ minify: process.argv.includes("--minify") });
