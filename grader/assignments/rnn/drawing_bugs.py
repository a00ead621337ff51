"""Mistakes in drawing a symbol with a temperature, as edits of `lstm_ref.text.character_model`."""

from functools import partial

from grader.assignments.rnn import extremes
from grader.assignments.rnn.extremes import PAGE
from grader.judging.calls import observe
from grader.judging.diagnosis import Bug, Diagnosis, agree, edited, made_in
from grader.judging.explained import alone, note, partly_told, together, told
from lstm_ref.text import character_model

TEMPERED = "a = scores / temperature"
CUMULATIVE = "cumulative = softmax(scores, temperature).cumsum(axis=-1)"
SYMBOLS = "return reached.argmax(axis=-1)"
REACHED = "reached = u[:, None] < cumulative"
RESCALED = "return e / e.sum(axis=-1, keepdims=True)"
SHIFT = "a = a - a.max(axis=-1, keepdims=True)"
LAST = "reached[:, -1] = True  # the sum of all is 1, but for rounding"
# What is drawn where no sum is above u, as mistakes make it happen: the last symbol, the first, or one too far.
ENDS = (), ((LAST, ""),), ((LAST, ""), (SYMBOLS, "return (~reached).sum(axis=-1)"))


def picked(old, new, words, anchor="sampling"):
    return Bug(old, new, f"your pick matches one {words}.", f"{PAGE}rnn-{anchor}")


PICK_BUGS = [
    picked(TEMPERED, "a = scores * temperature", "that multiplies the scores by the temperature, or raises the probabilities to its power: divide the scores", "temperature"),
    picked(TEMPERED, "a = scores", "that ignores the temperature, or divides by it once the softmax is taken and rescales: divide the scores, before", "temperature"),
    picked(CUMULATIVE, "cumulative = (softmax(scores) / temperature).cumsum(axis=-1)", "that divides the probabilities by the temperature, after the softmax: divide the scores", "temperature"),
    picked(CUMULATIVE, "cumulative = softmax(softmax(scores), temperature).cumsum(axis=-1)", "that takes the softmax twice: divide the scores, not the probabilities", "temperature"),
    picked(TEMPERED, "a = scores / temperature ** 2", "that divides by the temperature twice", "temperature"),
    picked(TEMPERED, "a = scores - temperature", "that subtracts the temperature, which changes no probability: divide", "temperature"),
    picked(TEMPERED, "a = -scores / temperature", "whose scores have the wrong sign", "temperature"),
    picked(CUMULATIVE, "cumulative = np.exp(scores / temperature).cumsum(axis=-1)", "whose exponentials are not divided by their sum", "softmax"),
    picked(CUMULATIVE, "cumulative = softmax(scores, temperature).cumsum(axis=0)", "that adds up over the batch: add the probabilities of one row"),
    picked(CUMULATIVE, "cumulative = softmax(scores.T, temperature).T.cumsum(axis=-1)", "whose softmax is over the batch", "softmax"),
    picked(CUMULATIVE, "cumulative = softmax(scores, temperature).cumsum().reshape(scores.shape)", "that goes on adding from one row to the next: each row is added up for itself"),
    picked(RESCALED, "return e / e.sum()", "that divides by the sum over the whole batch: the probabilities of one row add up to 1", "softmax"),
    picked(REACHED, "reached = np.sort(u)[:, None] < cumulative", "that sorts u: each number belongs to its row"),
    picked(REACHED, "reached = u[::-1, None] < cumulative", "that takes the numbers u from the end: each belongs to its row"),
    picked(CUMULATIVE, "cumulative = softmax(scores, temperature)", "that compares u with each probability: add them up first"),
    picked(SYMBOLS, "return scores.argmax(axis=-1)", "that always takes the highest score: nothing is drawn"),
    picked(SYMBOLS, "return scores.argmin(axis=-1)", "that always takes the lowest score"),
    picked(REACHED, "reached = u[:, None] <= cumulative", "that stops where u is equal to the sum: with u = 0 that draws a symbol of probability 0, so u must be smaller"),
    picked(SHIFT, "a = a - a.max()", "that subtracts one maximum from all rows: take the largest score of each row", "softmax"),
    picked(SYMBOLS, "return (reached.argmax(axis=-1) + 1)", "that returns one symbol too far"),
    picked(SYMBOLS, "return reached.argmax(axis=-1) - 1", "that returns the symbol before the right one"),
    picked(SYMBOLS, "return (u * scores.shape[-1]).astype(int)", "that draws all symbols alike, whatever their scores"),
    picked(SYMBOLS, "return one_hot(reached.argmax(axis=-1), scores.shape[-1])", "that returns one-hot vectors: the symbols' numbers are asked for"),
    picked(SYMBOLS, "return np.take_along_axis(softmax(scores, temperature), reached.argmax(axis=-1)[:, None], -1)[:, 0]", "that returns the probabilities of the symbols: their numbers are asked for"),
    picked(SYMBOLS, "return reached.argmax(axis=-1)[:, None]", "that returns a column (N, 1): the symbols are (N,)"),
    picked(SYMBOLS, "return np.minimum(reached.argmax(axis=-1), scores.shape[-1] - 2)", "that never draws the last symbol"),
    picked(REACHED, "reached = u[0] < cumulative", "that uses the first u for every row"),
    picked(REACHED, "reached = (1 - u[:, None]) < cumulative", "that uses 1 - u: as random, but u is given and asked for"),
    picked(CUMULATIVE, "cumulative = np.sort(softmax(scores, temperature), axis=-1)[:, ::-1].cumsum(axis=-1)", "that sorts the probabilities and returns a rank: the symbol's own number is asked for"),
    picked(SYMBOLS, "return scores.shape[-1] - 1 - (u[:, None] < softmax(scores, temperature)[:, ::-1].cumsum(axis=-1)).argmax(axis=-1)", "that adds up from the last symbol"),
    picked(SYMBOLS, "return (u[:, None] > cumulative).argmax(axis=-1)", "that draws symbol 0 whatever the scores and u are, as a comparison the wrong way round does"),
]  # fmt: skip


def draw_pick(rng, N=40, V=6, temperature=1.0):
    """Scores (N, V), numbers u (N,) none of which lies near the edge between two symbols, and the temperature."""
    scores = 1.5 * rng.normal(size=(N, V))
    edges = character_model.softmax(scores, temperature).cumsum(axis=1)
    u = rng.uniform(size=N)
    while (near := (abs(u[:, None] - edges) < 1e-4).any(axis=1)).any():
        u[near] = rng.uniform(size=near.sum())
    return scores, u, temperature


def mistaken(bugs, end=()):
    """The reference with some bugs and an end of its own."""
    edits = [(bug.old, bug.new) for bug in bugs]
    replaced = [old for old, _ in edits]
    edits += [edit for edit in end if edit[0] not in replaced]
    return edited(character_model, *edits, names=("softmax", "pick")).pick


def diagnose_pick(pick, calls):
    """Which mistakes draw the learner's symbols; else whether it leaves u aside, or what a low temperature shows."""
    note(pick, calls, made_in(character_model, "softmax", "pick"), PICK_BUGS)
    for search in (told, partial(partly_told, ordinary=extremes.ordinary, where=extremes.SMALL)):
        for end in ENDS:
            found = search(
                (alone(PICK_BUGS), together(PICK_BUGS)), pick, calls, character_model.pick, partial(mistaken, end=end)
            )
            if found:
                return found
    if any(call.seen.value is None for call in calls):
        return []
    return unused(pick, calls) or when_cold(pick, calls)


def unused(pick, calls):
    """Whether the same u draw other symbols, or other u the same."""
    warm = [call for call in calls if call.args[2] >= 1]
    again = [observe(pick, *call.args).value for call in warm]
    other = [observe(pick, scores, (u + 0.5) % 1, temperature).value for _, (scores, u, temperature), *_ in warm]
    seen = [call.seen.value for call in warm]
    if not all(map(agree, again, seen)):
        return [OWN_NUMBERS]
    return [UNMOVED] if all(map(agree, other, seen)) else []


def when_cold(pick, calls):
    """What is wrong with draws that are right while the scores, divided by the temperature, are of ordinary size."""
    spoilt = [call for call in calls if not agree(call.seen.value, character_model.pick(*call.args))]
    if not spoilt or any(extremes.ordinary(*call.args) for call in spoilt):
        return []
    if extremes.overflowed(calls):
        return [extremes.OVERFLOW]
    scores, u, temperature = spoilt[0].args
    rows = [(scores[n : n + 1], u[n : n + 1], temperature) for n in range(len(u))]
    alone_right = all(agree(observe(pick, *row).value, character_model.pick(*row)) for row in rows)
    return [extremes.ONE_MAXIMUM] if alone_right else []


OWN_NUMBERS = Diagnosis(
    "your pick draws other symbols when it is asked the same again: the numbers u that it is given are all that is random.",
    PAGE + "rnn-sampling",
)
UNMOVED = Diagnosis(
    "your pick draws the same symbols whatever the numbers u are that it is given: other u must draw other symbols.",
    PAGE + "rnn-sampling",
)
