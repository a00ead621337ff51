"""The front page: its own style sheet, which no other page loads, a short name in the sidebar, and the whole width."""

from __future__ import annotations

from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

NAME = "Front page"  # its heading is a sentence, too long for a list of pages


def _describe(app: Sphinx, doctree: nodes.document) -> None:
    if app.env.docname == app.config.root_doc:
        app.env.titles[app.env.docname] = nodes.title("", NAME)
        # Without the list of its sections at the side. Not in the page itself: jupytext would drop such a line.
        app.env.metadata[app.env.docname]["html_theme.sidebar_secondary.remove"] = "true"


def _add_style(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: Any) -> None:
    if page == app.config.root_doc:
        app.add_css_file("front.css")


def setup(app: Sphinx) -> None:
    app.connect("doctree-read", _describe, priority=900)  # after Sphinx has collected titles and metadata
    app.connect("html-page-context", _add_style)
