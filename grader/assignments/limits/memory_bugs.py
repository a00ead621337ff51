"""Mistakes in what is recalled, in bits, and in a step of the mLSTM, as edits of `lstm_ref.limits`."""

from grader.assignments.limits.problems import memory, sizes, told
from grader.judging import edits
from grader.judging.diagnosis import Bug
from lstm_ref.limits import mlstm, tasks

FITS = "14-limits.html#what-fits"
MATRIX = "14-limits.html#associative-recall"
STABLE = "14-limits.html#mlstm-stabiliser"

RIGHT = "right = np.take_along_axis(p, answers[:, :, None], axis=2)[:, :, 0]"
SURPRISE = "surprise = -np.log2(np.maximum(right, np.finfo(float).tiny)).mean(axis=1)"
BITS = "return float(np.maximum(np.log2(p.shape[2]) - surprise, 0).sum())  # eq. limits-bits"
BOTH = f"{SURPRISE}\n    {BITS}"
SAFE = "np.maximum(right, np.finfo(float).tiny)"


def recalled(old, new, words):
    return Bug(old, new, f"your bits_recalled {words}.", FITS)


FLOORS = ("1e-3", "1e-4", "1e-5", "1e-6", "1e-7", "1e-8", "1e-9", "1e-10", "1e-12", "1e-15", "1e-16", "1e-20", "1e-30")
EPSILON = "np.finfo(float).eps", "np.finfo(np.float32).eps"
LIFTED = "lifts probabilities of 0 too far, so that one sure mistake costs too little: it should be to the smallest number, np.finfo(float).tiny"
WHOLE = "takes a whole number of bits for K symbols: the logarithm of K as it is"
OF_SEQUENCES = "of the sequences: it should be the mean of all"
BITS_BUGS = [
    recalled(BITS, "return float(np.maximum(np.log2(p.shape[2]) - surprise, 0)[1:].sum())", "leaves out the first answer: all are summed"),
    recalled(BITS, "return float(np.maximum(np.log2(p.shape[2]) - surprise, 0)[:-1].sum())", "leaves out the last answer: all are summed"),
    *(recalled(BITS, f"return float(np.maximum({whole}(np.log2(p.shape[2])) - surprise, 0).sum())", WHOLE) for whole in ("np.floor", "np.ceil", "np.round")),
    *(recalled(BITS, f"return float({whole}(np.maximum(np.log2(p.shape[2]) - surprise, 0)).sum())", "gives a whole number of bits: it should be as many as there are") for whole in ("np.floor", "np.round")),
    recalled(SURPRISE, f"surprise = np.median(-np.log2({SAFE}), axis=1)", f"takes the surprise in the middle {OF_SEQUENCES}"),
    recalled(SURPRISE, f"surprise = (-np.log2({SAFE})).max(axis=1)", f"takes the largest surprise {OF_SEQUENCES}"),
    recalled(SURPRISE, f"surprise = (-np.log2({SAFE})).min(axis=1)", f"takes the least surprise {OF_SEQUENCES}"),
    recalled(SURPRISE, f"surprise = (-np.log2({SAFE}))[:, 0]", f"takes the surprise of the first {OF_SEQUENCES}"),
    *(recalled(SURPRISE, f"surprise = -np.log2(np.maximum(right, {floor})).mean(axis=1)", LIFTED) for floor in (*FLOORS, *EPSILON)),
    *(recalled(SURPRISE, f"surprise = -np.log2(right + {floor}).mean(axis=1)", LIFTED) for floor in (*FLOORS, *EPSILON)),
    recalled(SURPRISE, f"surprise = -np.where(right > 0, np.log2({SAFE}), 0).mean(axis=1)", "lets a probability of 0 cost nothing: it is the largest surprise"),
    recalled(SURPRISE, f"surprise = -np.where(right > 0, np.log2({SAFE}), 0).sum(axis=1) / np.maximum((right > 0).sum(axis=1), 1)", "leaves out the sequences with a probability of 0: they are the largest surprise"),
    recalled(BITS, "return float(np.maximum(np.log2(answers.max() + 1) - surprise, 0).sum())", "takes the symbols that occur for K: K is that of all symbols, the last axis of p"),
    recalled(RIGHT, "e = np.exp(p - p.max(axis=2, keepdims=True))\n    right = np.take_along_axis(e / e.sum(axis=2, keepdims=True), answers[:, :, None], axis=2)[:, :, 0]", "takes a softmax of the probabilities: they are there already"),
    recalled(SURPRISE, f"surprise = -np.log({SAFE}).mean(axis=1)", "takes the natural logarithm of the probabilities: bits go by that to the base 2"),
    recalled(SURPRISE, f"surprise = -np.log10({SAFE}).mean(axis=1)", "takes the logarithm of the probabilities to the base 10: bits go by that to the base 2"),
    recalled(BOTH, f"surprise = -np.log({SAFE}).mean(axis=1)\n    return float(np.maximum(np.log(p.shape[2]) - surprise, 0).sum())", "counts in nats: bits go by the logarithm to the base 2"),
    recalled(BOTH, f"surprise = -np.log10({SAFE}).mean(axis=1)\n    return float(np.maximum(np.log10(p.shape[2]) - surprise, 0).sum())", "counts in tens: bits go by the logarithm to the base 2"),
    recalled(BITS, "return float(np.maximum(np.log(p.shape[2]) - surprise, 0).sum())", "takes the natural logarithm of K: it should be that to the base 2"),
    recalled(BITS, "return float(np.maximum(3 - surprise, 0).sum())", "takes 3 bits for every alphabet: it is the logarithm of K to the base 2"),
    recalled(BITS, "return float(np.maximum(np.log2(len(p)) - surprise, 0).sum())", "takes the number of answers for K: K is that of the symbols, the last axis"),
    recalled(BITS, "return float(np.maximum(np.log2(p.shape[1]) - surprise, 0).sum())", "takes the number of sequences for K: K is that of the symbols, the last axis"),
    recalled(BITS, "return float(np.maximum(p.shape[2] - surprise, 0).sum())", "starts from K itself: it should be from its logarithm to the base 2"),
    recalled(BITS, "return float((np.log2(p.shape[2]) - surprise).sum())", "counts below 0 at an answer that is worse than a guess: it should be no less than 0 there"),
    recalled(BITS, "return float(np.abs(np.log2(p.shape[2]) - surprise).sum())", "takes the absolute value: an answer that is worse than a guess counts 0"),
    recalled(BITS, "return float(max((np.log2(p.shape[2]) - surprise).sum(), 0.0))", "cuts off the sum at 0: each answer is to be cut off by itself"),
    recalled(BITS, "return float(np.maximum(np.log2(p.shape[2]) - surprise, 0).mean())", "takes the mean over the answers: their sum"),
    recalled(BITS, "return np.maximum(np.log2(p.shape[2]) - surprise, 0)", "returns the bits of each answer: their sum"),
    recalled(BITS, "return float(np.maximum(np.log2(p.shape[2]) - surprise, 0)[-1])", "counts the last answer alone: it should be all of them"),
    recalled(BITS, "return float(surprise.sum())", "returns the surprise: what is recalled is log2 K minus it"),
    recalled(BITS, "return float(np.maximum(surprise - np.log2(p.shape[2]), 0).sum())", "subtracts the wrong way round: it should be log2 K minus the surprise"),
    recalled(BITS, "return float(len(p) * np.log2(p.shape[2]) - surprise.sum())", "counts below 0 at an answer that is worse than a guess: it should be no less than 0 there"),
    recalled(BITS, "return float(np.maximum(np.log2(p.shape[2]) - surprise, 0).sum() / (len(p) * np.log2(p.shape[2])))", "returns a share of all bits: it should be the bits themselves"),
    recalled(BITS, "return float((np.log2(p.shape[2]) + surprise).sum())", "adds the surprise: what is recalled is log2 K minus it"),
    recalled(BOTH, f"return float(np.maximum(np.log2(p.shape[2]) + np.log2({SAFE}), 0).mean(axis=1).sum())", "cuts off each sequence at 0: the mean over the sequences is to be cut off, for each answer"),
    recalled(BOTH, f"return float(np.maximum(np.log2(p.shape[2]) + np.log2({SAFE}), 0).sum())", "sums over the sequences: their mean, cut off at 0 for each answer"),
    recalled(SURPRISE, f"surprise = -np.log2({SAFE}).sum(axis=1)", "sums the surprise over the sequences: it should be their mean"),
    recalled(SURPRISE, f"surprise = -np.log2({SAFE}).mean(axis=0)", "takes the mean over the answers: it should be over the sequences, axis 1"),
    recalled(BOTH, f"surprise = -np.log2({SAFE}).mean()\n    return float(len(p) * max(np.log2(p.shape[2]) - surprise, 0))", "takes one mean over all answers: each answer by itself, cut off at 0"),
    recalled(BOTH, f"surprise = -np.log2({SAFE}).mean()\n    return float(max(np.log2(p.shape[2]) - surprise, 0))", "takes one mean over all answers, as if one were asked for"),
    recalled(SURPRISE, "surprise = -np.log2(right).mean(axis=1)", "takes the logarithm of a probability that may be 0: raise it to the smallest number first"),
    recalled(SURPRISE, f"surprise = np.log2({SAFE}).mean(axis=1)", "lacks the minus sign in the surprise"),
    recalled(SURPRISE, "surprise = -np.log2(np.maximum(right.mean(axis=1), np.finfo(float).tiny))", "takes the mean of the probabilities before the logarithm: it should be the mean of the logarithms"),
    recalled(SURPRISE, "surprise = -np.log2(np.maximum(right, 0.01)).mean(axis=1)", "raises small probabilities to a hundredth: they are as they are"),
    recalled(SURPRISE, "surprise = -np.log2(right + 0.01).mean(axis=1)", "adds a hundredth to the probabilities: they are as they are"),
    recalled(SURPRISE, "surprise = -(right * np.log2(np.maximum(right, np.finfo(float).tiny))).mean(axis=1)", "multiplies the surprise by the probability: the mean over the sequences does that already"),
    recalled(SURPRISE, "surprise = -(p * np.log2(np.maximum(p, np.finfo(float).tiny))).sum(axis=2).mean(axis=1)", "takes the entropy, how sure the network is: it should be how sure of the right answer"),
    recalled(RIGHT, "right = p.max(axis=2)", "takes the largest probability: it should be that of the right answer"),
    recalled(RIGHT, "right = np.take_along_axis(p, answers[::-1][:, :, None], axis=2)[:, :, 0]", "turns the order of the answers round"),
    recalled(RIGHT, "right = (p.argmax(axis=2) == answers) * 1.0", "asks whether the likeliest symbol is right: how likely the right one is"),
    recalled(BOTH, "return float((p.argmax(axis=2) == answers).mean(axis=1).sum() * np.log2(p.shape[2]))", "counts right answers times log2 K: bits go by the probability of the right one"),
    recalled(RIGHT, "right = p[:, :, 0]", "takes the probability of symbol 0: it should be that of the right answer"),
    recalled(BITS, "return float(np.maximum(np.log2(p.shape[2] - 1) - surprise, 0).sum())", "takes the logarithm of K - 1: it should be of K"),
]  # fmt: skip

K = "k_t = k_t / np.sqrt(k_t.shape[1])"
F_LOG = "log_f = -np.logaddexp(0, -a_f)"
M = "m_t = np.maximum(log_f + m_prev, a_i)"
I = "i = np.exp(a_i - m_t)[:, None]"  # noqa: E741
F = "f = np.exp(log_f + m_prev - m_t)[:, None]"
C = "C_t = f[:, :, None] * C_prev + i[:, :, None] * v_t[:, :, None] * k_t[:, None, :]  # eq. limits-mlstm"
N = "n_t = f * n_prev + i * k_t"
READ = 'read = np.einsum("npd,nd->np", C_t, q_t)'
KNOWN = "known = np.maximum(np.abs((n_t * q_t).sum(axis=1)), np.exp(np.minimum(-m_t, LARGEST)))"
END = "return sigmoid(a_o) * read / known[:, None], (C_t, n_t, m_t)"
DOT = "(n_t * q_t).sum(axis=1)"
BOUND = "np.exp(np.minimum(-m_t, LARGEST))"
KEPT = "f[:, :, None] * C_prev"
WRITTEN = "v_t[:, :, None] * k_t[:, None, :]"
GATES = f"{M}\n    {I}\n    {F}"


def write(old, new, words, section=MATRIX):
    return Bug(old, new, f"your mlstm_step {words}.", section)


STEP_BUGS = [
    write(N, "n_t = f * n_prev + np.exp(np.minimum(a_i, LARGEST))[:, None] * k_t", "adds the key to n by a gate without the stabiliser: it should be by that which writes into C", STABLE),
    write(C, f"C_t = {KEPT} + np.exp(np.minimum(a_i, LARGEST))[:, None, None] * {WRITTEN}", "writes into C by a gate without the stabiliser: it should be by that which adds to n", STABLE),
    write(END, "return sigmoid(a_o) ** 2 * read / known[:, None], (C_t, n_t, m_t)", "multiplies by the output gate twice"),
    write(C, f"C_t = {KEPT} + i[:, :, None] * sigmoid(a_o)[:, :, None] * {WRITTEN}", "multiplies by the output gate before it writes: it should do so when it has read"),
    write(M, f"{M}\n    m_t = np.maximum(m_t, 0)", "keeps the stabiliser from being below 0: it is the larger of log f + m and a_i, whatever its sign", STABLE),
    write(END, "return read / known[:, None] / (1 + np.exp(-a_o)), (C_t, n_t, m_t)", "lets e to the minus a_o overflow in the output gate: exp(log_sigmoid(a_o)) does not", STABLE),
    write(F_LOG, "log_f = np.log(1 / (1 + np.exp(-a_f)))", "takes the logarithm of a gate that has become 0: log_sigmoid is given", STABLE),
    write(F_LOG, "log_f = np.log(sigmoid(a_f))", "takes the logarithm of a gate that has become 0: log_sigmoid is given", STABLE),
    write(M, f"m_prev = np.where(np.isinf(m_prev), 0.0, m_prev)\n    {M}", "takes 0 for m before the first step: it is minus infinity, so that m_1 is a_i", STABLE),
    write(K, "k_t = k_t * 1.0", "does not divide the key by the root of d"),
    write(K, "k_t = k_t / k_t.shape[1]", "divides the key by d: it should be by its root"),
    write(K, "k_t = k_t * np.sqrt(k_t.shape[1])", "multiplies the key by the root of d: divide"),
    write(K, "k_t = k_t / np.sqrt(v_t.shape[1])", "divides the key by the root of the size of a value: it should be by that of d"),
    write(K, "k_t = k_t / np.sqrt(len(k_t))", "divides the key by the root of the number of sequences: it should be by that of d"),
    write(K, "q_t, k_t = q_t / np.sqrt(k_t.shape[1]), k_t / np.sqrt(k_t.shape[1])", "divides the query as well: it should be the key alone"),
    write(K, "q_t = q_t / np.sqrt(k_t.shape[1])", "divides the query by the root of d: the key, before it is written"),
    write(K, "k_t = k_t / np.linalg.norm(k_t, axis=1, keepdims=True)", "divides the key by its length: it should be by the root of d"),
    write(F_LOG, "log_f = a_f", "takes an exponential forget gate: a sigmoid is asked for, and log f is its logarithm", STABLE),
    write(F_LOG, "log_f = 1 / (1 + np.exp(-a_f))", "takes the sigmoid for its logarithm: it should be log f", STABLE),
    write(F_LOG, "log_f = -np.logaddexp(0, a_f)", "takes 1 minus the forget gate: it should be log of the sigmoid of a_f, not of -a_f", STABLE),
    write(F_LOG, "log_f = np.logaddexp(0, -a_f)", "has the sign of log f the wrong way round: it is never above 0", STABLE),
    write(F_LOG, "log_f = np.tanh(a_f)", "takes a tanh for log f: it should be the logarithm of a sigmoid", STABLE),
    write(M, "m_t = log_f + m_prev", "lets the stabiliser follow the forget gate alone: it should be the larger of log f + m and a_i", STABLE),
    write(M, "m_t = a_i", "lets the stabiliser follow the input gate alone: it should be the larger of log f + m and a_i", STABLE),
    write(M, "m_t = np.minimum(log_f + m_prev, a_i)", "takes the smaller for the stabiliser: it should be the larger", STABLE),
    write(M, "m_t = np.maximum(log_f + m_prev, a_i + m_prev)", "adds m of the step before to a_i: it should be to log f alone", STABLE),
    write(M, "m_t = np.logaddexp(log_f + m_prev, a_i)", "takes the logarithm of the sum for the stabiliser: it should be the larger of the two", STABLE),
    write(M, "m_t = np.maximum(np.abs(log_f + m_prev), np.abs(a_i))", "takes absolute values in the stabiliser", STABLE),
    write(M, "m_t = np.maximum(np.exp(log_f) * m_prev, a_i)", "multiplies m by the forget gate: in the logarithm it is a sum", STABLE),
    write(M, "m_t = np.full_like(a_i, max((log_f + m_prev).max(), a_i.max()))", "takes one stabiliser for all sequences: each has its own", STABLE),
    write(I, "i = np.exp(np.minimum(a_i, LARGEST))[:, None]", "does not stabilise the input gate", STABLE),
    write(I, "i = (1 / (1 + np.exp(-a_i)))[:, None]", "takes a sigmoid for the input gate: it is an exponential", STABLE),
    write(I, "i = np.exp(a_i + m_t)[:, None]", "adds the stabiliser in the input gate: subtract it", STABLE),
    write(I, "i = np.exp(a_i - m_prev)[:, None]", "subtracts the stabiliser of the step before in the input gate: it should be the new one", STABLE),
    write(I, "i = np.ones_like(a_i)[:, None]", "writes with 1 always: it should be with the input gate", STABLE),
    write(F, "f = np.exp(log_f)[:, None]", "does not stabilise the forget gate: C and n are stored divided by e to the m, which has changed", STABLE),
    write(F, "f = 1 - i", "keeps 1 minus what is written: the forget gate is of its own", STABLE),
    write(F, "f = np.ones_like(i)", "forgets nothing", STABLE),
    write(GATES, "m_t = m_prev\n    i, f = np.exp(a_i)[:, None], np.exp(log_f)[:, None]", "has no stabiliser", STABLE),
    write(GATES, "m_t = m_prev\n    i, f = np.exp(np.minimum(a_i, LARGEST))[:, None], np.exp(log_f)[:, None]", "has no stabiliser", STABLE),
    write(GATES, "m_t = np.zeros_like(a_i)\n    i, f = np.exp(np.minimum(a_i, LARGEST))[:, None], np.exp(log_f)[:, None]", "has no stabiliser, and returns 0 for it", STABLE),
    write(GATES, "m_t = np.zeros_like(a_i)\n    i, f = np.exp(a_i)[:, None], np.exp(log_f)[:, None]", "has no stabiliser, and returns 0 for it", STABLE),
    write(f"{I}\n    {F}", "i, f = np.exp(np.minimum(a_i, LARGEST))[:, None], np.exp(log_f)[:, None]", "computes the stabiliser and uses it in neither gate", STABLE),
    write(f"{I}\n    {F}", "i, f = np.exp(a_i)[:, None], np.exp(log_f)[:, None]", "computes the stabiliser and uses it in neither gate", STABLE),
    write(C, f"C_t = {KEPT} + i[:, :, None] * (k_t[:, :, None] * v_t[:, None, :])", "writes k v^T: it should be the value times the key, v k^T"),
    write(C, f"C_t = f[:, :, None] * (C_prev + i[:, :, None] * {WRITTEN})", "forgets what it has just written: the forget gate is for what was there"),
    write(C, f"C_t = {KEPT} + (1 - f)[:, :, None] * {WRITTEN}", "writes with 1 minus the forget gate: the input gate is of its own"),
    write(C, f"C_t = {KEPT} + i[:, :, None] * v_t[:, :, None] * q_t[:, None, :]", "writes under the query: it should be under the key"),
    write(C, f"C_t = {KEPT} + i[:, :, None] * np.tanh(v_t)[:, :, None] * k_t[:, None, :]", "takes tanh of the value: it is written as it is"),
    write(N, "n_t = n_prev", "does not renew n"),
    write(N, "n_t = f * n_prev + i", "adds the gate alone to n: it should be times the key"),
    write(N, "n_t = f * n_prev + i * v_t", "adds the value to n: it should be the key"),
    write(N, "n_t = f * n_prev + i * q_t", "adds the query to n: it should be the key"),
    write(N, "n_t = f * n_prev + i * k_t * np.sqrt(k_t.shape[1])", "adds the key to n before it was divided by the root of d"),
    write(READ, 'read = np.einsum("npd,nd->np", C_prev, q_t)', "reads before it writes: it should read C of this step"),
    write(READ, 'read = np.einsum("npd,nd->np", C_t, k_t)', "reads with the key: it should be with the query"),
    write(READ, 'read = np.einsum("ndp,nd->np", C_t, q_t)', "reads with C turned: it should be C q"),
    write(KNOWN, f"known = np.maximum(np.abs({DOT}), np.exp(-m_t))", "lets e to the minus m overflow: let no exponent go above 700", STABLE),
    write(KNOWN, f"known = np.maximum(np.abs({DOT}), 1)", "compares with 1, though n is stored divided by e to the m: it should be with e to the minus m", STABLE),
    write(KNOWN, f"known = np.maximum(np.abs({DOT}), 0)", "compares with 0: it should be with e to the minus m", STABLE),
    write(KNOWN, f"known = np.abs({DOT})", "has no bound below the quotient: it should be no less than e to the minus m", STABLE),
    write(KNOWN, f"known = {DOT}", "divides by n times q as it is: it should be its absolute value, no less than e to the minus m", STABLE),
    write(KNOWN, f"known = np.minimum(np.abs({DOT}), {BOUND})", "divides by the smaller: it should be by the larger of the two", STABLE),
    write(KNOWN, f"known = np.abs({DOT}) + {BOUND}", "adds the bound: it should be the larger of the two", STABLE),
    write(KNOWN, f"known = np.maximum(np.abs({DOT}), np.exp(m_t))", "compares with e to the m: it should be with e to the minus m", STABLE),
    write(KNOWN, "known = np.maximum(np.abs(n_t * q_t).sum(axis=1), np.exp(np.minimum(-m_t, LARGEST)))", "takes the absolute value of each product: it should be of their sum", STABLE),
    write(KNOWN, f"known = np.maximum(np.abs((n_t * k_t).sum(axis=1)), {BOUND})", "takes n times the key: it should be times the query", STABLE),
    write(KNOWN, f"known = np.maximum(np.abs({DOT}), np.exp(np.minimum(-m_prev, LARGEST)))", "compares with e to the minus m of the step before: it should be of this one", STABLE),
    write(KNOWN, f"known = np.maximum(np.sqrt((n_t**2).sum(axis=1)), {BOUND})", "takes the length of n: it should be its product with the query", STABLE),
    write(KNOWN, f"known = np.maximum(np.abs({DOT}), 1) * np.exp(-m_t)", "multiplies the whole bound by e to the minus m: n is divided already, 1 is not", STABLE),
    write(END, "return sigmoid(a_o) * np.tanh(read / known[:, None]), (C_t, n_t, m_t)", "takes tanh of what is read: in an mLSTM there is none"),
    write(END, "return np.tanh(a_o) * read / known[:, None], (C_t, n_t, m_t)", "takes tanh for the output gate: it should be a sigmoid"),
    write(END, "return a_o * read / known[:, None], (C_t, n_t, m_t)", "takes a_o itself for the output gate: it should be its sigmoid"),
    write(END, "return np.exp(a_o) * read / known[:, None], (C_t, n_t, m_t)", "takes an exponential output gate: it should be a sigmoid"),
    write(END, "return (C_t, n_t, m_t), sigmoid(a_o) * read / known[:, None]", "returns the state first: it should be h_t, then the state"),
    write(END, "return sigmoid(a_o) * read / known[:, None], C_t, n_t, m_t", "returns four things: it should be h_t and the state, a triple"),
    write(END, "return sigmoid(a_o) * read / known[:, None], (C_t * np.exp(m_t)[:, None, None], n_t * np.exp(m_t)[:, None], m_t)", "returns C and n multiplied by e to the m: they stay divided by it", STABLE),
]  # fmt: skip


@edits.kept
def probabilities(rng):
    def draw():
        return told(rng, *(int(size) for size in rng.permutation([3, 4, 5])), sharp=float(rng.choice([1.5, 4.0])))

    return edits.telling(draw, tasks, ("bits_recalled",), BITS_BUGS)


@edits.kept
def written(rng):
    def draw():
        d, P, N = sizes(rng, 3)
        return memory(rng, N, d, P, float(rng.choice([1.0, 3.0])))

    return edits.telling(draw, mlstm, ("step",), STEP_BUGS)
