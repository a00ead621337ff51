"""The fast way and the readable one give the same numbers, on all sizes and however time is cut into blocks."""

import numpy as np
import pytest
import torch
from hypothesis import given, strategies as st

from lstm_ref import gru, lstm
from lstm_ref.fast import blocks, gru as fast_gru, lstm as fast_lstm
from lstm_ref.learning.gradcheck import relative_error

from ..conftest import D, H, N, T

PAIRS = [(lstm, fast_lstm), (gru, fast_gru)]
KINDS = pytest.mark.parametrize(("readable", "fast"), PAIRS, ids=["lstm", "gru"])
seeds = st.integers(0, 2**32 - 1).map(np.random.default_rng)


def problem(kind, rng, T=T, N=N, D=D, H=H, dtype=np.float64):
    """x, state, params, dh, dstate: all random, biases included."""
    params = kind.Params(*(rng.normal(size=weight.shape).astype(dtype) for weight in kind.init(D, H, rng)))

    def state():
        drawn = tuple(rng.normal(size=(N, H)).astype(dtype) for _ in range(2))
        return drawn if kind is lstm else drawn[0]

    x, dh = (rng.normal(size=(T, N, size)).astype(dtype) for size in (D, H))
    return x, state(), params, dh, state()


def parts(state):
    return state if isinstance(state, tuple) else (state,)


def run(kind, x, state, params, dh, dstate):
    """Everything that forward and backward give, as one list of arrays."""
    h, final, cache = kind.forward(x, state, params)
    dx, dstate_0, dparams = kind.backward(dh, dstate, cache)
    assert type(dparams) is type(params)
    return [h, *parts(final), dx, *parts(dstate_0), *dparams]


def assert_the_same(readable, fast, arguments):
    for expected, found in zip(run(readable, *arguments), run(fast, *arguments), strict=True):
        assert found.shape == expected.shape
        assert relative_error(found, expected) < 1e-12


@given(seeds, st.sampled_from(PAIRS), *[st.integers(1, 6)] * 4)
def test_fast_and_readable_are_equal_on_all_sizes(rng, pair, T, N, D, H):
    assert_the_same(*pair, problem(pair[0], rng, T, N, D, H))


@given(seeds, *[st.integers(1, 5)] * 4)
def test_what_is_inside_are_the_cell_and_the_gates_of_every_step(rng, T, N, D, H):
    x, (h_0, c_0), params, *_ = problem(lstm, rng, T, N, D, H)
    h, _, cache = fast_lstm.forward(x, (h_0, c_0), params)
    c, i, f, g, o = fast_lstm.inside(cache)
    a = x @ params.W_x.T + np.stack([h_0, *h[:-1]]) @ params.W_h.T + params.b
    a_i, a_f, a_g, a_o = np.split(a, 4, axis=2)
    for gate, expected in ((i, lstm.sigmoid(a_i)), (f, lstm.sigmoid(a_f)), (g, np.tanh(a_g)), (o, lstm.sigmoid(a_o))):
        assert gate.shape == (T, N, H)
        assert np.allclose(gate, expected, rtol=1e-12)
    assert np.allclose(c, f * np.stack([c_0, *c[:-1]]) + i * g, rtol=1e-12)


@KINDS
@pytest.mark.parametrize("sizes", [(1, 1, 1, 1), (7, 1, 5, 4), (1, 3, 5, 4), (1100, 1, 2, 3), (90, 50, 3, 9)])
def test_fast_and_readable_are_equal_beyond_a_block_and_at_the_smallest(readable, fast, rng, sizes):
    assert_the_same(readable, fast, problem(readable, rng, *sizes))


@KINDS
@pytest.mark.parametrize("rows", [1, 2 * N, 5 * N, 100 * N])
@pytest.mark.parametrize("cached", [1, 2 * N * H, 100 * N * H])
def test_the_blocks_change_nothing(readable, fast, rng, monkeypatch, rows, cached):
    monkeypatch.setattr(blocks, "ROWS", rows)
    monkeypatch.setattr(blocks, "CACHED", cached)
    assert_the_same(readable, fast, problem(readable, rng, T=23))


@given(st.lists(st.integers(1, 40), min_size=1, max_size=3), st.sampled_from([np.float32, np.float64]))
def test_each_row_begins_at_a_line_of_the_cache_and_none_touches_another(shape, dtype):
    rows = blocks.rows_apart(*shape, dtype=dtype)
    assert (rows.shape, rows.dtype) == (tuple(shape), dtype)
    rows[:] = np.arange(rows.size).reshape(shape)
    assert np.array_equal(rows.ravel(), np.arange(rows.size))
    assert all(rows[at].ctypes.data % blocks.LINE == 0 for at in np.ndindex(*shape[:-1]))


@pytest.mark.parametrize("rows", [1, 2 * N, 100 * N])
@pytest.mark.parametrize("N", [1, N])
def test_large_weights_take_another_way_to_the_same_numbers(rng, monkeypatch, rows, N):
    monkeypatch.setattr(fast_lstm, "LARGE", 0)
    monkeypatch.setattr(blocks, "ROWS", rows)
    assert_the_same(lstm, fast_lstm, problem(lstm, rng, T=23, N=N))


@given(st.lists(st.integers(1, 40), min_size=1, max_size=3), st.sampled_from([np.float32, np.float64]))
def test_aligned_memory_begins_at_a_line_of_the_cache(shape, dtype):
    memory = blocks.aligned(*shape, dtype=dtype)
    assert (memory.shape, memory.dtype, memory.ctypes.data % blocks.LINE) == (tuple(shape), dtype, 0)
    assert memory.flags.c_contiguous


@KINDS
def test_outputs_and_every_gradient_are_those_of_torch(readable, fast, rng):
    x, state, params, dh, dstate = problem(readable, rng)
    module = (torch.nn.LSTM if readable is lstm else torch.nn.GRU)(D, H).double()
    weights = dict(zip(("weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0"), params, strict=False))
    weights.setdefault("bias_hh_l0", np.zeros(4 * H))
    module.load_state_dict({name: torch.from_numpy(weight) for name, weight in weights.items()})
    leaves = [torch.from_numpy(array).requires_grad_() for array in (x, *parts(state))]
    start = tuple(leaf[None] for leaf in leaves[1:])
    h, final = module(leaves[0], start if readable is lstm else start[0])
    final = [part[0] for part in parts(final)]
    torch.autograd.backward([h, *final], [torch.from_numpy(array) for array in (dh, *parts(dstate))])
    expected = [h, *final, *(leaf.grad for leaf in leaves), *(getattr(module, name).grad for name in weights)]
    found = run(fast, x, state, params, dh, dstate)
    for theirs, ours in zip(
        expected, found, strict=False
    ):  # the LSTM of torch has a second bias, with the same gradient
        np.testing.assert_allclose(ours, theirs.detach().numpy(), rtol=0, atol=1e-10)


@KINDS
def test_single_precision_stays_single_and_close(readable, fast, rng):
    arguments = problem(readable, rng, dtype=np.float32)
    for expected, found in zip(run(readable, *arguments), run(fast, *arguments), strict=True):
        assert found.dtype == np.float32
        assert relative_error(found, expected) < 1e-4


@KINDS
@pytest.mark.parametrize("size", [-1e3, 1e3])
def test_extreme_inputs_stay_finite_and_silent(readable, fast, rng, size):
    x, *others = problem(readable, rng, dtype=np.float32)
    with np.errstate(all="raise", under="ignore"):
        assert all(np.isfinite(array).all() for array in run(fast, x * np.float32(size), *others))


@KINDS
@pytest.mark.parametrize("N", [1, N])
def test_no_argument_is_changed_and_no_result_is_touched_by_a_later_call_or_a_writer(readable, fast, rng, N):
    arguments = problem(readable, rng, N=N)
    flat = [*arguments[:1], *parts(arguments[1]), *arguments[2], arguments[3], *parts(arguments[4])]
    before = [array.copy() for array in flat]
    first = run(fast, *arguments)
    kept = [array.copy() for array in first]
    run(fast, *problem(readable, rng, N=N))
    assert all(map(np.array_equal, first, kept))
    assert all(map(np.array_equal, flat, before))
    assert not any(np.shares_memory(a, b) for a in first for b in flat)

    x, state, params, dh, dstate = arguments
    h, final, cache = fast.forward(x, state, params)
    for array in (h, *parts(final)):
        array[:] = np.nan
    for _ in range(2):  # a cache may be used twice
        dx, dstate_0, dparams = fast.backward(dh, dstate, cache)
        for expected, found in zip(
            kept[-len(parts(state)) - len(params) - 1 :], (dx, *parts(dstate_0), *dparams), strict=True
        ):
            assert np.array_equal(found, expected)


@KINDS
@pytest.mark.parametrize(
    ("break_it", "message"),
    [
        (lambda x, s, p: (x[0], s, p), r"x: .*got \(3, 5\)"),
        (lambda x, s, p: (x[:0], s, p), r"x: .*0"),
        (lambda x, s, p: (x[..., 1:], s, p), r"x: .*5.*got \(7, 3, 4\)"),
        (lambda x, s, p: (x, s, p._replace(W_h=p.W_h.T)), "W_h: "),
        (lambda x, s, p: (x, parts(s)[0].T if len(parts(s)) == 1 else (s[0], s[1].T), p), "(state's [hc]|h_0): "),
        (lambda x, s, p: (x.astype(int), s, p), "x: .*float.*int"),
    ],
)
def test_a_wrong_argument_of_forward_is_named(readable, fast, rng, break_it, message):
    with pytest.raises(ValueError, match=message):
        fast.forward(*break_it(*problem(readable, rng)[:3]))


@KINDS
def test_a_wrong_gradient_is_named(readable, fast, rng):
    x, state, params, dh, dstate = problem(readable, rng)
    cache = fast.forward(x, state, params)[2]
    with pytest.raises(ValueError, match=r"dh: expected an array of shape \(7, 3, 4\), got \(6, 3, 4\)"):
        fast.backward(dh[1:], dstate, cache)
    turned = tuple(part.T for part in parts(dstate))
    with pytest.raises(ValueError, match=r"dstate's h: expected an array of shape \(3, 4\), got \(4, 3\)"):
        fast.backward(dh, turned if readable is lstm else turned[0], cache)
