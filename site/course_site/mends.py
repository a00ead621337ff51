"""Mends the finished HTML where the theme and the extensions give no setting for it.

Each mend is a pattern, what takes its place, and why. tests/site looks at the result in a browser.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.util import logging

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
    (r'<script src="[^"]*(?:searchtools|language_data|searchindex)\.js"></script>\s*', "", "see `search`"),
    (
        r'<script (?![^>]*\bdefer)(?![^>]*documentation_options)(?=[^>]*src="[^"]*_static/)',
        "<script defer ",
        "a page is parsed in one go, and laid out once; inline scripts need the options at once",
    ),
    (r'data-bs-toggle="dropdown"', r'\g<0> data-bs-display="static"', "a menu hangs from its button: see `bundle`"),
    (r'class="dropdown-menu"', 'class="dropdown-menu dropdown-menu-end"', "the same, and ends where the header does"),
    (r' data-bs-(?:toggle="tooltip"|placement="\w+")', "", "the title says it: see `bundle`"),
    (r'data-bs-title="', 'title="', "the same"),
    (r'role="doc-biblioentry"', 'role="listitem"', "deprecated, and wrong in a list (axe: aria-allowed-role)"),
]
# The theme measures each listing of a page at its start, and so has all of it laid out, far below the window, too.
# `scrollable.js` does the same for what comes near.
MEASURED = ("e.tabIndex=e.scrollWidth>e.clientWidth||e.scrollHeight>e.clientHeight?0:-1", "/* see scrollable.js */")
logger = logging.getLogger(__name__)
COMPILED = [(re.compile(pattern, re.DOTALL), new) for pattern, new, _ in MENDS]


def mend(html: str) -> str:
    for pattern, new in COMPILED:
        html = pattern.sub(new, html)
    return html


def _wrap(app: Sphinx) -> None:
    templates = getattr(app.builder, "templates", None)
    if app.builder.format != "html" or templates is None:
        return
    render = templates.render

    def mended(template: str, context: dict[str, Any]) -> str:
        return mend(render(template, context))

    templates.render = mended


def _mend_script(app: Sphinx, error: Exception | None) -> None:
    script = Path(app.outdir) / "_static" / "scripts" / "pydata-sphinx-theme.js"
    if error or app.builder.format != "html" or not script.is_file():
        return
    text, (before, after) = script.read_text("utf-8"), MEASURED
    if before not in text and after not in text:  # pages are as right, and slower to start
        logger.info("The theme measures its listings in another way than before: look at MEASURED in mends.py")
        return
    script.write_text(text.replace(before, after), encoding="utf-8")


def setup(app: Sphinx) -> None:
    app.connect("builder-inited", _wrap)
    app.connect("build-finished", _mend_script)
