"""Mistakes in the masked loss, in accuracy and F1, and in the calibration error: edits of `lstm_ref.sentiment.measures`."""

import numpy as np

from grader.assignments.sentiment.problems import overflows, said, spread, word_scores
from grader.judging import edits
from grader.judging.diagnosis import Bug
from lstm_ref.sentiment import measures

PAGE = "08-sentiment.html#"
VALID = "valid = np.arange(len(a))[:, None] < lengths"
CLEANED = "a = np.where(valid, a, 0.0)"
COUNT = "count = lengths.sum()"
LOSSES = "losses = np.logaddexp(0.0, a) - y * a"
P = "p = np.exp(-np.logaddexp(0.0, -a))"
LOSS = "loss = np.where(valid, losses, 0.0).sum() / count"
DA = "da = np.where(valid, p - y, 0.0) / count"
BOTH = "return loss, da"


def masked(old, new, words):
    return Bug(old, new, f"your masked_loss {words}.", PAGE + "sentiment-loss")


UNCLEANED = f"{CLEANED}\n    {COUNT}\n    {LOSSES}\n    {P}\n    {LOSS}\n    {DA}"
LOSS_BUGS = [
    masked(UNCLEANED, f"{COUNT}\n    {LOSSES}\n    {P}\n    loss = losses.sum() / count\n    da = (p - y) / count", "counts the padding, in the loss and in its gradient"),
    masked(UNCLEANED, f"{COUNT}\n    {LOSSES}\n    {P}\n    loss = losses.mean()\n    da = (p - y) / a.size", "takes the mean over all steps, the padding among them"),
    masked(COUNT, "count = a.size", "divides by all steps, the padding among them: divide by the words, the sum of the lengths"),
    masked(f"{LOSS}\n    {DA}", "loss = losses.sum() / count\n    da = (p - y) / count", "counts the padding, in the loss and in its gradient"),
    masked(LOSS, "loss = losses.sum() / count", "counts the padding in the loss: its gradient does not"),
    masked(DA, "da = (p - y) / count", "sends a gradient into the padding"),
    masked(f"{LOSS}\n    {DA}", "loss = np.where(valid, losses, 0.0).sum()\n    da = np.where(valid, p - y, 0.0)", "sums over the words: divide by how many there are, in the loss and in the gradient"),
    masked(DA, "da = np.where(valid, p - y, 0.0)", "does not divide the gradient by the number of words, as the loss is"),
    masked(COUNT, "count = len(lengths)", "divides by the sentences: the mean is over words"),
    masked(f"{LOSS}\n    {DA}", "loss = (np.where(valid, losses, 0.0).sum(axis=0) / lengths).mean()\n    da = np.where(valid, p - y, 0.0) / lengths / len(lengths)", "averages over the words of each sentence first: here every word counts alike, whatever its sentence's length"),
    masked(DA, "da = np.where(valid, y - p, 0.0) / count", "has the sign of the gradient wrong: where y = 1 a higher score lowers the loss"),
    masked(DA, "da = np.where(valid, (p - y) * p * (1 - p), 0.0) / count", "multiplies by the slope of the sigmoid: it cancels against that of the logarithm, and p - y is left"),
    masked(LOSSES, "losses = np.logaddexp(0.0, -a) + y * a", "takes the labels the wrong way round in the loss: y = 1 is praise, and a high score says praise"),
    masked(f"{LOSSES}\n    {P}", "y = 1 - y\n    losses = np.logaddexp(0.0, a) - y * a\n    p = np.exp(-np.logaddexp(0.0, -a))", "takes the labels the wrong way round: y = 1 is praise, and a high score says praise"),
    masked(LOSSES, "losses = (np.logaddexp(0.0, a) - y * a) / np.log(2)", "counts bits: divide by nothing, the loss is in nats"),
    masked(LOSSES, "losses = np.logaddexp(0.0, -a) * y", "leaves out the sentences that blame"),
    masked(LOSSES, "losses = (np.exp(-np.logaddexp(0.0, -a)) - y) ** 2", "is a squared error: the cross-entropy is asked for"),
    masked(VALID, "valid = np.arange(len(a))[:, None] <= lengths", "takes one row of padding for a word: row t is a word where t < length"),
    masked(VALID, "valid = np.arange(len(a))[:, None] < lengths - 1", "leaves the last word of each sentence out: row t is a word where t < length"),
    masked(VALID, "valid = np.arange(len(a))[:, None] == lengths - 1", "counts the last word alone: the score after every word is asked for"),
    masked(DA, "da = np.where(valid, np.exp(-np.logaddexp(0.0, -a)), 0.0) / count", "leaves the label out of the gradient: it is p - y"),
    masked(f"{VALID}\n    {CLEANED}", "valid = np.arange(len(a))[:, None] < lengths\n    valid[:] = valid[:, ::-1]\n    a = np.where(valid, a, 0.0)", "gives each sentence the length of another"),
    masked(BOTH, "return da, loss", "returns (da, loss): the loss comes first"),
]  # fmt: skip

SAID = "said = p >= 0.5"
ACCURACY = "accuracy = np.mean(said == (y == 1))"
F1 = "f1 = 2 * found / max(np.sum(said) + np.sum(y == 1), 1)"
SCORES = "return float(accuracy), float(f1)"


def score(old, new, words):
    return Bug(old, new, f"your accuracy_and_f1 {words}.", PAGE + "sentiment-measures")


SCORE_BUGS = [
    score(SCORES, "return float(accuracy if found else 0), float(f1)", "returns the accuracy 0 where no praise is found: F1 is 0 there, and blame that is recognised is right as well"),
    score(F1, "f1 = found / max(np.sum(said), 1)", "returns the precision for F1: that is the share of what is called praise that is praise"),
    score(F1, "f1 = found / max(np.sum(y == 1), 1)", "returns the recall for F1: that is the share of praise that is found"),
    score(F1, "f1 = 0.5 * found / max(np.sum(said), 1) + 0.5 * found / max(np.sum(y == 1), 1)", "takes the plain mean of precision and recall: F1 is their harmonic mean"),
    score(F1, "f1 = found / max(np.sum(said | (y == 1)), 1)", "divides by all that is or is called praise, which is the Jaccard index: F1 counts what is found twice"),
    score(F1, "right = np.sum(~said & (y == 0))\n    f1 = 2 * right / max(np.sum(~said) + np.sum(y == 0), 1)", "is F1 of blame: praise is asked for"),
    score(F1, "right = np.sum(~said & (y == 0))\n    f1 = found / max(np.sum(said) + np.sum(y == 1), 1) + right / max(np.sum(~said) + np.sum(y == 0), 1)", "averages F1 over praise and blame: that of praise is asked for"),
    score(F1, "f1 = np.sqrt(found / max(np.sum(said), 1) * found / max(np.sum(y == 1), 1))", "takes the geometric mean of precision and recall: F1 is the harmonic one"),
    score(F1, "f1 = 2 * np.sum(said == (y == 1)) / max(np.sum(said) + np.sum(y == 1), 1)", "takes all right answers for what is found in F1: it is the praise that was said rightly"),
    score(ACCURACY, "accuracy = np.mean(said)", "returns the share that is called praise for the accuracy: it does not look at y"),
    score(ACCURACY, "accuracy = np.sum(said == (y == 1))", "counts the right answers and does not divide by their number"),
    score(ACCURACY, "accuracy = np.mean(np.where(y == 1, p, 1 - p))", "averages the probability of the right answer: the accuracy counts answers"),
    score(ACCURACY, "accuracy = np.sum((p >= 0.5) & (y == 1)) / len(p)", "counts the praise that is found alone: blame that is recognised is right as well"),
    score(SAID, "said = p > np.mean(p)", "calls praise what is above the mean of p: the threshold is 1/2"),
    score(SAID, "said = p >= np.median(p)", "calls praise what is above the median of p: the threshold is 1/2"),
    score(SCORES, "return float(f1), float(accuracy)", "returns (F1, accuracy): the accuracy comes first"),
    score(SAID, "said = p > 0.5", "does not call praise what has the probability 1/2 exactly"),
]  # fmt: skip

PLACE = "place = np.minimum(np.floor(p * bins).astype(int), bins - 1)"
INSIDE = "inside = place == k"
RANGE = "for k in range(bins):"
GAP = "gap = abs(y[inside].mean() - p[inside].mean())"
ADDED = "error += inside.sum() / len(p) * gap  # eq. sentiment-ece"
ERROR = "return float(error)"
SUMMED = f"{GAP}\n            {ADDED}\n    {ERROR}"
OF_SIGNS = SUMMED.replace("abs(y[inside].mean() - p[inside].mean())", "y[inside].mean() - p[inside].mean()")
BINNED = f"{PLACE}\n    error = 0.0\n    {RANGE}\n        {INSIDE}\n        if inside.any():\n            {GAP}"
RANK = "np.argsort(np.argsort(p))"
AS_MANY = (
    "puts as many sentences into each bin as into the others: bins are equally wide, and p itself says which is whose"
)
CONFIDENCE = "y, p = (p >= 0.5) == (y == 1), np.maximum(p, 1 - p)"


def bin_(old, new, words):
    return Bug(old, new, f"your expected_calibration_error {words}.", PAGE + "sentiment-calibration")


ECE_BUGS = [
    bin_(PLACE, f"place = np.concatenate([np.full(len(part), k) for k, part in enumerate(np.array_split(p, bins))])[{RANK}]", AS_MANY),
    bin_(PLACE, f"place = {RANK} * bins // len(p)", AS_MANY),
    bin_(ADDED, "error += gap / bins", "gives each bin the same weight: a bin weighs as much as it holds"),
    bin_(ADDED, "error += gap", "adds the distances up: each has the weight n_k / N"),
    bin_(ADDED, "error += inside.sum() * gap", "does not divide by the number of sentences"),
    bin_(GAP, "gap = y[inside].mean() - p[inside].mean()", "lets the bins that say too much cancel those that say too little: take the absolute value in each"),
    bin_(SUMMED, OF_SIGNS.replace("float(error)", "abs(float(error))"), "takes the absolute value of the sum: bins that say too much and bins that say too little cancel before. Take it in each bin"),
    bin_(BINNED, f"{CONFIDENCE}\n    {BINNED}", "measures the confidence max(p, 1 - p) against the share of right answers: p is compared with the share of praise, from 0 to 1"),
    bin_(GAP, "gap = (y[inside].mean() - p[inside].mean()) ** 2", "squares the distances"),
    bin_(GAP, "gap = abs(y[inside].mean() - (k + 0.5) / bins)", "compares with the middle of the bin: compare with the mean of the p that it holds"),
    bin_(GAP, "gap = abs(y[inside].mean() - k / bins)", "compares with the border of the bin: compare with the mean of the p that it holds"),
    bin_(GAP, "gap = np.abs(y[inside] - p[inside]).mean()", "averages the distance of each sentence: a 0.7 that is right in 7 of 10 cases would then be far off. Average first, in each bin, then take the distance"),
    bin_(GAP, "gap = abs(((p[inside] >= 0.5) == (y[inside] == 1)).mean() - p[inside].mean())", "compares the accuracy with the probability of praise: compare the share of praise with it"),
    bin_(GAP, "gap = abs(((p[inside] >= 0.5) == (y[inside] == 1)).mean() - np.maximum(p[inside], 1 - p[inside]).mean())", "compares the accuracy with the probability of the answer: here the share of praise is compared with the probability of praise"),
    bin_(PLACE, "place = np.minimum(np.floor(p * bins).astype(int), bins - 1) + 1", "is off by one in the bins: the first has the number 0, and yours are never looked at"),
    bin_(PLACE, "place = np.minimum(np.round(p * bins).astype(int), bins - 1)", "rounds p K to the nearest whole number: bin k reaches from k/K to (k + 1)/K, so round down"),
    bin_(PLACE, "place = np.floor(p * (bins - 1)).astype(int)", "makes one bin too few: multiply by K, and let 1 belong to the last bin"),
    bin_(PLACE, "place = np.floor(p * bins).astype(int)", "loses p = 1: it belongs to the last bin"),
    bin_(PLACE, "place = np.maximum(np.ceil(p * bins).astype(int) - 1, 0)", "puts what is on a border into the bin below: bin k holds k/K <= p < (k + 1)/K"),
    bin_(PLACE, "place = np.argsort(np.argsort(p)) * bins // len(p)", "makes bins that hold the same number: they have the same width"),
    bin_(PLACE, "place = np.minimum(np.floor((p - p.min()) / (np.ptp(p) + 1e-12) * bins).astype(int), bins - 1)", "cuts the range of p into bins: the bins reach from 0 to 1"),
    bin_(RANGE, "for k in range(bins - 1):", "leaves the last bin out"),
    bin_(RANGE, "for k in range(1, bins):", "leaves the first bin out"),
    bin_(ADDED, "error = max(error, gap)", "returns the largest distance: the mean is asked for"),
    bin_(INSIDE, "inside = place <= k", "lets bins hold all that is below them, too"),
]  # fmt: skip


@edits.kept
def scored(rng):
    """Problems for the masked loss."""

    def draw():
        T, N = int(rng.integers(3, 7)), int(rng.integers(2, 5))
        a, y, lengths = word_scores(rng, T + (T == N), N)
        lengths[:2] = rng.permutation([len(a), 2])
        y[:2] = rng.permutation(2)
        return a, y, lengths

    return edits.telling(draw, measures, ("masked_loss",), LOSS_BUGS)


@edits.kept
def judged(rng):
    """Problems for accuracy and F1."""
    return edits.telling(
        lambda: said(rng, int(rng.integers(8, 20)), praise=rng.choice([0.3, 0.7]), sure=0.7),
        measures,
        ("accuracy_and_f1",),
        SCORE_BUGS,
    )


@edits.kept
def binned(rng):
    """Problems for the calibration error."""

    def draw():
        return *said(rng, int(rng.integers(20, 40)), sure=0.8), int(rng.integers(3, 7))

    return edits.telling(draw, measures, ("expected_calibration_error",), ECE_BUGS)


LARGE = {
    "exp": "takes the exponential of a large number",
    "log": "takes the logarithm of 0, where p is rounded to 0 or 1",
    "divide": "divides by what is rounded to 0 for large scores, as p, 1 - p and their product are, or infinity by infinity",
}
ADVICE = "ln(1 + exp(a)) is np.logaddexp(0, a), and in the gradient with respect to a the slope of the sigmoid cancels: p - y is left, of a sigmoid that does not overflow either."


def beyond_twins(masked_loss, rng):
    """Diagnoses that are observed: NaN that spreads from the padding, and what NumPy warns of."""
    a, y, lengths = word_scores(rng, 5, 3, 0.0)
    section = PAGE + "sentiment-loss"

    def soiled(junk):
        return np.where(np.arange(5)[:, None] < lengths, a, junk), y, lengths

    large = 1000.0 * np.sign(a), y, lengths
    return spread(masked_loss, "masked_loss", soiled, section) or overflows(
        masked_loss, "masked_loss", large, section, LARGE, ADVICE
    )
