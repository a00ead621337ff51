"""Pictures of what a learner built: ROUGE of four summaries, the table and the way back, a pointer."""

import numpy as np

from grader.assignments.summarisation import reference as ours
from grader.judging.pictures import ORANGE, graded, numbers_of, or_ours, show
from lstm_ref.summarisation import pointer, rouge

BLUE, GREY = "#0072b2", "#888"
REFERENCE = "remove repeated rows and keep the first of each"
SUMMARIES = (
    "remove repeated rows and keep the last of each",
    "of each the first keep and repeated rows remove",
    "drop all duplicates but one",
    "the the the the the the",
)


def judged(rouge_n):
    """F1 of ROUGE-1 and ROUGE-2 of four summaries."""
    if graded(rouge_n):
        return
    import matplotlib.pyplot as plt

    fig, ax = plt.subplots(figsize=(6.4, 2.6), layout="constrained")
    notes = []
    for n, colour in ((1, BLUE), (2, ORANGE)):
        for k, summary in enumerate(SUMMARIES):
            problem = summary.split(), REFERENCE.split(), n
            found, note = or_ours(numbers_of(rouge_n, (3,)), rouge.rouge_n, *problem, name="rouge_n")
            ax.barh(k + 0.4 * (n - 1.5), found[2], height=0.36, color=colour, label=f"ROUGE-{n}" if k == 0 else None)
            notes.append(note)
    ax.set_yticks(range(len(SUMMARIES)), SUMMARIES, fontsize=8)
    ax.set(xlim=(0, 1), xlabel="F1")
    ax.set_title(f"reference: {REFERENCE}", fontsize=9, loc="right")
    ax.invert_yaxis()
    ax.legend(frameon=False, fontsize=8)
    show(fig, *notes)


def way_back(lcs_table, rouge_l, matched):
    """The table as shades, the way back as a line, matched words in blue."""
    if graded(lcs_table, rouge_l, matched):
        return
    import matplotlib.pyplot as plt

    a, b = (
        ["keep", "the", "first", "of", "all", "rows", "that", "are", "equal"],
        ["remove", "rows", "and", "keep", "the", "first", "of", "each"],
    )
    table, one = or_ours(numbers_of(lcs_table, (len(a) + 1, len(b) + 1)), rouge.lcs_table, a, b, name="lcs_table")
    table = np.asarray(table)
    score, two = or_ours(numbers_of(rouge_l, (3,)), ours.rouge_l, a, b, table, name="rouge_l")

    def checked(*args):
        found = [(int(i), int(j)) for i, j in matched(*args)]
        assert all(0 <= i < len(a) and 0 <= j < len(b) for i, j in found)
        return found

    pairs, three = or_ours(checked, ours.matched, a, b, rouge.lcs_table(a, b), name="matched")
    fig, ax = plt.subplots(figsize=(5.6, 4.2), layout="constrained")
    ax.imshow(table, cmap="Greys", vmax=2 * table.max() + 1)
    for (i, j), entry in np.ndenumerate(table):
        ax.text(j, i, f"{entry:.0f}", ha="center", va="center", fontsize=8)
    for i, j in pairs:
        ax.add_patch(plt.Rectangle((j + 0.5, i + 0.5), 1, 1, fill=False, edgecolor=BLUE, lw=2))
    corners = [(0, 0), *((i + 1, j + 1) for i, j in pairs), (len(a), len(b))]
    ax.plot([j for _, j in corners], [i for i, _ in corners], color=ORANGE, lw=1)
    ax.set_xticks(range(len(b) + 1), ["", *b], rotation=40, ha="right", fontsize=8)
    ax.set_yticks(range(len(a) + 1), ["", *a], fontsize=8)
    for labels, found in (
        (ax.get_xticklabels(), {j + 1 for _, j in pairs}),
        (ax.get_yticklabels(), {i + 1 for i, _ in pairs}),
    ):
        for k, label in enumerate(labels):
            if k in found:
                label.set(color=BLUE, fontweight="bold")
    ax.set_title("ROUGE-L: precision {:.2f}, recall {:.2f}, F1 {:.2f}".format(*map(float, score)), fontsize=9)
    show(fig, one, two, three)


def pointed(mixture, surprise):
    """What a decoder says that does not know ndarray, for three gates."""
    if graded(mixture, surprise):
        return
    import matplotlib.pyplot as plt

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
    fig, axes = plt.subplots(1, 3, figsize=(7.2, 2.9), layout="constrained", sharex=True, sharey=True)
    notes = []
    for ax, g in zip(axes, (0.98, 0.6, 0.2), strict=True):
        problem = scores, shares, column, np.array([g]), len(names)
        p, one = or_ours(numbers_of(mixture, (1, len(names))), pointer.mixture, *problem, name="mixture")
        asked = np.asarray(p)[None], ndarray, np.array([[True]])

        def costs(function, asked=asked):
            with np.errstate(all="ignore"):
                return float(function(*asked))

        loss, two = or_ours(
            lambda costs=costs: costs(surprise),
            lambda asked=asked: float(-np.log(max(asked[0][0, 0, ndarray[0, 0]], 1e-300))),
            name="surprise",
        )
        ax.barh(range(len(names)), p[0], color=[BLUE if k < len(known) else ORANGE for k in range(len(names))])
        ax.set_title(f"g = {g}: {loss:.2f} nats", fontsize=9)
        ax.set_xlabel("probability")
        notes += [one, two]
    axes[0].set_yticks(range(len(names)), names, fontsize=8)
    axes[0].invert_yaxis()
    show(fig, *notes)
