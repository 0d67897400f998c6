import * as vscode from "vscode";
import { CloseAction, ErrorAction, LanguageClient, State as ClientState, type LanguageClientOptions } from "vscode-languageclient/node";
import { findServer } from "./findServer";
import { probe, type Launch } from "./probe";
import { readSettings } from "./settings";
import type { Status } from "./status";

/** A server that dies more often than this within the time below is not started again. */
const MOST_DEATHS = 4;
const DEATHS_WITHIN_MS = 3 * 60_000;

/** The one server of this window. Starts and stops follow each other, however fast they are asked for. */
export class Server implements vscode.Disposable {
  private client: LanguageClient | undefined;
  private starting = new AbortController();
  private queue: Promise<void> = Promise.resolve();
  private readonly trace = vscode.window.createOutputChannel("Luna (trace)", { log: true });

  constructor(
    private readonly extension: vscode.Uri,
    private readonly status: Status,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** Stops the server if it runs, and starts it with the settings of now. */
  restart(): Promise<void> {
    this.starting.abort();
    const control = (this.starting = new AbortController());
    return this.next(async () => {
      await this.end();
      if (!control.signal.aborted) await this.begin(control.signal);
    });
  }

  stop(): Promise<void> {
    this.starting.abort();
    return this.next(() => this.end());
  }

  dispose(): void {
    void this.stop();
    this.trace.dispose();
  }

  private next(step: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(step).catch((error: unknown) => {
      this.log.error(String(error));
      this.status.set("failed", String(error));
    });
    return this.queue;
  }

  private async begin(signal: AbortSignal): Promise<void> {
    const settings = readSettings(this.extension.fsPath);
    if (!settings.enable) return this.status.set("off");
    this.status.set("starting");
    const search = findServer(settings.surroundings);
    if (!search.found) return this.refuse(search.why);
    const launch = settings.launch(search.path);
    this.log.info(`${search.path} (${search.origin})`);
    const answer = await probe(launch, (text) => this.hearBuilding(text), signal);
    if (signal.aborted) return;
    if (!answer.ok) return this.refuse(answer.why);
    this.log.info(`Luna ${answer.version}: ${["lsp", ...settings.arguments].join(" ")}`);
    const client = this.makeClient(launch, settings.arguments, signal);
    this.client = client;
    client.onDidChangeState(({ newState }) => {
      if (this.client !== client) return;
      if (newState === ClientState.Running) this.status.set("ready", `${answer.version}, ${search.path}`);
      else if (newState === ClientState.Starting) this.status.set("starting");
      else this.status.set("failed", "it ended");
    });
    await client.start();
  }

  private async end(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    if (client === undefined) return;
    this.status.set("off");
    // One that does not answer is killed by the client; that it said nothing is no reason not to start the next.
    await client.dispose(2000).catch((error: unknown) => this.log.warn(String(error)));
  }

  private hearBuilding(text: string): void {
    for (const line of text.split("\n").filter((each) => each.trim() !== "")) this.log.info(line);
    if (/^luna: building/m.test(text)) this.status.busy("building", "building");
  }

  private makeClient(launch: Launch, more: readonly string[], signal: AbortSignal): LanguageClient {
    const command = launch.shell ? `"${launch.path}"` : launch.path;
    // No transport is named: standard input and output are what an executable has, and the client would add an argument for it.
    const server = { command, args: ["lsp", ...more], options: { env: launch.env, shell: launch.shell } };
    return new LanguageClient("luna", "Luna", server, this.clientOptions(signal));
  }

  private clientOptions(signal: AbortSignal): LanguageClientOptions {
    const deaths: number[] = [];
    return {
      documentSelector: [
        { language: "lua", scheme: "file" },
        { language: "lua", scheme: "untitled" },
      ],
      outputChannel: this.log,
      traceOutputChannel: this.trace,
      // What the client tells of changed settings; asked for them (`workspace/configuration`) it answers with what VS Code has,
      // those of lua-language-server, which nobody may have registered here, among them.
      synchronize: { configurationSection: ["luna", "Lua"] },
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue }),
        closed: () => {
          const now = Date.now();
          deaths.push(now);
          if (deaths.filter((when) => now - when < DEATHS_WITHIN_MS).length <= MOST_DEATHS) return { action: CloseAction.Restart, handled: true };
          this.refuse("The server ended several times; the log says more.");
          return { action: CloseAction.DoNotRestart, handled: true };
        },
      },
      middleware: {
        // The change that has the server restarted is not told to the one that is stopped for it: the client would show a failure.
        workspace: { didChangeConfiguration: async (sections, next) => (signal.aborted ? undefined : next(sections)) },
        handleWorkDoneProgress: (token, progress, next) => {
          if (progress.kind === "end") this.status.done(token);
          else this.status.busy(token, progressText(progress));
          next(token, progress);
        },
      },
    };
  }

  /** Says why there is no server, with buttons for what can be done about it. Does not wait for an answer. */
  private refuse(why: string): void {
    this.status.set("failed", why);
    this.log.error(why);
    const actions: Record<string, () => Thenable<unknown> | void> = {
      "Open Settings": () => vscode.commands.executeCommand("workbench.action.openSettings", "luna.server"),
      "Get Luna": () => vscode.commands.executeCommand("luna.openWalkthrough"),
      "Show Log": () => this.log.show(),
    };
    void vscode.window.showErrorMessage(`Luna is not running. ${why}`, ...Object.keys(actions)).then((chosen) => chosen && actions[chosen]?.());
  }
}

function progressText(progress: { title?: string; message?: string; percentage?: number }): string {
  const percent = progress.percentage === undefined ? undefined : `${progress.percentage} %`;
  return [progress.title ?? progress.message ?? "working", percent].filter((part) => part !== undefined).join(" ");
}
