import * as vscode from "vscode";
import { Server } from "./server";
import { STARTING } from "./settings";
import { Status } from "./status";

let server: Server | undefined;

/** Returns before the server is there: a window does not wait for it, and highlighting and snippets need none. */
export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel("Luna", { log: true });
  const status = new Status();
  const running = (server = new Server(context.extensionUri, status, log));
  const walkthrough = `${context.extension.id}#start`;
  context.subscriptions.push(
    log,
    status,
    running,
    vscode.commands.registerCommand("luna.restart", () => running.restart()),
    vscode.commands.registerCommand("luna.showLog", () => log.show()),
    vscode.commands.registerCommand("luna.openWalkthrough", () => vscode.commands.executeCommand("workbench.action.openWalkthrough", walkthrough, false)),
    vscode.workspace.onDidChangeConfiguration((change) => STARTING.some((section) => change.affectsConfiguration(section)) && running.restart()),
    vscode.workspace.onDidGrantWorkspaceTrust(() => running.restart()),
  );
  void running.restart();
}

export function deactivate(): Promise<void> | undefined {
  return server?.stop();
}
