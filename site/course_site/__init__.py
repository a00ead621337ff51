"""The course's own Sphinx extension: what Jupyter Book's theme lacks, one idea in each module.

| to find | open |
|---|---|
| what a page is executed with, and when again | `ahead.py`, `freshness.py` |
| directives: a quiz, an explorer; what they are built of | `quiz.py`, `bank.py`; `explorer.py`; `nodes.py` |
| what is folded; what a reader has read | `folds.py`; `journey.py` |
| formulas, and the colours of the cell in them | `maths.py`, `cell_colours.py` |
| code and its colours | `code.py` |
| what a cell shows: its values, its figures, its tables | `leaks.py`, `pictures.py`, `columns.py` |
| numbers of chapters, references, the search | `numbers.py`, `references.py`, `search.py` |
| the front page, the card of a shared link, what is public | `front.py`, `card.py`, `public.py` |
| the theme's navigation, and its HTML | `theme.py`, `mends.py` |
| addresses and links to where an exercise opens | `address.py`, `launch.py` |
| an assignment that runs in the page | `lab.py` |
| styles and scripts: where they stand, joined to one, and light | `assets.py`, `bundle.py`, `lighten.py` |
| Node, which joins, makes light and draws | `node.py` |
"""

from __future__ import annotations

from sphinx.application import Sphinx

from . import (
    address,
    ahead,
    assets,
    bundle,
    code,
    columns,
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
        columns,
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
