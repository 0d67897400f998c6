---@meta yaml

---What `lyaml` needs of C: YAML as a row of events.
---@class yamllib
---Its name and version.
---@field version string
local yaml = {}

---A place in a text, counted from 0.
---@class yaml.mark
---The letter.
---@field index integer
---The line.
---@field line integer
---The letter in its line.
---@field column integer

---A piece of YAML: where something begins or ends, or a simple value.
---@class yaml.event
---What kind of piece it is.
---@field type "STREAM_START"|"STREAM_END"|"DOCUMENT_START"|"DOCUMENT_END"|"ALIAS"|"SCALAR"|"SEQUENCE_START"|"SEQUENCE_END"|"MAPPING_START"|"MAPPING_END"
---Where it begins; only when reading.
---@field start_mark? yaml.mark
---Where it ends; only when reading.
---@field end_mark? yaml.mark
---Its name, or that of what it stands for.
---@field anchor? string
---What type it has, if that is written.
---@field tag? string
---Of a simple value, the text.
---@field value? string
---How it is written: `"PLAIN"`, `"BLOCK"`, `"FLOW"` …
---@field style? string
---Whether it goes without saying.
---@field implicit? boolean
---Whether the tag goes without saying, if there are no quotes.
---@field plain_implicit? boolean
---Whether the tag goes without saying, if there are quotes.
---@field quoted_implicit? boolean
---Of the whole text, such as `"UTF8"`.
---@field encoding? string
---Of a document: which version of YAML.
---@field version_directive? table
---Of a document: short forms of tags.
---@field tag_directives? table

---What writes YAML.
---@class yaml.emitter
---Writes a piece. The end of the stream gives the whole text.
---@field emit fun(event: yaml.event): boolean|string, string?

---What writes YAML.
---@nodiscard
---@return yaml.emitter emitter of nothing yet
function yaml.emitter() end

---What reads YAML.
---@nodiscard
---@param text string YAML
---@return fun(): yaml.event next gives the next piece; a mistake in the text is an error
function yaml.parser(text) end

---What takes YAML apart into tokens.
---@nodiscard
---@param text string YAML
---@return fun(): table? next gives the next token
function yaml.scanner(text) end

return yaml
