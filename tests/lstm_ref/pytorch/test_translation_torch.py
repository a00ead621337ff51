"""Translators side by side against the NumPy room and autograd; their training and their greedy decoding."""

import numpy as np
import pytest
import torch

from lstm_ref.pytorch import translation, translation_training as training
from lstm_ref.sequences.masking import pad
from lstm_ref.translation import attention, batches, decoder, numbers

PAIRS = [numbers.pair(n) for n in (97, 345_678, 7, 80_021, 1_100)]


def weights_of(w, s):
    """A network as the dictionary of `decoder`."""
    a = w.of(s)
    parts = {
        "source": a["E_x"],
        "target": a["E_y"],
        "query": a["W_q"],
        "combine": a["W_u"],
        "readout": a["W_y"],
        "bias": a["b_y"],
    }
    return {**parts, "encoder": (a["W_x"], a["W_h"], a["b"]), "decoder": (a["V_x"], a["V_h"], a["d"])}


@pytest.mark.parametrize("turned", [False, True])
def test_each_network_is_the_one_of_numpy(turned):
    w = translation.init([1, 2, 3], len(numbers.FRENCH), len(numbers.GERMAN), E=5, H=4)
    w = translation.Weights(*(3 * part.double() for part in w))
    kinds = ("none", "dot", "additive")
    x, lengths, inputs, _, _ = training.batch(PAIRS, [turned] * 3)
    keys, state = translation.encode(w, x, lengths)
    scores, shares, _ = translation.decode(w, kinds, inputs.expand(3, -1, -1), state, keys, lengths)
    for s, kind in enumerate(kinds):
        one = w.of(s)

        def look(query, keys, lengths, kind=kind, one=one):
            if kind == "dot":
                return attention.attention_step(query, keys, lengths)
            if kind == "none":
                return np.zeros_like(query), np.zeros(keys.shape[:2])
            h = query @ np.linalg.inv(one["W_q"]).T  # the additive score projects by itself
            scores = attention.additive_scores(h, keys, one["W_q"], one["W_k"], one["v"])
            found = attention.shares_of(scores, lengths)
            return (found[:, :, None] * keys).sum(axis=0), found

        sources, sizes = pad([source for source, _ in PAIRS])
        sources = batches.reverse_sources(sources, sizes) if turned else sources
        ours, now = decoder.encode(sources, sizes, weights_of(w, s))
        for t, symbols in enumerate(inputs.numpy()):
            want, now, seen = decoder.decoder_step(symbols, now, ours, sizes, weights_of(w, s), decoder.lstm_step, look)
            np.testing.assert_allclose(scores[s, :, t].numpy(), want, atol=1e-10)
            np.testing.assert_allclose(shares[s, :, t].numpy(), seen.T, atol=1e-10)


def test_greedy_translations_are_those_of_numpy():
    w = translation.Weights(
        *(4 * part.double() for part in translation.init([5], len(numbers.FRENCH), len(numbers.GERMAN), 5, 4))
    )
    said = training.translate(w, ["dot"], [False], PAIRS, limit=6)
    assert said[0] == decoder.translate([source for source, _ in PAIRS], weights_of(w, 0), limit=6)[0]


def test_training_learns_changes_no_weight_it_was_given_and_company_changes_nothing():
    start = translation.init([0, 1], len(numbers.FRENCH), len(numbers.GERMAN), 6, 8)
    before, losses = [part.clone() for part in start], []
    data = [numbers.pair(n) for n in range(1, 60)]
    training.train(start, ["dot", "none"], [False, True], [0.02, 0.02], data, 40, seed=0, N=16, losses=losses)
    assert all(torch.equal(a, b) for a, b in zip(start, before, strict=True))
    assert np.mean(losses[-5:]) < 0.75 * np.mean(losses[:3])
    few = training.train(start, ["dot", "none"], [False, True], [0.02, 0.02], data, 8, seed=0, N=16)
    alone = training.train(start.only([1]), ["none"], [True], [0.02], data, 8, seed=0, N=16)
    for a, b in zip(few.only([1]), alone, strict=True):
        torch.testing.assert_close(a, b, rtol=1e-3, atol=1e-4)


def test_scheduled_sampling_reads_some_of_its_own_words():
    start = translation.init([0], len(numbers.FRENCH), len(numbers.GERMAN), 6, 8)
    data = [numbers.pair(n) for n in range(1, 60)]
    forced, own = (
        training.train(start, ["dot"], [False], [0.02], data, 10, seed=0, N=8, own=own) for own in (0.0, 0.9)
    )
    assert not torch.equal(forced.W_y, own.W_y)
