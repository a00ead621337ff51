"""Makes a first visit light: the style sheets of the theme and of the extensions have the rules that the site needs,
and the fonts the signs that it shows. (The index of the search is on the page of the search alone: see `mends`.)
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from collections.abc import Iterable
from html import unescape
from pathlib import Path
from typing import Any

import pydata_sphinx_theme
from fontTools.subset import Options, Subsetter, load_font, save_font
from fontTools.varLib.instancer import instantiateVariableFont
from sphinx.application import Sphinx

from .assets import SITE, STATIC
from .maths import KATEX
from .node import said_by

ICONS = Path(pydata_sphinx_theme.__file__).parent / "theme/pydata_sphinx_theme/static/vendor/fontawesome/webfonts"
ICON = re.compile(r'content:\s*"\\(f[0-9a-f]{3})"')
FORMULA = re.compile(r'class="katex-html"[^\n]*')  # KaTeX writes a formula on one line
TEXT = SITE / "node_modules" / "@fontsource-variable" / "source-serif-4" / "files"
FACES = {"normal": (400, 700), "italic": 400}  # the weights that course.css asks for
EMPHASIS = re.compile(r"<em\b[^>]*>(.*?)</em>", re.DOTALL)
LIGHT = "/* without the rules that this site has no use for */\n"


def purge(site: Path, whole: Path) -> None:
    """Take from the style sheets of others what nothing here can need. The folder `whole` keeps them as they were: the
    next build may need more of them, and copies only what has changed."""
    static = site / "_static"
    ours = {path.name for path in STATIC.iterdir()}
    sheets = [path for path in static.rglob("*.css") if path.name not in ours]
    kept = []
    for sheet in sheets:
        copy = whole / sheet.relative_to(static)
        if not sheet.read_text("utf-8").startswith(LIGHT):
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(sheet, copy)
        kept.append(copy)
    for sheet, text in zip(sheets, json.loads(said_by("purge.mjs", site, *kept)), strict=True):
        sheet.write_text(LIGHT + text, encoding="utf-8")


def subset(font: Path, target: Path, characters: list[int], weights: int | tuple[int, int] | None = None) -> None:
    """Write a font in which there are, of its signs and of its weights, only these."""
    options = Options(flavor="woff2", layout_features=["*"] if weights is None else ["kern", "liga"], hinting=False)
    options.notdef_outline = True
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=characters)
    with load_font(font, options) as loaded:
        subsetter.subset(loaded)
        if weights is not None:
            instantiateVariableFont(loaded, {"wght": weights}, inplace=True)
        save_font(loaded, target, options)


def codes(texts: Iterable[str]) -> list[int]:
    """The characters of all texts, by their numbers."""
    return sorted(map(ord, set().union(*texts)))


class Fonts:
    """Light fonts. The folder keeps those that were made: most edits need no other characters, and making takes longer
    than writing a page."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(exist_ok=True)
        self.folder = folder

    def write(self, font: Path, target: Path, *what: Any) -> None:
        made_of = Path(__file__).read_bytes() + font.read_bytes() + repr(what).encode()
        kept = self.folder / f"{hashlib.sha256(made_of).hexdigest()}.woff2"
        if not kept.is_file():
            made = kept.with_suffix(".new")
            subset(font, made, *what)
            made.replace(kept)  # a build that is ended leaves no half of a font
        shutil.copy(kept, target)


def _lighten(app: Sphinx, error: Exception | None) -> None:
    if error or app.builder.format != "html":
        return
    site = Path(app.outdir)
    purge(site, site.parent / ".whole")
    fonts = Fonts(site.parent / ".fonts")
    sheets = (path.read_text("utf-8") for path in site.glob("_static/**/*.css"))
    icons = sorted({int(code, 16) for sheet in sheets for code in ICON.findall(sheet)})
    for font in site.glob("_static/vendor/fontawesome/webfonts/*.woff2"):
        fonts.write(ICONS / font.name, font, icons)
    pages = [path.read_text("utf-8") for path in site.rglob("*.html")]
    signs = codes(formula for page in pages for formula in FORMULA.findall(page))
    for font in site.glob("_static/katex/fonts/*.woff2"):
        fonts.write(KATEX / "fonts" / font.name, font, signs)
    letters = {
        "normal": codes(map(unescape, pages)),
        "italic": codes(unescape(words) for page in pages for words in EMPHASIS.findall(page)),
    }
    (site / "_static" / "fonts").mkdir(exist_ok=True)
    for style, weights in FACES.items():
        source = TEXT / f"source-serif-4-latin-wght-{style}.woff2"
        fonts.write(source, site / "_static" / "fonts" / f"text-{style}.woff2", letters[style], weights)


def setup(app: Sphinx) -> None:
    app.connect("build-finished", _lighten, priority=950)  # when all pages are written
