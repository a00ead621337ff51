"""V and its eight variants, each against the paper's equations under autograd, or against V if it is a case of V."""

import numpy as np
import pytest
import torch

from lstm_ref import lstm
from lstm_ref.sequences.sequence import parts
from lstm_ref.variants import greff

from ..conftest import H
from ..variant_problems import assert_close, assert_same_as_autograd, gradients, problem, values


def rows(gate):
    return slice("ifgo".index(gate) * H, ("ifgo".index(gate) + 1) * H)


def literal(name):
    """The paper's equations, gate by gate; the weights of the gates that `name` lacks are never read."""
    order = {"NIG": "fgo", "NFG": "igo", "NOG": "ifg", "CIFG": "igo"}.get(name, "ifgo")

    def step(x_t, state, weights):
        y, c, *gates = state

        def part(array, gate, among=order):
            return array[among.index(gate) * H : (among.index(gate) + 1) * H]

        def pre(gate, cell_state=None):
            a = x_t @ part(weights.W_x, gate).T + y @ part(weights.W_h, gate).T + part(weights.b, gate)
            if gate != "g" and name != "NP":
                a = a + part(weights.p, gate, order.replace("g", "")) * cell_state
            if gate != "g" and name == "FGR":
                for source, before in zip("ifo", gates, strict=True):
                    block = part(weights.W_gates, gate, "ifo")[:, "ifo".index(source) * H :][:, :H]
                    a = a + before @ block.T
            return a

        i = torch.ones_like(c) if name == "NIG" else torch.sigmoid(pre("i", c))
        f = {"NFG": lambda: torch.ones_like(c), "CIFG": lambda: 1 - i}.get(name, lambda: torch.sigmoid(pre("f", c)))()
        g = pre("g") if name == "NIAF" else torch.tanh(pre("g"))
        c = i * g + f * c
        o = torch.ones_like(c) if name == "NOG" else torch.sigmoid(pre("o", c))
        h = o * (c if name == "NOAF" else torch.tanh(c))
        return (h, c, i, f, o) if name == "FGR" else (h, c)

    return step


@pytest.mark.parametrize("name", greff.CELLS)
def test_values_and_every_gradient_are_those_of_autograd(name, rng):
    assert_same_as_autograd(greff.CELLS[name], literal(name), rng)


def test_without_peepholes_it_is_the_lstm_to_the_last_bit(rng):
    p = problem(lstm, rng)
    state, cache = lstm.step(p.x[0], p.state, p.params)
    ours, our_cache = greff.NP.step(p.x[0], p.state, p.params)
    assert all(np.array_equal(a, b) for a, b in zip(state, ours, strict=True))
    (dx, dstate, dparams), theirs = greff.NP.step_backward(p.dstate, our_cache), lstm.step_backward(p.dstate, cache)
    for a, b in zip((dx, *dstate, *dparams), (theirs[0], *theirs[1], *theirs[2]), strict=True):
        assert np.array_equal(a, b)
    assert_close(values(greff.NP, p), values(lstm, p), atol=1e-13)
    assert_close(gradients(greff.NP, p), gradients(lstm, p), atol=1e-12)
    drawn = [cell.init(5, 4, np.random.default_rng(0)) for cell in (greff.NP, lstm)]
    assert all(np.array_equal(a, b) for a, b in zip(*drawn, strict=True))


def test_peepholes_of_zero_are_none(rng):
    p = problem(lstm, rng)
    blind = p._replace(params=greff.Params(*p.params, np.zeros(3 * H)))
    assert_close(values(greff.V, blind), values(lstm, p))


@pytest.mark.parametrize(("name", "gate"), [("NIG", "i"), ("NFG", "f"), ("NOG", "o")])
def test_a_gate_left_out_is_a_gate_held_open(name, gate, rng):
    p = problem(greff.V, rng)
    W_x, W_h, b, weights_p = p.params
    keep = [k for k in range(4 * H) if not rows(gate).start <= k < rows(gate).stop]
    at = "ifo".index(gate) * H
    left_out = greff.Params(W_x[keep], W_h[keep], b[keep], np.delete(weights_p, range(at, at + H)))
    W_x[rows(gate)] = W_h[rows(gate)] = weights_p[at : at + H] = 0
    b[rows(gate)] = 1e3
    assert_close(values(greff.CELLS[name], p._replace(params=left_out)), values(greff.V, p))


def test_coupled_gates_are_those_of_opposite_weights(rng):
    p = problem(greff.CIFG, rng)
    doubled = [np.insert(w, H, -w[:H], axis=0) for w in p.params]  # sigma(-a) = 1 - sigma(a)
    assert_close(values(greff.V, p._replace(params=greff.Params(*doubled))), values(greff.CIFG, p))


def test_full_gate_recurrence_with_matrices_of_zero_is_v(rng):
    p = problem(greff.FGR, rng)
    p.params.W_gates[:] = 0
    h, h_T, c_T, *_ = values(greff.FGR, p)
    as_v = p._replace(params=greff.Params(*p.params[:4]), state=p.state[:2])
    assert_close(values(greff.V, as_v), [h, h_T, c_T])


def test_the_output_gate_reads_the_new_cell_state_and_the_others_the_old(rng):
    p = problem(greff.V, rng)
    W_x, W_h, b, _ = p.params

    def outputs(gate):
        weights_p = np.zeros(3 * H)
        weights_p["ifo".index(gate) * H :][:H] = 1
        state, _ = greff.V.step(p.x[0], p.state, greff.Params(W_x, W_h, b, weights_p))
        return state

    plain, _ = lstm.step(p.x[0], p.state, lstm.Params(W_x, W_h, b))
    assert np.array_equal(outputs("o")[1], plain[1])
    a = p.x[0] @ W_x.T + p.state[0] @ W_h.T + b
    for gate in "if":
        a_seen = a.copy()
        a_seen[:, rows(gate)] += p.state[1]
        assert_close(outputs(gate), lstm.cell(a_seen, p.state[1])[0])
    a_seen = a.copy()
    a_seen[:, rows("o")] += plain[1]
    assert_close(outputs("o"), lstm.cell(a_seen, p.state[1])[0])


def test_each_variant_changes_one_thing_of_v():
    vanilla = greff.VARIANTS["V"]
    for name, variant in greff.VARIANTS.items():
        changed = [a for a, b in zip(variant, vanilla, strict=True) if a != b]
        assert len(changed) == {"V": 0, "CIFG": 2}.get(name, 1)


@pytest.mark.parametrize(("name", "weights"), [("NIG", 3), ("NFG", 3), ("NOG", 3), ("CIFG", 3), ("V", 4), ("NP", 4)])
def test_a_variant_has_the_rows_of_its_own_gates_alone(name, weights, rng):
    params = greff.CELLS[name].init(5, H, rng, forget_bias=2.0)
    assert params.W_x.shape == (weights * H, 5)
    assert len(params) == (3 if name == "NP" else 4)
    assert (params.b == 2.0).sum() == (0 if name in ("NFG", "CIFG") else H)


def test_the_readable_names_are_the_papers():
    assert greff.no_forget is greff.NFG
    assert greff.no_input is greff.NIG
    assert greff.no_output is greff.NOG
    assert greff.no_input_activation is greff.NIAF
    assert greff.no_output_activation is greff.NOAF
    assert (greff.peephole, greff.coupled, greff.full_gate_recurrence) == (greff.V, greff.CIFG, greff.FGR)
    assert len(parts(greff.FGR.zero_state(3, H))) == 5
