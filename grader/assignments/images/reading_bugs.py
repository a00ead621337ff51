"""Mistakes in beliefs and in the loss of the last step, as edits of `reference`."""

from grader.assignments.images import reference
from grader.assignments.images.problems import asked, outputs
from grader.judging import edits
from grader.judging.diagnosis import Bug

BELIEF = "13-images.html#the-growing-belief"
ASKED = "13-images.html#asked-at-the-end"
SCORES = "scores = h @ W_y.T + b_y"
WEIGHTS = "weights = np.exp(scores - scores.max(axis=2, keepdims=True))"
SHARE = "return weights / weights.sum(axis=2, keepdims=True)"
BOTH = f"{WEIGHTS}\n    {SHARE}"


def belief(old, new, words):
    return Bug(old, new, f"your beliefs {words}.", BELIEF)


BELIEF_BUGS = [
    belief(SCORES, "scores = np.repeat(h[-1:], len(h), axis=0) @ W_y.T + b_y", "read the last state at every step: each step has its own"),
    belief(SCORES, "scores = np.cumsum(h, axis=0) @ W_y.T + b_y", "add up the states: each step is read out by itself"),
    belief(SCORES, "scores = np.cumsum(h @ W_y.T + b_y, axis=0)", "add up the scores of all steps so far: each step is read out by itself"),
    belief(SCORES, "scores = np.tanh(h) @ W_y.T + b_y", "take tanh of the states: h has been through it"),
    belief(WEIGHTS, "weights = np.exp(scores - scores.mean(axis=2, keepdims=True))", "subtract the mean of the scores, which leaves large ones: subtract the largest"),
    belief(WEIGHTS, "weights = np.exp(scores / scores.max(axis=2, keepdims=True))", "divide by the largest score, which is another softmax: subtract it"),
    belief(f"{SCORES}\n    {BOTH}", "scores = h @ W_y.T\n    weights = np.exp(scores - scores.max(axis=2, keepdims=True))\n    return weights / weights.sum(axis=2, keepdims=True) + b_y", "add the bias after the softmax: it belongs to the scores"),
    belief(BOTH, "shifted = scores - scores.max(axis=2, keepdims=True)\n    return shifted - np.log(np.exp(shifted).sum(axis=2, keepdims=True))", "are the logarithms: probabilities are asked for"),
    belief(BOTH, "weights = 0.5 * np.tanh(0.5 * scores) + 0.5\n    return weights / weights.sum(axis=2, keepdims=True)", "share out sigmoids of the scores: the softmax shares out their exponentials"),
    belief(BOTH, "weights = 1 / (1 + np.exp(-scores))\n    return weights / weights.sum(axis=2, keepdims=True)", "share out sigmoids of the scores: the softmax shares out their exponentials"),
    belief(BOTH, "weights = np.exp(scores - scores.max())\n    return weights / weights.sum()", "sum to 1 over all steps, pictures and classes together: over the classes they should"),
    belief(WEIGHTS, "weights = np.exp(scores)", "take the exponential of the plain scores, which overflows: subtract the largest first"),
    belief(WEIGHTS, "weights = scores - scores.min(axis=2, keepdims=True)", "share out the scores themselves: the softmax shares out their exponentials"),
    belief(WEIGHTS, "weights = np.exp(-(scores - scores.min(axis=2, keepdims=True)))", "have the sign of the scores the wrong way round: the least likely class gets most"),
    belief(WEIGHTS, "weights = 2.0 ** (scores - scores.max(axis=2, keepdims=True))", "take powers of 2 for powers of e"),
    belief(BOTH, "weights = np.exp(scores - scores.max())\n    return weights / weights.sum(axis=1, keepdims=True)", "sum to 1 over the pictures, and not over the classes"),
    belief(BOTH, "weights = np.exp(scores - scores.max(axis=1, keepdims=True))\n    return weights / weights.sum(axis=1, keepdims=True)", "take a softmax over the pictures: over the classes it should be"),
    belief(BOTH, "weights = np.exp(scores - scores.max())\n    return weights / weights.sum(axis=0, keepdims=True)", "sum to 1 over the steps, and not over the classes"),
    belief(BOTH, "weights = np.exp(scores - scores.max(axis=0, keepdims=True))\n    return weights / weights.sum(axis=0, keepdims=True)", "take a softmax over the steps: over the classes it should be"),
    belief(BOTH, "weights = np.exp(scores - scores.max())\n    with np.errstate(all='ignore'):\n        return weights / weights.sum(axis=2, keepdims=True)", "subtract the largest score of more than one softmax, where those far below it vanish: subtract each one's own"),
    belief(SHARE, "return weights / weights.sum(axis=1, keepdims=True)", "sum to 1 over the pictures: over the classes they should"),
    belief(SHARE, "return weights / weights.sum(axis=0, keepdims=True)", "sum to 1 over the steps: over the classes they should"),
    belief(SHARE, "return weights / weights.sum()", "sum to 1 over everything: over the classes of one step and one picture they should"),
    belief(SHARE, "return scores", "are the scores: their softmax is asked for"),
    belief(SHARE, "return (weights / weights.sum(axis=2, keepdims=True)).transpose(1, 0, 2)", "have the pictures first: the steps come first, (T, N, K)"),
    belief(SHARE, "p = weights / weights.sum(axis=2, keepdims=True)\n    return np.cumsum(p, axis=0) / np.arange(1, len(h) + 1)[:, None, None]", "are means over the steps so far: each step is read out by itself"),
    belief(SHARE, "p = np.cumprod(weights / weights.sum(axis=2, keepdims=True), axis=0)\n    return p / p.sum(axis=2, keepdims=True)", "multiply the beliefs of the steps so far: each step is read out by itself"),
    belief(SHARE, "return np.log(weights / weights.sum(axis=2, keepdims=True))", "are logarithms: probabilities are asked for"),
    belief(SHARE, "return 1 / (1 + np.exp(-scores))", "are a sigmoid of each score: the classes exclude each other, so a softmax is asked for"),
    belief(SHARE, "return (scores == scores.max(axis=2, keepdims=True)).astype(float)", "say 1 for the likeliest class: probabilities are asked for"),
    belief(SHARE, "return (weights / weights.sum(axis=2, keepdims=True))[-1]", "are those after the last step alone"),
]  # fmt: skip

N = "N = len(labels)"
LAST = "scores = h[-1] @ W_y.T + b_y"
LOSS = "loss = -log_p[np.arange(N), labels].mean()"
DA = "da = np.exp(log_p)"
ONE = "da[np.arange(N), labels] -= 1"
MEAN = "da = da / N"
DH = "dh[-1] = da @ W_y"
END = "return loss, dh, da.T @ h[-1], da.sum(axis=0)"


def ask(old, new, words):
    return Bug(old, new, f"your last_step_loss {words}.", ASKED)


UNFINISHED = "stops at the probabilities in the gradient: go on through the softmax, to p minus one-hot"
LOSS_BUGS = [
    ask(LAST, "scores = h[0] @ W_y.T + b_y", "asks after the first step"),
    ask(LAST, "scores = h.mean(axis=0) @ W_y.T + b_y", "asks the mean of all states: the last one is asked"),
    ask(LAST, "scores = h.sum(axis=0) @ W_y.T + b_y", "asks the sum of all states: the last one is asked"),
    ask(LOSS, "loss = -log_p[np.arange(N), labels].sum()", "adds up the losses of the pictures: the mean is asked for"),
    ask(LOSS, "loss = -log_p.mean()", "takes the mean over all classes: only the right one counts"),
    ask(LOSS, "loss = -log_p[np.arange(N), labels].mean() / np.log(2)", "counts the loss in bits: nats are asked for"),
    ask(LOSS, "loss = -log_p[np.arange(N), labels].mean() / np.log(10)", "takes the logarithm to the base 10: the natural one is asked for"),
    ask(LOSS, "loss = -np.log10(np.exp(log_p[np.arange(N), labels])).mean()", "takes the logarithm of a probability to the base 10, which is infinite where that is 0: it should be the natural one of the softmax, taken without its exponential"),
    ask(LOSS, "loss = -np.log(np.exp(log_p[np.arange(N), labels])).mean()", "takes the logarithm of a probability that may be 0: subtract the logarithm of the sum from the scores"),
    ask(LOSS, "loss = -log_p[np.arange(N), labels].sum() / len(b_y)", "divides the loss by the number of classes: it should be by that of the pictures"),
    ask(LOSS, "loss = -log_p[np.arange(N), labels]", "returns a loss for each picture: their mean is asked for"),
    ask(LOSS, "loss = -(np.exp(log_p) * log_p).sum(axis=1).mean()", "takes the entropy of what is believed for the loss: the label says which class counts"),
    ask(LOSS, "loss = -log_p[np.arange(N), labels].mean() / len(h)", "divides the loss by the number of steps: it is asked once"),
    ask(LOSS, "loss = 1 - np.exp(log_p[np.arange(N), labels]).mean()", "takes 1 minus the probability for the loss: it is minus its logarithm"),
    ask(LOSS, "loss = ((np.exp(log_p) - (np.arange(len(b_y)) == labels[:, None])) ** 2).sum(axis=1).mean()", "takes the squared error for the loss: it is minus the logarithm of the right class's probability"),
    ask(ONE, "da[np.arange(N), labels] += 1", "adds 1 at the right class in the gradient: subtract it"),
    ask(ONE, "da = da", "does not subtract 1 at the right class in the gradient"),
    ask(ONE, "da[:, labels] -= 1", "subtracts 1 at the classes of all pictures: each has its own"),
    ask(ONE, "da = (np.arange(len(b_y)) == labels[:, None]) - da", "has the sign of the gradient the wrong way round: it is p minus one-hot"),
    ask(DA, "da = log_p.copy()", "starts the gradient from the logarithms: it is p minus one-hot"),
    ask(MEAN, "da = da", "does not divide the gradient by the number of pictures"),
    ask(MEAN, "da = da / len(h)", "divides the gradient by the number of steps: it should be by that of the pictures"),
    ask(MEAN, "da = da / len(b_y)", "divides the gradient by the number of classes: it should be by that of the pictures"),
    ask(f"{DA}\n    {ONE}", "da = -np.exp(-log_p) * (np.arange(len(b_y)) == labels[:, None])", UNFINISHED),
    ask(f"{DA}\n    {ONE}", "da = -1.0 * (np.arange(len(b_y)) == labels[:, None]) / np.exp(log_p)", UNFINISHED),
    ask(f"{DA}\n    {ONE}", "p = np.exp(log_p)\n    da = (p - (np.arange(len(b_y)) == labels[:, None])) * p * (1 - p)", "multiplies the gradient by p (1 - p), a sigmoid's slope: with the logarithm it is p minus one-hot"),
    ask(MEAN, "da = da / N / len(h)", "divides the gradient by the number of steps as well"),
    ask(MEAN, "da = da / da.size", "divides the gradient by the number of classes as well"),
    ask(DH, "dh[-1] = da @ W_y / N", "divides dh by the number of pictures a second time"),
    ask(DH, "dh[-1] = da @ W_y * N", "does not divide dh by the number of pictures"),
    ask(DH, "dh = dh", "leaves dh zero at the last step, too: there it is da W_y, which an array of whole numbers cannot hold"),
    ask(DH, "dh[0] = da @ W_y", "lets the gradient enter at the first step: it enters at the last"),
    ask(DH, "dh[:] = da @ W_y", "lets the gradient enter at every step: before the last it is zero"),
    ask(DH, "dh[:] = da @ W_y / len(h)", "spreads the gradient over all steps: it enters at the last"),
    ask(DH, "dh[-1] = da @ W_y * (1 - h[-1] ** 2)", "goes through a tanh that is not there: h is what the readout reads"),
    ask("dh = np.zeros_like(h)\n    dh[-1] = da @ W_y", "dh = (da @ W_y)[None]", "returns dh as one step: it has the shape of h"),
    ask("dh = np.zeros_like(h)\n    dh[-1] = da @ W_y", "dh = da @ W_y", "returns dh of the last step alone: it has the shape of h"),
    ask(END, "return loss, dh, da.T @ h.mean(axis=0), da.sum(axis=0)", "takes the mean of the states for dW_y: the last one was read"),
    ask(END, "return loss, dh, da.T @ h.sum(axis=0), da.sum(axis=0)", "takes the sum of the states for dW_y: the last one was read"),
    ask(END, "return loss, dh, da.T @ h[0], da.sum(axis=0)", "takes the first state for dW_y: the last one was read"),
    ask(END, "return loss, da.T @ h[-1], da.sum(axis=0), dh", "returns dh last: the order is loss, dh, dW_y, db_y"),
    ask(END, "return dh, da.T @ h[-1], da.sum(axis=0), loss", "returns the loss last: the order is loss, dh, dW_y, db_y"),
    ask(END, "return loss, dh, da.T @ h[-1], da", "returns db_y for each picture: their sum"),
    ask(END, "return loss, dh, (da * N).T @ h[-1], (da * N).sum(axis=0)", "does not divide the readout's gradient by the number of pictures"),
    ask(END, "return loss, dh, (da.T @ h[-1]).T, da.sum(axis=0)", "returns dW_y transposed: it has the shape of W_y"),
    ask(END, "return loss, dh, da.T @ h[-1], da.mean(axis=0)", "takes the mean for db_y: it is the sum over the pictures"),
    ask(END, "return loss, dh, da.T @ h[-1], da.sum(axis=1)", "sums db_y over the classes: it should be over the pictures"),
    ask(END, "return loss, dh, da.T @ h[-1] / N, da.sum(axis=0) / N", "divides the readout's gradient by the number of pictures a second time"),
]  # fmt: skip


@edits.kept
def believed(rng):
    def draw():
        return outputs(rng, *(int(size) for size in rng.permutation([2, 3, 4, 5])))

    return edits.telling(draw, reference, ("beliefs",), BELIEF_BUGS)


@edits.kept
def questions(rng):
    def draw():
        return asked(rng, *(int(size) for size in rng.permutation([3, 4, 5, 6])))

    return edits.telling(draw, reference, ("last_step_loss",), LOSS_BUGS)
