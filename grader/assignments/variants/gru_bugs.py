"""Mistakes in one step of a GRU, as edits of `lstm_ref.gru` (reset after the product) and `lstm_ref.variants.gru_before`."""

from itertools import permutations

from grader.judging.diagnosis import Bug, made_in
from lstm_ref import gru
from lstm_ref.variants import gru_before

RESET, STATE = "05-variants.html#reset-placement", "05-variants.html#gru"

X = "x_r, x_z, x_n = np.split(x_t @ W_x.T + b_x, 3, axis=-1)"
H = "h_r, h_z, h_n = np.split(h_prev @ W_h.T + b_h, 3, axis=-1)"
R, Z = "r = sigmoid(x_r + h_r)", "z = sigmoid(x_z + h_z)"
N = "n = np.tanh(x_n + r * h_n)"
MIX = "h_t = (1 - z) * n + z * h_prev"
ROWS = "W_h[2 * h_prev.shape[1] :]"
B_N = "b_h[2 * h_prev.shape[1] :]"


def after(old, new, words, section=RESET):
    return Bug(old, new, f"your h_t matches a GRU {words}.", section)


def mixtures(line):
    """Mistakes in the last line, which both placements share."""
    return [
        after(line, "h_t = z * n + (1 - z) * h_prev", "with z and 1 - z swapped: here z is the share of h_prev that is kept", STATE),
        after(line, "h_t = n + z * h_prev", "that adds the whole candidate: its share is 1 - z", STATE),
        after(line, "h_t = (1 - z) * n + h_prev", "that keeps the whole of h_prev: its share is z", STATE),
        after(line, "h_t = (1 - z) * n", "that drops h_prev: nothing is carried on", STATE),
        after(line, "h_t = z * h_prev", "that drops the candidate: nothing new is stored", STATE),
        after(line, "h_t = n", "without its update gate: h_t is the candidate", STATE),
        after(line, "h_t = z * n + z * h_prev", "that multiplies both terms by z: the candidate's share is 1 - z", STATE),
        after(line, "h_t = (1 - z) * n + z * r * h_prev", "whose reset gate also scales the h_prev that is carried on", STATE),
        after(line, "h_t = np.tanh((1 - z) * n + z * h_prev)", "that squashes h_t once more: the tanh is on the candidate alone", STATE),
        after(line, "h_t = (1 - r) * n + r * h_prev", "that mixes with r where z belongs", STATE),
        after(line, "h_t = (1 - z) * n - z * h_prev", "that subtracts the old state: the two shares are added", STATE),
    ]  # fmt: skip


TURNS = "whose rows are read r, z, n, r, z, n, by turns, as reshape(N, H, 3) does: here all rows of r stand first"
BY_TURNS = "W_x, W_h, {} = (np.concatenate([rows[k::3] for k in range(3)]) for rows in (W_x, W_h, {}))"

AFTER_BUGS = [
    after(N, f"n = np.tanh(x_n + (r * h_prev) @ {ROWS}.T + {B_N})", "whose reset gate acts before the product with W_h: here it scales W_hn h_prev + b_hn"),
    after(N, f"n = np.tanh(x_n + r * (h_n - {B_N}) + {B_N})", "whose reset gate leaves out b_hn: it scales the product and its bias"),
    after(N, "n = np.tanh(r * (x_n + h_n))", "whose reset gate scales the input's share too: it scales only what is read from h_prev"),
    after(N, "n = np.tanh(r * x_n + h_n)", "whose reset gate scales the input's share: it belongs on what is read from h_prev"),
    after(N, "n = np.tanh(x_n + h_n)", "without its reset gate"),
    after(N, "n = np.tanh(x_n + (1 - r) * h_n)", "whose reset gate is turned round: 1 - r where r belongs"),
    after(N, "n = np.tanh(x_n + z * h_n)", "whose update gate stands where the reset gate belongs"),
    after(N, "n = np.tanh(x_n + h_n + r * h_n)", "whose candidate reads W_hn h_prev + b_hn twice: whole, and scaled by r"),
    after(N, "n = np.tanh(x_n)", "whose candidate does not read h_prev"),
    after(N, "n = x_n + r * h_n", "whose candidate has no tanh", STATE),
    after(N, "n = sigmoid(x_n + r * h_n)", "whose candidate is a sigmoid, not a tanh, and so can never be negative", STATE),
    after(N, "n = np.tanh(x_n + r + h_n)", "that adds r where it should multiply"),
    after(R, "r = np.tanh(x_r + h_r)", "whose reset gate is a tanh, not a sigmoid", STATE),
    after(Z, "z = np.tanh(x_z + h_z)", "whose update gate is a tanh, not a sigmoid", STATE),
    after(R, "r = x_r + h_r", "whose reset gate has no sigmoid", STATE),
    after(Z, "z = x_z + h_z", "whose update gate has no sigmoid", STATE),
    after(R, "r = sigmoid(x_r)", "whose reset gate does not read h_prev", STATE),
    after(Z, "z = sigmoid(x_z)", "whose update gate does not read h_prev", STATE),
    after(X, X.replace(" + b_x", ""), "without b_x", STATE),
    after(X, X.replace("b_x", "(b_x + b_h)"), "that adds both biases on the input's side and b_h on the state's as well", STATE),
    after(H, H.replace(" + b_h", ""), "without b_h"),
    after(H, H.replace("W_h.T", "np.vstack([block.T for block in np.split(W_h, 3)]).T"), "whose W_h is transposed block by block", STATE),
    *(
        Bug(f"{X}  # (N, H) each\n    {H}", f"x_{a}, x_{b}, x_{c} = np.split(x_t @ W_x.T + b_x, 3, axis=-1)\n    h_{a}, h_{b}, h_{c} = np.split(h_prev @ W_h.T + b_h, 3, axis=-1)",
            f"your h_t matches a GRU whose rows are stacked {a}, {b}, {c}: here they are r, z, n.", STATE)
        for a, b, c in permutations("rzn") if (a, b, c) != tuple("rzn")
    ),
    after(X, f"{BY_TURNS.format(*['b_x, b_h'] * 2)}\n    {X}", TURNS, STATE),
    *mixtures(MIX),
]  # fmt: skip

BEFORE_N = "n = np.tanh(a_x[:, 2 * H :] + (r * h_prev) @ W_h[2 * H :].T)"
GATES = "r, z = np.split(sigmoid(a_x[:, : 2 * H] + h_prev @ W_h[: 2 * H].T), 2, axis=-1)"

BEFORE_BUGS = [
    after(BEFORE_N, "n = np.tanh(a_x[:, 2 * H :] + r * (h_prev @ W_h[2 * H :].T))", "whose reset gate acts after the product with W_h: in the cell of 2014 it picks from h_prev before"),
    after(BEFORE_N, "n = np.tanh(a_x[:, 2 * H :] + h_prev @ W_h[2 * H :].T)", "without its reset gate"),
    after(BEFORE_N, "n = np.tanh(a_x[:, 2 * H :] + ((1 - r) * h_prev) @ W_h[2 * H :].T)", "whose reset gate is turned round: 1 - r where r belongs"),
    after(BEFORE_N, "n = np.tanh(a_x[:, 2 * H :] + (z * h_prev) @ W_h[2 * H :].T)", "whose update gate stands where the reset gate belongs"),
    after(BEFORE_N, "n = np.tanh(a_x[:, 2 * H :] + (h_prev + r * h_prev) @ W_h[2 * H :].T)", "whose candidate reads h_prev twice: whole, and picked from by r. The product with W_hn h_prev is for the two gates alone"),
    after(BEFORE_N, "n = np.tanh(a_x[:, 2 * H :])", "whose candidate does not read h_prev"),
    after(BEFORE_N, "n = np.tanh(r * (a_x[:, 2 * H :] + h_prev @ W_h[2 * H :].T))", "whose reset gate scales the whole pre-activation: it scales h_prev"),
    after(BEFORE_N, "n = np.tanh(r * a_x[:, 2 * H :] + h_prev @ W_h[2 * H :].T)", "whose reset gate scales the input's share: it belongs on h_prev"),
    after(BEFORE_N, BEFORE_N.replace("np.tanh", ""), "whose candidate has no tanh", STATE),
    after(BEFORE_N, BEFORE_N.replace("np.tanh", "sigmoid"), "whose candidate is a sigmoid, not a tanh, and so can never be negative", STATE),
    after(BEFORE_N, BEFORE_N.replace("W_h[2 * H :].T", "W_h[2 * H :]"), "whose W_hn is not transposed", STATE),
    after(GATES, GATES.replace("sigmoid", "np.tanh"), "whose gates are tanh, not sigmoids", STATE),
    after(GATES, GATES.replace(" + h_prev @ W_h[: 2 * H].T", ""), "whose gates do not read h_prev", STATE),
    after(GATES, GATES.replace("+ h_prev", "+ 2 * h_prev"), "whose gates add W_h h_prev twice", STATE),
    after(GATES, GATES.replace("r, z =", "z, r ="), "whose rows are stacked z, r, n: here they are r, z, n", STATE),
    after("a_x = x_t @ W_x.T + b", "a_x = x_t @ W_x.T", "without its biases", STATE),
    after("a_x = x_t @ W_x.T + b", f"{BY_TURNS.format('b', 'b')}\n    a_x = x_t @ W_x.T + b", TURNS, STATE),
    *mixtures(MIX),
]  # fmt: skip


def draw(rng, biases, N=3, D=5, H=4):
    """A step's arguments: a random state, a bias of its own for every row, no two sizes the same."""
    weights = [rng.normal(size=shape) for shape in ((3 * H, D), (3 * H, H), *[(3 * H,)] * biases)]
    return rng.normal(size=(N, D)), rng.normal(size=(N, H)), tuple(weights)


def twin_in(module):
    """What makes the step of a module with some bugs in it, of the arguments that a learner's step takes."""

    def of_learners(step):
        return lambda x_t, h_prev, params: step(x_t, h_prev, module.Params(*params))[0]

    return made_in(module, "_step", wrap=of_learners)


after_twin, before_twin = twin_in(gru), twin_in(gru_before)
