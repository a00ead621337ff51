"""Mistakes in the vectors of sentences and in the choice among them, as edits of `reference`."""

import numpy as np

from grader.assignments.summarisation import reference
from grader.assignments.summarisation.problems import numbered, scored
from grader.judging import edits
from grader.judging.diagnosis import Bug

PAGE = "10-summarisation.html#summary-extractor"
WORD = "valid = x > 0"
READ = "read = np.where(valid[..., None], embedding[x], 0.0)"
COUNT = "count = np.maximum(valid.sum(axis=2), 1)"
MEAN = "return read.sum(axis=2) / count[:, :, None]"


def mean(old, new, words):
    return Bug(old, new, f"your sentence_vectors {words}.", PAGE)


VECTOR_BUGS = [
    mean(f"{READ}\n    {COUNT}", "read = embedding[x]\n    count = np.full(x.shape[:2], x.shape[2])", "takes padding for words, in the sum and in the count"),
    mean(READ, "read = embedding[x]", "adds row 0 of the embedding for each padding: padding is no word"),
    mean(READ, "read = embedding[x] * valid[..., None]", "multiplies what stands in row 0 by 0, and 0 times NaN is NaN: np.where(valid, ..., 0) takes it out"),
    mean(COUNT, "count = np.full(x.shape[:2], x.shape[2])", "divides by W, the longest sentence: divide by the sentence's own number of words"),
    mean(COUNT, "count = np.ones(x.shape[:2])", "adds up the words and does not divide by their number"),
    mean(COUNT, "count = np.broadcast_to(np.maximum(valid.sum(axis=2), 1).max(axis=0), x.shape[:2])", "divides by the words of the document's longest sentence: divide by the sentence's own number"),
    mean(COUNT, "count = np.full(x.shape[:2], np.maximum(valid.sum(axis=2), 1).max())", "divides by the words of the batch's longest sentence: divide by the sentence's own number"),
    mean(COUNT, "count = np.sqrt(np.maximum(valid.sum(axis=2), 1))", "divides by the root of the number of words"),
    mean(COUNT, "count = valid.sum(axis=2) + 1", "divides by one more than the number of words: only a sentence without words needs help"),
    mean(COUNT, "count = np.maximum(valid.sum(axis=2) - 1, 1)", "divides by one less than the number of words"),
    mean(MEAN, "with np.errstate(all='ignore'):\n        return read.sum(axis=2) / valid.sum(axis=2)[:, :, None]", "divides by 0 for a sentence without words: its vector is 0"),
    mean(WORD, "valid = (x > 0) & np.array([[[word not in row[:w] for w, word in enumerate(row)] for row in rows] for rows in x.tolist()])", "counts a word that a sentence repeats once: it counts as often as it stands there"),
    mean(WORD, "valid = x > 1", "takes word 1 for padding: only 0 is padding"),
    mean(WORD, "valid = np.arange(x.shape[2]) < np.maximum((x > 0).sum(axis=2) - 1, 0)[..., None]", "leaves out the last word of each sentence"),
    mean(MEAN, "return np.where(valid[..., None], embedding[x], -1e30).max(axis=2) * valid.any(axis=2)[..., None]", "takes the largest entry of the words: their mean is asked for"),
    mean(MEAN, "return read[:, :, 0]", "takes the first word for the sentence: the mean of all is asked for"),
    mean(MEAN, "return np.take_along_axis(read, (np.maximum(valid.sum(axis=2), 1) - 1)[:, :, None, None], axis=2)[:, :, 0]", "takes the last word for the sentence: the mean of all is asked for"),
    mean(MEAN, "v = read.sum(axis=2) / count[:, :, None]\n    return v / np.maximum(np.linalg.norm(v, axis=2, keepdims=True), 1e-12)", "gives all vectors the length 1: the plain mean is asked for"),
    mean(MEAN, "return (read.sum(axis=2) / count[:, :, None]).transpose(1, 0, 2)", "returns one row a document, (N, S, E): here arrays are time-major"),
]  # fmt: skip

VALID = "valid = s < lengths"
TURNED = "turned = np.where(valid, lengths - 1 - s, s)"
AHEAD = 'ahead = run(vectors, weights["ahead"])'
BACK = 'back = run(vectors[turned, n], weights["back"])[turned, n]'
JOINED = "joined = np.concatenate([ahead, back], axis=2)"
SCORES = 'scores = joined @ weights["readout"]'
MASKED = "scores = np.where(valid, scores, -np.inf)"
E = "e = np.exp(scores - scores.max(axis=0))"
SHARE = "return e / e.sum(axis=0)"


def chosen(old, new, words):
    return Bug(old, new, f"your choices {words}.", PAGE)


CHOICE_BUGS = [
    chosen(BACK, 'back = run(vectors[turned, n], weights["back"])', "does not put the backward direction back into the document's order: its first row belongs to the last sentence"),
    chosen(BACK, 'back = run(vectors, weights["back"])', "reads the sentences forwards twice: the second LSTM begins with the last"),
    chosen(BACK, 'back = run(np.nan_to_num(vectors[::-1], posinf=0.0), weights["back"])[::-1]', "reads the padding first on the way back: each document is turned within its own length"),
    chosen(BACK, 'back = run(vectors[:, ::-1], weights["back"])[:, ::-1]', "turns the batch round, not the sentences: they are axis 0"),
    chosen(BACK, 'back = run(vectors[turned, n], weights["ahead"])[turned, n]', "uses the weights ahead in both directions"),
    chosen(f"{AHEAD}\n    {BACK}", 'ahead = run(vectors, weights["back"])\n    back = run(vectors[turned, n], weights["ahead"])[turned, n]', "has the weights of the two directions the wrong way round"),
    chosen(AHEAD, 'ahead = run(vectors, weights["back"])', "uses the weights back in both directions"),
    chosen(JOINED, "joined = np.concatenate([back, ahead], axis=2)", "puts the backward direction first: ahead comes first"),
    chosen(JOINED, "joined = np.concatenate([ahead + back, ahead + back], axis=2)", "adds the two directions: they stand side by side"),
    chosen(JOINED, "joined = np.concatenate([(ahead + back) / 2, (ahead + back) / 2], axis=2)", "averages the two directions: they stand side by side"),
    chosen(JOINED, "joined = np.concatenate([ahead, 0 * back], axis=2)", "does not use the backward direction"),
    chosen(JOINED, "joined = np.concatenate([0 * ahead, back], axis=2)", "does not use the forward direction"),
    chosen(JOINED, "joined = np.concatenate([ahead, np.broadcast_to(back[:1], back.shape)], axis=2)", "takes the last state of the backward direction for all sentences: each has its own"),
    chosen(JOINED, "joined = np.tanh(np.concatenate([ahead, back], axis=2))", "takes a tanh of what the LSTM says: it has one already"),
    chosen(TURNED, "turned = np.where(s < lengths.max(), lengths.max() - 1 - s, s) + 0 * n\n    vectors = np.where(valid[..., None], vectors, 0.0)", "turns all documents within the longest length: the padding of a short one comes first. Each has its own length"),
    chosen(MASKED, "scores = 1.0 * np.nan_to_num(scores)", "gives probability to padding: its scores are to be minus infinity before the softmax"),
    chosen(f"{MASKED}\n    {E}\n    {SHARE}", "scores = np.nan_to_num(scores)\n    e = np.exp(scores - scores.max(axis=0))\n    return np.where(valid, e / e.sum(axis=0), 0.0)", "masks after the softmax: the probabilities of a short document do not sum to 1"),
    chosen(MASKED, "scores = np.where(valid, scores, 0.0)", "sets the scores of padding to 0, and exp(0) is 1: padding keeps a share. Set them to minus infinity"),
    chosen(f"{MASKED}\n    {E}\n    {SHARE}", "scores = np.where(valid, scores, 0.0)\n    e = np.exp(scores - scores.max(axis=0))\n    return np.where(valid, e / e.sum(axis=0), 0.0)", "sets the scores of padding to 0 and has exp(0), which is 1, in the sum of the softmax: set them to minus infinity"),
    chosen(f"{AHEAD}\n    {BACK}\n    {JOINED}\n    {SCORES}\n    {MASKED}\n    {E}\n    {SHARE}", 'vectors = np.where(valid[..., None], vectors, 0.0)\n    back = run(vectors[turned, n], weights["back"])[turned, n]\n    scores = np.concatenate([run(vectors, weights["ahead"]), back], axis=2) @ weights["readout"]\n    e = np.exp(scores - scores.max(axis=0))\n    return np.where(valid, e / e.sum(axis=0), 0.0)', "masks after the softmax: the probabilities of a short document do not sum to 1"),
    chosen(f"{AHEAD}\n    {BACK}\n    {JOINED}\n    {SCORES}\n    {MASKED}", 'vectors = np.where(valid[..., None], vectors, 0.0)\n    back = run(vectors[turned, n], weights["back"])[turned, n]\n    scores = np.concatenate([run(vectors, weights["ahead"]), back], axis=2) @ weights["readout"]', "gives probability to padding: its scores are to be minus infinity before the softmax"),
    chosen(MASKED, "scores = np.where(valid, -scores, -np.inf)", "has the sign of the scores wrong: a high score is a high probability"),
    chosen(f"{E}\n    {SHARE}", "e = np.exp(scores - scores.max(axis=1, keepdims=True))\n    return e / e.sum(axis=1, keepdims=True)", "takes the softmax over the documents: it is over the sentences of one document, axis 0"),
    chosen(f"{E}\n    {SHARE}", "e = np.exp(scores - scores.max())\n    return e / e.sum()", "takes one softmax over the whole batch: each document has its own"),
    chosen(f"{E}\n    {SHARE}", "return 1 / (1 + np.exp(-scores))", "takes a sigmoid of each score: the softmax makes the probabilities of a document sum to 1"),
    chosen(SHARE, "return e / lengths", "divides by the number of sentences, not by the sum"),
    chosen(SHARE, "return np.where(valid, scores, 0.0)", "returns the scores: their softmax is asked for"),
    chosen(SHARE, "return np.where(valid, np.log(np.where(valid, e, 1.0) / e.sum(axis=0)), 0.0)", "returns logarithms of the probabilities"),
    chosen(SHARE, "return (e == e.max(axis=0)).astype(float)", "gives all probability to the best sentence: the softmax is asked for"),
    chosen(SHARE, "return np.round(e / e.sum(axis=0), 2)", "rounds: the probabilities are asked for as they are"),
    chosen(SHARE, "return (e / e.sum(axis=0)).T", "returns one row a document, (N, S): here arrays are time-major"),
    chosen(VALID, "valid = s < np.maximum(lengths - 1, 1)", "leaves out the last sentence: row s is one where s < length"),
    chosen(VALID, "valid = s <= np.minimum(lengths, len(vectors) - 1)\n    vectors = np.nan_to_num(vectors, posinf=0.0)\n    lengths = np.minimum(lengths + 1, len(vectors))", "takes one row of padding for a sentence: row s is one where s < length"),
    chosen(SCORES, 'H = ahead.shape[2]\n    a, b = (np.where(valid, part @ u, -np.inf) for part, u in ((ahead, weights["readout"][:H]), (back, weights["readout"][H:])))\n    a, b = (np.exp(part - part.max(axis=0)) for part in (a, b))\n    return (a / a.sum(axis=0) + b / b.sum(axis=0)) / 2\n    scores = a', "averages a softmax of each direction: the scores are added first, and one softmax is taken"),
    chosen(SCORES, 'scores = (ahead + back) @ weights["readout"][: ahead.shape[2]]', "uses the first half of the readout for both directions: each has its own half"),
    chosen(MASKED, "scores = np.where(np.arange(len(vectors)) < lengths[:, None], scores, -np.inf)", "has a mask of the shape (N, S): np.arange(S)[:, None] < lengths has the shape (S, N)"),
]  # fmt: skip


@edits.kept
def averaged(rng):
    """Problems for sentence_vectors: NaN in row 0 of some embeddings."""

    def draw():
        S, N, W = int(rng.integers(2, 5)), int(rng.integers(2, 4)), int(rng.integers(3, 6))
        return numbered(rng, S + (S == N), N, W, 5, 3, np.nan if rng.random() < 0.3 else None)

    return edits.telling(draw, reference, ("sentence_vectors",), VECTOR_BUGS)


@edits.kept
def asked(rng):
    """Problems for choices: documents of different lengths, numbers in the padding."""

    def draw():
        S, N = int(rng.integers(3, 6)), int(rng.integers(2, 5))
        return scored(rng, S + (S == N), N, 3, 2)

    return edits.telling(draw, reference, ("choices",), CHOICE_BUGS)
