"""A chapter's number is that of its file: `chapters/12-forecasting` is chapter 12, whichever chapters stand before it.

Sphinx counts the chapters of a table of contents. Where one is missing, the numbers of all that follow, of their
figures and of their equations would be others than those that their names, their assignments and the text give them.
"""

from __future__ import annotations

import re
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

CHAPTER = re.compile(r"chapters/(\d+)-")
LATER = 900  # than Sphinx, which counts at 500


def renumbered(number: Any, chapter: int) -> Any:
    """A section's or a figure's number with that of its chapter in front; () and None stay."""
    return type(number)([chapter, *number[1:]]) if number else number


def _renumber(app: Sphinx, env: Any) -> list[str]:
    changed = []
    for page, sections in env.toc_secnumbers.items():
        found = CHAPTER.match(page)
        counted = sections.get("")
        if not found or not counted or counted[0] == int(found[1]):
            continue
        chapter = int(found[1])
        for anchor, number in sections.items():
            sections[anchor] = renumbered(number, chapter)
        for reference in (env.titles[page], *env.tocs[page].findall(nodes.reference)):
            if reference.get("secnumber"):
                reference["secnumber"] = renumbered(reference["secnumber"], chapter)
        for figures in env.toc_fignumbers.get(page, {}).values():
            for name, number in figures.items():
                figures[name] = renumbered(number, chapter)
        changed.append(page)
    return changed


def setup(app: Sphinx) -> None:
    app.connect("env-get-updated", _renumber, priority=LATER)
