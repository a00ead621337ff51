"""Where a learner opens an exercise: a plain row of links under the title of every notebook page."""

from __future__ import annotations

from html import escape
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from .lab import button

WORDS = {"Colab": "Open in Colab", "Binder": "Open in Binder (JupyterLab)"}


def _add_row(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None) -> None:
    buttons = context.get("header_buttons", [])
    launchers = [button for button in buttons if button.get("label") == "launch-buttons"]
    if context.get("page_source_suffix") != ".ipynb":
        # Colab and Binder cannot run a chapter's .md file: a button that leads to an error is worse than none.
        context["header_buttons"] = [button for button in buttons if button not in launchers]
        return
    urls = {button["text"]: button["url"] for group in launchers for button in group["buttons"]}
    links = [(words, urls[name], "") for name, words in WORDS.items() if name in urls]
    notebook = context["pathto"](f"_sources/{context['sourcename']}", 1)
    links.append(("Download the notebook (.ipynb)", notebook, " download"))
    items = f"<li>{button(app, context)}</li>" if page.startswith("exercises/") else ""
    items += "".join(f'<li><a href="{escape(url)}"{extra}>{words}</a></li>' for words, url, extra in links)
    row = f'<nav class="course-launch" id="in-this-page" aria-label="Ways to open this notebook"><ul>{items}</ul></nav>'
    context["body"] = context["body"].replace("</h1>", f"</h1>\n{row}", 1)


def setup(app: Sphinx) -> None:
    app.connect("html-page-context", _add_row, priority=600)  # after the theme has put its buttons there
