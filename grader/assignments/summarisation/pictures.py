"""Pictures of what a learner built: ROUGE of four summaries, a pointer, what fits a budget."""

import numpy as np

from grader.assignments.summarisation import reference as ours
from grader.judging.charts import bars, coloured, heat, number, show
from grader.judging.pictures import numbers_of, of_either, or_ours, picture
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


@picture
def taken(pick):
    """Which sentences of a document are taken, for growing budgets, and how many words are left."""
    scores, sizes = np.array([0.6, 0.9, 0.2, 0.7, 0.4]), np.array([6, 14, 3, 8, 4])
    budgets = [4, 9, 14, 19, 24, 35]

    def places(pick):
        found = [[int(place) for place in pick(scores.copy(), sizes.copy(), budget)] for budget in budgets]
        assert all(0 <= place < len(sizes) for each in found for place in each)
        return found

    found, note = of_either(places, pick, ours.pick, name="pick")
    order = [[each.index(s) + 1 if s in each else 0 for each in found] for s in range(len(sizes))]
    left = [budget - int(sizes[each].sum()) for budget, each in zip(budgets, found, strict=True)]
    show(
        heat(
            [*((place > 0) * score for place, score in zip(np.array(order), scores, strict=True)), np.minimum(left, 0)],
            [*(f"{score}, {size} words" for score, size in zip(scores, sizes, strict=True)), "words left"],
            budgets,
            words=[*([place or "" for place in each] for each in order), [number(each) for each in left]],
            x="budget",
            title="What is taken, as the 1st, 2nd, … of your list",
            says="Of each field, the place in the list that pick returns, and the score of what is taken.",
        ),
        notes=[note],
    )
