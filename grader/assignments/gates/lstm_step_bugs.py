"""Mistakes in one step of the LSTM, as edits of `lstm_ref.lstm`."""

from itertools import permutations

from grader.judging.diagnosis import Bug

PAGE = "03-gates.html#"
SPLIT = "a_i, a_f, a_g, a_o = np.split(a, 4, axis=-1)"
CELL = "c_t = f * c_prev + i * g"
HIDDEN = "h_t = o * tanh_c"
TANH_C = "tanh_c = np.tanh(c_t)"
SUM = "a = x_t @ W_x.T + h_prev @ W_h.T + b"
CALL = "gates = cell(a, c_prev)"
STATE = "h_prev, c_prev = state\n    a ="
ACTIVATION = {"i": "i = sigmoid(a_i)", "f": "f = sigmoid(a_f)", "g": "g = np.tanh(a_g)", "o": "o = sigmoid(a_o)"}
ALL_GATES = "i = sigmoid(a_i)  # eq. lstm-gates\n    f = sigmoid(a_f)\n    g = np.tanh(a_g)\n    o = sigmoid(a_o)"
NAME = {"i": "input gate", "f": "forget gate", "g": "candidate", "o": "output gate"}
ANCHOR = {"i": "the-input-gate", "f": "the-forget-gate", "g": "the-candidate", "o": "the-output-gate"}


def cell(new, words, anchor):
    return Bug(CELL, f"c_t = {new}", f"your c_t matches an LSTM {words}.", PAGE + anchor)


def hidden(old, new, words, anchor="the-hidden-state"):
    return Bug(old, new, f"your h_t matches an LSTM {words}.", PAGE + anchor)


def summed(new, words, anchor="pre-activations"):
    return Bug(SUM, f"a = {new}", f"your state matches an LSTM {words}.", PAGE + anchor)


CELL_BUGS = [
    cell("f * g + i * c_prev", "whose forget gate multiplies the candidate, and its input gate c_prev", "the-cell-state"),
    cell("(1 - f) * c_prev + i * g", "that keeps 1 - f of c_prev: f is the share kept, not the one discarded", "the-forget-gate"),
    cell("i * g - f * c_prev", "that subtracts f * c_prev instead of adding it", "the-cell-state"),
    cell("f * c_prev + (1 - i) * g", "that lets 1 - i of the candidate in: i is the share let in, not the one kept out", "the-input-gate"),
    cell("f * c_prev + g", "without its input gate: the candidate enters whole", "the-input-gate"),
    cell("c_prev + i * g", "without its forget gate (that is the cell of 1997): c_prev stays whole", "the-forget-gate"),
    cell("f + i * g", "that adds f by itself: c_prev is missing", "the-forget-gate"),
    cell("f * c_prev + i", "without a candidate: the input gate is added by itself", "the-candidate"),
    cell("f * c_prev + i * c_prev", "whose input gate multiplies c_prev: the candidate is missing", "the-candidate"),
    cell("f * c_prev + (1 - f) * g", "whose input gate is 1 - f (coupled gates): i has its own weights", "the-input-gate"),
    cell("(1 - i) * c_prev + i * g", "whose forget gate is 1 - i (coupled gates): f has its own weights", "the-forget-gate"),
    cell("i * g", "that drops c_prev: nothing is remembered", "the-cell-state"),
    cell("f * c_prev", "that drops i * g: nothing new is stored", "the-cell-state"),
    cell("f * (c_prev + i * g)", "whose forget gate multiplies the new content as well", "the-forget-gate"),
    cell("i * (f * c_prev + g)", "whose input gate multiplies the old content as well", "the-input-gate"),
    cell("f * c_prev + i + g", "that adds i to the candidate instead of multiplying by it", "the-input-gate"),
    cell("np.tanh(f * c_prev + i * g)", "that squashes c_t itself by a tanh: only h_t sees the tanh", "the-cell-state"),
    cell("f * np.tanh(c_prev) + i * g", "that squashes c_prev by a tanh before keeping it", "the-cell-state"),
    cell("f * c_prev * i * g", "that multiplies f * c_prev by i * g: it is their sum", "the-cell-state"),
    Bug(CALL, "gates = cell(a, h_prev)", "your c_t matches an LSTM that keeps f * h_prev: it is c_prev that is kept.", PAGE + "the-cell-state"),
    *(
        Bug(old, old.replace("sigmoid", "np.tanh"), f"your state matches an LSTM whose {NAME[gate]} is a tanh, not a sigmoid.", PAGE + ANCHOR[gate])
        for gate, old in ACTIVATION.items()
        if gate != "g"
    ),
    *(
        Bug(old, old.replace(f"a_{gate}", f"a_{other}"), f"your state matches an LSTM whose {NAME[gate]} is made of a_{other}, the rows of the {NAME[other]}.", PAGE + ANCHOR[gate])
        for gate, old in ACTIVATION.items()
        for other in NAME
        if other != gate
    ),
    *(
        Bug(ALL_GATES, ALL_GATES.replace("sigmoid(a_", f"{new}(a_"), f"your state matches an LSTM whose gates {words}.", PAGE + "saturation")
        for new, words in (
            ("np.tanh", "are tanh, not sigmoids"),
            ("(lambda v: sigmoid(-v))", "are 1 / (1 + e^a): a minus is missing in the exponent"),
            ("(lambda v: sigmoid(2 * v))", "are sigmoids of 2a: sigmoid(a) is tanh(a / 2) / 2 + 1 / 2"),
            ("(lambda v: sigmoid(v / 2))", "are sigmoids of a / 2"),
            ("(lambda v: np.tanh(v / 2) / 2)", "are tanh(a / 2) / 2: the + 1 / 2 is missing"),
            ("(lambda v: np.tanh(v / 2))", "are tanh(a / 2): a sigmoid is half of it, plus 1 / 2"),
            ("(lambda v: np.tanh(v / 2) + 0.5)", "are tanh(a / 2) + 1 / 2: the tanh should be halved"),
            ("(lambda v: np.tanh(v / 2) + 1)", "are tanh(a / 2) + 1: a sigmoid is half of that"),
            ("(lambda v: sigmoid(abs(v)))", "are sigmoids of |a|: the sign of a is lost"),
            ("(lambda v: v / (1 + abs(v)))", "are a / (1 + |a|), not sigmoids"),
            ("(lambda v: (v > 0) * 1.0)", "are steps, 0 or 1, not sigmoids"),
            ("(lambda v: np.exp(v))", "are e^a, not sigmoids"),
            ("(lambda v: np.exp(v) / (1 + np.exp(v)))", "are e^a / (1 + e^a), which is NaN where a is large: divide both by e^a, or use a tanh"),
            ("(lambda v: 1 / (np.exp(-v) - 1))", "are 1 / (e^-a - 1): it is e^-a + 1"),
            ("(lambda v: 1 / (1 - np.exp(-v)))", "are 1 / (1 - e^-a): it is 1 + e^-a"),
            ("(lambda v: np.exp(v) / (1 - np.exp(v)))", "are e^a / (1 - e^a): it is 1 + e^a"),
            ("(lambda v: np.maximum(v, 0))", "are ReLUs, not sigmoids"),
            ("(lambda v: np.clip(0.2 * v + 0.5, 0, 1))", "are hard sigmoids, clipped straight lines, as in old versions of Keras"),
        )
    ),
    cell("np.clip(f * c_prev + i * g, -1, 1)", "that clips c_t to [-1, 1]: a cell state may grow beyond", "the-cell-state"),
    *(
        Bug(ACTIVATION["g"], f"g = {new}", f"your c_t matches an LSTM whose candidate {words}.", PAGE + "the-candidate")
        for new, words in (
            ("sigmoid(a_g)", "is a sigmoid, not a tanh, and so can never be negative"),
            ("a_g", "has no tanh"),
            ("np.maximum(a_g, 0)", "is a ReLU, not a tanh"),
            ("2 * sigmoid(a_g) - 1", "is 2 * sigmoid(a) - 1, which is tanh(a / 2)"),
            ("4 * sigmoid(a_g) - 2", "is 4 * sigmoid(a) - 2, as in 1997: today it is a tanh"),
            ("np.tanh(sigmoid(a_g))", "is a tanh of a sigmoid: it is the tanh of a"),
            ("(np.exp(a_g) - np.exp(-a_g)) / (np.exp(a_g) + np.exp(-a_g))", "has a tanh of your own that is NaN where a is large: np.tanh is not"),
        )
    ),
    *(
        Bug(ACTIVATION[gate], f"{gate} = sigmoid(sigmoid(a_{gate}))", f"your state matches an LSTM whose {NAME[gate]} goes through the sigmoid twice.", PAGE + ANCHOR[gate])
        for gate in "ifo"
    ),
    *(
        Bug(ACTIVATION[gate], f"{gate} = a_{gate}", f"your state matches an LSTM whose {NAME[gate]} has no sigmoid.", PAGE + ANCHOR[gate])
        for gate in "ifo"
    ),
]  # fmt: skip

HIDDEN_BUGS = [
    hidden(TANH_C, "tanh_c = c_t", "with no tanh on c_t: h_t = o * c_t"),
    hidden(HIDDEN, "h_t = np.tanh(o * c_t)", "that takes the tanh of o * c_t: the tanh belongs on c_t alone"),
    hidden(HIDDEN, "h_t = tanh_c", "without its output gate: h_t = tanh(c_t)", "the-output-gate"),
    hidden(HIDDEN, "h_t = o", "whose h_t is o alone: tanh(c_t) is missing"),
    hidden(TANH_C, "tanh_c = np.tanh(i * g)", "whose h_t shows i * g: what is kept of c_prev is missing"),
    hidden(TANH_C, "tanh_c = np.tanh(f * c_prev)", "whose h_t shows f * c_prev: the new content is missing"),
    hidden(TANH_C, "tanh_c = (np.exp(c_t) - np.exp(-c_t)) / (np.exp(c_t) + np.exp(-c_t))", "whose tanh of c_t is NaN where c_t is large: np.tanh is not"),
    hidden(HIDDEN, "h_t = np.tanh(o) * c_t", "whose tanh is on o: it belongs on c_t"),
    hidden(HIDDEN, "h_t = o * np.tanh(c_prev)", "that shows c_prev: h_t takes the new c_t"),
    hidden(HIDDEN, "h_t = o * sigmoid(c_t)", "whose h_t has a sigmoid on c_t, not a tanh"),
    hidden(HIDDEN, "h_t = o * g", "whose h_t is o * g: it takes tanh(c_t), not the candidate"),
    hidden(HIDDEN, "h_t = (1 - o) * tanh_c", "that shows 1 - o of tanh(c_t)", "the-output-gate"),
    hidden(ACTIVATION["o"], "o = np.tanh(sigmoid(a_o))", "whose output gate is a tanh of a sigmoid: the tanh is on c_t", "the-output-gate"),
    Bug("return (h_t, c_t), (i,", "return (c_t, h_t), (i,", "your function returns (c_t, h_t): the state is always (h, c).", PAGE + "the-hidden-state"),
]  # fmt: skip

SUM_BUGS = [
    summed("x_t @ W_x.T + h_prev @ W_h.T + np.tile(b[:b.size // 4], 4)", "that gives all gates the input gate's bias"),
    summed("x_t @ W_x.T + c_prev @ W_h.T + b", "whose gates read c_prev in the place of h_prev"),
    summed("(x_t @ W_x.T) * (h_prev @ W_h.T) + b", "that multiplies the part of x_t by that of h_prev: they are added"),
    summed("np.concatenate([h_prev, x_t], axis=-1) @ np.concatenate([W_x, W_h], axis=-1).T + b", "that joins (h, x) but (W_x, W_h): the two orders differ"),
    summed("np.concatenate([x_t, h_prev], axis=-1) @ np.concatenate([W_h, W_x], axis=-1).T + b", "that joins (x, h) but (W_h, W_x): the two orders differ"),
    summed("x_t @ W_x.T + h_prev @ np.vstack([block.T for block in np.split(W_h, 4)]).T + b",
           "whose W_h is transposed block by block"),
    summed("x_t @ W_x.reshape(W_x.shape[::-1]) + h_prev @ W_h.T + b", "whose W_x is reshaped where it should be transposed"),
    summed("x_t @ W_x.T + h_prev @ W_h.reshape(W_h.shape[::-1]) + b", "whose W_h is reshaped where it should be transposed"),
    summed("x_t @ W_x.reshape(W_x.shape[::-1]) + h_prev @ W_h.reshape(W_h.shape[::-1]) + b", "whose W_x and W_h are reshaped where they should be transposed"),
    Bug(STATE, "c_prev, h_prev = state\n    a =", "your state matches an LSTM that unpacks the state as (c, h): it is always (h, c).", PAGE + "the-hidden-state"),
    Bug(STATE, "h_prev, c_prev = state[0], np.zeros_like(state[1])\n    a =", "your state matches an LSTM that starts from c_prev = 0 whatever it is given.", PAGE + "the-cell-state"),
    Bug(STATE, "h_prev, c_prev = np.zeros_like(state[0]), np.zeros_like(state[1])\n    a =", "your state matches an LSTM that starts from zeros whatever state it is given.", PAGE + "the-cell-state"),
]  # fmt: skip

ORDER_BUGS = [
    Bug(SPLIT, f"a_{a}, a_{b}, a_{c}, a_{d} = np.split(a, 4, axis=-1)",
        f"your state matches an LSTM whose rows are stacked {a}, {b}, {c}, {d}: here they are i, f, g, o.", PAGE + "pre-activations")
    for a, b, c, d in permutations("ifgo")
    if (a, b, c, d) != tuple("ifgo")
] + [
    Bug(SPLIT, "a_i, a_f, a_g, a_o = np.moveaxis(a.reshape(len(a), -1, 4), -1, 0)",
        "your state matches an LSTM whose gates take every fourth row: here each gate has a block of H rows.", PAGE + "pre-activations"),
    Bug(SPLIT, "a_i, a_f, a_g, a_o = a.reshape(4, len(a), -1)",
        "your state matches an LSTM whose a is reshaped to (4, N, H), which mixes the rows of the batch: it is (N, 4, H).", PAGE + "pre-activations"),
]  # fmt: skip

BUGS = CELL_BUGS + HIDDEN_BUGS + SUM_BUGS + ORDER_BUGS
