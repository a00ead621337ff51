"""The `{explorer}` directive: a place for a widget of `site/widgets`. Its content is read where there is no script."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from .assets import WIDGETS
from .bundle import brought, bundles
from .nodes import element

logger = logging.getLogger(__name__)


def explorers() -> list[str]:
    """The widgets that can be mounted: the modules that export `mount`."""
    return sorted(path.stem for path in WIDGETS.glob("*.js") if "export function mount(" in path.read_text("utf-8"))


class Explorer(SphinxDirective):
    """`:::{explorer} gates`, then the words for a reader without JavaScript, then `:::`."""

    required_arguments = 1
    has_content = True

    def run(self) -> list[nodes.Node]:
        name = self.arguments[0]
        if name not in explorers():
            self._warn(f"explorer: there is no widget {name!r}; there are {', '.join(explorers())}")
            return []
        if not self.content:
            self._warn(f"explorer {name}: say in its body what is seen, for readers without JavaScript")
        words = element("div", class_="course-explorer-words")
        self.state.nested_parse(self.content, self.content_offset, words)
        self.env.metadata[self.env.docname].setdefault("course_explorers", "")
        names = set(self.env.metadata[self.env.docname]["course_explorers"].split()) | {name}
        self.env.metadata[self.env.docname]["course_explorers"] = " ".join(sorted(names))
        # Not <noscript>: these words are also right where the script was not loaded. The script takes them away.
        absent = element("p", text="This part moves. To use it, switch JavaScript on.", class_="course-explorer-absent")
        return [element("div", words, absent, class_="course-explorer", data_explorer=name)]

    def _warn(self, message: str) -> None:
        logger.warning(message, location=self.get_location(), type="course", subtype="explorer")


def _add_scripts(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: Any) -> None:
    for name in app.env.metadata.get(page, {}).get("course_explorers", "").split():
        app.add_css_file("explorer.css")
        app.add_js_file(f"widgets/{name}.bundle.js", loading_method="defer")


def _write(app: Sphinx) -> None:
    if app.builder.format != "html":
        return
    target = Path(app.outdir) / "_static" / "widgets"
    target.mkdir(parents=True, exist_ok=True)
    for module in WIDGETS.glob("*.js"):  # the modules themselves, for tests and for readers
        (target / module.name).write_text(module.read_text("utf-8"), "utf-8")
    for name, script in (bundles(WIDGETS, explorers()) | brought(WIDGETS)).items():
        (target / f"{name}.bundle.js").write_text(script, "utf-8")


def setup(app: Sphinx) -> None:
    app.add_directive("explorer", Explorer)
    app.connect("html-page-context", _add_scripts)
    app.connect("builder-inited", _write)
