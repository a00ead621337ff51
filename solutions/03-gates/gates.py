# %% [markdown]
# # Exercises on gates
#
# You write the cell, run it over a sequence, set its weights by hand, and carry its weights between libraries.
# Plan for 60 to 90 minutes. The chapter [Gates: the LSTM cell](https://lstm-course.github.io/lstm-course/chapters/03-gates.html) has all that you need.
#
# **How it works.** Replace each `raise NotImplementedError(...)` by your code, run the cell, then run the check
# below it. The check shows what should hold and whether it does. Where something does not, it looks for the mistake
# that gives your numbers and names it. When your work is graded, the same checks run with other numbers, and a few
# more besides, so a check that passes here is a good sign, not yet a mark.
#
# **Shapes.** $N$ sequences in a batch, $T$ steps, $D$ inputs, $H$ units. Arrays are time-major.
#
# | | shape | |
# |---|---|---|
# | `x_t`, `x` | `(N, D)`, `(T, N, D)` | one step, a whole sequence |
# | `state` | `(h, c)`, each `(N, H)` | always in this order |
# | `params` | `(W_x, W_h, b)`: `(4H, D)`, `(4H, H)`, `(4H,)` | rows stacked i, f, g, o |

# %% given="course"
# On Colab, and wherever the course is not installed, this installs it; elsewhere it does nothing.
import importlib.util

if importlib.util.find_spec("grader") is None:
    get_ipython().run_line_magic("pip", "install -q git+https://github.com/lstm-course/lstm-course")

# %% given="setup"
import numpy as np

# %% [markdown]
# ## 1. One step
#
# $$
# \begin{aligned}
# a &= W_x x_t + W_h h_{t-1} + b \\
# i &= \sigma(a_i), \quad f = \sigma(a_f), \quad g = \tanh(a_g), \quad o = \sigma(a_o) \\
# c_t &= f \odot c_{t-1} + i \odot g \\
# h_t &= o \odot \tanh(c_t)
# \end{aligned}
# $$
#
# Write `lstm_step`. It gets whole batches, so in code a row is one sequence: `x_t @ W_x.T`. Leave the arrays that you
# are given as they are. Write your own sigmoid, and mind large inputs: at $a = -1000$ a naive $1 / (1 + e^{-a})$
# overflows, and a hidden check feeds it such numbers.


# %% solution="lstm-step"
def lstm_step(x_t, state, params):
    """One step of the LSTM: x_t (N, D), state (h_prev, c_prev), params (W_x, W_h, b) -> (h_t, c_t)."""

    ### BEGIN SOLUTION
    def sigmoid(a):
        return 0.5 * np.tanh(0.5 * a) + 0.5

    h_prev, c_prev = state
    W_x, W_h, b = params
    a_i, a_f, a_g, a_o = np.split(x_t @ W_x.T + h_prev @ W_h.T + b, 4, axis=1)
    c_t = sigmoid(a_f) * c_prev + sigmoid(a_i) * np.tanh(a_g)
    h_t = sigmoid(a_o) * np.tanh(c_t)
    return h_t, c_t
    ### END SOLUTION


# %% check="check-lstm-step" points=8
from grader.checks import lstm_cell

report = lstm_cell.check_lstm_step(lstm_step, points=8)
### BEGIN HIDDEN TESTS
from grader.claims import expect, secret_seed, silent

report = lstm_cell.check_lstm_step(lstm_step, points=8, seed=secret_seed("lstm-step"))


@report.claim("Pre-activations of a thousand and of minus a thousand give the right state, without a warning.")
def _(rng):
    problem = lstm_cell.saturated(rng)
    for name, got, want in zip(
        ("h_t", "c_t"), lstm_cell.step_of(lstm_step, problem), lstm_cell.expected_state(problem), strict=True
    ):
        expect(name, got, want)
    silent(lstm_step, *problem)


### END HIDDEN TESTS
report

# %% [markdown]
# ## 2. A whole sequence
#
# Run your step along time. `lstm_forward` gets `x` of shape `(T, N, D)` and the initial state, and returns the `h` of
# every step, `(T, N, H)`, and the final state `(h_T, c_T)`.
#
# This cell is checked against your own `lstm_step` as well as against ours, so a slip in part 1 costs nothing here.


# %% solution="lstm-forward"
def lstm_forward(x, state, params):
    """The LSTM over a sequence: x (T, N, D), state (h_0, c_0) -> h (T, N, H), (h_T, c_T)."""
    ### BEGIN SOLUTION
    h = []
    for x_t in x:
        state = lstm_step(x_t, state, params)
        h.append(state[0])
    return np.stack(h), state
    ### END SOLUTION


# %% check="check-lstm-forward" points=8
from grader.checks import lstm_cell

report = lstm_cell.check_lstm_forward(lstm_forward, lstm_step, points=8)
### BEGIN HIDDEN TESTS
from grader.claims import Wrong, expect, parts_of, secret_seed, unchanged, value_of

report = lstm_cell.check_lstm_forward(lstm_forward, lstm_step, points=8, seed=secret_seed("lstm-forward"))


@report.claim("Two halves with the state carried over are the whole, and nothing you were given has changed.")
def _(rng):
    x, state, params = problem = lstm_cell.sequence(rng, 6, 3, 5, 4)
    lstm_cell.either(lstm_forward, lstm_step, problem, lambda h, _, want, __: expect("h", h, want))
    whole, _ = parts_of(value_of(lstm_forward, *problem), ("h", "state"))
    first, middle = parts_of(value_of(lstm_forward, x[:2], state, params), ("h", "state"))
    second, _ = parts_of(value_of(lstm_forward, x[2:], tuple(middle), params), ("h", "state"))
    try:
        halves = np.concatenate([first, second])
    except ValueError:
        raise Wrong("The outputs of the two halves do not fit together along time.") from None
    expect("h", whole, halves)
    unchanged(lstm_forward, ("x", "state", "params"), *problem)


### END HIDDEN TESTS
report

# %% [markdown]
# ## 3. A latch, set by hand
#
# No training now: you choose the weights of **one unit** ($H = 1$) with **two inputs** ($D = 2$), `value` and `write`.
# The value is $+1$ or $-1$, write is 1 or 0, and the state starts at zero.
#
# - While `write` is 1, the unit takes over the sign of `value` in the same step, whatever it held before.
# - While `write` is 0, it keeps that sign and ignores the value, for as long as you like: a hidden check holds it for
#   1000 steps.
#
# It counts as held while $h_t$ has the stored sign and $|h_t| \ge 0.5$. Return `(W_x, W_h, b)` of shapes `(4, 2)`,
# `(4, 1)` and `(4,)`. Think first: what must each gate do while `write` is 1, and while it is 0?


# %% solution="latch"
def latch_params():
    """Weights of one unit that stores the sign of `value` whenever `write` is 1; the inputs are (value, write)."""
    ### BEGIN SOLUTION
    W_x = np.array([[0.0, 40.0], [0.0, -40.0], [40.0, 0.0], [0.0, 0.0]])
    W_h = np.zeros((4, 1))
    b = np.array([-20.0, 20.0, 0.0, 40.0])
    return W_x, W_h, b
    ### END SOLUTION


# %% check="check-latch" points=5
from grader.checks import by_hand

report = by_hand.check_latch(latch_params, points=5)
### BEGIN HIDDEN TESTS
from grader.claims import secret_seed

report = by_hand.check_latch(latch_params, points=5, seed=secret_seed("latch"))


@report.claim("The sign is held for a thousand steps of values that should be ignored.")
def _(rng):
    value = rng.choice([-1.0, 1.0], size=(1001, 4))
    write = np.zeros(value.shape)
    write[0] = 1
    by_hand.expect_latch(latch_params, value, write)


### END HIDDEN TESTS
report

# %% [markdown]
# ## 4. A counter, set by hand
#
# One unit again, now with the inputs `up` and `down`, each 0 or 1. The **cell state** $c_t$ counts: one more for each
# pulse up, one less for each pulse down, unchanged when there is none. It starts at zero and may go below. At every step $c_t$
# must be within 0.25 of the true count; a hidden check goes on for 500 steps.
#
# Return `(W_x, W_h, b)` as before. Why could $h_t$ not do this job?


# %% solution="counter"
def counter_params():
    """Weights of one unit whose c_t is the number of pulses up minus the pulses down; the inputs are (up, down)."""
    ### BEGIN SOLUTION
    W_x = np.array([[0.0, 0.0], [0.0, 0.0], [40.0, -40.0], [0.0, 0.0]])
    W_h = np.zeros((4, 1))
    b = np.array([40.0, 40.0, 0.0, 40.0])
    return W_x, W_h, b
    ### END SOLUTION


# %% check="check-counter" points=5
from grader.checks import by_hand

report = by_hand.check_counter(counter_params, points=5)
### BEGIN HIDDEN TESTS
from grader.claims import secret_seed

report = by_hand.check_counter(counter_params, points=5, seed=secret_seed("counter"))


@report.claim("After five hundred steps the count is still right.")
def _(rng):
    pulse = rng.choice([-1, 0, 1], size=(500, 4))
    by_hand.expect_count(counter_params, (pulse == 1).astype(float), (pulse == -1).astype(float))


### END HIDDEN TESTS
report

# %% [markdown]
# ## 5. How long a cell remembers
#
# With the input gate shut and $a_f = b$ at every step, the cell keeps the share $f = \sigma(b)$ each time, and $f^n$ after
# $n$ steps. Its half-life is the $n$, not always whole, with $f^n = \tfrac12$.
#
# Write `half_life(b)`, and its inverse `forget_bias(n)`: the bias that gives a half-life of $n$ steps. Both take a number
# or a NumPy array. A hidden check goes to the extremes, from $b = -40$ to $b = 30$ and to $n = 10^6$.


# %% solution="half-life"
def half_life(b):
    """Steps until half of the cell state is gone, when the forget gate's pre-activation is b."""
    ### BEGIN SOLUTION
    return np.log(2) / np.log1p(np.exp(-b))
    ### END SOLUTION


def forget_bias(n):
    """The bias of the forget gate that gives a half-life of n steps."""
    ### BEGIN SOLUTION
    return -np.log(2 ** (1 / n) - 1)
    ### END SOLUTION


# %% check="check-half-life" points=4
from grader.checks import half_life as half_life_checks

report = half_life_checks.check_half_life(half_life, forget_bias, points=4)
### BEGIN HIDDEN TESTS
from grader.claims import as_array, expect, secret_seed, value_of
from lstm_ref import memory

report = half_life_checks.check_half_life(half_life, forget_bias, points=4, seed=secret_seed("half-life"))


@report.claim("Both take arrays.")
def _(rng):
    b = rng.uniform(-2, 6, size=(2, 3))
    expect("half_life", value_of(half_life, b), memory.half_life(b))
    expect("forget_bias", value_of(forget_bias, np.exp(b)), memory.forget_bias(np.exp(b)))


@report.claim("They are right at the extremes.")
def _(rng):
    expect("half_life", value_of(half_life, -40.0), memory.half_life(-40.0), " (with b = -40)")
    # relative to the truth, and to 1 % only: the logarithm of a sigmoid so near 1 has few digits left
    share = as_array("half_life", value_of(half_life, 30.0)) / memory.half_life(30.0)
    expect("half_life(30) as a share of the right number", np.round(share, 2), 1)
    expect("forget_bias", value_of(forget_bias, 1e6), memory.forget_bias(1e6), " (with n = 1000000)")


### END HIDDEN TESTS
report

# %% [markdown]
# ## 6. The same weights in PyTorch and Keras
#
# | | matrices | gates | bias |
# |---|---|---|---|
# | here | `W_x (4H, D)`, `W_h (4H, H)` | i, f, g, o | one, `(4H,)` |
# | PyTorch | `weight_ih (4H, D)`, `weight_hh (4H, H)` | i, f, g, o | two, `bias_ih` and `bias_hh`, which it adds |
# | Keras | `kernel (D, 4H)`, `recurrent_kernel (H, 4H)` | i, f, c, o, where its c is our g | one, `(4H,)` |
#
# Keras multiplies from the other side, `x @ kernel`. Write the three conversions.


# %% solution="torch-keras"
def from_torch(weight_ih, weight_hh, bias_ih, bias_hh):
    """Our params (W_x, W_h, b) from the four arrays of a one-layer torch.nn.LSTM."""
    ### BEGIN SOLUTION
    return weight_ih, weight_hh, bias_ih + bias_hh
    ### END SOLUTION


def to_keras(params):
    """The arrays (kernel, recurrent_kernel, bias) of a keras.layers.LSTM from our params."""
    ### BEGIN SOLUTION
    W_x, W_h, b = params
    return W_x.T, W_h.T, b
    ### END SOLUTION


def from_keras(kernel, recurrent_kernel, bias):
    """Our params (W_x, W_h, b) from the arrays of a keras.layers.LSTM."""
    ### BEGIN SOLUTION
    return kernel.T, recurrent_kernel.T, bias
    ### END SOLUTION


# %% check="check-torch-keras" points=7
from grader.checks import layouts

PARAMS, KERAS = ("W_x", "W_h", "b"), ("kernel", "recurrent_kernel", "bias")
functions = {"from_torch": from_torch, "to_keras": to_keras, "from_keras": from_keras}
names = {"from_torch": PARAMS, "to_keras": KERAS, "from_keras": PARAMS}
report = layouts.check_conversions(functions, 7, names)
### BEGIN HIDDEN TESTS
from grader.claims import expect, parts_of, secret_seed, unchanged, value_of

report = layouts.check_conversions(functions, 7, names, secret_seed("torch-keras"))


@report.claim("To Keras and back gives the weights you began with, and changes nothing on the way.")
def _(rng):
    params, arrays = layouts.layout_bugs.draw(rng), layouts.layout_bugs.arguments("from_torch", rng)
    there = parts_of(value_of(to_keras, params), KERAS)
    expect("kernel", there[0], params[0].T)
    back = parts_of(value_of(from_keras, *there), PARAMS)
    for name, ours, theirs in zip(PARAMS, back, params, strict=True):
        expect(name, ours, theirs)
    unchanged(to_keras, ("params",), params)
    unchanged(from_torch, ("weight_ih", "weight_hh", "bias_ih", "bias_hh"), *arrays)


### END HIDDEN TESTS
report

# %% [markdown]
# ## 7. And in ONNX
#
# The operator `LSTM` of ONNX takes `W (1, 4H, D)`, `R (1, 4H, H)` and `B (1, 8H)`; the first axis counts directions.
# Its rows are stacked **i, o, f, c**, and its c is our g. `B` holds two biases end to end, which the operator adds:
# write ours into the first half and zeros into the second. On the way back, mind that another exporter may have used both.


# %% solution="onnx"
def to_onnx(params):
    """The operator's inputs (W, R, B) from our params."""

    ### BEGIN SOLUTION
    def reorder(rows):
        i, f, g, o = np.split(rows, 4)
        return np.concatenate([i, o, f, g])

    W, R, B = (reorder(rows) for rows in params)
    return W[None], R[None], np.concatenate([B, np.zeros_like(B)])[None]
    ### END SOLUTION


def from_onnx(W, R, B):
    """Our params (W_x, W_h, b) from the operator's inputs."""

    ### BEGIN SOLUTION
    def reorder(rows):
        i, o, f, g = np.split(rows, 4)
        return np.concatenate([i, f, g, o])

    first, second = np.split(B[0], 2)
    return reorder(W[0]), reorder(R[0]), reorder(first + second)
    ### END SOLUTION


# %% check="check-onnx" points=5
from grader.checks import layouts

functions = {"to_onnx": to_onnx, "from_onnx": from_onnx}
names = {"to_onnx": ("W", "R", "B"), "from_onnx": ("W_x", "W_h", "b")}
report = layouts.check_conversions(functions, 5, names)
### BEGIN HIDDEN TESTS
from grader.claims import expect, parts_of, secret_seed, value_of
from lstm_ref import lstm

report = layouts.check_conversions(functions, 5, names, secret_seed("onnx"))


@report.claim("To ONNX and back gives the weights you began with.")
def _(rng):
    params = layouts.layout_bugs.draw(rng, D=2, H=3)
    there = parts_of(value_of(to_onnx, params), ("W", "R", "B"))
    expect("W", there[0], layouts.layouts.to_onnx(lstm.Params(*params))[0])
    back = parts_of(value_of(from_onnx, *there), ("W_x", "W_h", "b"))
    for name, ours, theirs in zip(("W_x", "W_h", "b"), back, params, strict=True):
        expect(name, ours, theirs)


### END HIDDEN TESTS
report

# %% [markdown]
# ## 8. In your own words
#
# A colleague writes: *"The forget gate says how much of the memory is thrown away. Since an LSTM has one, its gradients
# neither vanish nor explode."* Each sentence holds a mistake. Say what is wrong with each, in your own words, and for the
# second describe an experiment, with numbers you would expect, that would show it. About ten sentences. A person reads this.

# %% [markdown] manual="own-words" points=4
# ### BEGIN SOLUTION
# The forget gate is the share of the cell state that is *kept*: with f = 1 all of it stays, with f = 0 none.
#
# An LSTM mitigates vanishing, it does not rule it out, and it does nothing against exploding. Along the direct path the
# gradient of c_T by c_0 is the product of the forget gates: with b_f = 0 they start near one half, and over 100 steps the
# product is about 8e-31. The paths through h come on top and can grow: their Jacobians hold W_h. Experiment: draw W_h with a
# growing scale, measure the norm of the gradient of h_T by h_0 by central differences or backpropagation at T = 10, 50 and
# 100, and plot it: for small weights and b_f = 0 it falls to nothing, for b_f = 5 it stays near one, and for large W_h it
# grows with T, which is why clipping by the global norm stays.
# ### END SOLUTION
