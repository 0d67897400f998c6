#!/usr/bin/env python3
"""Whole projects of growing size, checked by Luna and by luacheck in turns.

    bench/workspace.py [ROUNDS]        default: 5

Copies the Lua files of the sample projects (testkit/setup/install.sh) into a temporary folder, as often as
it takes: the first copy at its root, where its modules find each other, and not those that are installed.
Prints CPU time (user and system) and peak memory as a table in Markdown, with the best round and the worst.
Each program must say that it looked at all files, or this ends. Then starts the measurement of edits
(dev.luna.bench.workspace.Edits) in the largest folder.
"""
import os
import pathlib
import re
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
    """Copies samples until there are `wanted` lines; says how many lines and files there are."""
    files = [(root, file) for root in SAMPLES for file in sorted(root.rglob("*.lua"))]
    total, copy, count = 0, 0, 0
    while total < wanted:
        for root, file in files:
            if total >= wanted:
                break
            place = folder / f"copy{copy}" if copy else folder
            target = place / root.name / file.relative_to(root)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, target)
            total += lines(file)
            count += 1
        copy += 1
    return total, count


def measure(command, folder, files):
    """CPU seconds and MiB at the peak of one run, which must have looked at `files` files."""
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(command, cwd=folder, stdout=output, stderr=subprocess.STDOUT)
        _, _, usage = os.wait4(process.pid, 0)
        output.seek(0)
        said = re.sub(rb"\033\[[0-9;]*m", b"", output.read()).decode(errors="replace")
    counts = re.findall(r"^(?:checked|Total: .* in) (\d+) files?\b", said, re.MULTILINE)
    if counts != [str(files)]:
        sys.exit(f"{command[0]} did not look at {files} files; its last words: {said[-500:]}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def machine():
    model = re.search(r"model name\s*: (.*)", pathlib.Path("/proc/cpuinfo").read_text())
    load = " ".join(f"{each:.1f}" for each in os.getloadavg())
    return f"{os.cpu_count()} cores of {model.group(1) if model else 'unknown make'}; load average {load}"


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    luna = str(HOME / "luna")
    commands = {"luna check": [luna, "check", "--dialect", "5.1", "--fail-on", "never", "."]}
    if shutil.which("luacheck"):
        # No configuration of anybody's, and no cache: each round does all of the work.
        commands["luacheck"] = ["luacheck", "--no-config", "--no-default-config", "--no-cache", "-q", "."]
    else:
        print("luacheck is not there (apt install lua-check): left out", file=sys.stderr)
    subprocess.run([luna, "--version"], check=True, stdout=subprocess.DEVNULL)  # builds, if it must
    print(f"- {machine()}\n- `bench/workspace.py {rounds}`: best and worst of {rounds} rounds\n")
    print("| lines | files | " + " | ".join(f"{name}: CPU s, best | worst | MiB" for name in commands) + " |")
    print("|---:|---:|" + "---:|---:|---:|" * len(commands))
    with tempfile.TemporaryDirectory() as temporary:
        for size in SIZES:
            folder = pathlib.Path(temporary) / str(size)
            total, count = fill(folder, size)
            runs = {name: [] for name in commands}
            for _ in range(rounds):
                for name, command in commands.items():
                    runs[name].append(measure(command, folder, count))
            cells = " | ".join(
                f"{min(some)[0]:.1f} | {max(some)[0]:.1f} | {max(memory for _, memory in some):.0f}"
                for some in runs.values()
            )
            print(f"| {total} | {count} | {cells} |", flush=True)
        print(f"\nLoad average at the end of these: {os.getloadavg()[0]:.1f}.", flush=True)
        jar = HOME / "bench/target/benchmarks.jar"
        if not jar.exists():
            sys.exit(f"{jar} is not there: bench/README.md says how to build it; edits not measured")
        flags = f"@{HOME / 'cli/launcher/jvm.flags'}"
        find = '. cli/launcher/find-jdk.sh; find_jdk 25 || no_jdk bench/workspace.py; echo "$jdk"'
        jdk = subprocess.run(["sh", "-c", find], cwd=HOME, check=True, capture_output=True, text=True).stdout.strip()
        edits = [f"{jdk}/bin/java", flags, "-Xss512m", "-cp", str(jar), "dev.luna.bench.workspace.Edits", str(folder)]
        subprocess.run(edits, check=True)


main()
