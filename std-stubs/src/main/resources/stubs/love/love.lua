---@meta

---LÖVE: games in two dimensions. A game gives this table functions such as `love.draw`, which are called at the right time.
---@class lovelib
---What else there is.
---@field [string] any
love = {}

---Something that LÖVE keeps: a picture, a sound, a font.
---@class love.object
---Its methods.
---@field [string] fun(self: love.object, ...: any): any

---A picture.
---@class love.Image: love.object

---A picture that one draws on.
---@class love.Canvas: love.Image

---A part of a picture.
---@class love.Quad: love.object

---How letters look.
---@class love.Font: love.object

---A text that is ready to be drawn.
---@class love.Text: love.object

---A small program for the graphics card.
---@class love.Shader: love.object

---A sound.
---@class love.Source: love.object

---A file.
---@class love.File: love.object

---A joystick or gamepad.
---@class love.Joystick: love.object

---A world in which things fall and push each other.
---@class love.World: love.object

---Called once, when the game begins.
---@type nil|fun(args: string[], raw: string[])
love.load = nil

---Called again and again, to go on with the game.
---@type nil|fun(dt: number)
love.update = nil

---Called again and again, to draw.
---@type nil|fun()
love.draw = nil

---Called when the game is to end; `true` keeps it going.
---@type nil|fun(): boolean?
love.quit = nil

---Called once; gives the function that is the game's whole loop.
---@type nil|fun(): function
love.run = nil

---Called before everything else, in `conf.lua`, to say what the game needs.
---@type nil|fun(t: table)
love.conf = nil

---Called when a key is pressed.
---@type nil|fun(key: string, scancode: string, isrepeat: boolean)
love.keypressed = nil

---Called when a key is let go.
---@type nil|fun(key: string, scancode: string)
love.keyreleased = nil

---Called with letters that are typed.
---@type nil|fun(text: string)
love.textinput = nil

---Called when a button of the mouse is pressed.
---@type nil|fun(x: number, y: number, button: integer, istouch: boolean, presses: integer)
love.mousepressed = nil

---Called when a button of the mouse is let go.
---@type nil|fun(x: number, y: number, button: integer, istouch: boolean, presses: integer)
love.mousereleased = nil

---Called when the mouse moves.
---@type nil|fun(x: number, y: number, dx: number, dy: number, istouch: boolean)
love.mousemoved = nil

---Called when the mouse's wheel turns.
---@type nil|fun(x: number, y: number)
love.wheelmoved = nil

---Called when the window gets another size.
---@type nil|fun(w: integer, h: integer)
love.resize = nil

---Called when the window gets or loses the keyboard.
---@type nil|fun(focus: boolean)
love.focus = nil

---Called when an error ends the game.
---@type nil|fun(message: string): function?
love.errorhandler = nil

---Which LÖVE this is.
---@nodiscard
---@return integer major the first number
---@return integer minor the second number
---@return integer revision the third number
---@return string codename a name
function love.getVersion() end

---Drawing.
---@class love.graphics
---Other functions.
---@field [string] fun(...: any): any...
love.graphics = {}

---Writes a text.
---@param text any what to write
---@param x? number how far from the left
---@param y? number how far from the top
---@param angle? number turned by so much
---@param sx? number so many times as wide
---@param sy? number so many times as high
---@param ... any more
function love.graphics.print(text, x, y, angle, sx, sy, ...) end

---Writes a text in lines.
---@param text any what to write
---@param x number how far from the left
---@param y number how far from the top
---@param limit number how wide a line may be
---@param align? "left"|"center"|"right"|"justify" where lines begin
---@param ... any more
function love.graphics.printf(text, x, y, limit, align, ...) end

---Draws a picture.
---@param drawable love.object a picture, a text …
---@param x? any how far from the left, or a part
---@param y? number how far from the top
---@param angle? number turned by so much
---@param sx? number so many times as wide
---@param sy? number so many times as high
---@param ox? number the point that it is turned around
---@param oy? number the point that it is turned around
---@param ... any more
function love.graphics.draw(drawable, x, y, angle, sx, sy, ox, oy, ...) end

---Draws a rectangle.
---@param mode "fill"|"line" whether it is full
---@param x number how far from the left
---@param y number how far from the top
---@param width number how wide
---@param height number how high
---@param rx? number how round
---@param ry? number how round
---@param segments? integer how many corners are round
function love.graphics.rectangle(mode, x, y, width, height, rx, ry, segments) end

---Draws a circle.
---@param mode "fill"|"line" whether it is full
---@param x number how far from the left
---@param y number how far from the top
---@param radius number how large
---@param segments? integer how many corners it really has
function love.graphics.circle(mode, x, y, radius, segments) end

---Draws an ellipse.
---@param mode "fill"|"line" whether it is full
---@param x number how far from the left
---@param y number how far from the top
---@param rx number how wide
---@param ry number how high
---@param segments? integer how many corners it really has
function love.graphics.ellipse(mode, x, y, rx, ry, segments) end

---Draws lines.
---@param ... any x and y of each point, or a list
function love.graphics.line(...) end

---Draws a shape with corners.
---@param mode "fill"|"line" whether it is full
---@param ... any x and y of each point, or a list
function love.graphics.polygon(mode, ...) end

---Draws points.
---@param ... any x and y of each point, or a list
function love.graphics.points(...) end

---Draws a part of a circle.
---@param mode "fill"|"line" whether it is full
---@param ... any where and how
function love.graphics.arc(mode, ...) end

---Makes everything one colour.
---@param ... any the colour
function love.graphics.clear(...) end

---In which colour to draw.
---@param r number|number[] how much red, from 0 to 1, or a list
---@param g? number how much green
---@param b? number how much blue
---@param a? number how little shines through
function love.graphics.setColor(r, g, b, a) end

---In which colour is drawn.
---@nodiscard
---@return number r how much red, from 0 to 1
---@return number g how much green
---@return number b how much blue
---@return number a how little shines through
function love.graphics.getColor() end

---Which colour is behind everything.
---@param r number|number[] how much red, from 0 to 1, or a list
---@param g? number how much green
---@param b? number how much blue
---@param a? number how little shines through
function love.graphics.setBackgroundColor(r, g, b, a) end

---In which font to write.
---@param font love.Font the font
function love.graphics.setFont(font) end

---In which font is written.
---@nodiscard
---@return love.Font font the font
function love.graphics.getFont() end

---Loads a font.
---@nodiscard
---@param ... any the file and the size
---@return love.Font font the font
function love.graphics.newFont(...) end

---Loads a font, and writes in it.
---@param ... any the file and the size
---@return love.Font font the font
function love.graphics.setNewFont(...) end

---Loads a picture.
---@nodiscard
---@param file any the file
---@param settings? table how to load it
---@return love.Image image the picture
function love.graphics.newImage(file, settings) end

---A picture to draw on.
---@nodiscard
---@param width? integer how wide
---@param height? integer how high
---@param settings? table more
---@return love.Canvas canvas empty
function love.graphics.newCanvas(width, height, settings) end

---A part of a picture.
---@nodiscard
---@param x number how far from the left
---@param y number how far from the top
---@param width number how wide
---@param height number how high
---@param sw any how wide the picture is, or the picture
---@param sh? number how high the picture is
---@return love.Quad quad the part
function love.graphics.newQuad(x, y, width, height, sw, sh) end

---A text that is ready to be drawn.
---@nodiscard
---@param font love.Font the font
---@param text? any the text
---@return love.Text text the text
function love.graphics.newText(font, text) end

---A program for the graphics card.
---@nodiscard
---@param code string the program, or its file
---@param more? string its second part
---@return love.Shader shader the program
function love.graphics.newShader(code, more) end

---On what to draw.
---@param ... any the picture; the screen if missing
function love.graphics.setCanvas(...) end

---By which program to draw.
---@param shader? love.Shader the program; none if missing
function love.graphics.setShader(shader) end

---How thick lines are.
---@param width number how thick
function love.graphics.setLineWidth(width) end

---How colours are mixed.
---@param mode string such as `"alpha"`, `"add"`
---@param alphamode? string what shines through
function love.graphics.setBlendMode(mode, alphamode) end

---Only where to draw.
---@param x? number how far from the left
---@param y? number how far from the top
---@param width? number how wide
---@param height? number how high
function love.graphics.setScissor(x, y, width, height) end

---Keeps how is drawn, until `pop`.
---@param stack? "transform"|"all" what to keep
function love.graphics.push(stack) end

---Draws as before `push`.
function love.graphics.pop() end

---Draws where and as large as at first.
function love.graphics.origin() end

---Draws further away.
---@param dx number to the right
---@param dy number down
function love.graphics.translate(dx, dy) end

---Draws turned.
---@param angle number in radians
function love.graphics.rotate(angle) end

---Draws larger.
---@param sx number so many times as wide
---@param sy? number so many times as high
function love.graphics.scale(sx, sy) end

---How wide the window is.
---@nodiscard
---@return integer width in points
function love.graphics.getWidth() end

---How high the window is.
---@nodiscard
---@return integer height in points
function love.graphics.getHeight() end

---How large the window is.
---@nodiscard
---@return integer width in points
---@return integer height in points
function love.graphics.getDimensions() end

---Sounds.
---@class love.audio
---Other functions.
---@field [string] fun(...: any): any...
love.audio = {}

---Loads a sound.
---@nodiscard
---@param file any the file
---@param type "static"|"stream"|"queue" all at once, or piece by piece
---@return love.Source source the sound
function love.audio.newSource(file, type) end

---Plays sounds.
---@param ... love.Source the sounds
---@return boolean ok whether it worked
function love.audio.play(...) end

---Stops sounds.
---@param ... love.Source the sounds; all if missing
function love.audio.stop(...) end

---Has sounds pause.
---@param ... love.Source the sounds; all if missing
---@return any ... those that played
function love.audio.pause(...) end

---How loud everything is.
---@param volume number from 0 to 1
function love.audio.setVolume(volume) end

---The keyboard.
---@class love.keyboard
---Other functions.
---@field [string] fun(...: any): any...
love.keyboard = {}

---Whether a key is pressed.
---@nodiscard
---@param ... string the keys
---@return boolean is whether one is
function love.keyboard.isDown(...) end

---Whether a key that is held counts again and again.
---@param enable boolean whether to
function love.keyboard.setKeyRepeat(enable) end

---The mouse.
---@class love.mouse
---Other functions.
---@field [string] fun(...: any): any...
love.mouse = {}

---Where the mouse is.
---@nodiscard
---@return number x how far from the left
---@return number y how far from the top
function love.mouse.getPosition() end

---Where the mouse is.
---@nodiscard
---@return number x how far from the left
function love.mouse.getX() end

---Where the mouse is.
---@nodiscard
---@return number y how far from the top
function love.mouse.getY() end

---Whether a button is pressed.
---@nodiscard
---@param ... integer the buttons
---@return boolean is whether one is
function love.mouse.isDown(...) end

---Whether the mouse is seen.
---@param visible boolean whether it is
function love.mouse.setVisible(visible) end

---The time.
---@class love.timer
---Other functions.
---@field [string] fun(...: any): any...
love.timer = {}

---A clock for measuring.
---@nodiscard
---@return number seconds since some moment
function love.timer.getTime() end

---How long the last turn took.
---@nodiscard
---@return number seconds a number
function love.timer.getDelta() end

---How often is drawn.
---@nodiscard
---@return integer count in a second
function love.timer.getFPS() end

---Waits.
---@param seconds number how long
function love.timer.sleep(seconds) end

---How long the last turn took; for loops of one's own.
---@return number seconds a number
function love.timer.step() end

---The window.
---@class love.window
---Other functions.
---@field [string] fun(...: any): any...
love.window = {}

---How large the window is.
---@param width integer how wide
---@param height integer how high
---@param flags? table `fullscreen`, `resizable`, `vsync` …
---@return boolean ok whether it worked
function love.window.setMode(width, height, flags) end

---What the window is called.
---@param title string the text
function love.window.setTitle(title) end

---Whether the window fills the screen.
---@param fullscreen boolean whether it does
---@param type? string in which way
---@return boolean ok whether it worked
function love.window.setFullscreen(fullscreen, type) end

---How large the window is.
---@nodiscard
---@return integer width how wide
---@return integer height how high
---@return table flags the others
function love.window.getMode() end

---How many real points a point is.
---@nodiscard
---@return number scale a number
function love.window.getDPIScale() end

---Files of the game, and those that it saves.
---@class love.filesystem
---Other functions.
---@field [string] fun(...: any): any...
love.filesystem = {}

---Reads a file.
---@nodiscard
---@param name string the file
---@param size? integer how many bytes at most
---@return string? content the text, `nil` if it failed
---@return any size how many bytes, or what went wrong
function love.filesystem.read(name, size) end

---Writes a file.
---@param name string the file
---@param content any the text
---@param size? integer how many bytes
---@return boolean ok whether it worked
---@return string? message what went wrong
function love.filesystem.write(name, content, size) end

---Adds to a file.
---@param name string the file
---@param content any the text
---@param size? integer how many bytes
---@return boolean ok whether it worked
---@return string? message what went wrong
function love.filesystem.append(name, content, size) end

---Goes through the lines of a file, for a loop.
---@nodiscard
---@param name string the file
---@return fun(): string? iterator gives the next line
function love.filesystem.lines(name) end

---Loads a file of Lua.
---@nodiscard
---@param name string the file
---@return function? chunk the program, `nil` if it is wrong
---@return string? message what went wrong
function love.filesystem.load(name) end

---What is known of a file.
---@nodiscard
---@param path string the file
---@param ... any what it has to be
---@return { type: string, size?: integer, modtime?: integer }? info `nil` if there is none
function love.filesystem.getInfo(path, ...) end

---The names in a folder.
---@nodiscard
---@param folder string the folder
---@return string[] names a list
function love.filesystem.getDirectoryItems(folder) end

---Makes a folder.
---@param name string the folder
---@return boolean ok whether it worked
function love.filesystem.createDirectory(name) end

---Deletes a file.
---@param name string the file
---@return boolean ok whether it worked
function love.filesystem.remove(name) end

---In which folder the game saves.
---@param name string the folder's name
function love.filesystem.setIdentity(name) end

---Where the game saves.
---@nodiscard
---@return string path the folder
function love.filesystem.getSaveDirectory() end

---Numbers at random, and shapes.
---@class love.math
---Other functions.
---@field [string] fun(...: any): any...
love.math = {}

---A number at random.
---@param min? number the smallest, or the largest if alone
---@param max? number the largest
---@return number number whole if there are limits, else from 0 to 1
function love.math.random(min, max) end

---Which numbers come.
---@param seed number where to begin
---@param high? number more of it
function love.math.setRandomSeed(seed, high) end

---A value that changes softly from place to place.
---@nodiscard
---@param ... number a place
---@return number value from 0 to 1
function love.math.noise(...) end

---What happens.
---@class love.event
---Other functions.
---@field [string] fun(...: any): any...
love.event = {}

---Ends the game.
---@param status? integer|"restart" the number that the program ends with
function love.event.quit(status) end

---Has something happen.
---@param name string what happens
---@param ... any more
function love.event.push(name, ...) end

---The machine.
---@class love.system
---Other functions.
---@field [string] fun(...: any): any...
love.system = {}

---On which system the game runs.
---@nodiscard
---@return string name such as `"Windows"`, `"Linux"`, `"OS X"`, `"Android"`
function love.system.getOS() end

---Puts a text where it can be pasted.
---@param text string the text
function love.system.setClipboardText(text) end

---What can be pasted.
---@nodiscard
---@return string text the text
function love.system.getClipboardText() end

---Opens a page of the web.
---@param url string the address
---@return boolean ok whether it worked
function love.system.openURL(url) end

---Joysticks and gamepads.
---@class love.joystick
---Other functions.
---@field [string] fun(...: any): any...
love.joystick = {}

---All that there are.
---@nodiscard
---@return love.Joystick[] joysticks a list
function love.joystick.getJoysticks() end

---Things that fall and push each other.
---@class love.physics
---Other functions.
---@field [string] fun(...: any): any...
love.physics = {}

---A world.
---@nodiscard
---@param xg? number how things fall to the right
---@param yg? number how things fall down
---@param sleep? boolean whether what rests is left out
---@return love.World world empty
function love.physics.newWorld(xg, yg, sleep) end

---How large a metre is.
---@param scale number how many points a metre has
function love.physics.setMeter(scale) end

---The bytes of sounds.
---@class love.sound
---All functions.
---@field [string] fun(...: any): any...
love.sound = {}

---The points of pictures.
---@class love.image
---All functions.
---@field [string] fun(...: any): any...
love.image = {}

---The shapes of letters.
---@class love.font
---All functions.
---@field [string] fun(...: any): any...
love.font = {}

---Fingers on the screen.
---@class love.touch
---All functions.
---@field [string] fun(...: any): any...
love.touch = {}

---Threads, and channels between them.
---@class love.thread
---All functions.
---@field [string] fun(...: any): any...
love.thread = {}

---Bytes: compressing, digests.
---@class love.data
---All functions.
---@field [string] fun(...: any): any...
love.data = {}

---Films.
---@class love.video
---All functions.
---@field [string] fun(...: any): any...
love.video = {}
