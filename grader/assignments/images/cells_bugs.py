"""Mistakes in the identity network and in two dimensions, as edits of `reference`."""

import numpy as np

from grader.assignments.images import reference
from grader.assignments.images.problems import place, simple
from grader.judging import edits
from grader.judging.diagnosis import Bug

IDENTITY = "13-images.html#identity"
TWO = "13-images.html#two-dimensions"
START = "return W_x, np.eye(H), np.zeros(H)"
STEP = "return np.maximum(x_t @ W_x.T + h_prev @ W_h.T + b, 0.0)"
DA = "da = dh_t * (h_t > 0)"
BACK = "return da @ W_x, da @ W_h, da.T @ x_t, da.T @ h_prev, da.sum(axis=0)"


def start(new, words):
    return Bug(START, new, f"your irnn_start {words}.", IDENTITY)


START_BUGS = [
    start("return W_x, np.ones((H, H)), np.zeros(H)", "fills W_h with ones: the identity has them on its diagonal alone"),
    start("return W_x, np.zeros((H, H)), np.zeros(H)", "fills W_h with zeros: nothing would be remembered"),
    start("return W_x, np.eye(H), np.ones(H)", "begins with a bias of 1: it begins with none"),
    start("return W_x, np.eye(H, W_x.shape[1]), np.zeros(H)", "gives W_h the shape of W_x: it is (H, H)"),
    start("return W_x, np.eye(W_x.shape[1]), np.zeros(H)", "makes W_h as large as the input: it is (H, H)"),
    start("return W_x, np.eye(H)[::-1], np.zeros(H)", "has the ones on the other diagonal"),
    start("return np.eye(*W_x.shape), np.eye(H), np.zeros(H)", "puts an identity in the place of W_x: only W_h is one"),
    start("return W_x, np.eye(H) / H, np.zeros(H)", "divides the identity by the number of units"),
    start("return W_x, -np.eye(H), np.zeros(H)", "has the identity with a minus sign"),
]  # fmt: skip


def step(new, words):
    return Bug(STEP, new, f"your irnn_step {words}.", IDENTITY)


STEP_BUGS = [
    step("return np.tanh(x_t @ W_x.T + h_prev @ W_h.T + b)", "takes tanh: a rectifier is asked for"),
    step("return x_t @ W_x.T + h_prev @ W_h.T + b", "has no rectifier: what is negative becomes 0"),
    step("return np.maximum(x_t @ W_x.T + h_prev @ W_h.T, 0.0)", "leaves out the bias"),
    step("return np.maximum(x_t @ W_x.T + h_prev + b, 0.0)", "uses the identity itself: W_h moves in training"),
    step("return np.maximum(x_t @ W_x.T + h_prev @ W_h + b, 0.0)", "multiplies by W_h, not by its transpose"),
    step("return np.maximum(x_t @ W_x.T + b, 0.0)", "does not read the state before"),
    step("return np.maximum(x_t @ W_x.T, 0.0) + h_prev @ W_h.T + b", "rectifies the input's part alone: the rectifier stands around the sum"),
    step("return np.minimum(x_t @ W_x.T + h_prev @ W_h.T + b, 0.0)", "keeps what is negative: it keeps what is positive"),
    step("return np.abs(x_t @ W_x.T + h_prev @ W_h.T + b)", "takes the absolute value: what is negative becomes 0"),
    step("a = x_t @ W_x.T + h_prev @ W_h.T + b\n    return np.where(a > 0, a, 0.01 * a)", "lets a hundredth of what is negative through: it becomes 0"),
    step("return np.clip(x_t @ W_x.T + h_prev @ W_h.T + b, 0.0, 1.0)", "cuts off at 1: only below 0 it should"),
]  # fmt: skip


def back_bug(old, new, words):
    return Bug(old, new, f"your irnn_step_backward {words}.", IDENTITY)


BACKWARD_BUGS = [
    back_bug(DA, "da = dh_t", "lets the gradient pass everywhere: where h_t is 0 it stops"),
    back_bug(DA, "da = dh_t * h_t", "multiplies by h_t: the slope of the rectifier is 1 or 0"),
    back_bug(DA, "da = dh_t * (1 - h_t**2)", "takes the slope of tanh: that of the rectifier is 1 or 0"),
    back_bug(DA, "da = dh_t * (h_prev > 0)", "asks where the state before is positive: where h_t is"),
    back_bug(DA, "da = dh_t * (h_t >= 0)", "lets the gradient pass where h_t is 0, too"),
    back_bug(DA, "da = dh_t * (dh_t > 0)", "asks where the gradient is positive: where h_t is"),
    back_bug(DA, "da = dh_t * (h_t <= 0)", "lets the gradient pass where h_t is 0, and stops it elsewhere"),
    back_bug(BACK, "return da @ W_x, da @ W_h.T, da.T @ x_t, da.T @ h_prev, da.sum(axis=0)", "goes back through the transpose of W_h"),
    back_bug(BACK, "return da @ W_x, da, da.T @ x_t, da.T @ h_prev, da.sum(axis=0)", "goes back through the identity: W_h moves in training"),
    back_bug(BACK, "return da @ W_x, da @ W_h, da.T @ x_t, da.T @ h_t, da.sum(axis=0)", "takes h_t for dW_h: it was h_prev that W_h multiplied"),
    back_bug(BACK, "return da @ W_x, da @ W_h, da.T @ x_t, h_prev.T @ da, da.sum(axis=0)", "returns dW_h transposed"),
    back_bug(BACK, "return da @ W_x, da @ W_h, da.T @ x_t, da.T @ h_prev, da.mean(axis=0)", "takes the mean for db: the sum over the sequences"),
    back_bug(BACK, "return da @ W_x, da @ W_h, da.T @ x_t / len(da), da.T @ h_prev / len(da), da.sum(axis=0) / len(da)", "divides the gradients of the weights by the number of sequences"),
    back_bug(BACK, "return da @ W_x, dh_t @ W_h, da.T @ x_t, da.T @ h_prev, da.sum(axis=0)", "takes dh_t for dh_prev, before the rectifier"),
    back_bug(BACK, "return da @ W_x, da @ W_h, da.T @ x_t, da.T @ h_prev, dh_t.sum(axis=0)", "takes dh_t for db, before the rectifier"),
]  # fmt: skip

A = "a = x @ W_x.T + left[0] @ W_1.T + above[0] @ W_2.T + b"
PARTS = "i, f_1, f_2, g, o = np.split(a, 5, axis=1)"
GATES = "i, f_1, f_2, o = (1 / (1 + np.exp(-part)) for part in (i, f_1, f_2, o))"
C = "c = f_1 * left[1] + f_2 * above[1] + i * np.tanh(g)"
H = "return o * np.tanh(c), c"


def two(old, new, words):
    return Bug(old, new, f"your place_step {words}.", TWO)


PLACE_BUGS = [
    two(A, "a = x @ W_x.T + left[0] @ W_1.T + b", "does not hear the neighbour above"),
    two(A, "a = x @ W_x.T + above[0] @ W_2.T + b", "does not hear the neighbour on the left"),
    two(A, "a = x @ W_x.T + left[0] @ W_2.T + above[0] @ W_1.T + b", "exchanges the weights of the two neighbours: W_1 is for the left"),
    two(A, "a = x @ W_x.T + (left[0] + above[0]) @ W_1.T + b", "uses W_1 for both neighbours"),
    two(A, "a = x @ W_x.T + left[1] @ W_1.T + above[1] @ W_2.T + b", "lets the gates hear c of the neighbours: they hear h"),
    two(A, "a = x @ W_x.T + left[0] @ W_1.T + above[0] @ W_2.T", "leaves out the bias"),
    two(A, "a = left[0] @ W_1.T + above[0] @ W_2.T + b", "does not read x"),
    two(PARTS, "i, f_2, f_1, g, o = np.split(a, 5, axis=1)", "exchanges the two forget gates: the first is for the left"),
    two(PARTS, "i, f_1, f_2, o, g = np.split(a, 5, axis=1)", "exchanges candidate and output gate: the rows are i, f_1, f_2, g, o"),
    two(PARTS, "f_1, i, f_2, g, o = np.split(a, 5, axis=1)", "exchanges the input gate and the first forget gate: the rows are i, f_1, f_2, g, o"),
    two(PARTS, "f_1, f_2, i, g, o = np.split(a, 5, axis=1)", "takes the forget gates first: the rows are i, f_1, f_2, g, o"),
    two(PARTS, "i, f_1, f_2, g, o = (a[:, k::5] for k in range(5))", "takes every fifth row for a gate: the rows of a gate stand together"),
    two(GATES, "i, f_1, f_2, o = (np.tanh(part) for part in (i, f_1, f_2, o))", "takes tanh for the gates: they are sigmoids"),
    two(GATES, "i, f_1, f_2, o = (1 / (1 + np.exp(part)) for part in (i, f_1, f_2, o))", "has the sigmoid the wrong way round"),
    two(C, "c = f_1 * left[1] + f_1 * above[1] + i * np.tanh(g)", "uses the first forget gate for both neighbours"),
    two(C, "c = f_2 * left[1] + f_2 * above[1] + i * np.tanh(g)", "uses the second forget gate for both neighbours"),
    two(C, "c = left[1] + above[1] + i * np.tanh(g)", "keeps all of both cell states: each has a forget gate"),
    two(C, "c = f_1 * left[1] + i * np.tanh(g)", "forgets the cell state from above"),
    two(C, "c = f_2 * above[1] + i * np.tanh(g)", "forgets the cell state from the left"),
    two(C, "c = f_1 * left[0] + f_2 * above[0] + i * np.tanh(g)", "keeps h of the neighbours in c: their c is kept"),
    two(C, "c = f_1 * above[1] + f_2 * left[1] + i * np.tanh(g)", "applies each forget gate to the other neighbour"),
    two(C, "c = (f_1 * left[1] + f_2 * above[1]) / 2 + i * np.tanh(g)", "takes the mean of what is kept: the sum"),
    two(C, "c = (f_1 * left[1] + f_2 * above[1] + i * np.tanh(g)) / (f_1 + f_2 + i)", "divides by the sum of the gates: what is kept and what is written are added"),
    two(C, "c = f_1 * f_2 * (left[1] + above[1]) + i * np.tanh(g)", "multiplies the two forget gates: each has its own neighbour"),
    two(C, "c = f_1 * left[1] + f_2 * above[1] + np.tanh(g)", "writes without the input gate"),
    two(C, "c = f_1 * left[1] + f_2 * above[1] + i * g", "writes the candidate without its tanh"),
    two(C, "c = f_1 * left[1] + f_2 * above[1] + i * (1 / (1 + np.exp(-g)))", "takes a sigmoid for the candidate: it is a tanh"),
    two(C, "c = f_1 * left[1] + f_2 * above[1] + (1 - f_1) * np.tanh(g)", "writes with 1 minus the forget gate: the input gate is of its own"),
    two(H, "return np.tanh(c), c", "shows all of c: the output gate is missing"),
    two(H, "return o * c, c", "shows c without its tanh"),
    two(H, "return c, o * np.tanh(c)", "returns c first: h, then c"),
    two(H, "return o * np.tanh(c), o * c", "passes c on through the output gate: the next place gets c itself"),
]  # fmt: skip


def started(rng):
    return edits.telling(
        lambda: (rng.normal(size=tuple(int(size) for size in rng.permutation([2, 3, 4])[:2])),),
        reference,
        ("irnn_start",),
        START_BUGS,
    )


def sizes(rng):
    return (int(size) for size in rng.permutation([2, 3, 4]))


def stepped(rng):
    return edits.telling(lambda: simple(rng, *sizes(rng)), reference, ("irnn_step",), STEP_BUGS)


def back(rng):
    def draw():
        x_t, h_prev, params = simple(rng, *sizes(rng))
        h_t = reference.irnn_step(x_t, h_prev, params)
        return rng.normal(size=np.shape(h_t)), x_t, h_prev, h_t, params

    return edits.telling(draw, reference, ("irnn_step_backward",), BACKWARD_BUGS)


def placed(rng):
    return edits.telling(lambda: place(rng, *sizes(rng)), reference, ("place_step",), PLACE_BUGS)
