import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { expand, findServer, type Surroundings } from "../src/findServer";

function around(programs: string[], more: Partial<Surroundings> = {}, files: string[] = []): Surroundings {
  return {
    setting: "",
    env: {},
    home: "/home/me",
    platform: "linux",
    folders: ["/projects/mine"],
    extension: "/ext/luna",
    isProgram: (path) => programs.includes(path),
    isFile: (path) => [...programs, ...files].includes(path),
    ...more,
  };
}

const found = (path: string, origin: string) => ({ found: true, path, origin });

describe("luna is found", () => {
  it("where the setting says, as a program or as its folder", () => {
    assert.deepEqual(findServer(around(["/opt/luna", "/usr/bin/luna"], { setting: "/opt/luna", env: { PATH: "/usr/bin" } })), found("/opt/luna", "setting"));
    assert.deepEqual(findServer(around(["/opt/luna/luna"], { setting: "/opt/luna" })), found("/opt/luna/luna", "setting"));
  });

  it("where the setting says relatively to the workspace, or with variables", () => {
    assert.deepEqual(findServer(around(["/projects/mine/bin/luna"], { setting: "bin/luna" })), found("/projects/mine/bin/luna", "setting"));
    assert.deepEqual(findServer(around(["/home/me/luna/luna"], { setting: "~/luna" })), found("/home/me/luna/luna", "setting"));
    assert.deepEqual(findServer(around(["/x/luna"], { setting: "${env:X}/luna", env: { X: "/x" } })), found("/x/luna", "setting"));
  });

  it("nowhere else if the setting names a place without one", () => {
    const search = findServer(around(["/usr/bin/luna"], { setting: "/opt/gone", env: { PATH: "/usr/bin" } }));
    assert.deepEqual(search, { found: false, why: "The setting luna.server.path names /opt/gone: there is no luna." });
  });

  it("in LUNA_HOME before PATH, also in its bin", () => {
    const env = { LUNA_HOME: "/opt/luna", PATH: "/usr/bin" };
    assert.deepEqual(findServer(around(["/opt/luna/luna", "/usr/bin/luna"], { env })), found("/opt/luna/luna", "LUNA_HOME"));
    assert.deepEqual(findServer(around(["/opt/luna/bin/luna", "/usr/bin/luna"], { env })), found("/opt/luna/bin/luna", "LUNA_HOME"));
  });

  it("not on PATH if LUNA_HOME names a place without one", () => {
    const search = findServer(around(["/usr/bin/luna"], { env: { LUNA_HOME: "/opt/gone", PATH: "/usr/bin" } }));
    assert.equal(search.found, false);
  });

  it("in the first folder of PATH that has one, but in none that is relative", () => {
    const env = { PATH: ":.:bin:/a:/usr/bin" };
    assert.deepEqual(findServer(around(["luna", "bin/luna", "/usr/bin/luna"], { env })), found("/usr/bin/luna", "PATH"));
  });

  it("in a checkout of Luna, from a folder of it or from the extension in it", () => {
    const marks = ["/src/luna/cli/launcher/find-jdk.sh"];
    assert.deepEqual(findServer(around(["/src/luna/luna"], { folders: ["/src/luna/analyzer"] }, marks)), found("/src/luna/luna", "checkout"));
    assert.deepEqual(findServer(around(["/src/luna/luna"], { extension: "/src/luna/editors/vscode" }, marks)), found("/src/luna/luna", "checkout"));
  });

  it("not in a folder that is no checkout, though it has a program of that name", () => {
    assert.equal(findServer(around(["/projects/mine/luna"])).found, false);
  });

  it("not in a workspace that is not trusted", () => {
    const marks = ["/src/luna/cli/launcher/find-jdk.sh"];
    assert.equal(findServer(around(["/src/luna/luna"], { folders: [] }, marks)).found, false);
  });

  it("on Windows with its endings and its Path", () => {
    const windows = { platform: "win32" as const, home: "C:\\Users\\me", folders: [], extension: "C:\\ext", env: { Path: "C:\\bin;D:\\luna" } };
    assert.deepEqual(findServer(around(["D:\\luna\\luna.cmd"], windows)), found("D:\\luna\\luna.cmd", "PATH"));
  });

  it("nowhere, and says so", () => {
    assert.deepEqual(findServer(around([])), { found: false, why: "There is no luna on the PATH." });
  });
});

describe("variables in a path", () => {
  it("are left when there is nothing for them", () => {
    assert.equal(expand("${workspaceFolder}/luna", { env: {}, home: "/h", folders: [] }), "${workspaceFolder}/luna");
    assert.equal(expand("${env:GONE}/luna", { env: {}, home: "/h", folders: [] }), "/luna");
    assert.equal(expand("/a/~b", { env: {}, home: "/h", folders: [] }), "/a/~b");
  });

  it("may hold what looks like a replacement", () => {
    assert.equal(expand("~/luna", { env: {}, home: "/$&", folders: [] }), "/$&/luna");
  });
});
