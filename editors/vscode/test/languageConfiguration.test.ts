import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";

interface EnterRule {
  readonly beforeText: string;
  readonly afterText?: string;
  readonly action: { readonly indent: string; readonly appendText?: string };
}

const configuration = JSON.parse(readFileSync("language-configuration.json", "utf8")) as {
  wordPattern: string;
  indentationRules: { increaseIndentPattern: string; decreaseIndentPattern: string };
  folding: { markers: { start: string; end: string } };
  onEnterRules: EnterRule[];
};

/** What Enter does between `before` and `after`: the first rule that fits, as in VS Code. */
function enter(before: string, after = ""): EnterRule["action"] | undefined {
  return configuration.onEnterRules.find((rule) => new RegExp(rule.beforeText).test(before) && (rule.afterText === undefined || new RegExp(rule.afterText).test(after)))?.action;
}

describe("Enter", () => {
  it("goes on with a doc comment as it began", () => {
    assert.equal(enter("---@param x string")?.appendText, "---");
    assert.equal(enter("  ---| 'a'")?.appendText, "---");
    assert.equal(enter("---")?.appendText, "---");
    assert.equal(enter("\t--- Says hello.")?.appendText, "--- ");
  });

  it("does not go on with other comments, rules, or code with three dashes in it", () => {
    for (const line of ["-- x", "----", "------ x", "local a = 1 --- x", "--[[ x"]) assert.equal(enter(line), undefined, line);
  });

  it("opens a block that is closed on the same line", () => {
    for (const line of ["if x then", "for i = 1, 2 do", "local function f(a, b)", "x = function()", "else", "repeat"]) {
      assert.equal(enter(line, line === "repeat" ? "until x" : "end")?.indent, "indentOutdent", line);
    }
    assert.equal(enter("if x then", ""), undefined);
    assert.equal(enter("-- if x then", "end"), undefined);
  });
});

describe("the next line", () => {
  const increase = new RegExp(configuration.indentationRules.increaseIndentPattern);
  const decrease = new RegExp(configuration.indentationRules.decreaseIndentPattern);

  it("is indented behind what opens", () => {
    const opening = ["if x then", "else", "elseif y then -- why", "while true do", "repeat", "function M.f(a)", "local f = function(a, b)", "call(function()", "t = {", "f(", "x = { a, {", 'if s == "end" then', "return {"];
    for (const line of opening) assert.match(line, increase);
  });

  it("is not indented behind what is closed, or only looks as if it opened", () => {
    const closed = ["if x then return end", "f(function() return 1 end)", "t = {}", "f(a, b)", "-- if x then", 's = "then"', "s = 'do' .. x", "t = { 1, 2 }", "repeat x() until y", "local done = 1", "x = a[1]", "return -- do"];
    for (const line of closed) assert.doesNotMatch(line, increase);
  });

  it("goes back where something closes", () => {
    for (const line of ["end", "  end)", "else", "elseif x then", "until y", "}", "  },", ")"]) assert.match(line, decrease);
    for (const line of ["ending = 1", "x = end_of", "untilted()", "-- end"]) assert.doesNotMatch(line, decrease);
  });

  it("is decided fast, however long the line", () => {
    const line = "x = " + '"a" .. '.repeat(2000);
    const start = performance.now();
    increase.test(line);
    assert.ok(performance.now() - start < 1000);
  });
});

describe("words and regions", () => {
  it("a name is a word, with letters of all alphabets", () => {
    assert.deepEqual("local größe_1 = t.x".match(new RegExp(configuration.wordPattern, "g")), ["local", "größe_1", "t", "x"]);
  });

  it("regions fold", () => {
    const { start, end } = configuration.folding.markers;
    for (const line of ["-- region x", "--#region", "  -- {{{ x"]) assert.match(line, new RegExp(start));
    for (const line of ["-- endregion", "--#endregion", "-- }}}"]) assert.match(line, new RegExp(end));
    assert.doesNotMatch("-- regional", new RegExp(start));
  });
});
