"""Keras itself and ONNX's own evaluator say whether a layout is right."""

import importlib
import os
from typing import NamedTuple

import numpy as np
import onnx
import pytest
from onnx import helper
from onnx.reference import ReferenceEvaluator

from lstm_ref import gru, lstm, rnn
from lstm_ref.layouts import gru as layouts_gru, lstm as layouts, rnn as layouts_rnn
from lstm_ref.variants import gru_before, projected

from ..conftest import D, H, N, T


class Case(NamedTuple):
    """A NumPy cell, the module that converts its weights, and what the libraries call it."""

    cell: object
    layouts: object
    gates: int
    keras: tuple  # class, options
    onnx: tuple  # operator, attributes


CASES = {
    "lstm": Case(lstm, layouts, 4, ("LSTM", {}), ("LSTM", {})),
    "rnn": Case(rnn, layouts_rnn, 1, ("SimpleRNN", {}), ("RNN", {})),
    "gru": Case(gru, layouts_gru, 3, ("GRU", {"reset_after": True}), ("GRU", {"linear_before_reset": 1})),
    "gru_before": Case(
        gru_before, layouts_gru, 3, ("GRU", {"reset_after": False}), ("GRU", {"linear_before_reset": 0})
    ),
}


@pytest.fixture(params=CASES)
def case(request):
    return CASES[request.param]


@pytest.fixture
def problem(case, draw):
    biases = [(case.gates * H,)] * (len(case.cell.Params._fields) - 2)
    x, *weights = draw((T, N, D), (case.gates * H, D), (case.gates * H, H), *biases)
    params = case.cell.Params(*weights)
    return x, params, case.cell.forward(x, case.cell.zero_state(N, H), params)[0]


@pytest.fixture
def keras():
    os.environ["KERAS_BACKEND"] = "torch"
    return importlib.import_module("keras")


def same(ours, theirs):
    return type(ours) is type(theirs) and all(np.array_equal(a, b) for a, b in zip(ours, theirs, strict=True))


@pytest.mark.filterwarnings("ignore")  # Keras's own, none of ours
@pytest.mark.parametrize("dropout", [0.0, 0.5])
def test_keras_computes_the_same(keras, case, problem, dropout):
    x, params, h = problem
    name, options = case.keras
    dropped = {"dropout": dropout, "recurrent_dropout": dropout}  # in training only
    layer = getattr(keras.layers, name)(H, return_sequences=True, dtype="float64", **options, **dropped)
    layer.build((N, T, D))
    layer.set_weights(case.layouts.to_keras(params))
    theirs = np.asarray(layer(x.transpose(1, 0, 2), training=False).detach()).transpose(1, 0, 2)
    # Only its fused LSTM and GRU stay in float64: keras.ops.matmul, of its general loop, computes in float32.
    fused = name != "SimpleRNN" and options.get("reset_after", True) and not dropout
    np.testing.assert_allclose(h, theirs, rtol=0, atol=1e-12 if fused else 1e-5)
    assert same(case.layouts.from_keras(layer.get_weights()), params)


def evaluate_onnx(case, x, W, R, B):
    operator, attributes = case.onnx
    node = helper.make_node(operator, ["X", "W", "R", "B"], ["Y"], hidden_size=H, **attributes)
    tensor = {name: helper.make_tensor_value_info(name, onnx.TensorProto.DOUBLE, None) for name in "XWRBY"}
    graph = helper.make_graph([node], "layer", [tensor[name] for name in "XWRB"], [tensor["Y"]])
    (theirs,) = ReferenceEvaluator(helper.make_model(graph)).run(None, {"X": x, "W": W, "R": R, "B": B})
    return theirs[:, 0]  # of the one direction


def test_onnx_computes_the_same(case, problem):
    x, params, h = problem
    np.testing.assert_allclose(h, evaluate_onnx(case, x, *case.layouts.to_onnx(params)), atol=1e-12)


def test_weights_that_come_from_onnx_compute_the_same(case, draw):
    x, W, R, B = draw((T, N, D), (1, case.gates * H, D), (1, case.gates * H, H), (1, 2 * case.gates * H))
    params = case.layouts.from_onnx(W, R, B, *case.onnx[1].values())
    h, _, _ = case.cell.forward(x, case.cell.zero_state(N, H), params)
    np.testing.assert_allclose(h, evaluate_onnx(case, x, W, R, B), atol=1e-12)


def test_every_layout_and_back_is_the_same_weights(case, problem):
    _, params, _ = problem
    assert same(case.layouts.from_keras(case.layouts.to_keras(params)), params)
    assert same(case.layouts.from_onnx(*case.layouts.to_onnx(params), *case.onnx[1].values()), params)


@pytest.mark.parametrize("cell", [rnn, lstm, gru, projected])
def test_the_layout_of_torch_and_back_is_the_same_weights_of_the_same_kind(cell, rng):
    params = type(first := cell.init(D, H, rng))(*(rng.normal(size=weight.shape) for weight in first))
    assert same(layouts.from_torch(layouts.to_torch(params), cell.Params), params)


def test_both_biases_of_torch_and_onnx_count(draw):
    W_x, W_h, b_ih, b_hh = draw((4 * H, D), (4 * H, H), (4 * H,), (4 * H,))
    names = ("weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0")
    state = dict(zip(names, (W_x, W_h, b_ih, b_hh), strict=True))
    np.testing.assert_array_equal(layouts.from_torch(state).b, b_ih + b_hh)
    W, R, _ = layouts.to_onnx(lstm.Params(W_x, W_h, b_ih))
    B = np.concatenate([layouts.reorder(b, layouts.ONNX_ORDER) for b in (b_ih, b_hh)])[None]
    np.testing.assert_array_equal(layouts.from_onnx(W, R, B).b, b_ih + b_hh)


def test_the_gru_keeps_its_two_biases_apart(draw):
    params = gru.Params(*draw((3 * H, D), (3 * H, H), (3 * H,), (3 * H,)))
    state = layouts.to_torch(params)
    assert np.array_equal(state["bias_ih_l0"], params.b_x)
    assert np.array_equal(state["bias_hh_l0"], params.b_h)
    with pytest.raises(KeyError, match="bias_hh_l0"):
        layouts.from_torch({name: array for name, array in state.items() if name != "bias_hh_l0"}, gru.Params)
