import { code } from "./code";
import { comments } from "./comments";
import { docTypes } from "./docTypes";
import { literals } from "./literals";
import { include } from "./rule";

/**
 * The TextMate grammar for Lua 5.1 to 5.5 and LuaJIT. It is for colours only: where dialects disagree it takes what is written for
 * what its writer most likely meant; the server knows better.
 */
export default {
  name: "Lua",
  scopeName: "source.lua",
  fileTypes: ["lua", "rockspec"],
  patterns: include("shebang", "comment", "cdef", "string", "number", "attribute", "label", "function", "keyword", "self", "library", "metamethod", "name", "operator"),
  repository: { ...comments, ...docTypes, ...literals, ...code },
};
