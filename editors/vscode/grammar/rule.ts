/** The part of the TextMate grammar format that we use. Regular expressions are Oniguruma's. */
export interface Rule {
  readonly name?: string;
  readonly contentName?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly while?: string;
  readonly captures?: Captures;
  readonly beginCaptures?: Captures;
  readonly endCaptures?: Captures;
  readonly include?: string;
  readonly patterns?: readonly Rule[];
}

export type Captures = Readonly<Record<string, { readonly name?: string; readonly patterns?: readonly Rule[] }>>;
export type Repository = Readonly<Record<string, Rule>>;

/** `String.raw` under a short name: in grammars, a backslash is one. */
export const re = String.raw;

/** A name of Lua. The classes of bytes above 127 are for LuaJIT, which takes them in names. */
export const NAME = re`[A-Za-z_\x{80}-\x{10ffff}][\w\x{80}-\x{10ffff}]*`;

/** Before a name that is not a field of something; `..` in front is a concatenation. */
export const NOT_A_FIELD = re`(?<![^.]\.|^\.|:|\w)`;

export const include = (...names: string[]): Rule[] => names.map((name) => ({ include: `#${name}` }));

/** Captures that only name: `scopes("a", "", "b")` names groups 1 and 3. */
export function scopes(...names: string[]): Captures {
  return Object.fromEntries(names.map((name, i) => [String(i + 1), { name }] as const).filter(([, { name }]) => name !== ""));
}
