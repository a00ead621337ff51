"""The modules from scratch against torch.nn in float64: outputs, final states and every gradient within 1e-10."""

import numpy as np
import pytest
import torch
from torch.nn.utils.rnn import PackedSequence, pack_padded_sequence

from lstm_ref.layouts import lstm as layouts
from lstm_ref.pytorch.fused import FusedLSTM
from lstm_ref.pytorch.modules import GRU, LSTM, RNN
from lstm_ref.pytorch.variants import ProjectedLSTM

from ..conftest import D, H, N, T

P = 2
LENGTHS = torch.tensor([4, 2, 7])  # the permutation that sorts them is not its own inverse
PAIRS = {
    "rnn": (RNN, torch.nn.RNN, {}, {}),
    "relu": (RNN, torch.nn.RNN, {"nonlinearity": "relu"}, {"nonlinearity": "relu"}),
    "lstm": (LSTM, torch.nn.LSTM, {}, {}),
    "fused": (FusedLSTM, torch.nn.LSTM, {}, {}),
    "gru": (GRU, torch.nn.GRU, {}, {}),
    "projected": (ProjectedLSTM, torch.nn.LSTM, {"P": P}, {"proj_size": P}),
}


@pytest.fixture(params=PAIRS)
def pair(request):
    """A module of torch.nn, whose two biases are drawn, and the module from scratch with its weights."""
    torch.manual_seed(2026)
    ours, theirs, our_options, their_options = PAIRS[request.param]

    def make(**options):
        twin = theirs(D, H, **their_options, **options).double()
        return ours(D, H, **our_options, **options).double().load_torch_state_dict(twin.state_dict()), twin

    return make


def run(module, x, state, weights_of_loss):
    """h, the final state, and the gradients of a random projection of both, of x, the state and every weight."""
    leaves = [part.clone().requires_grad_() for part in (x.data, *state)]
    data, *start = leaves
    over = x._replace(data=data) if isinstance(x, PackedSequence) else data
    outer = isinstance(module, torch.nn.RNNBase)
    start = [part[None] for part in start] if outer else start
    h, final = module(over, tuple(start) if len(start) > 1 else start[0])
    h = h.data if isinstance(h, PackedSequence) else h
    final = final if isinstance(final, tuple) else (final,)
    values = [h, *(part[0] if outer else part for part in final)]
    loss = sum((value * weight).sum() for value, weight in zip(values, weights_of_loss, strict=True))
    loss.backward()
    return values, [leaf.grad for leaf in leaves], {name: weight.grad for name, weight in module.named_parameters()}


def compare(module, twin, x):
    states = [N, module.sizes[0]], *([[N, H]] * (len(module.sizes) - 1))
    draw = lambda shape: torch.randn(shape, dtype=torch.float64)  # noqa: E731
    state = [draw(shape) for shape in states]
    h_shape = (*x.data.shape[:-1], module.sizes[0])
    weights_of_loss = [draw(shape) for shape in (h_shape, *states)]
    values, gradients, dweights = run(module, x, state, weights_of_loss)
    their_values, their_gradients, their_dweights = run(twin, x, state, weights_of_loss)
    for ours, theirs in zip((*values, *gradients), (*their_values, *their_gradients), strict=True):
        torch.testing.assert_close(ours, theirs, rtol=0, atol=1e-10)
    names = {
        "W_x": "weight_ih",
        "W_h": "weight_hh",
        "b": "bias_ih",
        "b_x": "bias_ih",
        "b_h": "bias_hh",
        "W_p": "weight_hr",
    }
    for name, gradient in dweights.items():
        torch.testing.assert_close(gradient, their_dweights[f"{names[name]}_l0"], rtol=0, atol=1e-10)


def test_outputs_final_states_and_gradients_are_those_of_torch(pair):
    compare(*pair(), torch.randn(T, N, D, dtype=torch.float64))


def test_batch_first_is_that_of_torch(pair):
    compare(*pair(batch_first=True), torch.randn(N, T, D, dtype=torch.float64))


@pytest.mark.parametrize("enforce_sorted", [True, False])
def test_packed_sequences_are_those_of_torch(pair, enforce_sorted):
    lengths = LENGTHS.sort(descending=True).values if enforce_sorted else LENGTHS
    x = torch.randn(T, N, D, dtype=torch.float64)
    compare(*pair(), pack_padded_sequence(x, lengths, enforce_sorted=enforce_sorted))


def test_a_state_left_out_is_zero(pair):
    module, twin = pair()
    x = torch.randn(T, N, D, dtype=torch.float64)
    for given in (x, pack_padded_sequence(x, LENGTHS, enforce_sorted=False)):
        torch.testing.assert_close(module(given)[0].data, twin(given)[0].data, rtol=0, atol=1e-10)


def test_state_dicts_of_torch_convert_exactly_both_ways(pair):
    module, twin = pair()
    before = twin.state_dict()
    assert module.torch_state_dict().keys() == before.keys()
    twin.load_state_dict(module.torch_state_dict())
    back = layouts.from_torch({name: t.numpy() for name, t in twin.state_dict().items()}, module.kind)
    for ours, theirs in zip(module.params(), back, strict=True):
        np.testing.assert_array_equal(ours, theirs)
    if module.kind is GRU.kind:  # it alone keeps the two biases apart
        assert all(torch.equal(before[name], weight) for name, weight in twin.state_dict().items())


@pytest.mark.filterwarnings("ignore:.*torch.jit.*is deprecated:DeprecationWarning")
@pytest.mark.parametrize("batch_first", [False, True])
@pytest.mark.parametrize("kind", ["rnn", "relu", "lstm", "gru", "projected"])
def test_a_script_computes_the_same(kind, batch_first):
    ours, _, options, _ = PAIRS[kind]
    module = ours(D, H, batch_first=batch_first, **options)
    script = torch.jit.script(module)
    x = torch.randn(N, T, D) if batch_first else torch.randn(T, N, D)
    expected = module(x)
    torch.testing.assert_close(script(x), expected)
    torch.testing.assert_close(script(x, expected[1]), module(x, expected[1]))
    with pytest.raises(torch.jit.Error, match=r"expected shape \(., ., 5\), none 0, got \((7, 3|3, 7)\)"):
        script(x[..., 0])


@pytest.mark.parametrize("kind", ["rnn", "lstm", "gru"])
def test_the_whole_module_is_one_graph(kind):
    module = PAIRS[kind][0](D, H)
    x = torch.randn(3, N, D)
    compiled = torch.compile(module, backend="eager", fullgraph=True)
    torch.testing.assert_close(compiled(x), module(x))


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((torch.zeros(T, N),), r"x: expected shape \(T, N, 5\), none 0, got \(7, 3\)"),
        ((torch.zeros(0, N, D),), r"x: .*none 0, got \(0, 3, 5\)"),
        ((torch.zeros(T, N, H),), r"x: expected shape \(T, N, 5\), none 0, got \(7, 3, 4\)"),
        ((pack_padded_sequence(torch.zeros(T, N, H), [7, 4, 2]),), r"x: expected packed data of shape \(rows, 5\)"),
        (
            (torch.zeros(T, N, D), (torch.zeros(N, H), torch.zeros(H, N))),
            r"part 1 of the state: .*\(3, 4\), got \(4, 3\)",
        ),
        ((torch.zeros(T, N, D), (torch.zeros(N + 1, H), torch.zeros(N, H))), r"part 0 .*\(3, 4\), got \(4, 4\)"),
    ],
)
@pytest.mark.parametrize("kind", [LSTM, FusedLSTM])
def test_a_wrong_shape_is_named(kind, arguments, message):
    with pytest.raises(ValueError, match=message):
        kind(D, H)(*arguments)


def test_a_wrong_option_is_named():
    with pytest.raises(ValueError, match=r"nonlinearity: .*got 'sigmoid'"):
        RNN(D, H, nonlinearity="sigmoid")
    with pytest.raises(ValueError, match=r"x: expected shape \(N, T, 5\)"):
        RNN(D, H, batch_first=True)(torch.zeros(N, T, H))
