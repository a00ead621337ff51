"""The oracle: torch.nn.LSTM and torch.nn.RNN in float64, values and every gradient within 1e-10."""

import numpy as np
import pytest
import torch

from lstm_ref import lstm, rnn
from lstm_ref.layouts import lstm as layouts
from lstm_ref.pytorch import modules as modules_torch

from ..conftest import D, H, N, T


def torch_twin(kind, params):
    """A module of torch.nn with the same weights, the bias split unevenly over its two."""
    module = {lstm: torch.nn.LSTM, rnn: torch.nn.RNN}[kind](D, H).double()
    arrays = layouts.to_torch(params)
    arrays["bias_hh_l0"] = np.linspace(-1, 1, len(params.b))
    arrays["bias_ih_l0"] = params.b - arrays["bias_hh_l0"]
    module.load_state_dict({name: torch.from_numpy(array.copy()) for name, array in arrays.items()})
    return module


def problem(kind, draw):
    gates = 4 if kind is lstm else 1
    params = kind.Params(*draw((gates * H, D), (gates * H, H), (gates * H,)))
    states = 2 if kind is lstm else 1
    x, dh, *rest = draw((T, N, D), (T, N, H), *[(N, H)] * (2 * states))
    state, dstate = tuple(rest[:states]), tuple(rest[states:])
    return params, x, state, dh, dstate


def run_torch(module, x, state, dh, dstate):
    """Outputs and gradients of the loss (dh * h).sum() + (dstate * final state).sum()."""
    x, *state = (torch.from_numpy(array.copy()).requires_grad_() for array in (x, *state))
    start = tuple(s[None] for s in state)
    h, final = module(x, start if len(start) == 2 else start[0])
    final = final if isinstance(final, tuple) else (final,)
    loss = (h * torch.from_numpy(dh)).sum()
    for part, weight in zip(final, dstate, strict=True):
        loss = loss + (part[0] * torch.from_numpy(weight)).sum()
    loss.backward()
    weights = dict(module.named_parameters())
    assert torch.allclose(weights["bias_ih_l0"].grad, weights["bias_hh_l0"].grad, rtol=0, atol=1e-12)
    gradients = [x.grad, *(s.grad for s in state)]
    gradients += [weights[name].grad for name in ("weight_ih_l0", "weight_hh_l0", "bias_ih_l0")]
    return [a.detach().numpy() for a in (h, *(part[0] for part in final))], [g.numpy() for g in gradients]


@pytest.mark.parametrize("kind", [lstm, rnn])
def test_outputs_final_states_and_every_gradient_are_those_of_torch(kind, draw):
    params, x, state, dh, dstate = problem(kind, draw)
    values, gradients = run_torch(torch_twin(kind, params), x, state, dh, dstate)

    pack = (lambda parts: parts) if kind is lstm else (lambda parts: parts[0])
    h, final, cache = kind.forward(x, pack(state), params)
    final = final if kind is lstm else (final,)
    dx, dstate_0, dparams = kind.backward(dh, pack(dstate), cache)
    dstate_0 = dstate_0 if kind is lstm else (dstate_0,)

    for ours, theirs in zip((h, *final), values, strict=True):
        np.testing.assert_allclose(ours, theirs, rtol=0, atol=1e-10)
    for ours, theirs in zip((dx, *dstate_0, *dparams), gradients, strict=True):
        np.testing.assert_allclose(ours, theirs, rtol=0, atol=1e-10)


@pytest.mark.parametrize(("kind", "ours"), [(lstm, modules_torch.LSTM), (rnn, modules_torch.RNN)])
def test_the_module_from_scratch_is_the_module_of_torch(kind, ours, draw):
    params, x, state, dh, dstate = problem(kind, draw)
    values, gradients = run_torch(torch_twin(kind, params), x, state, dh, dstate)

    module = ours(D, H).double().load_params(params)
    x, *start = (torch.from_numpy(array.copy()).requires_grad_() for array in (x, *state))
    h, final = module(x, tuple(start) if kind is lstm else start[0])
    final = final if kind is lstm else (final,)
    loss = (h * torch.from_numpy(dh)).sum()
    loss = loss + sum((p * torch.from_numpy(w)).sum() for p, w in zip(final, dstate, strict=True))
    loss.backward()

    found = [x.grad, *(s.grad for s in start), module.W_x.grad, module.W_h.grad, module.b.grad]
    for mine, theirs in zip((h, *final), values, strict=True):
        np.testing.assert_allclose(mine.detach().numpy(), theirs, rtol=0, atol=1e-10)
    for mine, theirs in zip(found, gradients, strict=True):
        np.testing.assert_allclose(mine.numpy(), theirs, rtol=0, atol=1e-10)


@pytest.mark.parametrize(("ours", "theirs"), [(modules_torch.LSTM, torch.nn.LSTM), (modules_torch.RNN, torch.nn.RNN)])
def test_state_dicts_convert_exactly_both_ways(ours, theirs):
    module = ours(D, H).double()
    twin = theirs(D, H).double()
    twin.load_state_dict(module.torch_state_dict())
    back = ours(D, H).double().load_torch_state_dict(twin.state_dict())
    for name, weight in module.state_dict().items():
        assert torch.equal(weight, back.state_dict()[name])
    x = torch.randn(T, N, D, dtype=torch.float64)
    assert torch.allclose(module(x)[0], twin(x)[0], rtol=0, atol=1e-12)


def test_a_wrong_input_is_named():
    with pytest.raises(ValueError, match=r"x: expected shape \(T, N, 5\).*got \(7, 3, 4\)"):
        modules_torch.LSTM(D, H)(torch.zeros(T, N, H))
