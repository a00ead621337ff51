"""Readers of pictures against torch.nn and the NumPy cells, and in training."""

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from lstm_ref import lstm, rnn  # noqa: E402
from lstm_ref.images import two_dimensional  # noqa: E402
from lstm_ref.pytorch import images  # noqa: E402
from lstm_ref.variants.rnn_relu import rnn_relu  # noqa: E402

T, N, D, H, K = 7, 5, 3, 4, 6


@pytest.fixture(params=[kind for kind in images.BLOCKS if kind != "2-d"])
def kind(request):
    return request.param


@pytest.fixture
def weights(kind):
    drawn = images.init(kind, [0, 1], D, H, K)
    generator = torch.Generator().manual_seed(2)
    return images.Weights(*(part + 0.3 * torch.randn(part.shape, generator=generator) for part in drawn))


@pytest.fixture
def x():
    return torch.randn((T, N, D), generator=torch.Generator().manual_seed(3))


def test_outputs_are_those_of_torch(kind, weights, x):
    modules = {"lstm": torch.nn.LSTM, "gru": torch.nn.GRU, "rnn": torch.nn.RNN}
    for k in range(2):
        net = modules[kind](D, H) if kind in modules else torch.nn.RNN(D, H, nonlinearity="relu")
        with torch.no_grad():
            for name, part in ("weight_ih", weights.W_x), ("weight_hh", weights.W_h), ("bias_ih", weights.b):
                getattr(net, f"{name}_l0").copy_(part[k])
            net.bias_hh_l0.zero_()
            if kind == "gru":
                net.bias_hh_l0[2 * H :] = weights.b_h[k]
            np.testing.assert_allclose(images.outputs(kind, weights, x)[:, k], net(x)[0], atol=1e-5)


@pytest.mark.parametrize(("kind", "cell"), [("lstm", lstm), ("rnn", rnn), ("irnn", rnn_relu)])
def test_outputs_are_those_of_the_numpy_cells(kind, cell, x):
    weights = images.init(kind, [0, 1], D, H, K)
    W_x, W_h, b, *_ = weights.of(1)
    params = lstm.Params(W_x, W_h, b) if kind == "lstm" else rnn.Params(W_x, W_h, b)
    want, _, _ = cell.forward(x.double().numpy(), cell.zero_state(N, H), params)
    np.testing.assert_allclose(images.outputs(kind, weights, x)[:, 1], want, atol=1e-5)


def test_two_dimensions_are_those_of_numpy():
    weights = images.init("2-d", [0, 1], D, H, K)
    x = torch.randn((4, 6, N, D), generator=torch.Generator().manual_seed(5))
    one = weights.of(1)
    want = two_dimensional.forward(x.double().numpy(), two_dimensional.Params(one.W_x, one.W_h, one.W_2, one.b))
    found = images.outputs("2-d", weights, x)
    np.testing.assert_allclose(found[:, 1], want.reshape(24, N, H), atol=1e-5)
    *_, end = images.train("2-d", weights, [0.01, 0.02], x, np.arange(N) % K, 2, seed=0, N=2)
    assert images.said("2-d", end, x).shape == (2, N)


def test_an_irnn_begins_as_a_sum():
    weights = images.init("irnn", [0], D, H, K)
    x = torch.ones(T, N, D)
    h = images.outputs("irnn", weights, x)[:, 0]
    np.testing.assert_allclose(h[-1], T * h[0], rtol=1e-5)


def test_networks_side_by_side_learn_as_alone(kind):
    rng = np.random.default_rng(4)
    labels = rng.integers(K, size=40)
    x = rng.normal(size=(T, 40, D)) + labels[None, :, None]
    *_, both = images.train(kind, images.init(kind, [5, 6], D, H, K), [0.01, 0.03], x, labels, 3, seed=0, N=8)
    *_, alone = images.train(kind, images.init(kind, [6], D, H, K), [0.03], x, labels, 3, seed=0, N=8)
    for mine, theirs in zip(both, alone, strict=True):
        np.testing.assert_allclose(mine[1], theirs[0], atol=2e-4)


def test_the_scores_of_the_last_steps_come_step_after_step(kind, weights, x):
    h = images.outputs(kind, weights, x)
    found = images.scores(kind, weights, x, steps=3)
    want = h[-3:, 1] @ weights.W_y[1].T + weights.b_y[1]
    np.testing.assert_allclose(found[1], want.reshape(3 * N, K), atol=1e-5)
    np.testing.assert_array_equal(found[:, -N:], images.scores(kind, weights, x))


def test_what_is_there_to_be_learned_is_learned(kind):
    rng = np.random.default_rng(7)
    labels = rng.integers(K, size=120)
    x = np.zeros((T, 120, 1))
    x[0, :, 0] = labels - 2.5  # said at the first step, asked after the last
    start = images.init(kind, [0, 1, 2], 1, 16, K)
    kept = [part.clone() for part in start]
    *_, end = images.train(kind, start, [0.02] * 3, x, labels, 60, seed=0, N=20)
    assert max((images.said(kind, end, x) == labels).mean(axis=1)) > 0.9
    assert all(torch.equal(one, other) for one, other in zip(start, kept, strict=True))
