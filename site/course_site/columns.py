"""Marks the tables that a cell prints, so that a narrow window keeps their columns: it shows them smaller, if it can.

All else that is printed goes on in the next line, as code does; a table of which each line does is none.
"""

from __future__ import annotations

import re

from docutils import nodes
from sphinx.application import Sphinx

from .leaks import outputs

APART = re.compile(r"\S {2,}\S")  # two columns
LINES = 3  # of two columns or more, and at least half of all


def is_table(text: str) -> bool:
    lines = [line for line in text.splitlines() if line.strip()]
    apart = sum(bool(APART.search(line)) for line in lines)
    return apart >= LINES and 2 * apart >= len(lines)


def _mark(app: Sphinx, doctree: nodes.document, page: str) -> None:
    for output in outputs(doctree):
        for printed in output.findall(nodes.literal_block):
            if is_table(printed.astext()):
                printed["classes"].append("printed-table")


def setup(app: Sphinx) -> None:
    app.connect("doctree-resolved", _mark)
