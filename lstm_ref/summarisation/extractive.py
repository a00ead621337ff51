r"""Which sentence of a document is its summary? A bidirectional LSTM over sentences, each the mean of its words.

$$ v_s = \frac{1}{|s|} \sum_{w \in s} E_w, \qquad y_s = [\overrightarrow{h}_s ; \overleftarrow{h}_s], \qquad
   r_s = u \cdot y_s, \qquad p_s = \frac{e^{r_s}}{\sum_{m} e^{r_m}} $$

after SummaRuNNer (Nallapati, Zhai and Zhou 2017, section 2), much smaller. Trained to grade, r is the ROUGE-L that
sentence s would get; trained to choose, p is the probability that it gets the highest. A batch is x (S, N, W) of word
numbers, W words of S sentences of N documents, 0 behind the last word, and lengths (N,), the sentences of each
document; a sentence without words is the zero vector. `small()` reads the weights that the page of the chapter computes
with; site/summary_weights.py trained them.
"""

import json
from functools import cache
from pathlib import Path
from typing import NamedTuple

import numpy as np

from lstm_ref import lstm
from lstm_ref.layouts.packed import cell, parts
from lstm_ref.sentiment.words import UNKNOWN
from lstm_ref.sequences.wiring import bidirectional
from lstm_ref.summarisation.rouge import plain
from lstm_ref.translation.attention import shares_of

PLACE = Path(__file__).with_name("small.json")


class Extractor(NamedTuple):
    """Weights: embedding (V, E), for each direction W_x (4H, E), W_h (4H, H), b (4H,), and readout (2H,)."""

    words: tuple
    embedding: np.ndarray
    ahead: lstm.Params
    back: lstm.Params
    readout: np.ndarray

    def encode(self, sentences):
        """The sentences of one document, as texts -> word numbers (S, W), 0 behind the last word of each."""
        numbers = {word: number for number, word in enumerate(self.words)}
        x, _ = batch([[[numbers.get(word, UNKNOWN) for word in plain(text)] for text in sentences]])
        return x[:, 0]


def batch(documents):
    """Documents of sentences of word numbers -> x (S, N, W), 0 behind each end, and lengths (N,).

    >>> x, lengths = batch([[[5, 6, 7], [8]], [[9]]])
    >>> x[:, 0].tolist(), x[:, 1].tolist(), lengths.tolist()
    ([[5, 6, 7], [8, 0, 0]], [[9, 0, 0], [0, 0, 0]], [2, 1])
    """
    lengths = np.array([len(document) for document in documents])
    longest = max(len(sentence) for document in documents for sentence in document)
    x = np.zeros((lengths.max(), len(documents), max(longest, 1)), dtype=int)
    for n, document in enumerate(documents):
        for s, sentence in enumerate(document):
            x[s, n, : len(sentence)] = sentence
    return x, lengths


def sentence_vectors(x, embedding):
    """The mean of each sentence's word vectors: x (S, N, W), embedding (V, E) -> (S, N, E).

    >>> sentence_vectors(np.array([[[1, 2, 0]], [[0, 0, 0]]]), np.array([[9.0], [1.0], [3.0]])).ravel().tolist()
    [2.0, 0.0]
    """
    valid = x > 0
    total = (embedding[x] * valid[..., None]).sum(axis=2)
    return total / np.maximum(valid.sum(axis=2), 1)[..., None]


def scores(model, x, lengths):
    """x (S, N, W), lengths (N,) -> the score of each sentence (S, N); at padding it means nothing."""
    both = bidirectional(lstm, lengths)
    state = both.zero_state(x.shape[1], len(model.readout) // 2)
    y, _, _ = both.forward(sentence_vectors(x, model.embedding), state, (model.ahead, model.back))
    return y @ model.readout


def choices(model, x, lengths):
    """The probability with which each sentence is chosen, (S, N); 0 at padding."""
    return shares_of(scores(model, x, lengths), lengths)


def pick(found, k):
    """The places of the k highest of the scores found (S,), in the document's order; of equals, the earlier.

    >>> pick(np.array([0.2, 0.5, 0.1, 0.5]), 2)
    [1, 3]
    """
    return sorted(np.argsort(-np.asarray(found), kind="stable")[:k].tolist())


def from_packed(stored):
    """The extractor of what `small.json` holds."""
    part = parts(stored)
    ahead, back = (cell(part, way) for way in ("ahead", "back"))
    names = ("", "<unknown>", *stored["words"].split(" "))
    return Extractor(names, part["embedding"].T, ahead, back, part["readout"][0])


@cache
def small():
    """The trained extractor."""
    return from_packed(json.loads(PLACE.read_text(encoding="utf-8")))
