"""Puts the course's styles and scripts, and MathJax, into the site's `_static`."""

from __future__ import annotations

import hashlib
import shutil
from importlib.util import find_spec
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.errors import ConfigError

SITE = Path(__file__).resolve().parent.parent
STATIC = SITE / "static"
WIDGETS = SITE / "widgets"

# Of MathJax's 15 MB: the component that Sphinx loads, and what it may fetch later (fonts, rarer TeX commands).
MATHJAX_PARTS = ("tex-chtml.js", "output/chtml/fonts/woff-v2", "input/tex/extensions")


def mathjax_source() -> Path:
    spec = find_spec("mathjax")  # the package django-static-mathjax; nothing of it is imported
    folders = list(spec.submodule_search_locations or []) if spec else []
    if not folders:
        raise ConfigError("MathJax is missing: pip install -r requirements.txt (django-static-mathjax brings it)")
    return Path(folders[0]) / "static" / "mathjax" / "es5"


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
    files = [path for folder in (STATIC, WIDGETS) for path in folder.iterdir() if path.is_file()]
    config.course_assets = digest_of(files, SITE)


def _copy(app: Sphinx) -> None:
    if app.builder.format != "html":
        return
    static = Path(app.outdir) / "_static"
    source = mathjax_source()
    for part in MATHJAX_PARTS:
        target = static / "mathjax" / part
        if target.exists():
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        (shutil.copytree if (source / part).is_dir() else shutil.copy)(source / part, target)


def setup(app: Sphinx) -> None:
    app.add_config_value("course_assets", "", "html", types=[str])
    app.connect("config-inited", _register)
    app.connect("builder-inited", _copy)
    app.add_css_file("colours.css")
    app.add_css_file("course.css")
    app.add_js_file("scrollable.js", loading_method="defer")
