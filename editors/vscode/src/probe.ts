import { spawn } from "node:child_process";
import { isAtLeast, OLDEST, versionIn } from "./version";

/** A program and what it is to be started with. */
export interface Launch {
  readonly path: string;
  readonly env: NodeJS.ProcessEnv;
  /** Windows starts scripts through its shell only. */
  readonly shell: boolean;
}

export type Probe = { readonly ok: true; readonly version: string } | { readonly ok: false; readonly why: string };

/**
 * Asks a program for its version before it is to speak the protocol, because then it could not say what is wrong: no JDK, an old
 * Luna, another program of that name. In a checkout this is what builds Luna, too; `say` is given what it prints meanwhile.
 */
export function probe(launch: Launch, say: (text: string) => void, signal: AbortSignal): Promise<Probe> {
  return new Promise((resolve) => {
    let output = "";
    let errors = "";
    // The name, which may hold blanks, is a word of the shell.
    const command = launch.shell ? `"${launch.path}"` : launch.path;
    const child = spawn(command, ["--version"], { env: launch.env, shell: launch.shell, stdio: ["ignore", "pipe", "pipe"], signal });
    child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      errors += text;
      say(text);
    });
    child.on("error", (error) => resolve({ ok: false, why: `${launch.path} could not be started: ${error.message}` }));
    child.on("close", (code) => resolve(judge(launch.path, code, output, errors)));
  });
}

/** What the end of `luna --version` means. */
export function judge(path: string, code: number | null, output: string, errors: string): Probe {
  if (code !== 0) return { ok: false, why: lastLine(errors) || `${path} --version ended with ${code}.` };
  const version = versionIn(output);
  if (version === undefined) return { ok: false, why: `${path} is not the Luna for Lua: asked for its version it says “${lastLine(output)}”.` };
  if (!isAtLeast(version, OLDEST)) return { ok: false, why: `${path} is Luna ${version}; this extension needs ${OLDEST} or newer.` };
  return { ok: true, version };
}

function lastLine(text: string): string {
  return text.trimEnd().split("\n").at(-1)?.trim() ?? "";
}
