# %% [markdown]
# # Exercises on the variants
#
# You write a GRU and an LSTM with peepholes, read a padded batch in both directions, and decide which rows of a table
# differ by more than noise. At the end your cells stand in a table of their own. Plan for 60 to 75 minutes. The chapter
# [Variants of the LSTM](../../chapters/05-variants.md) has all that you need.
#
# **Optional parts.** Parts 2, 5, 6 and 7 take another half an hour: an older GRU, and minLSTM as a scan over all steps at
# once. They are checked and explained like the others, and carry no points.
#
# **How it works.** Replace each `raise NotImplementedError(...)` with your code, run the cell, then run the check
# below it. The check shows what should hold and whether it does. Where something does not, it looks for the mistake
# that gives your numbers and names it. When your work is graded, the same checks run with other numbers: what holds
# here for all numbers holds there. No part needs your answer to another part.
#
# **Shapes.** $N$ sequences in a batch, $T$ steps, $D$ inputs, $H$ units. Arrays are time-major: `x` is `(T, N, D)`.
# Nothing that you are given may change, and calling your function twice must give the same result. NumPy must not warn: an overflow or a division by zero on the way counts as wrong, even where the result is right.

# %% given="course"
# On Colab, and wherever the course is not installed, this installs it; elsewhere it does nothing.
import importlib.util

if importlib.util.find_spec("grader") is None:
    get_ipython().run_line_magic("pip", "install -q git+REPOSITORY")

# %% given="setup"
from contextlib import suppress
from itertools import combinations

import numpy as np


def sigmoid(a):
    """1 / (1 + exp(-a)) without overflow."""
    return 0.5 * np.tanh(0.5 * a) + 0.5


# %% [markdown]
# ## 1. The GRU of today's libraries
#
# $$
# \begin{aligned}
# r &= \sigma(W_x^r x_t + b_x^r + W_h^r h_{t-1} + b_h^r) \\
# z &= \sigma(W_x^z x_t + b_x^z + W_h^z h_{t-1} + b_h^z) \\
# n &= \tanh\big(W_x^n x_t + b_x^n + r \odot (W_h^n h_{t-1} + b_h^n)\big) \\
# h_t &= (1 - z) \odot n + z \odot h_{t-1}
# \end{aligned}
# $$
#
# `params` is `(W_x, W_h, b_x, b_h)` of shapes `(3H, D)`, `(3H, H)`, `(3H,)`, `(3H,)`, rows stacked r, z, n. The state is
# `h` alone. `sigmoid` is given above.


# %% solution="gru-step"
def gru_step(x_t, h_prev, params):
    """One step of the GRU, reset after the product: x_t (N, D), h_prev (N, H), params (W_x, W_h, b_x, b_h) -> h_t."""
    ### BEGIN SOLUTION
    W_x, W_h, b_x, b_h = params
    x_r, x_z, x_n = np.split(x_t @ W_x.T + b_x, 3, axis=1)
    h_r, h_z, h_n = np.split(h_prev @ W_h.T + b_h, 3, axis=1)
    r, z = sigmoid(x_r + h_r), sigmoid(x_z + h_z)
    n = np.tanh(x_n + r * h_n)
    return (1 - z) * n + z * h_prev
    ### END SOLUTION


# %% check="check-gru-step" points=6
from grader.assignments.variants import cells as variants_cells

report = variants_cells.check_gru_step(gru_step, points=6)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = variants_cells.check_gru_step(gru_step, points=6, seed=secret_seed("gru-step"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** One unit whose update gate is told when to hold. The dotted line is what it would take over.

# %% given="see-gru"
with suppress(ImportError):  # pictures are left out while work is graded
    from grader.assignments.variants import pictures

    pictures.holding(gru_step)

# %% [markdown]
# ## 2. The GRU of 2014 (optional)
#
# Gates and mixture are the same, with one bias. The reset gate acts *before* the product:
#
# $$
# n = \tanh\big(W_x^n x_t + W_h^n (r \odot h_{t-1}) + b_n\big)
# $$
#
# `params` is `(W_x, W_h, b)` of shapes `(3H, D)`, `(3H, H)`, `(3H,)`, rows r, z, n.


# %% solution="gru-before-step"
def gru_before_step(x_t, h_prev, params):
    """One step of the GRU, reset before the product: x_t (N, D), h_prev (N, H), params (W_x, W_h, b) -> h_t (N, H)."""
    ### BEGIN SOLUTION
    W_x, W_h, b = params
    x_r, x_z, x_n = np.split(x_t @ W_x.T + b, 3, axis=1)
    W_r, W_z, W_n = np.split(W_h, 3)
    r, z = sigmoid(x_r + h_prev @ W_r.T), sigmoid(x_z + h_prev @ W_z.T)
    n = np.tanh(x_n + (r * h_prev) @ W_n.T)
    return (1 - z) * n + z * h_prev
    ### END SOLUTION


# %% check="check-gru-before" points=0
from grader.assignments.variants import cells as variants_cells

report = variants_cells.check_gru_before(gru_before_step, points=0)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = variants_cells.check_gru_before(gru_before_step, points=0, seed=secret_seed("gru-before"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Your two GRUs, with the same weights and the same input. Weights of one are no use in the other.

# %% given="see-resets"
with suppress(ImportError):
    from grader.assignments.variants import pictures

    pictures.two_resets(gru_step, gru_before_step)

# %% [markdown]
# ## 3. Peepholes
#
# $$
# \begin{aligned}
# i &= \sigma(a_i + p_i \odot c_{t-1}) \\
# f &= \sigma(a_f + p_f \odot c_{t-1}), \qquad g = \tanh(a_g) \\
# c_t &= f \odot c_{t-1} + i \odot g \\
# o &= \sigma(a_o + p_o \odot c_t), \qquad h_t = o \odot \tanh(c_t)
# \end{aligned}
# $$
#
# with $a = W_x x_t + W_h h_{t-1} + b$, rows i, f, g, o. `params` is `(W_x, W_h, b, p)`, and `p` of shape `(3H,)` holds the
# peepholes $p_i, p_f, p_o$, in this order. Mind which cell state each gate sees.


# %% solution="peephole-step"
def peephole_step(x_t, state, params):
    """One step of the LSTM with peepholes: x_t (N, D), state (h_prev, c_prev), params (W_x, W_h, b, p) -> (h_t, c_t)."""
    ### BEGIN SOLUTION
    h_prev, c_prev = state
    W_x, W_h, b, p = params
    a_i, a_f, a_g, a_o = np.split(x_t @ W_x.T + h_prev @ W_h.T + b, 4, axis=1)
    p_i, p_f, p_o = np.split(p, 3)
    i, f = sigmoid(a_i + p_i * c_prev), sigmoid(a_f + p_f * c_prev)
    c_t = f * c_prev + i * np.tanh(a_g)
    h_t = sigmoid(a_o + p_o * c_t) * np.tanh(c_t)
    return h_t, c_t
    ### END SOLUTION


# %% check="check-peephole-step" points=7
from grader.assignments.variants import cells as variants_cells

report = variants_cells.check_peephole_step(peephole_step, points=7)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = variants_cells.check_peephole_step(peephole_step, points=7, seed=secret_seed("peephole-step"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** A cell that is given nothing at all, and keeps time. It counts up, strikes, and begins again. Its output gate is shut between the strokes: how can its forget gate know that it has struck?

# %% given="see-clock"
with suppress(ImportError):
    from grader.assignments.variants import pictures

    pictures.clock(peephole_step)

# %% [markdown]
# ## 4. Both directions of a padded batch
#
# Being bidirectional is a wiring, not a cell, so your function gets the cell as a function: `forward(x, params)` takes
# `x (T, N, D)` and gives every `h (T, N, H)`, from a zero state. `ahead` and `back` are the weights of the two directions;
# you only hand them on.
#
# Sequence `n` has `lengths[n]` valid steps. The rest of `x[:, n]` is padding and may hold any finite numbers. All sequences may be
# shorter than the array; `y` has its $T$ all the same. Return
#
# - `y (T, N, 2H)`: at each valid step the forward half, then the backward half, both in the order of time. Zero in the padding.
# - `last (N, 2H)`: what the forward direction holds after each sequence's *own* last step (a length is 1 or more), then what the backward
#   direction holds after it has come to the first.
#
# The backward direction must begin at each sequence's own last valid step. Ask yourself where it would begin if you turned
# the whole array round.


# %% solution="bidirectional"
def bidirectional(forward, x, lengths, ahead, back):
    """Both directions: forward(x, params) -> h, x (T, N, D), lengths (N,), two params -> y (T, N, 2H), last (N, 2H)."""
    ### BEGIN SOLUTION
    T, N, _ = x.shape
    t, n = np.arange(T)[:, None], np.arange(N)
    valid = t < lengths  # (T, N)
    turned = np.where(valid, lengths - 1 - t, t)  # each sequence within its own length; twice is the identity
    h_ahead = forward(x, ahead)
    h_back = forward(x[turned, n], back)[turned, n]
    y = np.concatenate([h_ahead, h_back], axis=2) * valid[:, :, None]
    return y, np.concatenate([h_ahead[lengths - 1, n], h_back[0]], axis=1)
    ### END SOLUTION


# %% check="check-bidirectional" points=8
from grader.assignments.variants import bidirectional as variants_bidirectional

report = variants_bidirectional.check_bidirectional(bidirectional, points=8)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = variants_bidirectional.check_bidirectional(bidirectional, points=8, seed=secret_seed("bidirectional"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Two sequences of ten and of six steps, with a pulse at step 4. Behind the sixth step of the shorter one there is padding, full of nines.

# %% given="see-directions"
with suppress(ImportError):
    from grader.assignments.variants import pictures

    pictures.both_directions(bidirectional)

# %% [markdown]
# ## 5. One affine map after another (optional)
#
# minLSTM's step is $h_t = d_t \odot h_{t-1} + u_t$: an affine map of $h_{t-1}$, written as the pair $(d, u)$. Two maps, one after
# the other, are again such a map. Write `combine`: the pair that does `first` and then `second`.


# %% solution="combine"
def combine(first, second):
    """The map that does first (d, u), then second (d, u); all arrays of one shape -> (d, u)."""
    ### BEGIN SOLUTION
    (d_1, u_1), (d_2, u_2) = first, second
    return d_2 * d_1, d_2 * u_1 + u_2
    ### END SOLUTION


# %% check="check-combine" points=0
from grader.assignments.variants import scan as variants_scan

report = variants_scan.check_combine(combine, points=0)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = variants_scan.check_combine(combine, points=0, seed=secret_seed("combine"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Two maps, and the map that your `combine` makes of them. The dots are the two done in turn.

# %% given="see-combine"
with suppress(ImportError):
    from grader.assignments.variants import pictures

    pictures.one_after_the_other(combine)

# %% [markdown]
# ## 6. The scan (optional)
#
# Now all steps at once. `d` and `u` are `(T, N, H)`, one map for each step. Return `D` and `U`, `(T, N, H)` each: at place $t$ the map of *all*
# steps up to $t$, so that $h_t = D_t \odot h_0 + U_t$. Use the function `combine` that you are given as an argument (it is right, whatever you wrote in
# part 5), on whole stretches of the arrays, and call it at most $2 \log_2 T + 2$ times. A loop over the steps would call it $T - 1$ times.
#
# The trick: after a round with reach 1, place $t$ holds the map of the last two steps; after one with reach 2, of the last four.
# The check also hands you other associative operations in the place of `combine`, so every number has to come from calling it.


# %% solution="scan"
def scan(combine, d, u):
    """The maps of all steps up to each: combine(first, second) -> map, d and u (T, N, H) -> D, U (T, N, H)."""
    ### BEGIN SOLUTION
    reach = 1
    while reach < len(d):
        merged_d, merged_u = combine((d[:-reach], u[:-reach]), (d[reach:], u[reach:]))
        d = np.concatenate([d[:reach], merged_d])
        u = np.concatenate([u[:reach], merged_u])
        reach *= 2
    return d, u
    ### END SOLUTION


# %% check="check-scan" points=0
from grader.assignments.variants import scan as variants_scan

report = variants_scan.check_scan(scan, points=0)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = variants_scan.check_scan(scan, points=0, seed=secret_seed("scan"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Two hundred steps, by your scan and by a loop.

# %% given="see-scan"
with suppress(ImportError):
    from grader.assignments.variants import pictures

    pictures.scanned(scan)

# %% [markdown]
# ## 7. The maps of minLSTM (optional)
#
# $$
# a = W_x x_t + b, \qquad i = \sigma(a_i), \quad f = \sigma(a_f), \qquad d = \frac{f}{f + i}, \qquad u = \frac{i}{f + i} \odot a_g
# $$
#
# `params` is `(W_x, b)` of shapes `(3H, D)` and `(3H,)`, rows i, f, g. The gates read `x` alone, so no loop is needed: give the maps of all
# steps, `d` and `u` of shape `(T, N, H)`. The check also shuts both gates, $a_i = a_f = -1000$; then $f$ and $i$ may both be 0 for the computer,
# and $d$ is still 1/2. If $a_f$ is $-998$ instead, $d$ is $\sigma(2)$. Think of $\sigma(\log f - \log i)$, and of `np.logaddexp`.


# %% solution="min-lstm"
def min_lstm_maps(x, params):
    """The maps of minLSTM, h_t = d_t * h_prev + u_t, for all steps: x (T, N, D), params (W_x, b) -> d, u (T, N, H)."""
    ### BEGIN SOLUTION
    W_x, b = params
    a_i, a_f, a_g = np.split(x @ W_x.T + b, 3, axis=2)
    log_i, log_f = -np.logaddexp(0, -a_i), -np.logaddexp(0, -a_f)
    return sigmoid(log_f - log_i), sigmoid(log_i - log_f) * a_g
    ### END SOLUTION


# %% check="check-min-lstm" points=0
from grader.assignments.variants import scan as variants_scan

report = variants_scan.check_min_lstm(min_lstm_maps, points=0)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = variants_scan.check_min_lstm(min_lstm_maps, points=0, seed=secret_seed("min-lstm"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Your maps make a latch, as in assignment 3. The gates read the input alone, so all steps are computed at once. What could such a latch never do?

# %% given="see-min-lstm"
with suppress(ImportError):
    from grader.assignments.variants import pictures

    pictures.without_a_loop(min_lstm_maps)

# %% [markdown]
# ## 8. A table of seeds: means and bands
#
# Here is a table like the chapter's: for each variant, the share of right answers of six networks that differ in their seed.

# %% given="table"
TABLE = {
    "V": [0.99, 1.00, 0.86, 0.99, 0.99, 0.98],
    "NFG": [0.47, 0.51, 0.53, 0.47, 0.50, 0.52],
    "CIFG": [0.99, 0.99, 0.99, 0.64, 0.51, 0.61],
    "NOAF": [0.98, 0.99, 0.99, 0.99, 0.99, 1.00],
    "NP": [0.99, 1.00, 0.79, 0.99, 0.99, 0.99],
}

# %% [markdown]
# Write `summary`: the mean of a row of two scores or more, and the band of **two standard errors of the mean** to either side of it. The standard error is
# $s/\sqrt n$, where $s$ is the standard deviation that divides by $n - 1$.


# %% solution="summary"
def summary(scores):
    """Of n scores (n,): (mean, low, high), the band reaching two standard errors of the mean to either side."""
    ### BEGIN SOLUTION
    scores = np.asarray(scores, dtype=float)
    half = 2 * scores.std(ddof=1) / np.sqrt(len(scores))
    return scores.mean(), scores.mean() - half, scores.mean() + half
    ### END SOLUTION


# %% check="check-summary" points=3
from grader.assignments.variants import table as variants_table

report = variants_table.check_summary(summary, points=3)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = variants_table.check_summary(summary, points=3, seed=secret_seed("summary"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Every run of the table, and your bands. Which mean would you trust?

# %% given="see-bands"
with suppress(ImportError):
    from grader.assignments.variants import table_pictures

    table_pictures.bands(summary, TABLE)

# %% [markdown]
# ## 9. Which differences exceed the noise?
#
# Two rows differ in their means. Could that be the luck of the seeds? If the variant made no difference, any way to deal the $n_a + n_b$ scores into groups of
# $n_a$ and $n_b$ would be as likely as the one you see. So count: `p_value(a, b)` is the share of *all* deals, the seen one included, whose two means are at
# least as far apart as the seen ones. (`combinations` is imported. Two sums of the same numbers in another order may differ in the last digit: count a deal
# as equally far if its distance of the means falls short by less than $10^{-9}$.)
#
# Then `clear_differences(table, baseline, level)`: the names of all other rows whose difference from the baseline is clear, in a list, in any order. Each comparison may be wrong by
# chance, so share the level out: with $m$ comparisons a difference is clear if its p-value is at most `level / m`,
# the same limit for all of them.
#
# **Guess first:** the mean of CIFG lies 0.18 below that of V. What is its p-value? Have a look at the six scores. A guess earns nothing and costs nothing; write it down before the picture tells you.


# %% solution="noise"
guess_p = None  # your guess, a number from 0 to 1


def p_value(a, b):
    """The share of all deals of the scores a (n_a,), b (n_b,) whose means are at least as far apart as the seen ones."""
    ### BEGIN SOLUTION
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    pooled, seen = np.concatenate([a, b]), abs(a.mean() - b.mean())
    first = np.array(list(combinations(range(len(pooled)), len(a))))
    sums = pooled[first].sum(axis=1)
    apart = abs(sums / len(a) - (pooled.sum() - sums) / len(b))
    return float(np.mean(apart >= seen - 1e-9))
    ### END SOLUTION


def clear_differences(table, baseline, level):
    """The names in table {name: scores}, other than baseline, whose difference from it is clear at the shared level."""
    ### BEGIN SOLUTION
    others = [name for name in table if name != baseline]
    return [name for name in others if p_value(table[name], table[baseline]) <= level / len(others)]
    ### END SOLUTION


# %% check="check-noise" points=6
from grader.assignments.variants import table as variants_table

report = variants_table.check_noise(p_value, clear_differences, points=6)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = variants_table.check_noise(p_value, clear_differences, points=6, seed=secret_seed("noise"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Your p-values against V, on a logarithmic scale, and your verdicts. Your guess for CIFG comes last.

# %% given="see-noise"
with suppress(ImportError):
    from grader.assignments.variants import table_pictures

    table_pictures.p_values(p_value, clear_differences, TABLE, "V", guess_p)

# %% [markdown]
# ## A table of your own
#
# All that you wrote, at one task. Each cell reads noise and says at every step whether the number before it and the number behind it add up to more than zero. Its weights are random, and only a readout is fitted; the last row is your GRU in both directions, with half of the units for each. Six seeds a row, your bands, your verdicts against the GRU. Before you look: which row must win, and what should you say of the others?

# %% given="see-own-table"
with suppress(ImportError):
    from grader.assignments.variants import own_table_pictures

    cells = gru_step, gru_before_step, peephole_step, bidirectional, combine, scan, min_lstm_maps
    own_table_pictures.compared(summary, p_value, clear_differences, *cells)

# %% [markdown]
# ## 10. In your own words
#
# Print `summary` and `p_value` against V for every row of `TABLE`, and `clear_differences(TABLE, "V", 0.05)`. Then answer, in about ten sentences:
#
# - A colleague reads the table and says: *"Coupled gates are worse than V, by 0.18, and dropping the output activation is better."* What do you say to each half, with the
#   numbers that you printed? What would you do next to find out?
# - The same colleague concludes from row NFG that *"a cell without a forget gate is useless"*. The chapter has a counterexample. Which one, and what decides?
#
# A person reads this.

# %% [markdown] manual="own-words" points=4
# ### BEGIN SOLUTION
# With the level 0.05 shared among four comparisons only NFG is clear: its six scores all lie below all six of V, so 2 of the 924 deals are as far apart, p = 0.002.
#
# CIFG: the difference of the means is 0.18 and the band of CIFG is wide, since the row has two kinds of runs: three at 0.99, three near guessing. Many deals are as
# far apart; p is well above 0.05/4. So the table does not show that coupled gates are worse, and it does not show that they are not: it is too small. NOAF against V is one bad seed of V;
# that is no evidence at all. Next: more seeds, decided on beforehand, and since the runs either succeed or fail, count successes; and give each variant its own learning rate.
#
# NFG: on single strings, with the state set to zero before each, the cell without a forget gate is the most reliable of the rows. The forget gate is a learned
# reset. What decides is whether the task resets the state or the cell must.
# ### END SOLUTION
