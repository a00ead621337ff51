"""Keras itself and ONNX's own evaluator say whether a layout is right."""

import os

import numpy as np
import onnx
import pytest
from onnx import helper
from onnx.reference import ReferenceEvaluator

from lstm_ref import layouts, lstm, rnn

from .conftest import D, H, N, T


@pytest.fixture
def problem(draw):
    x, *weights = draw((T, N, D), (4 * H, D), (4 * H, H), (4 * H,))
    params = lstm.Params(*weights)
    return x, params, lstm.forward(x, lstm.zero_state(N, H), params)[0]


@pytest.mark.filterwarnings("ignore")  # Keras's own, none of ours
def test_keras_computes_the_same(problem):
    os.environ["KERAS_BACKEND"] = "torch"
    import keras

    x, params, h = problem
    layer = keras.layers.LSTM(H, return_sequences=True, dtype="float64")
    layer.build((N, T, D))
    layer.set_weights(layouts.to_keras(params))
    theirs = np.asarray(layer(x.transpose(1, 0, 2)).detach()).transpose(1, 0, 2)
    np.testing.assert_allclose(h, theirs, atol=1e-12)


def test_onnx_computes_the_same(problem):
    x, params, h = problem
    node = helper.make_node("LSTM", ["X", "W", "R", "B"], ["Y"], hidden_size=H)
    tensor = {name: helper.make_tensor_value_info(name, onnx.TensorProto.DOUBLE, None) for name in "XWRBY"}
    graph = helper.make_graph([node], "lstm", [tensor[name] for name in "XWRB"], [tensor["Y"]])
    feed = dict(zip("XWRB", (x, *layouts.to_onnx(params)), strict=True))
    (theirs,) = ReferenceEvaluator(helper.make_model(graph)).run(None, feed)
    np.testing.assert_allclose(h, theirs[:, 0], atol=1e-12)


def test_every_layout_and_back_is_the_same_weights(problem):
    _, params, _ = problem
    for back in (
        layouts.from_torch(layouts.to_torch(params)),
        layouts.from_keras(layouts.to_keras(params)),
        layouts.from_onnx(*layouts.to_onnx(params)),
    ):
        assert all(np.array_equal(ours, theirs) for ours, theirs in zip(back, params, strict=True))


def test_both_biases_of_torch_and_onnx_count(draw):
    W_x, W_h, b_ih, b_hh = draw((4 * H, D), (4 * H, H), (4 * H,), (4 * H,))
    names = ("weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0")
    state = dict(zip(names, (W_x, W_h, b_ih, b_hh), strict=True))
    np.testing.assert_array_equal(layouts.from_torch(state).b, b_ih + b_hh)
    W, R, _ = layouts.to_onnx(lstm.Params(W_x, W_h, b_ih))
    B = np.concatenate([layouts.reorder(b, layouts.ONNX_ORDER) for b in (b_ih, b_hh)])[None]
    np.testing.assert_array_equal(layouts.from_onnx(W, R, B).b, b_ih + b_hh)


def test_an_rnn_keeps_its_kind(draw):
    params = rnn.Params(*draw((H, D), (H, H), (H,)))
    assert isinstance(layouts.from_torch(layouts.to_torch(params), rnn.Params), rnn.Params)
