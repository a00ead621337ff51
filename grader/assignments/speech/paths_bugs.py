"""Mistakes in what a path says, in alpha and in the loss, as edits of `reference`."""

from grader.assignments.speech import reference
from grader.assignments.speech.problems import path_of, sizes, spoken
from grader.judging import edits
from grader.judging.diagnosis import Bug

SAYS = "11-speech.html#speech-ctc"
SUMS = "11-speech.html#speech-forward"
MERGED = "merged = [label for t, label in enumerate(path) if t == 0 or label != path[t - 1]]"
LEFT = "return [int(label) for label in merged if label != 0]"


def says(old, new, words):
    return Bug(old, new, f"your collapse {words}.", SAYS)


COLLAPSE_BUGS = [
    says(MERGED, "path = [label for label in path if label != 0]\n    merged = [label for t, label in enumerate(path) if t == 0 or label != path[t - 1]]", "takes the blanks away first: then a label that is said twice, with a blank between, is said once. Repetitions come first"),
    says(MERGED, "merged = list(path)", "does not make repetitions one: a label that is held for several steps is said once"),
    says(MERGED, "merged = [label for t, label in enumerate(path) if label != path[t - 1]]", "compares the first label with the last one, for path[-1] is the end of the list: the first has none before it"),
    says(MERGED, "merged, t = [], 0\n    while t < len(path):\n        merged.append(path[t])\n        t += 2 if t + 1 < len(path) and path[t + 1] == path[t] else 1", "makes one of two, and two of three: a label may be held for any number of steps"),
    says(LEFT, "return [int(label) for label in merged]", "leaves the blanks in: 0 says nothing"),
    says(MERGED, "merged = list(dict.fromkeys(path))", "says each label once: the same label counts again behind a blank or another label"),
    says(MERGED, "merged = sorted(set(path))", "says each label once, in order of size: the path's order counts, and labels may come again"),
    says(MERGED, "merged = [label for t, label in enumerate(path) if t > 0 and label != path[t - 1]]", "leaves out the first step: a path may begin with a label"),
    says(MERGED, "merged = [label for t, label in enumerate(path[:-1]) if t == 0 or label != path[t - 1]]", "leaves out the last step: a path may end with a label"),
    says(MERGED, "merged = [label for t, label in enumerate(path) if t + 1 == len(path) or label != path[t + 1]][:-1]", "leaves out the last label"),
    says(MERGED, "merged = [label for t, label in enumerate(path) if t > 0 and label == path[t - 1]]", "keeps the repetitions and drops the rest: it is the other way round"),
    says(MERGED, "merged = [label for t, label in enumerate(path) if t == 0 or label > path[t - 1]]", "keeps a label only where it is larger than the one before"),
    says(LEFT, "return [int(label) for label in merged if label > 1]", "leaves out label 1: the blank is 0"),
    says(LEFT, "return [int(label) for label in merged if label != max(path, default=0)]", "takes the last label for the blank: the blank is 0"),
    says(LEFT, "return [int(label) - 1 for label in merged if label != 0]", "returns digits, one lower than the labels: labels are asked for"),
    says(LEFT, "return [int(label) for label in merged if label != 0][1:]", "leaves out the first label"),
]  # fmt: skip

STATES = "states += [label, 0]"
START = "alpha[0, :2] = log_y[0, states[:2]]"
STAY = "total = alpha[t - 1, s]"
BY_ONE = "if s >= 1:\n                total = np.logaddexp(total, alpha[t - 1, s - 1])"
ONE = "total = np.logaddexp(total, alpha[t - 1, s - 1])"
IF_TWO = "if s >= 2 and states[s] != 0 and states[s] != states[s - 2]:"
TWO = "total = np.logaddexp(total, alpha[t - 1, s - 2])"
EMIT = "alpha[t, s] = total + log_y[t, states[s]]"
TABLE = "alpha = np.full((T, S), -np.inf)"
STEPS = "for t in range(1, T):"
WHOLE = "return alpha"


def sums(old, new, words):
    return Bug(old, new, f"your alpha {words}.", SUMS)


HEAD = "states = [0]\n    for label in target:\n        states += [label, 0]\n    T, S = len(log_y), len(states)\n    alpha = np.full((T, S), -np.inf)\n    alpha[0, :2] = log_y[0, states[:2]]"
LOOP = f"{STEPS}\n        for s in range(S):\n            {STAY}\n            {BY_ONE}"
MAXIMUM = f"{ONE}\n            {IF_TWO}\n                {TWO}"
FORWARD_BUGS = [
    sums(MAXIMUM, f"total = max(total, alpha[t - 1, s - 1])\n            {IF_TWO}\n                total = max(total, alpha[t - 1, s - 2])", "takes the likeliest way and not the sum of all: that finds the best path. Logarithms are added by logaddexp"),
    sums(MAXIMUM, f"total = total + alpha[t - 1, s - 1]\n            {IF_TWO}\n                total = total + alpha[t - 1, s - 2]", "adds logarithms where probabilities are added: np.logaddexp does that"),
    sums(MAXIMUM, f"{ONE}\n            {IF_TWO}\n                total = max(total, alpha[t - 1, s - 2])", "takes the larger where it skips a blank: all ways are summed"),
    sums(ONE, "total = max(total, alpha[t - 1, s - 1])", "takes the larger of staying and going on: they are summed"),
    sums(BY_ONE, "if s >= 1:\n                pass", "never goes on by one place"),
    sums(STAY, "total = -np.inf", "never stays where it is: a label may be held for several steps"),
    sums(IF_TWO, "if False:", "never skips a blank: between two different labels none has to be said"),
    sums(IF_TWO, "if s >= 2:", "skips whatever stands between: only a blank may be skipped, and only between two different labels"),
    sums(IF_TWO, "if s >= 2 and states[s] != 0:", "skips the blank between two equal labels: without it both would become one"),
    sums(IF_TWO, "if s >= 2 and states[s] == 0:", "skips from blank to blank, over a label: only a blank may be skipped"),
    sums(IF_TWO, "if s >= 2 and (states[s] == 0 or states[s] != states[s - 2]):", "skips from blank to blank, over a label: only a blank may be skipped"),
    sums(ONE, "total = np.logaddexp(total, alpha[t, s - 1])", "goes on by one within a step, from alpha[t, s - 1]: it comes from step t - 1"),
    sums(f"{ONE}\n            {IF_TWO}\n                {TWO}", f"total = np.logaddexp(total, alpha[t, s - 1])\n            {IF_TWO}\n                total = np.logaddexp(total, alpha[t, s - 2])", "goes on within a step, from alpha[t]: it comes from step t - 1"),
    sums(f"{STAY}\n            {BY_ONE}", "total = alpha[t - 1, s]\n            if s >= 1 and s % 2:\n                total = np.logaddexp(total, alpha[t - 1, s - 1])", "never goes from a label to the blank behind it"),
    sums(f"{HEAD}\n    {LOOP}\n            {IF_TWO}", f"blank = log_y.shape[1] - 1\n    {HEAD}\n    {LOOP}\n            {IF_TWO}".replace("[0]\n", "[blank]\n").replace("[label, 0]", "[label, blank]").replace("!= 0", "!= blank"), "takes the last label for the blank: the blank is 0"),
    sums(HEAD, "states = list(target)\n    T, S = len(log_y), len(states)\n    alpha = np.full((T, S), -np.inf)\n    alpha[0, 0] = log_y[0, states[0]]", "has no blanks between the labels: l' has 2M + 1 places"),
    sums(IF_TWO, "if s >= 2 and states[s] == states[s - 2]:", "skips where the label is the same as two places before: it is allowed where they differ"),
    sums(IF_TWO, "if s >= 2 and states[s] != states[s - 1]:", "compares with the place before: it is the label two places before that must differ"),
    sums(TWO, "total = np.logaddexp(total, alpha[t - 1, s - 2] + log_y[t, 0])", "says the blank that it skips: a skipped blank costs nothing"),
    sums(START, "alpha[0, 0] = log_y[0, 0]", "begins on the first blank alone: a path may begin on the first label"),
    sums(START, "alpha[0, 1:2] = log_y[0, states[1:2]]", "begins on the first label alone: a path may begin on the blank before it"),
    sums(START, "alpha[0] = log_y[0, states]", "begins anywhere: a path begins on the first blank or the first label"),
    sums(START, "alpha[0, :3] = log_y[0, states[:3]]", "begins on one of the first three places: only the first blank and the first label are allowed"),
    sums(START, "alpha[0, :2] = 0", "forgets what the first step says"),
    sums(START, "alpha[0, :2] = log_y[0, 0]", "begins with the blank's probability in both places: the second is that of the first label"),
    sums(EMIT, "alpha[t, s] = total * log_y[t, states[s]]", "multiplies logarithms: where probabilities are multiplied, logarithms are added"),
    sums(EMIT, "alpha[t, s] = total + np.exp(log_y[t, states[s]])", "adds the probability itself: its logarithm is given"),
    sums(EMIT, "alpha[t, s] = np.logaddexp(total, log_y[t, states[s]])", "sums with the probability of the label: the ways are multiplied by it"),
    sums(EMIT, "alpha[t, s] = total + log_y[t, 0 if s % 2 else states[s]]", "multiplies by the blank's probability everywhere: a label has its own"),
    sums(STAY, "total = alpha[t - 1, s] if s % 2 == 0 else -np.inf", "never holds a label for a second step: only blanks"),
    sums(STAY, "total = alpha[t - 1, s] if s % 2 else -np.inf", "never holds a blank for a second step: only labels"),
    sums(WHOLE, "return np.exp(alpha)", "returns probabilities: their logarithms are asked for"),
    sums(WHOLE, "return -alpha", "has the sign wrong: logarithms of probabilities are negative"),
    sums(WHOLE, "return alpha.T", "is (2M + 1, T): steps are rows"),
    sums(WHOLE, "return np.where(alpha == -np.inf, 0.0, alpha)", "is 0 where no path comes: the logarithm of nothing is minus infinity, 0 is that of certainty"),
    sums(WHOLE, "return np.maximum(alpha, -30.0)", "has a floor: what no path reaches is minus infinity"),
    sums(TABLE, "alpha = np.zeros((T, S))", "begins with zeros, and 0 is the logarithm of certainty: what no path has reached is minus infinity"),
    sums(WHOLE, "return alpha - np.logaddexp.reduce(alpha, axis=1)[:, None]", "makes each step's sum 1: the sums themselves are asked for"),
    sums(f"{STATES}\n    T, S", "states += [label]\n    T, S", "has no blanks between the labels: l' has 2M + 1 places"),
    sums("states = [0]\n    for label in target:\n        states += [label, 0]\n    T, S = len(log_y), len(states)\n    alpha", "states = [0]\n    for label in target[::-1]:\n        states += [label, 0]\n    T, S = len(log_y), len(states)\n    alpha", "says the target in reverse order"),
]  # fmt: skip

ENDS = "ends = alpha[-1, -2:]"
LOSS = "return -np.logaddexp.reduce(ends)"


def ends(old, new, words):
    return Bug(old, new, f"your ctc_loss {words}.", SUMS)


LOSS_BUGS = [
    ends(ENDS, "ends = alpha[-1, -1:]", "ends on the last blank alone: a path may end on the last label"),
    ends(ENDS, "ends = alpha[-1, -2:-1] if alpha.shape[1] > 1 else alpha[-1]", "ends on the last label alone: a path may end on the blank behind it"),
    ends(ENDS, "ends = alpha[-1, [-1, alpha.shape[1] - 2]]", "counts the only place of a target without labels twice"),
    ends(ENDS, "ends = alpha[-1]", "sums all places: a path that says the target ends on the last label or the last blank"),
    ends(ENDS, "ends = alpha[-1, -3:]", "sums the last three places: only the last label and the last blank are ends"),
    ends(ENDS, "ends = alpha[:, -1]", "sums over the steps: the last row counts"),
    ends(ENDS, "ends = alpha[0, :2]", "looks at the beginning: the last row counts"),
    ends(LOSS, "return np.logaddexp.reduce(ends)", "has the sign wrong: the loss is minus the logarithm"),
    ends(LOSS, "return -ends.sum()", "adds logarithms where probabilities are added: np.logaddexp does that"),
    ends(LOSS, "return -ends.max()", "takes the larger of both ends: they are summed"),
    ends(LOSS, "return -ends.mean()", "takes the mean of both ends: they are summed"),
    ends(LOSS, "return -np.logaddexp.reduce(ends) / len(alpha)", "divides by the number of steps: it is -ln p"),
    ends(LOSS, "return -np.logaddexp.reduce(ends) / max(1, alpha.shape[1] // 2)", "divides by the number of labels: it is -ln p"),
    ends(LOSS, "return -np.logaddexp.reduce(ends) / np.log(2)", "counts bits: the natural logarithm is asked for"),
    ends(LOSS, "return np.exp(np.logaddexp.reduce(ends))", "returns the probability: the loss is minus its logarithm"),
    ends(LOSS, "return 1 - np.exp(np.logaddexp.reduce(ends))", "returns 1 - p: the loss is minus the logarithm"),
    ends(LOSS, "with np.errstate(all='ignore'):\n        return -np.log(np.exp(ends).sum())", "takes exponentials, which are zero for long strings: use np.logaddexp, or take the larger one out before"),
    ends(LOSS, "return -np.log(np.exp(ends).sum() + 1e-12)", "adds something before the logarithm, which caps the loss"),
]  # fmt: skip


@edits.kept
def said(rng):
    """Problems for collapse."""
    return [
        path
        for (path,) in edits.telling(
            lambda: (path_of(rng, int(rng.integers(4, 10))),), reference, ("collapse",), COLLAPSE_BUGS
        )
    ]


@edits.kept
def summed(rng):
    """Problems for ctc_forward."""

    def draw():
        T, K, length = sizes(rng)
        return spoken(rng, T, K, length)

    return edits.telling(draw, reference, ("ctc_forward",), FORWARD_BUGS)


@edits.kept
def ended(rng):
    """Problems for ctc_loss: some with a loss of a thousand."""

    def draw():
        alpha = reference.ctc_forward(*spoken(rng, *sizes(rng)))
        return (alpha - (800.0 if rng.random() < 0.2 else 0.0),)

    return [alpha for (alpha,) in edits.telling(draw, reference, ("ctc_loss",), LOSS_BUGS)]
