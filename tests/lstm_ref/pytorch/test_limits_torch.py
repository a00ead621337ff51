"""Networks side by side that answer questions, against their NumPy twins and one at a time."""

import numpy as np
import pytest
import torch

from lstm_ref import lstm
from lstm_ref.limits import attention, facts, mlstm, tasks
from lstm_ref.pytorch import limits
from lstm_ref.variants import minimal, slstm

T, N, D, H, K = 7, 3, 5, 4, 6
KINDS = ("lstm", "gru", "minlstm", "slstm", "mlstm", *limits.LOOKS)


def made(kind, seeds=(1, 2)):
    weights = limits.init(kind, seeds, D, H, K)
    generator = torch.Generator().manual_seed(5)
    return weights._replace(b=0.5 * torch.randn(weights.b.shape, generator=generator))


@pytest.fixture
def x():
    return torch.randn(T, N, D, generator=torch.Generator().manual_seed(3))


def of(weights, k):
    return (part.double().numpy() for part in (weights.W_x[k], weights.W_h[k], weights.b[k]))


def test_minlstm_and_slstm_are_their_twins(x):
    for kind, cell in (("minlstm", minimal.min_lstm), ("slstm", slstm.slstm)):
        weights = made(kind)
        h = limits.outputs(kind, weights, x).numpy()
        for k in range(2):
            W_x, W_h, b = of(weights, k)
            params = minimal.Params(W_x, b) if kind == "minlstm" else lstm.Params(W_x, W_h, b)
            want, *_ = cell.forward(x.double().numpy(), cell.zero_state(N, H), params)
            np.testing.assert_allclose(h[:, k], want, atol=1e-5)


def test_the_mlstm_is_its_twin(x):
    weights = made("mlstm")
    h = limits.outputs("mlstm", weights, x).numpy()
    for k in range(2):
        W_x, _, b = of(weights, k)
        q, key, v, a_o, gates = np.split(x.double().numpy() @ W_x.T + b, [H, 2 * H, 3 * H, 4 * H], axis=2)
        want, _ = mlstm.recurrent(q, key, v, gates[..., 0], gates[..., 1], a_o)
        np.testing.assert_allclose(h[:, k], want, atol=1e-5)


def test_one_look_adds_what_attention_finds_to_the_query(x):
    weights = made("attention")
    h = limits.outputs("attention", weights, x).numpy()
    for k in range(2):
        W_x, _, b = of(weights, k)
        q, key, v = np.split(x.double().numpy() @ W_x.T + b, 3, axis=2)
        z, _ = attention.attend(q, key, v, np.tri(T, dtype=bool))
        np.testing.assert_allclose(h[:, k], q + z, atol=1e-5)


def test_ages_are_heard(x):
    weights = made("attention")
    newest = weights._replace(W_2=-100 * torch.arange(limits.AGES).expand(2, 1, -1))
    a = limits.projected(newest, x)
    h = limits.outputs("attention", newest, x)
    torch.testing.assert_close(h, a[..., :H] + a[..., 2 * H :])  # each step sees itself alone


@pytest.mark.parametrize("kind", KINDS)
def test_no_step_hears_of_later_ones_and_no_network_of_another(kind, x):
    weights = made(kind)
    h = limits.outputs(kind, weights, x)
    other = x.clone()
    other[4:] += 1
    torch.testing.assert_close(limits.outputs(kind, weights, other)[:4], h[:4])
    second = limits.Weights(*(part[1:] for part in weights))
    torch.testing.assert_close(limits.outputs(kind, second, x)[:, 0], h[:, 1])
    assert limits.answers(kind, weights, x, 2).shape == (2, 2, N, K)
    np.testing.assert_allclose(limits.answers(kind, weights, x, 2).sum(axis=3), 1, atol=1e-5)


@pytest.mark.parametrize("kind", KINDS)
def test_training_makes_the_loss_less_and_leaves_what_was_given(kind):
    start = limits.init(kind, (1, 2), 32, 8, 8)
    before = [part.clone() for part in start]

    def draw(rng):
        return tasks.recall(2, 32, rng)

    def surprise(weights):
        x, answers = tasks.recall(2, 200, np.random.default_rng(9))
        p = limits.answers(kind, weights, x, 1)
        return -np.log(np.take_along_axis(p[:, 0], np.broadcast_to(answers[0][None, :, None], (2, 200, 1)), 2)).mean()

    trained = limits.train(kind, start, [0.03, 0.03], draw, 60, seed=0)
    assert surprise(trained) < surprise(start) - 0.2
    for part, old in zip(start, before, strict=True):
        torch.testing.assert_close(part, old)


def test_numbers_are_learned_with_a_squared_error():
    def draw(rng):
        x = rng.random((3, 16, 2))
        return x, x[..., 0].mean(axis=0)[None]

    trained = limits.train("lstm", limits.init("lstm", (1,), 2, 8, 1), [0.03], draw, 80, seed=0)
    x, target = draw(np.random.default_rng(4))
    assert np.square(limits.answers("lstm", trained, x, 1)[0, ..., 0] - target).mean() < 0.5 * target.var()


def test_a_search_keeps_the_networks_of_the_better_rate():
    def draw(rng):
        return tasks.parity(3, 16, rng)

    def judge(weights):
        return -np.abs(weights.W_y.numpy()).sum(axis=(1, 2))  # the lower rate leaves smaller weights

    weights, rate = limits.search("gru", (2, 4, 2), (0.3, 0.001), (1, 2), draw, 20, judge)
    assert rate == 0.001
    assert len(weights.b) == 2
    alone = limits.train("gru", limits.init("gru", (1, 2), 2, 4, 2), [0.001] * 2, draw, 20, seed=0)
    torch.testing.assert_close(weights.W_x, alone.W_x, atol=1e-5, rtol=1e-4)


@pytest.mark.parametrize("question", list(facts.QUESTIONS)[:2])
def test_two_looks_set_by_hand_answer_where_questions(question):
    x, answers = facts.stories(question, 14, 300, np.random.default_rng(8))
    said = limits.answers("attention, two looks", limits.facts_by_hand(), x, 1)[0, 0].argmax(axis=1)
    assert (said == answers[0]).all()
