"""Mistakes in the mixture of saying and copying, and in its loss, as edits of `lstm_ref.summarisation.pointer`."""

from grader.assignments.summarisation.problems import due, pointing, sure
from grader.judging import edits
from grader.judging.diagnosis import Bug
from lstm_ref.summarisation import pointer

PAGE = "10-summarisation.html#point-at-the-source"
WEIGHTS = "weights = np.exp(scores - scores.max(axis=1, keepdims=True))"
EMPTY = "p = np.zeros((N, size))"
SAID = "p[:, :V] = g[:, None] * weights / weights.sum(axis=1, keepdims=True)"
COPIED = "np.add.at(p, (np.arange(N), source), (1 - g) * shares)"


def mixed(old, new, words):
    return Bug(old, new, f"your mixture {words}.", PAGE)


MIXTURE_BUGS = [
    mixed(COPIED, "p[np.arange(N), source] += (1 - g) * shares", "adds the share of one place alone of a word that stands at several, as p[where] += shares does where an index stands twice. np.add.at, or a loop over the source's words, adds all"),
    mixed(COPIED, "p[np.arange(N), source] = (1 - g) * shares", "writes the copy over what stands there: it is added to what the vocabulary gives, and to earlier copies"),
    mixed(COPIED, "copy = np.zeros((N, size))\n    np.maximum.at(copy, (np.arange(N), source), (1 - g) * shares)\n    p = p + copy", "takes the largest share of a word that stands at several places: they are added up"),
    mixed(COPIED, "copy = np.zeros((N, size))\n    np.add.at(copy, (np.arange(N), source), (1 - g) * shares)\n    p = np.maximum(p, copy)", "takes the larger of what the vocabulary says and what is copied: they are added up"),
    mixed(COPIED, "times = (source[:, None] == source).sum(axis=0)\n    np.add.at(p, (np.arange(N), source), (1 - g) * shares / times)", "averages the shares of a word that stands at several places: they are added up"),
    mixed(COPIED, "first = (source[:, None] == source).argmax(axis=0) == np.arange(len(source))[:, None]\n    np.add.at(p, (np.arange(N), source), np.where(first, (1 - g) * shares, 0.0))", "copies a word from the first of its places alone: the shares of all are added up"),
    mixed(f"{SAID}\n    {COPIED}", "p[:, :V] = (1 - g)[:, None] * weights / weights.sum(axis=1, keepdims=True)\n    np.add.at(p, (np.arange(N), source), g * shares)", "has the gate the wrong way round: g is the part that the vocabulary says"),
    mixed(COPIED, "np.add.at(p, (np.arange(N), source), g * shares)", "multiplies the copy by g: its part is 1 - g"),
    mixed(SAID, "p[:, :V] = (1 - g)[:, None] * weights / weights.sum(axis=1, keepdims=True)", "multiplies what the vocabulary says by 1 - g: its part is g"),
    mixed(f"{SAID}\n    {COPIED}", "p[:, :V] = weights / weights.sum(axis=1, keepdims=True)\n    np.add.at(p, (np.arange(N), source), shares)", "does not use the gate: the sum of each row is 2"),
    mixed(f"{SAID}\n    {COPIED}", "p[:, :V] = weights / weights.sum(axis=1, keepdims=True)\n    np.add.at(p, (np.arange(N), source), shares)\n    p = p / 2", "gives both parts the same half: g says how much each gets"),
    mixed(SAID, "p[:, :V] = g[:, None] * scores", "puts the scores in the place of their softmax"),
    mixed(SAID, "p[:, :V] = g[0] * weights / weights.sum(axis=1, keepdims=True)", "uses the first sequence's gate for what all of them say"),
    mixed(COPIED, "np.add.at(p, (np.arange(N), source), (1 - g[0]) * shares)", "uses the first sequence's gate for what all of them copy"),
    mixed(f"{WEIGHTS}\n    {EMPTY}\n    {SAID}", "weights = np.exp(scores - scores.max(axis=0))\n    p = np.zeros((N, size))\n    p[:, :V] = g[:, None] * weights / weights.sum(axis=0)", "takes the softmax over the batch: it is over the words of the vocabulary"),
    mixed(f"{WEIGHTS}\n    {EMPTY}\n    {SAID}", "weights = np.exp(scores - scores.max())\n    p = np.zeros((N, size))\n    p[:, :V] = g[:, None] * weights / weights.sum()", "takes one softmax over the whole batch: each sequence has its own"),
    mixed(f"{WEIGHTS}\n    {EMPTY}\n    {SAID}", "scores = np.concatenate([scores, np.zeros((N, size - V))], axis=1)\n    weights = np.exp(scores - scores.max(axis=1, keepdims=True))\n    p = g[:, None] * weights / weights.sum(axis=1, keepdims=True)", "gives the extra words the score 0, and exp(0) is 1: the vocabulary cannot say them at all"),
    mixed(WEIGHTS, "with np.errstate(all='ignore'):\n        weights = np.exp(scores)", "overflows where a score is large: subtract the largest one before exp"),
    mixed(COPIED, "np.add.at(p, (np.arange(N), source), np.where(source < V, (1 - g) * shares, 0.0))", "copies only words of the vocabulary: those beyond it are what the pointer is for"),
    mixed(COPIED, "np.add.at(p, (np.arange(N), source), np.where(source >= V, (1 - g) * shares, 0.0))", "copies only words beyond the vocabulary: all words of the source can be copied"),
    mixed(COPIED, "np.add.at(p, (np.arange(N), source), (1 - g) * (shares == shares.max(axis=0)))", "copies the word with the largest share alone: all have a part, by their shares"),
    mixed(COPIED, "np.add.at(p, (np.arange(N), source), (1 - g) * (shares > 0) / (shares > 0).sum(axis=0))", "gives all words of the source the same share"),
    mixed(COPIED, "e = np.exp(shares)\n    np.add.at(p, (np.arange(N), source), (1 - g) * e / e.sum(axis=0))", "takes a softmax of the shares: they sum to 1 already, and padding has 0"),
    mixed(COPIED, "np.add.at(p, (np.arange(N), np.arange(len(source))[:, None] % size), (1 - g) * shares)", "adds a share to the number of its place: it belongs to the number of the word that stands there"),
    mixed(COPIED, "p = p * g[:, None] ** 0\n    p[:, :V] = p[:, :V]", "copies nothing: its words have what the vocabulary gives them, and no share"),
    mixed(SAID, "p[:, :V] = 0", "says nothing of its own: the vocabulary's part is missing"),
    mixed(f"{EMPTY}\n    {SAID}", "p = np.zeros((N, size))\n    p[:, size - V :] = g[:, None] * weights / weights.sum(axis=1, keepdims=True)", "puts the vocabulary behind the extra words: it has the numbers 0 to V - 1"),
    mixed(WEIGHTS, "g = 1 / (1 + np.exp(-g))\n    weights = np.exp(scores - scores.max(axis=1, keepdims=True))", "takes a sigmoid of the gate: it is between 0 and 1 already"),
    mixed(SAID, "p[:, :V] = g * weights / weights.sum(axis=1, keepdims=True)", "multiplies a row of the batch by all gates: g[:, None] gives each row its own"),
    mixed(COPIED, "for n in range(N):\n        np.add.at(p[n], source[n], (1 - g[n]) * shares[n])", "takes row n of the source for sequence n: arrays are time-major, sequence n is source[:, n]"),
]  # fmt: skip

FOUND = "found = np.take_along_axis(p, outputs[:, :, None], axis=2)[:, :, 0]"
LOSS = "return -np.log(np.where(counts, found, 1.0)).sum() / counts.sum()"


def lost(old, new, words):
    return Bug(old, new, f"your surprise {words}.", PAGE)


SURPRISE_BUGS = [
    lost(LOSS, "return -np.log(np.where(counts, found, 1.0)).sum() / counts.size", "divides by all steps, the padding among them: divide by those that count"),
    lost(LOSS, "return -np.log(np.where(counts, found, 1.0)).mean(axis=0).sum()", "divides by the steps: the mean is over all words that count"),
    lost(LOSS, "return -np.log(np.where(counts, found, 1.0)).sum() / counts.shape[1]", "divides by the sequences of the batch: the mean is over all words that count"),
    lost(LOSS, "return -np.log(np.where(counts, found, 1.0)).sum()", "sums: divide by how many words count"),
    lost(LOSS, "return (-np.log(np.where(counts, found, 1.0)).sum(axis=0) / counts.sum(axis=0)).mean()", "averages within each sequence first: all words that count weigh the same"),
    lost(LOSS, "with np.errstate(all='ignore'):\n        return -np.log(found).mean()", "counts the padding: only steps where counts is True do"),
    lost(LOSS, "with np.errstate(all='ignore'):\n        return -(counts * np.log(found)).sum() / counts.sum()", "multiplies the logarithm at padding by 0, and 0 times infinity is NaN: take only the steps that count"),
    lost(LOSS, "return -np.log(np.where(counts, found, 0.0).sum() / counts.sum())", "takes the logarithm of the mean: the mean of the logarithms is asked for"),
    lost(LOSS, "return np.log(np.where(counts, found, 1.0)).sum() / counts.sum()", "has the sign wrong: it is minus the mean of the logarithms"),
    lost(LOSS, "return np.where(counts, 1 - found, 0.0).sum() / counts.sum()", "takes 1 - p for the loss: the logarithm is asked for"),
    lost(LOSS, "return -np.log2(np.where(counts, found, 1.0)).sum() / counts.sum()", "counts bits: the loss is in nats, by the natural logarithm"),
    lost(LOSS, "return round(-np.log(np.where(counts, found, 1.0)).sum() / counts.sum(), 2)", "rounds: the loss is asked for as it is"),
    lost(LOSS, "return np.exp(-np.log(np.where(counts, found, 1.0)).sum() / counts.sum())", "returns the perplexity: its logarithm is the loss"),
    lost(LOSS, "return -np.log(np.where(counts, found, 1.0) + 0.01).sum() / counts.sum()", "adds something to p before the logarithm, which moves every loss"),
    *(lost(LOSS, f"return -np.log(np.where(counts, np.maximum(found, {floor}), 1.0)).sum() / counts.sum()", "lifts small probabilities before the logarithm, which makes a surprise smaller than it is") for floor in ("0.1", "0.05", "0.01", "1e-3")),
    lost(LOSS, "return -np.log(np.where(counts, np.minimum(found, 0.9), 1.0)).sum() / counts.sum()", "cuts large probabilities off before the logarithm"),
    lost(LOSS, "return float(np.median(-np.log(found[counts])))", "takes the median: the mean is asked for"),
    lost(LOSS, "return np.where(counts, -found * np.log(np.where(counts, found, 1.0)), 0.0).sum() / counts.sum()", "multiplies the logarithm by p once more: the word that is due counts fully"),
    lost(FOUND, "found = p.max(axis=2)", "looks at the likeliest word: the probability of the word that is due is asked for"),
    lost(FOUND, "found = np.take_along_axis(p, np.roll(outputs, -1, axis=0)[:, :, None], axis=2)[:, :, 0]", "looks at the word that is due one step later"),
    lost(FOUND, "found = np.take_along_axis(p, np.roll(outputs, 1, axis=0)[:, :, None], axis=2)[:, :, 0]", "looks at the word that was due one step before"),
    lost(FOUND, "found = np.take_along_axis(p, outputs[:, :, None], axis=2)[:, :, 0]\n    counts = outputs > 0", "takes symbol 0 for padding: it is counts that says what counts"),
    lost(FOUND, "found = np.take_along_axis(p, np.maximum(outputs - 1, 0)[:, :, None], axis=2)[:, :, 0]", "looks at the word before the one that is due in the vocabulary: numbers begin at 0"),
    lost(LOSS, "return -np.log(p[counts][:, outputs[counts]]).mean()", "looks up the words of all steps at every step: each step has its own word"),
]  # fmt: skip


@edits.kept
def pointed(rng):
    """Problems for mixture: repeated words, words beyond the vocabulary, padding, some large scores."""

    def draw():
        N, V, T = int(rng.integers(2, 4)), int(rng.integers(4, 7)), int(rng.integers(4, 8))
        return pointing(rng, N, V, T + (T == V), int(rng.integers(1, 4)), 1000.0 if rng.random() < 0.15 else 1.0)

    return edits.telling(draw, pointer, ("mixture",), MIXTURE_BUGS)


@edits.kept
def owed(rng):
    """Problems for surprise: 0 is due in some, and has probability 0 at some padding."""

    def draw():
        T, N = int(rng.integers(3, 6)), int(rng.integers(2, 5))
        sizes = T + (T == N), N, 7
        p, outputs, counts = (
            sure(rng, *sizes) if rng.random() < 0.4 else due(rng, *sizes, 0.0 if rng.random() < 0.3 else None)
        )
        return p, outputs * (rng.random(outputs.shape) < 0.8), counts

    return edits.telling(draw, pointer, ("surprise",), SURPRISE_BUGS)
