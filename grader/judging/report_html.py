"""A report as a learner reads it: what to mend, then every claim; as a table in the notebook and the feedback, as text
where there is no page, such as in `print(report)` and `nbgrader validate`.

The notebook has no style sheet of ours, so the styles stand in the elements; a feedback page drops them for its own,
and finds what to mend by the classes.
"""

import re
import textwrap
from html import escape
from typing import NamedTuple

from grader import address

BOOK = f"{address.BOOK}chapters/"
HIDDEN = "Checked with numbers that your notebook did not show."
NO_PLACE = "What does not hold first"  # begins the sentence where no place is known
LONGEST = 800  # characters of what is said at once: it may quote what the learner's function returned
WIDTH = 82  # of the text: `nbgrader validate` cuts its lines soon after
CELL = "text-align:left;vertical-align:top;padding:.3em .6em;white-space:"
EDGE = "border-left:.3em solid "
OBSERVED, FITS = "What happened", "Your numbers fit this mistake"
COMPARED = re.compile(r"your \S+ (matches|gives the numbers)")  # a sentence that says so itself
SAID = re.compile(rf"<strong>(?:{OBSERVED}|{FITS}):</strong> (.*?) <a ")  # the names of mistakes in a table
HINTS_ASKED = re.compile(r'<p class="asked">Hints asked for: (\d+)')  # in a table, too
ANY_NUMBER = (
    "A row is lost where any of its numbers is wrong, even if what it speaks of is right: one mistake may cost several."
)
ONCE_MOST_HOLD = "This counts once most of the claims above hold."  # of a claim that has not been looked at
STUCK = "Stuck? <code>report.hint()</code> asks you a question first; there are three hints."


class Line(NamedTuple):
    """One claim: how it ended, its sentence, why it does not hold (or nothing), and what was earned of its worth."""

    result: str
    sentence: str
    why: str
    points: str


def as_table(report):
    """The score, what happened, and every claim: whether it holds, why not, and its points."""
    heads = "".join(
        f'<th scope="col" style="{CELL}normal">{head}</th>' for head in ("Result", "What should hold", "Points")
    )
    said = "".join(f'<p class="mend"><strong>{label}:</strong> {link(*words)}</p>' for label, *words in mends(report))
    remark = f"<p>{escape(report.remark)}</p>" if report.remark else ""
    hidden = f'<p class="unseen">{HIDDEN}</p>' if report.hidden else ""
    hints = f'<p class="asked">{words}</p>' if (words := asked(report)) else ""
    stuck = f'<p class="stuck">{STUCK}</p>' if may_ask(report) else ""
    any_number = f"<p>{ANY_NUMBER}</p>" if failing(report.rows) else ""
    return (
        f'<div style="max-width:50em;overflow-x:auto"><p><strong>{escape(headline(report))}</strong></p>{remark}{said}'
        f'{hidden}{hints}<table style="border-collapse:collapse"><thead><tr>{heads}</tr></thead>'
        f"<tbody>{''.join(map(row, lines(report)))}</tbody></table>{any_number}{stuck}</div>"
    )


def row(line):
    """A row of the table; one that lost points is marked by its words, an edge and bold print."""
    why = f'<br><em class="why">{escape(line.why)}</em>' if line.why else ""
    lost, mark = (' class="lost"', f"font-weight:bold;{EDGE}#c62828") if line.why else ("", f"{EDGE}transparent")
    return (
        f'<tr{lost}><td style="{CELL}nowrap;{mark}">{line.result}</td>'
        f'<td style="{CELL}normal"><span class="claim">{escape(line.sentence)}</span>{why}</td>'
        f'<td style="{CELL}nowrap">{line.points}</td></tr>'
    )


def link(words, section):
    """What is said, and the section that explains it."""
    return escape(words) + (f' <a href="{BOOK}{section}">Read the section</a>' if section else "")


def as_text(report):
    """The same in lines of text."""
    parts = [headline(report), *filter(None, [report.remark, HIDDEN if report.hidden else "", asked(report)])]
    for label, words, section in mends(report):
        parts += ["", f"{label}: {words}", *([f"Read {BOOK}{section}"] if section else [])]
    parts.append("")
    text = "\n".join(textwrap.fill(part, WIDTH) for part in parts)
    any_number = ["", textwrap.fill(ANY_NUMBER, WIDTH)] if failing(report.rows) else []
    stuck = ["", re.sub("</?code>", "`", STUCK)] if may_ask(report) else []
    return "\n".join([text, *map(entry, lines(report)), *any_number, *stuck])


def entry(line):
    """A claim in text, its reason below it."""
    start = f"{line.result:10} {line.points:>12}  "
    indent = " " * len(start)
    why = [textwrap.fill(line.why, WIDTH, initial_indent=indent, subsequent_indent=indent)] if line.why else []
    return "\n".join([textwrap.fill(line.sentence, WIDTH, initial_indent=start, subsequent_indent=indent), *why])


def headline(report):
    if not report.points:
        held = [wrong is None for _, weight, wrong in report.rows if weight]
        return f"{report.title}: {sum(held)} of {len(held)} hold. This part is optional and carries no points"
    return f"{report.title}: {report.score:g} of {report.points:g} points"


def failing(rows):
    """Those of the rows that were looked at and lost."""
    return [row for row in rows if row[-1] is not None and str(row[-1]) != ONCE_MOST_HOLD]


def may_ask(report):
    """Whether to say that there are hints: not where a submission was graded."""
    return bool(report.hints and report.failed and not report.hidden)


def asked(report):
    """How many hints were asked for, and what they cost, or nothing."""
    number, cost = report.asked
    return number and f"Hints asked for: {number}, which cost {f'{cost:.3g} of the points' if cost else 'nothing'}."


def mends(report):
    """The named mistakes, each with its section of the book, and with how it is known: it was seen, or a function that
    makes it gives the same numbers, however the learner's is written. Without a name, where it goes wrong first."""
    if report.first_wrong:
        what = NO_PLACE if report.first_wrong.startswith(NO_PLACE) else "Where it goes wrong first"
        yield what, clipped(report.first_wrong.removeprefix(f"{NO_PLACE}: ")), None
        return
    for each in {each.words: each for each in report.diagnoses}.values():
        what = FITS if each.twins and not COMPARED.match(each.words) else OBSERVED
        yield what, clipped(each.words[0].upper() + each.words[1:]), each.section


def lines(report):
    total = sum(weight for _, weight, _ in report.rows)
    for sentence, weight, wrong in report.rows:
        worth = report.points * weight / total
        earned = 0 if wrong else worth
        why = clipped(str(wrong)) or "It does not hold." if wrong else ""
        points = f"{round(earned, 2):g} of {round(worth, 2):g}" if worth else "none"
        result = "… later" if why == ONCE_MOST_HOLD else "✗ not yet" if wrong else "✓ holds"
        yield Line(result, sentence, why, points)


def clipped(text):
    """The text, or its beginning where a value that it quotes makes it endless."""
    return (
        text if len(text) <= LONGEST else f"{text[:LONGEST].rstrip()} … (cut here: it is {len(text):,} characters long)"
    )
