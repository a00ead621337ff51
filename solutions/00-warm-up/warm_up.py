# %% [markdown]
# # Warm-up
#
# Three short functions, each of which you will need again, and one question. About ten minutes. When all three checks show full points, your set-up works.
# The page [Start here](../../chapters/start-here.md) says how to set up, how to read a check and how grading works.
#
# **How it works.** Replace each `raise NotImplementedError(...)` with your code, run the cell, then run the check
# below it. Run the checks once *before* you write anything: each should say "not written yet". If one says
# something else, the set-up is not right. Nothing that you are given may change, and calling your function twice must give the same result.
#
# **Shapes.** $N$ sequences in a batch, $T$ steps, $D$ inputs, $H$ units. Arrays are time-major: step first, then sequence.

# %% given="course"
# On Colab, and wherever the course is not installed, this installs it; elsewhere it does nothing.
import importlib.util

if importlib.util.find_spec("grader") is None:
    get_ipython().run_line_magic("pip", "install -q git+REPOSITORY")

# %% given="setup"
import sys
from contextlib import suppress

import numpy as np

print("Python", sys.version.split()[0], "and NumPy", np.__version__)

# %% [markdown]
# ## First, somebody else's mistake
#
# You will soon write a function `layer`. A friend has written it already. Run the two cells: the second checks what the
# friend wrote, and says what happened. Then do better in part 1.


# %% given="friend"
def friends_layer(x_t, W_x, b):
    return x_t @ W_x.T


# %% given="see-a-mistake"
with suppress(ImportError):  # left out while work is graded
    from grader.assignments.warm_up import pictures

    pictures.told(friends_layer)

# %% [markdown]
# ## 1. A layer, with a row for each sequence
#
# In maths a vector is a column, and a layer is $a = W_x x_t + b$. In code a batch holds $N$ vectors as *rows*, so the same
# product reads `x_t @ W_x.T`. Write it, with the bias.


# %% solution="layer"
def layer(x_t, W_x, b):
    """The pre-activations of a layer: x_t (N, D), W_x (H, D), b (H,) -> a (N, H)."""
    ### BEGIN SOLUTION
    return x_t @ W_x.T + b
    ### END SOLUTION


# %% check="check-layer" points=3
from grader.assignments.warm_up import checks as warm_up

report = warm_up.check_layer(layer, points=3)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = warm_up.check_layer(layer, points=3, seed=secret_seed("layer"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Three sequences, a row each, before your layer and after it. After each part of an assignment there is such a cell: it draws what your own code does. Where
# a part is missing, ours stands in, and the picture says so.

# %% given="see-layer"
with suppress(ImportError):
    from grader.assignments.warm_up import pictures

    pictures.product(layer)

# %% [markdown]
# ## 2. A sigmoid that cannot overflow
#
# $\sigma(a) = 1 / (1 + e^{-a})$ makes a number between 0 and 1 of any number. Written like that it overflows:
# at $a = -1000$ the exponential is larger than any float. The same function is
#
# $$\sigma(a) = \tfrac12 \tanh\big(\tfrac{a}{2}\big) + \tfrac12 ,$$
#
# and tanh cannot overflow. Write it for an array of any shape, of one axis or more. The check also takes numbers up to a thousand and down to minus a
# thousand, and integers, and NumPy must not warn.


# %% solution="sigmoid"
def sigmoid(a):
    """The logistic function of every entry: a, an array of any shape -> the same shape."""
    ### BEGIN SOLUTION
    return 0.5 * np.tanh(0.5 * a) + 0.5
    ### END SOLUTION


# %% check="check-sigmoid" points=4
from grader.assignments.warm_up import checks as warm_up

report = warm_up.check_sigmoid(sigmoid, points=4)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = warm_up.check_sigmoid(sigmoid, points=4, seed=secret_seed("sigmoid"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Your sigmoid, drawn from its own numbers, and how steep it is. How steep is it at most?

# %% given="see-sigmoid"
with suppress(ImportError):
    from grader.assignments.warm_up import pictures

    pictures.squashed(sigmoid)

# %% [markdown]
# ## 3. A first recurrence
#
# A memory of one number for each sequence. At every step it keeps the share $f$ of what it held, and adds the input:
#
# $$c_t = f\, c_{t-1} + x_t$$
#
# `x` has the shape `(T, N)`, `f` is a number and `c_0`, of shape `(N,)`, is the memory before the first step. Return the memory
# *after* each step, so that the first row of the result is $c_1$ and the last one is $c_T$. All numbers are floats; the check also tries $f = 0$ and $f = 1$.


# %% solution="accumulate"
def accumulate(x, f, c_0):
    """A leaky sum: x (T, N), f a number, c_0 (N,) -> c (T, N), the memory after each step."""
    ### BEGIN SOLUTION
    c, c_t = [], c_0
    for x_t in x:
        c_t = f * c_t + x_t
        c.append(c_t)
    return np.stack(c)
    ### END SOLUTION


# %% check="check-accumulate" points=4
from grader.assignments.warm_up import checks as warm_up

report = warm_up.check_accumulate(accumulate, points=4)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = warm_up.check_accumulate(accumulate, points=4, seed=secret_seed("accumulate"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Three memories with the same input. They differ in the share $f$ that they keep. This is the seed of the LSTM: in chapter 3 the network learns to set $f$ itself, at every step.

# %% given="see-memory"
with suppress(ImportError):
    from grader.assignments.warm_up import pictures

    pictures.leaking(accumulate)

# %% [markdown]
# ## 4. In your own words
#
# Let $f = \tfrac12$ and $x_t = 1$ at every step, for ever. To what number does $c_t$ go, whatever $c_0$ was, and why? And what happens with $f = 1$? Say first
# what you expect, then try it with your function, then explain what you saw. Three or four sentences. A person reads this.

# %% [markdown] manual="own-words" points=4
# ### BEGIN SOLUTION
# It goes to 2. A number that stays must satisfy c = c/2 + 1, so c = 2, and the distance to it is halved at every step, since
# c_t - 2 = (c_{t-1} - 2) / 2; so what was there at the beginning is forgotten. In general the limit is 1 / (1 - f).
# With f = 1 nothing is forgotten: c_t = c_0 + t grows without bound. A memory that never forgets needs somebody who resets it.
# ### END SOLUTION
