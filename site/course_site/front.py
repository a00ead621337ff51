"""The front page's own style sheet, which no other page loads."""

from __future__ import annotations

from typing import Any

from sphinx.application import Sphinx


def _add_style(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: Any) -> None:
    if page == app.config.root_doc:
        app.add_css_file("front.css")


def setup(app: Sphinx) -> None:
    app.connect("html-page-context", _add_style)
