---@meta

---Lists and tables: adding, removing, sorting, joining.
---
---A list has its elements at 1, 2 … up to `#t`. If there is a `nil` between, `#t` may be any place before one, and these
---functions work on what it says.
---@class tablelib
table = {}

---Joins the elements of a list to one string.
---
---```lua
---table.concat({ "a", "b", "c" }, ", ")  --> "a, b, c"
---```
---
---Far faster than `..` in a loop. All elements must be strings or numbers: anything else is an error, also `nil` and `true`.
---@nodiscard
---@param list (string|number)[] what to join
---@param sep? string what comes between; nothing if missing
---@param i? integer the first index; 1 if missing
---@param j? integer the last index; `#list` if missing
---@return string text `""` if there are no elements
function table.concat(list, sep, i, j) end

---An empty table with room for so many entries, which saves time when you are about to fill it.
---@version >5.5
---@nodiscard
---@param nseq integer how many elements of a list it will have
---@param nrec? integer how many other entries; 0 if missing
---@return table t empty
function table.create(nseq, nrec) end

---Calls `f` with each entry of a table, until it returns something other than `nil`.
---@version 5.1, JIT
---@deprecated use `for key, value in pairs(t) do`
---@generic K, V, R
---@param t table<K, V> the table
---@param f fun(key: K, value: V): R? called with key and value
---@return R? result what `f` returned, if it ended the loop
function table.foreach(t, f) end

---Calls `f` with each index and element of a list, until it returns something other than `nil`.
---@version 5.1, JIT
---@deprecated use `for i, value in ipairs(t) do`
---@generic V, R
---@param t V[] the list
---@param f fun(index: integer, value: V): R? called with index and element
---@return R? result what `f` returned, if it ended the loop
function table.foreachi(t, f) end

---The length of a list.
---@version 5.1, JIT
---@deprecated use `#t`
---@nodiscard
---@param t any[] the list
---@return integer length the same as `#t`
function table.getn(t) end

---Adds an element to a list: at the end, or at a place, and those from there on move up.
---
---```lua
---table.insert(t, "last")
---table.insert(t, 1, "first")
---```
---
---Inserting in front of a long list moves all of it. Beware of functions with several results as the last argument:
---`table.insert(t, s:gsub("a", "b"))` passes three, and fails.
---@generic T
---@overload fun(list: T[], value: T)
---@param list T[] the list
---@param pos integer where the new element shall be, from 1 to `#list + 1`
---@param value T the element
function table.insert(list, pos, value) end

---The largest positive number that is a key in the table, or 0.
---
---It looks at every entry. Useful for lists with holes, for which `#` has no definite answer.
---@version 5.1, JIT
---@nodiscard
---@param t table the table
---@return number max the largest key
function table.maxn(t) end

---The largest positive number that is a key in the table, or 0.
---@version 5.2
---@deprecated walk over the table with `pairs`, or keep count in a field `n`
---@nodiscard
---@param t table the table
---@return number max the largest key
function table.maxn(t) end

---Copies the elements `a1[f]` … `a1[e]` to `a2[t]` and behind.
---
---```lua
---local copy = table.move(list, 1, #list, 1, {})
---```
---
---The two ranges may overlap. What stood in the target is overwritten, nothing is removed from the source.
---@version >5.3, JIT
---@generic T: table
---@overload fun<U: table>(a1: U, f: integer, e: integer, t: integer): U
---@param a1 table the source
---@param f integer the first index to copy
---@param e integer the last one
---@param t integer where the first one goes
---@param a2 T the target; the source itself if missing
---@return T a2 the target
function table.move(a1, f, e, t, a2) end

---All its arguments in a new list, with their number in the field `n`.
---
---Unlike `{ ... }` this keeps count of arguments that are `nil`: use `args.n` instead of `#args`.
---@version >5.2
---@nodiscard
---@generic T
---@param ... T the elements
---@return { n: integer, [integer]: T } list the elements and their number
function table.pack(...) end

---Removes an element from a list and returns it: the last one, or the one at a place, and those behind it move down.
---
---```lua
---local last = table.remove(stack)
---local first = table.remove(queue, 1)  -- moves all the others: slow for long lists
---```
---
---In a loop forwards this skips the element that moved down; go backwards, `for i = #t, 1, -1 do`.
---@generic T
---@param list T[] the list
---@param pos? integer the place; `#list` if missing
---@return T? removed the element, `nil` if the list was empty
function table.remove(list, pos) end

---Nothing but an error: Lua 5.1 no longer lets you set the length of a list.
---@version =5.1
---@deprecated lists end at their last element; keep a field `n` if you need another length
---@param t table the list
---@param n integer the length
---@return never result it always fails
function table.setn(t, n) end

---Sorts a list in place.
---
---```lua
---table.sort(people, function(a, b) return a.age < b.age end)
---```
---
---Without `comp` the elements are compared with `<`, so they must all be numbers or all strings. `comp` must be strict: it says
---`false` for equal elements, or you may get the error "invalid order function". Equal elements may change places.
---@generic T
---@param list T[] the list
---@param comp? fun(a: T, b: T): boolean whether `a` must come before `b`
function table.sort(list, comp) end

---The elements of a list as separate values: `table.unpack({ 1, 2 })` gives `1, 2`.
---
---It stops at `#list` unless told otherwise, so give the end if there may be holes: `table.unpack(t, 1, t.n)`. Too many values, a
---million or so, are an error.
---@version >5.2
---@nodiscard
---@generic T
---@param list T[] the list
---@param i? integer the first index; 1 if missing
---@param j? integer the last index; `#list` if missing
---@return T ... the elements
function table.unpack(list, i, j) end
