"""Mistakes in attention, in its gradient and in its cache, as edits of `lstm_ref.limits.attention`."""

from grader.assignments.limits.problems import look_back, looks, sizes, stream
from grader.judging import edits
from grader.judging.diagnosis import Bug
from lstm_ref.limits import attention

FORWARD = "14-limits.html#attention-by-hand"
ROOT = "14-limits.html#root-of-d"
MASKED = "14-limits.html#mask-first"
BACK = "14-limits.html#attention-back"
CACHE = "14-limits.html#streaming-cache"

S = 'scores = np.einsum("tnd,snd->tsn", q, k) / np.sqrt(d)  # eq. limits-scores'
M = "scores = np.where(mask[:, :, None], scores, -np.inf)"
W = "weights = np.exp(scores - scores.max(axis=1, keepdims=True))"
A = "shares = weights / weights.sum(axis=1, keepdims=True)  # eq. limits-shares"
Z = 'return np.einsum("tsn,snp->tnp", shares, v), shares'
WA = f"{W}\n    {A}"
MWA = f"{M}\n    {WA}"
PRODUCT = 'np.einsum("tnd,snd->tsn", q, k)'

CHECK = """    if mask is not None:
        expect_shape("mask", mask, T, S)
        if not mask.any(axis=1).all():
            raise ValueError("mask: every query needs a key that it may look at")
        """
BLOCK = f"{S}\n{CHECK}{MWA}"


def look(old, new, words, section=FORWARD):
    return Bug(old, new, f"your attention {words}.", section)


def softmax(axis):
    return f"weights = np.exp(scores - scores.max(axis={axis}, keepdims=True))\n    shares = weights / weights.sum(axis={axis}, keepdims=True)"


def hidden(large):
    """Two ways to hide with a number."""
    words = f"hides with -{large}, which is not small enough where scores are in the thousands: it should be -np.inf"
    added = f"scores = scores + np.where(mask[:, :, None], 0.0, -{large})"
    return [
        look(M, f"scores = np.where(mask[:, :, None], scores, -{large})", words, MASKED),
        look(M, added, words, MASKED),
    ]


def reshaped(name, shape):
    """An array that should have its sequences first, and has its numbers in the old order."""
    return f"{name} = {name}.reshape({shape}).transpose(1, 0, 2)"


RESHAPED = "changes the order of axes by reshape, which leaves the numbers in their old order and deals them out anew: transpose turns axes"
BY_SEQUENCE = f"{reshaped('q', 'N, T, d')}\n    {reshaped('k', 'N, S, d')}\n    {reshaped('v', 'N, S, -1')}"
SHARES = "shares.transpose(2, 0, 1).reshape(shares.shape)"
MIXED = 'np.einsum("tsn,snp->tnp", shares, v)'
FIRST = "takes the first sequence for all of them: each has its own"
OWN_SIZE = "divides the scores by their own size: it should be by the root of d, whatever they are"
TWICE = "takes the softmax of the shares once more"
OTHER_AXES = (  # where all is hidden along another, a number is shared out, and of infinity comes NaN
    (0, "takes the softmax over the queries, axis 0: it should be over the keys, axis 1"),
    (2, "takes the softmax over the sequences, axis 2: it should be over the keys, axis 1"),
    ((0, 1), "takes one softmax over all queries and keys: each query has its own"),
    ((1, 2), "takes one softmax over the keys of all sequences: each has its own"),
)
LOOK_BUGS = [
    look(A, f"{A}\n    shares = np.exp(shares) / np.exp(shares).sum(axis=1, keepdims=True)", TWICE),
    look(A, "shares = weights**2 / (weights**2).sum(axis=1, keepdims=True)", "squares the weights of the softmax"),
    look(Z, 'return np.einsum("tsn,snp->tnp", shares, v[::-1]), shares', "mixes the values in reverse order: each belongs to its key"),
    look(S, f"k = k[::-1]\n    {S}", "takes the keys in reverse order: each belongs to its value"),
    look(S, f"{S}\n    scores = scores * np.sqrt(d) / np.sqrt((scores**2).mean()) / np.sqrt(d)", OWN_SIZE, ROOT),
    look(S, f"{S}\n    scores = scores / scores.std()", OWN_SIZE, ROOT),
    look(S, f"{S}\n    scores = (scores - scores.mean()) / scores.std()", OWN_SIZE, ROOT),
    look(S, f"q = np.repeat(q[:, :1], N, axis=1)\n    {S}", FIRST),
    look(S, f"k = np.repeat(k[:, :1], N, axis=1)\n    {S}", FIRST),
    look(S, f"v = np.repeat(v[:, :1], N, axis=1)\n    {S}", FIRST),
    look(Z, f"return {MIXED}, shares if mask is None else np.where(mask[:, :, None], shares, np.nan)", "leaves NaN in the shares where the mask is False: what is hidden has the share 0", MASKED),
    look(Z, f"return {MIXED} if mask is None else attend(q, k, v)[0], shares", "mixes the values by shares without the mask: it should be by those that it returns", MASKED),
    look(Z, f"return {MIXED}, shares if mask is None else attend(q, k, v)[1]", "returns the shares without the mask: it should be those by which the values are mixed", MASKED),
    look(S, f"{BY_SEQUENCE}\n    {S}", RESHAPED),
    look(S, f"{reshaped('k', 'N, S, d')}\n    {S}", RESHAPED),
    look(S, "scores = np.einsum('tnd,nds->tsn', q, k.reshape(N, d, S)) / np.sqrt(d)", RESHAPED),
    look(A, f"{A}\n    shares = {SHARES}", RESHAPED),
    look(Z, f"return {MIXED}, {SHARES}", RESHAPED),
    look(Z, f"z = {MIXED}\n    return z.transpose(1, 0, 2).reshape(z.shape), shares", RESHAPED),
    look(Z, f"z = {MIXED}\n    return z.transpose(1, 0, 2).reshape(z.shape), {SHARES}", RESHAPED),
    look(W, f"scores = np.trunc(scores)\n    {W}", "cuts the scores to whole numbers: an array that is made of whole numbers, as np.full(shape, -10**9) is, keeps no others"),
    look(W, f"scores = np.round(scores)\n    {W}", "rounds the scores to whole numbers"),
    look(A, f"{A}\n    shares = np.trunc(shares)", "cuts the shares to whole numbers: an array that is made of whole numbers keeps no others"),
    look(MWA, f"pass\n    {W}\n    weights = weights if mask is None else weights * mask[:, :, None]\n    {A}", "subtracts the largest score before the mask is applied: where a hidden one is far above the rest nothing is left, and 0 / 0. Mask first", MASKED),
    look(W, "weights = np.exp(scores - scores.max(axis=0))", "subtracts the largest score over the queries, so that other rows vanish: it should be over the keys, axis 1"),
    look(W, "weights = np.exp(scores - scores.max(axis=2, keepdims=True))", "subtracts the largest score over the sequences, so that other rows vanish: it should be over the keys, axis 1"),
    *(each for large in ("1e2", "1e3", "1e4") for each in hidden(large)),
    look(W, "weights = 2.0 ** (scores - scores.max(axis=1, keepdims=True))", "raises 2 to the scores: the softmax raises e", FORWARD),
    look(S, f"scores = {PRODUCT}", "does not divide the scores by the root of d", ROOT),
    look(BLOCK, f"scores = {PRODUCT}\n{CHECK}{MWA} / np.sqrt(d)".replace("  # eq. limits-shares", ""), "divides the shares by the root of d: the scores, before the softmax", ROOT),
    look(S, f"scores = {PRODUCT} / d", "divides the scores by d: it should be by its root", ROOT),
    look(S, f"scores = {PRODUCT} * np.sqrt(d)", "multiplies the scores by the root of d: divide", ROOT),
    look(S, f"scores = {PRODUCT} / np.sqrt(S)", "divides the scores by the root of the number of keys: it should be by that of d, the size of a key", ROOT),
    look(S, f"scores = {PRODUCT} / np.sqrt(N)", "divides the scores by the root of the number of sequences: it should be by that of d, the last axis of q", ROOT),
    look(S, f"scores = {PRODUCT} / np.sqrt(v.shape[2])", "divides the scores by the root of the size of a value: it should be by that of d, the size of a key", ROOT),
    look(S, f"scores = {PRODUCT} / np.sqrt(T)", "divides the scores by the root of the number of queries: it should be by that of d, the size of a key", ROOT),
    look(S, f"scores = {PRODUCT} / d**2", "divides the scores by the square of d: it should be by its root", ROOT),
    look(S, f"scores = {PRODUCT} / np.linalg.norm(q, axis=2)[:, None] / np.linalg.norm(k, axis=2)[None]", "divides by the lengths of query and key, a cosine: it should be by the root of d", ROOT),
    look(S, 'scores = np.einsum("tnd,snd->tsn", k, q) / np.sqrt(d)', "asks with the keys and looks at the queries: row t of the shares is that of query t"),
    look(S, "scores = -((q[:, None] - k[None]) ** 2).sum(axis=3) / np.sqrt(d)", "takes minus the squared distance for the score: it should be the dot product"),
    look(M, "scores = scores", "takes no notice of the mask", MASKED),
    look(M, "scores = np.where(mask[:, :, None], -np.inf, scores)", "has the mask the wrong way round: True is where a query may look", MASKED),
    look(M, "scores = np.where(mask[:, :, None], scores, 0.0)", "sets masked scores to 0, and e to the 0 is 1: set them to minus infinity", MASKED),
    look(M, "scores = np.where(mask[:, :, None], scores, scores - 1)", "subtracts 1 where the mask is False: nothing may be left there, so minus infinity", MASKED),
    look(M, "scores = np.where(mask[:, :, None], scores, -10.0)", "sets masked scores to -10, of which a share is left: it should be minus infinity", MASKED),
    look(M, "scores = np.where(mask[:, :, None], scores, -1.0)", "sets masked scores to -1, of which a share is left: it should be minus infinity", MASKED),
    look(M, "scores = np.where(mask.T[:, :, None], scores, -np.inf)", "turns the mask: its rows are queries, its columns keys", MASKED),
    look(M, "scores = np.where(np.tri(T, S, dtype=bool)[:, :, None], scores, -np.inf)", "always hides what comes later: the mask says what is hidden", MASKED),
    look(M, "scores = np.where((mask & np.tri(T, S, dtype=bool))[:, :, None], scores, -np.inf)", "hides what comes later besides: the mask alone says what is hidden", MASKED),
    look(MWA, f"pass\n    {WA}\n    shares = shares if mask is None else shares * mask[:, :, None]", "masks after the softmax, so that the shares no longer sum to 1: mask the scores before it", MASKED),
    look(W, "weights = np.exp(scores)", "does not subtract the largest score, and large ones overflow"),
    look(W, "weights = np.exp(scores - scores.max())", "subtracts the largest of all scores, so that other rows vanish: it should be that of each query"),
    look(W, "weights = np.exp(scores - scores.mean(axis=1, keepdims=True))", "subtracts the mean of the scores, which leaves large ones: subtract the largest"),
    look(W, "weights = scores - scores.min(axis=1, keepdims=True)", "leaves out the exponential"),
    look(W, "weights = np.maximum(scores, 0)", "leaves out the exponential, and cuts off below 0"),
    look(W, "weights = 1 / (1 + np.exp(-scores))", "takes a sigmoid of each score: it should be a softmax over the keys"),
    look(WA, "shares = 1 / (1 + np.exp(-scores))", "takes a sigmoid of each score, and does not divide: it should be a softmax over the keys"),
    look(A, "shares = weights", "does not divide by the sum over the keys"),
    look(A, "shares = weights / weights.sum(axis=0, keepdims=True)", "divides by the sum over the queries: it should be over the keys"),
    look(A, "shares = weights / weights.sum(axis=2, keepdims=True)", "divides by the sum over the sequences: it should be over the keys"),
    look(A, "shares = weights / weights.sum()", "divides by the sum of all weights: each query has its own"),
    look(A, "shares = weights / np.sqrt((weights**2).sum(axis=1, keepdims=True))", "divides by the length of the weights: it should be by their sum"),
    *(look(WA, softmax(axis), words) for axis, words in OTHER_AXES),
    *(look(MWA, f"{M.replace('-np.inf', '-1e300')}\n    {softmax(axis)}", words) for axis, words in OTHER_AXES),
    look(WA, "shares = (scores == scores.max(axis=1, keepdims=True)) * 1.0", "looks at the best key alone: shares go by the softmax"),
    look(WA, "shares = scores", "has no softmax"),
    look(Z, 'return np.einsum("stn,snp->tnp", shares, v), shares', "mixes the values with the turned shares: row t of the shares belongs to query t"),
    look(Z, 'return np.einsum("tsn,snd->tnd", shares, k), shares', "mixes the keys: it should be the values"),
    look(Z, 'return np.einsum("tsn,snp->tnp", shares, v) / S, shares', "divides z by the number of keys: the shares sum to 1 already"),
    look(Z, 'return np.einsum("tsn,snp->tnp", shares, v) / np.sqrt(d), shares', "divides z by the root of d as well: the scores only", ROOT),
    look(Z, 'return shares, np.einsum("tsn,snp->tnp", shares, v)', "returns the shares first: it should be z, then the shares"),
    look(Z, 'return np.einsum("tsn,snp->tnp", shares, v)', "returns z alone: it should be z and the shares"),
    look(Z, 'return np.einsum("tsn,snp->ntp", shares, v), shares', "returns z with the sequences first: it should be (T, N, P)"),
    look(Z, 'return np.einsum("tsn,snp->tnp", shares, v), shares.transpose(2, 0, 1)', "returns the shares with the sequences first: it should be (T, S, N)"),
    look(Z, 'return np.einsum("tsn,snp->tnp", shares, v), shares.transpose(1, 0, 2)', "returns the shares turned: it should be (T, S, N), a row for each query"),
    look(Z, 'return np.einsum("tsn,snp->tnp", scores, v), shares', "mixes the values with the scores: it should be with the shares"),
]  # fmt: skip
DV = 'dv = np.einsum("tsn,tnp->snp", shares, dz)'
DA = 'dshares = np.einsum("tnp,snp->tsn", dz, v)'
DS = "dscores = shares * (dshares - (shares * dshares).sum(axis=1, keepdims=True))  # eq. limits-softmax-back"
DR = "dscores = dscores / np.sqrt(q.shape[2])"
END = 'return np.einsum("tsn,snd->tnd", dscores, k), np.einsum("tsn,tnd->snd", dscores, q), dv'
DQ, DK = 'np.einsum("tsn,snd->tnd", dscores, k)', 'np.einsum("tsn,tnd->snd", dscores, q)'


def back(old, new, words, section=BACK):
    return Bug(old, new, f"your attention_backward {words}.", section)


def of_values(dv, words):
    return back(END, f"return {DQ}, {DK}, {dv}", words)


def early(what, name="shares"):
    """What comes later is taken out of one of the arrays (T, S, N)."""
    return f"{what}\n    {name} = {name} * np.tri(*shares.shape[:2])[:, :, None]"


CAUSAL = "lets no gradient through to keys behind the query: what was hidden has the share 0 already, and the rest may be looked at"
PAST = "leaves the softmax out on the way to {}: its gradient stands between shares and scores"
BACK_BUGS = [
    back(END, f'return {DQ}, np.einsum("tsn,tnd->snd", dshares, q) / np.sqrt(q.shape[2]), dv', PAST.format("dk")),
    back(END, f'return np.einsum("tsn,snd->tnd", dshares, k) / np.sqrt(q.shape[2]), {DK}, dv', PAST.format("dq")),
    back(DS, "dscores = shares * (dshares - (shares * dshares).mean(axis=1, keepdims=True))", "divides the sum by the number of keys: shares times their gradients, summed, are the mean already"),
    back(END, f"return {DQ}, {DK} / np.sqrt(q.shape[2]), dv", "divides dk by the root of d twice", ROOT),
    back(END, f"return {DQ} / np.sqrt(q.shape[2]), {DK}, dv", "divides dq by the root of d twice", ROOT),
    of_values('np.einsum("tsn,tnp->snp", dscores, dz)', "takes the gradient of the scores for dv: the shares mix the values, so dz comes back by them"),
    of_values('np.einsum("tsn,tnp->snp", dscores * np.sqrt(q.shape[2]), dz)', "takes the gradient of the scores for dv: the shares mix the values, so dz comes back by them"),
    of_values('np.einsum("tsn,tnp->snp", dshares, dz)', "takes the gradient of the shares for dv: the shares mix the values, so dz comes back by them"),
    of_values('np.einsum("tsn,snp->snp", shares, v)', "takes the values for dz in dv: dz comes back by the shares"),
    back(DV, f"shares = shares * np.tri(*shares.shape[:2])[:, :, None]\n    {DV}", CAUSAL),
    back(DA, early(DA, "dshares"), CAUSAL),
    back(DS, early(DS, "dscores"), CAUSAL),
    back(DR, f"{early(DR, 'dscores')}\n    dv = np.einsum('tsn,tnp->snp', shares * np.tri(*shares.shape[:2])[:, :, None], dz)", CAUSAL),
    back(END, 'return np.einsum("tsn,snd->tnd", shares, k), np.einsum("tsn,tnd->snd", shares, q), dv', "takes the shares for the gradient of the scores in dq and dk"),
    back(DV, "T, N, d = q.shape\n    dz, q = dz.reshape(N, T, -1).transpose(1, 0, 2), q.reshape(N, T, d).transpose(1, 0, 2)\n    k, v = (each.reshape(N, len(each), -1).transpose(1, 0, 2) for each in (k, v))\n    " + DV, RESHAPED),
    back(DS, "dscores = -shares * (shares * dshares).sum(axis=1, keepdims=True)", "forgets the diagonal of the softmax's Jacobian: da - sum, each times its share"),
    back(DS, "dscores = shares * (dshares - (shares * dshares).sum(axis=(0, 1), keepdims=True))", "sums over all queries: each row of shares has a sum of its own"),
    back(DV, 'dv = np.einsum("stn,tnp->snp", shares, dz)', "uses the turned shares for dv"),
    back(DV, 'dv = np.einsum("tsn,tnp->snp", shares, dz) / len(dz)', "divides dv by the number of queries: it is a sum over them"),
    back(DV, 'dv = np.einsum("tsn,tnp->snp", shares, dz) / np.sqrt(q.shape[2])', "divides dv by the root of d: that belongs to the scores", ROOT),
    back(DV, 'dv = np.einsum("tsn,tnp->snp", np.ones_like(shares), dz)', "leaves the shares out of dv"),
    back(DV, "dv = np.broadcast_to(dz.mean(axis=0), v.shape)", "gives every value the mean of dz: each has it by its shares"),
    back(DA, 'dshares = np.einsum("tnp,snp->tsn", dz, v).transpose(1, 0, 2)', "turns the gradient of the shares"),
    back(DA, 'dshares = np.einsum("tnp,snp->tsn", dz, v).mean(axis=2, keepdims=True) + 0 * shares', "gives all sequences the same gradient of the shares"),
    back(DA, 'dshares = np.einsum("tnp,snp->tsn", dz, v) / v.shape[2]', "takes the mean over the entries of a value for the gradient of a share: it should be the dot product"),
    back(DS, "dscores = dshares", "leaves the softmax out: its gradient stands between shares and scores"),
    back(DS, "dscores = shares * dshares", "has half of the softmax's gradient: a score lowers all other shares, so subtract the mean"),
    back(DS, "dscores = shares * (1 - shares) * dshares", "takes the softmax for a sigmoid, share times 1 minus share: a score acts on all shares of its row"),
    back(DS, "dscores = (1 - shares) * dshares", "multiplies by 1 minus the share: it should be by the share, after the mean has been subtracted"),
    back(DS, "dscores = shares * (dshares - (shares * dshares).sum(axis=0, keepdims=True))", "sums over the queries in the softmax's gradient: it should be over the keys"),
    back(DS, "dscores = shares * (dshares - (shares * dshares).sum(axis=2, keepdims=True))", "sums over the sequences in the softmax's gradient: it should be over the keys"),
    back(DS, "dscores = shares * (dshares - (shares * dshares).sum())", "sums over everything in the softmax's gradient: it should be over the keys of each query"),
    back(DS, "dscores = shares * (dshares - dshares.sum(axis=1, keepdims=True))", "subtracts the sum of the shares' gradients: each counts with its share"),
    back(DS, "dscores = shares * (dshares - dshares.mean(axis=1, keepdims=True))", "subtracts the plain mean of the shares' gradients: each counts with its share"),
    back(DS, "dscores = shares * (dshares + (shares * dshares).sum(axis=1, keepdims=True))", "adds the mean in the softmax's gradient: subtract it"),
    back(DS, "dscores = shares * ((shares * dshares).sum(axis=1, keepdims=True) - dshares)", "has the sign of the softmax's gradient the wrong way round"),
    back(DS, "dscores = shares * dshares - (shares * dshares).sum(axis=1, keepdims=True)", "does not multiply the mean by the share"),
    back(DS, "dscores = shares * (dshares - (shares**2 * dshares).sum(axis=1, keepdims=True))", "has the share squared in the mean"),
    back(DR, "dscores = dscores / q.shape[2]", "divides by d on the way back: it should be by its root", ROOT),
    back(DR, "dscores = dscores * np.sqrt(q.shape[2])", "multiplies by the root of d on the way back: the scores were divided by it, so divide again", ROOT),
    back(DR, "dscores = dscores / np.sqrt(v.shape[2])", "divides by the root of the size of a value: it should be by that of d", ROOT),
    back(DR, "dscores = dscores / np.sqrt(len(k))", "divides by the root of the number of keys: it should be by that of d", ROOT),
    back(END, f"return {DQ} * np.sqrt(q.shape[2]), {DK}, dv", "leaves the root of d out of dq", ROOT),
    back(END, f"return {DQ}, {DK} * np.sqrt(q.shape[2]), dv", "leaves the root of d out of dk", ROOT),
    back(END, f"return dv, {DK}, {DQ}", "returns dv first: it should be dq, dk, dv"),
    back(END, f'return {DQ}, np.einsum("stn,tnd->snd", dscores, q), dv', "uses the turned gradient of the scores for dk"),
    back(END, f'return np.einsum("stn,snd->tnd", dscores, k), {DK}, dv', "uses the turned gradient of the scores for dq"),
    back(END, 'return np.einsum("tsn,snd->tnd", dscores, k), np.einsum("tsn,snd->snd", dscores, k), dv', "multiplies by the keys for dk: it should be by the queries"),
    back(END, f'return np.einsum("tsn,tnd->tnd", dscores, q), {DK}, dv', "multiplies by the queries for dq: it should be by the keys"),
    back(END, f"return {DQ}, {DK} / len(q), dv", "divides dk by the number of queries: it is a sum over them"),
    back(END, f"return -{DQ}, -{DK}, dv", "has the wrong sign in dq and dk"),
    back(END, f'return {DQ}, {DK} + np.einsum("tsn,tnd->snd", shares, q), dv', "adds the shares times the queries to dk: a key acts through its score alone"),
]  # fmt: skip

K = "keys = np.concatenate([cache[0], k_t[None]])"
V = "values = np.concatenate([cache[1], v_t[None]])"
LOOK = "z, _ = attend(q_t[None], keys, values)"
KEEP = "return z[0], (keys, values)"
KV = f"{K}\n    {V}"


def step(old, new, words, section=CACHE):
    return Bug(old, new, f"your cached_step {words}.", section)


def looked(scores, axis=0, mix="(shares[:, :, None] * values).sum(axis=0)"):
    return (
        f"scores = {scores}\n    shares = np.exp(scores - scores.max(axis={axis}, keepdims=True))\n    "
        f"shares = shares / shares.sum(axis={axis}, keepdims=True)\n    z = {mix}[None]"
    )


DOT = "(keys * q_t).sum(axis=2)"
KEPT = "z[0], (keys, values)"
MOST = 2, 3, 4, 5, 8, 10, 16, 32, 50, 64, 100, 128
RECENT = "keeps the newest pairs alone, so many at the most: all are kept"
ONE = "np.repeat({}[:1], len(q_t), axis=0)"
CACHE_BUGS = [
    step(LOOK, looked(f"{DOT} / np.sqrt(q_t.shape[1])", mix="((again := np.exp(shares) / np.exp(shares).sum(axis=0))[:, :, None] * values).sum(axis=0)"), TWICE, FORWARD),
    step(LOOK, f"z, _ = attend({ONE.format('q_t')}[None], keys, values)", "asks with the query of the first sequence for all: each has its own"),
    step(KEEP, "return z[0], (keys, np.concatenate([cache[1], z]))", "keeps z_t for the value: it should be v_t"),
    step(K, "keys = np.concatenate([cache[0], q_t[None]])", "keeps the query for the key: it should be k_t"),
    step(KEEP, "return z[0], (np.concatenate([cache[0], q_t[None]]), values)", "keeps the query for the key: it should be k_t"),
    step(KEEP, f"return ({KEPT}) if len(cache[0]) else (v_t, cache)", "does not keep the first pair: what is looked at first belongs into the cache, too"),
    step(KEEP, f"return ({KEPT}) if len(cache[0]) else (np.zeros_like(v_t), cache)", "gives 0 in the first step, and does not keep its pair: it looks at itself"),
    step(KEEP, f"return ({KEPT}) if len(cache[0]) else (np.zeros_like(v_t), (keys, values))", "gives 0 in the first step: it looks at itself"),
    *(step(KEEP, f"return z[0], (keys[-{most}:], values[-{most}:])", RECENT) for most in MOST),
    *(step(KEEP, f"z, _ = attend(q_t[None], keys[-{most}:], values[-{most}:])\n    return z[0], (keys[-{most}:], values[-{most}:])", RECENT) for most in MOST),
    step(LOOK, "z, _ = attend(q_t[None], keys, values)\n    keys = keys / np.sqrt(keys.shape[2])", "keeps the keys divided by the root of d: they are divided again at each step"),
    step(K, "keys = np.concatenate([k_t[None], cache[0]])", "puts the new key before the old ones, and the new value behind them: they no longer belong together"),
    step(V, "values = np.concatenate([v_t[None], cache[1]])", "puts the new value before the old ones, and the new key behind them: they no longer belong together"),
    step(KV, "keys = np.concatenate([k_t[None], cache[0]])\n    values = np.concatenate([v_t[None], cache[1]])", "puts the new pair before the old ones: it should be behind them"),
    step(KV, "keys = cache[0]\n    values = cache[1]", "does not keep the new pair"),
    step(KV, "keys, values = k_t[None], v_t[None]", "forgets what was in the cache"),
    step(f"{LOOK}\n    {KEEP}", "z, _ = attend(q_t[None], *cache)\n    return z[0], (keys, values)", "looks before it adds the new pair: a step looks at itself, too"),
    step(f"{LOOK}\n    {KEEP}", "z, _ = attend(q_t[None], keys[-1:], values[-1:])\n    return z[0], (keys, values)", "looks at the new pair alone"),
    step(f"{LOOK}\n    {KEEP}", "z, _ = attend(q_t[None], keys[1:] if len(keys) > 1 else keys, values[1:] if len(keys) > 1 else values)\n    return z[0], (keys, values)", "does not look at the oldest pair"),
    step(KEEP, "return z[0], cache", "returns the cache as it was: it should be with the new pair"),
    step(KEEP, "return z[0], (keys, cache[1])", "returns the values without the new one"),
    step(KEEP, "return z[0], (cache[0], values)", "returns the keys without the new one"),
    step(KEEP, "return z[0], (keys[1:], values[1:])", "drops the oldest pair: the cache keeps all"),
    step(KEEP, "return z, (keys, values)", "returns z_t with an axis of one step: it is (N, P)"),
    step(KEEP, "return (keys, values), z[0]", "returns the cache first: it should be z_t, then the cache"),
    step(KEEP, "return z[0], keys, values", "returns keys and values apart: it should be z_t and the pair of them"),
    step(LOOK, "z, _ = attend(k_t[None], keys, values)", "asks with the new key: it should be with the query"),
    step(LOOK, "z = values.mean(axis=0)[None]", "takes the plain mean of the values"),
    step(LOOK, looked(DOT), "does not divide the scores by the root of d", ROOT),
    step(LOOK, looked(f"{DOT} / q_t.shape[1]"), "divides the scores by d: it should be by its root", ROOT),
    step(LOOK, looked(f"{DOT} / np.sqrt(len(keys))"), "divides the scores by the root of the number of keys: it should be by that of d", ROOT),
    step(LOOK, looked(f"{DOT} / np.sqrt(q_t.shape[1])", axis=1), "takes the softmax over the sequences: it should be over the keys", FORWARD),
    step(LOOK, looked(f"{DOT} / np.sqrt(q_t.shape[1])", mix="(shares[:, :, None] * values).mean(axis=0)"), "divides z_t by the number of pairs: the shares sum to 1 already", FORWARD),
    step(LOOK, f"z = (({DOT} / np.sqrt(q_t.shape[1]))[:, :, None] * values).sum(axis=0)[None]", "has no softmax", FORWARD),
    step(LOOK, f"scores = {DOT} / np.sqrt(q_t.shape[1])\n    z = values[scores.argmax(axis=0), np.arange(len(q_t))][None]", "takes the value of the best key alone: it should be a mean by shares", FORWARD),
]  # fmt: skip


@edits.kept
def looked_at(rng):
    def draw():
        T, S, N, d, P = sizes(rng, 5)
        return looks(rng, T, S, N, d, P)

    return edits.telling(draw, attention, ("attend",), LOOK_BUGS)


@edits.kept
def sent_back(rng):
    def draw():
        return look_back(rng, *sizes(rng, 5))

    return edits.telling(draw, attention, ("backward",), BACK_BUGS)


@edits.kept
def streamed(rng):
    def draw():
        t, N, d, P = sizes(rng, 4, 0)
        return stream(rng, t, N, d, P)

    return edits.telling(draw, attention, ("cached_step",), CACHE_BUGS)
