import { include, re, scopes, type Repository } from "./rule";

/** What ends a number: nothing that could belong to a name. */
const END = re`(?![\w])`;

/** Strings and numbers. */
export const literals: Repository = {
  string: {
    patterns: [
      quoted('"', "double"),
      quoted("'", "single"),
      {
        name: "string.quoted.other.multiline.lua",
        begin: re`\[(=*)\[`,
        beginCaptures: { 0: { name: "punctuation.definition.string.begin.lua" } },
        end: re`\]\1\]`,
        endCaptures: { 0: { name: "punctuation.definition.string.end.lua" } },
        patterns: include("placeholder"),
      },
    ],
  },
  escape: {
    patterns: [
      {
        // What follows `\z` is skipped up to the first thing that is no blank, however many lines below.
        begin: re`\\z`,
        beginCaptures: { 0: { name: "constant.character.escape.lua" } },
        end: re`(?=\S)`,
      },
      { name: "constant.character.escape.lua", match: re`\\(?:[abfnrtv\\"']|x[0-9A-Fa-f]{2}|\d{1,3}|u\{[0-9A-Fa-f]+\}|\n)` },
      { name: "invalid.illegal.escape.lua", match: re`\\.` },
    ],
  },
  placeholder: {
    // What string.format fills in, and the classes of patterns; which of both a string is, is not to be seen.
    name: "constant.other.placeholder.lua",
    match: re`%(?:[-+ #0]*\d*(?:\.\d*)?[diuoxXcsqaAeEfgGp]|[lwzDSWLUPACGX]|b[^\w\s"']{2}|f(?=\[)|%)`,
  },
  number: {
    patterns: [
      {
        name: "constant.numeric.hex.lua",
        match: re`\b0[xX](?:[0-9A-Fa-f]+(?:\.(?!\.)[0-9A-Fa-f]*)?|\.[0-9A-Fa-f]+)(?:[pP][-+]?\d+)?((?i)u?ll|i)?${END}`,
        captures: scopes("keyword.other.unit.lua"),
      },
      { name: "constant.numeric.binary.lua", match: re`\b0[bB][01]+((?i)u?ll)?${END}`, captures: scopes("keyword.other.unit.lua") },
      {
        name: "constant.numeric.decimal.lua",
        match: re`(?:\b\d+(?:\.(?!\.)\d*)?|(?<![\w.])\.\d+|(?<=\.\.)\.\d+)(?:[eE][-+]?\d+)?((?i)u?ll|i)?${END}`,
        captures: scopes("keyword.other.unit.lua"),
      },
    ],
  },
};

function quoted(quote: string, kind: string) {
  return {
    name: `string.quoted.${kind}.lua`,
    begin: quote,
    beginCaptures: { 0: { name: "punctuation.definition.string.begin.lua" } },
    // One that nobody closed ends with its line, lest it colours the rest of the file.
    end: re`(${quote})|(\n)`,
    endCaptures: scopes("punctuation.definition.string.end.lua", "invalid.illegal.newline.lua"),
    patterns: include("escape", "placeholder"),
  };
}
