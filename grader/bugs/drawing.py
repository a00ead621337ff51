"""Mistakes in drawing a symbol with a temperature, as edits of `lstm_ref.character_model`."""

from grader.bugs import Bug, Diagnosis, agree, edited, one_of
from grader.bugs.cross_entropy import OVERFLOW, PAGE
from grader.bugs.rnn_cell import matching
from grader.calls import observe
from lstm_ref import character_model

TEMPERED = "a = scores / temperature"
CUMULATIVE = "cumulative = softmax(scores, temperature).cumsum(axis=-1)"
SYMBOLS = "return reached.argmax(axis=-1)"
REACHED = "reached = u[:, None] < cumulative"


def picked(old, new, words, anchor="sampling"):
    return Bug(old, new, f"your pick matches one {words}.", f"{PAGE}rnn-{anchor}")


PICK_BUGS = [
    picked(TEMPERED, "a = scores * temperature", "that multiplies the scores by the temperature, or raises the probabilities to its power: divide the scores", "temperature"),
    picked(TEMPERED, "a = scores", "that ignores the temperature", "temperature"),
    picked(CUMULATIVE, "cumulative = (softmax(scores) / temperature).cumsum(axis=-1)", "that divides the probabilities by the temperature, after the softmax: divide the scores", "temperature"),
    picked(CUMULATIVE, "cumulative = softmax(softmax(scores), temperature).cumsum(axis=-1)", "that takes the softmax twice: divide the scores, not the probabilities", "temperature"),
    picked(TEMPERED, "a = scores / temperature ** 2", "that divides by the temperature twice", "temperature"),
    picked(TEMPERED, "a = scores - temperature", "that subtracts the temperature, which changes no probability: divide", "temperature"),
    picked(TEMPERED, "a = -scores / temperature", "whose scores have the wrong sign", "temperature"),
    picked(CUMULATIVE, "cumulative = np.exp(scores / temperature).cumsum(axis=-1)", "whose exponentials are not divided by their sum", "softmax"),
    picked(CUMULATIVE, "cumulative = softmax(scores, temperature).cumsum(axis=0)", "that adds up over the batch: add the probabilities of one row"),
    picked(CUMULATIVE, "cumulative = softmax(scores.T, temperature).T.cumsum(axis=-1)", "whose softmax is over the batch", "softmax"),
    picked(CUMULATIVE, "cumulative = softmax(scores, temperature)", "that compares u with each probability: add them up first"),
    picked(SYMBOLS, "return scores.argmax(axis=-1)", "that always takes the highest score: nothing is drawn"),
    picked(SYMBOLS, "return scores.argmin(axis=-1)", "that always takes the lowest score"),
    picked(SYMBOLS, "return (reached.argmax(axis=-1) + 1)", "that returns one symbol too far"),
    picked(SYMBOLS, "return reached.argmax(axis=-1) - 1", "that returns the symbol before the right one"),
    picked(SYMBOLS, "return (u * scores.shape[-1]).astype(int)", "that draws all symbols alike, whatever their scores"),
    picked(SYMBOLS, "return one_hot(reached.argmax(axis=-1), scores.shape[-1])", "that returns one-hot vectors: the symbols' numbers are asked for"),
    picked(SYMBOLS, "return np.take_along_axis(softmax(scores, temperature), reached.argmax(axis=-1)[:, None], -1)[:, 0]", "that returns the probabilities of the symbols: their numbers are asked for"),
    picked(SYMBOLS, "return reached.argmax(axis=-1)[:, None]", "that returns a column (N, 1): the symbols are (N,)"),
    picked(REACHED, "reached = u[0] < cumulative", "that uses the first u for every row"),
    picked(REACHED, "reached = (1 - u[:, None]) < cumulative", "that uses 1 - u: as random, but u is given and asked for"),
    picked(CUMULATIVE, "cumulative = np.sort(softmax(scores, temperature), axis=-1)[:, ::-1].cumsum(axis=-1)", "that sorts the probabilities and returns a rank: the symbol's own number is asked for"),
    picked(SYMBOLS, "return scores.shape[-1] - 1 - (u[:, None] < softmax(scores, temperature)[:, ::-1].cumsum(axis=-1)).argmax(axis=-1)", "that adds up from the last symbol"),
    picked(SYMBOLS, "return (u[:, None] > cumulative).argmax(axis=-1)", "that takes the first k with u above the sum: it is the first with u below"),
]  # fmt: skip


def draw_pick(rng, N=40, V=6, temperature=1.0):
    """Scores (N, V), numbers u (N,) none of which lies near the edge between two symbols, and the temperature."""
    scores = 1.5 * rng.normal(size=(N, V))
    edges = character_model.softmax(scores, temperature).cumsum(axis=1)
    u = rng.uniform(size=N)
    while (near := (abs(u[:, None] - edges) < 1e-4).any(axis=1)).any():
        u[near] = rng.uniform(size=near.sum())
    return scores, u, temperature


def diagnose_pick(pick, rng):
    """Which mistakes draw the learner's symbols."""
    problems = [draw_pick(rng, temperature=temperature) for temperature in (0.5, 1.7, 3.0)]
    answers = [observe(pick, *problem).value for problem in problems]
    right = [character_model.pick(*problem) for problem in problems]

    def answer_of(bug):
        mistaken = edited(character_model, (bug.old, bug.new), names=("softmax", "pick")).pick
        return [mistaken(*problem) for problem in problems]

    return one_of(matching(PICK_BUGS, answers, right, answer_of)) or unused(pick, problems, answers, right)


def unused(pick, problems, answers, right):
    """What is wrong with draws that no formula gives: u is left aside, or a low temperature overflows."""
    if any(answer is None for answer in answers):
        return []
    again = [observe(pick, *problem).value for problem in problems]
    if not all(map(agree, answers, again)):
        return [OWN_NUMBERS]
    other = [observe(pick, scores, 1 - u, temperature).value for scores, u, temperature in problems]
    if all(map(agree, answers, other)):
        return [OWN_NUMBERS]
    scores, u, _ = problems[0]
    cold = observe(pick, scores, u, 0.001)
    overflows = any("overflow" in warning or "invalid" in warning for warning in cold.warnings)
    return [OVERFLOW] if overflows and all(map(agree, answers, right)) else []


OWN_NUMBERS = Diagnosis(
    "your pick does not use the numbers u that it is given, but others: the same u must give the same symbols.",
    PAGE + "rnn-sampling",
)
