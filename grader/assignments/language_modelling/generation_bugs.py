"""Mistakes in the next symbol's distribution and in beam search, as edits of `lstm_ref.text.generation`."""

import numpy as np

from grader.judging import edits
from grader.judging.diagnosis import Bug, Diagnosis
from lstm_ref.text import generation

PAGE = "07-language-modelling.html#"
DISTRIBUTION, BEAM = ("nucleus", "next_distribution"), ("beam_search",)  # the functions that the mistakes are edits of
BOTH = "return nucleus(softmax(scores, temperature), mass)"
ORDER = 'order = np.argsort(-p, kind="stable")'
KEPT = "kept[order] = np.where(before < mass, p[order], 0)  # eq. lm-nucleus"
RESCALED = "return kept / kept.sum()"


def heat(new, words):
    return Bug(BOTH, f"return {new}", f"your next_distribution {words}.", PAGE + "temperature-and-nucleus")


def kept(old, new, words):
    return Bug(old, new, f"your next_distribution {words}.", PAGE + "temperature-and-nucleus")


DISTRIBUTION_BUGS = [
    heat("nucleus(softmax(scores * temperature), mass)", "multiplies by the temperature: it divides the scores"),
    heat("nucleus(softmax(scores), mass)", "ignores the temperature, or divides the probabilities by it: rescaling undoes that. It divides the scores, before the softmax"),
    heat("nucleus(softmax(scores) / temperature, mass)", "divides the probabilities by the temperature before it takes the nucleus: it divides the scores, before the softmax"),
    heat("softmax(np.where(nucleus(softmax(scores), mass) > 0, scores, -np.inf), temperature)", "takes the nucleus first and the temperature then: the temperature comes first, for it changes who is in"),
    heat("softmax(scores, temperature)", "has no nucleus: all symbols keep their probability"),
    heat("softmax(scores, temperature) * (softmax(scores, temperature) >= 1 - mass) / max((softmax(scores, temperature) * (softmax(scores, temperature) >= 1 - mass)).sum(), 1e-12)", "keeps each symbol whose probability is at least 1 - mass: the nucleus adds them up, largest first, until the mass is reached"),
    heat("nucleus(np.exp(scores / temperature) / np.exp(scores / temperature).sum(), mass)", "overflows where the scores are large: the exponential of a thousand is infinite. Subtract the largest score first"),
    heat("nucleus(softmax(scores, temperature), mass).astype(np.asarray(scores).dtype)", "gives numbers of the type of the scores: where these are whole numbers, so are the probabilities. An array like np.zeros(len(scores)) holds fractions"),
    kept(RESCALED, "return kept", "does not rescale: what is left of the probabilities sums to less than 1"),
    kept(RESCALED, "return np.exp(kept) / np.exp(kept).sum()", "takes a softmax of the probabilities that are left, which gives the others some back: divide by their sum"),
    kept(RESCALED, "kept = np.where(kept > 0, np.exp(kept), 0)\n    return kept / kept.sum()", "takes a softmax of the probabilities that are left: divide them by their sum"),
    kept(KEPT, "kept[order] = np.where(np.cumsum(p[order]) <= mass, p[order], 0)\n    kept = kept if kept.any() else p * (p == p.max())", "leaves out the symbol with which the sum reaches the mass: it belongs to the nucleus"),
    kept(KEPT, "kept[order] = np.where(np.append(0, before[:-1]) < mass, p[order], 0)", "keeps one symbol too many: the mass is reached before it"),
    kept(KEPT, "kept[:] = np.where(before < mass, p[order], 0)", "comes sorted by probability: each number belongs at the place of its symbol"),
    kept(ORDER, 'order = np.argsort(p, kind="stable")', "keeps the least probable symbols: begin with the most probable"),
    kept(ORDER, "order = np.arange(len(p))", "adds up the symbols in the order of their numbers: begin with the most probable"),
    kept(RESCALED, "return np.where(kept > 0, 1.0, 0.0) / (kept > 0).sum()", "makes all symbols of the nucleus equally probable: rescaling keeps their ratios"),
    kept(KEPT, "kept[order[0]] = 1", "puts everything on the most probable symbol: that is greedy, whatever the mass"),
    kept(KEPT, "kept[order] = np.where(before < 1 - mass, p[order], 0)", "uses 1 - mass for the mass"),
    kept(KEPT, "kept[order] = np.where(before <= mass, p[order], 0)", "goes on where the mass is reached exactly: to reach it is enough"),
    kept(KEPT, "kept[order] = np.where(before > 0, np.where(before < mass, p[order], 0), 0)", "leaves out the most probable symbol"),
    kept(KEPT, "kept[order[: max(1, int(np.ceil(mass * len(p))))]] = p[order[: max(1, int(np.ceil(mass * len(p))))]]", "keeps a share of the symbols: the mass is a share of the probability"),
    kept(KEPT, "kept[order] = np.where(np.arange(len(p)) < np.sum(np.cumsum(p[order]) < mass), p[order], 0)", "leaves out the symbol with which the sum reaches the mass, and keeps nothing where that is the first"),
]  # fmt: skip

START = "beam = [([], 0.0)]"
COMPLETE = "            if tokens and tokens[-1] == end:\n                candidates.append((tokens, score))\n                continue\n"
EXTEND = "candidates += [([*tokens, v], score + log_p[v]) for v in range(len(log_p))]  # eq. lm-beam"
SORT = "candidates.sort(key=lambda candidate: candidate[1], reverse=True)"
PRUNE = "beam = candidates[:width]"
RETURN = "return beam[0]"
SEARCH = f"""    {START}
    for _ in range(length):
        candidates = []
        for tokens, score in beam:
{COMPLETE}            log_p = next_log_p(tokens)
            {EXTEND}
        {SORT}
        {PRUNE}
    {RETURN}"""
ASIDE = f"""    beam, done = [([], 0.0)], []
    for _ in range(length):
        candidates = []
        for tokens, score in beam:
            log_p = next_log_p(tokens)
            {EXTEND}
        {SORT}
        beam = []
        for candidate in candidates:
            if len(beam) < width:
                (done if candidate[0][-1] == end else beam).append(candidate)
    return max(done + beam, key=lambda candidate: candidate[1])"""


def search(old, new, words):
    return Bug(old, new, f"your beam_search {words}.", PAGE + "lm-beam-search")


BEAM_BUGS = [
    search(SORT, "candidates.sort(key=lambda candidate: candidate[1])", "keeps the least probable hypotheses: the greatest log-probability is the best"),
    search(SORT, "pass", "keeps the first candidates it meets: sort them by their score"),
    search(PRUNE, "beam = candidates[: max(1, width - 1)]", "keeps one hypothesis too few"),
    search(PRUNE, "beam = candidates[: width + 1]", "keeps one hypothesis too many"),
    search(PRUNE, "beam = candidates", "keeps all hypotheses: no more than `width` may live on"),
    search(PRUNE, f"{PRUNE}\n        if any(tokens[-1] == end for tokens, _ in beam):\n            break", "stops as soon as one hypothesis is complete: the others go on"),
    search(SEARCH, ASIDE, "takes complete hypotheses out of the beam and gives their places to others: they keep their places until better ones come"),
    search(EXTEND, "candidates += [([*tokens, v], np.log(np.exp(score) * np.exp(log_p[v]))) for v in range(len(log_p))]", "multiplies probabilities: those of a long text are 0 in floating point. Add their logarithms"),
    search(PRUNE, "beam = candidates[:1]", "is greedy: one hypothesis lives on, whatever the width"),
    search(EXTEND, "likely = np.argsort(log_p)[::-1][: 1 if tokens else width].tolist()\n            candidates += [([*tokens, v], score + log_p[v]) for v in likely]", "goes on greedily from each of the first `width` symbols: at each step the best of all extensions together live on"),
    search(EXTEND, "candidates += [([*tokens, v], log_p[v]) for v in range(len(log_p))]", "scores a hypothesis by its last symbol alone: add up the log-probabilities"),
    search(EXTEND, "candidates += [([*tokens, v], score * log_p[v] if tokens else log_p[v]) for v in range(len(log_p))]", "multiplies log-probabilities: probabilities multiply, their logarithms add"),
    search(EXTEND, "candidates += [([*tokens, v], score + np.exp(log_p[v])) for v in range(len(log_p))]", "adds probabilities: they multiply, and it is their logarithms that add"),
    search(COMPLETE, "", "extends hypotheses that are complete: what ends in `end` stays as it is"),
    search("                candidates.append((tokens, score))\n                continue\n", "                continue\n", "drops hypotheses that are complete: they keep their place in the beam"),
    search(SORT, "candidates.sort(key=lambda candidate: candidate[1] / len(candidate[0]), reverse=True)", "divides the score by the length: that is another search, which was not asked for"),
    search(RETURN, "return max(beam, key=lambda candidate: candidate[1] / len(candidate[0]))", "divides by the length when it chooses the winner: the score is the sum"),
    search(RETURN, "return beam[-1]", "returns the last of the beam: the best is the first"),
    search(RETURN, "return beam[0][0], np.exp(beam[0][1])", "returns a probability: the log-probability is asked for"),
    search(RETURN, "return beam[0][0], -beam[0][1]", "returns the negative log-probability"),
    search(RETURN, "return beam[0][0], beam[0][1] / max(1, len(beam[0][0]))", "returns the score divided by the length: the sum is asked for"),
    search(RETURN, "return beam[0][::-1]", "returns (log_p, tokens): the tokens come first"),
    search(RETURN, "return [v for v in beam[0][0] if v != end], beam[0][1]", "leaves the token `end` out of the tokens"),
    search("for _ in range(length):", "for _ in range(length + 1):", "makes hypotheses of length + 1 tokens"),
    search("for _ in range(length):", "for _ in range(length - 1):", "makes hypotheses of length - 1 tokens"),
    search("log_p = next_log_p(tokens)", "log_p = next_log_p(tokens[-1:])", "asks the model about the last token alone: the next token depends on all of them"),
    search(RETURN, "return next((candidate for candidate in beam if candidate[0][-1] == end), beam[0])", "prefers a complete hypothesis to a better one that is not"),
]  # fmt: skip

# of what the twins above do not show: which of equals are kept is free, and questions are no numbers
TIES = Diagnosis(
    "your next_distribution keeps all symbols that are as probable as the last of the nucleus: of equals, only as many as it takes to reach the mass.",
    PAGE + "temperature-and-nucleus",
)
ASKS = Diagnosis(
    "your beam_search asks what follows a hypothesis that is complete: look whether it ends in `end` before you ask.",
    PAGE + "lm-beam-search",
)
ASKS_ASIDE = Diagnosis(
    "your beam_search asks about hypotheses that are not in the beam. Is the beam cut before the model is asked again, and do complete ones keep their places in it?",
    PAGE + "lm-beam-search",
)


@edits.kept
def scored(rng):
    """Problems for next_distribution: nuclei of one, several and nearly all symbols."""

    def draw():
        scores, temperature = 1.5 * rng.normal(size=int(rng.integers(4, 9))), rng.choice([0.5, 0.7, 1.6, 2.0])
        return scores, float(temperature), round(rng.uniform(0.3, 0.95), 2)

    return edits.telling(draw, generation, DISTRIBUTION, DISTRIBUTION_BUGS)


def random_model(rng, V, spread=1.5):
    """A next_log_p: what follows depends on the whole prefix, and is the same each time."""
    seed = int(rng.integers(2**31))

    def next_log_p(tokens):
        prefix = [int(token) for token in np.ravel(tokens)]
        scores = spread * np.random.default_rng([seed, len(prefix), *prefix]).normal(size=V)
        return scores - np.log(np.exp(scores).sum())

    return next_log_p


@edits.kept
def searched(rng):
    """Problems for beam_search, of beams that are too narrow to see all."""

    def draw():
        return random_model(rng, 4), int(rng.integers(2, 5)), int(rng.integers(3, 6)), int(rng.integers(4))

    return edits.telling(draw, generation, BEAM, BEAM_BUGS)
