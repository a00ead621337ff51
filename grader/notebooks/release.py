"""From `solutions/`, percent scripts that people edit, to the notebooks that nbgrader releases into `exercises/`.

A cell's role stands in its header: `given="name"` is code that all get, `solution="name"` is for the learner to
write, `check="name" points=8` is graded, and a Markdown cell `manual="name" points=4` is answered in words and
read by a person.

A notebook is read far from the course, so its links and its first cell name the course's address (grader/address.py):
`[gates](../../chapters/03-gates.md)` leads to the published page, and REPOSITORY is where to install from.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

import nbformat

from grader import address

SCHEMA = 3  # of nbgrader's metadata
SECONDS = 600  # to release one assignment
ROLES = ("given", "solution", "check", "manual")
CHAPTER = re.compile(r"\]\(\.\./\.\./chapters/([\w-]+)\.md(?=[#)])")
# The texts that name the address where no program can put it in, and what stands before or after it there.
ADDRESSED = ("README.md", "chapters/start-here.md", "pyproject.toml")
PLACES = (
    (r"(?<=git\+)https://github\.com/[\w.-]+/[\w.-]+", address.GITHUB),
    (r"git clone https://\S+\ncd \S+", f"git clone {address.GITHUB}\ncd {address.NAME}"),
    (r"https://github\.com/[\w.-]+/[\w.-]+(?=/(?:blob|tree)/)", address.GITHUB),
    (r'(?<=^repository = ")[^"]+', address.GITHUB),
    (r"https://[\w-]+\.github\.io/[\w.-]*/?", address.BOOK),
)


def notebook(script):
    """The instructor's notebook of a percent script. Ids come from names: the same text gives the same bytes."""
    import jupytext  # which takes a quarter of a second, and only a script that has changed needs it

    nb = jupytext.read(script)
    for number, cell in enumerate(nb.cells):
        cell.source = CHAPTER.sub(rf"]({address.BOOK}chapters/\1.html", cell.source)
        cell.source = cell.source.replace("git+REPOSITORY", f"git+{address.GITHUB}")
        cell.metadata.pop("lines_to_next_cell", None)
        role = next((role for role in ROLES if role in cell.metadata), None)
        cell.id = cell.metadata[role] if role else f"cell-{number:02}"
        if role:
            points = cell.metadata.pop("points", None)
            if (points is not None) != (role in ("check", "manual")):
                raise ValueError(f"{script}: cell {cell.id}: points belong to a check or manual cell, and to each")
            cell.metadata = {"nbgrader": _nbgrader(role, cell.metadata.pop(role), points, cell.cell_type)}
    ids = [cell.id for cell in nb.cells]
    if twice := {name for name in ids if ids.count(name) > 1}:
        raise ValueError(f"{script}: these names are given twice: {', '.join(sorted(twice))}")
    nb.metadata = {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }
    return nb


def _nbgrader(role, name, points, cell_type):
    metadata = {
        "grade_id": name,
        "grade": role in ("check", "manual"),
        "solution": role in ("solution", "manual"),
        "locked": role in ("given", "check"),
        "task": False,
        "schema_version": SCHEMA,
        "cell_type": cell_type,
    }
    return metadata | ({"points": points} if points is not None else {})


def write_sources(solutions, sources):
    """Bring nbgrader's source notebooks up to date with the scripts; only what changed is written."""
    moved = Path(address.__file__).stat().st_mtime_ns
    for script in sorted(Path(solutions).glob("*/*.py")):
        target = Path(sources, script.parent.name, f"{script.stem}.ipynb")
        if target.exists() and target.stat().st_mtime_ns >= max(moved, script.stat().st_mtime_ns):
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        # two commands of nbgrader may come here at once: neither must read what the other has half written
        part = target.with_suffix(f".{os.getpid()}")
        nbformat.write(notebook(script), part)
        part.replace(target)


def assignments(solutions="solutions"):
    """The names of all assignments."""
    return sorted({script.parent.name for script in Path(solutions).glob("*/*.py")})


def readdressed(text):
    """The text with the course's address in the place of any other, as that of the course from which it was forked."""
    for place, new in PLACES:
        text = re.sub(place, new, text, flags=re.MULTILINE)
    return text


def main():
    for path in map(Path, ADDRESSED):
        text = path.read_text(encoding="utf-8")
        if (new := readdressed(text)) != text:
            path.write_text(new, encoding="utf-8")
    for assignment in assignments():
        print(f"Releasing {assignment} ...", flush=True)
        subprocess.run(
            [sys.executable, "-m", "nbgrader", "generate_assignment", assignment, "--log-level=WARN"],
            check=True,
            timeout=SECONDS,
        )


if __name__ == "__main__":
    main()
