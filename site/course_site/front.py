"""The front page: its own style sheet, which no other page loads, a short name in the sidebar, the whole width,
and on each card of the map the number of its chapter."""

from __future__ import annotations

import re
from typing import Any

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx

NAME = "Front page"  # its heading is a sentence, too long for a list of pages


def _describe(app: Sphinx, doctree: nodes.document) -> None:
    if app.env.docname == app.config.root_doc:
        app.env.titles[app.env.docname] = nodes.title("", NAME)
        # Without the list of its sections at the side. Not in the page itself: jupytext would drop such a line.
        app.env.metadata[app.env.docname]["html_theme.sidebar_secondary.remove"] = "true"
        for cards in doctree.findall(nodes.enumerated_list):
            if "front-map" in cards["classes"]:
                for card in cards:
                    _number(card)


def _number(card: nodes.list_item) -> None:
    """Put the number of the chapter that a card leads to before its title: a chapter before it may be missing."""
    targets = (str(link.get("reftarget", "")) for link in card.findall(addnodes.pending_xref))
    found = re.match(r"(?:.*/)?(\d+)-", next(targets, ""))
    card[0].insert(0, nodes.inline("", str(int(found[1])) if found else "0", classes=["front-number"]))


def _add_style(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: Any) -> None:
    if page == app.config.root_doc:
        app.add_css_file("front.css")


def setup(app: Sphinx) -> None:
    app.connect("doctree-read", _describe, priority=900)  # after Sphinx has collected titles and metadata
    app.connect("html-page-context", _add_style)
