"""Mistakes in one step of the LSTM with peepholes, as edits of `lstm_ref.variants.greff` (its variant V)."""

from itertools import permutations

from grader.judging.diagnosis import Bug, made_in
from lstm_ref.variants import greff

PEEP, CELL = "05-variants.html#peepholes", "03-gates.html#the-cell-state"

I = 'i = gate("i", c_prev)'  # noqa: E741
F = 'f = 1 - i if variant.coupled else gate("f", c_prev)'
G = 'g = variant.input_activation.value(a["g"])'
C = "c_t = f * c_prev + i * g"
O = 'o = gate("o", c_t)'  # noqa: E741
Y = "y = variant.output_activation.value(c_t)"
H = "h_t = o * y"
P = "p = peephole_weights(variant, params)"
GATE = "return sigmoid(a[name] + p[name] * c)"
END = "return (h_t, c_t, *gates),"
SUM = "a = x_t @ params.W_x.T + h_prev @ params.W_h.T + params.b"
ROWS = "zip(variant.rows, np.split(a,"


def bug(old, new, words, section=PEEP):
    return Bug(old, new, f"your state matches an LSTM {words}.", section)


PEEPHOLE_BUGS = [
    bug(O, 'o = gate("o", c_prev)', "whose output gate peeps at c_prev: it is computed last and sees the new c_t"),
    bug(O, 'o = gate("o", np.tanh(c_t))', "whose output gate peeps at tanh(c_t): peepholes see c itself"),
    bug(I, 'i = gate("i", np.tanh(c_prev))', "whose input gate peeps at tanh(c_prev): peepholes see c itself"),
    bug(F, 'f = gate("f", np.tanh(c_prev))', "whose forget gate peeps at tanh(c_prev): peepholes see c itself"),
    bug(GATE, "return sigmoid(a[name] + p[name] * np.tanh(c))", "whose peepholes see tanh(c): they see c itself"),
    bug(O, 'o = sigmoid(a["o"])', "whose output gate has no peephole"),
    bug(I, 'i = sigmoid(a["i"])', "whose input gate has no peephole"),
    bug(F, 'f = sigmoid(a["f"])', "whose forget gate has no peephole"),
    bug(F, 'f = sigmoid(a["f"] + p["f"] * c_prev + 1)', "that adds 1 to the sum of its forget gate: b holds all that is to be added"),
    bug(I, 'i = gate("i", h_prev)', "whose input gate peeps at h_prev: a peephole sees the cell state"),
    bug(F, 'f = gate("f", h_prev)', "whose forget gate peeps at h_prev: a peephole sees the cell state"),
    bug(P, 'p = {name: 0.0 for name in "ifo"}', "without any peepholes"),
    *(
        bug(P, f'p = dict(zip("{order}", np.split(params.p, 3), strict=True))', f"whose peepholes are stacked {', '.join(order)}: here p is i, f, o")
        for order in map("".join, permutations("ifo")) if order != "ifo"
    ),
    bug(GATE, "return sigmoid(a[name] + p[name])", "that adds p to the gates without the cell state: it is p * c"),
    bug(GATE, "return sigmoid(a[name]) + p[name] * c", "that adds p * c outside the sigmoid"),
    bug(GATE, "return sigmoid(a[name] - p[name] * c)", "that subtracts p * c"),
    bug(GATE, "return sigmoid(a[name] * p[name] * c)", "that multiplies the pre-activation by p * c: it is added"),
    bug(GATE, "return sigmoid(a[name] + c)", "whose gates see c without the weights p"),
    bug(GATE, "return sigmoid(a[name] + c * p[name].sum())", "whose peepholes are summed: p is one weight for each cell"),
    bug(GATE, "return sigmoid(a[name] + p[name] * c.sum(axis=-1, keepdims=True))", "in which every cell peeps at all cells: a peephole sees its own cell alone"),
    bug(G, 'g = np.tanh(a["g"] + p["i"] * c_prev)', "whose candidate has a peephole too: only the gates have"),
    bug(G, 'g = sigmoid(a["g"])', "whose candidate is a sigmoid, not a tanh", "03-gates.html#the-candidate"),
    bug(G, 'g = a["g"]', "whose candidate has no tanh", "03-gates.html#the-candidate"),
    bug(C, "c_t = i * c_prev + f * g", "whose forget gate multiplies the candidate, and its input gate c_prev", CELL),
    bug(C, "c_t = (1 - f) * c_prev + i * g", "that keeps 1 - f of c_prev: f is the share kept", CELL),
    bug(C, "c_t = i * g - f * c_prev", "that subtracts f * c_prev instead of adding it", CELL),
    bug(C, "c_t = f * c_prev + (1 - f) * g", "whose input gate is 1 - f: these gates are not coupled", "05-variants.html#coupled-gates"),
    bug(C, "c_t = (1 - i) * c_prev + i * g", "whose forget gate is 1 - i: these gates are not coupled", "05-variants.html#coupled-gates"),
    bug(C, "c_t = i * g", "that drops c_prev: nothing is remembered", CELL),
    bug(Y, "y = c_t", "with no tanh on c_t: h_t = o * c_t", "03-gates.html#the-hidden-state"),
    bug(H, "h_t = np.tanh(o * c_t)", "that takes the tanh of o * c_t: the tanh belongs on c_t alone", "03-gates.html#the-hidden-state"),
    bug(H, "h_t = y", "without its output gate", "03-gates.html#the-output-gate"),
    bug(SUM, "a = x_t @ params.W_x.T + c_prev @ params.W_h.T + params.b", "whose gates read c_prev in the place of h_prev", "03-gates.html#pre-activations"),
    bug("h_prev, c_prev, *gates_prev = state", "c_prev, h_prev, *gates_prev = state", "that unpacks the state as (c, h): it is always (h, c)", "03-gates.html#the-hidden-state"),
    Bug(END, "return (c_t, h_t),", "your function returns (c_t, h_t): the state is always (h, c).", "03-gates.html#the-hidden-state"),
]  # fmt: skip

ORDER_BUGS = [
    bug(ROWS, f'zip("{order}", np.split(a,', f"whose rows are stacked {', '.join(order)}: here they are i, f, g, o", "03-gates.html#pre-activations")
    for order in map("".join, permutations("ifgo")) if order != "ifgo"
] + [
    bug(ROWS, "zip(variant.rows, np.split(a[:, np.arange(a.shape[1]).reshape(-1, 4).T.ravel()],", "whose rows are read i, f, g, o, i, f, g, o, by turns, as reshape(N, H, 4) does: here all rows of i stand first", "03-gates.html#pre-activations"),
]  # fmt: skip
BUGS = PEEPHOLE_BUGS + ORDER_BUGS


def draw(rng, N=3, D=5, H=4):
    """A step's arguments: random states, peepholes and biases of their own for every row, no two sizes the same."""
    state = rng.normal(size=(N, H)), 2 * rng.normal(size=(N, H))
    weights = tuple(rng.normal(size=shape) for shape in ((4 * H, D), (4 * H, H), (4 * H,), (3 * H,)))
    return rng.normal(size=(N, D)), state, weights


def of_learners(step):
    """A step of the reference's, of the arguments that a learner's step takes."""
    return lambda x_t, state, params: step(greff.VARIANTS["V"], x_t, state, greff.Params(*params))[0]


twin = made_in(greff, "step", wrap=of_learners)
