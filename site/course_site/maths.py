"""Formulas drawn when the site is built: a page needs no MathJax, and is read without JavaScript.

KaTeX writes each one twice: as HTML for the eye, as MathML for screen readers and for copying.
"""

from __future__ import annotations

import contextlib
import json
import re
import shutil
import subprocess
from functools import cache
from html import escape
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.errors import ConfigError
from sphinx.util import logging
from sphinx.util.math import get_node_equation_number
from sphinx.writers.html import HTMLTranslator

from .assets import SITE
from .cell_colours import coloured
from .node import NodeError, in_time, program

ANNOTATION = re.compile(r"<annotation[^>]*>.*?</annotation>", re.DOTALL)  # the TeX once more, which nobody sees
KATEX = SITE / "node_modules" / "katex" / "dist"
logger = logging.getLogger(__name__)


@cache
def _painter() -> subprocess.Popen:
    """The process that draws formulas until this program ends."""
    return subprocess.Popen(
        [program(), SITE / "maths.mjs"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


@cache
def render(tex: str, display: bool) -> str:
    """The HTML of a formula; ValueError with what KaTeX said of one that it cannot read."""
    painter = _painter()
    line = ""
    with in_time(painter), contextlib.suppress(OSError):
        painter.stdin.write(json.dumps({"tex": tex, "display": display}) + "\n")
        painter.stdin.flush()
        line = painter.stdout.readline()
    if not line:
        raise NodeError(f"site/maths.mjs has ended, or took longer than it may. It was to draw: {tex}")
    answer = json.loads(line)
    if "error" in answer:
        raise ValueError(answer["error"])
    return ANNOTATION.sub("", answer["html"])


def _drawn(place: nodes.Node, page: str, tex: str, display: bool) -> str:
    try:
        return render(coloured(tex, page), display)
    except ValueError as error:
        logger.warning("a formula cannot be drawn: %s", error, location=place, type="course", subtype="maths")
        return f"<code>{escape(tex)}</code>"


def aligned(tex: str) -> str:
    """The formula as Sphinx promises it: lines that `\\\\` ends are aligned, and so are formulas between blank lines.

    >>> aligned(r"a &= b \\\\ &= c")
    '\\\\begin{split}a &= b \\\\\\\\ &= c\\\\end{split}'
    """
    parts = [part.strip() for part in tex.split("\n\n") if part.strip()]
    parts = [rf"\begin{{split}}{part}\end{{split}}" if r"\\" in part else part for part in parts]
    return parts[0] if len(parts) == 1 else r"\begin{aligned}" + r" \\ ".join(parts) + r"\end{aligned}"


def visit_math(self: HTMLTranslator, node: nodes.math) -> None:
    self.body.append(self.starttag(node, "span", "", CLASS="math"))
    self.body.append(f"{_drawn(node, self.builder.current_docname, node.astext(), False)}</span>")
    raise nodes.SkipNode


def visit_displaymath(self: HTMLTranslator, node: nodes.math_block) -> None:
    self.body.append(self.starttag(node, "div", CLASS="math"))
    if node["number"]:
        self.body.append(f'<span class="eqno">({get_node_equation_number(self, node)})')
        self.add_permalink_ref(node, "Link to this equation")
        self.body.append("</span>")
    tex = node.astext() if node["nowrap"] else aligned(node.astext())
    self.body.append(f"{_drawn(node, self.builder.current_docname, tex, True)}</div>\n")
    raise nodes.SkipNode


def _copy(app: Sphinx) -> None:
    if app.builder.format != "html":
        return
    if not KATEX.is_dir():
        raise ConfigError("KaTeX is missing: site/build fetches it, with the node and npm of requirements.txt")
    target = Path(app.outdir) / "_static" / "katex"
    (target / "fonts").mkdir(parents=True, exist_ok=True)
    shutil.copy(KATEX / "katex.min.css", target)
    for font in (KATEX / "fonts").glob("*.woff2"):
        shutil.copy(font, target / "fonts")


def setup(app: Sphinx) -> None:
    app.add_html_math_renderer("katex", (visit_math, None), (visit_displaymath, None))
    app.connect("builder-inited", _copy)
    app.add_css_file("katex/katex.min.css")
