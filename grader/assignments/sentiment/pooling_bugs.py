"""Mistakes in pooling, as edits of `lstm_ref.sentiment.pooling`."""

import numpy as np

from grader.assignments.sentiment.problems import attended, overflows, padded, spread
from grader.judging import edits
from grader.judging.diagnosis import Bug
from lstm_ref.sentiment import pooling

PAGE = "08-sentiment.html#"
LAST = "return h[lengths - 1, np.arange(len(lengths))]"


def last(new, words):
    return Bug(LAST, f"return {new}", f"your last_state {words}.", PAGE + "sentiment-padding")


FINITE = "takes for padding what is NaN or infinite: ordinary numbers may stand there, too, and lengths alone says where a sentence ends"
LAST_BUGS = [
    last("h[-1]", "takes the last row of the batch: for a shorter sentence that is padding. Its own last word stands in row lengths - 1"),
    last("h[np.minimum(lengths, len(h) - 1), np.arange(len(lengths))]", "reads one row too far: the last of 3 words stands in row 2, and for a shorter sentence yours reads padding"),
    last("h[np.maximum(lengths - 2, 0), np.arange(len(lengths))]", "reads the word before the last"),
    last("h[0]", "takes the first row"),
    last("h[len(h) - lengths, np.arange(len(lengths))]", "counts from the end of the batch, as if padding came first: the last word stands in row lengths - 1"),
    last("h[lengths.max() - 1]", "takes the row of the longest sentence's end for all"),
    last("h[np.where(np.isfinite(h).all(axis=2), np.arange(len(h))[:, None], 0).max(axis=0), np.arange(len(lengths))]", FINITE),
    last("h[lengths.min() - 1]", "takes the row of the shortest sentence's end for all"),
    last("h[lengths - 1]", "has an axis too many: h[lengths - 1] takes whole rows. Pick one column with each, h[lengths - 1, np.arange(N)]"),
    last("h[lengths[::-1] - 1, np.arange(len(lengths))]", "gives each sentence the length of another"),
    last("h[lengths - 1, np.argsort(-lengths, kind='stable')]", "takes columns sorted by length: each should keep its place"),
    last("h.max(axis=0)", "takes the largest output over time"),
    last("h[lengths - 1, np.arange(len(lengths))].mean(axis=0)", "averages over the batch: one vector for each sentence is asked for"),
    last("h.mean(axis=0)", "is the mean over time: one row of each column is asked for"),
]  # fmt: skip

TOTAL = "total = np.where(valid[:, :, None], h, 0.0).sum(axis=0)"
MEAN = "return total / lengths[:, None]  # eq. sentiment-mean-equation"
VALID = "valid = np.arange(len(h))[:, None] < lengths"


def mean(old, new, words):
    return Bug(old, new, f"your masked_mean {words}.", PAGE + "sentiment-pooling")


MEAN_BUGS = [
    mean(f"{TOTAL}\n    {MEAN}", "return h.mean(axis=0)", "averages over the padding too: the result then hangs on the company that a sentence keeps"),
    mean(f"{TOTAL}\n    {MEAN}", "valid = np.isfinite(h)\n    return np.where(valid, h, 0.0).sum(axis=0) / valid.sum(axis=0)", FINITE),
    mean(MEAN, "return total / len(h)", "divides by T: a short sentence in a long batch gets a mean near zero. Divide by its own length"),
    mean(TOTAL, "total = h.sum(axis=0)", "adds the padding up with the words, and divides by the words alone"),
    mean(MEAN, "return total / lengths.mean()", "divides by the mean length: each sentence has its own"),
    mean(MEAN, "return total / lengths.sum()", "divides by the words of the whole batch: each sentence has its own length"),
    mean(MEAN, "return total", "is a sum: divide it by the length"),
    mean(MEAN, "return total / len(lengths)", "divides by the number of sentences"),
    mean(f"{TOTAL}\n    {MEAN}", "total = np.where(valid[:, :, None], h, 0.0).sum(axis=1)\n    return total / valid.sum(axis=1)[:, None]", "averages over the batch, not over time: axis 0 is time"),
    mean(VALID, "valid = np.arange(len(h))[:, None] <= lengths", "takes one row of padding for a word: row t is a word where t < length"),
    mean(VALID, "valid = np.arange(len(h))[:, None] < lengths - 1", "leaves the last word out: row t is a word where t < length"),
    mean(VALID, "valid = (np.arange(len(h))[:, None] < lengths) & (np.arange(len(h))[:, None] > 0)", "leaves the first word out"),
    mean(VALID, "valid = np.arange(len(h))[:, None] >= len(h) - lengths", "takes the padding for the words: it is behind, not in front"),
    mean(MEAN, "return total / lengths[::-1][:, None]", "divides by the length of another sentence"),
    mean(MEAN, "return total / np.sqrt(lengths)[:, None]", "divides by the root of the length"),
    mean(MEAN, "return total / (lengths + 1)[:, None]", "divides by one word too many"),
    mean(MEAN, "return total / np.maximum(lengths - 1, 1)[:, None]", "divides by one word too few"),
    mean(f"{TOTAL}\n    {MEAN}", "return np.where(valid[:, :, None], h, -np.inf).max(axis=0)", "takes the largest output of each column: the mean is asked for"),
]  # fmt: skip

AHEAD = "ahead = y[lengths - 1, np.arange(len(lengths)), :H]"
BACK = "back = y[0, :, H:]"
JOINED = "return np.concatenate([ahead, back], axis=1)  # eq. sentiment-both-ends-equation"


def ends(old, new, words):
    return Bug(old, new, f"your both_ends {words}.", PAGE + "sentiment-both-ends")


ENDS_BUGS = [
    ends(f"{AHEAD}\n    {BACK}\n    {JOINED}", "return y[-1]", "is y[-1]: there the backward direction has read one word, or only padding. It has read all at row 0"),
    ends(BACK, "back = y[lengths - 1, np.arange(len(lengths)), H:]", "takes both halves at the last word: there the backward direction has read one word only. It has read all at row 0"),
    ends(AHEAD, "ahead = y[-1, :, :H]", "takes the forward half from the last row of the batch, which is padding for a shorter sentence"),
    ends(f"{AHEAD}\n    {BACK}", "ahead, back = y[0, :, :H], y[lengths - 1, np.arange(len(lengths)), H:]", "has the ends the wrong way round: the forward direction has read all at the last word, the backward direction at the first"),
    ends(f"{AHEAD}\n    {BACK}", "ahead, back = y[0, :, :H], y[0, :, H:]", "takes both halves at the first word: there the forward direction has read one word only"),
    ends(BACK, "back = y[-1, :, H:]", "takes the backward half from the last row: there it has read one word, or only padding"),
    ends(JOINED, "return ahead + back", "adds the two halves: they stand side by side, 2H numbers"),
    ends(JOINED, "return np.stack([ahead, back], axis=1)", "stacks the halves on an axis of their own: they stand side by side, (N, 2H)"),
    ends(JOINED, "return np.concatenate([ahead, back], axis=0)", "puts the halves below each other, as if they were more sentences: join them along axis 1"),
    ends(AHEAD, "ahead = y[np.minimum(lengths, len(y) - 1), np.arange(len(lengths)), :H]", "reads the forward half one row too far"),
    ends(AHEAD, "ahead = y[np.maximum(lengths - 2, 0), np.arange(len(lengths)), :H]", "reads the forward half one row too early"),
    ends(f"{AHEAD}\n    {BACK}", "ahead, back = y[lengths - 1, np.arange(len(lengths)), ::2], y[0, :, 1::2]", "takes every other number for a direction: the first H are the forward one"),
    ends(f"{AHEAD}\n    {BACK}", "ahead, back = y[lengths - 1, np.arange(len(lengths)), H:], y[0, :, :H]", "takes the first half for the backward direction"),
    ends(BACK, "back = y[len(y) - lengths, np.arange(len(lengths)), H:]", "looks for the backward half where the padding would end if it stood in front: it stands behind, and the first word is row 0"),
    ends(JOINED, "return np.concatenate([ahead, back], axis=1).mean(axis=0)", "averages over the batch"),
    ends(BACK, "back = y[0, ::-1, H:]", "gives each sentence the backward half of another"),
]  # fmt: skip

MASKED = "masked = np.where(valid, scores, -np.inf)"
SHIFTED = "shifted = masked - masked.max(axis=0)"
WEIGHTS = "weights = np.exp(shifted)"
SHARES = "shares = weights / weights.sum(axis=0)  # eq. sentiment-attention-equation"
SUM = "z = (shares[:, :, None] * np.where(valid[:, :, None], h, 0.0)).sum(axis=0)"
Z = "return z, shares"


def attention(old, new, words):
    return Bug(old, new, f"your attention_pool {words}.", PAGE + "sentiment-attention")


ALL = f"{MASKED}\n    {SHIFTED}\n    {WEIGHTS}\n    {SHARES}\n    {SUM}"
ATTEND_BUGS = [
    attention(ALL, "weights = np.exp(scores - scores.max(axis=0))\n    shares = weights / weights.sum(axis=0)\n    z = (shares[:, :, None] * h).sum(axis=0)", "gives shares to the padding: mask the scores before the softmax"),
    attention(ALL, "weights = np.exp(scores - scores.max(axis=0))\n    shares = np.where(valid, weights / weights.sum(axis=0), 0.0)\n    z = (shares[:, :, None] * h).sum(axis=0)", "masks after the softmax and does not rescale: the shares of a short sentence do not sum to 1"),
    attention(ALL, "masked = np.where(valid, scores, 0.0)\n    weights = np.exp(masked - masked.max(axis=0))\n    shares = weights / weights.sum(axis=0)\n    z = (shares[:, :, None] * h).sum(axis=0)", "sets the scores of padding to 0, and exp(0) is 1: padding keeps a share. Set them to minus infinity"),
    attention(f"{MASKED}\n    {SHIFTED}", "shifted = scores - scores.max(axis=0)", "gives shares to the padding: mask the scores before the softmax"),
    attention(f"{MASKED}\n    {SHIFTED}\n    {WEIGHTS}\n    {SHARES}", "weights = np.exp(scores - scores.max(axis=0))\n    shares = weights / weights.sum(axis=0) * valid", "masks after the softmax and does not rescale: the shares of a short sentence do not sum to 1"),
    attention(MASKED, "masked = np.where(valid, scores, 0.0)", "sets the scores of padding to 0, and exp(0) is 1: padding keeps a share. Set them to minus infinity"),
    attention(f"{MASKED}\n    {SHIFTED}\n    {WEIGHTS}\n    {SHARES}", "weights = np.exp(np.where(valid, scores, 0.0) - np.where(valid, scores, 0.0).max(axis=0))\n    shares = weights / weights.sum(axis=0) * valid", "sets the scores of padding to 0, and exp(0) is 1: padding has a part in the sum. What is struck out afterwards is missing there"),
    attention(f"{MASKED}\n    {SHIFTED}\n    {WEIGHTS}", "weights = np.where(valid, np.exp(scores - scores.max(axis=0)), 0.0)", "subtracts the largest score of all rows, padding among them: a large number there leaves no weight for the words, and NaN spreads. Mask the scores first"),
    attention(MASKED, "masked = scores * valid", "multiplies the scores by the mask, and exp(0) is 1: padding keeps a share. Set them to minus infinity"),
    attention(f"{SHIFTED}\n    {WEIGHTS}\n    {SHARES}", "shifted = masked - masked.max(axis=1, keepdims=True)\n    weights = np.exp(shifted)\n    shares = weights / weights.sum(axis=1, keepdims=True)", "takes the softmax over the batch: the shares are those of the words of one sentence, axis 0"),
    attention(f"{SHIFTED}\n    {WEIGHTS}\n    {SHARES}", "weights = np.exp(masked - masked.max())\n    shares = weights / weights.sum()", "takes one softmax over the whole batch: each sentence has its own"),
    attention(f"{WEIGHTS}\n    {SHARES}", "weights = np.exp(shifted)\n    shares = weights / lengths", "divides by the length, not by the sum of the weights"),
    attention(f"{MASKED}\n    {SHIFTED}\n    {WEIGHTS}\n    {SHARES}", "shares = np.where(valid, scores, 0.0) / np.where(valid, scores, 0.0).sum(axis=0)", "divides the scores by their sum: without the exponential a share may be negative"),
    attention(f"{MASKED}\n    {SHIFTED}\n    {WEIGHTS}\n    {SHARES}", "weights = np.where(valid, 1 / (1 + np.exp(-np.where(valid, scores, 0.0))), 0.0)\n    shares = weights / weights.sum(axis=0)", "uses the sigmoid for the exponential"),
    attention(SUM, "z = (shares[:, :, None] * np.where(valid[:, :, None], h, 0.0)).mean(axis=0)", "averages the weighted outputs over time: the shares have divided already. Sum them"),
    attention(SUM, "z = h[shares.argmax(axis=0), np.arange(len(lengths))]", "takes the output of the word with the largest share: all have a part, by their shares"),
    attention(SUM, "z = np.where(valid[:, :, None], h, 0.0).sum(axis=0) / lengths[:, None]", "is the plain mean: the shares are not used"),
    attention(SUM, "z = (shares[:, :, None] * np.where(valid[:, :, None], h, 0.0)).sum(axis=0) / lengths[:, None]", "divides the weighted sum by the length once more"),
    attention(Z, "return shares, z", "returns (shares, z): z comes first"),
    attention(Z, "return z, np.where(valid, scores, 0.0)", "returns the scores in the place of the shares"),
    attention(Z, "return z, shares.T", "returns the shares as (N, T): arrays are time-major"),
    attention(VALID, "valid = np.arange(len(h))[:, None] <= lengths", "gives a share to the first row of padding: row t is a word where t < length"),
    attention(VALID, "valid = np.arange(len(h))[:, None] < np.maximum(lengths - 1, 1)", "gives the last word no share: row t is a word where t < length"),
    attention(MASKED, "masked = np.where(valid, -scores, -np.inf)", "has the sign of the scores wrong: a high score is a large share"),
    attention(MASKED, "masked = np.where(valid, scores / np.sqrt(h.shape[2]), -np.inf)", "divides the scores by the root of H: they come as they are meant"),
]  # fmt: skip


@edits.kept
def pooled(rng, even=False):
    """Problems for the pooling of outputs: padding of one row, of several, and none in one column."""

    def draw():
        T, N, H = int(rng.integers(4, 8)), int(rng.integers(3, 6)), int(rng.integers(1, 4)) * 2 + (not even)
        if T == N:
            T += 1
        h, lengths = padded(rng, T, N, H)
        lengths[:3] = rng.permutation([T, 2, max(T - 2, 3)])
        return h, lengths

    if even:
        return edits.telling(draw, pooling, ("both_ends",), ENDS_BUGS)
    found = edits.telling(draw, pooling, ("last_state",), LAST_BUGS)
    return found + edits.telling(draw, pooling, ("masked_mean",), MEAN_BUGS)[:4]


@edits.kept
def looked(rng):
    """Problems for attention."""

    def draw():
        T, N, H = int(rng.integers(4, 8)), int(rng.integers(2, 5)), int(rng.integers(2, 6))
        h, scores, lengths = attended(rng, T + (T == N), N, H)
        lengths[:2] = rng.permutation([len(h), 2])
        return h, scores, lengths

    return edits.telling(draw, pooling, ("attention_pool",), ATTEND_BUGS)


LARGE = {"exp": "takes exponentials of large scores, which overflow"}
ADVICE = "subtract the largest score of the sentence before."


def beyond_twins(attention_pool, rng):
    """Diagnoses that are observed: NaN that spreads from the padding, and exponentials that overflow."""
    h, scores, lengths = attended(rng, 5, 3, 4, 0.0)
    valid = np.arange(5)[:, None] < lengths
    section = PAGE + "sentiment-attention"

    def soiled(junk):
        return np.where(valid[:, :, None], h, junk), np.where(valid, scores, junk), lengths

    return spread(attention_pool, "attention_pool", soiled, section) or overflows(
        attention_pool, "attention_pool", (h, scores + 1000.0, lengths), section, LARGE, ADVICE
    )
