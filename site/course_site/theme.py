"""Mends the theme's navigation and the site's front door, which no setting of `_config.yml` reaches."""

from __future__ import annotations

from html import escape
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.config import Config


def _mend_navigation(app: Sphinx, config: Config) -> None:
    # Here and not in `_config.yml`, where `html_theme_options` would replace all that Jupyter Book works out.
    # With anything here the theme draws a second header: two search boxes on a desktop, two dead menus on a phone.
    config.html_theme_options.setdefault("navbar_persistent", [])
    config.html_theme_options.setdefault("show_navbar_depth", 2)  # the assignments, too
    config.html_theme_options.setdefault("logo", {"text": config.html_title})


FRONT_DOOR = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="refresh" content="0; url={first}">
<link rel="icon" href="_static/favicon.svg">
<title>{title}</title>
</head>
<body><main><h1>{title}</h1><p><a href="{first}">Start reading</a></p></main></body>
</html>
"""


def _mend_front_door(app: Sphinx, error: Exception | None) -> None:
    # What the toc extension writes there is a bare redirect: no title, no language, nothing to click.
    index = Path(app.outdir) / "index.html"
    if error or app.builder.format != "html" or app.config.root_doc == "index":
        return
    first = app.builder.get_target_uri(app.config.root_doc)
    index.write_text(FRONT_DOOR.format(first=first, title=escape(app.config.html_title)), encoding="utf-8")


def setup(app: Sphinx) -> None:
    app.connect("config-inited", _mend_navigation)
    app.connect("build-finished", _mend_front_door, priority=900)  # after the toc extension
