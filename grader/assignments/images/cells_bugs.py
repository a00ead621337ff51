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
    start("return W_x, np.eye(W_x.shape[1]), np.zeros(W_x.shape[1])", "takes the number of inputs for that of the units: W_x is (H, D), so W_h and b belong to its first axis"),
    start("return W_x, np.eye(H), np.zeros(W_x.shape[1])", "makes b as long as the input: it is (H,)"),
    start("return W_x, 0.01 * np.eye(H), np.zeros(H)", "begins with a hundredth of the identity, which forgets: it begins with the identity"),
    start("return W_x, 0.1 * np.eye(H), np.zeros(H)", "begins with a tenth of the identity, which forgets: it begins with the identity"),
    start("return W_x, 0.5 * np.eye(H), np.zeros(H)", "begins with half of the identity, which forgets: it begins with the identity"),
    start("return W_x, np.eye(H), np.zeros((1, H))", "gives b two axes: it is (H,)"),
    start("return W_x, np.zeros(H), np.eye(H)", "returns b before W_h: the order is W_x, W_h, b"),
    start("return np.eye(H), W_x, np.zeros(H)", "returns W_h before W_x: the order is W_x, W_h, b"),
]  # fmt: skip


def step(new, words):
    return Bug(STEP, new, f"your irnn_step {words}.", IDENTITY)


STEP_BUGS = [
    step("return np.tanh(x_t @ W_x.T + h_prev @ W_h.T + b)", "takes tanh: a rectifier is asked for"),
    step("return x_t @ W_x.T + h_prev @ W_h.T + b", "has no rectifier: what is negative becomes 0"),
    step("return np.maximum(x_t @ W_x.T + h_prev @ W_h.T, 0.0)", "leaves out the bias"),
    step("return np.maximum(x_t @ W_x.T + h_prev + b, 0.0)", "uses the identity itself: W_h moves in training"),
    step("return np.maximum(x_t @ W_x.T, 0.0) + h_prev @ W_h.T + b", "rectifies the input's part alone: the rectifier stands around the sum"),
    step("return np.maximum(x_t @ W_x.T + b, 0.0) + h_prev @ W_h.T", "adds the state's part after the rectifier, which stands around the sum"),
    step("return np.maximum(x_t @ W_x.T, 0.0) + np.maximum(h_prev @ W_h.T, 0.0) + b", "rectifies both parts before they are added: the rectifier stands around the sum"),
    step("return np.maximum(x_t @ W_x.T + h_prev @ W_h.T, 0.0) + b", "adds the bias after the rectifier"),
    step("return h_prev + np.maximum(x_t @ W_x.T + h_prev @ W_h.T + b, 0.0)", "adds the state before once more: with W_h it is heard already"),
    step("a = x_t @ W_x.T + h_prev @ W_h.T + b\n    return np.where(a > 0, a, 0.1 * a)", "lets a tenth of what is negative through: it becomes 0"),
    step("return (x_t @ W_x.T + h_prev @ W_h.T + b > 0).astype(float)", "says 1 where the sum is positive: it passes the sum on"),
    step("return 1 / (1 + np.exp(-(x_t @ W_x.T + h_prev @ W_h.T + b)))", "takes a sigmoid: a rectifier is asked for"),
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
    back_bug(DA, "da = dh_t * (h_prev > 0)", "asks where the state before is positive: it should be where h_t is"),
    back_bug(DA, "da = dh_t * (h_t >= 0)", "lets the gradient pass where h_t is 0, too"),
    back_bug(DA, "da = dh_t * (dh_t > 0)", "asks where the gradient is positive: it should be where h_t is"),
    back_bug(DA, "da = np.maximum(dh_t, 0) * (h_t > 0)", "rectifies the gradient as well: it may be negative"),
    back_bug(DA, "da = dh_t * np.heaviside(h_t, 0.5)", "lets half of the gradient through a unit that is silent: where h_t is 0, nothing passes"),
    back_bug(DA, "da = (h_t > 0) * 1.0", "leaves dh_t out: the slope is multiplied by it"),
    back_bug(DA, "da = dh_t * (dh_t @ W_h > 0)", "asks where the gradient that goes on is positive: it should be where h_t is"),
    back_bug(DA, "da = dh_t * (h_t <= 0)", "lets the gradient pass where h_t is 0, and stops it elsewhere"),
    back_bug(BACK, "return da @ W_x, da @ W_h + dh_t, da.T @ x_t, da.T @ h_prev, da.sum(axis=0)", "adds dh_t to dh_prev, as if h_prev were added to h_t: it acts through W_h alone"),
    back_bug(BACK, "return da @ W_x, da @ W_h, x_t.T @ da, da.T @ h_prev, da.sum(axis=0)", "returns dW_x transposed"),
    back_bug(BACK, "return da @ W_x, da @ W_h, x_t.T @ da, h_prev.T @ da, da.sum(axis=0)", "returns dW_x and dW_h transposed"),
    back_bug(BACK, "return da @ W_x, da @ W_h, da.T @ x_t, da.T @ h_prev, da.sum(axis=1)", "sums db over the units: it should be over the sequences"),
    back_bug(BACK, "return da @ W_x, da @ W_h, da.T @ x_t, da.T @ h_prev, da", "returns db for each sequence: their sum"),
    back_bug(BACK, "return da @ W_x, da @ W_h, da.T @ x_t / len(da), da.T @ h_prev / len(da), da.sum(axis=0)", "divides dW_x and dW_h by the number of sequences"),
    back_bug(BACK, "return da @ W_x, da, da.T @ x_t, da.T @ h_prev, da.sum(axis=0)", "goes back through the identity: W_h moves in training"),
    back_bug(BACK, "return da @ W_x, da @ W_h, da.T @ x_t, da.T @ h_t, da.sum(axis=0)", "takes h_t for dW_h: it was h_prev that W_h multiplied"),
    back_bug(BACK, "return da @ W_x, da @ W_h, da.T @ x_t, h_prev.T @ da, da.sum(axis=0)", "returns dW_h transposed"),
    back_bug(BACK, "return da @ W_x, da @ W_h, da.T @ x_t, da.T @ h_prev, da.mean(axis=0)", "takes the mean for db: it is the sum over the sequences"),
    back_bug(BACK, "return da @ W_x, da @ W_h, da.T @ x_t / len(da), da.T @ h_prev / len(da), da.sum(axis=0) / len(da)", "divides the gradients of the weights by the number of sequences"),
]  # fmt: skip

A = "a = x @ W_x.T + left[0] @ W_1.T + above[0] @ W_2.T + b"
PARTS = "i, f_1, f_2, g, o = np.split(a, 5, axis=1)"
GATES = "i, f_1, f_2, o = (0.5 * np.tanh(0.5 * part) + 0.5 for part in (i, f_1, f_2, o))"
C = "c = f_1 * left[1] + f_2 * above[1] + i * np.tanh(g)"
H = "return o * np.tanh(c), c"
ORDERS = (
    "i, f_1, g, f_2, o",
    "i, f_1, g, o, f_2",
    "i, g, f_1, f_2, o",
    "i, o, f_1, f_2, g",
    "o, i, f_1, f_2, g",
    "g, i, f_1, f_2, o",
    "f_1, f_2, i, o, g",
    "i, f_1, o, f_2, g",
)


def two(old, new, words):
    return Bug(old, new, f"your place_step {words}.", TWO)


PLACE_BUGS = [
    two(A, "a = x @ W_x.T + left[0] @ W_2.T + above[0] @ W_1.T + b", "exchanges the weights of the two neighbours: W_1 is for the left"),
    two(A, "a = x @ W_x.T + (left[0] + above[0]) @ W_1.T + b", "uses W_1 for both neighbours"),
    two(A, "a = x @ W_x.T + left[1] @ W_1.T + above[1] @ W_2.T + b", "lets the gates hear c of the neighbours: they hear h"),
    two(A, "a = x @ W_x.T + above[0] @ W_1.T + above[0] @ W_2.T + b", "hears the neighbour above twice, and the one on the left not at all"),
    two(A, "a = x @ W_x.T + left[0] @ W_1.T + left[0] @ W_2.T + b", "hears the neighbour on the left twice, and the one above not at all"),
    two(A, "a = x @ W_x.T + (left[0] + above[0]) @ W_2.T + b", "uses W_2 for both neighbours"),
    two(PARTS, "i, f_2, f_1, g, o = np.split(a, 5, axis=1)", "exchanges the two forget gates: the first is for the left"),
    two(PARTS, "i, f_1, f_2, o, g = np.split(a, 5, axis=1)", "exchanges candidate and output gate: the rows are i, f_1, f_2, g, o"),
    two(PARTS, "f_1, i, f_2, g, o = np.split(a, 5, axis=1)", "exchanges the input gate and the first forget gate: the rows are i, f_1, f_2, g, o"),
    two(PARTS, "f_1, f_2, i, g, o = np.split(a, 5, axis=1)", "takes the forget gates first: the rows are i, f_1, f_2, g, o"),
    *(two(PARTS, f"{rows} = np.split(a, 5, axis=1)", f"takes the rows for those of {rows}: they are those of i, f_1, f_2, g, o") for rows in ORDERS),
    two(PARTS, "i, f_1, f_2, g, o = (a[:, k::5] for k in range(5))", "takes every fifth row for a gate: the rows of a gate stand together"),
    two(GATES, "i, f_1, f_2, o = (1 / (1 + np.exp(-part)) for part in (i, f_1, f_2, o))", "takes exponentials of large numbers, which overflow: the sigmoid that is given does not"),
    two(GATES, "i, f_1, f_2 = (0.5 * np.tanh(0.5 * part) + 0.5 for part in (i, f_1, f_2))", "shows the state through an output gate without its sigmoid"),
    two(GATES, "i, f_1, f_2, o = (part for part in (i, f_1, f_2, o))", "uses the gates without their sigmoids"),
    two(GATES, "i, f_1, f_2, o = (np.tanh(part) for part in (i, f_1, f_2, o))", "takes tanh for the gates: they are sigmoids"),
    two(GATES, "i, f_1, f_2, o = (0.5 - 0.5 * np.tanh(0.5 * part) for part in (i, f_1, f_2, o))", "has the sigmoid the wrong way round"),
    two(C, "c = left[1] + above[1] + i * np.tanh(g)", "keeps all of both cell states: each has a forget gate"),
    two(C, "c = f_1 * left[0] + f_2 * above[0] + i * np.tanh(g)", "keeps h of the neighbours in c: their c is kept"),
    two(C, "c = (f_1 * left[1] + f_2 * above[1]) / 2 + i * np.tanh(g)", "takes the mean of what is kept: it is the sum"),
    two(C, "c = (f_1 * left[1] + f_2 * above[1] + i * np.tanh(g)) / (f_1 + f_2 + i)", "divides by the sum of the gates: what is kept and what is written are added"),
    two(C, "c = (f_1 + f_2) / 2 * (left[1] + above[1]) + i * np.tanh(g)", "takes the mean of the two forget gates for both neighbours: each has its own"),
    two(C, "c = f_1 * above[1] + f_2 * above[1] + i * np.tanh(g)", "keeps the cell state from above twice: the first forget gate is for the left"),
    two(C, "c = f_1 * left[1] + f_2 * left[1] + i * np.tanh(g)", "keeps the cell state from the left twice: the second forget gate is for above"),
    two(C, "c = np.maximum(f_1 * left[1], f_2 * above[1]) + i * np.tanh(g)", "takes the larger of what is kept: it is the sum"),
    two(C, "c = f_1 * left[1] * f_2 * above[1] + i * np.tanh(g)", "multiplies what is kept of the two neighbours: it is added"),
    two(C, "c = f_1 * left[1] + f_2 * above[1] + (1 - f_1) * (1 - f_2) * np.tanh(g)", "writes with what the forget gates leave: the input gate is of its own"),
    two(C, "c = f_1 * f_2 * (left[1] + above[1]) + i * np.tanh(g)", "multiplies the two forget gates: each has its own neighbour"),
    two(C, "c = f_1 * left[1] + f_2 * above[1] + i * (0.5 * np.tanh(0.5 * g) + 0.5)", "takes a sigmoid for the candidate: it is a tanh"),
    two(C, "c = f_1 * left[1] + f_2 * above[1] + (1 - f_1) * np.tanh(g)", "writes with 1 minus the forget gate: the input gate is of its own"),
    two(H, "return np.tanh(c), c", "shows all of c: the output gate is missing"),
    two(H, "return o * np.tanh(c), np.tanh(c)", "passes tanh of c on: the next place gets c itself"),
    two(H, "return o, c", "shows the output gate alone: it should be times tanh of c"),
    two(H, "return c, o * np.tanh(c)", "returns c first: it should be h, then c"),
    two(H, "return o * np.tanh(c), o * c", "passes c on through the output gate: the next place gets c itself"),
]  # fmt: skip


@edits.kept
def started(rng):
    return edits.telling(
        lambda: (rng.normal(size=tuple(int(size) for size in rng.permutation([2, 3, 4])[:2])),),
        reference,
        ("irnn_start",),
        START_BUGS,
    )


def sizes(rng):
    return (int(size) for size in rng.permutation([2, 3, 4]))


@edits.kept
def stepped(rng):
    return edits.telling(lambda: simple(rng, *sizes(rng)), reference, ("irnn_step",), STEP_BUGS)


@edits.kept
def back(rng):
    def draw():
        x_t, h_prev, params = simple(rng, *sizes(rng))
        h_t = reference.irnn_step(x_t, h_prev, params)
        return rng.normal(size=np.shape(h_t)), x_t, h_prev, h_t, params

    return edits.telling(draw, reference, ("irnn_step_backward",), BACKWARD_BUGS)


@edits.kept
def placed(rng):
    return edits.telling(lambda: place(rng, *sizes(rng)), reference, ("place_step",), PLACE_BUGS)
