"""Mistakes in the weight of words and in the scores of sentences, as edits of `reference`."""

from grader.assignments.summarisation import reference
from grader.assignments.summarisation.problems import WORDS, documents, sentences
from grader.judging import edits
from grader.judging.diagnosis import Bug

PAGE = "10-summarisation.html#summary-tfidf"
N = "N = len(documents)"
DF = "df = np.array([sum(word in document for document in documents) for word in words])"
RATIO = "ratio = (1 + N) / (1 + df)"
LOG = "rarity = np.log(ratio)"
WEIGHT = "return rarity + 1"


def rare(old, new, words):
    return Bug(old, new, f"your idf {words}.", PAGE)


IDF_BUGS = [
    rare(DF, "df = np.array([sum(document.count(word) for document in documents) for word in words])", "counts every occurrence of a word: a document that has it five times counts once"),
    rare(DF, "df = np.array([sum(word in ' '.join(document) for document in documents) for word in words])", "looks for letters in the joined text, where 'a' stands in 'array': look for the word in the list of words"),
    rare(DF, "df = np.array([any(word in document for document in documents) for word in words])", "asks whether a word stands in any document: count in how many"),
    rare(DF, "df = np.array([sum(word in document for document in documents) for word in words]) / N", "puts the share of the documents in the place of their number"),
    rare(DF, "df = np.array([len(documents) - sum(word in document for document in documents) for word in words])", "counts the documents that do not have the word"),
    rare(DF, "df = np.array([sum(word in document for document in documents) for word in sorted(words)])", "returns the weights in alphabetical order: they come in the order of the words that were asked for"),
    rare(N, "N = sum(len(document) for document in documents)", "takes the number of all words for N: it is the number of documents"),
    rare(N, "N = len({word for document in documents for word in document})", "takes the number of different words for N: it is the number of documents"),
    rare(N, "N = len(words)", "takes the number of words that were asked for as N: it is the number of documents"),
    rare(RATIO, "ratio = (1 + df) / (1 + N)", "has the fraction upside down: a rare word has the larger weight"),
    rare(LOG, "rarity = np.log2(ratio)", "takes the logarithm to base 2: the natural one is asked for"),
    rare(LOG, "rarity = np.log10(ratio)", "takes the logarithm to base 10: the natural one is asked for"),
    rare(WEIGHT, "return rarity", "forgets to add 1 behind the logarithm: a word that all documents have would weigh nothing"),
    rare(f"{LOG}\n    {WEIGHT}", "return np.log(ratio + 1)", "adds the last 1 within the logarithm: it stands behind it"),
    rare(RATIO, "ratio = N / np.maximum(df, 1e-12)", "does not add 1 to N and to df: a word that no document has would weigh infinitely much"),
    rare(RATIO, "with np.errstate(divide='ignore'):\n        ratio = N / df", "does not add 1 to N and to df: a word that no document has weighs infinitely much"),
    rare(RATIO, "ratio = N / (1 + df)", "adds 1 to df alone: N gets one, too"),
    rare(WEIGHT, "return df", "returns the number of documents that have the word: its weight is asked for"),
    rare(WEIGHT, "return np.where(df > 0, rarity + 1, 0.0)", "gives the weight 0 to words that no document has: they are the rarest"),
    rare(WEIGHT, "return np.round(rarity + 1, 2)", "rounds the weights: they are asked for as they are"),
]  # fmt: skip

COUNTS = "counts = np.array([[sentence.count(word) for word in words] for sentence in sentences], dtype=float)"
VECTORS = "vectors = counts * np.array([weight[word] for word in words])"
CENTROID = "centroid = vectors.sum(axis=0)"
NORMS = "norms = np.linalg.norm(vectors, axis=1) * np.linalg.norm(centroid)"
COSINE = "return vectors @ centroid / np.where(norms > 0, norms, 1.0)"


def central(old, new, words):
    return Bug(old, new, f"your centroid_scores {words}.", PAGE)


CENTROID_BUGS = [
    central(COUNTS, "counts = np.array([[word in sentence for word in words] for sentence in sentences], dtype=float)", "counts each word of a sentence once: one that it repeats counts as often"),
    central(COUNTS, "counts = np.array([[sentence.count(word) / max(len(sentence), 1) for word in words] for sentence in sentences], dtype=float)", "divides the counts by the length of the sentence, so that short sentences weigh more in the document: the cosine takes care of the length"),
    central(COUNTS, "counts = np.log1p(np.array([[sentence.count(word) for word in words] for sentence in sentences], dtype=float))", "takes a logarithm of the counts: a word weighs as often as it stands there"),
    central(COUNTS, "counts = np.sqrt(np.array([[sentence.count(word) for word in words] for sentence in sentences], dtype=float))", "takes the root of the counts: a word weighs as often as it stands there"),
    central(COUNTS, "counts = np.array([[(1 + np.log(max(sentence.count(word), 1))) * (word in sentence) for word in words] for sentence in sentences])", "takes 1 + the logarithm of the counts: a word weighs as often as it stands there"),
    central(VECTORS, "vectors = counts * np.array([weight[word] for word in words]) ** 2", "uses the weights twice"),
    central(VECTORS, "vectors = counts / np.array([weight[word] for word in words])", "divides by the weights: a rare word counts more, not less"),
    central(VECTORS, "vectors = counts * np.log([weight[word] for word in words])", "takes the logarithm of the weights: it is in them already"),
    central(CENTROID, "centroid = counts.sum(axis=0)", "leaves the weights out of the document's vector: it is the sum of the sentences' vectors"),
    central(CENTROID, "centroid = (vectors > 0).sum(axis=0) * np.array([weight[word] for word in words])", "counts in how many sentences a word stands for the document's vector: it is the sum of the sentences' vectors"),
    central(CENTROID, "centroid = (counts.sum(axis=0) > 0) * np.array([weight[word] for word in words])", "counts each word of the document once: its vector is the sum of the sentences' vectors"),
    central(CENTROID, "centroid = vectors.max(axis=0)", "takes the largest entries for the document's vector: it is the sum of the sentences' vectors"),
    central(CENTROID, "centroid = np.median(vectors, axis=0)", "takes the median of the sentences' vectors for the document's vector: it is their sum"),
    central(CENTROID, "centroid = vectors[-1]", "compares with the last sentence: compare with the whole document"),
    central(CENTROID, "centroid = vectors[0]", "compares with the first sentence: compare with the whole document"),
    central(CENTROID, "units = np.linalg.norm(vectors, axis=1, keepdims=True)\n    centroid = (vectors / np.where(units > 0, units, 1.0)).sum(axis=0)", "gives all sentences the same length before they are added: the document's vector is the plain sum"),
    central(NORMS, "norms = np.ones(len(sentences))", "does not divide by the lengths of the vectors: that is a dot product, and long sentences win. The cosine is asked for"),
    central(NORMS, "norms = np.linalg.norm(vectors, axis=1)", "divides by the length of the sentence's vector alone: divide by that of the document's vector, too"),
    central(NORMS, "norms = np.full(len(sentences), np.linalg.norm(centroid))", "divides by the length of the document's vector alone: divide by that of the sentence's vector, too"),
    central(NORMS, "norms = (vectors**2).sum(axis=1) * (centroid**2).sum()", "forgets the roots in the lengths of the vectors"),
    central(NORMS, "norms = vectors.sum(axis=1) * centroid.sum()", "divides by the sums of the vectors: their length is the root of the sum of squares"),
    central(NORMS, "norms = np.array([len(sentence) for sentence in sentences]) * len(words)", "divides by numbers of words: divide by the lengths of the vectors"),
    central(COSINE, "return 1 - vectors @ centroid / np.where(norms > 0, norms, 1.0)", "returns a distance, 1 minus the cosine: a sentence near to the whole has a high score"),
    central(COSINE, "with np.errstate(all='ignore'):\n        return vectors @ centroid / norms", "divides by 0 for a sentence without words: its score is 0"),
    central(COSINE, "cosine = vectors @ centroid / np.where(norms > 0, norms, 1.0)\n    return cosine / cosine.sum()", "makes the scores sum to 1: the cosines are asked for"),
    central(COSINE, "cosine = vectors @ centroid / np.where(norms > 0, norms, 1.0)\n    return np.argsort(-cosine, kind='stable')", "returns the order of the sentences: their scores are asked for"),
    central(COSINE, "return np.round(vectors @ centroid / np.where(norms > 0, norms, 1.0), 2)", "rounds the scores: they are asked for as they are"),
    central(COSINE, "return vectors.sum(axis=1)", "adds up the weights of a sentence: long sentences win. The cosine with the document is asked for"),
    central(COSINE, "return vectors.sum(axis=1) / np.maximum(counts.sum(axis=1), 1)", "takes the mean weight of a sentence's words: the cosine with the document is asked for"),
    central(COSINE, "units = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12)\n    return (units @ units.T).mean(axis=1)", "takes the mean of the cosines with all sentences: the cosine with their sum is asked for"),
    central(f"{CENTROID}\n    {NORMS}\n    {COSINE}", "centroid = vectors.sum(axis=0) - vectors\n    norms = np.linalg.norm(vectors, axis=1) * np.linalg.norm(centroid, axis=1)\n    return (vectors * centroid).sum(axis=1) / np.where(norms > 0, norms, 1.0)", "compares each sentence with the others: the document has it, too"),
    central(NORMS, "squares = np.array([weight[word] for word in words]) ** 2\n    norms = np.sqrt((counts * squares).sum(axis=1) * (counts.sum(axis=0) * squares).sum())", "adds a square for every occurrence of a word in the lengths of the vectors: a word that stands twice has one entry, twice as large, and its square is four times as large"),
]  # fmt: skip


@edits.kept
def weighed(rng):
    """Problems for idf: words of several documents, one that many have, one that none has."""

    def draw():
        words = [str(word) for word in rng.permutation([*WORDS, "none"])[: int(rng.integers(5, 9))]]
        return words, documents(rng, int(rng.integers(3, 8)))

    return edits.telling(draw, reference, ("idf",), IDF_BUGS)


@edits.kept
def weighted(rng):
    """Problems for centroid_scores, some with a sentence without words."""

    def draw():
        texts, weight = sentences(rng, int(rng.integers(3, 7)))
        if rng.random() < 0.3:
            texts[1] = []
        return texts, weight

    return edits.telling(draw, reference, ("centroid_scores",), CENTROID_BUGS)
