"""Networks side by side do what they do alone."""

import numpy as np
import pytest

from lstm_ref import lstm, rnn
from lstm_ref.fast import lstm as fast_lstm
from lstm_ref.learning import many
from lstm_ref.variants import rnn_relu

T, N, D, H, S = 7, 3, 5, 4, 6


@pytest.mark.parametrize(
    ("cell", "forward", "backward"),
    [
        (lstm, lstm.forward, lstm.backward),
        (lstm, fast_lstm.forward, fast_lstm.backward),
        (rnn, rnn.forward, rnn.backward),
        (rnn_relu, rnn_relu.forward, rnn_relu.backward),
    ],
)
def test_networks_side_by_side_have_the_states_and_gradients_that_they_have_alone(cell, forward, backward):
    rng = np.random.default_rng(0)
    networks = [cell.init(D, H, np.random.default_rng(seed)) for seed in range(S)]
    x, dh = rng.normal(size=(T, N, D)), rng.normal(size=(T, N, S * H))
    zero = cell.zero_state(N, S * H)
    h, _, cache = forward(x, zero, many.join(networks))
    gradients = many.split(backward(dh, zero, cache)[2], S)
    for s, network in enumerate(networks):
        own = slice(s * H, (s + 1) * H)
        alone = cell.zero_state(N, H)
        h_alone, _, cache_alone = cell.forward(x, alone, network)
        expected = cell.backward(dh[..., own], alone, cache_alone)[2]
        assert np.allclose(h[..., own], h_alone, atol=1e-12)
        for gradient, gradient_alone in zip(gradients[s], expected, strict=True):
            assert gradient.shape == gradient_alone.shape
            assert np.allclose(gradient, gradient_alone, atol=1e-12)
