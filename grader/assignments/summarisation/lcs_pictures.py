"""Pictures of a longest common subsequence: two tables, and the way back through one."""

import numpy as np

from grader.assignments.summarisation import reference as ours
from grader.assignments.summarisation.pictures import spaced
from grader.judging.charts import coloured, heat, number, show
from grader.judging.pictures import numbers_of, or_ours, picture
from lstm_ref.summarisation import rouge


@picture
def tables(lcs_table):
    """The tables of a summary with one word changed, and of the same words backwards."""
    reference, charts, notes = ["keep", "the", "first", "of", "each"], [], []
    for title, summary in (
        ("One word changed", ["keep", "the", "last", "of", "each"]),
        ("The same words, backwards", reference[::-1]),
    ):
        asked = numbers_of(lcs_table, (len(summary) + 1, len(reference) + 1))
        table, note = or_ours(asked, rouge.lcs_table, summary, reference, name="lcs_table")
        notes.append(note)
        charts.append(
            heat(
                table,
                ["", *summary],
                ["", *reference],
                digits=0,
                title=f"{title}: {number(float(table[-1, -1]))} in common",
            )
        )
    show(*charts, notes=notes)


@picture
def way_back(lcs_table, rouge_l, matched):
    """The table as shades, the way back as a line, matched words in full colour."""
    a = ["keep", "the", "first", "of", "all", "rows", "that", "are", "equal"]
    b = ["remove", "rows", "and", "keep", "the", "first", "of", "each"]
    table, one = or_ours(numbers_of(lcs_table, (len(a) + 1, len(b) + 1)), rouge.lcs_table, a, b, name="lcs_table")
    table = np.asarray(table)
    score, two = or_ours(numbers_of(rouge_l, (3,)), ours.rouge_l, a, b, table, name="rouge_l")

    def checked(*args):
        found = [(int(i), int(j)) for i, j in matched(*args)]
        assert all(0 <= i < len(a) and 0 <= j < len(b) for i, j in found)
        return found

    pairs, three = or_ours(checked, ours.matched, a, b, rouge.lcs_table(a, b), name="matched")
    shade = 0.3 * np.nan_to_num(table / max(np.nanmax(table, initial=0), 1))
    for i, j in pairs:
        shade[i + 1, j + 1] = 1
    said = [[float(k in found) for k in range(len(words))] for words, found in zip((a, b), _places(pairs), strict=True)]
    show(
        heat(
            shade,
            ["", *a],
            ["", *b],
            words=[[f"{entry:.0f}" for entry in row] for row in table],
            way=[(0, 0), *((i + 1, j + 1) for i, j in pairs), (len(a), len(b))],
            title="ROUGE-L: precision {:.2f}, recall {:.2f}, F1 {:.2f}".format(*map(float, score)),
            says=f"Matched: {', '.join(f'{a[i]} with {b[j]}' for i, j in pairs)}.",
        ),
        coloured(
            [("summary", *spaced(a, said[0])), ("reference", *spaced(b, said[1]))], title="What is matched", width=420
        ),
        notes=[one, two, three],
    )


def _places(pairs):
    return {i for i, _ in pairs}, {j for _, j in pairs}
