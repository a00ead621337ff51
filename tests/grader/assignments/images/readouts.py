"""Readers of pixels of which nothing is trained but the readout, by least squares."""

import numpy as np

from grader.assignments.images.trained import MOST_CELLS, D, K
from lstm_ref import lstm
from lstm_ref.fast import lstm as fast_lstm


def last_states(layer, x):
    return fast_lstm.forward(x, lstm.zero_state(x.shape[1], layer[1].shape[1]), lstm.Params(*layer))[1][0]


def fitted(states, y):
    """A readout by least squares, with a small ridge: W_y, b_y."""
    middle, spread = states.mean(axis=0), states.std(axis=0) + 1e-9
    rows = np.c_[(states - middle) / spread, np.ones(len(states))]
    W = np.linalg.solve(rows.T @ rows + 1e-3 * len(y) * np.eye(rows.shape[1]), rows.T @ np.eye(K)[y]).T
    W_y = W[:, :-1] / spread
    return W_y, W[:, -1] - W_y @ middle


def read_out(layer):
    """A training that leaves the layer as it is, and fits a readout to its last states and those of the negatives."""

    def train(x, y):
        twice = np.concatenate([x, 1 - x], axis=1)
        return [*layer, *fitted(last_states(layer, twice), np.concatenate([y, y]))]

    return train


def untrained(seed):
    """W_x, W_h, b before any training."""
    return [*lstm.init(D, MOST_CELLS, np.random.default_rng(seed))]
