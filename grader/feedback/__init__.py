"""The feedback page: nbgrader's contents in a template of ours, where nothing that a learner wrote can do anything.

nbgrader's own templates load scripts from another host and show markdown as it was written, scripts included.
"""

from copy import deepcopy
from pathlib import Path

import nbgrader
from nbconvert.exporters import HTMLExporter
from pygments.formatters import HtmlFormatter
from traitlets.config import Config

from grader.feedback import markup
from grader.feedback.outline import outline
from grader.notebooks import inert

HERE = Path(__file__).parent

# For formgrader, whose page has scripts of its own and stands where JupyterLab does: what it renders is cleaned too.
FORMGRADER = Config(
    HTMLExporter={
        "sanitize_html": True,
        "filters": {
            "markdown2html": "grader.feedback.markup.safe_markdown",
            "highlight_code": "grader.feedback.markup.coloured",
            "clean_html": "grader.feedback.markup.safe_html",
        },
        "extra_template_basedirs": [
            str(HERE),
            str(Path(nbgrader.__file__).parent / "server_extensions" / "formgrader" / "templates"),
        ],
    }
)


class FeedbackPage(HTMLExporter):
    """The exporter of `nbgrader generate_feedback`: one file that asks for nothing and runs no script."""

    @property
    def default_config(self):
        config = super().default_config.copy()
        config.merge(Config(FeedbackPage={"template_name": "page", "extra_template_basedirs": [str(HERE)]}))
        return config

    def default_filters(self):
        yield from super().default_filters()
        yield "safe_html", markup.safe_html
        yield "safe_markdown", markup.safe_markdown
        yield "coloured", markup.coloured
        yield "outline", outline

    def from_notebook_node(self, nb, resources=None, **options):
        nb = inert.notebook(deepcopy(nb))  # what was graded long ago may lie in `autograded` as it was handed in
        # without the parent's last step, which parses the whole page once more
        return super(HTMLExporter, self).from_notebook_node(nb, self._init_resources(resources), **options)

    def _init_resources(self, resources):
        resources = super()._init_resources(resources)
        light, dark = (HtmlFormatter(style=f"a11y-{name}").get_style_defs(".highlight") for name in ("light", "dark"))
        style = (HERE / "page" / "style.css").read_text()
        resources["style"] = f"{style}\n{light}\n@media (prefers-color-scheme: dark) {{\n{dark}\n}}"
        return resources
