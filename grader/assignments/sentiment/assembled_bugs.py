"""Mistakes in putting a classifier together and in leaving words out, as edits of `assembled_reference`."""

import numpy as np

from grader.assignments.sentiment import assembled_reference as reference
from grader.assignments.sentiment.problems import ragged
from grader.judging import edits
from grader.judging.diagnosis import Bug
from lstm_ref.sentiment.packing import pad_batch
from lstm_ref.sentiment.pooling import attention_pool

PAGE = "08-sentiment.html#"
READ = "y = read(x, lengths, weights)"
ATTEND = 'z, _ = attention_pool(y, y @ weights["attention"], lengths)'
SCORE = 'return z @ weights["readout"] + weights["bias"]'


def put(old, new, words):
    return Bug(old, new, f"your praise_score {words}.", PAGE + "sentiment-attention")


SCORE_BUGS = [
    put(SCORE, 'return 1 / (1 + np.exp(-(z @ weights["readout"] + weights["bias"])))', "returns the probability: the score is the logarithm of the odds, before the sigmoid"),
    put(SCORE, 'return z @ weights["attention"] + weights["bias"]', "reads the score out with the weights of the attention"),
    put(ATTEND, 'z, _ = attention_pool(y, y @ weights["readout"], lengths)', "lets the readout say which words are attended to: the attention has weights of its own"),
    put(ATTEND, "z = y[lengths - 1, np.arange(len(lengths))]", "takes the output at the last word: there the backward direction has read one word only, and attention is asked for"),
    put(ATTEND, "z = y[-1]", "takes the last row of the batch: that is padding for a shorter sentence, and attention is asked for"),
    put(ATTEND, "z = y.sum(axis=0) / lengths[:, None]", "takes the mean of the outputs: attention is asked for"),
    put(ATTEND, "z = y.mean(axis=0)", "takes the mean over all rows, padding among them: attention is asked for"),
    put(ATTEND, "H = y.shape[2] // 2\n    z = np.concatenate([y[lengths - 1, np.arange(len(lengths)), :H], y[0, :, H:]], axis=1)", "takes both ends: attention is asked for"),
    put(ATTEND, 'z, _ = attention_pool(y, y @ weights["attention"], np.full(len(lengths), len(y)))', "lets padding be attended to, as if all sentences were as long as the longest: each has its own length"),
    put(READ, "y = read(x, np.full(len(lengths), len(x)), weights)", "lets the backward direction begin in the padding, as if all sentences were as long as the longest: each has its own length"),
    put(ATTEND, 'z, _ = attention_pool(y, np.tanh(y @ weights["attention"]), lengths)', "puts the scores of the attention through a tanh"),
    put(READ, "y = read(x[::-1], lengths, weights)", "turns the batch round before it is read"),
    put(SCORE, 'return (z @ weights["readout"] + weights["bias"])[np.argsort(lengths, kind="stable")]', "returns the scores in the order of the lengths: each sentence has its own place"),
    put(SCORE, 'return (z * weights["readout"]).mean(axis=1) + weights["bias"]', "averages over the units where it should sum"),
    put(ATTEND, '_, z = attention_pool(y, y @ weights["attention"], lengths)\n    z = np.einsum("tn,tnh->nh", z, y) / lengths[:, None]', "divides the attended sum by the length once more"),
]  # fmt: skip

WITHOUT = "without = [sentence[:t] + sentence[t + 1 :] for t in range(len(sentence))]"
EFFECTS = "return scores[0] - scores[1:]"


def effect(old, new, words):
    return Bug(old, new, f"your word_effects {words}.", PAGE + "sentiment-colours")


EFFECT_BUGS = [
    effect(EFFECTS, "return scores[1:] - scores[0]", "has the sign wrong: a word that praises raises the score, so its effect is the whole less the rest"),
    effect(WITHOUT, "without = [sentence[:t] + [0] + sentence[t + 1 :] for t in range(len(sentence))]", "puts padding in the word's place: leave it out, so that the sentence is one word shorter"),
    effect(WITHOUT, "without = [sentence[:t] + [1] + sentence[t + 1 :] for t in range(len(sentence))]", "puts the unknown word in the word's place: leave it out, so that the sentence is one word shorter"),
    effect(WITHOUT, "without = [sentence[: t + 1] for t in range(len(sentence))]", "compares with the sentence up to each word: leave one word out, and keep all others"),
    effect(WITHOUT, "without = [sentence[:t] or sentence for t in range(len(sentence))]", "compares with what stands before each word: leave one word out, and keep all others"),
    effect(WITHOUT, "without = [[word] for word in sentence]", "scores each word alone: leave one word out, and keep all others"),
    effect(EFFECTS, "return scores[1:]", "returns the scores without each word: subtract them from the whole"),
    effect(EFFECTS, "return 1 / (1 + np.exp(-scores[0])) - 1 / (1 + np.exp(-scores[1:]))", "takes the difference of probabilities: that of the scores is asked for"),
    effect(EFFECTS, "return np.abs(scores[0] - scores[1:])", "loses the sign: a word may lower the score"),
    effect(EFFECTS, "return (scores[0] - scores[1:]) / len(sentence)", "divides by the length"),
    effect(EFFECTS, "return (scores[0] - scores[1:]) / np.abs(scores[0] - scores[1:]).max()", "scales the effects by the largest: leave that to the picture"),
    effect(WITHOUT, "without = [[other for other in sentence if other != word] for word in sentence]\n    without = [each or sentence for each in without]", "leaves out every copy of a word: only the one at its place goes"),
    effect(WITHOUT, "without = [sentence[:t] + sentence[t + 1 :] for t in reversed(range(len(sentence)))]", "returns the effects last word first"),
    effect(WITHOUT, "without = [sentence[: t + 1] + sentence[t + 2 :] for t in range(len(sentence))]", "leaves out the word after each"),
    effect(EFFECTS, "return scores[0] - scores", "returns one number too many: the whole sentence is no word"),
    effect(WITHOUT, "without = [sentence[:t] + sentence[t + 2 :] or sentence for t in range(len(sentence))]", "leaves out two words at once"),
]  # fmt: skip


def weights(rng, V, E, H):
    """A classifier of V words: large weights, and a bias that shows."""
    lstm = [(rng.normal(size=(4 * H, E)), rng.normal(size=(4 * H, H)), rng.normal(size=4 * H)) for _ in range(2)]
    return {
        "embedding": 1.5 * rng.normal(size=(V, E)),
        "ahead": lstm[0],
        "back": lstm[1],
        "attention": 2 * rng.normal(size=2 * H),
        "readout": 2 * rng.normal(size=2 * H),
        "bias": float(rng.choice([-1, 1]) * rng.uniform(0.5, 1.5)),
    }


@edits.kept
def scored(rng):
    """Problems for the score: batches of several lengths."""

    def draw():
        sentences = ragged(rng, int(rng.integers(3, 6)), 6, fewest=2, words=9)
        sentences[0], sentences[1] = sentences[0][:2], (sentences[1] * 6)[:6]
        return sentences, weights(rng, 9, 4, 3), pad_batch, reference.read, attention_pool

    return edits.telling(draw, reference, ("praise_score",), SCORE_BUGS)


def scorer(rng, V=30):
    """A score_of that hangs on the order of the words and on how many there are."""
    worth, turn = rng.normal(size=V), rng.normal(size=V)

    def score_of(sentences):
        found = []
        for sentence in sentences:
            numbers = np.array([int(word) for word in sentence], dtype=int)
            place = np.arange(1, len(numbers) + 1)
            found.append(float((worth[numbers] + turn[numbers] * np.sin(place)).sum() / (1 + 0.1 * len(numbers))))
        return np.array(found)

    return score_of


def noted(rng):
    """A score_of, and the list of what it was asked about."""
    asked, score_of = [], scorer(rng)

    def and_noted(sentences):
        asked.extend(tuple(int(word) for word in sentence) for sentence in sentences)
        return score_of(sentences)

    return and_noted, asked


@edits.kept
def effected(rng):
    """Problems for the effects of words; one word stands twice. The last asks another scorer about a known sentence."""

    def draw():
        sentence = [int(word) for word in rng.integers(1, 30, size=int(rng.integers(3, 7)))]
        return [*sentence, sentence[0]], scorer(rng)

    problems = edits.telling(draw, reference, ("word_effects",), EFFECT_BUGS)
    return [*problems, (problems[0][0], scorer(rng))]
