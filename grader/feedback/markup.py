"""Markdown and HTML of a notebook as HTML that can do nothing but be read, with formulas in MathML.

A browser draws MathML by itself, so no script has to.
"""

from html import escape

import bleach
from latex2mathml.converter import convert
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath

LONGEST_FORMULA = 2_000  # characters: no formula of an honest answer is longer

TEXT = {"a", "b", "blockquote", "br", "code", "dd", "del", "div", "dl", "dt", "em", "hr", "i", "img", "li", "ol", "p"}
TEXT |= {"pre", "span", "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul"}
HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
MATHS = {"math", "mfenced", "mfrac", "mi", "mn", "mo", "mover", "mpadded", "mroot", "mrow", "mspace", "msqrt", "mstyle"}
MATHS |= {"msub", "msubsup", "msup", "mtable", "mtd", "mtext", "mtr", "munder", "munderover"}
PLAIN = {"accent", "columnalign", "columnspacing", "display", "displaystyle", "linethickness", "rowspacing", "stretchy"}
PLAIN |= {"scope", "tabindex", "title", "width"}


def may_stay(tag, name, value):
    """Whether an attribute may stay: a picture stands in the page itself, a link leads where links lead."""
    if tag == "img":
        return name == "alt" or (name == "src" and value.startswith(("data:image/png;", "data:image/jpeg;")))
    return name in PLAIN or (tag == "a" and name == "href" and not value.startswith("data:"))


CLEANER = bleach.Cleaner(
    tags=TEXT | HEADINGS | MATHS,
    attributes=may_stay,
    protocols={"http", "https", "mailto", "data"},  # data: for pictures alone
)


def safe_html(source):
    """HTML without scripts, styles, classes, names, forms, frames, and pictures from elsewhere."""
    return CLEANER.clean(source).replace("<th></th>", "<td></td>")  # an empty cell is no heading


def safe_markdown(source, demote=1, headings=True):
    """Markdown as such HTML, its headings `demote` levels further down, or merely in bold print."""
    renderer = Renderer(demote, headings)
    return safe_html(MarkdownWithMath(renderer=renderer).render(source or ""))


class Renderer(IPythonRenderer):
    def __init__(self, demote, headings):
        super().__init__(escape=False)
        self.demote, self.headings = demote, headings

    def heading(self, text, level, **_):
        tag = f"h{min(level + self.demote, 6)}"
        return f"<{tag}>{text}</{tag}>\n" if self.headings else f"<p><strong>{text}</strong></p>\n"

    def image(self, text, url, title=None):
        # an attachment that is missing is no reason to lose the page
        return "" if url.startswith("attachment:") else super().image(text, url, title)

    def inline_math(self, body):
        return mathml(body, "inline")

    def block_math(self, body):
        return f'<div tabindex="0">{mathml(body, "block")}</div>'  # wider than a phone, it is scrolled by keys too

    def latex_environment(self, name, body):
        return self.block_math(f"\\begin{{{name}}}{body}\\end{{{name}}}")


def mathml(tex, display):
    """A formula in MathML, or as it was written where it cannot be read."""
    try:
        if len(tex) > LONGEST_FORMULA:
            raise ValueError("too long")
        # the converter knows the environment under its other name
        return convert(tex.replace("{aligned}", "{align*}"), display=display)
    except Exception:
        return f"<code>{escape(tex)}</code>"
