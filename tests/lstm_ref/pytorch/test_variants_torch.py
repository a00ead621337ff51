"""The oracle: torch.nn's ReLU network, GRU and projected LSTM in float64, values and every gradient within 1e-10."""

import numpy as np
import pytest
import torch

from lstm_ref import gru, lstm, rnn
from lstm_ref.sequences.sequence import parts
from lstm_ref.variants import projected, rnn_relu

from ..conftest import D, H, N, T
from ..variant_problems import arrays, assert_close, gradients, problem, values

P = 2


def torch_weights(cell, params):
    """The weights under torch's names, one bias split unevenly over its two."""
    names = ["weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0"]
    if cell is gru:
        return dict(zip(names, params, strict=True))
    second = np.linspace(-1, 1, len(params.b))
    weights = dict(zip(names, [params.W_x, params.W_h, params.b - second, second], strict=True))
    return weights | ({"weight_hr_l0": params.W_p} if cell is projected else {})


@pytest.mark.parametrize(
    ("cell", "module"),
    [
        (rnn, torch.nn.RNN(D, H)),
        (rnn_relu, torch.nn.RNN(D, H, nonlinearity="relu")),
        (gru, torch.nn.GRU(D, H)),
        (projected, torch.nn.LSTM(D, H, proj_size=P)),
    ],
    ids=["rnn", "rnn_relu", "gru", "projected"],
)
def test_outputs_final_states_and_every_gradient_are_those_of_torch(cell, module, rng):
    p = problem(cell, rng)
    module = module.double()
    module.load_state_dict({name: torch.from_numpy(a.copy()) for name, a in torch_weights(cell, p.params).items()})
    x, *state = (torch.from_numpy(array.copy()).requires_grad_() for array in (p.x, *parts(p.state)))
    start = tuple(part[None] for part in state)
    h, final = module(x, start if len(start) == 2 else start[0])
    found = [h, *(part[0] for part in parts(final))]
    assert_close(values(cell, p), [v.detach().numpy() for v in found])

    weights = [p.dh, *parts(p.dstate)]
    sum((a * torch.from_numpy(b)).sum() for a, b in zip(found, weights, strict=True)).backward()
    grad = {name: weight.grad for name, weight in module.named_parameters()}
    names = ["weight_ih_l0", "weight_hh_l0", "bias_ih_l0"]
    names += {gru: ["bias_hh_l0"], projected: ["weight_hr_l0"]}.get(cell, [])
    theirs = [x.grad, *(part.grad for part in state), *(grad[name] for name in names)]
    assert len(theirs) == len(arrays(p))
    assert_close(gradients(cell, p), [g.numpy() for g in theirs])


def test_the_projection_on_all_units_is_the_plain_lstm(rng):
    p = problem(lstm, rng)
    whole = p._replace(params=projected.Params(*p.params, np.eye(H)))
    assert_close(values(projected, whole), values(lstm, p))
    assert_close(gradients(projected, whole)[:-1], gradients(lstm, p))


@pytest.mark.parametrize("width", [1, 2, 3, H])
def test_the_state_has_the_width_of_the_projection(rng, width):
    params = projected.init(D, H, rng, P=width)
    h, (h_T, c_T), _ = projected.forward(np.ones((T, N, D)), projected.zero_state(N, H, P=width), params)
    assert (h.shape, h_T.shape, c_T.shape) == ((T, N, width), (N, width), (N, H))
