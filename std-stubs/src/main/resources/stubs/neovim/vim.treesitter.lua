---@meta

---A part of a text in the tree of its syntax.
---@class TSNode
local node = {}

---The tree of a text's syntax.
---@class TSTree
local tree = {}

---What reads a text as a language.
---@class TSParser
local parser = {}

---A search in trees.
---@class vim.treesitter.Query
---The names of what is captured.
---@field captures string[]
---What is known of it.
---@field info table<string, any>
---The search itself.
---@field query any
---The language.
---@field lang string
local query = {}

---The trees of a text, also of other languages in it.
---@class vim.treesitter.LanguageTree
---What only some versions have.
---@field [string] any
local ltree = {}

---What colours a buffer.
---@class vim.treesitter.highlighter
---By buffers.
---@field active table<integer, vim.treesitter.highlighter>
---What only some versions have.
---@field [string] any
local highlighter = {}

---The part in which it is.
---@nodiscard
---@return TSNode? node `nil` if there is none
function node:parent() end

---The tree.
---@nodiscard
---@return TSTree tree the tree
function node:tree() end

---The part behind it.
---@nodiscard
---@return TSNode? node `nil` if there is none
function node:next_sibling() end

---The part before it.
---@nodiscard
---@return TSNode? node `nil` if there is none
function node:prev_sibling() end

---The part with a name behind it.
---@nodiscard
---@return TSNode? node `nil` if there is none
function node:next_named_sibling() end

---The part with a name before it.
---@nodiscard
---@return TSNode? node `nil` if there is none
function node:prev_named_sibling() end

---Goes through its parts, for a loop.
---@nodiscard
---@return fun(): TSNode?, string? iterator gives the next part, and in which field it is
function node:iter_children() end

---Its parts in a field.
---@nodiscard
---@param name string the field
---@return TSNode[] nodes a list
function node:field(name) end

---How many parts it has.
---@nodiscard
---@return integer number the number
function node:child_count() end

---One of its parts.
---@nodiscard
---@param index integer which, from 0
---@return TSNode? node `nil` if there is none
function node:child(index) end

---How many parts with names it has.
---@nodiscard
---@return integer number the number
function node:named_child_count() end

---One of its parts with names.
---@nodiscard
---@param index integer which, from 0
---@return TSNode? node `nil` if there is none
function node:named_child(index) end

---Its parts with names.
---@nodiscard
---@return TSNode[] nodes a list
function node:named_children() end

---Its part in which another is.
---@nodiscard
---@param descendant TSNode the inner part
---@return TSNode? node `nil` if there is none
function node:child_with_descendant(descendant) end

---Where it begins.
---@nodiscard
---@return integer row the line, from 0
---@return integer col the column, from 0
---@return integer byte the byte
function node:start() end

---Where it ends.
---@nodiscard
---@return integer row the line, from 0
---@return integer col the column, from 0
---@return integer byte the byte
function node:end_() end

---Where it is.
---@nodiscard
---@param include_bytes? boolean whether to tell bytes
---@return integer start_row the first line, from 0
---@return integer start_col the first column
---@return integer end_row the last line
---@return integer end_col the column behind the last
function node:range(include_bytes) end

---What it is.
---@nodiscard
---@return string type a name of the grammar
function node:type() end

---What it is.
---@nodiscard
---@return integer number a number of the grammar
function node:symbol() end

---Whether it has a name in the grammar.
---@nodiscard
---@return boolean is whether it has
function node:named() end

---Whether it should be there and is not.
---@nodiscard
---@return boolean is whether it is
function node:missing() end

---Whether it may be anywhere, as comments.
---@nodiscard
---@return boolean is whether it is
function node:extra() end

---Whether it has changed.
---@nodiscard
---@return boolean is whether it has
function node:has_changes() end

---Whether there is a mistake in it.
---@nodiscard
---@return boolean is whether there is
function node:has_error() end

---The tree as a text.
---@nodiscard
---@return string text in parentheses
function node:sexpr() end

---What tells it from others.
---@nodiscard
---@return string id bytes
function node:id() end

---Whether it is the same part.
---@nodiscard
---@param other TSNode another part
---@return boolean is whether it is
function node:equal(other) end

---How many bytes it has.
---@nodiscard
---@return integer number the number
function node:byte_length() end

---The smallest part that has a place in it.
---@nodiscard
---@param start_row integer the first line, from 0
---@param start_col integer the first column
---@param end_row integer the last line
---@param end_col integer the column behind the last
---@return TSNode? node `nil` if there is none
function node:descendant_for_range(start_row, start_col, end_row, end_col) end

---The smallest part with a name that has a place in it.
---@nodiscard
---@param start_row integer the first line, from 0
---@param start_col integer the first column
---@param end_row integer the last line
---@param end_col integer the column behind the last
---@return TSNode? node `nil` if there is none
function node:named_descendant_for_range(start_row, start_col, end_row, end_col) end

---The whole text.
---@nodiscard
---@return TSNode node the whole
function tree:root() end

---A copy.
---@nodiscard
---@return TSTree tree the copy
function tree:copy() end

---Says what has changed in the text.
---@param start_byte integer where it begins
---@param old_byte integer where it ended
---@param new_byte integer where it ends
---@param start_row integer the first line
---@param start_col integer the first column
---@param old_row integer the last line before
---@param old_col integer the last column before
---@param new_row integer the last line
---@param new_col integer the last column
function tree:edit(start_byte, old_byte, new_byte, start_row, start_col, old_row, old_col, new_row, new_col) end

---Which parts of the text it is for.
---@nodiscard
---@param include_bytes? boolean whether to tell bytes
---@return table ranges a list
function tree:included_ranges(include_bytes) end

---Reads a text.
---@param tree TSTree? the tree before
---@param source integer|string the buffer, or the text
---@param include_bytes? boolean whether to tell bytes
---@return TSTree tree the tree
---@return table changes where it has changed
function parser:parse(tree, source, include_bytes) end

---Begins anew.
function parser:reset() end

---Reads only these parts.
---@param ranges table a list
function parser:set_included_ranges(ranges) end

---Which parts are read.
---@nodiscard
---@return table ranges a list
function parser:included_ranges() end

---How long reading may take.
---@param timeout integer in millionths of a second
function parser:set_timeout(timeout) end

---How long reading may take.
---@nodiscard
---@return integer timeout in millionths of a second
function parser:timeout() end

---Goes through what is captured, for a loop.
---@nodiscard
---@param node TSNode where
---@param source integer|string the buffer, or the text
---@param start_row? integer the first line
---@param end_row? integer the line behind the last
---@param opts? table<string, any> settings
---@return fun(): integer, TSNode, table<string, any> iterator gives a number of `captures`, the part, and what is said of it
function query:iter_captures(node, source, start_row, end_row, opts) end

---Goes through what is found, for a loop.
---@nodiscard
---@param node TSNode where
---@param source integer|string the buffer, or the text
---@param start_row? integer the first line
---@param end_row? integer the line behind the last
---@param opts? table<string, any> settings
---@return fun(): integer, table<integer, any>, table<string, any> iterator gives the number of the pattern, the parts, and what is said of them
function query:iter_matches(node, source, start_row, end_row, opts) end

---Reads the text again as far as it has changed.
---@param range? any what to read
---@return table<integer, TSTree> trees a list
---@return any changes where they have changed
function ltree:parse(range) end

---The trees of this language.
---@nodiscard
---@return table<integer, TSTree> trees a list
function ltree:trees() end

---The language.
---@nodiscard
---@return string lang its name
function ltree:lang() end

---Other languages in the text.
---@nodiscard
---@return table<string, vim.treesitter.LanguageTree> children by languages
function ltree:children() end

---What is read.
---@nodiscard
---@return integer|string source the buffer, or the text
function ltree:source() end

---Whether the trees fit the text.
---@nodiscard
---@param exclude_children? boolean whether only this language counts
---@return boolean is whether they do
function ltree:is_valid(exclude_children) end

---Says that the text has changed.
---@param reload? boolean whether to forget the trees
function ltree:invalidate(reload) end

---Goes through all trees.
---@param fn fun(tree: TSTree, ltree: vim.treesitter.LanguageTree) called with each
---@param include_children? boolean whether other languages count
function ltree:for_each_tree(fn, include_children) end

---Goes through other languages.
---@param fn fun(child: vim.treesitter.LanguageTree, lang: string) called with each
---@param include_self? boolean whether this one counts
function ltree:for_each_child(fn, include_self) end

---Whether a place is of this language.
---@nodiscard
---@param range integer[] four numbers
---@return boolean is whether it is
function ltree:contains(range) end

---Which language is at a place.
---@nodiscard
---@param range integer[] four numbers
---@return vim.treesitter.LanguageTree ltree of the language
function ltree:language_for_range(range) end

---The tree at a place.
---@nodiscard
---@param range integer[] four numbers
---@param opts? table<string, any> settings
---@return TSTree? tree `nil` if there is none
function ltree:tree_for_range(range, opts) end

---The smallest part with a name at a place.
---@nodiscard
---@param range integer[] four numbers
---@param opts? table<string, any> settings
---@return TSNode? node `nil` if there is none
function ltree:named_node_for_range(range, opts) end

---Which parts are of this language.
---@nodiscard
---@return table<integer, any> regions a list
function ltree:included_regions() end

---Has functions called at changes.
---@param cbs table<string, function> by names
function ltree:register_cbs(cbs) end

---Forgets everything.
function ltree:destroy() end

---Trees of the syntax of texts.
---@class vim.treesitter
---The newest form of grammars.
---@field language_version integer
---The oldest form of grammars.
---@field minimum_language_version integer
---What colours buffers.
---@field highlighter vim.treesitter.highlighter
---What only some versions have.
---@field [string] any
vim.treesitter = {}

---The trees of a buffer. A language that is not there is an error.
---@nodiscard
---@param bufnr? integer the buffer; 0 for the current one
---@param lang? string the language
---@param opts? table<string, any> settings
---@return vim.treesitter.LanguageTree ltree the trees
function vim.treesitter.get_parser(bufnr, lang, opts) end

---The trees of a text.
---@nodiscard
---@param str string the text
---@param lang string the language
---@param opts? table<string, any> settings
---@return vim.treesitter.LanguageTree ltree the trees
function vim.treesitter.get_string_parser(str, lang, opts) end

---The part at the cursor.
---@nodiscard
---@param opts? table<string, any> `bufnr`, `pos`, `ignore_injections`
---@return TSNode? node `nil` if there is none
function vim.treesitter.get_node(opts) end

---The text of a part.
---@nodiscard
---@param node TSNode the part
---@param source integer|string the buffer, or the text
---@param opts? table<string, any> settings
---@return string text the text
function vim.treesitter.get_node_text(node, source, opts) end

---Where a part is.
---@nodiscard
---@param node any the part
---@return integer start_row the first line, from 0
---@return integer start_col the first column
---@return integer end_row the last line
---@return integer end_col the column behind the last
function vim.treesitter.get_node_range(node) end

---What is captured at a place.
---@nodiscard
---@param bufnr integer the buffer; 0 for the current one
---@param row integer the line, from 0
---@param col integer the column, from 0
---@return table[] captures a list
function vim.treesitter.get_captures_at_pos(bufnr, row, col) end

---What is captured at the cursor.
---@nodiscard
---@param winnr? integer the window
---@return string[] captures a list
function vim.treesitter.get_captures_at_cursor(winnr) end

---Whether a part is in another.
---@nodiscard
---@param dest TSNode the outer one
---@param source TSNode the inner one
---@return boolean is whether it is
function vim.treesitter.is_ancestor(dest, source) end

---Whether a place is in a part.
---@nodiscard
---@param node TSNode the part
---@param line integer the line, from 0
---@param col integer the column, from 0
---@return boolean is whether it is
function vim.treesitter.is_in_node_range(node, line, col) end

---Whether a place is in a part.
---@nodiscard
---@param node TSNode the part
---@param range integer[] four numbers
---@return boolean is whether it does
function vim.treesitter.node_contains(node, range) end

---Colours a buffer.
---@param bufnr? integer the buffer; 0 for the current one
---@param lang? string the language
function vim.treesitter.start(bufnr, lang) end

---Colours a buffer no more.
---@param bufnr? integer the buffer; 0 for the current one
function vim.treesitter.stop(bufnr) end

---For the option `foldexpr`.
---@nodiscard
---@param lnum? integer the line
---@return string level for the option
function vim.treesitter.foldexpr(lnum) end

---Shows the tree of the buffer.
---@param opts? table<string, any> settings
function vim.treesitter.inspect_tree(opts) end

---Languages.
---@class vim.treesitter.language
---What only some versions have.
---@field [string] fun(...: any): any
vim.treesitter.language = {}

---Loads a language.
---@param lang string the language
---@param opts? table<string, any> `path`, `symbol_name`
---@return boolean? ok whether it is there
---@return string? message what went wrong
function vim.treesitter.language.add(lang, opts) end

---Says which language a kind of text has.
---@param lang string the language
---@param filetype string|string[] kinds of text
function vim.treesitter.language.register(lang, filetype) end

---Which language a kind of text has.
---@nodiscard
---@param filetype string the kind of text
---@return string? lang `nil` if there is none
function vim.treesitter.language.get_lang(filetype) end

---What is known of a language.
---@nodiscard
---@param lang string the language
---@return table<string, any> answer by names
function vim.treesitter.language.inspect(lang) end

---Loads a language, in older versions.
---@param lang string the language
---@param path? string the file
---@param silent? boolean whether not to fail
---@return boolean? ok whether it is there
function vim.treesitter.language.require_language(lang, path, silent) end

---What is known of a language, in older versions.
---@nodiscard
---@param lang string the language
---@return table<string, any> answer by names
function vim.treesitter.language.inspect_language(lang) end

---Searches in trees.
---@class vim.treesitter.query
---What only some versions have.
---@field [string] fun(...: any): any
vim.treesitter.query = {}

---Reads a search. A mistake is an error.
---@nodiscard
---@param lang string the language
---@param query string the search
---@return vim.treesitter.Query query the search
function vim.treesitter.query.parse(lang, query) end

---The same, in older versions.
---@nodiscard
---@param lang string the language
---@param query string the search
---@return vim.treesitter.Query query the search
function vim.treesitter.query.parse_query(lang, query) end

---A search that comes with a language.
---@nodiscard
---@param lang string the language
---@param query_name string such as `"highlights"`
---@return vim.treesitter.Query? query `nil` if there is none
function vim.treesitter.query.get(lang, query_name) end

---The same, in older versions.
---@nodiscard
---@param lang string the language
---@param query_name string such as `"highlights"`
---@return vim.treesitter.Query? query `nil` if there is none
function vim.treesitter.query.get_query(lang, query_name) end

---Sets a search of a language.
---@param lang string the language
---@param query_name string such as `"highlights"`
---@param text string the search
function vim.treesitter.query.set(lang, query_name, text) end

---The same, in older versions.
---@param lang string the language
---@param query_name string such as `"highlights"`
---@param text string the search
function vim.treesitter.query.set_query(lang, query_name, text) end

---The files of a search.
---@nodiscard
---@param lang string the language
---@param query_name string such as `"highlights"`
---@param is_included? boolean whether it is for another language
---@return string[] files a list
function vim.treesitter.query.get_files(lang, query_name, is_included) end

---The same, in older versions.
---@nodiscard
---@param lang string the language
---@param query_name string such as `"highlights"`
---@param is_included? boolean whether it is for another language
---@return string[] files a list
function vim.treesitter.query.get_query_files(lang, query_name, is_included) end

---The text of a part, in older versions.
---@nodiscard
---@param node TSNode the part
---@param source integer|string the buffer, or the text
---@return string? text the text
function vim.treesitter.query.get_node_text(node, source) end

---Adds a condition.
---@param name string its name
---@param handler fun(match: table<integer, any>, pattern: integer, source: integer|string, predicate: any[], ...: any): any decides
---@param opts? any settings
function vim.treesitter.query.add_predicate(name, handler, opts) end

---Adds something to be done.
---@param name string its name
---@param handler fun(match: table<integer, any>, pattern: integer, source: integer|string, predicate: any[], metadata: table) changes what is said
---@param opts? any settings
function vim.treesitter.query.add_directive(name, handler, opts) end

---All conditions.
---@nodiscard
---@return string[] names a list
function vim.treesitter.query.list_predicates() end

---All that can be done.
---@nodiscard
---@return string[] names a list
function vim.treesitter.query.list_directives() end
