"""The repository's address in all that the theme derives from it, and links that stay within the site that is read."""

from __future__ import annotations

import re
from typing import Any

from sphinx.application import Sphinx
from sphinx.config import Config

from grader.address import BOOK, GITHUB

LINK = re.compile(rf'(<a\b[^>]*?\shref="){re.escape(BOOK)}([^"]*)"')


def _set(app: Sphinx, config: Config) -> None:
    options = {"repository_url": GITHUB, "use_repository_button": True, "use_issues_button": True}
    config.html_theme_options.update(options)


def stay(html: str, root: str) -> str:
    """The page's links to the published book, made links to the pages beside it; `root` leads to the site's root.

    An assignment and a report name the published book, since they are read far from it, too.
    """
    return LINK.sub(lambda found: f'{found[1]}{root}{found[2] or "index.html"}"', html)


def _stay(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: Any) -> None:
    if "body" in context:
        context["body"] = stay(context["body"], context["content_root"])


def setup(app: Sphinx) -> None:
    app.connect("config-inited", _set)
    app.connect("html-page-context", _stay)
