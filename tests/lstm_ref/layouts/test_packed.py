"""Weights as characters."""

import json

import numpy as np

from lstm_ref.layouts import packed


def test_packing_takes_a_weight_to_the_nearest_level_of_its_row():
    weight = np.random.default_rng(0).normal(size=(5, 300)) * np.array([[1e-3], [0.1], [1], [10], [100]])
    stored = packed.pack(weight)
    assert len(json.dumps(stored["text"])) == weight.size + 2  # no character needs an escape
    error = abs(packed.unpack(stored) - weight)
    assert (error <= 0.52 * abs(weight).max(axis=1, keepdims=True) / packed.LEVELS).all()


def test_a_row_of_zeros_stays_one():
    assert not packed.unpack(packed.pack(np.zeros((2, 3)))).any()
