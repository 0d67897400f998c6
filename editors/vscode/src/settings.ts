import { accessSync, constants, statSync } from "node:fs";
import { homedir } from "node:os";
import * as vscode from "vscode";
import { expand, type Surroundings } from "./findServer";
import type { Launch } from "./probe";

/** The settings that the server is started with: if one changes, it is started anew. */
export const STARTING = ["luna.server"];

export interface Settings {
  readonly enable: boolean;
  readonly arguments: readonly string[];
  readonly surroundings: Surroundings;
  readonly launch: (path: string) => Launch;
}

export function readSettings(extension: string): Settings {
  const server = vscode.workspace.getConfiguration("luna.server");
  const surroundings: Surroundings = {
    setting: server.get("path", "").trim(),
    env: process.env,
    home: homedir(),
    platform: process.platform,
    folders: vscode.workspace.isTrusted ? localFolders() : [],
    extension,
    isProgram: (path) => isFile(path) && isExecutable(path),
    isFile,
  };
  const javaHome = expand(server.get("javaHome", "").trim(), surroundings);
  return {
    enable: server.get("enable", true),
    arguments: server.get<string[]>("arguments", []),
    surroundings,
    launch: (path) => ({
      path,
      env: javaHome === "" ? process.env : { ...process.env, LUNA_JAVA_HOME: javaHome },
      shell: process.platform === "win32" && !path.endsWith(".exe"),
    }),
  };
}

/** The folders of the workspace that are on a disk; of a virtual one, Luna could read no file. */
export function localFolders(): string[] {
  return (vscode.workspace.workspaceFolders ?? []).filter((folder) => folder.uri.scheme === "file").map((folder) => folder.uri.fsPath);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
