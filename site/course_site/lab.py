"""An assignment that runs in the page: the button, its scripts, the course's files, and Python for the browser.

Python is Pyodide, of the npm registry as the lock file names it. NumPy for it is not there: its wheel lies in
`site/wheels/`, where `site/fetch_wheels.py` brings it; without it code runs in the page, and the page says that no
check does. With `course_runtime`, an address that ends in a slash, all of this comes from there.
"""

from __future__ import annotations

import json
import re
import shutil
import zipfile
from html import escape
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx

from grader.address import BOOK

from .assets import LAB, SITE
from .bundle import joined

ROOT = SITE.parent
WHEELS = SITE / "wheels"
RUNTIME = ("pyodide.mjs", "pyodide.asm.js", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json")
PACKED = ("lstm_ref", "grader/judging", "grader/assignments", "grader/page", "grader/__init__.py", "grader/address.py")
LEFT = re.compile(r"__pycache__|/pytorch/")  # PyTorch is not in the page
NOTEBOOK = re.compile(r"exercises/\d\d-")


def packed() -> list[Path]:
    """The files of the course that run in the page."""
    found = [path for name in PACKED for path in (ROOT / name, *(ROOT / name).rglob("*"))]
    return sorted(path for path in found if path.is_file() and not LEFT.search(path.as_posix()))


def pack(target: Path) -> None:
    """One archive of them, the same for the same files."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in packed():
            entry = zipfile.ZipInfo(path.relative_to(ROOT).as_posix())  # of no date
            archive.writestr(entry, path.read_bytes(), zipfile.ZIP_DEFLATED)


def wheels() -> list[str]:
    """The names of the wheels for the page's Python that are here."""
    return sorted(path.name for path in WHEELS.glob("*.whl"))


def needed(base: str, ours: bool) -> list[str]:
    """What the page's Python is to load: files of ours, or packages by the names that its own address knows them by."""
    return [f"{base}{name}" for name in wheels()] if ours else ["numpy"]


def _write(app: Sphinx) -> None:
    if app.builder.format != "html":
        return
    target = Path(app.outdir) / "_static" / "lab"
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    scripts = {"start": "../lab-start.js", "lab": "lab.bundle.js", "worker": "worker.bundle.js"}
    for name, script in joined(LAB, {name: f'import "./{name}.js";' for name in scripts}).items():
        (target / scripts[name]).write_text(script, "utf-8")
    pack(target / "course.zip")
    if not app.config.course_runtime:
        for name in RUNTIME:
            shutil.copy(SITE / "node_modules" / "pyodide" / name, target)
        for name in wheels():
            shutil.copy(WHEELS / name, target)


def button(app: Sphinx, context: dict[str, Any]) -> str:
    """The button that opens an assignment in its page; the script shows it."""
    static = context["pathto"]("_static/lab/", 1)
    elsewhere = app.config.course_runtime
    base = elsewhere or static
    where = {
        "base": base,
        "wheels": needed(base, not elsewhere),
        "course": f"{static}course.zip",
        "worker": f"{static}worker.bundle.js",
        "notebook": context["pathto"](f"_sources/{context['sourcename']}", 1),
        "root": context["pathto"]("", 1) or "./",
        "book": BOOK,
    }
    data = escape(json.dumps(where))
    return f'<button type="button" class="lab-start" data-lab="{data}" hidden>Do it in this page</button>'


def _add_scripts(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: Any) -> None:
    if NOTEBOOK.match(page):
        app.add_css_file("lab.css")
        app.add_js_file("lab-start.js", loading_method="defer")


def setup(app: Sphinx) -> None:
    app.add_config_value("course_runtime", "", "html", types=[str])
    app.connect("html-page-context", _add_scripts)
    app.connect("builder-inited", _write)
