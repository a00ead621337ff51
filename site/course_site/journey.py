"""The reader's way: how long a chapter takes, and at its end a button that says that it has been read."""

from __future__ import annotations

import math
import re
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

WORDS_A_MINUTE = 130  # of a text with formulas, which is read at about half the speed of a story
CHAPTER = re.compile(r"chapters/\d\d-")
BUTTON = '<p><button type="button" class="course-read preset" hidden></button></p>'


def minutes(doctree: nodes.document) -> int:
    """How long the text of a page takes to read, code and what is folded left out, to the next five minutes."""
    folded = {"dropdown", "sd-dropdown", "cell"}
    words = sum(
        len(paragraph.astext().split())
        for paragraph in doctree.findall(nodes.paragraph)
        if not any(folded & set(getattr(each, "attributes", {}).get("classes", ())) for each in ancestors(paragraph))
    )
    return 5 * math.ceil(words / WORDS_A_MINUTE / 5)


def ancestors(node: nodes.Node) -> list[nodes.Node]:
    found = []
    while node := node.parent:
        found.append(node)
    return found


def _add(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None) -> None:
    if doctree is None or not CHAPTER.match(page):
        return
    time = f'<p class="course-time">About {minutes(doctree)} minutes of text, besides code, quiz and exercises</p>'
    context["body"] = context["body"].replace("</h1>", f"</h1>\n{time}", 1) + BUTTON


def setup(app: Sphinx) -> None:
    app.connect("html-page-context", _add)
    app.add_js_file("journey.js", loading_method="defer", priority=400)  # before the quiz, which tells it its score
