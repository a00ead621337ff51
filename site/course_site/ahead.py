"""Chapters are executed side by side, one on each core, before Sphinx reads them one after another.

What was executed lies in the cache then, where myst-nb finds it. A chapter that fails is left to myst-nb, which
executes it again and reports the error as it always does.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path, PurePath

from jupyter_cache import get_cache
from jupyter_cache.base import CacheBundleIn
from jupyter_cache.executors.utils import single_nb_execution
from myst_nb.core.read import create_nb_reader
from nbformat import NotebookNode
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.environment import BuildEnvironment
from sphinx.util.display import status_iterator

# One that begins late holds up all, while other cores have nothing to do. So these, which take the shortest, come last.
SHORT = ("01", "02", "04", "12")


def _late(path: Path) -> tuple[bool, ...]:
    return not path.stem[0].isdigit(), path.stem.startswith(SHORT)


def _unknown(env: BuildEnvironment, docnames: list[str], cache) -> Iterator[tuple[Path, NotebookNode]]:
    """The notebooks among these pages that the cache does not know, those first that may take long."""
    paths = [Path(env.doc2path(name)) for name in docnames]
    excluded = env.mystnb_config.execution_excludepatterns
    for path in sorted(paths, key=_late):
        text = path.read_text(encoding="utf-8")
        reader = create_nb_reader(str(path), env.myst_config, env.mystnb_config, text)
        if reader is None or any(PurePath(path).match(pattern) for pattern in excluded):
            continue
        notebook = reader.read(text)
        try:
            cache.match_cache_notebook(notebook)
        except KeyError:
            yield path, notebook


def _one_alone(app: Sphinx, config: Config) -> None:
    """Where a reader asks for one chapter, as in `make book CHAPTER=03-gates`, no other is executed."""
    if chapter := os.environ.get("CHAPTER"):
        pages = Path(app.srcdir, "chapters").glob("[0-9]*.md")
        others = [f"chapters/{page.name}" for page in pages if page.stem != chapter]
        config.nb_execution_excludepatterns = [*config.nb_execution_excludepatterns, *others]


def _execute(app: Sphinx, env: BuildEnvironment, docnames: list[str]) -> None:
    if getattr(env, "mystnb_config", None) is None or env.mystnb_config.execution_mode != "cache":
        return
    cache = get_cache(env.mystnb_config.execution_cache_path)
    settings = env.mystnb_config

    def run(path: Path, notebook: NotebookNode):
        return path, single_nb_execution(notebook, str(path.parent), settings.execution_timeout, allow_errors=False)

    with ThreadPoolExecutor(os.cpu_count()) as cores:  # each waits for a kernel, which is a process
        running = [cores.submit(run, *each) for each in _unknown(env, docnames, cache)]
        if not running:
            return
        done = (each.result() for each in as_completed(running))
        for path, result in status_iterator(
            done, "executing chapters... ", "green", len(running), stringify_func=lambda each: each[0].stem
        ):
            if result.err is None:
                bundle = CacheBundleIn(result.nb, str(path), data={"execution_seconds": result.time})
                cache.cache_notebook_bundle(bundle, check_validity=False, overwrite=True)


def setup(app: Sphinx) -> None:
    app.connect("config-inited", _one_alone)
    app.connect("env-before-read-docs", _execute)
