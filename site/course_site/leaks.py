"""Shows no value that a cell returns beside the picture that it draws: it is what matplotlib happens to return.

`ax.set(...)` as a cell's last line shows `[None, (0.0, 75.0), [<matplotlib.axis.XTick at 0x7f...` above the figure.
What a cell wants to say in words it prints.
"""

from __future__ import annotations

from docutils import nodes
from sphinx.application import Sphinx


def _has(node: nodes.Node, *classes: str) -> bool:
    return isinstance(node, nodes.Element) and set(classes) <= set(node.get("classes", []))


def outputs(doctree: nodes.document) -> list[nodes.Element]:
    """What each cell of a page shows."""
    return list(doctree.findall(lambda node: _has(node, "cell_output")))


def _remove(app: Sphinx, doctree: nodes.document, page: str) -> None:
    for output in outputs(doctree):
        if next(output.findall(nodes.image), None) is None:
            continue
        for value in list(output.findall(lambda node: _has(node, "output", "text_plain"))):
            value.parent.remove(value)


def setup(app: Sphinx) -> None:
    app.connect("doctree-resolved", _remove)
