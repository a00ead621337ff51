"""Pictures of what a learner built: ROUGE of four summaries, the table, shaded sentences, choices, a pointer, summaries."""

from html import escape

import numpy as np

from grader.assignments.summarisation import reference as ours
from grader.assignments.summarisation.problems import run
from grader.assignments.summarisation.texts import BODIES, TEXT, split, words_of
from grader.judging.pictures import graded, or_ours
from lstm_ref.summarisation import extractive, pointer, rouge
from lstm_ref.summarisation.rouge import plain

__all__ = ["TEXT", "chosen", "judged", "pointed", "shaded", "summariser", "way_back"]

BLUE, ORANGE, GREY = "#0072b2", "#d55e00", "#888"
REFERENCE = "remove repeated rows and keep the first of each"
SUMMARIES = (
    "remove repeated rows and keep the last of each",
    "of each the first keep and repeated rows remove",
    "drop all duplicates but one",
    "the the the the the the",
)


def _show(fig, *notes):
    import matplotlib.pyplot as plt

    if said := "\n".join(dict.fromkeys(filter(None, notes))):
        fig.suptitle(said, fontsize=9, color=ORANGE)
    plt.show()


def show_html(parts, *notes):
    """Pieces of a page below the cell, with a line for each part of ours that stands in."""
    from IPython.display import HTML, display

    said = "".join(f'<p style="color:{ORANGE}">{escape(note)}</p>' for note in dict.fromkeys(filter(None, notes)))
    display(HTML(f'<div style="max-width:46em">{said}{"".join(parts)}</div>'))


def _numbers(function, shape):
    """What the function returns as an array of this shape, for all arguments; it stops where it returns another."""

    def asked(*args):
        found = np.asarray(function(*args), dtype=float)
        assert found.shape == shape
        return found

    return asked


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
            found, note = or_ours(_numbers(rouge_n, (3,)), rouge.rouge_n, *problem, name="rouge_n")
            ax.barh(k + 0.4 * (n - 1.5), found[2], height=0.36, color=colour, label=f"ROUGE-{n}" if k == 0 else None)
            notes.append(note)
    ax.set_yticks(range(len(SUMMARIES)), SUMMARIES, fontsize=8)
    ax.set(xlim=(0, 1), xlabel="F1")
    ax.set_title(f"reference: {REFERENCE}", fontsize=9, loc="right")
    ax.invert_yaxis()
    ax.legend(frameon=False, fontsize=8)
    _show(fig, *notes)


def way_back(lcs_table, rouge_l, matched):
    """The table as shades, the way back as a line, matched words in blue."""
    if graded(lcs_table, rouge_l, matched):
        return
    import matplotlib.pyplot as plt

    a, b = (
        ["keep", "the", "first", "of", "all", "rows", "that", "are", "equal"],
        ["remove", "rows", "and", "keep", "the", "first", "of", "each"],
    )
    table, one = or_ours(_numbers(lcs_table, (len(a) + 1, len(b) + 1)), rouge.lcs_table, a, b, name="lcs_table")
    table = np.asarray(table)
    score, two = or_ours(_numbers(rouge_l, (3,)), ours.rouge_l, a, b, table, name="rouge_l")

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
    _show(fig, one, two, three)


def _by_rare_words(idf, centroid_scores, body):
    """The weight of each word of a text, its sentences' scores, and notes."""
    _, words = split(body)
    kinds = sorted({word for each in words for word in each})
    documents = [words_of(each) for each in BODIES] + ([] if body in BODIES else [words_of(body)])
    weights, one = or_ours(_numbers(idf, (len(kinds),)), ours.idf, kinds, documents, name="idf")
    weight = {word: float(value) for word, value in zip(kinds, weights, strict=True)}
    scores, two = or_ours(
        _numbers(centroid_scores, (len(words),)), ours.centroid_scores, words, weight, name="centroid_scores"
    )
    return weight, np.asarray(scores), (one, two)


def shaded(idf, centroid_scores):
    """The sentences of a text shaded by their scores, its words by their weights."""
    if graded(idf, centroid_scores):
        return
    weight, scores, notes = _by_rare_words(idf, centroid_scores, TEXT)
    low, high = min(weight.values()), max(weight.values())

    def word(text):
        rare = max((weight[each] for each in plain(text)), default=low)
        return f'<span style="opacity:{0.45 + 0.55 * (rare - low) / (high - low or 1):.2f}">{escape(text)}</span>'

    show_html(
        [
            f'<p style="background:rgba(0,114,178,{0.5 * max(0, score) ** 2:.2f});padding:.2em .5em;margin:.2em 0"><b>{score:.2f}</b> '
            f"{' '.join(map(word, sentence.split()))}</p>"
            for sentence, score in zip(split(TEXT)[0], np.nan_to_num(scores), strict=True)
        ],
        *notes,
    )


def _trained():
    """The extractor that was trained for the book, and its weights as `choices` takes them. It was trained to grade;
    its scores, times 20, make choices that can be seen."""
    model = extractive.small()
    return model, {"ahead": tuple(model.ahead), "back": tuple(model.back), "readout": 20 * model.readout}


def _by_lstm(sentence_vectors, choices, bodies):
    """The probability of each sentence of some texts in one batch, (S, N), the lengths, and notes."""
    model, weights = _trained()
    texts = [split(body)[0] for body in bodies]
    codes = [[[int(word) for word in row if word] for row in model.encode(sentences)] for sentences in texts]
    x, lengths = extractive.batch(codes)
    vectors, one = or_ours(
        _numbers(sentence_vectors, (*x.shape[:2], model.embedding.shape[1])),
        ours.sentence_vectors,
        x,
        model.embedding,
        name="sentence_vectors",
    )
    found, two = or_ours(_numbers(choices, x.shape[:2]), ours.choices, vectors, lengths, weights, run, name="choices")
    return found, lengths, (one, two)


def chosen(sentence_vectors, choices):
    """What is chosen of three documents in a batch, and of each alone."""
    if graded(sentence_vectors, choices):
        return
    import matplotlib.pyplot as plt

    bodies = [BODIES[k] for k in (2, 1, 5)]
    found, lengths, notes = _by_lstm(sentence_vectors, choices, bodies)
    fig, axes = plt.subplots(3, 1, figsize=(7.2, 4.4), layout="constrained", sharex=True)
    for n, (ax, body) in enumerate(zip(axes, bodies, strict=True)):
        alone, _, more = _by_lstm(sentence_vectors, choices, [body])
        notes += more
        S = int(lengths[n])
        ax.barh(range(len(found)), found[:, n], color=[BLUE] * S + [ORANGE] * (len(found) - S))
        ax.plot(alone[:, 0], range(S), "d", color=GREY, ms=6, label="read alone" if n == 0 else None)
        ax.set_yticks(
            range(len(found)), [each[:60] for each in split(body)[0]] + ["(padding)"] * (len(found) - S), fontsize=7
        )
        ax.invert_yaxis()
    axes[0].legend(frameon=False, fontsize=8)
    axes[-1].set(xlabel="probability of being chosen", xlim=(0, 1))
    _show(fig, *notes)


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
        p, one = or_ours(_numbers(mixture, (1, len(names))), pointer.mixture, *problem, name="mixture")
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
    _show(fig, *notes)


def summariser(idf, centroid_scores, sentence_vectors, choices, pick, lcs_table, rouge_l, matched):
    """A function that summarises a text with the learner's parts in three ways, and judges them."""
    if graded(idf, centroid_scores, sentence_vectors, choices, pick, lcs_table, rouge_l, matched):
        return lambda *args, **named: None

    def worth(summary, wanted):
        """ROUGE-L, the places in the summary that are matched, and notes."""
        table, one = or_ours(
            _numbers(lcs_table, (len(summary) + 1, len(wanted) + 1)), rouge.lcs_table, summary, wanted, name="lcs_table"
        )
        problem = summary, wanted, np.asarray(table).astype(int)
        score, two = or_ours(_numbers(rouge_l, (3,)), ours.rouge_l, *problem, name="rouge_l")

        def checked(*args):
            return {int(i) for i, _ in matched(*args)}

        places, three = or_ours(checked, lambda *args: {i for i, _ in ours.matched(*args)}, *problem, name="matched")
        return float(score[2]), places, (one, two, three)

    def summarise(text, budget=20, reference=None):
        """The text with what each way picks in at most `budget` words; with a reference, how close each comes."""
        sentences, words = split(text)
        sizes = np.array([len(each) for each in words])
        _, by_words, notes = _by_rare_words(idf, centroid_scores, text)
        by_lstm, _, more = _by_lstm(sentence_vectors, choices, [text])
        notes, parts = [*notes, *more], []
        ways = ("lead", -np.arange(len(words)).astype(float)), ("rare words", by_words), ("LSTM", by_lstm[:, 0])
        for name, scores in ways:

            def taken(*args):
                found = [int(place) for place in pick(*args)]
                assert all(0 <= place < len(words) for place in found)
                return found

            places, note = or_ours(taken, ours.pick, np.asarray(scores), sizes, budget, name="pick")
            notes.append(note)
            marked = " ".join(
                f'<span style="background:rgba(0,114,178,.3)">{escape(each)}</span>' if s in places else escape(each)
                for s, each in enumerate(sentences)
            )
            said, close = [word for s in places for word in words[s]], ""
            if reference is not None:
                score, common, more = worth(said, plain(reference))
                notes += more
                line = " ".join(
                    f"<b>{escape(word)}</b>" if i in common else escape(word) for i, word in enumerate(said)
                )
                close = f"<p>ROUGE-L {score:.2f}: {line}</p>"
            parts.append(f"<h4>{name}</h4><p>{marked}</p>{close}")
        show_html(parts, *notes)

    return summarise
