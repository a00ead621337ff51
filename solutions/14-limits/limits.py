# %% [markdown]
# # Exercises on limits and attention
#
# You write attention with its gradient and its cache, measure in bits what a network recalls, write into a matrix memory, and build a model of cost that says where two memories cross. Half-way, your own memories recall pairs, side by side. Plan for 75 to 90 minutes. The chapter
# [Limits, attention and after](../../chapters/14-limits.md) has all that you need.
#
# **How it works.** Replace each `raise NotImplementedError(...)` with your code, run the cell, then run the check
# below it. The check shows what should hold and whether it does. Where something does not, it looks for the mistake
# that gives your numbers and names it. When your work is graded, the same checks run with other numbers.
# Nothing that you are given may change, and calling your function twice must give the same result. And NumPy must not warn: an overflow or a division by zero on the way counts as wrong, even where the result is right.
#
# **Every part is checked on its own.** A slip in one costs nothing elsewhere. After the checks a cell draws *your* result; where a part is missing, ours stands in.
#
# Arrays are time-major. There are $T$ queries and $S$ keys with their values, in each of $N$ sequences. A query and a key have $d$ numbers, a value has $P$. The function `np.einsum` says a product in letters: `np.einsum("tnd,snd->tsn", q, k)` sums over `d`.

# %% given="course"
# On Colab, and wherever the course is not installed, this installs it; elsewhere it does nothing.
import importlib.util

if importlib.util.find_spec("grader") is None:
    get_ipython().run_line_magic("pip", "install -q git+REPOSITORY")

# %% given="setup"
from contextlib import suppress

import numpy as np

# %% [markdown]
# ## 1. Attention
#
# $$
# s_{tj} = \frac{q_t \cdot k_j}{\sqrt{d}}, \qquad \alpha_{tj} = \operatorname{softmax}_j(s_{tj}), \qquad z_t = \sum_j \alpha_{tj}\, v_j
# $$
#
# Write `attention(q, k, v, mask=None)`: `q` is $(T, N, d)$, `k` $(S, N, d)$, `v` $(S, N, P)$. It returns `z` $(T, N, P)$ and the shares $(T, S, N)$. If `mask` $(T, S)$ is given, query $t$ may look at key $j$ only where it is True; each query may look at one key at least. Scores may be in the thousands.


# %% solution="attention"
def attention(q, k, v, mask=None):
    """z (T, N, P) and the shares (T, S, N)."""
    ### BEGIN SOLUTION
    scores = np.einsum("tnd,snd->tsn", q, k) / np.sqrt(q.shape[2])
    if mask is not None:
        scores = np.where(mask[:, :, None], scores, -np.inf)
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    shares = raised / raised.sum(axis=1, keepdims=True)
    return np.einsum("tsn,snp->tnp", shares, v), shares
    ### END SOLUTION


# %% check="check-attention" points=8
from grader.assignments.limits import looks

report = looks.check_attention(attention, points=8)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = looks.check_attention(attention, points=8, seed=secret_seed("attention"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Your shares, for one sequence that looks at itself: without a mask, and with a causal one.

# %% given="see-shares"
with suppress(ImportError):  # pictures are left out while work is graded
    from grader.assignments.limits import pictures

    pictures.shares(attention)

# %% [markdown]
# ## 2. The way back
#
# The gradient of the loss with respect to $z$ is given. Write `attention_backward(dz, q, k, v, shares)`, which returns `dq`, `dk`, `dv`. Go back through the mixture to the shares and the values, through the softmax to the scores (each score acts on all shares of its row), and through the product to queries and keys. There is nothing to do about the mask: what was hidden has the share 0.


# %% solution="attention-backward"
def attention_backward(dz, q, k, v, shares):
    """dq (T, N, d), dk (S, N, d), dv (S, N, P)."""
    ### BEGIN SOLUTION
    dv = np.einsum("tsn,tnp->snp", shares, dz)
    dshares = np.einsum("tnp,snp->tsn", dz, v)
    dscores = shares * (dshares - (shares * dshares).sum(axis=1, keepdims=True)) / np.sqrt(q.shape[2])
    return np.einsum("tsn,snd->tnd", dscores, k), np.einsum("tsn,tnd->snd", dscores, q), dv
    ### END SOLUTION


# %% check="check-attention-backward" points=8
from grader.assignments.limits import looks

report = looks.check_attention_backward(attention_backward, points=8)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = looks.check_attention_backward(attention_backward, points=8, seed=secret_seed("attention-backward"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Twenty steps downhill with your gradient: a query learns to look at the one key whose value is wanted.

# %% given="see-descent"
with suppress(ImportError):
    from grader.assignments.limits import pictures

    pictures.descent(attention_backward)

# %% [markdown]
# ## 3. One step of a stream
#
# In a stream the steps come one by one. Write `cached_step(q_t, k_t, v_t, cache)`: `q_t` and `k_t` are $(N, d)$, `v_t` is $(N, P)$, and `cache` is the pair `(keys, values)` of all steps before, $(t, N, d)$ and $(t, N, P)$; $t$ is 0 in the first step. It puts the new pair behind the old ones, looks at all of them, and returns $z_t$ $(N, P)$ and the longer cache, again a pair. The old cache must not change. Scores may be in the thousands here, too.


# %% solution="cached-step"
def cached_step(q_t, k_t, v_t, cache):
    """z_t (N, P), (keys, values)."""
    ### BEGIN SOLUTION
    keys = np.concatenate([cache[0], k_t[None]])
    values = np.concatenate([cache[1], v_t[None]])
    scores = (keys * q_t).sum(axis=2) / np.sqrt(q_t.shape[1])
    raised = np.exp(scores - scores.max(axis=0))
    shares = raised / raised.sum(axis=0)
    return (shares[:, :, None] * values).sum(axis=0), (keys, values)
    ### END SOLUTION


# %% check="check-cached-step" points=6
from grader.assignments.limits import looks

report = looks.check_cached_step(cached_step, points=6)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = looks.check_cached_step(cached_step, points=6, seed=secret_seed("cached-step"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** How many numbers your stream keeps, and an LSTM with 16 units.

# %% given="see-growing"
with suppress(ImportError):
    from grader.assignments.limits import pictures

    pictures.growing(cached_step)

# %% [markdown]
# ## 4. How much is recalled, in bits
#
# A network is asked for $A$ answers in each of $N$ sequences, each one of $K$ symbols. `p` $(A, N, K)$ are the probabilities that it gives, `answers` $(A, N)$ the right symbols, whole numbers. Write `bits_recalled(p, answers)`: for each answer $\log_2 K$ minus the mean surprise $-\log_2 p$ at the right symbol over the sequences, or 0 where that is below 0; and the sum of these over the answers, one number. A probability may be 0; then the surprise is large, and NumPy should not warn: take `np.finfo(float).tiny` for a probability that is less.


# %% solution="bits-recalled"
def bits_recalled(p, answers):
    """What is known of the answers, in bits: a number."""
    ### BEGIN SOLUTION
    A, N, K = p.shape
    right = p[np.arange(A)[:, None], np.arange(N), answers]
    surprise = -np.log2(np.maximum(right, np.finfo(float).tiny)).mean(axis=1)
    return np.maximum(np.log2(K) - surprise, 0).sum()
    ### END SOLUTION


# %% check="check-bits-recalled" points=6
from grader.assignments.limits import memory

report = memory.check_bits(bits_recalled, points=6)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = memory.check_bits(bits_recalled, points=6, seed=secret_seed("bits-recalled"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Six pairs are written into a matrix of 8 × 8. Each key gives scores for the eight symbols. Times a larger number they make a surer softmax, and the same answers: accuracy and bits are two things.

# %% given="see-bits"
with suppress(ImportError):
    from grader.assignments.limits import pictures

    pictures.bits(bits_recalled)

# %% [markdown]
# ## 5. A matrix for a memory
#
# One step of the mLSTM, with its stabiliser. First divide the key by $\sqrt{d}$. Then
#
# $$
# m_t = \max(\log f_t + m_{t-1},\ a_i), \qquad i' = e^{a_i - m_t}, \qquad f' = e^{\log f_t + m_{t-1} - m_t}, \qquad f_t = \sigma(a_f)
# $$
# $$
# C_t = f' C_{t-1} + i' v_t k_t^\top, \qquad n_t = f' n_{t-1} + i' k_t, \qquad h_t = \sigma(a_o) \odot \frac{C_t q_t}{\max(|n_t \cdot q_t|,\ e^{-m_t})}
# $$
#
# Write `mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state)`: `q_t` and `k_t` are $(N, d)$, `v_t` and `a_o` $(N, P)$, `a_i` and `a_f` $(N)$. The state is the triple `(C, n, m)` of $(N, P, d)$, $(N, d)$ and $(N)$; before the first step $m$ is $-\infty$. It returns $h_t$ $(N, P)$ and the new state, a triple. Pre-activations may be in the thousands: NumPy should not warn. Two lines that help are given.


# %% given="stable"
def log_sigmoid(a):
    """The logarithm of 1 / (1 + exp(-a)), without overflow."""
    return -np.logaddexp(0, -a)


def exp(a):
    """The exponential, of no more than 700: beyond it there is no number for it."""
    return np.exp(np.minimum(a, 700))


# %% solution="mlstm-step"
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    """h_t (N, P), (C, n, m)."""
    C, n, m = state
    ### BEGIN SOLUTION
    k_t = k_t / np.sqrt(k_t.shape[1])
    log_f = log_sigmoid(a_f)
    m_t = np.maximum(log_f + m, a_i)
    i, f = exp(a_i - m_t)[:, None], exp(log_f + m - m_t)[:, None]
    C = f[:, :, None] * C + np.einsum("np,nd->npd", i * v_t, k_t)
    n = f * n + i * k_t
    known = np.maximum(np.abs((n * q_t).sum(axis=1)), exp(-m_t))
    h = np.einsum("npd,nd->np", C, q_t) / known[:, None]
    return np.exp(log_sigmoid(a_o)) * h, (C, n, m_t)
    ### END SOLUTION


# %% check="check-mlstm-step" points=10
from grader.assignments.limits import memory

report = memory.check_mlstm_step(mlstm_step, points=10)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = memory.check_mlstm_step(mlstm_step, points=10, seed=secret_seed("mlstm-step"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Your two memories, filled with more and more pairs: how far off is what comes back? Where it is shaded, there are more pairs than the matrix has columns.

# %% given="see-memories"
with suppress(ImportError):
    from grader.assignments.limits import pictures

    pictures.memories(attention, mlstm_step)

# %% [markdown]
# ## 6. What it costs
#
# - `count_lstm(T, H)` and `count_attention(T, H)`: the multiplications of matrix products of one layer, for one sequence of $T$ steps, if input, state, query, key and value have $H$ numbers each. Attention is causal, what it may not look at is not counted, and it has four matrices of $H^2$: for query, key, value and output.
# - `fit_cost(T, seconds, powers)`: the coefficients $c$, one for each power $p$, for which $\sum_p c_p T^p$ comes nearest to measured times, arrays of one length: the sum of squared *relative* errors is the least. `np.linalg.lstsq(columns, right)[0]` solves the plain problem; divide each row and its right side by its seconds.
# - `predict_cost(coefficients, powers, T)`: the costs, an array, at the lengths `T`, an array too.
#
# The check asks no clock: its times are made up from powers of $T$, some with scatter. The picture below it measures.


# %% solution="cost"
def count_lstm(T, H):
    """Multiplications of an LSTM: a number."""
    ### BEGIN SOLUTION
    return 8 * H**2 * T
    ### END SOLUTION


def count_attention(T, H):
    """Multiplications of causal attention: a number."""
    ### BEGIN SOLUTION
    return 4 * H**2 * T + H * T * (T + 1)
    ### END SOLUTION


def fit_cost(T, seconds, powers):
    """The coefficients, one for each power."""
    ### BEGIN SOLUTION
    columns = np.stack([T**p for p in powers], axis=1)
    return np.linalg.lstsq(columns / seconds[:, None], np.ones(len(T)), rcond=None)[0]
    ### END SOLUTION


def predict_cost(coefficients, powers, T):
    """The cost at each T."""
    ### BEGIN SOLUTION
    return sum(c * T**p for c, p in zip(coefficients, powers, strict=True))
    ### END SOLUTION


# %% check="check-cost" points=8
from grader.assignments.limits import costs

report = costs.check_cost(count_lstm, count_attention, fit_cost, predict_cost, points=8)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = costs.check_cost(count_lstm, count_attention, fit_cost, predict_cost, points=8, seed=secret_seed("cost"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Times of attention, measured here and now on short sequences, and what your model says of one that is four times as long.

# %% given="see-fit"
with suppress(ImportError):
    from grader.assignments.limits import cost_pictures

    cost_pictures.fitted(fit_cost, predict_cost)

# %% [markdown]
# ## 7. Where they cross
#
# One memory costs $b_0 + b_1 T$, the other $c_0 + c_1 T + c_2 T^2$ with $c_2 \ge 0$. Write `crossing(line, curve)` for `line` $(b_0, b_1)$ and `curve` $(c_0, c_1, c_2)$: the $T$ from which on the curve lies above the line. Where there are two crossings it is the larger; a curve that only touches the line may be taken as above from the start, or from the touch on. It is 0 where the curve is above from the start and stays there, and `np.inf` where it never stays above, as where both are the same line, or a straight curve begins above and falls below.


# %% solution="crossing"
def crossing(line, curve):
    """The T from which on the curve is above the line: a number, 0 or np.inf."""
    ### BEGIN SOLUTION
    c, b, a = (curve[0] - line[0], curve[1] - line[1], curve[2])
    if a == 0:
        if b == 0:
            return 0.0 if c > 0 else np.inf
        return max(-c / b, 0.0) if b > 0 else np.inf
    inside = b * b - 4 * a * c
    return 0.0 if inside < 0 else max((-b + inside**0.5) / (2 * a), 0.0)
    ### END SOLUTION


# %% check="check-crossing" points=6
from grader.assignments.limits import costs

report = costs.check_crossing(crossing, points=6)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = costs.check_crossing(crossing, points=6, seed=secret_seed("crossing"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Multiplications of an LSTM and of attention by your counts, for three widths, and where your formula lets them cross.

# %% given="see-crossing"
with suppress(ImportError):
    from grader.assignments.limits import cost_pictures

    cost_pictures.crossings(count_lstm, count_attention, crossing)

# %% [markdown]
# ## 8. In your own words
#
# A team builds a hearing aid that listens all day and answers to its wearer's name and to twenty spoken commands. They plan to use attention "because it remembers everything". Another team reads contracts of 50 pages and has to find in which clause a sum was agreed. They plan to use an LSTM "because it is cheaper". What would you tell each of them about memory, about cost, and about what you would measure before you decide? A few sentences on each.

# %% [markdown] manual="own-words" points=4
# ### BEGIN SOLUTION
# The hearing aid is a stream without end. A cache grows with every step, and so does the cost of a look, until battery and memory are at their end; one would have to throw away old keys, and then it does not remember everything. A name is over in a second, so little has to be kept: a small LSTM or GRU has a constant state and a constant cost a step. I would measure false alarms and misses against its size, and time a step on the device.
#
# The contract asks for exact recall of one thing among thousands. An LSTM's state cannot keep them all, and which one is asked for is not known while it reads. Attention, or a search for the clause and then attention over it, finds it. It is not even more expensive for short texts: by multiplications up to about four times the width. For long ones it is, so I would fit its cost on short texts, predict that of 50 pages, and compare how often each finds the clause with a plain search for words as the baseline.
# ### END SOLUTION
