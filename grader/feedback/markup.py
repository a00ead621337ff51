"""Markdown and HTML of a notebook as HTML that can do nothing but be read, with formulas in MathML.

A browser draws MathML by itself, so no script has to. What is long or deep costs little: it stays as it was written.
"""

import re
from html import escape

import bleach
from latex2mathml.converter import convert
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

from grader.notebooks import inert

LONGEST_FORMULA = 1_000  # characters: no formula of an honest answer is longer
FORMULAS = 4_000  # characters of all formulas of one cell
LINE = 30  # characters of a formula that fit into the line of a phone, which cannot break it
LONGEST_COLOURED = 10_000  # characters of code
LONGEST_LINE = 300  # of code that is coloured

TEXT = {"a", "b", "blockquote", "br", "code", "dd", "del", "div", "dl", "dt", "em", "hr", "i", "img", "li", "ol", "p"}
TEXT |= {"pre", "span", "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul"}
HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
MATHS = {"math", "mfenced", "mfrac", "mi", "mn", "mo", "mover", "mpadded", "mroot", "mrow", "mspace", "msqrt", "mstyle"}
MATHS |= {"msub", "msubsup", "msup", "mtable", "mtd", "mtext", "mtr", "munder", "munderover"}
PLAIN = {"accent", "columnalign", "columnspacing", "display", "displaystyle", "linethickness", "rowspacing", "stretchy"}
PLAIN |= {"scope", "tabindex", "title"}
OURS = {"asked", "claim", "lost", "mend", "unseen", "why"}  # the classes of a report
NAMELESS = re.compile(r"<img(?![^>]* alt=)")
AWAY = ("https://", "http://", "mailto:", "#")
WIDTH = re.compile(r"\d{0,2}(\.\d+)?em")  # of a space in a formula


def may_stay(tag, name, value):
    """Whether an attribute may stay: a picture stands in the page itself, a link leads where links lead."""
    if tag == "img":
        return name == "alt" or (name == "src" and value.startswith(("data:image/png;", "data:image/jpeg;")))
    if name == "width":
        return bool(WIDTH.fullmatch(value))
    if name == "class":
        return value in OURS
    return name in PLAIN or (tag == "a" and name == "href" and value.lower().startswith(AWAY))


CLEANER = bleach.Cleaner(
    tags=TEXT | HEADINGS | MATHS,
    attributes=may_stay,
    protocols={"http", "https", "mailto", "data"},  # data: for pictures alone
)


def safe_html(source):
    """HTML without scripts, styles, classes but ours, names, forms, frames, and pictures from elsewhere."""
    clean = CLEANER.clean(source).replace("<th></th>", "<td></td>")  # an empty cell is no heading
    return NAMELESS.sub('<img alt="A picture"', clean)


def safe_markdown(source, demote=1, headings=True):
    """Markdown as such HTML, its headings `demote` levels further down, or merely in bold print."""
    renderer = Renderer(demote, headings)
    return safe_html(MarkdownWithMath(renderer=renderer).render(inert.cut(source or "", inert.ANSWER)))


def coloured(source, **_):
    """Code in colours, unless it is so long that finding them could take for ever."""
    longest = max(map(len, source.split("\n")))
    if len(source) > LONGEST_COLOURED or longest > LONGEST_LINE:
        return f'<div class="highlight"><pre>{escape(source)}</pre></div>'
    return highlight(source, PythonLexer(), HtmlFormatter())


class Renderer(IPythonRenderer):
    def __init__(self, demote, headings):
        super().__init__(escape=False)
        self.demote, self.headings, self.left = demote, headings, FORMULAS

    def block_code(self, code, info=None):
        return f"<pre><code>{escape(code)}</code></pre>\n"  # some of the lexers that `info` may name take for ever

    def heading(self, text, level, **_):
        tag = f"h{min(level + self.demote, 6)}"
        return f"<{tag}>{text}</{tag}>\n" if self.headings else f"<p><strong>{text}</strong></p>\n"

    def image(self, text, url, title=None):
        # an attachment that is missing is no reason to lose the page
        return "" if url.startswith("attachment:") else super().image(text, url, title)

    def inline_math(self, body):
        formula = self._mathml(body, "inline")
        return formula if len(body) <= LINE else f'<span tabindex="0">{formula}</span>'

    def block_math(self, body):
        return (
            f'<div tabindex="0">{self._mathml(body, "block")}</div>'  # wider than a phone, it is scrolled by keys too
        )

    def latex_environment(self, name, body):
        return self.block_math(f"\\begin{{{name}}}{body}\\end{{{name}}}")

    def _mathml(self, tex, display):
        self.left -= max(len(tex), 10)  # a formula of one letter costs something too
        return mathml(tex, display) if self.left >= 0 else f"<code>{escape(tex)}</code>"


def mathml(tex, display):
    """A formula in MathML, or as it was written where it cannot be read."""
    try:
        if len(tex) > LONGEST_FORMULA:
            raise ValueError("too long")
        # the converter knows the environment under its other name
        return convert(tex.replace("{aligned}", "{align*}"), display=display)
    except Exception:
        return f"<code>{escape(tex)}</code>"
