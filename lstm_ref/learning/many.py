"""Many small networks trained at once, as one large network with zeros between them.

The loop over time costs nearly the same for one small network as for ten, so an experiment with several seeds and
rates takes them side by side. Units 0 to H - 1 of the large network are the first small one, the next H the second,
and so on; where rows are stacked in blocks (the four of an LSTM), so they are within each block.
"""

import numpy as np


def join(networks):
    """One network whose units are those of all `networks`, with weights of zero between any two.

    networks: S tuples (W_x (B H, D), W_h (B H, H), b (B H,)) of one kind and size, B blocks of rows each
    -> the same kind of tuple, of S H units: its state is theirs, side by side.

    >>> from lstm_ref import rnn
    >>> one, other = (rnn.Params(np.full((1, 2), w), np.full((1, 1), w), np.zeros(1)) for w in (3.0, 5.0))
    >>> join([one, other]).W_h.tolist()
    [[3.0, 0.0], [0.0, 5.0]]
    """
    S, H = len(networks), networks[0].W_h.shape[1]
    B = len(networks[0].b) // H
    W_h = np.zeros((B, S, H, S, H), networks[0].W_h.dtype)
    for s, network in enumerate(networks):
        W_h[:, s, :, s] = network.W_h.reshape(B, H, H)
    W_x = np.stack([network.W_x.reshape(B, H, -1) for network in networks], axis=1)
    b = np.stack([network.b.reshape(B, H) for network in networks], axis=1)
    return networks[0]._replace(W_x=W_x.reshape(B * S * H, -1), W_h=W_h.reshape(B * S * H, S * H), b=b.ravel())


def split(joined, S):
    """The S networks, or gradients, that `joined` is made of: the inverse of `join`.

    >>> from lstm_ref import lstm
    >>> networks = [lstm.init(D=2, H=3, rng=np.random.default_rng(seed)) for seed in range(4)]
    >>> all(np.array_equal(a, b) for pair in zip(networks, split(join(networks), 4)) for a, b in zip(*pair))
    True
    """
    H = joined.W_h.shape[1] // S
    B = len(joined.b) // (S * H)
    W_x, W_h, b = (array.reshape(B, S, H, -1) for array in joined)
    W_h = W_h.reshape(B, S, H, S, H)
    return [
        joined._replace(
            W_x=W_x[:, s].reshape(B * H, -1), W_h=W_h[:, s, :, s].reshape(B * H, H), b=b[:, s].reshape(B * H)
        )
        for s in range(S)
    ]
