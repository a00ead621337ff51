"""Pictures of what a learner built: ROUGE of four summaries, the table and the way back, a pointer."""

import numpy as np

from grader.assignments.summarisation import reference as ours
from grader.judging.charts import bars, coloured, heat, show
from grader.judging.pictures import numbers_of, or_ours, picture
from lstm_ref.summarisation import pointer, rouge

REFERENCE = "remove repeated rows and keep the first of each"
SUMMARIES = {
    "one word wrong": "remove repeated rows and keep the last of each",
    "another order": "of each the first keep and repeated rows remove",
    "other words": "drop all duplicates but one",
    "one word only": "the the the the the the",
}


def spaced(words, values):
    """Words and their numbers, as tokens with spaces between that have no colour."""
    tokens = [token for word in words for token in (word, " ")]
    return tokens, np.column_stack([values, np.zeros(len(words))]).ravel()


@picture
def judged(rouge_n):
    """F1 of ROUGE-1 and ROUGE-2 of four summaries."""
    charts, notes = [], []
    for n in (1, 2):
        scores = []
        for summary in SUMMARIES.values():
            problem = summary.split(), REFERENCE.split(), n
            found, note = or_ours(numbers_of(rouge_n, (3,)), rouge.rouge_n, *problem, name="rouge_n")
            scores.append(found[2])
            notes.append(note)
        charts.append(bars([*SUMMARIES], scores, title=f"F1 of ROUGE-{n}", most=1.0, width=380))
    texts = [(name, summary, None) for name, summary in {"reference": REFERENCE, **SUMMARIES}.items()]
    show(*charts, coloured(texts, title="Of these summaries"), notes=notes)


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


@picture
def pointed(mixture, surprise):
    """What a decoder says that does not know ndarray, for three gates."""
    known, source = (
        ["<unknown>", "return", "the", "a", "list", "value"],
        ["return", "the", "ndarray", "of", "the", "sorted", "ndarray"],
    )
    numbers = {word: k for k, word in enumerate(known) if k}
    codes, extra = pointer.extend(source, numbers, 0)
    names, column = [*known, *extra], np.array(codes)[:, None]
    scores = np.array([[1.5, -1.0, 0.5, 0.8, 1.2, 0.6]])
    shares = np.array([[0.02], [0.05], [0.45], [0.03], [0.05], [0.15], [0.25]])
    ndarray = np.array([[names.index("ndarray")]])
    gates, said, losses, notes = (0.98, 0.6, 0.2), [], [], []
    for g in gates:
        problem = scores, shares, column, np.array([g]), len(names)
        p, one = or_ours(numbers_of(mixture, (1, len(names))), pointer.mixture, *problem, name="mixture")
        loss, two = or_ours(
            numbers_of(surprise, ()),
            lambda p, word, counts: -np.log(max(p[0, 0, word[0, 0]], 1e-300)),
            np.asarray(p)[None],
            ndarray,
            np.array([[True]]),
            name="surprise",
        )
        said.append(p[0])
        losses.append(float(loss))
        notes += [one, two]
    columns = [f"g = {g}" for g in gates]
    show(
        heat(
            np.array(said).T,
            [name if name in known else f"{name} (source)" for name in names],
            columns,
            digits=2,
            title="What it says next",
            says="Each row is a word, with its probability for each gate.",
        ),
        bars(columns, losses, title="What ndarray costs", x="nats", width=360),
        notes=notes,
    )
