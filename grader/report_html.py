"""A report as the table that a learner reads, in the notebook and in the feedback.

The notebook has no style sheet of ours, so the styles stand in the elements; a feedback page drops them for its own.
"""

from html import escape

BOOK = "https://lstm-course.github.io/lstm-course/chapters/"
CELL = "text-align:left;vertical-align:top;padding:.3em .6em;white-space:"


def as_table(report):
    """The score, what happened, and every claim: whether it holds, why not, and its points."""
    heads = "".join(
        f'<th scope="col" style="{CELL}normal">{head}</th>' for head in ("Result", "What should hold", "Points")
    )
    return (
        f'<div style="max-width:50em;overflow-x:auto">'
        f"<p><strong>{escape(report.title)}: {report.score:g} of {report.points:g} points</strong></p>{said(report)}"
        f'<table style="border-collapse:collapse"><thead><tr>{heads}</tr></thead>'
        f"<tbody>{''.join(rows(report))}</tbody></table></div>"
    )


def said(report):
    """The named mistakes, each with its section of the book; without a name, where the answer goes wrong first."""
    if report.first_wrong:
        return f"<p><strong>Where it goes wrong first:</strong> {escape(report.first_wrong)}</p>"
    return "".join(
        f"<p><strong>What happened:</strong> {escape(each.words[0].upper() + each.words[1:])} "
        f'<a href="{BOOK}{each.section}">Read the section</a></p>'
        for each in report.diagnoses
    )


def rows(report):
    total = sum(weight for _, weight, _ in report.rows)
    for sentence, weight, wrong in report.rows:
        worth = report.points * weight / total
        why = f"<br><em>{escape(str(wrong))}</em>" if wrong else ""
        yield (
            f'<tr><td style="{CELL}nowrap">{"✗ not yet" if wrong else "✓ holds"}</td>'
            f'<td style="{CELL}normal">{escape(sentence)}{why}</td>'
            f'<td style="{CELL}nowrap">{0 if wrong else worth:.3g} of {worth:.3g}</td></tr>'
        )


def as_text(report):
    """The same table for `print`."""
    lines = [f"{report.title}: {report.score:g} of {report.points:g} points"]
    for sentence, _, wrong in report.rows:
        lines.append(f"{'✗' if wrong else '✓'} {sentence}" + (f"\n    {wrong}" if wrong else ""))
    return "\n".join(lines)
