"""Mends the finished HTML where the theme and the extensions give no setting for it.

Each mend is a pattern, what takes its place, and why. tests/site looks at the result in a browser.
"""

from __future__ import annotations

import re
from typing import Any

from sphinx.application import Sphinx

MENDS: list[tuple[str, str, str]] = [
    (r"<script[^>]*sphinx-thebe\.js[^>]*></script>", "", "thebe asks a CDN, and no page here runs it"),
    (r"<script[^>]*>const THEBE_JS_URL[^<]*</script>", "", "the same"),
    (r"<link[^>]*sphinx-thebe\.css[^>]*/>", "", "the same"),
    (r'<script type="text/x-thebe-config">.*?</script>\s*<script>kernelName[^<]*</script>', "", "the same"),
    (r"<script[^>]*scripts/fontawesome\.js[^>]*></script>", "", "1.5 MB; the icons come from web fonts"),
    (
        r'(localStorage\.getItem\("mode"\) \|\| )""',
        r'\1"auto"',
        "on a first visit the theme reports an error: invalid theme mode",
    ),
    (
        r'(localStorage\.getItem\("theme"\) \|\| )""',
        r'\1(matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")',
        "on a first visit the page flashed without colours",
    ),
    (
        r'<div class="sidebar-primary-item">(\s*<a class="navbar-brand logo")',
        r'<div class="sidebar-primary-item" role="banner">\1',
        "the title must be in a landmark (axe: region)",
    ),
    (r'<header id="pst-header"', r'\g<0> role="none"', "it is empty, and a page has one banner"),
    (r'<th class="head"><p></p></th>', '<td class="head"></td>', "a header says something (axe: empty-table-header)"),
    (
        r'<details[^>]*><summary><span class="toctree-toggle".*?</summary>(.*?)</details>',
        r"\1",
        "one assignment below each chapter: nothing to fold (axe: summary-name)",
    ),
    (r'<summary aria-label="[^"]*">', "<summary>", "its words are its name (axe: label-content-name-mismatch)"),
    (r'(<button class="btn search-button-field[^>]*?) title="[^"]*" aria-label="[^"]*"', r"\1", "the same"),
    (r'role="doc-biblioentry"', 'role="listitem"', "deprecated, and wrong in a list (axe: aria-allowed-role)"),
]
SEARCH = re.compile(r'<script src="[^"]*(?:searchtools|language_data|searchindex)\.js"></script>\s*')
COMPILED = [(re.compile(pattern, re.DOTALL), new) for pattern, new, _ in MENDS]


def mend(html: str, page: str = "") -> str:
    for pattern, new in COMPILED:
        html = pattern.sub(new, html)
    return html if page == "search" else SEARCH.sub("", html)  # the field of other pages leads there


def _wrap(app: Sphinx) -> None:
    templates = getattr(app.builder, "templates", None)
    if app.builder.format != "html" or templates is None:
        return
    render = templates.render

    def mended(template: str, context: dict[str, Any]) -> str:
        return mend(render(template, context), context.get("pagename", ""))

    templates.render = mended


def setup(app: Sphinx) -> None:
    app.connect("builder-inited", _wrap)
