"""Code is coloured with few elements: a sign that has the colour of text needs none of its own.

Names, punctuation and blanks are two thirds of a listing. Each in a `span`, they were most of what a browser had to lay
out of a chapter, and a tenth of its bytes.
"""

from __future__ import annotations

from pygments.formatters import HtmlFormatter
from pygments.token import Name, Punctuation, Text, Whitespace
from sphinx.application import Sphinx
from sphinx.highlighting import PygmentsBridge

PLAIN = {Name, Name.Namespace, Punctuation, Whitespace}  # what both styles of the theme, light and dark, leave alone


class Sparing(HtmlFormatter):
    def format(self, tokensource, outfile) -> None:
        super().format(((Text if kind in PLAIN else kind, sign) for kind, sign in tokensource), outfile)


def setup(app: Sphinx) -> None:
    PygmentsBridge.html_formatter = Sparing
