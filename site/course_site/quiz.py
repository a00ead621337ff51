"""The `{quiz}` directive: a bank of questions as a form. Without JavaScript the answers are folded below each."""

from __future__ import annotations

from pathlib import Path
from string import ascii_lowercase

from docutils import nodes
from docutils.statemachine import StringList
from sphinx.application import Sphinx
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from . import nodes as html
from .bank import BankError, Question, read_bank
from .nodes import element

logger = logging.getLogger(__name__)


class Quiz(SphinxDirective):
    """```{quiz} quizzes/gates.yml``` shows the bank of that name; the path is relative to the page."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        name, path = self.env.relfn2path(self.arguments[0])
        self.env.note_dependency(name)
        try:
            questions = read_bank(Path(path))
        except BankError as error:
            logger.warning("quiz: %s: %s", name, error, location=self.get_location(), type="course", subtype="quiz")
            return []
        serial = self.env.new_serialno("quiz")
        asked = [self._ask(f"quiz-{serial}-{number}", number, each) for number, each in enumerate(questions, 1)]
        return [element("form", *asked, class_="course-quiz", aria_label="Quiz")]

    def _ask(self, ident: str, number: int, question: Question) -> nodes.Element:
        legend = element("legend", element("span", text=f"{number}. "), *self._inline(question.question))
        offered, explained = [], []
        for position, choice in enumerate(question.choices):
            letter = ascii_lowercase[position]
            this = f"{ident}-{letter}"
            radio = element("input", type="radio", name=ident, id=this, value=letter)
            # The letter also names a choice that is maths alone, which some screen readers pass over.
            words = element("label", element("span", text=f"{letter}) "), *self._inline(choice.text), for_=this)
            offered.append(element("div", radio, words, class_="course-quiz-choice"))
            verdict = "Right: " if choice.right else "Wrong: "
            explained.append(
                element(
                    "li",
                    element("strong", element("span", text=f"{letter}) "), *self._inline(choice.text)),
                    element("div", element("b", text=verdict), *self._inline(choice.why), class_="course-quiz-why"),
                    data_choice=this,
                    data_right="true" if choice.right else "false",
                )
            )
        said = element("div", class_="course-quiz-said", role="status")
        answers = element("details", element("summary", text="All answers"), element("ul", *explained))
        return element("fieldset", legend, *offered, said, answers)

    def _inline(self, text: str) -> list[nodes.Node]:
        """Parses one paragraph of Markdown, so that maths, code and references work in a quiz too."""
        holder = nodes.Element()
        self.state.nested_parse(StringList(text.strip().splitlines(), source=self.arguments[0]), 0, holder)
        return [
            node
            for block in holder.children
            for node in (block.children if isinstance(block, nodes.paragraph) else [block])
        ]


def setup(app: Sphinx) -> None:
    html.setup(app)
    app.add_directive("quiz", Quiz)
    app.add_js_file("quiz.js", loading_method="defer")
