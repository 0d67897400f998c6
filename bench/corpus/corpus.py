#!/usr/bin/env python3
"""What `luna check` finds in well-known projects, and how much of them it understands.

    bench/corpus/corpus.py                    tables in Markdown, for docs/corpus.md
    bench/corpus/corpus.py --sample SEED [N]  N findings (default 200; all if there are fewer) with their code, to be judged

The projects are Debian's (testkit/setup/install.sh). Neovim's runtime gets the configuration beside this script.
"""
import collections
import json
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile

HOME = pathlib.Path(__file__).resolve().parent.parent.parent
SHARE = pathlib.Path("/usr/share/lua/5.1")
PROJECTS = {
    "lua-penlight": [SHARE / "pl"],
    "lua-busted": [SHARE / "busted", SHARE / "busted.lua", SHARE / "luassert", SHARE / "say", SHARE / "mediator.lua", SHARE / "cliargs"],
    "luarocks": [SHARE / "luarocks"],
    "lua-http": [SHARE / "http"],
    "neovim-runtime": [pathlib.Path("/usr/share/nvim/runtime")],
}


def prepare(name, paths, folder):
    """A folder with the project's files, as its authors have it."""
    root = folder / name
    root.mkdir()
    if name == "neovim-runtime":
        for part in ("lua", "plugin", "ftplugin"):
            shutil.copytree(paths[0] / part, root / part)
        shutil.copy(HOME / "bench/corpus/neovim.luarc.json", root / ".luarc.json")
        return root, []
    for path in paths:
        if path.is_dir():
            shutil.copytree(path, root / path.name)
        elif path.exists():
            shutil.copy(path, root / path.name)
    return root, ["--dialect", "5.1"]


def check(root, options):
    command = [str(HOME / "luna"), "check", "--format", "json", "--stats", "--fail-on", "never", *options, "."]
    run = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True)
    rows = [re.findall(r"[\d.]+", line) for line in run.stderr.splitlines() if re.match(r"(name|field|index|call|method call|operator|parameter|all) ", line)]
    kinds = [re.match(r"[a-z ]*[a-z]", line).group() for line in run.stderr.splitlines() if re.match(r"(name|field|index|call|method call|operator|parameter|all) ", line)]
    return json.loads(run.stdout)["findings"], dict(zip(kinds, rows))


def tables(results):
    codes = collections.Counter(f["code"] for findings, _ in results.values() for f in findings)
    print("| rule | " + " | ".join(results) + " |")
    print("|---|" + "---:|" * len(results))
    for code, _ in codes.most_common():
        row = [sum(f["code"] == code for f in findings) for findings, _ in results.values()]
        print(f"| {code} | " + " | ".join(str(n or "") for n in row) + " |")
    print()
    print("| expressions | " + " | ".join(results) + " | all |")
    print("|---|" + "---:|" * (len(results) + 1))
    kinds = list(next(iter(results.values()))[1])
    for kind in kinds:
        cells, known, total = [], 0, 0
        for _, shares in results.values():
            count, typed, vague, _, _ = map(float, shares[kind])
            cells.append(f"{typed + vague:.0f} % ({vague:.0f} %)")
            known += count * (typed + vague) / 100
            total += count
        print(f"| {kind} | " + " | ".join(cells) + f" | {100 * known / max(total, 1):.0f} % |")


def sample(results, roots, seed, count):
    everything = [(name, f) for name, (findings, _) in results.items() for f in findings if f["severity"] in ("error", "warning")]
    everything.sort(key=lambda pair: (pair[0], pair[1]["file"], pair[1]["start"]["line"], pair[1]["code"]))
    chosen = random.Random(seed).sample(everything, min(count, len(everything)))
    chosen.sort(key=everything.index)
    print(f"# {len(chosen)} of {len(everything)} findings, seed {seed}\n")
    for number, (name, finding) in enumerate(chosen, 1):
        line = finding["start"]["line"]
        text = (roots[name] / finding["file"]).read_text("latin-1").splitlines()
        print(f"## {number}. {name} {finding['file']}:{line} {finding['code']}\n\n{finding['message']}\n\n```lua")
        print("\n".join(text[max(0, line - 4):line + 2]))
        print("```\n\nVerdict: \n")


def main():
    with tempfile.TemporaryDirectory() as temporary:
        roots, results = {}, {}
        for name, paths in PROJECTS.items():
            root, options = prepare(name, paths, pathlib.Path(temporary))
            roots[name] = root
            results[name] = check(root, options)
        if len(sys.argv) > 2 and sys.argv[1] == "--sample":
            sample(results, roots, int(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 200)
        else:
            tables(results)


main()
