"""Attention, the matrix memory, the tasks and the costs, each by a second route."""

import numpy as np
import pytest
import torch

from lstm_ref.learning.gradcheck import central_difference
from lstm_ref.limits import attention, cost, facts, mlstm, tasks
from lstm_ref.pytorch import limits

T, S, N, d, P = 5, 6, 2, 3, 4


@pytest.fixture
def looks():
    rng = np.random.default_rng(0)
    mask = rng.random((T, S)) < 0.5
    mask[:, 2] = True
    return rng.normal(size=(T, N, d)), rng.normal(size=(S, N, d)), rng.normal(size=(S, N, P)), mask


@pytest.mark.parametrize("masked", [True, False])
def test_attention_and_its_gradients_are_torchs(looks, masked):
    *parts, mask = looks
    mask = mask if masked else None
    theirs = [torch.tensor(part.transpose(1, 0, 2), requires_grad=True) for part in parts]
    z = torch.nn.functional.scaled_dot_product_attention(*theirs, attn_mask=torch.tensor(mask) if masked else None)
    mine, shares = attention.attend(*parts, mask)
    np.testing.assert_allclose(mine, z.detach().numpy().transpose(1, 0, 2), rtol=0, atol=1e-10)
    np.testing.assert_allclose(shares.sum(axis=1), 1)
    dz = np.random.default_rng(1).normal(size=mine.shape)
    want = torch.autograd.grad(z, theirs, torch.tensor(dz.transpose(1, 0, 2)))
    for got, other in zip(attention.backward(dz, *parts, shares), want, strict=True):
        np.testing.assert_allclose(got, other.numpy().transpose(1, 0, 2), rtol=0, atol=1e-10)


def test_the_gradients_are_those_that_central_differences_find(looks):
    *parts, mask = looks
    z, shares = attention.attend(*parts, mask)
    dz = np.random.default_rng(1).normal(size=z.shape)
    for part, gradient in zip(parts, attention.backward(dz, *parts, shares), strict=True):
        slope = central_difference(lambda: (attention.attend(*parts, mask)[0] * dz).sum(), part)
        np.testing.assert_allclose(gradient, slope, atol=1e-7)


def test_large_scores_do_no_harm_and_sizes_are_held(looks):
    q, k, v, mask = looks
    z, shares = attention.attend(1e6 * q, k, v, mask)
    assert np.isfinite(z).all()
    assert np.isfinite(shares).all()
    for wrong in ((q, k[:, :1], v, mask), (q, k, v[:-1], mask), (q, k, v, mask[:-1])):
        with pytest.raises(ValueError, match="expected an array of shape"):
            attention.attend(*wrong)
    with pytest.raises(ValueError, match="every query needs a key"):
        attention.attend(q, k, v, np.zeros((T, S), dtype=bool))


def test_a_stream_with_a_cache_is_causal_attention_and_leaves_the_old_cache_alone():
    rng = np.random.default_rng(2)
    q, k, v = rng.normal(size=(T, N, d)), rng.normal(size=(T, N, d)), rng.normal(size=(T, N, P))
    want, _ = attention.attend(q, k, v, np.tri(T, dtype=bool))
    cache = attention.empty_cache(N, d, P)
    for t in range(T):
        before = tuple(part.copy() for part in cache)
        z_t, longer = attention.cached_step(q[t], k[t], v[t], cache)
        np.testing.assert_allclose(z_t, want[t], atol=1e-12)
        for part, old in zip(cache, before, strict=True):
            np.testing.assert_array_equal(part, old)
        cache = longer


def inputs(rng, scale=1.0):
    sizes = (T, N, d), (T, N, d), (T, N, P), (T, N), (T, N), (T, N, P)
    q, k, v, a_i, a_f, a_o = (rng.normal(size=size) for size in sizes)
    return q, k, v, scale * a_i, a_f, a_o


@pytest.mark.parametrize("scale", [1.0, 50.0, 5000.0])
def test_the_mlstm_step_by_step_and_all_at_once_agree(scale):
    parts = inputs(np.random.default_rng(3), scale)
    h, _ = mlstm.recurrent(*parts)
    assert np.isfinite(h).all()
    np.testing.assert_allclose(mlstm.parallel(*parts), h, rtol=0, atol=1e-10)


def test_the_mlstm_is_that_of_its_equations_without_a_stabiliser():
    q, k, v, a_i, a_f, a_o = inputs(np.random.default_rng(4))
    h, (C_T, n_T, m_T) = mlstm.recurrent(q, k, v, a_i, a_f, a_o)
    bounds = []
    for b in range(N):
        C, n = np.zeros((P, d)), np.zeros(d)
        for t in range(T):
            i, f = np.exp(a_i[t, b]), 1 / (1 + np.exp(-a_f[t, b]))
            C, n = f * C + i * np.outer(v[t, b], k[t, b]) / d**0.5, f * n + i * k[t, b] / d**0.5
            bounds.append(abs(n @ q[t, b]) > 1)
            want = C @ q[t, b] / max(abs(n @ q[t, b]), 1) / (1 + np.exp(-a_o[t, b]))
            np.testing.assert_allclose(h[t, b], want, atol=1e-12)
        np.testing.assert_allclose(C_T[b] * np.exp(m_T[b]), C)
        np.testing.assert_allclose(n_T[b] * np.exp(m_T[b]), n)
    assert 0 < sum(bounds) < len(bounds)


def test_the_mlstm_goes_on_from_a_state():
    parts = inputs(np.random.default_rng(5))
    whole, end = mlstm.recurrent(*parts)
    first, state = mlstm.recurrent(*(part[:2] for part in parts))
    rest, other = mlstm.recurrent(*(part[2:] for part in parts), state)
    np.testing.assert_allclose(np.concatenate([first, rest]), whole)
    for one, two in zip(end, other, strict=True):
        np.testing.assert_allclose(one, two)
    with pytest.raises(ValueError, match=r"(v|a_o): expected"):
        mlstm.recurrent(*parts[:2], parts[2][:, :1], *parts[3:])


def test_bits_are_all_for_who_knows_and_none_for_who_guesses():
    answers = np.random.default_rng(6).integers(8, size=(5, 3))
    assert tasks.bits_recalled(np.eye(8)[answers], answers) == pytest.approx(15)
    assert tasks.bits_recalled(np.full((5, 3, 8), 1 / 8), answers) == pytest.approx(0)
    assert tasks.bits_recalled(np.eye(8)[(answers + 1) % 8], answers) == 0
    p = np.random.default_rng(7).dirichlet(np.ones(4), size=(2, 3))
    y = np.array([[0, 1, 2], [3, 3, 0]])
    want = sum(max(0, 2 + np.mean([np.log2(p[a, n, y[a, n]]) for n in range(3)])) for a in range(2))
    assert tasks.bits_recalled(p, y) == pytest.approx(want)


def test_a_word_is_asked_for_after_the_pause():
    x, answers = tasks.copying(3, 2, 4, np.random.default_rng(0))
    assert (x.sum(axis=2) == 1).all()
    assert x[3:5, :, 8].all()
    assert x[5:, :, 9].all()
    assert not x[:3, :, 8:].any()
    assert answers.shape == (3, 4)


def test_the_value_that_is_asked_for_stands_beside_its_key():
    x, answers = tasks.recall(5, 40, np.random.default_rng(0))
    assert x[:-1, :, : tasks.KEYS].sum(axis=0).max() == 1  # no key twice
    for n in range(40):
        (t,) = np.flatnonzero((x[:-1, n, : tasks.KEYS] == x[-1, n, : tasks.KEYS]).all(axis=1))
        assert x[t, n, tasks.KEYS :].argmax() == answers[0, n]


def sentences(x, n):
    return facts.told(x[:, n])


@pytest.mark.parametrize("question", facts.QUESTIONS)
def test_answers_follow_from_what_is_told(question):
    x, answers = facts.stories(question, 12, 60, np.random.default_rng(1))
    for n in range(60):
        at, by = {}, {}
        for sentence in sentences(x, n):
            who, done, *_, what = sentence.split()
            if done == "went":
                at[who] = what
            elif done == "took":
                by[what] = who
            else:
                assert by.pop(what) == who
        asked = x[-1, n]
        name = facts.NAMES[asked[facts.WHO].argmax()]
        if question == "where is she?":
            want = facts.WHERE.index(at[name])
        elif question == "where is the ball?":
            want = facts.WHERE.index(at[by[facts.WHICH[asked[facts.THING].argmax()]]])
        else:
            want = list(by.values()).count(name)
        assert answers[0, n] == want
        assert asked[facts.ASKED] == 1
        assert asked.sum() == 2


def test_ways_lead_along_the_roads():
    x, answers = facts.ways(6, 3, 30, np.random.default_rng(2))
    for n in range(30):
        road = {int(step[:6].argmax()): int(step[6:12].argmax()) for step in x[:-1, n]}
        at = int(x[-1, n, :6].argmax())
        for _ in range(int(x[-1, n, 12:].argmax()) + 1):
            at = road[at]
        assert at == answers[0, n]
        assert len(road) == 6


def test_counts_are_those_of_the_products_that_are_made():
    count = 0
    for t in range(1, 8):
        count += 4 * 3 * 3 + 2 * 3 * t
    assert cost.attention_multiplications(7, 3) == count
    assert cost.lstm_multiplications(7, 3) == 7 * (12 * 3 + 12 * 3)
    assert cost.lstm_multiplications(11, 3) == cost.attention_multiplications(11, 3)
    per_step = [cost.per_token("attention", 3, 3, t) + 3 * 3 for t in range(1, 8)]  # and the output's matrix
    assert sum(per_step) == count
    assert [cost.numbers_kept(kind, 3, 7) for kind in ("gru", "minlstm", "slstm")] == [3, 3, 12]


@pytest.mark.parametrize("kind", ["lstm", "gru", "minlstm", "slstm", "mlstm", "attention"])
def test_what_a_token_costs_is_what_a_step_multiplies(kind):
    """Each weight that a step uses, once, and each number of a memory, once where it is written and where it is read.

    A weight is used where the gradient finds it. What attention writes is a copy, and no product.
    """
    D, H, t = 5, 3, 7
    weights = limits.Weights(*(part.requires_grad_() for part in limits.init(kind, [0], D, H, 2)))
    read = limits.outputs(kind, weights, torch.randn(t, 1, D, generator=torch.Generator().manual_seed(0)))
    used = torch.autograd.grad(read.square().sum(), [weights.W_x, weights.W_h], allow_unused=True)
    multiplied = sum(int((gradient != 0).sum()) for gradient in used if gradient is not None)
    if kind == "mlstm":
        C, *_ = mlstm.zero_state(1, H, H)
        multiplied += 2 * C.size
    if kind == "attention":
        cache = attention.empty_cache(1, H, H)
        for _ in range(t):
            _, cache = attention.cached_step(*np.ones((3, 1, H)), cache)
        multiplied += sum(part.size for part in cache)
    assert cost.per_token(kind, D, H, t) == multiplied


def test_a_fit_makes_the_relative_errors_least():
    rng = np.random.default_rng(3)
    lengths = np.array([10.0, 30.0, 90.0, 200.0, 500.0])
    seconds = (1 + 0.1 * lengths + 0.02 * lengths**2) * np.exp(0.1 * rng.normal(size=5))
    c = cost.fit_cost(lengths, seconds, (0, 1, 2))
    slope = central_difference(lambda: float(((cost.predict_cost(c, (0, 1, 2), lengths) / seconds - 1) ** 2).sum()), c)
    np.testing.assert_allclose(slope, 0, atol=1e-5)


@pytest.mark.parametrize(
    ("line", "curve", "at"),
    [
        ((0, 5), (0, 2, 0.5), 6),
        ((4, 5), (10, 0, 0.5), (5 + np.sqrt(13))),
        ((1, 1), (2, 0.5, 0.5), 0),
        ((5, 1), (1, 2, 0), 4),
        ((1, 1), (5, 2, 0), 0),
        ((1, 2), (5, 1, 0), np.inf),
        ((1, 2), (1, 2, 0), np.inf),
        ((1, 2), (2, 2, 0), 0),
    ],
)
def test_the_crossing_is_where_the_curve_comes_to_lie_above(line, curve, at):
    assert cost.crossing(line, curve) == pytest.approx(at)
    if np.isfinite(at):
        later = at + 1e-6 * np.arange(1, 4)
        assert (cost.predict_cost(curve, (0, 1, 2), later) > cost.predict_cost(line, (0, 1), later)).all()
