"""Takes nothing old for new: not a chapter's outputs, not a parsed page, not a page that has left the book.

The execution cache knows a notebook by its cells alone. Were `lstm_ref` mended, every page would go on showing
the outputs of the old code. So the cache's folder is named after the code, and a new name means a fresh run.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.config import Config

from .assets import SITE, digest_of

IMPORTED_BY_CHAPTERS = (
    "lstm_ref/**/*.py",
    "lstm_ref/**/*.json",
    "lstm_ref/**/*.npz",
    "grader/assignments/**/*.py",
    "grader/judging/**/*.py",
    "requirements.txt",
)
READ_BY_PAGES = (
    "site/*_weights.py",
    "site/exported.py",
    "chapters/mistakes.json",
    "site/widgets/*-weights.js",
    "tests/wrong/03-gates/*minus_f.py",
)
GENERATED_PAGES = {"404", "index", "search", "genindex", "py-modindex"}


def _choose_cache(app: Sphinx, config: Config) -> None:
    source = Path(app.srcdir)
    files = [path for pattern in (*IMPORTED_BY_CHAPTERS, *READ_BY_PAGES) for path in source.glob(pattern)]
    caches = Path(app.outdir).parent / ".jupyter_cache"
    cache = caches / digest_of(files, source)
    for old in caches.glob("*"):
        if old != cache:
            shutil.rmtree(old) if old.is_dir() else old.unlink()
    config.nb_execution_cache_path = str(cache)


def _know_extension(app: Sphinx, config: Config) -> None:
    # A value of the "env" kind: when the directives themselves change, every page is parsed again.
    config.course_extension = digest_of(list((SITE / "course_site").glob("*.py")), SITE)


def _remove_pages(app: Sphinx, error: Exception | None) -> None:
    if error or app.builder.format != "html":
        return
    out = Path(app.outdir)
    for path in out.rglob("*.html"):
        page = path.relative_to(out).with_suffix("").as_posix()
        if not page.startswith("_") and page not in app.env.found_docs | GENERATED_PAGES:
            path.unlink()


def setup(app: Sphinx) -> None:
    app.add_config_value("course_extension", "", "env", types=[str])
    app.connect("config-inited", _choose_cache)
    app.connect("config-inited", _know_extension)
    app.connect("build-finished", _remove_pages)
