"""The course's own Sphinx extension: what Jupyter Book's theme lacks, one idea in each module."""

from __future__ import annotations

from sphinx.application import Sphinx

from . import address, ahead, assets, explorer, folds, freshness, launch, leaks, mends, quiz, references, theme


def setup(app: Sphinx) -> dict[str, bool]:
    for part in (address, theme, assets, mends, leaks, freshness, ahead, launch, references, quiz, explorer, folds):
        part.setup(app)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
