package dev.luna.ide.completion;

/// What a [Completion] writes.
public enum CompletionKind {
  FIELD,
  METHOD,
  FUNCTION,
  VARIABLE,
  CONSTANT,
  KEYWORD,
  MODULE,
  CLASS,
  LABEL,
  VALUE,
  TAG
}
