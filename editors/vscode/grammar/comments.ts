import { BASIC_TYPES, TYPE_NAME } from "./docTypes";
import { include, re, scopes, type Captures, type Repository, type Rule } from "./rule";

const TAG = "keyword.other.tag.doc.lua";
const PARAMETER = "variable.parameter.doc.lua";
const LOCAL = re`[A-Za-z_]\w*|\.\.\.`;

const NAME_PATH = re`(?:${LOCAL})(?:\.\w+|\[\w*\])*`;

/** Ends a type: a blank that no operator continues. In brackets, blanks are inside other rules. */
const TYPE_END = re`(?<![|&:,(])(?=\s+(?![|&:]))|(?<=[|&:,(]\s)(?=\s)|(?=\s*[#@])|(?=\s*\]\]|\n)`;

/** Like a type, but what `fun` returns and what `@return` lists goes on behind a name and a comma. */
const RETURN_END = re`(?<![|&:,(])(?=\s+(?![|&:]|(?:${LOCAL})\s*(?:,|$|\#)))|(?=\s*[#@])|(?=\n)`;

/** What can be read as nothing but a type: a basic one, one with signs in or behind it, or the last word of a line. */
const SURE_TYPE = re`(?:${BASIC_TYPES})\b|fun\b|[{\["'(]|[\w.]+(?:[?|<\[]|\s*$)|\w+\.\w`;

const MODIFIED: Captures = { 1: { name: TAG }, 2: { patterns: include("ldoc-modifier") } };

/** LDoc's tags, which it reads in plain comments below the first line as well. */
const LDOC_TAGS =
  "alias|author|class|classmod|constructor|copyright|description|error|example|export|factory|field|file|fixme|function|include|internal|lfunction|license|local|lookup|module|name|number|param|pragma|private|raise|release|return|script|section|see|set|static|submodule|summary|table|tfield|thread|todo|topic|tparam|treturn|type|usage|warning|within|string|int|bool|func|tab|tfunction";

/** Comments of all kinds, and what both dialects of doc comments write in them. */
export const comments: Repository = {
  comment: {
    patterns: [
      {
        // Inline: --[[@as T]]
        name: "comment.block.documentation.lua",
        match: re`(--\[(=*)\[)\s*(@(?:as|type|cast|class))\b\s*(.*?)(\]\2\])`,
        captures: {
          1: { name: "punctuation.definition.comment.begin.lua" },
          3: { name: TAG },
          4: { patterns: include("doc-type") },
          5: { name: "punctuation.definition.comment.end.lua" },
        },
      },
      block(re`(--\[(=*)\[)(--+)`, "comment.block.documentation.lua", [
        { match: re`\G\s*$` },
        { begin: re`(?:^|\G)\s*(?:--+\s*)?(?=@)`, end: re`(?=\n|\]=*\])`, patterns: include("ldoc-tag") },
        ...include("doc-inline"),
      ]),
      block(re`(--\[(=*)\[)`, "comment.block.lua", []),
      {
        // ------- is a line, not a doc comment.
        name: "comment.line.double-dash.lua",
        match: re`(----+)[-\s]*$`,
        captures: scopes("punctuation.definition.comment.lua"),
      },
      {
        name: "comment.line.double-dash.documentation.lua",
        begin: re`(---)(?!-)`,
        beginCaptures: scopes("punctuation.definition.comment.lua"),
        end: re`(?=\n)`,
        patterns: [
          { begin: re`\G(?=@)`, end: re`(?=\n)`, patterns: include("luacats-tag") },
          { begin: re`\G\s+(?=@)`, end: re`(?=\n)`, patterns: include("spaced-tag") },
          {
            // ---| "one of the values" # what it means
            begin: re`\G\s*(\|[>+]?)`,
            beginCaptures: scopes("keyword.operator.type.doc.lua"),
            end: re`(?=\n)`,
            patterns: [...include("doc-note"), ...include("doc-type")],
          },
          ...include("doc-inline"),
        ],
      },
      {
        name: "comment.line.double-dash.lua",
        begin: "(--)",
        beginCaptures: scopes("punctuation.definition.comment.lua"),
        end: re`(?=\n)`,
        patterns: [{ begin: re`\G\s+(?=@(?:${LDOC_TAGS})\b)`, end: re`(?=\n)`, patterns: include("ldoc-tag") }],
      },
    ],
  },
  "doc-inline": {
    patterns: [
      { match: re`(\{)(@(?:link|see|code))\s*([^}]*)(\})`, captures: scopes("", TAG, "markup.underline.link.doc.lua", "") },
      { name: "markup.inline.raw.doc.lua", match: "`[^`\\n]+`" },
    ],
  },
  /** `# what it means`, or LDoc's `@ …`: the rest of the line is prose. */
  "doc-note": { name: "comment.line.note.doc.lua", match: re`(?<=\s)[#@].*$` },
  /** `--- @param name word`: LuaCATS where `word` must be a type, else LDoc, whose parameters have none. */
  "spaced-tag": {
    patterns: [
      parameter(re`\G\s+(?=${SURE_TYPE})`),
      results(re`(@return)\s+(?=${SURE_TYPE})`),
      { match: re`(@return)\b`, captures: scopes(TAG) },
      ...include("luacats-tag"),
    ],
  },
  "luacats-tag": {
    patterns: [
      // ---@class (exact) Name<T>: Parent
      tag(re`(@(?:class|interface|enum|namespace|using))\s+(?:(\([^)]*\))\s*)?(${TYPE_NAME})`, scopes(TAG, "storage.modifier.doc.lua", "entity.name.type.class.doc.lua"), [
        typeThenText(re`\G\s*(?=[:<])`),
      ]),
      tag(re`(@alias)\s+(${TYPE_NAME})`, scopes(TAG, "entity.name.type.alias.doc.lua"), [typeThenText(re`\G(?:\s+|(?=<))`)]),
      tag(
        re`(@field)\s+(?:(private|protected|public|package)\s+)?(?:(${LOCAL})|(\[(?:[^\[\]]|\[[^\]]*\])*\]))(\?)?`,
        {
          ...scopes(TAG, "storage.modifier.doc.lua", "variable.other.property.doc.lua", "", "keyword.operator.optional.doc.lua"),
          4: { patterns: include("doc-type") },
        },
        [typeThenText(re`\G\s+`)],
      ),
      parameter(re`\G\s+`),
      results(re`(@return|@type|@overload|@as|@vararg)\s+`),
      tag(re`(@generic)\s+`, scopes(TAG), [
        { match: re`(?<![:|]|[:|]\s)\b([A-Za-z_]\w*)(?=\s*(?:[:,]|$))`, captures: scopes("entity.name.type.parameter.doc.lua") },
        ...include("doc-note", "doc-type"),
      ]),
      tag(re`(@cast)\s+(${NAME_PATH})`, scopes(TAG, PARAMETER), include("doc-note", "doc-type")),
      tag(re`(@operator)\s+([a-z]+)`, scopes(TAG, "support.function.metamethod.doc.lua"), [typeThenText(re`\G(?=[(:])`)]),
      tag(re`(@diagnostic)\s+(disable-next-line|disable-line|disable|enable)\s*(:)?`, scopes(TAG, "storage.modifier.doc.lua", "punctuation.separator.doc.lua"), [
        { name: "support.constant.diagnostic.doc.lua", match: re`[a-z][a-z0-9-]*` },
        { name: "punctuation.separator.doc.lua", match: "," },
      ]),
      tag(re`(@(?:module|version|meta|see|source|language))\b`, scopes(TAG), include("doc-string", "doc-reference")),
      ...include("ldoc-tag"),
    ],
  },
  "ldoc-tag": {
    patterns: [
      // @tparam[opt=1] string name, @treturn string what it is
      tag(re`(@(?:tparam|tfield))(\[[^\]]*\])?\s+`, MODIFIED, [
        { begin: re`\G(?=\S)`, end: re`\s+(${NAME_PATH})?|(?=\n)`, endCaptures: scopes(PARAMETER), patterns: include("doc-type") },
        ...include("doc-inline"),
      ]),
      tag(re`(@(?:param|field))(\[[^\]]*\])?\s+(${NAME_PATH})`, { ...MODIFIED, 3: { name: PARAMETER } }, include("doc-inline")),
      tag(re`(@(?:treturn))(\[[^\]]*\])?\s+`, MODIFIED, [
        { begin: re`\G(?=\S)`, end: re`(?=\s)`, patterns: include("doc-type") },
        ...include("doc-inline"),
      ]),
      tag(re`(@(?:string|int|number|bool|func|tab|thread|tfunction))(\[[^\]]*\])?\s+(${LOCAL})`, { ...MODIFIED, 3: { name: PARAMETER } }, include("doc-inline")),
      tag(
        re`(@(?:module|classmod|submodule|script|function|lfunction|table|class|type|section|see|name|within|alias))\s+([\w.:*-]+)`,
        scopes(TAG, "entity.name.type.doc.lua"),
        include("doc-inline"),
      ),
      tag(re`(@[A-Za-z_][\w-]*)(\[[^\]]*\])?`, MODIFIED, include("doc-inline")),
    ],
  },
  "ldoc-modifier": {
    patterns: [
      { match: re`(type)(=)([^,\]]*)`, captures: { 1: { name: "storage.modifier.doc.lua" }, 2: { name: "keyword.operator.assignment.doc.lua" }, 3: { patterns: include("doc-type") } } },
      { match: re`([A-Za-z]\w*)(?:(=)([^,\]]*))?`, captures: scopes("storage.modifier.doc.lua", "keyword.operator.assignment.doc.lua", "constant.other.doc.lua") },
    ],
  },
  "doc-reference": { name: "markup.underline.link.doc.lua", match: re`(?<=see\s)\s*[\w.:#-]+` },
};

/** A tag: what `begin` matches, and the rest of its line. */
function tag(begin: string, beginCaptures: Captures, patterns: readonly Rule[]): Rule {
  return { begin, beginCaptures, end: re`(?=\n|\]=*\])`, patterns };
}

/** A parameter of LuaCATS, its type behind `type`. */
function parameter(type: string): Rule {
  return tag(re`(@(?:param|vararg))\s+(${LOCAL})(\?)?(?=\s|$)`, scopes(TAG, PARAMETER, "keyword.operator.optional.doc.lua"), [typeThenText(type)]);
}

/** Types with commas between them, each of which may have a name. */
function results(begin: string): Rule {
  const named = re`(?<=[\w\]\)\}>"'?*]\s)(?<!@return\s|@type\s|@overload\s|@as\s|@vararg\s)\s*(?:${LOCAL})(?=\s*(?:,|$|\#))`;
  return tag(begin, scopes(TAG), [{ begin: re`\G(?=\S)`, end: RETURN_END, patterns: [{ name: PARAMETER, match: named }, ...include("doc-type")] }, ...include("doc-note")]);
}

/** A type behind `begin`; what follows it is prose. */
function typeThenText(begin: string): Rule {
  return { begin, end: TYPE_END, patterns: include("doc-type") };
}

/** A comment in long brackets of any level; the second group of `begin` is its equals signs. */
function block(begin: string, name: string, patterns: readonly Rule[]): Rule {
  return {
    name,
    begin,
    beginCaptures: scopes("punctuation.definition.comment.begin.lua", "", "punctuation.definition.comment.begin.lua"),
    end: re`\]\2\]`,
    endCaptures: { 0: { name: "punctuation.definition.comment.end.lua" } },
    patterns,
  };
}
