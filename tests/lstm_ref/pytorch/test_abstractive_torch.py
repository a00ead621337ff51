"""Writers side by side against the decoder and the pointer of NumPy, step by step; what training and writing do."""

import numpy as np
import pytest
import torch

from lstm_ref.pytorch import abstractive
from lstm_ref.sentiment.words import UNKNOWN
from lstm_ref.sequences.masking import pad
from lstm_ref.summarisation import pointer
from lstm_ref.translation import attention, decoder

V, E, H, START, END = 9, 5, 4, 2, 3
# Numbers from 9 on are of each source's own words; the last target has one that nobody can say.
PAIRS = [([4, 9, 5, 9, 10, 6], [9, 4, 10]), ([7, 9], [7]), ([5, 6, 5, 9], [8, UNKNOWN, 5, 9])]


def networks():
    return abstractive.Weights(*(3 * part.double() for part in abstractive.init([0, 1], V, E, H)))


def parts_of(w, s):
    """A network as the dictionary of `decoder`, and its gate."""
    a = {name: part[s].numpy() for name, part in w._asdict().items()}
    same = {"source": a["E_x"], "target": a["E_x"], "query": a["W_q"], "combine": a["W_u"], "readout": a["W_y"]}
    ways = {"encoder": (a["W_x"], a["W_h"], a["b"]), "decoder": (a["V_x"], a["V_h"], a["d"])}
    return {**same, **ways, "bias": a["b_y"]}, a["w_g"], a["b_g"]


class Numpy:
    """One network that writes, in NumPy: what each step gives to each word of the extended vocabulary."""

    def __init__(self, w, s, kind, sources):
        (self.weights, self.w_g, self.b_g), self.kind = parts_of(w, s), kind
        self.x, self.lengths = pad(sources)
        known = np.where(self.x < V, self.x, UNKNOWN)
        self.keys, self.state = decoder.encode(known, self.lengths, self.weights)
        self.size = max(V, self.x.max() + 1)

    def step(self, symbols):
        read = np.where(symbols < V, symbols, UNKNOWN)
        given = read, self.state, self.keys, self.lengths, self.weights
        scores, self.state, shares = decoder.decoder_step(*given, decoder.lstm_step, attention.attention_step)
        seen = np.concatenate([self.state[0], (shares[:, :, None] * self.keys).sum(axis=0)], axis=1)
        self.g = 1 / (1 + np.exp(-(seen @ self.w_g + self.b_g))) if self.kind == "pointer" else np.ones(len(symbols))
        self.shares = shares
        return pointer.mixture(scores, shares, self.x, self.g, self.size)


def test_the_surprise_at_each_word_is_that_of_the_mixture_of_numpy():
    w = networks()
    x, lengths, inputs, outputs, counts = abstractive.batch(PAIRS, START, END)
    found = abstractive.surprises(w, abstractive.KINDS, x, lengths, inputs, outputs)
    total = []
    for s, kind in enumerate(abstractive.KINDS):
        one = Numpy(w, s, kind, [source for source, _ in PAIRS])
        p = np.array([one.step(symbols) for symbols in inputs.numpy()])
        due = outputs.numpy() if kind == "pointer" else np.where(outputs.numpy() < V, outputs.numpy(), UNKNOWN)
        want = -np.log(np.take_along_axis(p, due[:, :, None], axis=2)[:, :, 0])
        valid = counts.numpy()
        np.testing.assert_allclose(found[s].T.numpy()[valid], want[valid], atol=1e-6)
        total.append(pointer.surprise(p, due, valid))
    np.testing.assert_allclose(
        abstractive.mean_surprise(w, abstractive.KINDS, PAIRS, (START, END), N=2), total, atol=1e-6
    )


def test_a_batch_begins_with_the_start_and_asks_for_the_end():
    _, _, inputs, outputs, counts = abstractive.batch(PAIRS, START, END)
    assert inputs.T.tolist() == [[START, 9, 4, 10, 0], [START, 7, 0, 0, 0], [START, 8, UNKNOWN, 5, 9]]
    assert outputs.T.tolist() == [[9, 4, 10, END, 0], [7, END, 0, 0, 0], [8, UNKNOWN, 5, 9, END]]
    assert counts.sum(dim=0).tolist() == [4, 2, 5]


@pytest.mark.parametrize("again", [None, [4, END]])
def test_what_is_written_is_the_likeliest_word_of_numpy_at_each_step(again):
    w, sources, limit = networks(), [source for source, _ in PAIRS], 6
    lines, copied, looks = abstractive.write(w, abstractive.KINDS, sources, (START, END), limit, again)
    for s, kind in enumerate(abstractive.KINDS):
        one, symbols, said = Numpy(w, s, kind, sources), np.full(3, START), []
        for t in range(limit):
            p = one.step(symbols)
            whole_p = p.copy()
            p[:, : UNKNOWN + 1] = 0
            for n, line in enumerate(zip(*said, strict=True)):
                p[n, [word for word in line if again is not None and word not in again]] = 0
            symbols = p.argmax(axis=1)
            said.append(symbols.tolist())
            copies = (1 - one.g) * np.where(one.x == symbols, one.shares, 0).sum(axis=0)
            np.testing.assert_allclose(copied[s, :, t], copies / whole_p[np.arange(3), symbols], atol=1e-9)
            np.testing.assert_allclose(looks[s, :, t], one.shares.T, atol=1e-9)
        for line, whole in zip(lines[s], zip(*said, strict=True), strict=True):
            assert line == list(whole)[: whole.index(END) if END in whole else None]
        if again is not None:
            assert all(len(set(line) - {4}) == len([word for word in line if word != 4]) for line in lines[s])


def copying(rng, count):
    """The summary is the word behind word 4, which the vocabulary mostly does not have."""
    sources = [[*rng.integers(5, V, size=k), 4, V, *rng.integers(5, V, size=3)] for k in rng.integers(1, 4, size=count)]
    return [([int(word) for word in source], [V]) for source in sources]


def test_a_pointer_learns_to_copy_what_a_plain_writer_cannot_say_and_the_start_stays():
    start = abstractive.init([0, 0], V, E, 8)
    kept = [part.clone() for part in start]
    data = copying(np.random.default_rng(0), 200)
    *_, found = abstractive.train(start, abstractive.KINDS, [0.02] * 2, data, (START, END), 6, seed=0, keep=1.0)
    lines, copied, _ = abstractive.write(found, abstractive.KINDS, [source for source, _ in data[:20]], (START, END))
    assert all(line == [V] for line in lines[1])
    assert not any(V in line for line in lines[0])
    np.testing.assert_allclose(copied[1, :, 0], 1)  # the vocabulary does not have it
    np.testing.assert_allclose(copied[1, :, 1], 0)  # the end stands in no source
    assert not copied[0].any()
    assert all(torch.equal(one, other) for one, other in zip(start, kept, strict=True))


def test_gradients_of_the_surprise_are_those_of_differences_and_none_reach_a_gate_that_is_not_there():
    *given, counts = abstractive.batch(PAIRS, START, END)

    def loss(*weights):
        each = abstractive.surprises(abstractive.Weights(*weights), abstractive.KINDS, *given)
        return (each * counts.T).sum()

    w = [part.requires_grad_() for part in networks()]
    assert torch.autograd.gradcheck(loss, w)
    gradients = abstractive.Weights(*torch.autograd.grad(loss(*w), w))
    assert all(part[1].abs().sum() > 0 for part in gradients)
    assert gradients.w_g[0].abs().sum() == gradients.b_g[0].abs().sum() == 0
