# %% [markdown]
# # Exercises on gates
#
# You write the cell, run it over a sequence, set its weights by hand, and carry its weights between libraries.
# Plan for 75 to 100 minutes. The chapter [Gates: the LSTM cell](../../chapters/03-gates.md) has all that you need.
#
# **How it works.** Replace each `raise NotImplementedError(...)` with your code, run the cell, then run the check
# below it. The check shows what should hold and whether it does. Where something does not, it looks for the mistake
# that gives your numbers and names it. When your work is graded, the same checks run with other numbers.
# Nothing that you are given may change, and calling your function twice must give the same result. And
# NumPy must not warn: an overflow or a division by zero on the way counts as wrong, even where the result is right.
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
    get_ipython().run_line_magic("pip", "install -q git+REPOSITORY")

# %% given="setup"
from contextlib import suppress

import numpy as np

# %% [markdown]
# ## 1. One step
#
# $$
# \begin{aligned}
# a &= W_x x_t + W_h h_{t-1} + b \\
# i &= \sigma(a_i), \quad f = \sigma(a_f) \\
# g &= \tanh(a_g), \quad o = \sigma(a_o) \\
# c_t &= f \odot c_{t-1} + i \odot g \\
# h_t &= o \odot \tanh(c_t)
# \end{aligned}
# $$
#
# Write `lstm_step`. It gets whole batches, so in code a row is one sequence: `x_t @ W_x.T`. Write your own sigmoid, and mind large inputs: at $a = -1000$ a naive $1 / (1 + e^{-a})$
# overflows, and the check feeds it such numbers beside moderate ones.


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
from grader.assignments.gates import lstm_cell

report = lstm_cell.check_lstm_step(lstm_step, points=8)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = lstm_cell.check_lstm_step(lstm_step, points=8, seed=secret_seed("lstm-step"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** On the left, one pulse enters three cells that differ only in the forget gate's bias. On the right, a cell keeps its pulse, and its output gate
# opens and shuts: what is in $c$ is not always to be seen in $h$. All numbers come from your step.

# %% given="see-step"
with suppress(ImportError):  # pictures are left out while work is graded
    from grader.assignments.gates import pictures

    pictures.fading(lstm_step)

# %% [markdown]
# ## 2. A whole sequence
#
# Run your step along time. `lstm_forward` gets `x` of shape `(T, N, D)` and the initial state, and returns the `h` of
# every step, `(T, N, H)`, and the final state `(h_T, c_T)`. The first step is $t = 1$ in the formulas and reads `x[0]` in code;
# an input of zeros is a step like any other.
#
# While this cell is checked, our step stands in for your `lstm_step`, so a slip in part 1 costs nothing here.


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
from grader.assignments.gates import lstm_cell

report = lstm_cell.check_lstm_forward(lstm_forward, lstm_step, points=8)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = lstm_cell.check_lstm_forward(lstm_forward, lstm_step, points=8, seed=secret_seed("lstm-forward"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Eight units read the same two pulses. Only their forget biases differ. Which of them still know the sign of the first pulse when the second one comes?

# %% given="see-forward"
with suppress(ImportError):
    from grader.assignments.gates import pictures

    pictures.layer(lstm_forward, lstm_step)

# %% [markdown]
# ## 3. A latch, set by hand
#
# No training now: you choose the weights of **one unit** ($H = 1$) with **two inputs** ($D = 2$), `value` and `write`.
# The value is $+1$ or $-1$, write is 1 or 0, and the state starts at zero.
#
# - While `write` is 1, the unit takes over the sign of `value` in the same step, whatever it held before.
# - While `write` is 0, it keeps that sign and ignores the value, for as long as you like: the check holds it for
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
from grader.assignments.gates import by_hand

report = by_hand.check_latch(latch_params, points=5)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = by_hand.check_latch(latch_params, points=5, seed=secret_seed("latch"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Your latch reads a stream of values (dots), and may write three of them. Once the weights are yours, their gates are drawn as well.

# %% given="see-latch"
with suppress(ImportError):
    from grader.assignments.gates import pictures

    pictures.latch(latch_params)

# %% [markdown]
# ## 4. A counter, set by hand
#
# One unit again, now with the inputs `up` and `down`, each 0 or 1. The **cell state** $c_t$ counts: one more for each
# pulse up, one less for each pulse down, unchanged when there is none, or one of each at once. It starts at zero and may go
# below. At every step $c_t$ must be within 0.25 of the true count; the check goes on for 500 steps, also with 500 pulses one way.
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
from grader.assignments.gates import by_hand

report = by_hand.check_counter(counter_params, points=5)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = by_hand.check_counter(counter_params, points=5, seed=secret_seed("counter"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Twenty steps mostly up, twenty mostly down. Compare $c$ with $h$: there is the answer to the question above.

# %% given="see-counter"
with suppress(ImportError):
    from grader.assignments.gates import pictures

    pictures.counter(counter_params)

# %% [markdown]
# ## 5. How long a cell remembers
#
# With the input gate shut and $a_f = b$ at every step, the cell keeps the share $f = \sigma(b)$ each time, and $f^n$ after
# $n$ steps. Its half-life is the $n$, not always whole, with $f^n = \tfrac12$.
#
# Write `half_life(b)`, and its inverse `forget_bias(n)`: the bias that gives a half-life of $n$ steps. Both take a number
# or a NumPy array, of whole numbers too; of a number they give a number, or an array without axes. The check goes to the extremes, $b = -40$ and $b = 20$, $n = 0.02$ and $n = 10^6$.
#
# **Guess first:** after how many steps is half of the memory gone at $b = 5$? A guess earns nothing and costs nothing; write it down before the picture tells you.


# %% solution="half-life"
guess_steps = None  # your guess, a number


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
from grader.assignments.gates import half_life as half_life_checks

report = half_life_checks.check_half_life(half_life, forget_bias, points=4)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = half_life_checks.check_half_life(half_life, forget_bias, points=4, seed=secret_seed("half-life"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** The ring on the left is your guess for $b = 5$. On the right are three memories whose biases your `forget_bias` chose. Each line must cross one half after the steps that it was asked for.

# %% given="see-half-life"
with suppress(ImportError):
    from grader.assignments.gates import pictures

    pictures.half_lives(half_life, forget_bias, guess_steps)

# %% [markdown]
# ## 6. The same weights in PyTorch and Keras
#
# | | matrices | gates |
# |---|---|---|
# | here | `W_x (4H, D)`, `W_h (4H, H)` | i, f, g, o |
# | PyTorch | `weight_ih (4H, D)`, `weight_hh (4H, H)` | i, f, g, o |
# | Keras | `kernel (D, 4H)`, `recurrent_kernel (H, 4H)` | i, f, c, o, where its c is our g |
#
# The bias is one, `(4H,)`, here and in Keras; PyTorch has two, `bias_ih` and `bias_hh`, which it adds. Keras multiplies from the other side, `x @ kernel`. Write the three conversions. What they return may be the arrays that they are given, or views of them.


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
from grader.assignments.gates import layouts

PARAMS, KERAS = ("W_x", "W_h", "b"), ("kernel", "recurrent_kernel", "bias")
functions = {"from_torch": from_torch, "to_keras": to_keras, "from_keras": from_keras}
names = {"from_torch": PARAMS, "to_keras": KERAS, "from_keras": PARAMS}
report = layouts.check_conversions(functions, 7, names)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = layouts.check_conversions(functions, 7, names, secret_seed("torch-keras"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** The same numbers, here and in Keras. Each row on the left is a column on the right.

# %% given="see-keras"
with suppress(ImportError):
    from grader.assignments.gates import layout_pictures

    layout_pictures.in_keras(to_keras)

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
from grader.assignments.gates import layouts

functions = {"to_onnx": to_onnx, "from_onnx": from_onnx}
names = {"to_onnx": ("W", "R", "B"), "from_onnx": ("W_x", "W_h", "b")}
report = layouts.check_conversions(functions, 5, names)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = layouts.check_conversions(functions, 5, names, secret_seed("onnx"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Follow a row by its colours from here to ONNX. Then the weights go on a journey through all your functions: does the cell still say the same when it is back?

# %% given="see-onnx"
with suppress(ImportError):
    from grader.assignments.gates import layout_pictures

    layout_pictures.in_onnx(to_onnx)
    layout_pictures.journey(from_torch, to_keras, from_keras, to_onnx, from_onnx)

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
# derivative of c_T with respect to c_0 is the product of the forget gates: with b_f = 0 they start near one half, and over
# 100 steps the product is about 8e-31. The paths through h come on top and can grow: their Jacobians hold W_h. Experiment:
# draw W_h with a growing scale, measure the norm of the derivative of h_T with respect to h_0, with central differences or
# backpropagation, at T = 10, 50 and 100, and plot it: for small weights and b_f = 0 it falls to nothing, for b_f = 5 it stays near one, and for large W_h it
# grows with T, which is why clipping by the global norm stays.
# ### END SOLUTION
