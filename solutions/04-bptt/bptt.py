# %% [markdown]
# # Exercises on backpropagation through time
#
# You write the gradients of one step, run them back through a sequence, cut a long sequence into chunks, and check gradients by
# numbers. At the end the tables are turned: you write tests, and we hand in LSTMs, most of them wrong.
# Plan for 90 to 105 minutes. The chapter
# [Backpropagation through time](../../chapters/04-bptt.md) has all that you need.
#
# **How it works.** Replace each `raise NotImplementedError(...)` with your code, run the cell, then run the check
# below it. The check shows what should hold and whether it does. Where something does not, it looks for the mistake
# that gives your numbers and names it. When your work is graded, the same checks run with other numbers. Each cell is checked
# on its own: where it calls what you wrote in an earlier one, a right version stands in, so that no slip costs you twice.
#
# **What every check asks besides.** Nothing that you are given may change, and calling your function twice must give the same result.
# It works for a batch of one sequence, a sequence of one step, a
# layer of one unit. And gradients may be of any size: nothing is clipped, nothing is dropped.
#
# **Shapes.** $N$ sequences in a batch, $T$ steps, $D$ inputs, $H$ units. Arrays are time-major.
#
# | | shape | |
# |---|---|---|
# | `x_t`, `x` | `(N, D)`, `(T, N, D)` | one step, a whole sequence |
# | `state`, `dstate` | `(h, c)`, `(dh, dc)`, each `(N, H)` | always in this order |
# | `params`, `dparams` | `(W_x, W_h, b)`, `(dW_x, dW_h, db)`: `(4H, D)`, `(4H, H)`, `(4H,)` | rows stacked i, f, g, o |
# | `dv` | that of `v` | the gradient of the loss with respect to `v` |

# %% given="course"
# On Colab, and wherever the course is not installed, this installs it; elsewhere it does nothing.
import importlib.util

if importlib.util.find_spec("grader") is None:
    get_ipython().run_line_magic("pip", "install -q git+REPOSITORY")

# %% given="setup"
from contextlib import suppress

import numpy as np

# %% [markdown]
# ## 1. One step back
#
# The step forwards is given. Besides the state it returns a *cache*: what the way back will need.


# %% given="step"
def sigmoid(a):
    return 0.5 * np.tanh(0.5 * a) + 0.5


def lstm_step(x_t, state, params):
    """One step: x_t (N, D), state (h_prev, c_prev), params (W_x, W_h, b) -> (h_t, c_t), cache."""
    h_prev, c_prev = state
    W_x, W_h, b = params
    a_i, a_f, a_g, a_o = np.split(x_t @ W_x.T + h_prev @ W_h.T + b, 4, axis=1)
    i, f, g, o = sigmoid(a_i), sigmoid(a_f), np.tanh(a_g), sigmoid(a_o)
    c_t = f * c_prev + i * g
    tanh_c = np.tanh(c_t)
    return (o * tanh_c, c_t), (x_t, h_prev, c_prev, (i, f, g, o, tanh_c), params)


# %% [markdown]
# Write `lstm_step_backward`. It gets `dstate = (dh_t, dc_t)`: all that *later* steps and the loss send back to $h_t$ and to $c_t$.
# But $c_t$ also acts through $h_t$, in this very step. So begin with the *total* derivative of $c_t$, then the four pre-activations,
# then all that they were computed from.


# %% solution="step-backward"
def lstm_step_backward(dstate, cache):
    """Gradients of one step: dstate (dh_t, dc_t), cache -> dx_t (N, D), (dh_prev, dc_prev), (dW_x, dW_h, db)."""
    ### BEGIN SOLUTION
    x_t, h_prev, c_prev, (i, f, g, o, tanh_c), (W_x, W_h, _) = cache
    dh_t, dc_t = dstate
    dc_t = dc_t + dh_t * o * (1 - tanh_c**2)
    da = np.concatenate(
        [
            dc_t * g * i * (1 - i),
            dc_t * c_prev * f * (1 - f),
            dc_t * i * (1 - g**2),
            dh_t * tanh_c * o * (1 - o),
        ],
        axis=1,
    )
    return da @ W_x, (da @ W_h, dc_t * f), (da.T @ x_t, da.T @ h_prev, da.sum(axis=0))
    ### END SOLUTION


# %% check="check-step-backward" points=9
from grader.assignments.bptt.step_backward import check_step_backward

report = check_step_backward(lstm_step_backward, points=9)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = check_step_backward(lstm_step_backward, points=9, seed=secret_seed("step-backward"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** The gradient of one unit of $h_T$ with respect to $c$, carried back by your step, for three biases of the forget gate. The dots are measured for the middle one: the forward pass is run again with a $c$ that was moved a little.

# %% given="see-way-back"
with suppress(ImportError):  # pictures are left out while work is graded
    from grader.assignments.bptt import pictures

    pictures.way_back(lstm_step_backward)

# %% [markdown]
# ## 2. Back through a whole sequence
#
# `lstm_backward` gets the gradient `dh` of every step's output, `(T, N, H)`, the gradient `dstate = (dh_T, dc_T)` that comes to the
# final state besides, and the `caches` of all steps in a list. Its last argument is the step back: call `step_backward(dstate, cache)`,
# which is a right one: a slip in part 1 costs nothing here.
#
# Three things to watch: what a step gets (from its own output, and from the step after it), what it hands on, and that all steps
# share one set of weights.


# %% solution="backward"
def lstm_backward(dh, dstate, caches, step_backward):
    """Gradients of a sequence: dh (T, N, H), dstate (dh_T, dc_T), T caches -> dx (T, N, D), (dh_0, dc_0), dparams."""
    ### BEGIN SOLUTION
    dh_t, dc_t = dstate
    dx = [None] * len(caches)
    total = 0, 0, 0
    for t in reversed(range(len(caches))):
        dx[t], (dh_t, dc_t), dparams = step_backward((dh[t] + dh_t, dc_t), caches[t])
        total = tuple(so_far + now for so_far, now in zip(total, dparams, strict=True))
    return np.stack(dx), (dh_t, dc_t), total
    ### END SOLUTION


# %% check="check-backward" points=8
from grader.assignments.bptt.sequence_backward import check_backward

report = check_backward(lstm_backward, points=8)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = check_backward(lstm_backward, points=8, seed=secret_seed("backward"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** The loss asks for the outputs of steps 12 and 24 only. The stronger the colour of a field, the more they listen to the input of that step. From which step on can the output of step 12 have heard nothing?

# %% given="see-listening"
with suppress(ImportError):
    from grader.assignments.bptt import pictures

    pictures.listening(lstm_backward)

# %% [markdown]
# ## 3. Truncated backpropagation through time
#
# A long sequence is cut into chunks of `size` steps, the last as long as is left; `size` may be 1, and may be more than $T$. The *state* runs on from chunk to chunk. The *gradient* stops at
# a chunk's beginning: the state it starts from is taken as a constant. Nothing comes from later chunks either.
#
# The loss is half the sum of $(h_t - \text{target}_t)^2$ over all steps, sequences and units, so $\mathrm{d}L/\mathrm{d}h_t = h_t - \text{target}_t$.
# You are given `forward(x, state, params) -> h, (h_T, c_T), cache` and `backward(dh, dstate, cache) -> dx, (dh_0, dc_0), dparams`. What a cache holds need
# not concern you. Return the loss of the whole sequence, the sum of the chunks' gradients, and the final state.


# %% solution="truncated"
def truncated_bptt(x, target, state, params, size, forward, backward):
    """In chunks of size steps: x (T, N, D), target (T, N, H) -> loss, (dW_x, dW_h, db), (h_T, c_T)."""
    ### BEGIN SOLUTION
    loss, total = 0.0, (0, 0, 0)
    for start in range(0, len(x), size):
        h, state, cache = forward(x[start : start + size], state, params)
        dh = h - target[start : start + size]
        loss += 0.5 * (dh**2).sum()
        nothing = np.zeros_like(state[0]), np.zeros_like(state[1])
        _, _, dparams = backward(dh, nothing, cache)
        total = tuple(so_far + now for so_far, now in zip(total, dparams, strict=True))
    return loss, total, state
    ### END SOLUTION


# %% check="check-truncated" points=7
from grader.assignments.bptt.truncated import check_truncated

report = check_truncated(truncated_bptt, points=7)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = check_truncated(truncated_bptt, points=7, seed=secret_seed("truncated"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** A sequence of 64 steps, cut into chunks of 1, 2, 4 ... 64. The last needs no cut, so its distance is 0. Do all weights suffer alike?

# %% given="see-cut"
with suppress(ImportError):
    from grader.assignments.bptt import pictures

    pictures.cut(truncated_bptt)

# %% [markdown]
# ## 4. Central differences
#
# Write `numerical_gradient(f, v, eps)`: for each entry of the array `v`, of one axis or more, the quotient
#
# $$
# \frac{f(v + \varepsilon e_k) - f(v - \varepsilon e_k)}{2\,\varepsilon}
# $$
#
# where $e_k$ is 1 at this entry and 0 at all others, and $\varepsilon$ is the `eps` that you are given, the same for every entry. `f` takes an array of the
# shape of `v` and returns a number. The caller's `v` must not change. It may hold whole numbers, or numbers in float32, and the check tries both; the gradient is in float64 all the same. What
# happens to $10^{-5}$ in such an array?


# %% solution="numerical-gradient"
def numerical_gradient(f, v, eps=1e-5):
    """The gradient of the number f(v) with respect to the array v, by central differences."""
    ### BEGIN SOLUTION
    v = np.array(v, dtype=np.float64)
    gradient = np.zeros_like(v)
    for index in np.ndindex(v.shape):
        kept = v[index]
        v[index] = kept + eps
        above = f(v)
        v[index] = kept - eps
        below = f(v)
        v[index] = kept
        gradient[index] = (above - below) / (2 * eps)
    return gradient
    ### END SOLUTION


# %% check="check-numerical-gradient" points=5
from grader.assignments.bptt.gradient_check import check_numerical_gradient

report = check_numerical_gradient(numerical_gradient, points=5)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = check_numerical_gradient(numerical_gradient, points=5, seed=secret_seed("numerical-gradient"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Your differences of a function whose gradient is known, with steps from $10^{-14}$ to $10^{-1}$. On the right the formula errs, on the left the rounding.

# %% given="see-step-size"
with suppress(ImportError):
    from grader.assignments.bptt import gradient_check_pictures

    gradient_check_pictures.best_step(numerical_gradient)

# %% [markdown]
# ## 5. A gradient check
#
# A function `f` takes an array and returns an array. Somebody has written `backward(dy, v)`, which should return the gradient with respect to `v` of the number
# $\sum_k \mathrm{d}y_k f_k(v)$, for *any* `dy` of the shape of `f(v)`. Write `gradient_error(f, backward, v, seed)`:
#
# 1. draw a `dy` at random, with `seed`, from any generator (that is the *projected loss*: it sees all outputs, and no two with the same weight);
# 2. compute the gradient by `backward`, and the same by central differences;
# 3. return the **relative error**: the largest difference between the two, divided by the one largest absolute entry of the two arrays.
#
# A right gradient has an error below $10^{-6}$, a wrong one an error above $10^{-3}$, whether its entries are of the order of $10^{9}$ or of $10^{-9}$.
# Some of them may be 0, or nearly so. Where both gradients are 0 everywhere, as those of a constant are, the error is 0.
# Call your `numerical_gradient`, for which a right one stands in when this is checked, or write the differences anew.


# %% solution="gradient-error"
def gradient_error(f, backward, v, seed=0):
    """The relative error of backward(dy, v) against central differences of sum(dy * f(v)), for a random dy."""
    ### BEGIN SOLUTION
    dy = np.random.default_rng(seed).normal(size=np.shape(f(v)))
    ours = np.asarray(backward(dy, v))
    theirs, eps = np.zeros(np.shape(v)), 1e-5
    for index in np.ndindex(theirs.shape):
        moved = np.zeros(theirs.shape)
        moved[index] = eps
        theirs[index] = (dy * (f(v + moved) - f(v - moved))).sum() / (2 * eps)
    difference = np.abs(ours - theirs).max()
    return float(difference / max(np.abs(ours).max(), np.abs(theirs).max())) if difference else 0.0
    ### END SOLUTION


# %% check="check-gradient-error" points=6
from grader.assignments.bptt.gradient_check import check_gradient_error

report = check_gradient_error(gradient_error, points=6)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = check_gradient_error(gradient_error, points=6, seed=secret_seed("gradient-error"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Five backward passes of one function, judged by your check.

# %% given="see-verdicts"
with suppress(ImportError):
    from grader.assignments.bptt import gradient_check_pictures

    gradient_check_pictures.verdicts(gradient_error)

# %% [markdown]
# ## 6. Tests that kill
#
# Now you are the grader. `examine(forward, backward)` is called with the two functions of an LSTM that somebody wrote:
#
# ```
# forward(x, state, params)   -> h (T, N, H), (h_T, c_T), cache
# backward(dh, dstate, cache) -> dx (T, N, D), (dh_0, dc_0), (dW_x, dW_h, db)
# ```
#
# The cache is theirs: hand it on, do not look inside. If the two are right, `examine` returns and all is well. If they are wrong, it raises an error,
# any error, such as that of a failed `assert`, or of a slip of yours; a warning is none. The check tries it on some forty mistaken pairs and says how many live, but not which. **You get no points if you fail a pair that is right.**
#
# Most of the mistakes come in nine groups. A group counts if you catch all of it, and the groups together are three quarters of the points. The mistakes are
#
# - in slopes and factors, one of them by 2 in 100 only; in the two paths from step to step; in the input or the output of a single step;
# - in the final state or its gradient; in the initial state or its gradient;
# - that show only in a batch, only in sequences longer than a few steps, or only where gradients are large;
# - of another cell than the LSTM, whose gradients fit its forward pass perfectly.
#
# The other eight are **subtle**: they have the right shapes and give the right numbers for most inputs, and show at one edge only. Each counts for itself, and once you
# catch it you read what it would have done to a network. At which edges would you try your own functions? The beginning of this notebook has some; others are a matter of size: what if a number is very large, or exactly 0?
#
# You may compare with `lstm_step` above, with central differences, with your own functions (right ones stand in for those of parts 1, 2 and 4), with anything. Each pair is examined within seconds and, where work is graded, with at most 2000
# calls (here nobody counts them), so take small arrays: sizes that all differ, such as $T, N, D, H = 6, 2, 3, 4$, or smaller ones; and then some that are small or large on purpose.


# %% solution="tests-that-kill"
def examine(forward, backward):
    """Raise an error unless forward and backward are those of an LSTM."""
    ### BEGIN SOLUTION

    def compare(T, N, D, H, large=False):
        """Both passes at random numbers of these sizes; `large`: large states and gradients, open gates."""
        rng = np.random.default_rng(0)
        shapes = {
            "x": (T, N, D), "h": (N, H), "c": (N, H), "W_x": (4 * H, D), "W_h": (4 * H, H), "b": (4 * H,),
        }  # fmt: skip
        values = {name: rng.normal(size=shape) for name, shape in shapes.items()}
        if large:
            values["x"][2] = 0
            values["b"][: 2 * H] += 10  # i and f are close to 1
            values["c"] *= 20
        scale = 1e5 if large else 10.0
        dh, dh_T, dc_T = (scale * rng.normal(size=shape) for shape in ((T, N, H), (N, H), (N, H)))

        def run(v):
            return forward(v["x"], (v["h"], v["c"]), (v["W_x"], v["W_h"], v["b"]))

        h, (h_T, c_T), cache = run(values)
        state, outputs = (values["h"], values["c"]), []
        for x_t in values["x"]:  # forwards: the equations themselves, on random states and distinct biases
            state, _ = lstm_step(x_t, state, (values["W_x"], values["W_h"], values["b"]))
            outputs.append(state[0])
        for got, want in ((h, np.stack(outputs)), (h_T, state[0]), (c_T, state[1])):
            assert np.shape(got) == want.shape
            assert np.allclose(got, want, atol=1e-9)

        dx, (dh_0, dc_0), (dW_x, dW_h, db) = backward(dh, (dh_T, dc_T), cache)
        for name, gradient in zip(shapes, (dx, dh_0, dc_0, dW_x, dW_h, db), strict=True):
            assert np.shape(gradient) == shapes[name]
            for _ in range(2):  # backwards: each gradient against differences along two random directions
                direction, eps = rng.normal(size=shapes[name]), 1e-5
                losses = []
                for sign in (1, -1):
                    h, (h_T, c_T), _ = run({**values, name: values[name] + sign * eps * direction})
                    losses.append((dh * h).sum() + (dh_T * h_T).sum() + (dc_T * c_T).sum())
                measured, claimed = (losses[0] - losses[1]) / (2 * eps), (gradient * direction).sum()
                assert abs(measured - claimed) < 1e-5 * max(scale, abs(measured)), name

    for T, N, D, H in ((6, 2, 3, 4), (1, 2, 3, 4), (5, 1, 3, 2), (5, 2, 3, 1)):
        compare(T, N, D, H)
    compare(T=20, N=2, D=2, H=2, large=True)
    ### END SOLUTION


# %% check="check-tests-that-kill" points=9
from grader.assignments.bptt.pairs import check_examine

report = check_examine(examine, points=9)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = check_examine(examine, points=9, seed=secret_seed("tests-that-kill"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** How small a slip do your tests notice? A right pair is given to them, with one gradient too large by 30, 3 and 0.3 %. A field is coloured where they raised an error.

# %% given="see-tests"
with suppress(ImportError):
    from grader.assignments.bptt import slip_pictures

    slip_pictures.smallest_slip(examine)

# %% [markdown]
# ## Your way back at work
#
# An LSTM has to remember its first input, and is asked from the ninth step on. Your steps back and your loop train it, in your chunks: once of the whole length, once of four steps. Your gradient check has looked at the way back before. Why does one of them learn nothing?

# %% given="see-training"
with suppress(ImportError):
    from grader.assignments.bptt import training_pictures

    training_pictures.trained(lstm_step_backward, lstm_backward, truncated_bptt, gradient_error)

# %% [markdown]
# ## 7. In your own words
#
# A colleague trains an LSTM on a stream in chunks of 20 steps. The state is carried, the gradient is not. The task needs a symbol that was seen 30 steps before.
# *"With a gradient of 20 steps it cannot learn this at all,"* says one. *"It can, since the state is carried,"* says another. *"And the gradient check passed, so the
# training is right,"* says a third. Who is right, and how far? Describe an experiment, with baselines, that would settle it. About ten sentences. A person reads this.

# %% [markdown] manual="own-words" points=4
# ### BEGIN SOLUTION
# The truncated gradient is biased: no weight gets any credit for writing, at step t, what is used at step t + 30, because the way from the loss to the write crosses a
# chunk's border (with chunks of 20, always). So the first is right that the gradient cannot *teach* the cell to store this symbol for this purpose. But the second has a
# point: the value of the state is carried, an untrained LSTM with forget gates near one holds traces of old inputs, and the readout gets the right gradient and can learn
# to use them; a habit of storing that was learned for short lags may help as well. So it may learn, it may also not, and it is not to be relied on. The gradient check compares the backward pass
# with the loss of *one chunk* and can only show that it is right for that. It cannot see the truncation.
#
# Experiment: a bit at step 0, noise between, the bit asked for after 30 steps. Train with chunks of 5, 10, 20, 31 and without cut, five seeds each, and compare accuracy with guessing
# (1/2), with a readout trained on a frozen random LSTM, and with the state reset at each chunk (which must stay at 1/2). Also measure the gradient with respect to the input at step 0: exactly zero where a border lies between.
# ### END SOLUTION
