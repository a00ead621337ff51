"""The search: sections instead of pages, other names of the same thing, and words that are not spelt quite right.

MiniSearch looks through the sections in the browser; here they are written down for it, with the aliases of what each
one is about.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.errors import ConfigError

from .assets import SITE

MINISEARCH = SITE / "node_modules" / "minisearch" / "dist" / "umd" / "index.js"
ALIASES = [
    {name: re.compile(rf"\b{re.escape(name)}s?\b", re.IGNORECASE) for name in names}
    for names in yaml.safe_load((SITE / "aliases.yml").read_text("utf-8"))
]
NOT_READ = (nodes.section, nodes.title, nodes.raw, nodes.comment, nodes.math_block, nodes.literal_block)
TYPESETTING = re.compile(r"\\(?:[a-z]*(?:bf|rm|text|symbol|left|right))?|[{}]")


def aliases(text: str) -> list[str]:
    """What else a text could have called its things."""
    found = []
    simple = text.lower()  # in which most names are quickly seen to be absent
    for names in ALIASES:
        said = {name for name, pattern in names.items() if name.lower() in simple and pattern.search(text)}
        found += [name for name in names if said and name not in said]
    return found


def words(node: nodes.Node) -> str:
    """The text of a section without that of the sections in it, without displayed formulas and code."""
    if isinstance(node, nodes.math):
        return TYPESETTING.sub("", node.astext()).replace(" ", "")
    if isinstance(node, addnodes.pending_xref) and node["refdomain"] == "cite":
        return re.sub(r"(\d{4})\w*", r" \1", node["reftarget"].title())
    if isinstance(node, nodes.Text):
        return node.astext()
    return " ".join(filter(None, (words(each) for each in node.children if not isinstance(each, NOT_READ))))


def sections(page: str, title: str, doctree: nodes.document) -> Iterator[dict[str, str]]:
    """Each section: where it stands, its page, its own title and text, and the aliases of both."""
    for section in doctree.findall(nodes.section):
        own = section[section.first_child_matching_class(nodes.title)].astext()
        text = re.sub(r"\s+(?=[,.;:?)])", "", " ".join(words(section).split()))
        first = section.parent is doctree
        yield {
            "id": f"{page}.html" + ("" if first else f"#{section['ids'][0]}"),
            "page": title,
            "title": own,
            "named": ", ".join(aliases(own)),
            "also": ", ".join(aliases(text)),
            "text": text,
        }


def _write(app: Sphinx, error: Exception | None) -> None:
    if error or app.builder.format != "html":
        return
    if not MINISEARCH.is_file():
        raise ConfigError("MiniSearch is missing: site/build fetches it, with the node and npm of requirements.txt")
    static = Path(app.outdir) / "_static"
    shutil.copy(MINISEARCH, static / "minisearch.js")
    found = [
        section
        for page in sorted(app.env.found_docs)
        for section in sections(page, app.env.titles[page].astext(), app.env.get_doctree(page))
    ]
    text = json.dumps(found, ensure_ascii=False, separators=(",", ":"))
    (static / "sections.js").write_text(f"window.SECTIONS = {text};\n", encoding="utf-8")


def _add(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: Any) -> None:
    if page == "search":
        for script in ("minisearch.js", "sections.js", "search.js"):
            app.add_js_file(script, loading_method="defer")


def setup(app: Sphinx) -> None:
    app.connect("html-page-context", _add)
    app.connect("build-finished", _write)
