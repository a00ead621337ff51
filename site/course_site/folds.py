"""Folds a section whose heading begins with "Deeper: ", or is a wrong sentence in quotation marks.

In the source it stays a section: its label is where links lead, and its code runs as any other. On the page it is a
dropdown with the heading as its title. `static/folds.js` opens the one that an address names.
"""

from __future__ import annotations

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx_design.shared import create_component

FOLDED = ("Deeper: ", "“", '"')


class Fold(SphinxPostTransform):
    default_priority = 190  # before sphinx-design makes HTML of its dropdowns
    formats = ("html",)

    def run(self, **kwargs: object) -> None:
        for section in list(self.document.findall(nodes.section)):
            title = section[0]
            if isinstance(title, nodes.title) and title.astext().startswith(FOLDED):
                first, *others = section["ids"]
                words = title.children
                for label in others:  # within the title: before it, no element of HTML may stand
                    words = [nodes.inline("", "", *words, ids=[label])]
                heading = nodes.rubric(title.rawsource, "", *words, ids=[first])
                looks = {"title_classes": [], "body_classes": [], "container_classes": ["sd-mb-3", "course-fold"]}
                folded = create_component(
                    "dropdown",
                    children=[heading, *section[1:]],
                    opened=False,
                    type="dropdown",
                    has_title=True,
                    icon=None,
                    chevron=None,
                    **looks,
                )
                section.replace_self(folded)


def setup(app: Sphinx) -> None:
    app.add_post_transform(Fold)
    app.add_js_file("folds.js", loading_method="defer")
