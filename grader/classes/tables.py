"""What the command line prints."""

import collections

from rich.box import SIMPLE
from rich.markup import escape
from rich.table import Table


def _table(title, *heads):
    table = Table(title=title, box=SIMPLE, padding=(0, 1))
    for head in heads:
        table.add_column(head, justify="left" if head in ("cell", "student", "state", "notes", "told") else "right")
    return table


def summary(assignment, items):
    """The cells of an assignment after grading it."""
    table = _table(f"{assignment}: all that is recorded", "cell", "students", "mean", "full marks", "no marks")
    for item in items:
        table.add_row(escape(item.cell), str(item.n), *map(percent, (item.mean, item.full, item.zero)))
    return table


def items(assignment, items):
    """The cells of an assignment in full."""
    heads = "cell", "n", "mean", "sd", "no marks", "full marks", "item-total r"
    table = _table(f"{assignment}: item statistics", *heads)
    for item in items:
        r = "–" if item.correlation is None else f"{item.correlation:.2f}"
        shares = map(percent, (item.mean, item.sd, item.zero, item.full))
        table.add_row(escape(item.cell), str(item.n), *shares, r)
    return table


def told(counts, most=10):
    """What was told most often."""
    table = _table("Told most often", "students", "told")
    for words, number in counts.most_common(most):
        table.add_row(str(number), escape(words))
    return table


def status(assignment, statuses):
    """Each student of an assignment."""
    table = _table(assignment, "student", "state", "score", "notes")
    counts = collections.Counter(each.state for each in statuses)
    table.caption = ", ".join(f"{number} {state}" for state, number in counts.most_common()) or "nothing handed in"
    for each in statuses:
        score = "" if each.score is None else f"{each.score:g}"
        table.add_row(escape(printable(each.student)), each.state, score, escape(" ".join(map(printable, each.notes))))
    return table


def changes(before, after):
    """Whose score changed."""
    table = _table("Scores that changed", "student", "before", "after")
    for student in sorted(after):
        if after[student] != before.get(student):
            was, now = ("" if score is None else f"{score:g}" for score in (before.get(student), after[student]))
            table.add_row(escape(printable(student)), was, now)
    table.caption = None if table.row_count else "none"
    return table


def notes(result):
    """A line on each submission of which there is something to say, and one on all."""
    for student, said in {**result.refused, **result.recorded}.items():
        lines = [said] if isinstance(said, str) else said
        yield from (printable(f"{student}: {line}") for line in lines)
    yield (
        f"{len(result.recorded)} graded, {len(result.unchanged)} unchanged, "
        f"{len(result.refused)} not graded" + (" (see above)" if result.refused else "")
    )


def percent(share):
    return f"{100 * share:.0f} %"


def printable(text):
    """A text without what would move the cursor of a terminal."""
    return "".join(letter if letter.isprintable() else repr(letter)[1:-1] for letter in text)
