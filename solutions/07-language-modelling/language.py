# %% [markdown]
# # Exercises on language modelling
#
# You cut a text into streams, measure a model without falling into a trap, draw from it, search for its most probable text,
# train one that beats every n-gram, and look for a cell that knows whether a quotation is open. Plan for 75 to 100 minutes. The chapter
# [Language modelling and text generation](../../chapters/07-language-modelling.md) has all that you need.
#
# **How it works.** Replace each `raise NotImplementedError(...)` with your code, run the cell, then run the check
# below it. The check shows what should hold and whether it does. Where something does not, it looks for the mistake
# that gives your numbers and names it. When your work is graded, the same checks run with other numbers.
# Nothing that you are given may change, and calling your function twice must give the same result. And NumPy must not warn: an overflow or a division by zero on the way counts as wrong, even where the result is right.
#
# **Every part is checked on its own.** None uses a function of another part, so a slip in one costs nothing elsewhere.
#
# A text is an array `codes` of symbol numbers from 0 to $V - 1$. $N$ streams, $T$ steps, $H$ cells; arrays are time-major.

# %% given="course"
# On Colab, and wherever the course is not installed, this installs it; elsewhere it does nothing.
import importlib.util

if importlib.util.find_spec("grader") is None:
    get_ipython().run_line_magic("pip", "install -q git+REPOSITORY")

# %% given="setup"
from contextlib import suppress

import numpy as np

# %% [markdown]
# ## 1. Contiguous streams
#
# Truncated backpropagation carries the state from chunk to chunk. So row by row, *column n of each chunk must go on where column n
# of the chunk before it stopped*. Write `chunks`:
#
# - $S = \lfloor (\text{length} - 1) / N \rfloor$ is the length of a stream. Stream $n$ is `codes[n * S : (n + 1) * S]`, and it is column $n$.
# - `y` is the symbol that follows each symbol of `x` in the text. The last symbol of a stream has a successor too.
# - Each chunk has $T$ rows; the last has what is left, so it may be shorter and is never empty. Symbols that do not fill a row are left out.
# - One stream, one step a chunk, or chunks longer than a stream are no special cases.
#
# For `codes = 0 ... 7`, `N = 2` and `T = 2`, the streams are `0 1 2` and `3 4 5`, and the first chunk is
# `x = [[0, 3], [1, 4]]`, `y = [[1, 4], [2, 5]]`.


# %% solution="chunks"
def chunks(codes, N, T):
    """A list of pairs (x, y), each (T, N): N contiguous streams of the text `codes` (length,), cut along time."""
    ### BEGIN SOLUTION
    S = (len(codes) - 1) // N
    x = codes[: N * S].reshape(N, S).T
    y = codes[1 : N * S + 1].reshape(N, S).T
    return [(x[start : start + T], y[start : start + T]) for start in range(0, S, T)]
    ### END SOLUTION


# %% check="check-chunks" points=7
from grader.assignments.language_modelling import streams as language

report = language.check_chunks(chunks, points=7)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = language.check_chunks(chunks, points=7, seed=secret_seed("chunks"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** A line in your three streams. The ground changes with the chunk. Each stream must read on over the border as if it were not there.

# %% given="see-streams"
with suppress(ImportError):  # pictures are left out while work is graded
    from grader.assignments.language_modelling import pictures

    pictures.streams(chunks)

# %% [markdown]
# ## 2. Perplexity and bits per character
#
# `perplexity(log_p, base)` gets the *logarithms, to the given base*, of the probabilities that a model gave to the symbols that came. A
# uniform model over $V$ symbols must get $V$, whichever base its author liked.
#
# `bits_per_character(log_p, characters)` compares models that cut text differently. `log_p` holds the *natural* logarithm for each
# token, and all tokens together spell so many `characters`.
#
# In both, `log_p` may have any shape, one entry or fifty thousand, and the symbols may be most improbable.


# %% solution="perplexity"
def perplexity(log_p, base):
    """Perplexity from the logarithms to `base` of the probabilities of the symbols that came: (T,) -> number."""
    ### BEGIN SOLUTION
    return base ** -np.mean(log_p)
    ### END SOLUTION


def bits_per_character(log_p, characters):
    """Bits per character from the natural log-probability of each token, (tokens,), which spell `characters`."""
    ### BEGIN SOLUTION
    return -np.sum(log_p) / np.log(2) / characters
    ### END SOLUTION


# %% check="check-perplexity" points=5
from grader.assignments.language_modelling import streams as language

report = language.check_perplexity(perplexity, bits_per_character, points=5)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = language.check_perplexity(perplexity, bits_per_character, points=5, seed=secret_seed("perplexity"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Guessers of the same text. Only bits per character have room for the one who guesses whole words.

# %% given="see-guessers"
with suppress(ImportError):
    from grader.assignments.language_modelling import pictures

    pictures.guessers(perplexity, bits_per_character)

# %% [markdown]
# ## 3. Temperature and nucleus
#
# `next_distribution(scores, temperature, mass)` gives the distribution from which the next symbol is drawn:
#
# 1. softmax of the scores at the temperature, $p_v \propto e^{s_v / \tau}$;
# 2. of these, the **nucleus**: the most probable symbols, as few as together reach at least `mass`, rescaled to sum to 1. All others get 0.
#
# Of equally probable symbols any may be kept, but no more than it takes. Each probability stays at its symbol's place. A mass that is reached exactly is reached, rounding aside. Scores may be as large as a thousand, of either sign, or whole numbers,
# and there may be a single symbol.


# %% solution="next-distribution"
def next_distribution(scores, temperature, mass):
    """Probabilities (V,) of the next symbol from scores (V,), at a temperature, cut to the nucleus of that mass."""
    ### BEGIN SOLUTION
    p = np.exp((scores - scores.max()) / temperature)
    p = p / p.sum()
    order = np.argsort(-p)
    before = np.cumsum(p[order]) - p[order]
    p[order[before >= mass]] = 0
    return p / p.sum()
    ### END SOLUTION


# %% check="check-next-distribution" points=6
from grader.assignments.language_modelling import generation

report = generation.check_distribution(next_distribution, points=6)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = generation.check_distribution(next_distribution, points=6, seed=secret_seed("next-distribution"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Six letters, at three temperatures $\tau$, whole and cut to their nucleus.

# %% given="see-nucleus"
with suppress(ImportError):
    from grader.assignments.language_modelling import pictures

    pictures.nuclei(next_distribution)

# %% [markdown]
# ## 4. Beam search
#
# `next_log_p(tokens)` is a function that you are given: from a list of tokens, the log-probabilities $(V)$ of the next. Begin with the empty
# list. At each step extend every hypothesis by every symbol, and keep the `width` best *of all together*, by their total log-probability; of equals any.
#
# - A hypothesis that ends in the token `end` is **complete**. Do not extend it. It competes for its place in the beam with the score it has, and is lost if it falls out.
# - No hypothesis gets longer than `length`, which is 1 or more. At the end return the best, complete or not, as `(tokens, log_p)`.
# - A text may be so long that its probability is 0 in floating point; its logarithm is not.
# - Asking a model is dear. Ask about each hypothesis in the beam that is not complete, once, and about no other. Once the best of the beam is complete you may stop.


# %% solution="beam-search"
def beam_search(next_log_p, width, length, end):
    """The best token list of a beam, and its log-probability; next_log_p(list of tokens) -> (V,)."""
    ### BEGIN SOLUTION
    beam = [([], 0.0)]
    for _ in range(length):
        candidates = []
        for tokens, score in beam:
            if tokens and tokens[-1] == end:
                candidates.append((tokens, score))
            else:
                log_p = next_log_p(tokens)
                candidates += [([*tokens, v], score + log_p[v]) for v in range(len(log_p))]
        beam = sorted(candidates, key=lambda candidate: -candidate[1])[:width]
    return beam[0]
    ### END SOLUTION


# %% check="check-beam-search" points=8
from grader.assignments.language_modelling import beam

report = beam.check_beam_search(beam_search, points=8)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = beam.check_beam_search(beam_search, points=8, seed=secret_seed("beam-search"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Your beam looks for the most probable sentence of a model that counts letters. Does a wider beam find a better one? Does it find a more interesting one?

# %% given="see-beams"
with suppress(ImportError):
    from grader.assignments.language_modelling import pictures

    pictures.beams(beam_search)

# %% [markdown]
# ## 5. Train a language model
#
# The text is made of brackets of five kinds with letters between, like `(abaa)[a]<aab>`: symbols 0 to 4 open, 5 to 9 close, 10 and 11
# are the letters (the check gives the symbols other numbers, and the letters other shares). Most brackets are short, but some hold up to 60 letters. Only a model that
# remembers which bracket is open can predict which closes, and that may be a dozen chunks ago.
#
# You are given an LSTM, its gradient within a chunk, a loss, clipping and Adam, all tested. Write
#
# - `train(chunks, V)`: your own loop. `chunks` is the list of part 1 for a text of 20,000 symbols, with $N = 50$ and $T = 5$; pass through it as often as you like. Truncated
#   backpropagation with the state carried over, clipping, an update for each chunk. Return the list of weights, `[W_x, W_h, b, W_y, b_y]`, with
#   at most 128 cells. **It must take less than ten seconds**; one or two are plenty.
# - `predict(weights, codes)`: natural log-probabilities `(T, V)`, where row $t$ is for the symbol that comes *after* `codes[t]`, given all up to it. It works for any weights of
#   such shapes, and for scores of a thousand.
#
# The check runs your *weights*, in an LSTM of its own, on text that they have not seen. You earn more for each bar that its perplexity gets below: that of single
# symbols, that of the best $n$-gram, and 3 % above the best possible, which is what one gets who knows how the text is made. The last bar is about memory: 30 letters and more after a bracket opened,
# does the network still know which? And `train` gets one more text of 20,000 symbols, which has no brackets but is made of eight words: it must learn that as well, or the
# upper bars do not count, for weights that were counted or set by hand are not trained. Training takes luck as well: a bar that is missed on one text is tried on another.
#
# Settings that work: $H = 48$, Adam at 0.03, falling to a tenth of that from pass to pass, global norm 0.5, ten passes. Watch the loss as it falls: a uniform guess costs $\ln V$.


# %% given="network"
def bracket_text(length, rng, share=0.8):
    """A text of brackets of five kinds as symbol numbers (length,), V = 12: n letters between with a probability that
    falls as n ** -1.6, for n from 1 to 60; `share` of the letters are the first of the two."""
    codes, sizes = [], np.arange(1, 61)
    while len(codes) < length:
        kind, size = rng.integers(5), rng.choice(sizes, p=sizes**-1.6 / (sizes**-1.6).sum())
        codes += [kind, *(10 + (rng.random(size) > share)), 5 + kind]
    return np.array(codes[:length])


def new_weights(V, H, rng):
    """[W_x (4H, V), W_h (4H, H), b (4H,), W_y (V, H), b_y (V,)], the forget gate's bias at 1, in float32."""
    W_x, W_h, W_y = (rng.uniform(-1, 1, shape) / np.sqrt(H) for shape in ((4 * H, V), (4 * H, H), (V, H)))
    b = np.repeat([0.0, 1.0, 0.0, 0.0], H)
    return [np.float32(weight) for weight in (W_x, W_h, b, W_y, np.zeros(V))]


def zero_state(N, H):
    return np.zeros((N, H), np.float32), np.zeros((N, H), np.float32)


def lstm_forward(x, state, weights):
    """x (T, N) of symbol numbers, state (h, c) -> h of every step (T, N, H), the state after, a cache for backward."""
    W_x, W_h, b = weights[:3]
    (h_t, c_t), H, steps = state, W_h.shape[1], []
    a_x = W_x.T[x] + b
    h = np.empty((*x.shape, H), W_h.dtype)
    for t in range(len(x)):
        a = a_x[t] + h_t @ W_h.T
        i, f, _, o = np.split(0.5 * np.tanh(0.5 * a) + 0.5, 4, axis=1)
        g = np.tanh(a[:, 2 * H : 3 * H])
        h_prev, c_prev = h_t, c_t
        c_t = f * c_prev + i * g
        tanh_c = np.tanh(c_t)
        h[t] = h_t = o * tanh_c
        steps.append((h_prev, c_prev, i, f, g, o, tanh_c))
    return h, (h_t, c_t), (x, steps)


def lstm_backward(dh, cache, weights):
    """dh (T, N, H) -> [dW_x, dW_h, db]. No gradient comes from later chunks or goes to earlier ones."""
    W_x, W_h, b = weights[:3]
    x, steps = cache
    dh_t, dc_t = np.zeros_like(dh[0]), np.zeros_like(dh[0])
    da = np.empty((*x.shape, len(b)), dh.dtype)
    for t in reversed(range(len(dh))):
        _, c_prev, i, f, g, o, tanh_c = steps[t]
        dh_t = dh[t] + dh_t
        dc_t = dc_t + dh_t * o * (1 - tanh_c**2)
        da_i, da_f, da_g = dc_t * g * i * (1 - i), dc_t * c_prev * f * (1 - f), dc_t * i * (1 - g**2)
        np.concatenate([da_i, da_f, da_g, dh_t * tanh_c * o * (1 - o)], axis=1, out=da[t])
        dh_t, dc_t = da[t] @ W_h, dc_t * f
    da = da.reshape(-1, len(b))
    h_prev = np.concatenate([step[0] for step in steps])
    return [da.T @ np.eye(W_x.shape[1], dtype=da.dtype)[x.ravel()], da.T @ h_prev, da.sum(axis=0)]


def log_softmax(scores):
    shifted = scores - scores.max(axis=-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))


def cross_entropy(h, y, weights):
    """h (T, N, H), y (T, N) -> mean loss in nats, dh (T, N, H), [dW_y, db_y]."""
    W_y, b_y = weights[3:]
    flat = h.reshape(y.size, -1)
    log_p = log_softmax(flat @ W_y.T + b_y)
    hit = np.eye(len(b_y), dtype=h.dtype)[y.ravel()]
    dscores = (np.exp(log_p) - hit) / y.size
    return -(log_p * hit).sum() / y.size, (dscores @ W_y).reshape(h.shape), [dscores.T @ flat, dscores.sum(axis=0)]


def clip(gradients, limit):
    """All gradients scaled by one factor, so that their global norm is at most `limit`."""
    norm = float(np.sqrt(sum((gradient**2).sum() for gradient in gradients)))
    return [gradient * min(1.0, limit / (norm + 1e-12)) for gradient in gradients]


class Adam:
    """One object for a whole training: weights = adam.update(weights, gradients)."""

    def __init__(self, rate):
        self.rate, self.k, self.m, self.s = rate, 0, None, None

    def update(self, weights, gradients):
        if self.m is None:
            self.m = [np.zeros_like(weight) for weight in weights]
            self.s = [np.zeros_like(weight) for weight in weights]
        self.k += 1
        self.m = [0.9 * m + 0.1 * gradient for m, gradient in zip(self.m, gradients, strict=True)]
        self.s = [0.999 * s + 0.001 * gradient**2 for s, gradient in zip(self.s, gradients, strict=True)]
        rate = self.rate * (1 - 0.999**self.k) ** 0.5 / (1 - 0.9**self.k)
        return [weight - rate * m / (np.sqrt(s) + 1e-8) for weight, m, s in zip(weights, self.m, self.s, strict=True)]


# %% solution="train"
def train(chunks, V):
    """The weights [W_x, W_h, b, W_y, b_y] of a language model of V symbols, trained on the chunks (x, y), each (T, N)."""
    ### BEGIN SOLUTION
    H, passes = 48, 10
    weights, adam = new_weights(V, H, np.random.default_rng(0)), Adam(0.03)
    for k in range(passes):
        state = zero_state(chunks[0][0].shape[1], H)
        adam.rate = 0.03 * (1 - k / passes)
        for x, y in chunks:
            h, state, cache = lstm_forward(x, state, weights)
            _, dh, dreadout = cross_entropy(h, y, weights)
            weights = adam.update(weights, clip(lstm_backward(dh, cache, weights) + dreadout, 0.5))
    return weights
    ### END SOLUTION


def predict(weights, codes):
    """Natural log-probabilities (T, V): row t is for the symbol after codes[t], given codes[: t + 1]."""
    ### BEGIN SOLUTION
    h, _, _ = lstm_forward(codes[:, None], zero_state(1, weights[1].shape[1]), weights)
    return log_softmax(h[:, 0] @ weights[3].T + weights[4])
    ### END SOLUTION


# %% check="check-training" points=10
from grader.assignments.language_modelling import training as language_training

report = language_training.check_training(train, predict, bracket_text, points=10)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = language_training.check_training(train, predict, bracket_text, points=10, seed=secret_seed("training"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Your `train` again, on a text in which animals meet, and some of them are quoted. Watch the loss, beside what guessers by counts pay, and watch the text
# while your network learns to spell, and then to close its quotations. It draws from your `next_distribution`. This takes as long as your training does.

# %% given="see-writing"
with suppress(ImportError):
    from grader.assignments.language_modelling import writing

    writing.writing(train, predict, next_distribution)

# %% [markdown]
# ## 6. Find the cell that knows
#
# `cells` $(T, H)$ holds $c_t$ of every cell while a network read a text; `inside` $(T)$ is True while a quotation was open. Is there a cell that
# tells? Write `best_cell`:
#
# 1. On the **first half** of the steps (`T // 2` of them) give each cell a rule. Its threshold is midway between its mean inside and its mean outside. It says
#    "inside" above the threshold if its mean inside is the larger, else below.
# 2. Still on the first half, score each rule by its **balanced accuracy**: the mean of the share of inside steps that it calls inside and the share
#    of outside steps that it calls outside. Choose the best cell.
# 3. Return its index, and its balanced accuracy on the **second half**, with the threshold and the side of the first.
#
# The number of steps may be odd, there may be a single cell, some cells never move, and `cells` may be float32. Both halves have steps inside and outside; of cells that are equally good any will do.


# %% solution="best-cell"
def best_cell(cells, inside):
    """Index of the cell that tells `inside` best on the first half, and its balanced accuracy on the second: cells (T, H), inside (T,)."""
    ### BEGIN SOLUTION
    half = len(inside) // 2

    def balanced(said, truth):
        return (said[truth].mean(axis=0) + (~said[~truth]).mean(axis=0)) / 2

    high, low = cells[:half][inside[:half]].mean(axis=0), cells[:half][~inside[:half]].mean(axis=0)
    said = (cells > (high + low) / 2) == (high > low)
    index = int(np.argmax(balanced(said[:half], inside[:half])))
    return index, balanced(said[half:, index], inside[half:])
    ### END SOLUTION


# %% check="check-best-cell" points=7
from grader.assignments.language_modelling import probing

report = probing.check_best_cell(best_cell, points=7)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = probing.check_best_cell(best_cell, points=7, seed=secret_seed("best-cell"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Your search goes through the cells of the network that you have just trained. Here is the cell that it chose. What else does that cell follow, besides quotations?

# %% given="see-cell"
with suppress(ImportError):
    from grader.assignments.language_modelling import pictures

    pictures.quotation_cell(best_cell, train)

# %% [markdown]
# ## 7. Could it be chance?
#
# The best of many cells looks good even on noise. Compare with labels that have nothing to do with the text. Shuffling them one by one would break up the
# quotations, which are runs. So move them along the text in a circle, `np.roll(inside, shift)`.
#
# `shift_test` gets a function `find(cells, inside)` that returns an index and an accuracy. It searches once with the true labels, and anew for each shift. Return
# the accuracies for the shifts, and the p-value
#
# $$ p = \frac{1 + \#\{\text{shifts whose accuracy is at least the true one}\}}{1 + \#\{\text{shifts}\}} $$
#
# The ones count the true labels themselves: with 19 shifts no p-value can be below 0.05.
#
# **Guess first:** moved labels say nothing of the text, and the accuracy is that of the half in which the cell was not chosen. So it is about one half. How high is it in the luckiest of 39 shifts? A guess earns nothing and costs nothing; write it down before the picture tells you.


# %% solution="shift-test"
guess_luck = None  # your guess, a balanced accuracy from 0 to 1


def shift_test(find, cells, inside, shifts):
    """Accuracies (len(shifts),) that find(cells, labels) -> index, accuracy reaches on moved labels, and the p-value of the true one."""
    ### BEGIN SOLUTION
    found = find(cells, inside)[1]
    accuracies = np.array([find(cells, np.roll(inside, shift))[1] for shift in shifts])
    return accuracies, (1 + np.sum(accuracies >= found)) / (1 + len(shifts))
    ### END SOLUTION


# %% check="check-shift-test" points=5
from grader.assignments.language_modelling import probing

report = probing.check_shift_test(shift_test, points=5)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = probing.check_shift_test(shift_test, points=5, seed=secret_seed("shift-test"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Thirty-nine times the labels were moved along the text, and your search looked for the best cell anew. The ring is your guess for the luckiest. Where do the true labels stand?

# %% given="see-chance"
with suppress(ImportError):
    from grader.assignments.language_modelling import pictures

    pictures.by_chance(shift_test, best_cell, train, guess_luck)

# %% [markdown]
# ## 8. In your own words
#
# A report says: *"Our word model has a perplexity of 60 and the character model it replaces one of 4, so the old one was better at guessing; but the new one is
# what we ship, for look at the three beautiful paragraphs that it wrote below."* Name what is wrong with the comparison, with the conclusion, and with the evidence,
# and describe the comparison that you would ask for, with its baselines. About ten sentences. A person reads this.

# %% [markdown] manual="own-words" points=4
# ### BEGIN SOLUTION
# The perplexities count different things: one is for each word, one for each character. A word of five letters and a space is six characters, and a perplexity of 4
# for each of them is 4^6 = 4096 a word, so the word model is far better if both numbers are honest. Both should be turned into bits per character of the
# same held-out text: log2(60)/6 is about 1.0 against 2.0. A word model must also pay for words outside of its vocabulary, else it was tested on an easier text.
# Three paragraphs prove nothing: somebody chose them, nobody counts those that were thrown away, and samples show what a model can do, not how probable it finds what people wrote;
# a model that recites its training text writes beautifully. I would ask for bits per character on held-out text without paragraphs that are in the
# training text, over several seeds, beside uniform, unigram, smoothed n-gram and a compressor; and if samples are shown, the first ten, with the seed and the temperature, and rated blind.
# ### END SOLUTION
