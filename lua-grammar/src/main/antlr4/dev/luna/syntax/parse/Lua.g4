// The grammar of Lua, as a superset of 5.1, 5.2, 5.3, 5.4, 5.5 and LuaJIT. What a dialect refuses is found over the tree (dev.luna.dialect).
//
// Its shape matters more than its looks:
// - One token decides nearly everywhere. Where `(` may go on with a call or begin a statement, Lua takes the call, and so does Prediction, without the lookahead
//   over whole statements that ANTLR would need to find out that both are possible. Elsewhere prediction is SLL.
// - Nothing that a user may not have typed yet is optional here: with `'.' NAME?` the next name might begin a statement, and the lookahead would
//   run to the end of a chain of calls. What is missing is conjured by the error strategy (Recovery) as a token of width 0.
// - Expressions are flat; TreeBuilder applies the priorities. A right-recursive rule would overflow the stack on 10 000 `x+x`, which luac accepts.
parser grammar Lua;

// The order is that of dev.luna.syntax.TokenKind; a test compares them. The parser never sees the trivia among them.
tokens {
  AND, BREAK, DO, ELSE, ELSEIF, END, FALSE, FOR, FUNCTION, GOTO,
  IF, IN, LOCAL, NIL, NOT, OR, REPEAT, RETURN, THEN, TRUE,
  UNTIL, WHILE, GLOBAL, PLUS, MINUS, STAR, SLASH, DOUBLE_SLASH, PERCENT, CARET,
  HASH, AMPERSAND, TILDE, PIPE, SHIFT_LEFT, SHIFT_RIGHT, EQUAL, NOT_EQUAL, LESS_EQUAL, GREATER_EQUAL,
  LESS, GREATER, ASSIGN, LEFT_PAREN, RIGHT_PAREN, LEFT_BRACE, RIGHT_BRACE, LEFT_BRACKET, RIGHT_BRACKET, DOUBLE_COLON,
  SEMICOLON, COLON, COMMA, DOT, CONCAT, ELLIPSIS, NAME, NUMBER, STRING, UNKNOWN,
  LINE_COMMENT, BLOCK_COMMENT, SHEBANG,
  BARE_RETURN, // a `return` with no expression behind it; the feed decides
  SURPLUS_END // an `end` that closes nothing; Repair decides
}

chunk : block EOF ;

block : stat* ;

stat locals [boolean folded] // see Folding
  : SEMICOLON                                               # emptyStat
  | DOUBLE_COLON NAME DOUBLE_COLON                          # labelStat
  | BREAK                                                   # breakStat
  | GOTO NAME                                               # gotoStat
  | DO block END                                            # doStat
  | WHILE expr DO block END                                 # whileStat
  | REPEAT block UNTIL expr                                 # repeatStat
  | IF expr THEN block clause* END                          # ifStat
  | FOR binding (COMMA binding)* range DO block END         # forStat
  | FUNCTION functionName functionBody                      # functionStat
  | LOCAL localTail                                         # localStat
  | GLOBAL globalTail                                       # globalStat
  | (RETURN exprList | BARE_RETURN) SEMICOLON?              # returnStat
  | suffixed ((COMMA suffixed)* ASSIGN exprList)?           # exprStat
  ;

clause : ELSEIF expr THEN block | ELSE block ;

// Alternatives that may be cut short are rules of their own, so that a failure in them leaves the statement around them whole.
range : ASSIGN exprList | IN exprList ;

localTail : FUNCTION binding functionBody | bindings ;

globalTail : FUNCTION binding functionBody | attrib* STAR | bindings ;

bindings : attrib* binding (COMMA binding)* (ASSIGN exprList)? ;

binding : NAME attrib* ;

attrib : LESS NAME GREATER ;

functionName : NAME (DOT NAME)* (COLON NAME)? ;

functionBody : LEFT_PAREN params? RIGHT_PAREN block END ;

params : param (COMMA param)* ;

param : NAME | ELLIPSIS NAME? ;

exprList : expr (COMMA expr)* ;

expr : unary* simple (binary unary* simple)* ;

unary : NOT | MINUS | HASH | TILDE ;

binary
  : OR | AND | LESS | GREATER | LESS_EQUAL | GREATER_EQUAL | NOT_EQUAL | EQUAL | PIPE | TILDE | AMPERSAND | SHIFT_LEFT | SHIFT_RIGHT
  | CONCAT | PLUS | MINUS | STAR | SLASH | DOUBLE_SLASH | PERCENT | CARET
  ;

simple : NIL | TRUE | FALSE | NUMBER | STRING | ELLIPSIS | table | FUNCTION functionBody | suffixed ;

suffixed : primary suffix* ;

primary : NAME | LEFT_PAREN expr RIGHT_PAREN ;

suffix : DOT NAME | COLON NAME arguments | LEFT_BRACKET expr RIGHT_BRACKET | arguments ;

arguments : LEFT_PAREN exprList? RIGHT_PAREN | table | STRING ;

// Looser than the manual, so that one comma too many is found by TreeBuilder and costs nothing else.
table : LEFT_BRACE field? ((COMMA | SEMICOLON) field?)* RIGHT_BRACE ;

// `name = value` is read as an expression first, which makes the choice one token long.
field locals [boolean folded] : LEFT_BRACKET expr RIGHT_BRACKET ASSIGN expr | expr (ASSIGN expr)? ;
