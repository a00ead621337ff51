"""What holds for every cell of the registry, whatever its weights."""

import numpy as np
import pytest
from hypothesis import given, settings, strategies as st

from lstm_ref.learning import gradcheck
from lstm_ref.sequences import sequence
from lstm_ref.sequences.sequence import parts
from lstm_ref.variants.cells import CELLS

from ..conftest import D, H, N, T
from ..variant_problems import arrays, assert_close, gradients, like, loss, problem, values

every_cell = pytest.mark.parametrize("cell", CELLS.values(), ids=CELLS)
few = settings(max_examples=10, deadline=None)
seeds = st.integers(0, 2**32 - 1).map(np.random.default_rng)
sizes = st.integers(1, 4)


def take(state, order):
    taken = tuple(part[order] for part in parts(state))
    return taken if isinstance(state, tuple) else taken[0]


def plus_output(dstate, dh_t):
    return (dstate[0] + dh_t, *dstate[1:]) if isinstance(dstate, tuple) else dstate + dh_t


@every_cell
def test_it_offers_all_that_a_cell_offers(cell):
    assert all(hasattr(cell, name) for name in sequence.Cell._fields)


@every_cell
def test_every_gradient_of_a_sequence_is_the_central_difference(cell, rng):
    p = problem(cell, rng, T=3, N=2)
    for array, gradient in zip(arrays(p), gradients(cell, p), strict=True):
        numeric = gradcheck.central_difference(lambda: loss(cell, p), array)
        assert gradcheck.relative_error(gradient, numeric) < 1e-6


@every_cell
@few
@given(seeds, sizes, sizes, sizes, sizes)
def test_a_sequence_is_its_steps_there_and_back(cell, rng, T, N, D, H):
    p = problem(cell, rng, T, N, D, H)
    state, h, caches = p.state, [], []
    for x_t in p.x:
        state, cache = cell.step(x_t, state, p.params)
        h.append(parts(state)[0])
        caches.append(cache)
    assert_close(values(cell, p), [np.stack(h), *parts(state)])

    dstate, dx, total = p.dstate, [], [0] * len(p.params)
    for dh_t, cache in zip(p.dh[::-1], caches[::-1], strict=True):
        dx_t, dstate, dparams = cell.step_backward(plus_output(dstate, dh_t), cache)
        dx.insert(0, dx_t)
        total = [a + b for a, b in zip(total, dparams, strict=True)]
    for ours, theirs in zip(gradients(cell, p), [np.stack(dx), *parts(dstate), *total], strict=True):
        assert gradcheck.relative_error(ours, theirs) < 1e-10


@every_cell
@few
@given(seeds, st.integers(1, T - 1))
def test_chunks_with_carried_state_are_the_whole_there_and_back(cell, rng, cut):
    p = problem(cell, rng)
    first, middle, cache_1 = cell.forward(p.x[:cut], p.state, p.params)
    second, final, cache_2 = cell.forward(p.x[cut:], middle, p.params)
    assert_close(values(cell, p), [np.concatenate([first, second]), *parts(final)])
    dx_2, dmiddle, dparams_2 = cell.backward(p.dh[cut:], p.dstate, cache_2)
    dx_1, dstate_0, dparams_1 = cell.backward(p.dh[:cut], dmiddle, cache_1)
    both = [a + b for a, b in zip(dparams_1, dparams_2, strict=True)]
    chunked = [np.concatenate([dx_1, dx_2]), *parts(dstate_0), *both]
    for whole, pieces in zip(gradients(cell, p), chunked, strict=True):
        assert gradcheck.relative_error(whole, pieces) < 1e-10


@every_cell
@few
@given(seeds)
def test_permuting_the_batch_permutes_the_output(cell, rng):
    p = problem(cell, rng)
    order = rng.permutation(N)
    permuted = p._replace(x=p.x[:, order], state=take(p.state, order), dh=p.dh[:, order], dstate=take(p.dstate, order))
    h, *final = values(cell, p)
    assert_close(values(cell, permuted), [h[:, order], *(part[order] for part in final)])
    dx, *rest = gradients(cell, p)
    dstate, dparams = rest[: len(final)], rest[len(final) :]
    expected = [dx[:, order], *(part[order] for part in dstate), *dparams]
    for ours, theirs in zip(gradients(cell, permuted), expected, strict=True):
        assert gradcheck.relative_error(ours, theirs) < 1e-10


@every_cell
def test_nothing_is_changed_and_nothing_is_kept(cell, rng):
    p = problem(cell, rng)
    given_to_it = [*arrays(p), p.dh, *parts(p.dstate)]
    before = [array.copy() for array in given_to_it]
    h, final, cache = cell.forward(p.x, p.state, p.params)
    once = cell.backward(p.dh, p.dstate, cache)
    _, step_cache = cell.step(p.x[0], p.state, p.params)
    step_once = cell.step_backward(p.dstate, step_cache)
    assert all(np.array_equal(a, b) for a, b in zip(given_to_it, before, strict=True))

    for part in (h, *parts(final)):
        part[...] = np.nan  # what a caller does to the answer is no matter of the cache
    twice, step_twice = cell.backward(p.dh, p.dstate, cache), cell.step_backward(p.dstate, step_cache)
    for first, second in ((once, twice), (step_once, step_twice)):
        flat = [[a[0], *parts(a[1]), *a[2]] for a in (first, second)]
        assert all(np.array_equal(a, b) for a, b in zip(*flat, strict=True))


@every_cell
@pytest.mark.parametrize("kind", ["random", "large", "minus large"])
def test_extreme_inputs_stay_finite_and_silent_in_float32(cell, rng, kind):
    params = cell.init(D, H, rng, dtype=np.float32)
    assert all(weight.dtype == np.float32 for weight in params)
    params = type(params)(*(rng.normal(size=weight.shape).astype(np.float32) for weight in params))
    x = {"random": rng.normal(size=(T, N, D)), "large": np.ones((T, N, D)), "minus large": -np.ones((T, N, D))}[kind]
    with np.errstate(all="raise", under="ignore"):
        h, final, cache = cell.forward((1000 * x).astype(np.float32), cell.zero_state(N, H, np.float32), params)
        ones = like(final, lambda size: np.ones(size, np.float32))
        dx, dstate_0, dparams = cell.backward(np.ones_like(h), ones, cache)
    for array in (h, *parts(final), dx, *parts(dstate_0), *dparams):
        assert array.dtype == np.float32
        assert np.isfinite(array).all()


@every_cell
@pytest.mark.parametrize(
    "broken",
    [lambda x: x[0], lambda x: x[:0], lambda x: x[..., 1:], lambda x: x[None]],
    ids=["one step", "no step", "narrow", "an axis too many"],
)
def test_a_wrong_sequence_is_named(cell, rng, broken):
    p = problem(cell, rng)
    with pytest.raises(ValueError, match=r"^x: expected .*got"):
        cell.forward(broken(p.x), p.state, p.params)


@every_cell
def test_a_wrong_step_state_weight_or_gradient_is_named(cell, rng):
    p = problem(cell, rng)
    with pytest.raises(ValueError, match=r"^x_t: expected .*got"):
        cell.step(p.x[0, :, 1:], p.state, p.params)
    states = parts(p.state)
    for k in range(len(states)):
        narrow = tuple(part[:, 1:] if j == k else part for j, part in enumerate(states))
        with pytest.raises(ValueError, match=r"^(state's [a-z]|h_0|W_h): expected .*got"):
            cell.forward(p.x, narrow if isinstance(p.state, tuple) else narrow[0], p.params)
    for field in p.params._fields:
        wrong = p.params._replace(**{field: getattr(p.params, field)[None]})
        with pytest.raises(ValueError, match=rf"^{field}: expected .*got"):
            cell.forward(p.x, p.state, wrong)
        with pytest.raises(ValueError, match=rf"^{field}: expected .*got"):
            cell.step(p.x[0], p.state, wrong)
    cache = cell.forward(p.x, p.state, p.params)[2]
    with pytest.raises(ValueError, match=r"^dh: expected .*got"):
        cell.backward(p.dh[1:], p.dstate, cache)


@pytest.mark.parametrize("name", sorted(CELLS))
def test_integers_are_named(name, rng):
    p = problem(CELLS[name], rng)
    with pytest.raises(ValueError, match=r"^x: expected an array of floats, got one of int64"):
        CELLS[name].forward(p.x.astype(np.int64), p.state, p.params)


@pytest.mark.parametrize("name", sorted(CELLS.keys() - {"rnn"}))
def test_a_state_of_another_form_and_a_wrong_last_gradient_are_named(name, rng):
    cell = CELLS[name]
    p = problem(cell, rng)
    with pytest.raises(ValueError, match=r"^state: expected the parts h.*, got 7"):
        cell.forward(p.x, parts(p.state)[:1] * 7, p.params)
    cache = cell.forward(p.x, p.state, p.params)[2]
    with pytest.raises(ValueError, match=r"^dstate's h: expected .*got"):
        cell.backward(p.dh, like(p.dstate, lambda size: np.ones(size[1:])), cache)
    for k in range(len(parts(p.dstate))):
        wrong = tuple(part[1:] if j == k else part for j, part in enumerate(parts(p.dstate)))
        with pytest.raises(ValueError, match=r"^dstate's [a-z]: expected .*got"):
            cell.backward(p.dh, wrong if isinstance(p.dstate, tuple) else wrong[0], cache)
