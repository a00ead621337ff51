"""Mistakes in converting weights, as edits of `lstm_ref.layouts`."""

from itertools import permutations

import numpy as np

from grader.bugs import Bug, agree, edited
from grader.calls import observe
from lstm_ref import layouts
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
    bug("to_keras", KERAS, "return [params.W_x, params.W_h.T, params.b]", "transposes the recurrent kernel but not the kernel"),
    *(
        bug("to_keras", KERAS, f"params = Params(*(reorder(rows, {order}) for rows in params))\n    {KERAS}", f"stacks the gates {letters}: Keras keeps i, f, g, o (it writes c for g)")
        for order, letters in wrong_orders((0, 1, 2, 3))
    ),
    bug("from_keras", BACK, "return Params(kernel, recurrent_kernel, bias)", "does not transpose back"),
    bug("from_keras", BACK, "return Params(kernel.T, recurrent_kernel, bias)", "transposes the kernel but not the recurrent kernel"),
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
    bug("to_onnx", ONNX, "return W[None], R[None], B[None]", "gives B the size 4H: ONNX wants 8H, the two biases joined"),
    bug("to_onnx", ONNX, "return W[None], R[None], np.concatenate([np.zeros_like(B), B])[None]", "puts the bias into the second half of B: the sum is right, but the check wants it in the first"),
    bug("to_onnx", ONNX, "return W, R, np.concatenate([B, np.zeros_like(B)])", "leaves out the first axis, of the one direction"),
    bug("from_onnx", HALVES, "halves[0]", "uses the first half of B alone: ONNX adds the second"),
    bug("from_onnx", HALVES, "halves[1]", "uses the second half of B alone: ONNX adds the first"),
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
    """The value of `lstm_ref.layouts`' function (of `module`, that may be mistaken) for the learner's arguments."""
    if name == "from_torch":
        names = ("weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0")
        return module.from_torch(dict(zip(names, args, strict=True)))
    if name == "from_keras":
        return module.from_keras(args)
    return getattr(module, name)(*args) if name == "from_onnx" else getattr(module, name)(Params(*args[0]))


def diagnose(functions, rng):
    """Which mistakes give the learner's arrays; `functions` maps the reference's names to the learner's functions."""
    found = []
    for name, function in functions.items():
        problems = [arguments(name, rng) for _ in range(2)]
        answers = [observe(function, *args).value for args in problems]
        if any(answer_ is None for answer_ in answers):
            continue
        for owner, each in BUGS:
            if owner != name:
                continue
            mistaken = edited(layouts, (each.old, each.new))
            if all(
                agree(tuple(got), tuple(answer(mistaken, name, args)))
                for got, args in zip(answers, problems, strict=True)
            ):
                found.append(each.diagnosis)
    return found
