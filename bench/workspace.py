#!/usr/bin/env python3
"""Whole projects of growing size, checked by Luna and by luacheck in turns.

    bench/workspace.py [ROUNDS]        default: 3

Copies the Lua files of the sample projects (testkit/setup/install.sh) into a temporary folder, as often as
it takes, and prints CPU time (user and system) and peak memory of the best round as a table in Markdown.
Then starts the measurement of edits (dev.luna.bench.workspace.Edits) in the largest of them.
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

HOME = pathlib.Path(__file__).resolve().parent.parent
SAMPLES = [pathlib.Path("/usr/share/lua/5.1") / name for name in ("pl", "busted", "luarocks", "ldoc", "http", "luassert")]
SIZES = (25_000, 50_000, 100_000)


def lines(path):
    return path.read_bytes().count(b"\n") + 1


def fill(folder, wanted):
    """Copies samples into numbered folders until there are `wanted` lines."""
    files = [(root, file) for root in SAMPLES for file in sorted(root.rglob("*.lua"))]
    total, copy = 0, 0
    while total < wanted:
        for root, file in files:
            if total >= wanted:
                break
            target = folder / f"copy{copy}" / root.name / file.relative_to(root)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, target)
            total += lines(file)
        copy += 1
    return total


def measure(command, folder):
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    commands = {"luna check": [str(HOME / "luna"), "check", "--dialect", "5.1", "--fail-on", "never", "."]}
    if shutil.which("luacheck"):
        commands["luacheck"] = ["luacheck", "--no-cache", "-q", "."]
    else:
        print("luacheck is not there (apt install lua-check): left out", file=sys.stderr)
    print("| lines | " + " | ".join(f"{name}: CPU s | MiB" for name in commands) + " |")
    print("|---:|" + "---:|---:|" * len(commands))
    with tempfile.TemporaryDirectory() as temporary:
        for size in SIZES:
            folder = pathlib.Path(temporary) / str(size)
            total = fill(folder, size)
            best = {name: (float("inf"), 0) for name in commands}
            for _ in range(rounds):
                for name, command in commands.items():
                    best[name] = min(best[name], measure(command, folder))
            cells = " | ".join(f"{cpu:.1f} | {memory:.0f}" for cpu, memory in best.values())
            print(f"| {total} | {cells} |", flush=True)
        jar = HOME / "bench/target/benchmarks.jar"
        if jar.exists():
            subprocess.run(["java", "-Xss512m", "-cp", str(jar), "dev.luna.bench.workspace.Edits", str(folder)], check=False)


main()
