/// Doc comments: what comments say about code, read but not yet understood.
///
/// [DocComments#of] finds the comments of a file and what they are about. Each is one
/// [DocComment], whether its author wrote LuaCATS (the annotations of LuaLS and EmmyLua), LDoc, or
/// both in one comment; whoever reads it cannot tell. Types are [TypeExpr]s, pure syntax. All spans
/// are in the file, although markers stand between the lines of a text: readers work on the text
/// without markers and translate ([DocSource]).
///
/// Reading never fails. A type that is none is a [TypeExpr.Error], and the rest is read on; a tag
/// that nobody knows is a [DocTag.Unknown], and what was not written is *absent*, not null.
///
/// **To support a new tag**, add a line to the table of [LuaCatsReader] or [LDocReader]; if it
/// means something new, add a record to [DocTag] and the compiler will say where it is missing.
///
/// ## Comments and lines
///
///     comment   = line comments on consecutive lines, each first on its line | block comment
///     doc       = "---" … | "--[" "="* "[-" …         LDoc's rule; `---- x ----` is a rule, no doc
///     inline    = "--[" "="* "[@" …                   LuaCATS, within an expression
///     tag       = "@" word [ "[" modifier { "," modifier } "]" ] …      first thing on its line
///     modifier  = name [ "=" value ]
///
/// A doc comment begins at its first `---` line; ordinary comment lines above belong to it only if
/// that line is a tag of LuaCATS. In a comment without any `---` an `@` means nothing. A tag in
/// fenced code is no tag.
///
/// ## Which dialect a tag is
///
/// 1. A word that only one dialect has is read by that dialect. A tag with modifiers is LDoc's.
/// 2. `---@tag` is LuaCATS, `-- @tag` and a line of a block comment are LDoc.
/// 3. `--- @tag` may be either. If the comment has a tag that is surely LuaCATS's, `@class Name`
///    among them, this is too; else if it has one that is surely LDoc's, this is too; else it is
///    LuaCATS if what follows can be nothing else: for `@param` and `@return`, if the type is a
///    primitive (`string`), has a sign in it (`A|B`, `T?`, `T[]`, `fun()`), or a dot.
/// 4. `@class function|table|field|module` and `@module` without quotes are LDoc's unless written
///    `---@class`; a quoted module is LuaCATS's only.
///
/// LDoc's `@param name boolean: text` (also `@return`, `@field`) has a type if all its names are
/// primitive and a colon or the end of the line follows. In `---@param name The text` and in
/// ``---@return `nil` if …`` an article or a word in code font followed by words is no type, unless
/// the comment has a type parameter of that name.
///
/// ## Texts
///
/// A text goes on until the next tag. Of LuaCATS's tags only `@param`, `@return` and `@see` work
/// so; those of others end with the line, and lines below belong to the comment's own text. Lines
/// above a `@field`, in a class, are about that field, unless they continue a text that began
/// beside the field above: an empty line ends that one. The summary ends at the first `.` or `?`
/// before a blank, or at an empty line.
///
/// ## LuaCATS
///
///     class     = ("@class" | "@interface") [attrs] name [generics] [":" type {"," type}] [text]
///     field     = "@field" ["public"|"protected"|"private"|"package"|"internal"] key ["?"] typed
///     key       = name | "[" type "]"
///     alias     = "@alias" [attrs] name [generics] typed
///     enum      = "@enum" [attrs] name [":" typed]
///     type      = "@type" type {"," type} [text]
///     param     = "@param" (name | "...") ["?"] [typed]          vararg = "@vararg" typed
///     return    = ("@return" | "@returns") type [name] {"," type [name]} [text]
///     overload  = "@overload" type                  operator = "@operator" name ["(" [types] ")"] ":" type
///     generic   = "@generic" typeparam {"," typeparam}
///     cast      = "@cast" [path] change {"," change}            as = "@as" type
///     calltypes = "@<" type {"," type} ">"          attribute = "@[" name ["(" args ")"] {"," …} "]"
///     guard     = "@return_cast" name type ["else" type]
///     results   = "@return_overload" type {"," type}
///     diagnostic= "@diagnostic" mode [":" code {"," code}]      version = "@version" [rel] v {"," …}
///     flag      = "@async" | "@nodiscard" | "@deprecated" | "@private" | "@protected" | "@public"
///               | "@package" | "@internal" | "@readonly"
///     setting   = ("@source"|"@namespace"|"@using"|"@mapping"|"@language"|"@schema") word
///     file      = "@meta" [name]                    required = "@module" string
///     attrs     = "(" name {"," name} ")"           generics = "<" typeparam {"," typeparam} ">"
///     typeparam = ["const"] name ["..."] [(":"|"extends") type] ["=" type]
///     typed     = type [text] {"|" [">"|"+"] type [text]}        each case on a line of its own
///
/// ## LDoc
///
///     param     = "@param" name [primitive ":"] text            tparam = "@tparam" type name text
///     wordparam = ("@string"|"@number"|"@int"|"@bool"|"@func"|"@tab"|"@thread") name text
///     return    = "@return" [primitive ":"] text                treturn = "@treturn" type text
///     field     = "@field" name text                            tfield = "@tfield" type name text
///     file      = ("@module"|"@classmod"|"@submodule"|"@script"|…) name
///     item      = ("@function"|"@lfunction"|"@table"|"@section"|"@type"|"@factory"|…) name
///     setting   = ("@alias"|"@name"|"@within"|"@include"|"@set"|"@pragma"|"@charset") word
///     flag      = "@local" | "@export" | "@static" | "@constructor" | "@private" | "@classmethod"
///     prose     = ("@usage"|"@raise"|"@author"|"@see"|"@error"|"@todo"|…) text
///
/// In colon mode ([DocOptions]) `tag: …` is `@tag …`, and
///
///     signed    = ("!" type | "?" type) ":" name text            as of `@tparam`
///     param     = "@param" name [type ":"] text                  also `@return` and `@field`
///
/// Only the words of LDoc's tags are tags there; `Note: …` is prose.
///
/// ## Types
///
///     type      = adjusted ["extends" type "and" type "or" type]
///     adjusted  = union {("+"|"-") (union | "?")}               in brackets and in `@alias`
///     union     = ["|"] inter {"|" inter}           inter = suffixed {"&" suffixed}
///     suffixed  = prefixed {"?" | "..." | "[]" | "[" type "]" | "<" types ">" | "(" types ")" LDoc}
///     prefixed  = "keyof" suffixed | "?" suffixed | "?|" union | primary
///     primary   = name | string | number | "true" | "false" | "(" type ")" | "[" [types] "]"
///               | "{" [entry {(","|";") entry}] "}" | capture | "..." [primary] | "infer" name
///               | "new" "(" type ")" | ["async"] "fun" [generics] "(" [slots] ")" [":" results]
///     entry     = [readonly] name ["?"] (":"|"=") type | [readonly] "[" type "]" ["?"] (":"|"=") type
///               | [readonly] "[" name "in" type "]" [["+"|"-"] "?"] ":" type | type | "..."
///     readonly  = ["+"|"-"] "readonly"              capture = [prefix] "`" name "`" [suffix]
///     slots     = slot {"," slot}                   slot = (name | "...") ["?"] ":" type | type
///     results   = "(" slots ")" | [name ":"] type {"," type}
///
/// No blank may stand before `?`, `...`, `[`, `<`. Line ends are blanks within brackets and end a
/// type elsewhere; in LDoc every blank does. `extends` without what must follow begins a text. What
/// nests deeper than 60 levels is an error. A `name` may be `file*`. Of a function's results
/// without parentheses only a word that is no primitive type is a name, its colon right behind it,
/// and a comma before `name:` belongs to what is around.
@NullMarked
package dev.luna.syntax.doc;

import org.jspecify.annotations.NullMarked;
