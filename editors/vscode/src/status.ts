import * as vscode from "vscode";

export type State = "off" | "starting" | "ready" | "failed";

const LOOKS: Record<State, { icon: string; tooltip: string }> = {
  off: { icon: "$(circle-slash)", tooltip: "Luna is switched off (luna.server.enable)" },
  starting: { icon: "$(loading~spin)", tooltip: "Luna is starting" },
  ready: { icon: "$(check)", tooltip: "Luna is running" },
  failed: { icon: "$(error)", tooltip: "Luna is not running" },
};

/** The item in the status bar: how the server is, and what it is busy with. */
export class Status implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem("luna.status", vscode.StatusBarAlignment.Right, 100);
  private readonly tasks = new Map<string | number, string>();
  private state: State = "off";
  private detail = "";

  constructor() {
    this.item.name = "Luna";
    this.item.command = "luna.showLog";
    this.show();
    this.item.show();
  }

  set(state: State, detail = ""): void {
    this.state = state;
    this.detail = detail;
    this.tasks.clear();
    this.show();
    void vscode.commands.executeCommand("setContext", "luna.running", state === "ready");
  }

  /** Something that takes a while began or went on. */
  busy(task: string | number, text: string): void {
    this.tasks.set(task, text);
    this.show();
  }

  done(task: string | number): void {
    this.tasks.delete(task);
    this.show();
  }

  dispose(): void {
    this.item.dispose();
  }

  private show(): void {
    const task = [...this.tasks.values()].at(-1);
    const look = LOOKS[this.state];
    this.item.text = task === undefined ? `${look.icon} Luna` : `$(loading~spin) Luna: ${task}`;
    const tooltip = new vscode.MarkdownString("", true);
    tooltip.isTrusted = { enabledCommands: ["luna.restart", "luna.showLog", "workbench.action.openSettings"] };
    tooltip.appendText(this.detail === "" ? look.tooltip : `${look.tooltip}: ${this.detail}`);
    tooltip.appendMarkdown("\n\n[Restart](command:luna.restart) · [Log](command:luna.showLog) · [Settings](command:workbench.action.openSettings?%5B%22luna.%22%5D)");
    this.item.tooltip = tooltip;
    this.item.backgroundColor = this.state === "failed" ? new vscode.ThemeColor("statusBarItem.errorBackground") : undefined;
    this.item.accessibilityInformation = { label: task === undefined ? look.tooltip : `Luna: ${task}` };
  }
}
