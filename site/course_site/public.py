"""What a page says of itself to those who are not here yet: its description, its address, a card; a map of the site,
and a page for addresses that lead nowhere.
"""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import yaml
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.util import logging

from grader.address import BOOK

from . import card
from .assets import SITE
from .freshness import GENERATED_PAGES

DESCRIPTIONS = yaml.safe_load((SITE / "descriptions.yml").read_text("utf-8"))
NOT_HERE = """<h1>Nothing stands at this address</h1>
<p>Pages move when chapters are split. Begin at <a href="{root}chapters/intro.html">the map of the course</a>, or
<a href="{root}search.html">search</a> for what you came for.</p>"""
logger = logging.getLogger(__name__)


def _set(app: Sphinx, config: Config) -> None:
    config.html_baseurl = config.ogp_site_url = BOOK
    config.ogp_site_name = config.html_title
    config.ogp_image, config.ogp_image_alt = f"{BOOK}_static/card.png", "The carousel of an LSTM cell with its gates"
    config.ogp_social_cards = {"enable": False}
    config.sitemap_url_scheme = "{link}"
    config.sitemap_excludes = ["search.html", "404.html"]
    config.notfound_urls_prefix = urlsplit(BOOK).path
    config.notfound_context = {"title": "Not here", "body": NOT_HERE.format(root=config.notfound_urls_prefix)}


def _describe(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: Any) -> None:
    if page in GENERATED_PAGES:
        return
    if page not in DESCRIPTIONS:
        logger.warning("%s has no line in site/descriptions.yml", page, type="course", subtype="public")
        return
    words = DESCRIPTIONS[page]
    context["meta"] = (context.get("meta") or {}) | {"og:description": words}
    context["metatags"] = f'{context.get("metatags", "")}<meta name="description" content="{escape(words)}" />\n'


def _map_all(app: Sphinx, error: Exception | None) -> None:
    """sphinx_sitemap maps the pages that a build writes; after a change of one page, that is this one page."""
    if error or app.builder.format != "html":
        return
    links, mapped = app.sitemap_links, set()
    while not links.empty():
        mapped.add(links.get()[0])
    for link in sorted(mapped | {app.builder.get_target_uri(page) for page in app.env.found_docs}):
        links.put((link, None))


def _draw(app: Sphinx, error: Exception | None) -> None:
    if not error and app.builder.format == "html":
        card.draw(Path(app.outdir) / "_static" / "card.png", app.config.html_title)


def setup(app: Sphinx) -> None:
    for extension in ("sphinxext.opengraph", "sphinx_sitemap", "notfound.extension"):
        app.setup_extension(extension)
    app.connect("config-inited", _set, priority=400)  # before those read it
    app.connect("html-page-context", _describe, priority=400)
    app.connect("build-finished", _map_all, priority=400)  # before the map is written
    app.connect("build-finished", _draw)
