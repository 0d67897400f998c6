---@meta mime.core

---What LuaSocket's `mime` needs of C. Each function takes a piece and what was left over from the piece before, and gives a result and what is left
---over now; without a second piece, the result is the end.
---@class mime.corelib
---Its name and version.
---@field _VERSION string
local core = {}

---Base64.
---@param first? string what was left over, or the beginning
---@param second? string the next piece
---@return string? result the encoded text
---@return string? rest what is left over
function core.b64(first, second) end

---From base64.
---@param first? string what was left over, or the beginning
---@param second? string the next piece
---@return string? result the bytes
---@return string? rest what is left over
function core.unb64(first, second) end

---Doubles a dot at the beginning of a line, as mails need it.
---@param length integer how many letters of a line end have been seen
---@param text? string the next piece
---@return string? result the text
---@return integer length the same for the next piece
function core.dot(length, text) end

---Makes all line ends the same.
---@param previous integer the last letter of the piece before
---@param text? string the next piece
---@param marker? string the line end; `"\r\n"` if missing
---@return string? result the text
---@return integer last the same for the next piece
function core.eol(previous, text, marker) end

---Quoted-printable: everything beyond ASCII as `=` and two digits.
---@param first? string what was left over, or the beginning
---@param second? string the next piece
---@param marker? string what a line end becomes
---@return string? result the encoded text
---@return string? rest what is left over
function core.qp(first, second, marker) end

---From quoted-printable.
---@param first? string what was left over, or the beginning
---@param second? string the next piece
---@return string? result the text
---@return string? rest what is left over
function core.unqp(first, second) end

---Breaks lines of quoted-printable.
---@param left integer how many letters the line may still have
---@param text? string the next piece
---@param length? integer how long a line may be; 76 if missing
---@return string? result the text
---@return integer left the same for the next piece
function core.qpwrp(left, text, length) end

---Breaks lines.
---@param left integer how many letters the line may still have
---@param text? string the next piece
---@param length? integer how long a line may be; 76 if missing
---@return string? result the text
---@return integer left the same for the next piece
function core.wrp(left, text, length) end

return core
