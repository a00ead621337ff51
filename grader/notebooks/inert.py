"""A graded notebook as it may be shown: nothing that a learner wrote acts, whoever renders it, and nothing is endless.

nbgrader's formgrader shows markdown as it was written, on the origin where JupyterLab writes files. So what is kept in
`autograded` is changed where it is text already: no renderer has to be trusted.
"""

import re

from nbformat.v4 import new_markdown_cell
from nbgrader.utils import is_solution

ANSWER = 10_000  # characters that are shown of an answer in words
CODE = 20_000  # of an answer in code
OUTPUT = 5_000  # of one text that a cell printed
OUTPUTS = 20  # of one cell
EXTRAS = 50_000  # of all cells together that the learner added
LEAST = 500  # what one of these counts at least: many small ones cost as much
PAGE = 200_000  # of the HTML or the picture that one of the instructor's cells shows
CUT = "… cut here: the whole is in the file that was handed in"

ADDED, ABOUT = "added-by-the-learner", "about-the-"  # how the ids of cells begin that `transplant` adds
TEXTS = ("text/plain", "image/png", "image/jpeg")
# A tag opens where a letter, or one of /!?, follows the sign: behind a space it is text, in HTML and in markdown.
# Tags that merely set text, without attributes, may stay.
TAG = re.compile(r"<(?=[a-z/!?])(?!/?(?:b|i|em|strong|u|s|sub|sup|kbd|code|br|p) ?/?>)", re.IGNORECASE)
# What a link or a link's definition leads to, unless it leads away by an ordinary address; and every picture.
LINK = re.compile(r"(?<=\])(?=[(:])(?!.\s*<?(?:https?://|mailto:))", re.IGNORECASE | re.DOTALL)
PICTURE = re.compile(r"!(?=\[)")
# What in a formula does more than draw one: leads somewhere, styles, loads, or grows by definitions of its own.
MACRO = re.compile(
    r"\\(?=(?:href|url|html\w*|data|class|cssId|style|bbox|require|unicode|includegraphics|mmlToken|csname|let|futurelet"
    r"|[egx]?def|(?:re)?new(?:command|environment)|providecommand)(?![a-z]))",
    re.IGNORECASE,
)
# Signs that are not seen but change what is: control characters, and those that turn the direction of what follows.
UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def notebook(nb):
    """The graded notebook, changed in place."""
    shown, left, more = [], EXTRAS, 0
    for cell in nb.cells:
        if cell.get("id", "").startswith(ADDED):
            if left <= 0:
                more += 1
                continue
            _learners(cell, min(CODE, left))
            left -= max(LEAST, len(cell.source) + sum(len(str(output)) for output in cell.get("outputs", ())))
        elif is_solution(cell) or cell.get("id", "").startswith(ABOUT):
            _learners(cell, CODE)
        else:
            _bound_outputs(cell, (*TEXTS, "text/html"))
        shown.append(cell)
    if more:
        note = f"**{more} more cells** that you added are not shown: they are in the file that was handed in."
        shown.append(new_markdown_cell(note, id=f"{ABOUT}cells"))
    nb.cells = shown
    return nb


def markdown(text):
    """Markdown that says the same and does nothing: no tag that acts, no picture, no link but to a page or mail."""
    for pattern, instead in ((UNSEEN, ""), (TAG, "< "), (LINK, " "), (PICTURE, ""), (MACRO, r"\\ ")):
        text = pattern.sub(instead, text)
    return text


def cut(text, limit, end=f"\n{CUT}"):
    """The text, or its beginning and where the rest is; no longer than `limit`, so that it is cut once."""
    return text if len(text) <= limit else text[: max(0, limit - len(end))] + end


def _learners(cell, limit):
    """A cell whose text is the learner's."""
    cell.pop("attachments", None)
    for key in [key for key in cell.metadata if not key.startswith(("nbgrader", "lstm-course"))]:
        del cell.metadata[key]
    if cell.cell_type == "code":
        cell.source = cut(cell.source, limit, f"\n# {CUT}")
    else:
        cell.source = cut(markdown(cell.source), ANSWER, f"\n\n*{CUT}*")
    _bound_outputs(cell, TEXTS)


def _bound_outputs(cell, kinds):
    """Keep of a cell's outputs what can be shown."""
    if cell.cell_type != "code":
        return
    cell.outputs = cell.outputs[:OUTPUTS]
    for output in cell.outputs:
        if output.output_type == "stream":
            output.text = cut(output.text, OUTPUT)
        elif output.output_type == "error":
            output.ename, output.evalue = cut(output.ename, 200), cut(output.evalue, OUTPUT)
            output.traceback = [cut("\n".join(output.traceback), OUTPUT)]
        else:
            output.metadata = {}
            output.data = {
                kind: cut(content, OUTPUT) if kind == "text/plain" else content
                for kind, content in output.data.items()
                if kind == "text/plain" or (kind in kinds and len(content) <= PAGE)
            }
