"""Every module from scratch against its NumPy twin: two routes, autograd and a hand-written backward pass."""

import numpy as np
import pytest
import torch
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

from lstm_ref.pytorch.fused import FusedLSTM, LSTMFunction
from lstm_ref.pytorch.greff import GreffLSTM, PeepholeLSTM
from lstm_ref.pytorch.minimal import MinGRU, MinLSTM, scan
from lstm_ref.pytorch.modules import GRU, LSTM, RNN, GRUBefore
from lstm_ref.pytorch.variants import SLSTM, LayerNormLSTM, ProjectedLSTM
from lstm_ref.sequences.scan import scan as numpy_scan
from lstm_ref.variants import cells

from ..conftest import D, H, N, T

TWINS = {
    "rnn": (RNN, {}),
    "rnn_relu": (RNN, {"nonlinearity": "relu"}),
    "lstm": (LSTM, {}),
    "gru": (GRU, {}),
    "gru_before": (GRUBefore, {}),
    **{
        name: (GreffLSTM, {"variant": name}) for name in ("V", "NIG", "NFG", "NOG", "NIAF", "NOAF", "CIFG", "NP", "FGR")
    },
    "layer_norm": (LayerNormLSTM, {}),
    "projected": (ProjectedLSTM, {}),
    "min_gru": (MinGRU, {}),
    "min_gru_parallel": (MinGRU, {}),
    "min_lstm": (MinLSTM, {}),
    "min_lstm_parallel": (MinLSTM, {}),
    "slstm": (SLSTM, {}),
    "slstm_exponential": (SLSTM, {"exponential": True}),
}


def test_every_numpy_cell_has_a_twin():
    assert set(TWINS) >= set(cells.CELLS)


@pytest.fixture(params=TWINS)
def twins(request, rng):
    """A NumPy cell, the module with its weights, and those; no weight is left at a round number."""
    cell = cells.CELLS[request.param]
    kind, options = TWINS[request.param]
    drawn = cell.init(D, H, rng)
    params = type(drawn)(*(rng.normal(size=weight.shape) for weight in drawn))
    return cell, kind(D, H, **options).double().load_params(params), params


def parts(state):
    return state if isinstance(state, tuple) else (state,)


def like(state, arrays):
    return tuple(arrays) if isinstance(state, tuple) else arrays[0]


def starts(cell, rng):
    """A state from which a sequence might go on: of the sLSTM, n is positive."""
    drawn = [rng.normal(size=part.shape) for part in parts(cell.zero_state(N, H))]
    if len(drawn) == 4:
        drawn[2] = np.abs(drawn[2]) + 1
    return drawn


def test_values_and_gradients_are_those_of_numpy(twins, rng):
    cell, module, params = twins
    zero = cell.zero_state(N, H)
    x, state, dstate = rng.normal(size=(T, N, D)), starts(cell, rng), starts(cell, rng)
    dh = rng.normal(size=(T, *parts(zero)[0].shape))
    h, final, cache = cell.forward(x, like(zero, state), params)
    dx, dstate_0, dparams = cell.backward(dh, like(zero, dstate), cache)

    leaves = [torch.from_numpy(array.copy()).requires_grad_() for array in (x, *state)]
    their_h, their_final = module(leaves[0], like(zero, leaves[1:]))
    values = [their_h, *parts(their_final)]
    loss = sum((value * torch.from_numpy(w)).sum() for value, w in zip(values, (dh, *dstate), strict=True))
    loss.backward()
    gradients = [leaf.grad for leaf in leaves] + [getattr(module, name).grad for name in params._fields]
    for ours, theirs in zip((h, *parts(final)), values, strict=True):
        np.testing.assert_allclose(theirs.detach().numpy(), ours, rtol=0, atol=1e-10)
    for ours, theirs in zip((dx, *parts(dstate_0), *dparams), gradients, strict=True):
        np.testing.assert_allclose(theirs.numpy(), ours, rtol=1e-10, atol=1e-10)


def test_a_state_left_out_is_the_zero_state_of_numpy(twins, rng):
    cell, module, params = twins
    x = rng.normal(size=(T, N, D))
    h, final, _ = cell.forward(x, cell.zero_state(N, H), params)
    their_h, their_final = module(torch.from_numpy(x))
    for ours, theirs in zip((h, *parts(final)), (their_h, *parts(their_final)), strict=True):
        np.testing.assert_allclose(theirs.detach().numpy(), ours, rtol=0, atol=1e-10)


def test_gradients_from_the_zero_state_are_finite(twins):
    _, module, _ = twins
    x = torch.randn(T, N, D, dtype=torch.float64, requires_grad=True)
    module(x)[0].sum().backward()
    assert all(torch.isfinite(leaf.grad).all() for leaf in (x, *module.parameters()))


def test_params_convert_exactly_both_ways(twins):
    _, module, params = twins
    back = module.params()
    assert type(back) is type(params)
    for ours, theirs in zip(back, params, strict=True):
        np.testing.assert_array_equal(ours, theirs)
    back[0][:] = 0  # a copy: the module keeps its own
    np.testing.assert_array_equal(module.params()[0], params[0])


@pytest.mark.parametrize("name", TWINS)
def test_fresh_weights_have_the_shapes_and_the_constants_of_numpy(name, rng):
    cell, (kind, options) = cells.CELLS[name], TWINS[name]
    fresh = kind(D, H, **options)
    for name, ours in cell.init(D, H, rng)._asdict().items():
        theirs = getattr(fresh, name).detach().numpy()
        assert theirs.shape == ours.shape
        if ours.ndim == 1:
            np.testing.assert_array_equal(theirs, ours)
        else:
            assert 0 < np.abs(theirs).max() <= H**-0.5


@pytest.mark.parametrize("enforce_sorted", [True, False])
def test_a_packed_batch_is_each_sequence_alone(twins, rng, enforce_sorted):
    cell, module, _ = twins
    lengths = [7, 2, 2] if enforce_sorted else [4, 2, 7]  # the sorting of these is not its own inverse
    x, zero = torch.randn(T, N, D, dtype=torch.float64), cell.zero_state(N, H)
    state = [torch.from_numpy(part) for part in starts(cell, rng)]
    packed, final = module(pack_padded_sequence(x, lengths, enforce_sorted=enforce_sorted), like(zero, state))
    h, got = pad_packed_sequence(packed)
    assert got.tolist() == lengths
    for k, length in enumerate(lengths):
        alone, last = module(x[:length, k : k + 1], like(zero, [part[k : k + 1] for part in state]))
        torch.testing.assert_close(h[:length, k : k + 1], alone, rtol=0, atol=1e-12)
        for part, own in zip(parts(final), parts(last), strict=True):
            torch.testing.assert_close(part[k : k + 1], own, rtol=0, atol=1e-12)


def test_batch_first_swaps_two_axes_and_nothing_else(twins):
    _, module, _ = twins
    x = torch.randn(T, N, D, dtype=torch.float64)
    h, final = module(x)
    module.batch_first = True
    swapped, same = module(x.transpose(0, 1))
    assert torch.equal(swapped, h.transpose(0, 1))
    assert all(torch.equal(a, b) for a, b in zip(parts(final), parts(same), strict=True))


def test_chunks_with_carried_state_are_the_whole(twins):
    _, module, _ = twins
    x = torch.randn(T, N, D, dtype=torch.float64)
    whole, final = module(x)
    first, middle = module(x[:3])
    second, last = module(x[3:], middle)
    torch.testing.assert_close(torch.cat([first, second]), whole, rtol=0, atol=1e-10)
    for a, b in zip(parts(final), parts(last), strict=True):
        torch.testing.assert_close(a, b, rtol=0, atol=1e-10)


@pytest.mark.filterwarnings("ignore:.*torch.jit.*is deprecated:DeprecationWarning")
def test_a_script_has_the_values_and_the_gradients_of_the_module(twins, rng):
    cell, module, _ = twins
    zero = cell.zero_state(N, H)
    drawn = [rng.normal(size=(T, N, D)), *starts(cell, rng)]
    weights = [torch.from_numpy(w) for w in (rng.normal(size=(T, *parts(zero)[0].shape)), *starts(cell, rng))]

    def run(network):
        x, *state = (torch.from_numpy(array.copy()).requires_grad_() for array in drawn)
        h, final = network(x, like(zero, state))
        found = [h, *((final,) if torch.is_tensor(final) else final)]
        total = sum((value * weight).sum() for value, weight in zip(found, weights, strict=True))
        return [*found, *torch.autograd.grad(total, [x, *state, *module.parameters()])]

    expected, script = run(module), torch.jit.script(module)
    for _ in range(3):  # it is optimised by what the first calls were given
        for ours, theirs in zip(run(script), expected, strict=True):
            torch.testing.assert_close(ours, theirs, rtol=0, atol=1e-10)
    x = torch.from_numpy(drawn[0])
    torch.testing.assert_close(script(x)[0], module(x)[0], rtol=0, atol=1e-10)  # the state left out
    with pytest.raises(torch.jit.Error, match=r"expected shape \(T, N, 5\), none 0, got \(7, 3\)"):
        script(x[..., 0])


@pytest.mark.parametrize("name", ["V", "FGR", "layer_norm", "min_gru", "slstm"])
def test_the_whole_module_is_one_graph(name, rng):
    torch.compiler.reset()  # there is a limit to the number of modules that share a forward
    kind, options = TWINS[name]
    module, x = kind(D, H, **options), torch.randn(3, N, D)
    compiled, expected = torch.compile(module, backend="eager", fullgraph=True), module(x)
    torch.testing.assert_close(compiled(x), expected)
    state = tuple(part.detach() for part in expected[1]) if isinstance(expected[1], tuple) else expected[1].detach()
    torch.testing.assert_close(compiled(x, state), module(x, state))


def test_an_unknown_variant_is_named():
    with pytest.raises(ValueError, match=r"variant: expected one of V, NIG, .*got 'GIF'"):
        GreffLSTM(D, H, variant="GIF")
    assert PeepholeLSTM(D, H).variant == GreffLSTM(D, H).variant


def test_the_scan_is_that_of_numpy(rng):
    d, u, h_0 = rng.uniform(size=(T, N, H)), rng.normal(size=(T, N, H)), rng.normal(size=(N, H))
    theirs = scan(*(torch.from_numpy(array) for array in (d, u, h_0)))
    np.testing.assert_allclose(theirs.numpy(), numpy_scan(d, u, h_0), rtol=0, atol=1e-12)


def test_gates_that_are_both_shut_share_and_stay_finite():
    module = MinLSTM(D, H).double()
    with torch.no_grad():
        module.b[: 2 * H] = -1000
        module.W_x[: 2 * H] = 0
    x = torch.randn(T, N, D, dtype=torch.float64)
    h, _ = module(x)
    v = x @ module.W_x[2 * H :].T + module.b[2 * H :]
    torch.testing.assert_close(h[0], v[0] / 2, rtol=0, atol=1e-12)


def fused_arguments(T=T, N=N, D=D, H=H):
    torch.manual_seed(0)
    shapes = (T, N, D), (N, H), (N, H), (4 * H, D), (4 * H, H), (4 * H,)
    return [torch.randn(shape, dtype=torch.float64, requires_grad=True) for shape in shapes]


def test_the_hand_written_backward_is_the_numerical_gradient():
    assert torch.autograd.gradcheck(LSTMFunction.apply, fused_arguments(T=4))
    assert torch.autograd.gradcheck(LSTMFunction.apply, fused_arguments(T=1, N=1))


def test_the_fused_module_can_run_backward_twice_and_leaves_its_inputs_alone():
    arguments = fused_arguments()
    before = [argument.detach().clone() for argument in arguments]
    loss = sum(value.sum() for value in LSTMFunction.apply(*arguments))
    first = torch.autograd.grad(loss, arguments, retain_graph=True)
    second = torch.autograd.grad(loss, arguments)
    assert all(torch.equal(a, b) for a, b in zip(first, second, strict=True))
    assert all(torch.equal(a.detach(), b) for a, b in zip(arguments, before, strict=True))


def test_the_fused_module_gives_no_gradient_that_nobody_asked_for():
    arguments = fused_arguments()
    arguments[0] = arguments[0].detach()
    h, _, _ = LSTMFunction.apply(*arguments)
    h.sum().backward()
    assert arguments[0].grad is None
    assert all(argument.grad is not None for argument in arguments[1:])


def test_a_gradient_of_the_fused_gradient_is_refused():
    arguments = fused_arguments()
    loss = LSTMFunction.apply(*arguments)[0].sum()
    with pytest.raises(RuntimeError, match="no gradient of its gradient"):
        torch.autograd.grad(loss, arguments[:1], create_graph=True)


def test_fused_and_plain_train_to_the_same_weights():
    torch.manual_seed(1)
    plain = LSTM(D, H).double()
    fused = FusedLSTM(D, H).double().load_params(plain.params())
    x, target = torch.randn(T, N, D, dtype=torch.float64), torch.randn(T, N, H, dtype=torch.float64)
    for module in (plain, fused):
        optimiser = torch.optim.SGD(module.parameters(), lr=0.5)
        for _ in range(20):
            optimiser.zero_grad()
            ((module(x)[0] - target) ** 2).mean().backward()
            optimiser.step()
    for ours, theirs in zip(fused.params(), plain.params(), strict=True):
        np.testing.assert_allclose(ours, theirs, rtol=0, atol=1e-10)
