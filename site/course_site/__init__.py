"""The course's own Sphinx extension: what Jupyter Book's theme lacks, one idea in each module."""

from __future__ import annotations

from sphinx.application import Sphinx

from . import (
    address,
    ahead,
    assets,
    bundle,
    code,
    explorer,
    folds,
    freshness,
    front,
    journey,
    lab,
    launch,
    leaks,
    lighten,
    maths,
    mends,
    numbers,
    pictures,
    public,
    quiz,
    references,
    search,
    theme,
)

PARTS = (
    *(address, public, theme, code, maths, assets, mends),  # assets after maths: our styles come after KaTeX's
    *(
        pictures,
        bundle,
        lighten,
        leaks,
        freshness,
        ahead,
        lab,
        launch,
        references,
        search,
        journey,
        quiz,
        explorer,
        folds,
    ),
    *(front, numbers),
)


def setup(app: Sphinx) -> dict[str, bool]:
    for part in PARTS:
        part.setup(app)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
