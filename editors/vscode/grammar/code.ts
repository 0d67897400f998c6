import { include, NAME, NOT_A_FIELD, re, scopes, type Repository } from "./rule";

const FUNCTIONS =
  "assert|collectgarbage|dofile|error|getfenv|getmetatable|ipairs|load|loadfile|loadstring|module|next|pairs|pcall|print|rawequal|rawget|rawlen|rawset|require|select|setfenv|setmetatable|tonumber|tostring|type|unpack|warn|xpcall";

const LIBRARIES = {
  bit32: "arshift|band|bnot|bor|btest|bxor|extract|lrotate|lshift|replace|rrotate|rshift",
  bit: "arshift|band|bnot|bor|bswap|bxor|lshift|rol|ror|rshift|tobit|tohex",
  coroutine: "close|create|isyieldable|resume|running|status|wrap|yield",
  debug:
    "debug|getfenv|gethook|getinfo|getlocal|getmetatable|getregistry|getupvalue|getuservalue|setcstacklimit|setfenv|sethook|setlocal|setmetatable|setupvalue|setuservalue|traceback|upvalueid|upvaluejoin",
  ffi: "abi|alignof|arch|C|cast|cdef|copy|errno|fill|gc|istype|load|metatype|new|offsetof|os|sizeof|string|typeinfo|typeof",
  io: "close|flush|input|lines|open|output|popen|read|stderr|stdin|stdout|tmpfile|type|write",
  jit: "arch|flush|off|on|opt|os|status|util|version|version_num",
  math: "abs|acos|asin|atan|atan2|ceil|cos|cosh|deg|exp|floor|fmod|frexp|huge|ldexp|log|log10|max|maxinteger|min|mininteger|modf|pi|pow|rad|random|randomseed|sin|sinh|sqrt|tan|tanh|tointeger|type|ult",
  os: "clock|date|difftime|execute|exit|getenv|remove|rename|setlocale|time|tmpname",
  package: "config|cpath|loaded|loaders|loadlib|path|preload|searchers|searchpath|seeall",
  string: "byte|char|dump|find|format|gmatch|gsub|len|lower|match|pack|packsize|rep|reverse|sub|unpack|upper",
  table: "clear|concat|create|foreach|foreachi|getn|insert|maxn|move|new|pack|remove|setn|sort|unpack",
  utf8: "char|charpattern|codepoint|codes|len|offset",
};

const METAMETHODS =
  "add|band|bnot|bor|bxor|call|close|concat|div|eq|gc|idiv|index|ipairs|le|len|lt|metatable|mod|mode|mul|name|newindex|pairs|pow|shl|shr|sub|tostring|unm";

/** What an identifier `global` is followed by; with anything else it declares, as Lua 5.5 has it. */
const NO_DECLARATION = "and|do|else|elseif|end|for|goto|if|in|local|or|return|then|until|while";

/** What is neither a literal nor a comment. */
export const code: Repository = {
  shebang: {
    // Lua skips the first line of a file if it begins with `#`.
    name: "comment.line.shebang.lua",
    match: re`\A(#).*$`,
    captures: scopes("punctuation.definition.comment.lua"),
  },
  cdef: {
    // LuaJIT's declarations in C.
    begin: re`\b(ffi)(\.)(cdef)\s*(\()?\s*(\[(=*)\[)`,
    beginCaptures: scopes(
      "support.class.lua",
      "punctuation.accessor.lua",
      "support.function.library.lua",
      "punctuation.definition.parameters.begin.lua",
      "string.quoted.other.multiline.lua punctuation.definition.string.begin.lua",
    ),
    end: re`\]\6\]`,
    endCaptures: { 0: { name: "string.quoted.other.multiline.lua punctuation.definition.string.end.lua" } },
    contentName: "meta.embedded.block.c",
    patterns: [{ include: "source.c" }],
  },
  attribute: {
    name: "meta.attribute.lua",
    match: re`(?<=^|[\w\s])(<)\s*(const|close)\s*(>)`,
    captures: scopes("punctuation.definition.attribute.begin.lua", "storage.modifier.attribute.lua", "punctuation.definition.attribute.end.lua"),
  },
  label: {
    patterns: [
      {
        match: re`(::)\s*(${NAME})\s*(::)`,
        captures: scopes("punctuation.definition.label.begin.lua", "entity.name.label.lua", "punctuation.definition.label.end.lua"),
      },
      // In Lua 5.1, `goto` is a name like others.
      { match: re`${NOT_A_FIELD}\b(goto)\s+(?!(?:and|or|then|do|end)\b)(${NAME})`, captures: scopes("keyword.control.goto.lua", "entity.name.label.lua") },
    ],
  },
  function: {
    patterns: [
      {
        begin: re`${NOT_A_FIELD}\b(function)\b(?:\s+((?:${NAME}\s*[.:]\s*)*)(${NAME}))?\s*(\()`,
        beginCaptures: {
          1: { name: "storage.type.function.lua" },
          2: { patterns: [...include("self"), { name: "entity.name.type.class.lua", match: NAME }, { name: "punctuation.accessor.lua", match: "[.:]" }] },
          3: { name: "entity.name.function.lua", patterns: include("metamethod") },
          4: { name: "punctuation.definition.parameters.begin.lua" },
        },
        end: re`(\))|(?=\b(?:end|return|local|function|if|for|while)\b)`,
        endCaptures: scopes("punctuation.definition.parameters.end.lua"),
        name: "meta.function.lua",
        patterns: [
          ...include("comment", "self"),
          { match: re`(\.\.\.)(${NAME})?`, captures: scopes("constant.language.vararg.lua", "variable.parameter.lua") },
          { name: "variable.parameter.lua", match: NAME },
          { name: "punctuation.separator.parameters.lua", match: "," },
        ],
      },
      { name: "storage.type.function.lua", match: re`${NOT_A_FIELD}\bfunction\b` },
      { name: "entity.name.function.lua", match: re`\b${NAME}(?=\s*=\s*function\b)`, captures: { 0: { patterns: include("metamethod") } } },
    ],
  },
  keyword: {
    patterns: [
      { name: "storage.modifier.local.lua", match: re`${NOT_A_FIELD}\blocal\b` },
      {
        name: "storage.modifier.global.lua",
        match: re`${NOT_A_FIELD}\bglobal\b(?=\s*<\s*const\s*>|\s*\*\s*(?:;|$|--)|\s+(?!(?:${NO_DECLARATION})\b)${NAME})`,
      },
      { name: "keyword.control.lua", match: re`${NOT_A_FIELD}\b(?:break|do|else|elseif|end|for|if|in|repeat|return|then|until|while)\b` },
      { name: "keyword.operator.logical.lua", match: re`${NOT_A_FIELD}\b(?:and|or|not)\b` },
      { name: "constant.language.lua", match: re`${NOT_A_FIELD}\b(?:nil|true|false)\b` },
      { name: "constant.language.vararg.lua", match: re`(?<!\.)\.\.\.(?!\.)` },
    ],
  },
  self: { name: "variable.language.self.lua", match: re`${NOT_A_FIELD}\bself\b` },
  metamethod: { name: "support.function.metamethod.lua", match: re`\b__(?:${METAMETHODS})\b` },
  library: {
    patterns: [
      ...Object.entries(LIBRARIES).map(([library, members]) => ({
        match: re`${NOT_A_FIELD}\b(${library})\s*(\.)\s*(${members})\b`,
        captures: scopes("support.class.lua", "punctuation.accessor.lua", "support.function.library.lua"),
      })),
      { name: "support.function.lua", match: re`${NOT_A_FIELD}\b(?:${FUNCTIONS})\b(?!\s*=(?!=))` },
      { name: "variable.language.lua", match: re`${NOT_A_FIELD}\b(?:_G|_ENV|_VERSION)\b` },
    ],
  },
  name: {
    patterns: [
      // Called: with parentheses, a table, or a string.
      { name: "entity.name.function.call.lua", match: re`\b${NAME}(?=\s*(?:[({"']|\[=*\[))` },
      { name: "variable.other.constant.lua", match: re`\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b` },
      { name: "variable.other.property.lua", match: re`(?<=[^.]\.|^\.|:)${NAME}` },
      { name: "variable.other.lua", match: NAME },
    ],
  },
  operator: {
    patterns: [
      { name: "keyword.operator.concatenation.lua", match: re`\.\.` },
      { name: "keyword.operator.bitwise.lua", match: re`<<|>>|[&|]|~(?!=)` },
      { name: "keyword.operator.comparison.lua", match: "==|~=|<=|>=|<|>" },
      { name: "keyword.operator.arithmetic.lua", match: "//|[-+*/%^]" },
      { name: "keyword.operator.length.lua", match: "#" },
      { name: "keyword.operator.assignment.lua", match: "=" },
      { name: "punctuation.accessor.lua", match: re`[.:]` },
      { name: "punctuation.separator.lua", match: "," },
      { name: "punctuation.terminator.lua", match: ";" },
    ],
  },
};
