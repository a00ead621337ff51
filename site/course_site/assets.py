"""Puts the course's styles and scripts into the site's `_static`."""

from __future__ import annotations

import hashlib
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.config import Config

SITE = Path(__file__).resolve().parent.parent
STATIC = SITE / "static"
WIDGETS = SITE / "widgets"
LAB = SITE / "lab"


def digest_of(paths: list[Path], base: Path) -> str:
    """One digest of the names and contents of files, in an order that no file system decides."""
    total = hashlib.sha256()
    for path in sorted(paths):
        total.update(path.relative_to(base).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return total.hexdigest()[:16]


def _register(app: Sphinx, config: Config) -> None:
    config.html_static_path.append(str(STATIC))
    # Sphinx recopies static files only when it has a page to write. This value is of the "html" kind: where it
    # differs from the last build's, every page is written again (none is executed), with new ?v= marks.
    files = [path for folder in (STATIC, WIDGETS, LAB) for path in folder.iterdir() if path.is_file()]
    config.course_assets = digest_of(files, SITE)


def setup(app: Sphinx) -> None:
    app.add_config_value("course_assets", "", "html", types=[str])
    app.connect("config-inited", _register)
    app.add_css_file("colours.css")
    app.add_css_file("course.css")
    for script in ("layout.js", "scrollable.js"):
        app.add_js_file(script, loading_method="defer")
