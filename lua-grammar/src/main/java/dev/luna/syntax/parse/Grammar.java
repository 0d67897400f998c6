package dev.luna.syntax.parse;

import dev.luna.syntax.TokenKind;
import java.util.BitSet;
import org.antlr.v4.runtime.Token;

/// The grammar's token types and Luna's token kinds, and sets of them.
final class Grammar {
  private static final TokenKind[] KINDS = TokenKind.values();

  private Grammar() {}

  /// The grammar's type for `kind`: its tokens are declared in the order of [TokenKind].
  static int type(TokenKind kind) {
    return kind == TokenKind.END_OF_FILE ? Token.EOF : kind.ordinal() + 1;
  }

  static TokenKind kind(int type) {
    return switch (type) {
      case Token.EOF -> TokenKind.END_OF_FILE;
      case Lua.BARE_RETURN -> TokenKind.RETURN;
      case Lua.SURPLUS_END -> TokenKind.END;
      default -> KINDS[type - 1];
    };
  }

  /// A set of token types, EOF included.
  record TypeSet(BitSet bits) {
    static TypeSet of(int... types) {
      BitSet bits = new BitSet();
      for (int type : types) {
        bits.set(type + 1);
      }
      return new TypeSet(bits);
    }

    TypeSet with(int... types) {
      BitSet both = of(types).bits;
      both.or(bits);
      return new TypeSet(both);
    }

    boolean has(int type) {
      return bits.get(type + 1);
    }
  }

  /// Keywords that begin a statement and nothing else.
  static final TypeSet STATEMENT_KEYWORDS =
      TypeSet.of(
          Lua.BREAK,
          Lua.GOTO,
          Lua.GLOBAL,
          Lua.DO,
          Lua.WHILE,
          Lua.REPEAT,
          Lua.IF,
          Lua.FOR,
          Lua.LOCAL,
          Lua.RETURN,
          Lua.BARE_RETURN);

  /// Whatever can begin a statement.
  static final TypeSet STATEMENT_STARTS =
      STATEMENT_KEYWORDS.with(
          Lua.SEMICOLON, Lua.DOUBLE_COLON, Lua.FUNCTION, Lua.NAME, Lua.LEFT_PAREN);

  /// Whatever can begin an expression.
  static final TypeSet EXPRESSION_STARTS =
      TypeSet.of(
          Lua.NIL,
          Lua.TRUE,
          Lua.FALSE,
          Lua.NUMBER,
          Lua.STRING,
          Lua.ELLIPSIS,
          Lua.LEFT_BRACE,
          Lua.FUNCTION,
          Lua.NAME,
          Lua.LEFT_PAREN,
          Lua.NOT,
          Lua.MINUS,
          Lua.HASH,
          Lua.TILDE);

  /// What ends an operand, so that no other may follow it on its line.
  static final TypeSet OPERAND_ENDS =
      TypeSet.of(
          Lua.NAME,
          Lua.NUMBER,
          Lua.STRING,
          Lua.NIL,
          Lua.TRUE,
          Lua.FALSE,
          Lua.ELLIPSIS,
          Lua.RIGHT_PAREN,
          Lua.RIGHT_BRACE,
          Lua.RIGHT_BRACKET);

  /// What cannot follow a name on its line, unless it begins a statement of its own.
  static final TypeSet OPERAND_STARTS =
      TypeSet.of(
          Lua.NAME,
          Lua.NUMBER,
          Lua.NIL,
          Lua.TRUE,
          Lua.FALSE,
          Lua.FUNCTION,
          Lua.NOT,
          Lua.HASH,
          Lua.ELLIPSIS);

  /// Behind these a value is wanted.
  static final TypeSet WANT_VALUE =
      TypeSet.of(Lua.ASSIGN, Lua.LEFT_PAREN, Lua.COMMA, Lua.RETURN, Lua.LEFT_BRACE);

  /// What can be called or indexed, so that a string, a table or a bracket behind it belongs to it.
  static final TypeSet CALLABLE_ENDS =
      TypeSet.of(Lua.NAME, Lua.STRING, Lua.RIGHT_PAREN, Lua.RIGHT_BRACE, Lua.RIGHT_BRACKET);

  /// What begins the arguments of a call.
  static final TypeSet CALL_STARTS = TypeSet.of(Lua.LEFT_PAREN, Lua.STRING, Lua.LEFT_BRACE);

  /// Behind these a statement begins.
  static final TypeSet BLOCK_STARTS =
      TypeSet.of(Lua.THEN, Lua.DO, Lua.ELSE, Lua.REPEAT, Lua.SEMICOLON, Lua.END);

  /// A name, and nothing else.
  static final TypeSet NAMES = TypeSet.of(Lua.NAME);

  /// What ends a block.
  static final TypeSet BLOCK_ENDS = TypeSet.of(Lua.END, Lua.ELSE, Lua.ELSEIF, Lua.UNTIL, Token.EOF);
}
