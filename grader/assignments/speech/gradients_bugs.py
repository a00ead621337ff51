"""Mistakes in beta and in the gradient, as edits of `reference`."""

from grader.assignments.speech import reference
from grader.assignments.speech.problems import graded, sizes, spoken
from grader.judging import edits
from grader.judging.diagnosis import Bug

PAGE = "11-speech.html#speech-gradient"
END = "beta[-1, -2:] = 0"
TABLE = "beta = np.full((T, S), -np.inf)"
STEPS = "for t in range(T - 2, -1, -1):"
STAY = "total = beta[t + 1, s] + log_y[t + 1, states[s]]"
ONE = "total = np.logaddexp(total, beta[t + 1, s + 1] + log_y[t + 1, states[s + 1]])"
IF_TWO = "if s + 2 < S and states[s + 2] != 0 and states[s + 2] != states[s]:"
TWO = "total = np.logaddexp(total, beta[t + 1, s + 2] + log_y[t + 1, states[s + 2]])"
KEEP = "beta[t, s] = total"
WHOLE = "return beta"


def ends(old, new, words):
    return Bug(old, new, f"your beta {words}.", PAGE)


TWICE = "contains step t, which alpha contains already: then it counts twice in alpha + beta"
BACKWARD_BUGS = [
    ends(WHOLE, "return beta + log_y[:, states]", TWICE),
    ends(f"{STAY}\n            if s + 1 < S:\n                {ONE}\n            {IF_TWO}\n                {TWO}\n            {KEEP}", f"total = beta[t + 1, s]\n            if s + 1 < S:\n                total = np.logaddexp(total, beta[t + 1, s + 1])\n            {IF_TWO}\n                total = np.logaddexp(total, beta[t + 1, s + 2])\n            {KEEP} + log_y[t, states[s]]", "multiplies by the probabilities of step t, and begins without those of the last step: it should leave step t out and contain all later ones"),
    ends(f"{STAY}\n            if s + 1 < S:\n                {ONE}\n            {IF_TWO}\n                {TWO}", f"total = beta[t + 1, s]\n            if s + 1 < S:\n                total = np.logaddexp(total, beta[t + 1, s + 1])\n            {IF_TWO}\n                total = np.logaddexp(total, beta[t + 1, s + 2])", "does not multiply by what the later steps say"),
    ends(END, "beta[-1, -1] = 0", "ends on the last blank alone: a path may end on the last label"),
    ends(END, "beta[-1, -2:-1] = 0", "ends on the last label alone: a path may end on the blank behind it"),
    ends(END, "beta[-1] = 0", "ends anywhere: a path ends on the last label or the last blank"),
    ends(END, "beta[-1, -3:] = 0", "ends on one of the last three places: only the last label and the last blank are ends"),
    ends(END, "beta[-1, -2:] = 1", "ends with 1, which is no logarithm of 1: that is 0"),
    ends(END, "beta[-1, -2:] = log_y[-1, states[-2:]]", "has the last step in it: beta leaves step t to alpha, and behind the last nothing is left"),
    ends(TABLE, "beta = np.zeros((T, S))", "begins with zeros, and 0 is the logarithm of certainty: where no path comes it is minus infinity"),
    ends(STEPS, "for t in range(T - 2, 0, -1):", "leaves out the first step"),
    ends(STAY, "total = -np.inf", "never stays where it is: a label may be held for several steps"),
    ends(f"if s + 1 < S:\n                {ONE}", "if s + 1 < S:\n                pass", "never goes on by one place"),
    ends(IF_TWO, "if False:", "never skips a blank: between two different labels none has to be said"),
    ends(IF_TWO, "if s + 2 < S:", "skips whatever stands between: only a blank may be skipped, and only between two different labels"),
    ends(IF_TWO, "if s + 2 < S and states[s + 2] != 0:", "skips the blank between two equal labels: without it both would become one"),
    ends(IF_TWO, "if s + 2 < S and states[s] != 0:", "skips the blank between two equal labels, or asks at the wrong place: it is the label two places on that must be none of the two"),
    ends(IF_TWO, "if s + 2 < S and states[s + 2] == 0:", "skips from blank to blank, over a label: only a blank may be skipped"),
    ends(IF_TWO, "if s + 2 < S and states[s] != 0 and s >= 2 and states[s] != states[s - 2]:", "asks whether it might have come from two places before, as alpha does: beta asks whether it may go two places on"),
    ends(f"{ONE}\n            {IF_TWO}\n                {TWO}", f"total = max(total, beta[t + 1, s + 1] + log_y[t + 1, states[s + 1]])\n            {IF_TWO}\n                total = max(total, beta[t + 1, s + 2] + log_y[t + 1, states[s + 2]])", "takes the likeliest way and not the sum of all: logarithms are added by logaddexp"),
    ends(STAY, "total = beta[t + 1, s] + log_y[t, states[s]]", "stays with the probability of step t: it is that of step t + 1"),
    ends(f"{STAY}\n            if s + 1 < S:\n                {ONE}\n            {IF_TWO}\n                {TWO}", f"total = beta[t + 1, s] + log_y[t, states[s]]\n            if s + 1 < S:\n                total = np.logaddexp(total, beta[t + 1, s + 1] + log_y[t, states[s + 1]])\n            {IF_TWO}\n                total = np.logaddexp(total, beta[t + 1, s + 2] + log_y[t, states[s + 2]])", "multiplies by the probabilities of step t: those of step t + 1 follow"),
    ends(f"{STAY}\n            if s + 1 < S:\n                {ONE}\n            {IF_TWO}\n                {TWO}", f"here = log_y[t + 1, states[s]]\n            total = beta[t + 1, s] + here\n            if s + 1 < S:\n                total = np.logaddexp(total, beta[t + 1, s + 1] + here)\n            {IF_TWO}\n                total = np.logaddexp(total, beta[t + 1, s + 2] + here)", "multiplies by the probability of the label where it is: it is that of the label to which it goes"),
    ends(WHOLE, "return np.exp(beta)", "returns probabilities: their logarithms are asked for"),
    ends(ONE, "total = np.logaddexp(total, beta[t + 1, s + 1] + log_y[t + 1, states[s]])", "multiplies by the probability of the label where it is when it goes on by one: it is that of the label to which it goes"),
    ends(TWO, "total = np.logaddexp(total, beta[t + 1, s + 2] + log_y[t + 1, states[s]])", "multiplies by the probability of the label where it is when it skips a blank: it is that of the label to which it goes"),
    ends(TWO, "total = np.logaddexp(total, beta[t + 1, s + 2] + log_y[t + 1, states[s + 1]])", "multiplies by the blank's probability when it skips it: it is that of the label to which it goes"),
    ends(WHOLE, "return beta[::-1, ::-1]", "is turned round: it was found on the reversed string, and has to be turned back"),
    ends(WHOLE, "return beta[:, ::-1]", "has the places in reverse order"),
    ends(WHOLE, "return np.where(beta == -np.inf, 0.0, beta)", "is 0 where no path comes: the logarithm of nothing is minus infinity, 0 is that of certainty"),
    ends(WHOLE, "return beta - np.logaddexp.reduce(beta, axis=1)[:, None]", "makes each step's sum 1: the sums themselves are asked for"),
]  # fmt: skip

LOG_P = "log_p = np.logaddexp.reduce(alpha[-1, -2:])"
GAMMA = "gamma = np.exp(alpha + beta - log_p)"
DA = "da = np.exp(log_y)"
EACH = "for s, label in enumerate(states):\n        da[:, label] -= gamma[:, s]"
RETURN = "return da"


def slope(old, new, words):
    return Bug(old, new, f"your ctc_gradient {words}.", PAGE)


GRADIENT_BUGS = [
    slope(EACH, "for s, label in enumerate(states):\n        da[:, label] = np.exp(log_y[:, label]) - gamma[:, s]", "keeps only the last place of each label: the blank stands at many places, and their shares are added up"),
    slope(EACH, "da[:, states] -= gamma", "keeps only the last place of each label: da[:, states] -= gamma subtracts once where a label stands twice. A loop over the places, or np.subtract.at, subtracts all"),
    slope(EACH, "for s, label in enumerate(states):\n        if label:\n            da[:, label] -= gamma[:, s]", "leaves the blanks out: they are labels like others"),
    slope(EACH, "for s, label in enumerate(states):\n        if not label:\n            da[:, label] -= gamma[:, s]", "subtracts the shares of blanks alone"),
    slope(RETURN, "return -da", "has the sign turned: it is what the network says, less what it should have said"),
    slope(DA, "da = np.zeros_like(log_y)", "forgets the softmax: y - gamma is the gradient with respect to the scores, not -gamma"),
    slope(DA, "da = log_y.copy()", "takes the logarithms for the probabilities: y = exp(log_y)"),
    slope(f"{DA}\n    {EACH}", "da = np.zeros_like(log_y)\n    for s, label in enumerate(states):\n        da[:, label] -= gamma[:, s]\n    da = da / np.exp(log_y)", "is the gradient with respect to the probabilities: with respect to the scores it is y - gamma"),
    slope(RETURN, "return da / len(log_y)", "divides by the number of steps: the loss is a sum over them"),
    slope(RETURN, "return da / max(len(target), 1)", "divides by the number of labels: the loss is -ln p"),
    slope(LOG_P, "log_p = alpha[-1, -1]", "takes the last blank alone for ln p: a path may end on the last label, too"),
    slope(LOG_P, "log_p = alpha[-1, -2:].max()", "takes the larger end for ln p: both are summed"),
    slope(LOG_P, "log_p = np.logaddexp.reduce(alpha[-1])", "sums all places of the last row for ln p: only the last two are ends"),
    slope(LOG_P, "log_p = 0.0", "does not divide by p: the shares of each step sum to 1"),
    slope(GAMMA, "gamma = np.exp(alpha + beta + log_p)", "multiplies by p: the shares are divided by it"),
    slope(GAMMA, "gamma = np.exp(alpha - np.logaddexp.reduce(alpha, axis=1)[:, None])", "uses alpha alone: beta says how it goes on"),
    slope(GAMMA, "gamma = np.exp(beta - np.logaddexp.reduce(beta, axis=1)[:, None])", "uses beta alone: alpha says how it began"),
    slope(GAMMA, "gamma = np.exp(alpha + beta - log_p - log_y[:, states])", "divides by the probability of the label once more: beta leaves step t out already"),
    slope(GAMMA, "gamma = np.exp(alpha + beta - log_p + log_y[:, states])", "multiplies by the probability of the label once more: alpha contains step t already"),
    slope(GAMMA, "with np.errstate(all='ignore'):\n        gamma = alpha * beta\n    gamma = np.exp(gamma - np.logaddexp.reduce(gamma, axis=1, keepdims=True))", "multiplies logarithms: where probabilities are multiplied, logarithms are added"),
    slope(GAMMA, "gamma = np.exp(np.logaddexp(alpha, beta) - log_p)", "adds the probabilities of beginning and end: they are multiplied, so that their logarithms are added"),
    slope(GAMMA, "gamma = np.exp(alpha + beta - np.logaddexp.reduce(alpha + beta, axis=0))", "makes the shares of each place sum to 1: those of each step do"),
    slope(DA, "da = np.exp(log_y) / np.exp(log_y).sum(axis=0)", "takes a softmax over the steps: log_y has the probabilities of each step already"),
    slope(DA, "da = np.exp(log_y - np.logaddexp.reduce(log_y, axis=0))", "takes a softmax over the steps: log_y has the probabilities of each step already"),
    slope(DA, "e = np.exp(np.exp(log_y))\n    da = e / e.sum(axis=1, keepdims=True)", "takes the softmax of the probabilities: they are there already"),
    slope(RETURN, "y = np.exp(log_y)\n    return y * (da - (y * da).sum(axis=1, keepdims=True))", "goes through the softmax once more: y - gamma is the gradient with respect to the scores already"),
    slope(GAMMA, "gamma = np.exp(alpha + beta)", "does not divide by p: the shares of each step sum to 1"),
    slope(GAMMA, "gamma = alpha + beta - log_p\n    gamma = np.where(np.isfinite(gamma), gamma, 0.0)", "forgets the exponential: alpha + beta - ln p is a logarithm"),
    slope(GAMMA, "gamma = (alpha + beta == (alpha + beta).max(axis=1, keepdims=True)).astype(float)", "puts all on the likeliest place: every place has its share"),
    slope(EACH, "for s, label in enumerate(states):\n        da[:, label] += gamma[:, s]", "adds the shares: they are subtracted"),
    slope(EACH, "for s, label in enumerate(states):\n        da[:, label] -= da[:, label] * gamma[:, s]", "multiplies the shares by the probabilities"),
    slope(RETURN, "return da * np.exp(log_y)", "multiplies by the softmax once more"),
    slope(RETURN, "return da.T", "is (K, T): steps are rows"),
]  # fmt: skip


@edits.kept
def ended(rng):
    """Problems for ctc_backward."""
    return edits.telling(lambda: spoken(rng, *sizes(rng)), reference, ("ctc_backward",), BACKWARD_BUGS)


@edits.kept
def sloped(rng):
    """Problems for ctc_gradient."""
    return edits.telling(lambda: graded(rng, *sizes(rng)), reference, ("ctc_gradient",), GRADIENT_BUGS)
