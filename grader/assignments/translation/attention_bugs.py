"""Mistakes in a step of attention and in its way back, as edits of `lstm_ref.translation.attention`."""

from grader.assignments.translation.problems import looked
from grader.judging import edits
from grader.judging.diagnosis import Bug
from lstm_ref.translation import attention

PAGE = "09-translation.html#"
VALID = "valid = np.arange(len(keys))[:, None] < lengths"
SCORES = "scores = (keys * query).sum(axis=2) / np.sqrt(query.shape[1])"
MASKED = "scores = np.where(valid, scores, -np.inf)"
WEIGHTS = "weights = np.exp(scores - scores.max(axis=0))"
SHARES = "shares = weights / weights.sum(axis=0)"
CONTEXT = "context = (shares[:, :, None] * keys).sum(axis=0)"
BOTH = "return context, shares"


def step(old, new, words):
    return Bug(old, new, f"your attention_step {words}.", PAGE + "translation-attention")


STEP_BUGS = [
    step(MASKED, "scores = 1.0 * scores", "gives shares to the padding: its scores are to be minus infinity before the softmax"),
    step(f"{MASKED}\n    {WEIGHTS}\n    {SHARES}", "weights = np.exp(scores - scores.max(axis=0))\n    shares = weights / weights.sum(axis=0) * valid", "masks after the softmax: the shares of a short source do not sum to 1"),
    step(MASKED, "scores = np.where(valid, scores, 0.0)", "sets the scores of padding to 0, and exp(0) is 1: padding keeps a share. Set them to minus infinity"),
    step(SCORES, "scores = (keys * query).sum(axis=2) / query.shape[1]", "divides the dot product by H: divide by its root"),
    step(SCORES, "scores = (keys * query).sum(axis=2) * np.sqrt(query.shape[1])", "multiplies the dot product by the root of H: divide by it"),
    step(SCORES, "scores = (keys * query).sum(axis=2) / np.sqrt(len(keys))", "divides by the root of T: divide by that of H, the length of a query"),
    step(SCORES, "scores = (keys * query).sum(axis=2) / np.sqrt(len(query))", "divides by the root of N: divide by that of H, the length of a query"),
    step(SCORES, "scores = (keys * query).sum(axis=2) / np.maximum(np.linalg.norm(keys, axis=2) * np.linalg.norm(query, axis=1), 1e-12)", "takes the cosine: the lengths of query and key matter in a dot product"),
    step(f"{WEIGHTS}\n    {SHARES}", "weights = np.exp(np.where(valid, scores, -1e9) - np.where(valid, scores, -1e9).max(axis=1, keepdims=True))\n    shares = weights / weights.sum(axis=1, keepdims=True)", "takes the softmax over the batch: the shares are those of the words of one source, axis 0"),
    step(f"{WEIGHTS}\n    {SHARES}", "weights = np.exp(scores - scores.max())\n    shares = weights / weights.sum()", "takes one softmax over the whole batch: each source has its own"),
    step(SHARES, "shares = weights / lengths", "divides by the length, not by the sum of the weights"),
    step(CONTEXT, "context = (shares[:, :, None] * keys).mean(axis=0)", "averages the weighted keys: the shares have divided already. Sum them"),
    step(CONTEXT, "context = (shares[:, :, None] * keys).sum(axis=0) / lengths[:, None]", "divides the weighted sum by the length once more"),
    step(CONTEXT, "context = shares.sum(axis=0)[:, None] * query", "has the query itself, that is the decoder's state, for its context: the keys are to be summed by their shares"),
    step(CONTEXT, "context = keys[shares.argmax(axis=0), np.arange(len(query))]", "takes the key with the largest share: all have a part, by their shares"),
    step(CONTEXT, "context = keys.sum(axis=0) / lengths[:, None]", "is the plain mean of the keys: the shares are not used"),
    step(CONTEXT, "context = keys[lengths - 1, np.arange(len(query))]", "takes the last key of each source: the shares are not used"),
    step(CONTEXT, "context = (np.where(valid, scores, 0.0)[:, :, None] * keys).sum(axis=0)", "weighs the keys by their scores, not by their shares"),
    step(CONTEXT, "context = (shares[:, :, None] * keys).sum(axis=0) + query", "adds the query to the context"),
    step(VALID, "valid = np.arange(len(keys))[:, None] <= lengths", "gives a share to the first row of padding: row t is a word where t < length"),
    step(VALID, "valid = np.arange(len(keys))[:, None] < np.maximum(lengths - 1, 1)", "gives the last word no share: row t is a word where t < length"),
    step(MASKED, "scores = np.where(valid, -scores, -np.inf)", "has the sign of the scores wrong: a high score is a large share"),
    step(BOTH, "return shares, context", "returns the shares first: the order is context, shares"),
    step(BOTH, "return context, np.where(valid, scores, 0.0)", "returns the scores in the place of the shares"),
    step(BOTH, "return context, shares.T", "returns the shares as (N, T): arrays are time-major"),
]  # fmt: skip

DSCORES = "dscores = shares * (dshares - (shares * dshares).sum(axis=0))"
SCALED = "dscores = dscores / np.sqrt(query.shape[1])"
DQUERY = "dquery = (dscores[:, :, None] * keys).sum(axis=0)"
DKEYS = "dkeys = shares[:, :, None] * dcontext + dscores[:, :, None] * query"
GRADIENTS = "return dquery, dkeys"


def back(old, new, words):
    return Bug(old, new, f"your attention_backward {words}.", PAGE + "translation-backward")


BACK_BUGS = [
    back(SCALED, "dscores = 1.0 * dscores", "forgets that the scores were divided by the root of H: their gradients are, too"),
    back(SCALED, "dscores = dscores / query.shape[1]", "divides by H: the scores were divided by its root"),
    back(SCALED, "dscores = dscores * np.sqrt(query.shape[1])", "multiplies by the root of H: the way back divides by it, as the way forward does"),
    back(DSCORES, "dscores = shares * dshares", "forgets that the shares sum to 1: a higher score lowers the others' shares. Subtract the mean of dshares, weighted by the shares"),
    back(DSCORES, "dscores = shares * (1 - shares) * dshares", "takes the softmax for a sigmoid: each score acts on every share of its source"),
    back(DSCORES, "dscores = shares * (dshares - dshares.mean(axis=0))", "subtracts the plain mean of dshares: weigh it by the shares"),
    back(DSCORES, "dscores = shares * (dshares - dshares.sum(axis=0))", "subtracts the sum of dshares: weigh it by the shares"),
    back(DSCORES, "dscores = shares * (dshares - (shares * dshares).sum(axis=1, keepdims=True))", "sums over the batch in the softmax's way back: a source's shares lie along axis 0"),
    back(DSCORES, "dscores = 1.0 * dshares", "leaves the softmax out: dshares is the gradient of the shares, not of the scores"),
    back(DKEYS, "dkeys = shares[:, :, None] * dcontext", "sends a gradient to the keys through the context alone: they act through the scores, too"),
    back(DKEYS, "dkeys = dscores[:, :, None] * query", "sends a gradient to the keys through the scores alone: they act through the context, too"),
    back(DKEYS, "dkeys = shares[:, :, None] * dcontext + dscores[:, :, None] * keys", "multiplies the gradient of a score by the key itself: the derivative of a dot product with respect to the key is the query"),
    back(DQUERY, "dquery = dscores.sum(axis=0)[:, None] * query", "multiplies by the query: the derivative of a dot product with respect to the query is the key"),
    back(DQUERY, "dquery = (dscores[:, :, None] * keys).mean(axis=0)", "averages over time: the query acts on all scores, and the gradients add up"),
    back(DQUERY, "dquery = (dscores[:, :, None] * keys).sum(axis=0) + dcontext", "adds the gradient of the context to that of the query: the query acts through the scores alone"),
    back(DQUERY, "dquery = (shares[:, :, None] * keys).sum(axis=0)", "returns the context in the place of dquery"),
    back(f"{SCALED}\n    {DQUERY}", "dquery = (dscores[:, :, None] * keys).sum(axis=0)\n    dscores = dscores / np.sqrt(query.shape[1])", "divides dkeys by the root of H, and not dquery"),
    back(f"{SCALED}\n    {DQUERY}\n    {DKEYS}", "dkeys = shares[:, :, None] * dcontext + dscores[:, :, None] * query\n    dquery = (dscores[:, :, None] * keys).sum(axis=0) / np.sqrt(query.shape[1])", "divides dquery by the root of H, and not the part of dkeys that comes through the scores"),
    back(GRADIENTS, "return dkeys, dquery", "returns dkeys first: the order is dquery, dkeys"),
    back(GRADIENTS, "return -dquery, -dkeys", "has the sign of both gradients wrong"),
]  # fmt: skip


@edits.kept
def asked(rng):
    """Problems for a step of attention: padding of several rows in one column, none in another."""

    def draw():
        T, N, H = int(rng.integers(4, 8)), int(rng.integers(2, 5)), int(rng.integers(2, 6))
        query, keys, lengths = looked(rng, T + (T == N), N, H)
        lengths[:2] = rng.permutation([len(keys), 2])
        return query, keys, lengths

    return edits.telling(draw, attention, ("attention_step",), STEP_BUGS)


def back_from(query, keys, lengths, rng):
    """The arguments of attention_backward after a step."""
    return rng.normal(size=query.shape), query, keys, attention.attention_step(query, keys, lengths)[1]


@edits.kept
def returned(rng):
    """Problems for the way back."""

    def draw():
        T, N, H = int(rng.integers(3, 7)), int(rng.integers(2, 5)), int(rng.integers(2, 6))
        query, keys, lengths = looked(rng, T + (T == N), N, H, scale=1.0)
        return back_from(query, keys, lengths, rng)

    return edits.telling(draw, attention, ("attention_backward",), BACK_BUGS)
