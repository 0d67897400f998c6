import assert from "node:assert/strict";
import * as vscode from "vscode";

/** Runs inside a real extension host, with all of VS Code's API: see e2e/host.mjs. */
export async function run(): Promise<void> {
  let failed = 0;
  for (const [name, test] of Object.entries(TESTS)) {
    try {
      await test();
      console.log(`ok ${name}`);
    } catch (error) {
      failed++;
      console.log(`not ok ${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (failed === 0) return;
  await vscode.commands.executeCommand("luna.showLog"); // for the screenshot
  throw new Error(`${failed} failed`);
}

const TESTS: Record<string, () => Promise<void>> = {
  "a Lua file activates the extension": async () => {
    const { document } = await open("broken.lua");
    assert.equal(document.languageId, "lua");
    const extension = vscode.extensions.getExtension("luna.luna");
    await until("activation", () => extension?.isActive);
  },

  "a syntax error is shown": async () => {
    const [first] = await findings("broken.lua");
    assert.match(first!.message, /missing '\)'/);
    assert.equal(first!.range.start.line, 3);
    assert.equal(first!.source, "luna");
  },

  "it goes when it is mended, and comes back": async () => {
    const { document } = await open("broken.lua");
    await edit(document, (change) => change.insert(document.uri, document.lineAt(3).range.end, ")"));
    await until("no finding", () => vscode.languages.getDiagnostics(document.uri).length === 0);
    await edit(document, (change) => change.delete(document.uri, new vscode.Range(3, document.lineAt(3).text.length - 1, 3, document.lineAt(3).text.length)));
    await findings("broken.lua");
  },

  "the outline has the functions": async () => {
    const { document } = await open("fine.lua");
    const names = await until("symbols", async () => {
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>("vscode.executeDocumentSymbolProvider", document.uri);
      const flat = JSON.stringify(symbols ?? []);
      return flat.includes("greet") && flat;
    });
    assert.match(names, /Greeter/);
  },

  "functions fold": async () => {
    const { document } = await open("fine.lua");
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>("vscode.executeFoldingRangeProvider", document.uri);
    assert.ok(folds.some((fold) => fold.start === 3));
  },

  "Enter goes on with a doc comment": async () => {
    const editor = await empty("---@param x string");
    await vscode.commands.executeCommand("type", { text: "\n" });
    assert.equal(editor.document.getText(), "---@param x string\n---");
  },

  "Enter in a block indents, and puts its end below": async () => {
    const editor = await empty("if x then end", 9);
    await vscode.commands.executeCommand("type", { text: "\n" });
    assert.match(editor.document.getText(), /^if x then\n(?:\t| {2,4})\n? ?end$/);
  },

  "a snippet is offered": async () => {
    const editor = await empty("forp");
    const list = await vscode.commands.executeCommand<vscode.CompletionList>("vscode.executeCompletionItemProvider", editor.document.uri, new vscode.Position(0, 4));
    assert.ok(list.items.some((item) => item.kind === vscode.CompletionItemKind.Snippet && label(item) === "forp"));
  },

  "restarting brings the findings back": async () => {
    const { document } = await open("broken.lua");
    await findings("broken.lua");
    const gone = new Promise<void>((resolve) => {
      const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        if (!uris.some((uri) => uri.path === document.uri.path) || vscode.languages.getDiagnostics(document.uri).length !== 0) return;
        listener.dispose();
        resolve();
      });
    });
    await vscode.commands.executeCommand("luna.restart");
    await gone;
    await findings("broken.lua");
  },

  "switched off it forgets its findings, switched on it has them again": async () => {
    const { document } = await open("broken.lua");
    const server = () => vscode.workspace.getConfiguration("luna.server");
    await server().update("enable", false, vscode.ConfigurationTarget.Workspace);
    await until("no finding", () => vscode.languages.getDiagnostics(document.uri).length === 0);
    await server().update("enable", undefined, vscode.ConfigurationTarget.Workspace);
    await findings("broken.lua");
  },
};

async function open(name: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders![0]!.uri;
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, name)));
}

/** A new document with the cursor at `column` of its only line, else at its end. */
async function empty(content: string, column = content.length): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: "lua", content }));
  editor.selection = new vscode.Selection(0, column, 0, column);
  return editor;
}

async function edit(document: vscode.TextDocument, changes: (edit: vscode.WorkspaceEdit) => void): Promise<void> {
  const change = new vscode.WorkspaceEdit();
  changes(change);
  assert.ok(await vscode.workspace.applyEdit(change), `edit of ${document.uri}`);
}

function findings(name: string): Promise<vscode.Diagnostic[]> {
  const folder = vscode.workspace.workspaceFolders![0]!.uri;
  return until("findings", () => {
    const found = vscode.languages.getDiagnostics(vscode.Uri.joinPath(folder, name));
    return found.length !== 0 && found;
  });
}

function label(item: vscode.CompletionItem): string {
  return typeof item.label === "string" ? item.label : item.label.label;
}

async function until<T>(what: string, ask: () => T | Promise<T>): Promise<Exclude<T, false | undefined>> {
  for (const end = Date.now() + 30_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) {
    const answer = await ask();
    if (answer) return answer as Exclude<T, false | undefined>;
  }
  throw new Error(`waited in vain for ${what}`);
}
