"""Pictures of weights in the layouts of libraries: where each row goes, and whether a cell comes home as it was."""

import numpy as np

from grader.judging.charts import Line, heat, lines, show
from grader.judging.pictures import numbers_of, or_ours, picture
from lstm_ref import lstm
from lstm_ref.layouts import lstm as layouts

PARAMS = lstm.init(3, 2, np.random.default_rng(2))
ROWS, INPUTS = [f"{gate}{unit}" for gate in "ifgo" for unit in (1, 2)], ["x1", "x2", "x3"]
HERE, KERAS, ONNX = ((8, 3), (8, 2), (8,)), ((3, 8), (2, 8), (8,)), ((1, 8, 3), (1, 8, 2), (1, 16))


@picture
def in_keras(to_keras):
    """The input's weights as they stand here and in Keras."""
    (kernel, *_), note = or_ours(numbers_of(to_keras, *KERAS), layouts.to_keras, PARAMS, name="to_keras")
    show(
        heat(PARAMS.W_x, ROWS, INPUTS, title="W_x, here"),
        heat(kernel, INPUTS, ROWS, title="Your kernel, for Keras"),
        notes=[note],
    )


@picture
def in_onnx(to_onnx):
    """The input's weights as they stand here and in ONNX."""
    (W, *_), note = or_ours(numbers_of(to_onnx, *ONNX), layouts.to_onnx, PARAMS, name="to_onnx")
    rows = [f"{gate}{unit}" for gate in "iofc" for unit in (1, 2)]
    show(
        heat(PARAMS.W_x, ROWS, INPUTS, title="W_x, here"),
        heat(W[0], rows, INPUTS, title="Your W, for ONNX"),
        notes=[note],
    )


@picture
def journey(from_torch, to_keras, from_keras, to_onnx, from_onnx):
    """What a unit says, before its weights went through all libraries and after."""
    legs = [
        (from_torch, lambda *parts: lstm.Params(*parts[:2], parts[2] + parts[3]), HERE),
        (to_keras, layouts.to_keras, KERAS),
        (from_keras, lambda *weights: layouts.from_keras(weights), HERE),
        (to_onnx, layouts.to_onnx, ONNX),
        (from_onnx, layouts.from_onnx, HERE),
    ]
    names, notes = ("from_torch", "to_keras", "from_keras", "to_onnx", "from_onnx"), []
    weights = (*PARAMS[:2], PARAMS.b - 0.5, np.full(8, 0.5))
    for name, (theirs, ours, shapes) in zip(names, legs, strict=True):
        weights, note = or_ours(
            numbers_of(theirs, *shapes), ours, *(weights if name[0] == "f" else [weights]), name=name
        )
        weights = lstm.Params(*weights) if shapes == HERE else weights
        notes.append(note)
    x = np.random.default_rng(0).normal(size=(40, 1, 3))
    before, after = (lstm.forward(x, lstm.zero_state(1, 2), params)[0][:, 0, 0] for params in (PARAMS, weights))
    show(
        lines(
            [Line(after, "after", like="h"), Line(before, "before", dots=True)],
            x="step t",
            y="h of a unit",
            title="From PyTorch through Keras and ONNX, and home",
            size=(440, 210),
        ),
        notes=notes,
    )
