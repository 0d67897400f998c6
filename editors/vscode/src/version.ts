/** The oldest Luna that this extension can talk to. */
export const OLDEST = "0.1.0";

/** The version in what `luna --version` prints (`luna 0.1.0-SNAPSHOT`), or undefined if another program answered. */
export function versionIn(output: string): string | undefined {
  return /^luna (\d+\.\d+\.\d+\S*)\s*$/m.exec(output)?.[1];
}

/** Whether `version` is `oldest` or newer. A snapshot counts as the release that it is on the way to. */
export function isAtLeast(version: string, oldest: string): boolean {
  const [given, wanted] = [numbers(version), numbers(oldest)];
  for (let i = 0; i < 3; i++) {
    const difference = (given[i] ?? 0) - (wanted[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

function numbers(version: string): number[] {
  return version.split("-", 1)[0]!.split(".").map(Number);
}
