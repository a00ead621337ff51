"""One docutils node for an HTML element, so that a directive's words are parsed, indexed and searched as text."""

from __future__ import annotations

from html import escape

from docutils import nodes
from sphinx.application import Sphinx

VOID = ("input",)


class html_element(nodes.Element):
    """`html_element(tag="label", html={"for": "x"})`; its children are rendered inside it."""


def visit(translator, node: html_element) -> None:
    # Not docutils' starttag: it lower-cases names, moves ids about and refuses some of them.
    attributes = "".join(f' {name}="{escape(value)}"' for name, value in node["html"].items())
    translator.body.append(f"<{node['tag']}{attributes}>")


def depart(translator, node: html_element) -> None:
    if node["tag"] not in VOID:
        translator.body.append(f"</{node['tag']}>\n")


def element(tag: str, *children: nodes.Node, text: str = "", **html: str) -> html_element:
    """Builds one; `class_` and `for_` stand for the words that Python keeps to itself."""
    node = html_element("", tag=tag, html={name.rstrip("_").replace("_", "-"): v for name, v in html.items()})
    node += list(children) + ([nodes.Text(text)] if text else [])
    return node


def _ignore(translator, node: html_element) -> None:
    """Other builders (text, LaTeX) show the words alone."""


def setup(app: Sphinx) -> None:
    other = {name: (_ignore, _ignore) for name in ("latex", "text", "man", "texinfo")}
    app.add_node(html_element, html=(visit, depart), **other)
