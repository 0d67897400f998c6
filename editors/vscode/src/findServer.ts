import * as posix from "node:path/posix";
import * as win32 from "node:path/win32";

/** What there is to go by. Everything from outside comes in here, so that the search is a pure function. */
export interface Surroundings {
  /** The setting `luna.server.path`; empty if the user has not said. */
  readonly setting: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly platform: NodeJS.Platform;
  /** Folders of the workspace, if it may be trusted: what lies in them is started. */
  readonly folders: readonly string[];
  /** Where this extension is: in a checkout of Luna when it is developed. */
  readonly extension: string;
  readonly isProgram: (path: string) => boolean;
  readonly isFile: (path: string) => boolean;
}

export type Origin = "setting" | "LUNA_HOME" | "PATH" | "checkout";

export type Search =
  | { readonly found: true; readonly path: string; readonly origin: Origin }
  | { readonly found: false; readonly why: string };

/**
 * Where `luna` is. Who names a place means it: if there is nothing at the place that the setting names, nothing else is tried,
 * because another Luna than the one that was asked for would be started without a word.
 */
export function findServer(around: Surroundings): Search {
  const paths = around.platform === "win32" ? win32 : posix;
  const at = (place: string) => programAt(place, around);
  if (around.setting !== "") {
    const place = paths.resolve(around.folders[0] ?? around.home, expand(around.setting, around));
    const path = at(place);
    return path === undefined ? { found: false, why: `The setting luna.server.path names ${place}: there is no luna.` } : { found: true, path, origin: "setting" };
  }
  const home = around.env["LUNA_HOME"] ?? "";
  if (home !== "") {
    const path = at(home) ?? at(paths.join(home, "bin"));
    return path === undefined ? { found: false, why: `LUNA_HOME names ${home}: there is no luna.` } : { found: true, path, origin: "LUNA_HOME" };
  }
  for (const folder of pathFolders(around)) {
    const path = at(folder);
    if (path !== undefined) return { found: true, path, origin: "PATH" };
  }
  for (const folder of [...around.folders, around.extension].flatMap((start) => upwards(start, paths.dirname))) {
    const path = around.isFile(paths.join(folder, "cli", "launcher", "find-jdk.sh")) ? at(folder) : undefined;
    if (path !== undefined) return { found: true, path, origin: "checkout" };
  }
  return { found: false, why: "There is no luna on the PATH." };
}

/** `~`, `${workspaceFolder}` and `${env:NAME}`, as in other settings that are paths. */
export function expand(text: string, around: Pick<Surroundings, "env" | "home" | "folders">): string {
  return text
    .replace(/^~(?=$|[/\\])/, () => around.home)
    .replaceAll("${userHome}", () => around.home)
    .replaceAll("${workspaceFolder}", (whole) => around.folders[0] ?? whole)
    .replace(/\$\{env:([^}]+)\}/g, (_, name: string) => around.env[name] ?? "");
}

/** The program that `place` is, or that is in the folder `place`. */
function programAt(place: string, { platform, isProgram }: Surroundings): string | undefined {
  const paths = platform === "win32" ? win32 : posix;
  const names = platform === "win32" ? ["luna.exe", "luna.cmd", "luna.bat"] : ["luna"];
  return [place, ...names.map((name) => paths.join(place, name))].find(isProgram);
}

function pathFolders({ env, platform }: Surroundings): string[] {
  const name = platform === "win32" ? Object.keys(env).find((key) => key.toUpperCase() === "PATH") : "PATH";
  const value = (name && env[name]) || "";
  // An empty entry means the current folder, and so does a relative one: VS Code's own, in which nobody has put a Luna on purpose.
  const absolute = platform === "win32" ? win32.isAbsolute : posix.isAbsolute;
  return value.split(platform === "win32" ? ";" : ":").filter((folder) => absolute(folder));
}

function upwards(start: string, dirname: (path: string) => string): string[] {
  const folders = [start];
  for (let folder = start, above = dirname(start); above !== folder; folder = above, above = dirname(above)) folders.push(above);
  return folders;
}
