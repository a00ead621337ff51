"""Mistakes in greedy decoding and in a step of the decoder, as edits of `lstm_ref.translation`."""

from grader.assignments.translation.problems import decoding, first_state, speaker
from grader.judging import edits
from grader.judging.diagnosis import Bug
from lstm_ref.translation import decoder, search
from lstm_ref.translation.attention import attention_step

PAGE = "09-translation.html#"
BEGIN = "symbols, found, alive = np.full(N, start), [[] for _ in range(N)], np.ones(N, dtype=bool)"
LOOP = "for _ in range(limit):"
STEP = "scores, state = step(symbols, state)"
CHOSEN = "symbols = np.argmax(scores, axis=1)"
ALIVE = "alive = alive & (symbols != end)"
STOP = "if not alive.any():\n            break"
KEPT = "for n in np.flatnonzero(alive):\n            found[n].append(int(symbols[n]))"
FOUND = "return found"


def said(old, new, words):
    return Bug(old, new, f"your greedy {words}.", PAGE + "translation-greedy")


GREEDY_BUGS = [
    said(f"{ALIVE}\n        {STOP}\n        {KEPT}", "for n in np.flatnonzero(alive):\n            found[n].append(int(symbols[n]))\n        alive = alive & (symbols != end)\n        if not alive.any():\n            break", "keeps the end in the translation: it says that the sentence is over and is no word of it"),
    said(f"{ALIVE}\n        {STOP}\n        {KEPT}", "for n in range(N):\n            found[n].append(int(symbols[n]))", "never stops: it goes on behind the end until the limit, and keeps all of it"),
    said(ALIVE, "alive = symbols != end", "comes back to life: a sentence that has ended says words again at the next step"),
    said(STOP, "if not alive.all():\n            break", "stops all sentences where the first one ends"),
    said(f"{ALIVE}\n        {STOP}\n        {KEPT}", "if (symbols == end).any():\n            break\n        for n in range(N):\n            found[n].append(int(symbols[n]))", "stops all sentences at the first end that any of them says"),
    said(LOOP, "for _ in range(limit - 1):", "stops one word before the limit"),
    said(LOOP, "for _ in range(limit + 1):", "goes one word beyond the limit"),
    said(CHOSEN, "symbols = np.argmin(scores, axis=1)", "takes the least likely word: the highest score wins"),
    said(CHOSEN, "symbols = np.full(N, np.argmax(scores[0]))", "takes the first sentence's word for all"),
    said(STEP, "scores, state = step(np.full(N, start), state)", "reads the start at every step: after the first it reads the word that it said"),
    said(STEP, "scores, _ = step(symbols, state)", "never hands the state on: each step begins from the first state"),
    said(BEGIN, "symbols, found, alive = np.full(N, end), [[] for _ in range(N)], np.ones(N, dtype=bool)", "begins with the end: the first symbol that is read is the start"),
    said(BEGIN, "symbols, found, alive = np.zeros(N, dtype=int), [[] for _ in range(N)], np.ones(N, dtype=bool)", "begins with symbol 0: the first symbol that is read is the start"),
    said(BEGIN, "symbols, found, alive = np.full(N, start), [[start] for _ in range(N)], np.ones(N, dtype=bool)", "keeps the start in the translation: it is read and never said"),
    said(FOUND, "return [each[1:] for each in found]", "loses the first word"),
    said(FOUND, "return [each[:-1] for each in found]", "loses the last word: the end was not in the list any more"),
    said(FOUND, "longest = max(map(len, found))\n    return [each + [0] * (longest - len(each)) for each in found]", "fills the translations up to one length: each is as long as what it says"),
    said(FOUND, "longest = max(map(len, found))\n    return [each + [end] * (longest - len(each)) for each in found]", "fills the translations up with ends: each is as long as what it says"),
    said(KEPT, "for n in np.flatnonzero(alive & (symbols != 0)):\n            found[n].append(int(symbols[n]))", "drops symbol 0 where it is the likeliest: what was said is kept"),
    said(FOUND, "return [each[::-1] for each in found]", "returns the words last first"),
    said(FOUND, "return [list(row) for row in zip(*found)]", "returns the words step by step: one list for each sentence is asked for"),
]  # fmt: skip

ADVANCED = 'state = lstm_step(weights["target"][symbols], state, weights["decoder"])'
H = "h = state[0]"
QUERY = 'query = h @ weights["query"].T'
LOOKED = "context, shares = attention_step(query, keys, lengths)"
JOINED = "joined = np.concatenate([h, context], axis=1)"
U = 'u = np.tanh(joined @ weights["combine"].T)'
SCORES = 'scores = u @ weights["readout"].T + weights["bias"]'
THREE = "return scores, state, shares"
WAY = (H, QUERY, LOOKED, JOINED)


def step(old, new, words):
    return Bug(old, new, f"your decoder_step {words}.", PAGE + "translation-decoder")


def with_the_old_h(at):
    """The way from the LSTM's step to u, in which one statement takes the h of before the step."""
    lines = [line.replace("h @", "before @").replace("[h,", "[before,") if line == at else line for line in WAY]
    return "\n    ".join(["before = state[0]", ADVANCED, *lines])


STEP_BUGS = [
    step("\n    ".join([ADVANCED, *WAY]), with_the_old_h(JOINED), "puts the h of before this step beside the context: the new h stands there, which has read the last word"),
    step("\n    ".join([ADVANCED, *WAY]), with_the_old_h(QUERY), "asks with the h of before this step: the query comes from the new h, which has read the last word"),
    step(f"{ADVANCED}\n    {H}", 'h = state[0]\n    state = lstm_step(weights["target"][symbols], state, weights["decoder"])', "asks with the state before this step: query and u come from the new h, which has read the last word"),
    step(QUERY, "query = h", "asks with h itself: the query is h times the weights query"),
    step(QUERY, 'query = h @ weights["query"]', "forgets to transpose the weights of the query: a row of the batch meets them as h @ W.T"),
    step(QUERY, 'query = state[1] @ weights["query"].T', "asks with the cell state c: the query comes from h"),
    step(H, "h = state[1]", "takes the cell state c for h, in the query and in u"),
    step(JOINED, "joined = np.concatenate([query, context], axis=1)", "puts the query beside the context: h stands there"),
    step(THREE, "return scores, (h, h), shares", "hands on (h, h): the state is the pair (h, c)"),
    step(THREE, "return scores, (query, state[1]), shares", "hands on the query in the place of h"),
    step(f"{ADVANCED}\n    {H}", 'old = state\n    state = lstm_step(weights["target"][symbols], state, weights["decoder"])\n    h = state[0]\n    state = old', "hands on the state that it was given: the new one is needed at the next step"),
    step(JOINED, "joined = np.concatenate([context, h], axis=1)", "puts the context first: the order is h, context"),
    step(JOINED, "joined = np.concatenate([0 * h, context], axis=1)", "does not use h beside the context"),
    step(U, 'u = 1 / (1 + np.exp(-joined @ weights["combine"].T))', "takes the sigmoid for the tanh"),
    step(SCORES, 'scores = h @ weights["readout"].T + weights["bias"]', "reads the scores from the decoder's state: they come from u, which has seen the source"),
    step(SCORES, 'scores = context @ weights["readout"].T + weights["bias"]', "reads the scores from the context: they come from u"),
    step(THREE, "weight = np.exp(scores - scores.max(axis=1, keepdims=True))\n    return weight / weight.sum(axis=1, keepdims=True), state, shares", "returns probabilities: the scores before the softmax are asked for"),
    step(THREE, "return scores - np.log(np.exp(scores).sum(axis=1, keepdims=True)), state, shares", "returns log-probabilities: the scores before the softmax are asked for"),
    step(LOOKED, "context, shares = attention_step(query, keys, np.full(len(query), len(keys)))", "tells the attention that all sources are as long as the longest, so that padding gets shares"),
    step(LOOKED, "context, shares = attention_step(query, keys, lengths)\n    context = keys[lengths - 1, np.arange(len(query))]", "takes the last key for the context: that is a translator without attention"),
    step(LOOKED, "context, shares = attention_step(query, keys, lengths)\n    context = keys[shares.argmax(axis=0), np.arange(len(query))]", "takes the key with the largest share for the context"),
    step(ADVANCED, 'state = lstm_step(weights["target"][np.zeros_like(symbols)], state, weights["decoder"])', "reads symbol 0 whatever was said"),
    step(ADVANCED, 'state = lstm_step(weights["readout"][symbols][:, : weights["target"].shape[1]], state, weights["decoder"])', "reads the rows of the readout: what a word is when it is read stands in target"),
    step(ADVANCED, 'state = lstm_step(weights["target"][symbols], (state[1], state[0]), weights["decoder"])', "gives the LSTM c for h and h for c"),
    step(THREE, "return state, scores, shares", "returns the state first: the order is scores, state, shares"),
    step(THREE, "return scores, state, shares.T", "returns the shares as (N, T): arrays are time-major"),
]  # fmt: skip


@edits.kept
def spoken(rng):
    """Problems for greedy: sentences that end at steps of their own, some at the limit, some never."""

    def draw():
        V, N, limit = int(rng.integers(5, 9)), int(rng.integers(2, 6)), int(rng.integers(4, 8))
        start, end = (int(each) for each in rng.permutation(V)[:2])
        model = speaker(rng, V, end, limit + 2)
        return model, first_state(N), N, start, end, limit

    return edits.telling(draw, search, ("greedy",), GREEDY_BUGS)


@edits.kept
def stepped(rng):
    """Problems for a step of the decoder."""

    def draw():
        T, N, H = int(rng.integers(4, 7)), int(rng.integers(2, 4)), int(rng.integers(3, 5))
        problem = decoding(rng, T + (T == N), N, H - 1, H, H + 3)
        return *problem, decoder.lstm_step, attention_step

    return edits.telling(draw, decoder, ("decoder_step",), STEP_BUGS)
