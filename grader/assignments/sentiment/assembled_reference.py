"""The right answers of the last part: a classifier put together of its parts, and what each word does to the score."""

import numpy as np

from lstm_ref.arrays import sigmoid


def read(x, lengths, weights):
    """x (T, N) of word numbers, lengths (N,) -> y (T, N, 2H), both directions in the order of time; at padding, 0."""

    def direction(numbers, W_x, W_h, b):
        (T, N), H = numbers.shape, W_h.shape[1]
        h, c, outputs = np.zeros((N, H)), np.zeros((N, H)), np.zeros((T, N, H))
        for t in range(T):
            alive = (t < lengths)[:, None]
            a = weights["embedding"][numbers[t]] @ W_x.T + h @ W_h.T + b
            i, f, _, o = np.split(sigmoid(a), 4, axis=1)
            moved = f * c + i * np.tanh(a[:, 2 * H : 3 * H])
            c, h = np.where(alive, moved, c), np.where(alive, o * np.tanh(moved), h)
            outputs[t] = np.where(alive, h, 0)
        return outputs

    t = np.arange(len(x))[:, None]
    back, column = np.where(t < lengths, lengths - 1 - t, t), np.arange(x.shape[1])
    ahead = direction(x, *weights["ahead"])
    return np.concatenate([ahead, direction(x[back, column], *weights["back"])[back, column]], axis=2)


def praise_score(sentences, weights, pad_batch, read, attention_pool):
    """Lists of word numbers -> the score of each, (N,): the logarithm of the odds of praise."""
    x, lengths = pad_batch(sentences)
    y = read(x, lengths, weights)
    z, _ = attention_pool(y, y @ weights["attention"], lengths)
    return z @ weights["readout"] + weights["bias"]


def word_effects(sentence, score_of):
    """By how much the score of a sentence falls if a word is left out, for each word: list (T,) -> (T,)."""
    without = [sentence[:t] + sentence[t + 1 :] for t in range(len(sentence))]
    scores = score_of([sentence, *without])
    return scores[0] - scores[1:]
