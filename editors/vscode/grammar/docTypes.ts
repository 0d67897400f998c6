import { include, re, scopes, type Repository } from "./rule";

/** A name of a type: `a.b-c`, `vim.api.*`. */
export const TYPE_NAME = re`[A-Za-z_][\w]*(?:[.-](?=[\w*])(?:[A-Za-z_]\w*|\*))*`;

export const BASIC_TYPES = "any|bool|boolean|false|function|int|integer|lightuserdata|nil|number|self|string|table|thread|true|unknown|userdata|void";

/** Types, as they stand in doc comments of both dialects. */
export const docTypes: Repository = {
  "doc-type": {
    patterns: [
      ...include("doc-string"),
      {
        // fun(a: T, b?: U): R
        begin: re`\b(fun|async fun|function)\s*(?:<([^>]*)>)?\s*(\()`,
        beginCaptures: {
          1: { name: "storage.type.function.doc.lua" },
          2: { patterns: include("doc-type") },
          3: { name: "punctuation.definition.parameters.begin.doc.lua" },
        },
        end: re`(\))|(?=\n)`,
        endCaptures: scopes("punctuation.definition.parameters.end.doc.lua"),
        patterns: [
          { match: re`([A-Za-z_]\w*|\.\.\.)\s*(\?)?\s*(:)`, captures: scopes("variable.parameter.doc.lua", "keyword.operator.optional.doc.lua", "punctuation.separator.doc.lua") },
          { name: "variable.parameter.doc.lua", match: re`(?<=[(,]|[(,]\s)([A-Za-z_]\w*|\.\.\.)(?=\s*[,)])` },
          ...include("doc-type"),
        ],
      },
      {
        // { name: T, [K]: V }
        begin: re`\{`,
        beginCaptures: { 0: { name: "punctuation.definition.table.begin.doc.lua" } },
        end: re`(\})|(?=\n)`,
        endCaptures: scopes("punctuation.definition.table.end.doc.lua"),
        patterns: [
          { match: re`([A-Za-z_]\w*)\s*(\?)?\s*([:=])`, captures: scopes("variable.other.property.doc.lua", "keyword.operator.optional.doc.lua", "punctuation.separator.doc.lua") },
          ...include("doc-type"),
        ],
      },
      bracketed(re`\(`, re`\)`),
      bracketed(re`\[`, re`\]`),
      bracketed("<", ">"),
      { name: "keyword.operator.type.doc.lua", match: re`\b(?:keyof|typeof|extends|infer|asserts|is|new|as|and|or)\b(?=\s)` },
      { name: "support.type.primitive.doc.lua", match: re`(?<![\w.])(?:${BASIC_TYPES})\b(?![.-]\w)` },
      { name: "entity.name.type.doc.lua", match: TYPE_NAME },
      { name: "constant.numeric.doc.lua", match: re`-?(?:0[xX][0-9A-Fa-f]+|\d+(?:\.\d+)?)\b` },
      { name: "constant.language.vararg.doc.lua", match: re`\.\.\.` },
      { name: "keyword.operator.optional.doc.lua", match: re`\?` },
      { name: "keyword.operator.type.doc.lua", match: "[|&+*-]" },
      { name: "punctuation.separator.doc.lua", match: "[,:=;]" },
    ],
  },
  "doc-string": {
    patterns: ['"', "'", "`"].map((quote) => ({ name: "string.quoted.doc.lua", match: re`${quote}[^${quote}\n]*${quote}` })),
  },
};

function bracketed(open: string, close: string) {
  return {
    begin: open,
    beginCaptures: { 0: { name: "punctuation.definition.type.begin.doc.lua" } },
    end: re`(${close})|(?=\n)`,
    endCaptures: scopes("punctuation.definition.type.end.doc.lua"),
    patterns: include("doc-type"),
  };
}
