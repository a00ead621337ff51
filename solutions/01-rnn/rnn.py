# %% [markdown]
# # Exercises on recurrent networks
#
# You write all that a character model is made of: symbols as vectors, a recurrent step, a loop along time, a loss, perplexity,
# and a way to draw text. Plan for 60 to 90 minutes. The chapter
# [Sequences and recurrent networks](../../chapters/01-rnn.md) has all that you need.
#
# **How it works.** Replace each `raise NotImplementedError(...)` with your code, run the cell, then run the check
# below it. The check shows what should hold and whether it does. Where something does not, it looks for the mistake
# that gives your numbers and names it. When your work is graded, the same checks run with other numbers.
#
# **Shapes.** $N$ sequences in a batch, $T$ steps, $D$ inputs, $H$ units, $V$ symbols. Arrays are time-major.
#
# | | shape | |
# |---|---|---|
# | `x_t`, `x` | `(N, D)`, `(T, N, D)` | one step, a whole sequence |
# | `h_prev`, `h_0` | `(N, H)` | the state before a step, before the sequence |
# | `params` | `(W_x, W_h, b)`: `(H, D)`, `(H, H)`, `(H,)` | the same at every step |
# | `target`, `scores` | `(T, N)`, `(T, N, V)` | the symbols that came, and a score for each that could come |
#
# Every part is checked on its own. A slip in one costs nothing in another. Nothing that you are given may change, and calling your function twice must give the same result.
# NumPy must not warn: an overflow or a division by zero on the way counts as wrong, even where the result is right.

# %% given="course"
# On Colab, and wherever the course is not installed, this installs it; elsewhere it does nothing.
import importlib.util

if importlib.util.find_spec("grader") is None:
    get_ipython().run_line_magic("pip", "install -q git+REPOSITORY")

# %% given="setup"
from contextlib import suppress

import numpy as np

# %% [markdown]
# ## 1. One-hot
#
# A network reads vectors. Symbol $k$ of $V$ becomes the vector with a 1 at place $k$ and zeros elsewhere.
#
# Write `one_hot`. `symbols` is an integer array of *any* shape, such as `(T, N)`; the result, floats, has one axis more at the end.


# %% solution="one-hot"
def one_hot(symbols, V):
    """Vectors with a single 1, at the symbol's place: integers (T, N), or of any shape -> floats (T, N, V)."""
    ### BEGIN SOLUTION
    return np.eye(V)[symbols]
    ### END SOLUTION


# %% check="check-one-hot" points=4
from grader.assignments.rnn import rnn_cell

report = rnn_cell.check_one_hot(one_hot, points=4)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = rnn_cell.check_one_hot(one_hot, points=4, seed=secret_seed("one-hot"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** A word, as your network will read it.

# %% given="see-one-hot"
with suppress(ImportError):  # pictures are left out while work is graded
    from grader.assignments.rnn import pictures

    pictures.vectors(one_hot)

# %% [markdown]
# ## 2. One step
#
# $$
# h_t = \tanh(W_x x_t + W_h h_{t-1} + b)
# $$
#
# Write `rnn_step`. It gets whole batches, so in code a row is one sequence: `x_t @ W_x.T`. The check also tries weights so large that the sums are in the thousands, where `np.tanh` is simply 1 or $-1$.
#
# **Guess first:** a unit hears one pulse, then nothing, and the weight of its own last output is 1.5. Where is its $h$ forty steps later? A guess earns nothing and costs nothing; write it down before the picture tells you.


# %% solution="rnn-step"
guess_h = None  # your guess, a number


def rnn_step(x_t, h_prev, params):
    """One step of the recurrent network: x_t (N, D), h_prev (N, H), params (W_x, W_h, b) -> h_t (N, H)."""
    ### BEGIN SOLUTION
    W_x, W_h, b = params
    return np.tanh(x_t @ W_x.T + h_prev @ W_h.T + b)
    ### END SOLUTION


# %% check="check-rnn-step" points=6
from grader.assignments.rnn import rnn_cell

report = rnn_cell.check_step(rnn_step, points=6)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = rnn_cell.check_step(rnn_step, points=6, seed=secret_seed("rnn-step"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Three units hear one pulse, through your step. They differ only in the weight $w$ of their own last output. The ring is your guess for $w = 1.5$. Why does the pulse neither fade there nor grow?

# %% given="see-step"
with suppress(ImportError):
    from grader.assignments.rnn import pictures

    pictures.fading(rnn_step, guess_h)

# %% [markdown]
# ## 3. A whole sequence
#
# Unroll it: the same weights at every step, and the state handed on. `rnn_forward` gets `x` of shape `(T, N, D)` and the state
# `h_0` before the first step. It returns the `h` of every step, `(T, N, H)`, and the last of them once more, `(N, H)`:
# whoever goes on hands it to another call as its `h_0`.
#
# Call your `rnn_step`. When the check runs, ours stands in its place, so a slip in part 2 costs nothing here. If you write the step out
# instead, your loop is judged by its own numbers and by those of your `rnn_step`.


# %% solution="rnn-forward"
def rnn_forward(x, h_0, params):
    """The recurrent network over a sequence: x (T, N, D), h_0 (N, H) -> h of every step (T, N, H), h_T (N, H)."""
    ### BEGIN SOLUTION
    h_t, h = h_0, []
    for x_t in x:
        h_t = rnn_step(x_t, h_t, params)
        h.append(h_t)
    return np.stack(h), h_t
    ### END SOLUTION


# %% check="check-rnn-forward" points=7
from grader.assignments.rnn import rnn_cell

report = rnn_cell.check_forward(rnn_forward, rnn_step, points=7)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = rnn_cell.check_forward(rnn_forward, rnn_step, points=7, seed=secret_seed("rnn-forward"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Eight units with weights drawn at random read a line in which *to be* comes twice. Blue is above 0, orange below. Are the two columns under the last letters the same?

# %% given="see-forward"
with suppress(ImportError):
    from grader.assignments.rnn import pictures

    pictures.reading(rnn_forward, rnn_step)

# %% [markdown]
# ## 4. Softmax and cross-entropy over time
#
# At every step the network gives a score $s_k$ to each symbol, and the softmax makes probabilities of them. The loss is the mean, over
# all $T N$ places, of minus the natural logarithm of the probability of the symbol that came:
#
# $$
# p_k = \frac{e^{s_k}}{\sum_j e^{s_j}}, \qquad
# L = -\frac{1}{TN} \sum_{t,n} \ln p_{t,n,\,\mathrm{target}_{t,n}}, \qquad
# \frac{\mathrm{d}L}{\mathrm{d}s_{t,n,k}} = \frac{p_{t,n,k} - [k = \mathrm{target}_{t,n}]}{TN}
# $$
#
# Write `cross_entropy`, which returns the loss and its gradient with respect to the scores. Two traps lie in the formulas, and the check tries
# both with scores of $\pm 1000$. First, $e^{1000}$ overflows. Which number can you subtract from all scores of a place without changing its probabilities?
# Second, a probability of $e^{-2000}$ is 0 for a computer, and so its logarithm is $-\infty$, though the true one is $-2000$. Work out
# $\ln p_k$ on paper before you compute it: where does the logarithm of the fraction lead you?


# %% solution="cross-entropy"
def cross_entropy(scores, target):
    """Mean cross-entropy in nats and its gradient: scores (T, N, V), target (T, N) -> loss, dscores (T, N, V)."""
    ### BEGIN SOLUTION
    shifted = scores - scores.max(axis=-1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
    loss = -np.take_along_axis(log_p, target[..., None], axis=-1).mean()
    one_hot_target = np.eye(scores.shape[-1])[target]
    dscores = (np.exp(log_p) - one_hot_target) / target.size
    return loss, dscores
    ### END SOLUTION


# %% check="check-cross-entropy" points=8
from grader.assignments.rnn import character_model as character_checks

report = character_checks.check_cross_entropy(cross_entropy, points=8)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = character_checks.check_cross_entropy(cross_entropy, points=8, seed=secret_seed("cross-entropy"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Your loss at one place, with twenty letters. The gradient says how hard the score is pushed. Where does the push stop?

# %% given="see-loss"
with suppress(ImportError):
    from grader.assignments.rnn import pictures

    pictures.losses(cross_entropy)

# %% [markdown]
# ## 5. Perplexity
#
# A model gave the probabilities `p` to the symbols that came, one number for each place. Its perplexity is $e$ to the power of its
# cross-entropy in nats:
#
# $$
# \mathrm{PP} = \exp\Big(-\frac{1}{n} \sum_{k=1}^{n} \ln p_k\Big)
# $$
#
# Write `perplexity`, and `bits_per_symbol`: the same cross-entropy with the logarithm of base 2. `p` is an array of any shape, of one axis or more. The check also takes
# 100,000 places, where the product of all probabilities is 0 for a computer, and a symbol of probability $10^{-12}$.


# %% solution="perplexity"
def perplexity(p):
    """Perplexity of a model that gave the probabilities p, an array of any shape, to the symbols that came."""
    ### BEGIN SOLUTION
    return np.exp(-np.mean(np.log(p)))
    ### END SOLUTION


def bits_per_symbol(p):
    """Mean cross-entropy in bits of a model that gave the probabilities p, of any shape, to the symbols that came."""
    ### BEGIN SOLUTION
    return -np.mean(np.log2(p))
    ### END SOLUTION


# %% check="check-perplexity" points=6
from grader.assignments.rnn import character_model as character_checks

report = character_checks.check_perplexity(perplexity, bits_per_symbol, points=6)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = character_checks.check_perplexity(perplexity, bits_per_symbol, points=6, seed=secret_seed("perplexity"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Five guessers of the same text, numbers in words, from one who knows nothing to one who looks six letters back. Read a perplexity as the number of letters between which the guesser still hesitates.

# %% given="see-perplexity"
with suppress(ImportError):
    from grader.assignments.rnn import pictures

    pictures.perplexities(perplexity, bits_per_symbol)

# %% [markdown]
# ## 6. Drawing with a temperature
#
# To draw a symbol, divide the scores by the temperature $\tau$, take the softmax, and add its probabilities up one after the other. With a number $u$
# drawn uniformly from $[0, 1)$, the symbol is the first $k$ with
#
# $$
# u < p_0 + p_1 + \dots + p_k
# $$
#
# The numbers $u$ are given to you, so nothing in your function is random: the same `u`, the same symbols. Write `pick`. The check also
# takes $\tau = 0.001$, so your softmax must not overflow here either, and $u = 0$: a symbol whose probability is 0 is never drawn.
# Rounding may leave the last sum a little below 1; no `u` of the check lies above it.


# %% solution="pick"
def pick(scores, u, temperature):
    """Symbols drawn at a temperature: scores (N, V), u (N,) from [0, 1), temperature > 0 -> integers (N,)."""
    ### BEGIN SOLUTION
    a = scores / temperature
    e = np.exp(a - a.max(axis=1, keepdims=True))
    cumulative = np.cumsum(e / e.sum(axis=1, keepdims=True), axis=1)
    return np.argmax(u[:, None] < cumulative, axis=1)
    ### END SOLUTION


# %% check="check-pick" points=7
from grader.assignments.rnn import character_model as character_checks

report = character_checks.check_pick(pick, points=7)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = character_checks.check_pick(pick, points=7, seed=secret_seed("pick"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** A thousand draws with your `pick`, at three temperatures. The middle row is the model as it is.

# %% given="see-pick"
with suppress(ImportError):
    from grader.assignments.rnn import pictures

    pictures.draws(pick)

# %% [markdown]
# ## 7. Let it write
#
# A network writes by reading what it has just written. You are given two functions, so this part needs nothing of the others:
#
# - `step(x_t, h_prev)` returns the pair `(h_t, scores)`: one-hot input `(N, V)`, state `(N, H)` -> new state, scores `(N, V)`;
# - `choose(scores, u_t)` returns the symbols `(N,)` that the numbers `u_t` `(N,)` pick.
#
# Write `generate`. The network reads the symbols `first` and begins in the state `h_0`. It draws $T$ symbols for each of the $N$ texts, where `u`
# has the shape `(T, N)`. `first` itself is not among the symbols returned.


# %% solution="generate"
def generate(first, h_0, u, V, step, choose):
    """Write T symbols for each of N texts: first (N,) integers, h_0 (N, H), u (T, N) -> integers (T, N)."""
    ### BEGIN SOLUTION
    symbol, h_t, written = first, h_0, []
    for u_t in u:
        h_t, scores = step(np.eye(V)[symbol], h_t)
        symbol = choose(scores, u_t)
        written.append(symbol)
    return np.stack(written)
    ### END SOLUTION


# %% check="check-generate" points=6
from grader.assignments.rnn import generate as generate_checks

report = generate_checks.check_generate(generate, points=6)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = generate_checks.check_generate(generate, points=6, seed=secret_seed("generate"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Now your parts together. A network of 64 units is trained on 150 numbers in words, `three hundred and forty two` and the like. After 0, 1, 2, 4 and more
# epochs your `generate` lets it write. A line that spells a number is shaded more strongly. It takes a few seconds, and you can watch. (Backpropagation is lent to you: it is the matter of chapter 4.)

# %% given="see-writing"
with suppress(ImportError):
    from grader.assignments.rnn import writing

    writing.writing(one_hot, rnn_step, rnn_forward, cross_entropy, pick, generate)

# %% [markdown]
# ## 8. In your own words
#
# A colleague compares two models of the same text. *"Mine has a perplexity of 4 per character, yours has one of 60 per word, so mine is better by far.
# And I make mine better still by sampling at a temperature of 0.5: the text that it writes has fewer mistakes."* Say what is wrong with each sentence,
# in your own words. For the first, work out with numbers what would make the two comparable. About ten sentences. A person reads this.

# %% [markdown] manual="own-words" points=4
# ### BEGIN SOLUTION
# A perplexity belongs to a unit. One per character and one per word count different choices. The probability of the whole text is the same
# however it is cut, so with c characters for each word, the space counted, the perplexity per word is the one per character to the power c. With 5.5
# characters a word, 4 per character is 4^5.5, about 2,000 per word, far worse than 60; and 60 per word is 60^(1/5.5), about 2.1 per character. They must also be measured
# on the same held-out text, with the same symbols, and the word model must say what it gives to words that it does not know.
#
# Temperature is a way to draw, not a way to train. The trained model is what it was, and its perplexity is measured at temperature 1. A lower temperature
# draws the likely symbols more often: fewer odd words, and more repetition, so the text no longer has the variety of the language. Scored at a temperature
# of 0.5 on held-out text, a model that was well calibrated has a *worse* perplexity, for it is too sure.
# ### END SOLUTION
