"""Mistakes in converting weights, as edits of `lstm_ref.layouts.lstm`."""

from itertools import permutations
from types import SimpleNamespace

import numpy as np

from grader.judging.diagnosis import Bug, edited, made_in, one_of, source_of
from grader.judging.explained import alone, note, simplest, together
from lstm_ref.layouts import lstm as layouts
from lstm_ref.lstm import Params

SECTION = "03-gates.html#layouts"
ORDER = "ONNX_ORDER = (0, 3, 1, 2)"
TORCH = 'b = state["bias_ih_l0"] + state["bias_hh_l0"]'
KERAS = "return [params.W_x.T, params.W_h.T, params.b]"
FROM_TORCH = 'return kind(state["weight_ih_l0"], state["weight_hh_l0"], b)'
BACK = "return Params(kernel.T, recurrent_kernel.T, bias)"
ONNX = "return W[None], R[None], np.concatenate([B, np.zeros_like(B)])[None]"
ONNX_ROWS = "(reorder(rows, ONNX_ORDER) for rows in params)"
BACK_ORDER = "back = np.argsort(ONNX_ORDER)"
RIGHT_BACK = (0, 2, 3, 1)
AGAIN = "applies the order of to_onnx a second time: the way back is its inverse"
HALVES = "halves[0] + halves[1]"
FROM_ONNX = "return Params(*(reorder(rows, back) for rows in (W[0], R[0], halves[0] + halves[1])))"
ARGUMENTS = {
    "from_torch": ("weight_ih", "weight_hh", "bias_ih", "bias_hh"),
    "to_keras": ("params",),
    "from_keras": ("kernel", "recurrent_kernel", "bias"),
    "to_onnx": ("params",),
    "from_onnx": ("W", "R", "B"),
}


def bug(function, old, new, words):
    return function, Bug(old, new, f"your {function} {words}.", SECTION)


def wrong_orders(right):
    """All orders of the four gates but the right one, each with its letters."""
    orders = (order for order in permutations(range(4)) if order != right)
    return [(order, ", ".join("ifgo"[k] for k in order)) for order in orders]


BUGS = [
    bug("from_torch", TORCH, 'b = state["bias_ih_l0"]', "uses bias_ih alone: PyTorch adds bias_hh to it"),
    bug("from_torch", TORCH, 'b = state["bias_hh_l0"]', "uses bias_hh alone: PyTorch adds bias_ih to it"),
    bug("from_torch", TORCH, 'b = (state["bias_ih_l0"] + state["bias_hh_l0"]) / 2', "takes the mean of the two biases: PyTorch adds them"),
    bug("from_torch", TORCH, 'b = 2 * state["bias_ih_l0"]', "doubles bias_ih: PyTorch adds bias_hh to it"),
    bug("from_torch", TORCH, 'b = 2 * state["bias_hh_l0"]', "doubles bias_hh: PyTorch adds bias_ih to it"),
    bug("from_torch", FROM_TORCH, 'return kind(state["weight_hh_l0"], state["weight_ih_l0"], b)', "returns weight_hh before weight_ih: W_x comes first"),
    bug("from_torch", TORCH, 'b = np.concatenate([state["bias_ih_l0"], state["bias_hh_l0"]])', "joins the two biases end to end: PyTorch adds them"),
    bug("from_torch", TORCH, 'b = state["bias_ih_l0"] - state["bias_hh_l0"]', "subtracts the two biases: PyTorch adds them"),
    bug("from_torch", FROM_TORCH, 'return kind(state["weight_ih_l0"].T, state["weight_hh_l0"], b)', "transposes W_x: PyTorch's has the shape that W_x has here"),
    bug("from_torch", FROM_TORCH, 'return kind(state["weight_ih_l0"], state["weight_hh_l0"].T, b)', "transposes W_h: PyTorch's has the shape that W_h has here"),
    bug("from_torch", FROM_TORCH, 'return kind(state["weight_ih_l0"].T, state["weight_hh_l0"].T, b)', "transposes the matrices: PyTorch's have the shapes that W_x and W_h have here"),
    *(
        bug("from_torch", FROM_TORCH, f'return kind(*(reorder(rows, {order}) for rows in (state["weight_ih_l0"], state["weight_hh_l0"], b)))', f"stacks the gates {letters}: PyTorch keeps i, f, g, o, as here")
        for order, letters in wrong_orders((0, 1, 2, 3))
    ),
    bug("to_keras", KERAS, "return [params.W_x, params.W_h, params.b]", "does not transpose: Keras multiplies from the other side, x @ kernel"),
    bug("to_keras", KERAS, "return [params.W_x.T, params.W_h, params.b]", "transposes the kernel but not the recurrent kernel"),
    bug("to_keras", KERAS, "return [params.W_x.reshape(params.W_x.shape[::-1]), params.W_h.reshape(params.W_h.shape[::-1]), params.b]", "reshapes where it should transpose: the numbers land in other places"),
    bug("to_keras", KERAS, "return [params.W_h.T, params.W_x.T, params.b]", "returns the recurrent kernel before the kernel"),
    bug("to_keras", KERAS, "return [params.b, params.W_x.T, params.W_h.T]", "returns the bias first: it comes last"),
    bug("to_keras", KERAS, "return [params.W_x.T, params.W_h.T, np.concatenate([params.b, 0 * params.b])]", "returns two biases: Keras has one"),
    bug("to_keras", KERAS, "return [params.W_x, params.W_h.T, params.b]", "transposes the recurrent kernel but not the kernel"),
    *(
        bug("to_keras", KERAS, f"params = Params(*(reorder(rows, {order}) for rows in params))\n    {KERAS}", f"stacks the gates {letters}: Keras keeps i, f, g, o (it writes c for g)")
        for order, letters in wrong_orders((0, 1, 2, 3))
    ),
    bug("from_keras", BACK, "return Params(kernel, recurrent_kernel, bias)", "does not transpose back"),
    bug("from_keras", BACK, "return Params(kernel.T, recurrent_kernel, bias)", "transposes the kernel but not the recurrent kernel"),
    bug("from_keras", BACK, "return Params(recurrent_kernel.T, kernel.T, bias)", "returns W_h before W_x"),
    bug("from_keras", BACK, "return Params(bias, kernel.T, recurrent_kernel.T)", "returns b first: it comes last"),
    bug("from_keras", BACK, "return Params(kernel, recurrent_kernel.T, bias)", "transposes the recurrent kernel but not the kernel"),
    *(
        bug("from_keras", BACK, f"return Params(*(reorder(rows, {order}) for rows in (kernel.T, recurrent_kernel.T, bias)))", f"stacks the gates {letters}: Keras keeps i, f, g, o, as here (it writes c for g)")
        for order, letters in wrong_orders((0, 1, 2, 3))
    ),
    bug("from_keras", BACK, "return Params(kernel.reshape(kernel.shape[::-1]), recurrent_kernel.reshape(recurrent_kernel.shape[::-1]), bias)", "reshapes where it should transpose"),
    *(
        bug("to_onnx", ORDER, f"ONNX_ORDER = {order}", f"stacks the gates {letters}: ONNX wants i, o, f, g (it writes c for g)")
        for order, letters in wrong_orders(layouts.ONNX_ORDER)
    ),
    bug("to_onnx", ONNX, ONNX.replace("W[None], R[None]", "W.T[None], R.T[None]"), "transposes W and R: ONNX keeps them as here, (4H, D) and (4H, H)"),
    bug("to_onnx", ONNX, ONNX.replace("W[None]", "W.T[None]"), "transposes W: ONNX keeps it as here, (4H, D)"),
    bug("to_onnx", ONNX, ONNX.replace("R[None]", "R.T[None]"), "transposes R: ONNX keeps it as here, (4H, H)"),
    bug("to_onnx", "reorder(rows, ONNX_ORDER) for rows in params)\n    return W[None]", "reorder(rows, ONNX_ORDER) for rows in params)\n    B = params.b\n    return W[None]", "reorders the matrices but not the bias"),
    bug("to_onnx", ONNX, "return W[None], R[None], np.concatenate([B, B])[None]", "writes the bias into both halves of B: ONNX adds them, so it counts twice"),
    bug("to_onnx", ONNX, "return W[None], R[None], np.concatenate([B / 2, B / 2])[None]", "writes half of the bias into each half of B: the sum is right, but the check wants all of it in the first"),
    bug("to_onnx", ONNX, "return W[..., None], R[..., None], np.concatenate([B, np.zeros_like(B)])[..., None]", "puts the axis of the direction last: it comes first"),
    bug("to_onnx", ONNX, "return R[None], W[None], np.concatenate([B, np.zeros_like(B)])[None]", "returns R before W"),
    bug("to_onnx", ONNX_ROWS, "(rows.reshape(4, -1, *rows.shape[1:])[[0, 3, 1, 2]].swapaxes(0, 1).reshape(rows.shape) for rows in params)", "takes turns between the gates, row by row: each gate has a block of H rows"),
    bug("to_onnx", ONNX, "return W[None], R[None], B[None]", "gives B the size 4H: ONNX wants 8H, the two biases joined"),
    bug("to_onnx", ONNX, "return W[None], R[None], np.concatenate([np.zeros_like(B), B])[None]", "puts the bias into the second half of B: the sum is right, but the check wants it in the first"),
    bug("to_onnx", ONNX, "return W, R, np.concatenate([B, np.zeros_like(B)])", "leaves out the first axis, of the one direction"),
    bug("from_onnx", HALVES, "halves[0]", "uses the first half of B alone: ONNX adds the second"),
    bug("from_onnx", HALVES, "halves[1]", "uses the second half of B alone: ONNX adds the first"),
    bug("from_onnx", HALVES, "(halves[0] + halves[1]) / 2", "takes the mean of the two halves of B: ONNX adds them"),
    bug("from_onnx", HALVES, "max(halves, key=lambda half: np.abs(half).sum())", "takes the larger half of B: ONNX adds them, and both may hold numbers"),
    bug("from_onnx", FROM_ONNX, "return Params(*(reorder(rows, back) for rows in (W[0], R[0])), halves[0] + halves[1])", "reorders the matrices but not the bias"),
    bug("from_onnx", FROM_ONNX, "return Params(*(np.concatenate([np.split(rows, 4, axis=1)[k] for k in back], axis=1) for rows in (W, R, (halves[0] + halves[1])[None])))", "leaves the first axis, of the one direction, on the arrays"),
    bug("from_onnx", FROM_ONNX, "return Params(*(reorder(rows, back) for rows in (R[0], W[0], halves[0] + halves[1])))", "returns W_h before W_x"),
    bug("from_onnx", HALVES, "halves[0] - halves[1]", "subtracts the second half of B: ONNX adds it"),
    bug("from_onnx", "reorder(rows, back)", "reorder(rows, back).T", "transposes W and R: ONNX keeps them as here, (4H, D) and (4H, H)"),
    *(
        bug("from_onnx", BACK_ORDER, f"back = {order}", AGAIN if order == layouts.ONNX_ORDER else f"takes the gates of ONNX in the order {order}: i, f, g, o stand at {RIGHT_BACK}")
        for order, _ in wrong_orders(RIGHT_BACK)
    ),
]  # fmt: skip


def draw(rng, D=5, H=4):
    """Weights as a tuple of arrays, no two sizes the same."""
    return tuple(rng.normal(size=shape) for shape in ((4 * H, D), (4 * H, H), (4 * H,)))


def arguments(name, rng, D=5, H=4):
    """What the learner's function `name` is called with."""
    W_x, W_h, b = draw(rng, D, H)
    second = rng.normal(size=b.shape)
    if name == "from_torch":
        return W_x, W_h, b, second
    if name == "from_keras":
        return W_x.T.copy(), W_h.T.copy(), b
    if name == "from_onnx":
        return W_x[None], W_h[None], np.concatenate([b, second])[None]
    return ((W_x, W_h, b),)


def answer(module, name, args):
    """The value of `lstm_ref.layouts.lstm`' function (of `module`, that may be mistaken) for the learner's arguments."""
    if name == "from_torch":
        names = ("weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0")
        return module.from_torch(dict(zip(names, args, strict=True)))
    if name == "from_keras":
        return module.from_keras(args)
    return getattr(module, name)(*args) if name == "from_onnx" else getattr(module, name)(Params(*args[0]))


def diagnose(functions):
    """Which mistakes give the learner's arrays; `functions` maps each name to the learner's function and its calls."""
    found = []
    for name, (function, calls) in functions.items():

        def whole(function, name=name):
            return lambda *args: tuple(answer(SimpleNamespace(**{name: function}), name, args))

        def twin(bugs, name=name):
            edits = [(each.old, each.new) for each in bugs]  # two of one line: an error when called
            inside = all(old in source_of(layouts, (name,)) for old, _ in edits)
            return lambda *args: tuple(answer(edited(layouts, *edits, names=(name,) if inside else ()), name, args))

        bugs = [each for owner, each in BUGS if owner == name]
        note(function, calls, made_in(layouts, name, wrap=whole), bugs)
        found += one_of(simplest((alone(bugs), together(bugs)), calls, twin(()), twin), function, twin)
    return found


def locate(functions):
    """Which of the arrays that a function returns is the first to be wrong at any call, and whether its numbers are
    elsewhere."""
    for name, (parts, calls) in functions.items():
        pairs = [(call.seen.value, answer(layouts, name, call.args)) for call in calls if not call.seen.error]
        whole = [pair for pair in pairs if isinstance(pair[0], (tuple, list)) and len(pair[0]) == len(pair[1])]
        for k, part in enumerate(parts):
            for value, want in whole:
                theirs, ours = np.asarray(value[k], dtype=float), want[k]
                if theirs.shape == ours.shape and np.allclose(theirs, ours):
                    continue
                before = f", after {' and '.join(parts[:k])}, which {'is' if k == 1 else 'are'} right" if k else ""
                same = theirs.shape == ours.shape
                moved = same and np.allclose(np.sort(theirs, axis=None), np.sort(ours, axis=None))
                where = " It holds the right numbers, in other places." if moved else ""
                return f"{part}, as {name} returns it{before}.{where}"
    return None
