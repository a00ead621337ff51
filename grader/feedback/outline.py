"""A graded notebook as what a learner looks for: what to mend first, what each part earned, and the rest folded.

What went wrong in a check is read from the table that the check left, by the classes that `judging.report_html` writes.
"""

import re
import textwrap
from html import escape, unescape
from typing import NamedTuple

from bs4 import BeautifulSoup

from grader.feedback.markup import safe_html
from grader.notebooks import inert

FEW = 150  # characters of what went wrong, in the list of parts
HEADING = re.compile(r"\s*(#+ *(\S.*))")
HINTS = re.compile(r'<p class="asked">([^<]*)</p>')
MARKUP = re.compile(r"[$*`#\\]")


class Part(NamedTuple):
    """A graded cell: what it earned, what went wrong there, and what a person said of it or of the answer before it."""

    title: str  # the heading above it
    about: dict  # what nbgrader knows of it
    mends: list  # what went wrong, the most telling first, as HTML that is safe
    words: str  # the same in a few words
    asked: str  # how many hints were asked for, and what they cost
    comments: list  # pairs: the cell, the comment

    @property
    def waits(self):
        return bool(self.about.get("needs_manual_grade"))

    @property
    def optional(self):
        return not self.about["points"]

    @property
    def lost(self):
        if self.waits or (self.asked and not self.mends):  # what hints cost is nothing to mend
            return False
        return self.about["points"] - self.about["score"] > 1e-6


class Block(NamedTuple):
    """What stands on the page between two others: a heading, a folded run of the assignment's cells, or one cell."""

    kind: str  # heading, given, answer, check, added or note
    cells: list


class Outline(NamedTuple):
    blocks: list
    parts: list

    @property
    def first(self):
        """The part to mend first: the earliest that lost points, since others may rest on it."""
        return next((part for part in self.parts if part.lost), None)

    @property
    def lost(self):
        return sum(part.lost for part in self.parts)

    @property
    def unfinished(self):
        """Whether an optional part has something to put right."""
        return any(part.optional and part.mends for part in self.parts)

    @property
    def waiting(self):
        """The points that a person has still to give."""
        return sum(part.about["points"] for part in self.parts if part.waits)


def outline(nb):
    """The blocks of the page and the parts of its list, of a notebook that `nbgrader` has told the grades."""
    blocks, parts, comments, title = [], [], [], ""
    for cell in nb.cells:
        about, kind = cell.metadata.get("nbgrader", {}), _kind(cell)
        if about.get("comment"):
            comments.append((about["grade_id"], about["comment"]))
        if about.get("grade") or about.get("task"):
            twice = not title or any(part.title == title for part in parts)
            name = f"{title} ({about['grade_id']})".strip() if twice else title
            parts.append(Part(name, about, *_said(cell), _asked(cell), comments))
            comments = []
        if kind != "given":
            blocks.append(Block(kind, [cell]))
            continue
        heading = HEADING.match(cell.source) if cell.cell_type == "markdown" else None
        if heading:
            title = MARKUP.sub("", heading[2])
            blocks.append(Block("heading", [heading[1]]))
            cell.source = cell.source[heading.end() :].strip()
        if cell.source and blocks and blocks[-1].kind == "given":
            blocks[-1].cells.append(cell)
        elif cell.source:
            blocks.append(Block("given", [cell]))
    return Outline(blocks, parts)


def _kind(cell):
    about, name = cell.metadata.get("nbgrader", {}), cell.get("id", "")
    if name.startswith(inert.ABOUT):
        return "note"
    if name.startswith(inert.ADDED):
        return "added"
    if about.get("solution") or about.get("task"):
        return "answer"
    return "check" if about.get("grade") else "given"


def _said(cell):
    """What a check says went wrong, as safe HTML, the most telling first; and in a few words."""
    for output in cell.get("outputs", ()):
        if output.output_type == "error":
            return _paragraphs(f"The check stopped: {output.ename}: {output.evalue}")
        report = BeautifulSoup(output.get("data", {}).get("text/html", ""), "html.parser")
        if found := report.select(".mend"):
            words = found[0].get_text().partition(":")[2].replace("Read the section", "")
            return [safe_html(str(each)) for each in found], _few(words)
        if lost := report.select_one(".lost"):
            claim, why = ("".join(each.get_text() for each in lost.select(f".{name}")) for name in ("claim", "why"))
            if why.startswith("This is not written yet"):
                return _paragraphs(why)
            return _paragraphs(f"This does not hold yet: {claim}", why)
    return [], ""


def _asked(cell):
    """What a check says of hints that were asked for."""
    tables = (output.get("data", {}).get("text/html", "") for output in cell.get("outputs", ()))
    return "".join(unescape(words) for table in tables for words in HINTS.findall(table))


def _paragraphs(*texts):
    return [f"<p>{escape(text)}</p>" for text in texts], _few(texts[0])


def _few(words):
    return textwrap.shorten(words, FEW, placeholder=" …")
