"""The graded notebooks as files, where formgrader and `nbgrader generate_feedback` look for them."""

import os
from pathlib import Path

import nbformat

from grader.notebooks import inert
from grader.notebooks.writing import as_text


def place(folder, notebooks, timestamp):
    """Write all, each at once or not at all, such that it can be shown. Other files that were handed in are not copied:
    nothing reads them."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, graded in notebooks.items():
        _write(folder / f"{name}.ipynb", as_text(inert.notebook(nbformat.v4.reads(graded))))
    if timestamp is None:
        Path(folder, "timestamp.txt").unlink(missing_ok=True)
    else:
        _write(folder / "timestamp.txt", f"{timestamp} UTC")


def complete(folder, names):
    """Whether the graded notebooks of these names are there."""
    return all((folder / f"{name}.ipynb").exists() for name in names)


def shown(folder):
    """The cell and the HTML of each output that has some, in the graded notebooks of a student's folder."""
    for path in sorted(folder.glob("*.ipynb")):
        for cell in nbformat.v4.reads(path.read_text()).cells:
            for output in cell.get("outputs", ()):
                if html := output.get("data", {}).get("text/html"):
                    yield cell, html


def _write(path, content):
    part = path.with_name(f".{path.name}.{os.getpid()}")
    part.write_text(content)
    part.replace(path)
