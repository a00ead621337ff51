"""What the tests of the wirings compare with: networks of torch.nn in float64 and their weights, nested as ours."""

import numpy as np
import torch

from lstm_ref import gru, lstm, rnn
from lstm_ref.pytrees import tree_map

from .conftest import D, H, N, T

TWINS = {lstm: torch.nn.LSTM, rnn: torch.nn.RNN, gru: torch.nn.GRU}


def leaves(tree):
    """The arrays of a nested tuple, in order."""
    return [leaf for part in tree for leaf in leaves(part)] if isinstance(tree, tuple | list) else [tree]


def close(ours, theirs):
    """Hold two trees to each other, array by array, within 1e-10."""
    ours, theirs = leaves(ours), leaves(theirs)
    for mine, other in zip(ours, theirs, strict=True):
        np.testing.assert_allclose(mine, other, rtol=0, atol=1e-10)


def network(kind, layers, directions):
    """A module of torch.nn with random weights, dropout set and switched off by eval()."""
    torch.manual_seed(2026)
    options = {"num_layers": layers, "bidirectional": directions == 2, "dropout": 0.5 if layers > 1 else 0.0}
    module = TWINS[kind](D, H, **options).double().eval()
    with torch.no_grad():
        for weight in module.parameters():
            weight.normal_()
    return module


def weights(kind, module, pick, bias):
    """Our tree of `pick(weight)`: a tuple of layers, each Params, or a pair of them. `bias` joins the two of torch."""
    named = {name: pick(weight).numpy().copy() for name, weight in module.named_parameters()}

    def one(suffix):
        W_x, W_h, b_x, b_h = (named[f"{part}_{suffix}"] for part in ("weight_ih", "weight_hh", "bias_ih", "bias_hh"))
        return kind.Params(W_x, W_h, b_x, b_h) if kind is gru else kind.Params(W_x, W_h, bias(b_x, b_h))

    if module.bidirectional:
        return tuple((one(f"l{k}"), one(f"l{k}_reverse")) for k in range(module.num_layers))
    return tuple(one(f"l{k}") for k in range(module.num_layers))


def params(kind, module):
    return weights(kind, module, lambda weight: weight.detach(), np.add)


def nest(kind, parts, directions):
    """h or (h, c) of torch, (layers * directions, N, H), as our nested states."""
    flat = [tuple(p[k] for p in parts) if kind is lstm else parts[0][k] for k in range(len(parts[0]))]
    return tuple(zip(flat[::2], flat[1::2], strict=True)) if directions == 2 else tuple(flat)


def problem(kind, layers, directions, rng):
    """Random x, state, dh and dstate, the states both as torch has them and nested."""
    shape = (layers * directions, N, H)
    state, dstate = ([rng.normal(size=shape) for _ in range(2 if kind is lstm else 1)] for _ in range(2))
    return rng.normal(size=(T, N, D)), state, rng.normal(size=(T, N, directions * H)), dstate


def run(kind, module, x, state, dh, dstate, lengths=None):
    """Outputs, final states, dx, dstate_0 and dparams of the loss (h * dh).sum() + (final * dstate).sum()."""
    directions = 2 if module.bidirectional else 1
    x, *state = (torch.from_numpy(array.copy()).requires_grad_() for array in (x, *state))
    start = tuple(state) if kind is lstm else state[0]
    if lengths is None:
        h, final = module(x, start)
    else:
        lengths = torch.as_tensor(np.asarray(lengths))
        packed = torch.nn.utils.rnn.pack_padded_sequence(x, lengths, enforce_sorted=False)
        h, final = module(packed, start)
        h, _ = torch.nn.utils.rnn.pad_packed_sequence(h, total_length=T)
    final = final if kind is lstm else (final,)
    loss = (h * torch.from_numpy(dh)).sum()
    loss = loss + sum((part * torch.from_numpy(weight)).sum() for part, weight in zip(final, dstate, strict=True))
    loss.backward()
    dparams = weights(kind, module, lambda weight: weight.grad, lambda b_x, b_h: b_x)
    final = nest(kind, [part.detach().numpy() for part in final], directions)
    return h.detach().numpy(), final, x.grad.numpy(), nest(kind, [s.grad.numpy() for s in state], directions), dparams


def snapshot(*trees):
    """A function that says whether the arrays of these trees are still what they are now."""
    before = tree_map(np.copy, trees)
    return lambda: all(np.array_equal(a, b) for a, b in zip(leaves(trees), leaves(before), strict=True))
