/** What a character of a Lua file belongs to. */
export type Kind = "code" | "string" | "comment";

/** A Lua lexer that knows nothing but where strings and comments are: what the grammar is held against on real files. */
export function kinds(text: string): Kind[] {
  const result: Kind[] = new Array<Kind>(text.length).fill("code");
  let at = text.startsWith("#") ? mark(0, lineEnd(0), "comment") : 0;
  while (at < text.length) {
    const rest = text.slice(at, at + 2);
    if (rest === "--") at = mark(at, longEnd(at + 2) ?? lineEnd(at), "comment");
    else if (rest[0] === '"' || rest[0] === "'") at = mark(at, quotedEnd(at), "string");
    else at = mark(at, longEnd(at) ?? at + 1, longEnd(at) === undefined ? "code" : "string");
  }
  return result;

  function mark(from: number, to: number, kind: Kind): number {
    return result.fill(kind, from, to), to;
  }
  function lineEnd(from: number): number {
    const end = text.indexOf("\n", from);
    return end < 0 ? text.length : end;
  }
  function longEnd(from: number): number | undefined {
    const open = /\[(=*)\[/y;
    open.lastIndex = from;
    const level = open.exec(text)?.[1];
    if (level === undefined) return undefined;
    const close = text.indexOf(`]${level}]`, from + level.length + 2);
    return close < 0 ? text.length : close + level.length + 2;
  }
  function quotedEnd(from: number): number {
    const body = /(["'])(?:\\z\s*|\\[^]|(?!\1)[^\\\n])*\1?/y;
    body.lastIndex = from;
    return from + body.exec(text)![0].length;
  }
}
