# %% [markdown]
# # Exercises on language modelling
#
# You cut a text into streams, measure a model without falling into a trap, draw from it, search for its most probable text,
# train one that beats every n-gram, and look for a cell that knows whether a quotation is open. Plan for 60 to 90 minutes. The chapter
# [Language modelling and text generation](https://lstm-course.github.io/lstm-course/chapters/07-language-modelling.html) has all that you need.
#
# **How it works.** Replace each `raise NotImplementedError(...)` by your code, run the cell, then run the check
# below it. The check shows what should hold and whether it does. Where something does not, it looks for the mistake
# that gives your numbers and names it. When your work is graded, the same checks run with other numbers.
# Nothing that you are given may change, and the same question must get the same answer again.
#
# **Every part is checked for itself.** None uses a function of another part, so a slip in one costs nothing elsewhere.
#
# A text is an array `codes` of symbol numbers from 0 to $V - 1$. $N$ streams, $T$ steps, $H$ cells; arrays are time-major.

# %% given="course"
# On Colab, and wherever the course is not installed, this installs it; elsewhere it does nothing.
import importlib.util

if importlib.util.find_spec("grader") is None:
    get_ipython().run_line_magic("pip", "install -q git+https://github.com/lstm-course/lstm-course")

# %% given="setup"
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
from grader.checks import language

report = language.check_chunks(chunks, points=7)
### BEGIN HIDDEN TESTS
from grader.claims import secret_seed

report = language.check_chunks(chunks, points=7, seed=secret_seed("chunks"))
### END HIDDEN TESTS
report

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
from grader.checks import language

report = language.check_perplexity(perplexity, bits_per_character, points=5)
### BEGIN HIDDEN TESTS
from grader.claims import secret_seed

report = language.check_perplexity(perplexity, bits_per_character, points=5, seed=secret_seed("perplexity"))
### END HIDDEN TESTS
report

# %% [markdown]
# ## 3. Temperature and nucleus
#
# `next_distribution(scores, temperature, mass)` gives the distribution from which the next symbol is drawn:
#
# 1. softmax of the scores at the temperature, $p_v \propto e^{s_v / \tau}$;
# 2. of these, the **nucleus**: the most probable symbols, as few as together reach at least `mass`, rescaled to sum to 1. All others get 0.
#
# Each probability stays at its symbol's place. A mass that is reached exactly is reached. Scores may be as large as a thousand, or whole numbers,
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
from grader.checks import generation

report = generation.check_distribution(next_distribution, points=6)
### BEGIN HIDDEN TESTS
from grader.claims import secret_seed

report = generation.check_distribution(next_distribution, points=6, seed=secret_seed("next-distribution"))
### END HIDDEN TESTS
report

# %% [markdown]
# ## 4. Beam search
#
# `next_log_p(tokens)` is a function that you are given: from a list of tokens, the log-probabilities $(V)$ of the next. Begin with the empty
# list. At each step extend every hypothesis by every symbol, and keep the `width` best *of all together*, by their total log-probability.
#
# - A hypothesis that ends in the token `end` is **complete**. Do not extend it. It competes for its place in the beam with the score it has.
# - No hypothesis gets longer than `length`. At the end return the best, complete or not, as `(tokens, log_p)`.
# - Asking a model is dear. Ask about each hypothesis in the beam that is not complete, once, and about no other.


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
from grader.checks import beam

report = beam.check_beam_search(beam_search, points=8)
### BEGIN HIDDEN TESTS
from grader.claims import secret_seed

report = beam.check_beam_search(beam_search, points=8, seed=secret_seed("beam-search"))
### END HIDDEN TESTS
report

# %% [markdown]
# ## 5. Train a language model
#
# The text is made of brackets of five kinds with one to six letters between, like `(abaa)[a]<aab>`: symbols 0 to 4 open, 5 to 9 close, 10 and 11
# are the letters (the check gives the symbols other numbers). Only a model that remembers which bracket is open can predict which closes.
#
# You are given an LSTM, its gradient within a chunk, a loss, clipping and Adam, all tested. Write
#
# - `train(codes, V)`: your own loop. Streams, truncated backpropagation with the state carried over, clipping, an update for each chunk. Return
#   what `predict` needs, such as the list of weights. **It must take less than ten seconds**; two are plenty.
# - `predict(model, codes)`: natural log-probabilities `(T, V)`, where row $t$ is for the symbol that comes *after* `codes[t]`, given all up to it.
#
# Your model is trained and tested on texts of 20,000 and 2,000 symbols. You earn more for each bar that its perplexity gets below: that of single
# symbols, that of the best n-gram, a point halfway to the best possible, and 8 % above the best possible. Possible is what one gets who knows how the text is made. Training takes luck as well: a bar that is missed on one text is tried on two others.
# Settings that work: $H = 32$, $N = 16$, $T = 16$, Adam at 0.02 and falling, global norm 1, some 400 updates.


# %% given="network"
def bracket_text(length, rng):
    """A text of brackets of five kinds with one to six letters between, as symbol numbers (length,), V = 12."""
    codes = []
    while len(codes) < length:
        kind, letters = rng.integers(5), 10 + rng.choice(2, size=rng.integers(1, 7), p=[0.8, 0.2])
        codes += [kind, *letters, 5 + kind]
    return np.array(codes[:length])


def new_weights(V, H, rng):
    """[W_x (4H, V), W_h (4H, H), b (4H,), W_y (V, H), b_y (V,)], the forget gate's bias at 1."""
    W_x, W_h, W_y = (rng.uniform(-1, 1, shape) / np.sqrt(H) for shape in ((4 * H, V), (4 * H, H), (V, H)))
    return [W_x, W_h, np.repeat([0.0, 1.0, 0.0, 0.0], H), W_y, np.zeros(V)]


def zero_state(N, H):
    return np.zeros((N, H)), np.zeros((N, H))


def lstm_forward(x, state, weights):
    """x (T, N) of symbol numbers, state (h, c) -> h of every step (T, N, H), the state after, a cache for backward."""
    W_x, W_h, b = weights[:3]
    (h_t, c_t), H, steps = state, W_h.shape[1], []
    h = np.empty((*x.shape, H))
    for t in range(len(x)):
        a = W_x.T[x[t]] + h_t @ W_h.T + b
        gates = 0.5 * np.tanh(0.5 * a) + 0.5
        gates[:, 2 * H : 3 * H] = np.tanh(a[:, 2 * H : 3 * H])
        h_prev, c_prev = h_t, c_t
        i, f, g, o = np.split(gates, 4, axis=1)
        c_t = f * c_prev + i * g
        h[t] = h_t = o * np.tanh(c_t)
        steps.append((x[t], h_prev, c_prev, (i, f, g, o), np.tanh(c_t)))
    return h, (h_t, c_t), steps


def lstm_backward(dh, cache, weights):
    """dh (T, N, H) -> [dW_x, dW_h, db]. No gradient comes from later chunks or goes to earlier ones."""
    W_x, W_h, b = weights[:3]
    dW_x, dW_h, db = np.zeros_like(W_x), np.zeros_like(W_h), np.zeros_like(b)
    dh_t, dc_t = np.zeros_like(dh[0]), np.zeros_like(dh[0])
    for t in reversed(range(len(dh))):
        x_t, h_prev, c_prev, (i, f, g, o), tanh_c = cache[t]
        dh_t = dh[t] + dh_t
        dc_t = dc_t + dh_t * o * (1 - tanh_c**2)
        da_i, da_f, da_g = dc_t * g * i * (1 - i), dc_t * c_prev * f * (1 - f), dc_t * i * (1 - g**2)
        da = np.concatenate([da_i, da_f, da_g, dh_t * tanh_c * o * (1 - o)], axis=1)
        dW_x += da.T @ np.eye(W_x.shape[1])[x_t]
        dW_h += da.T @ h_prev
        db += da.sum(axis=0)
        dh_t, dc_t = da @ W_h, dc_t * f
    return [dW_x, dW_h, db]


def log_softmax(scores):
    shifted = scores - scores.max(axis=-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))


def cross_entropy(h, y, weights):
    """h (T, N, H), y (T, N) -> mean loss in nats, dh (T, N, H), [dW_y, db_y]."""
    W_y, b_y = weights[3:]
    log_p = log_softmax(h @ W_y.T + b_y)
    hit = np.eye(len(b_y))[y]
    dscores = (np.exp(log_p) - hit) / y.size
    flat = dscores.reshape(-1, len(b_y))
    return -(log_p * hit).sum() / y.size, dscores @ W_y, [flat.T @ h.reshape(len(flat), -1), flat.sum(axis=0)]


def clip(gradients, limit):
    """All gradients scaled by one factor, so that their global norm is at most `limit`."""
    norm = np.sqrt(sum((gradient**2).sum() for gradient in gradients))
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
        rate = self.rate * np.sqrt(1 - 0.999**self.k) / (1 - 0.9**self.k)
        return [weight - rate * m / (np.sqrt(s) + 1e-8) for weight, m, s in zip(weights, self.m, self.s, strict=True)]


# %% solution="train"
def train(codes, V):
    """A language model of the text codes (length,) of V symbols, trained in under ten seconds -> what predict needs."""
    ### BEGIN SOLUTION
    N, T, H, updates = 16, 16, 32, 400
    weights, adam = new_weights(V, H, np.random.default_rng(0)), Adam(0.02)
    S = (len(codes) - 1) // N
    x, y = codes[: N * S].reshape(N, S).T, codes[1 : N * S + 1].reshape(N, S).T
    start, state = 0, zero_state(N, H)
    for k in range(updates):
        if start + T > S:
            start, state = 0, zero_state(N, H)
        now = slice(start, start + T)
        h, state, cache = lstm_forward(x[now], state, weights)
        _, dh, dreadout = cross_entropy(h, y[now], weights)
        gradients = clip(lstm_backward(dh, cache, weights) + dreadout, 1.0)
        adam.rate = 0.02 * max(0.1, 1 - k / updates)
        weights = adam.update(weights, gradients)
        start += T
    return weights
    ### END SOLUTION


def predict(model, codes):
    """Natural log-probabilities (T, V): row t is for the symbol after codes[t], given codes[: t + 1]."""
    ### BEGIN SOLUTION
    h, _, _ = lstm_forward(codes[:, None], zero_state(1, model[1].shape[1]), model)
    return log_softmax(h[:, 0] @ model[3].T + model[4])
    ### END SOLUTION


# %% check="check-training" points=10
from grader.checks import language_training

report = language_training.check_training(train, predict, bracket_text, points=10)
### BEGIN HIDDEN TESTS
from grader.claims import secret_seed

report = language_training.check_training(train, predict, bracket_text, points=10, seed=secret_seed("training"))
### END HIDDEN TESTS
report

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
# The number of steps may be odd, there may be a single cell, some cells never move, and `cells` may be float32.


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
from grader.checks import probing

report = probing.check_best_cell(best_cell, points=7)
### BEGIN HIDDEN TESTS
from grader.claims import secret_seed

report = probing.check_best_cell(best_cell, points=7, seed=secret_seed("best-cell"))
### END HIDDEN TESTS
report

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


# %% solution="shift-test"
def shift_test(find, cells, inside, shifts):
    """Accuracies (len(shifts),) that find(cells, labels) -> index, accuracy reaches on moved labels, and the p-value of the true one."""
    ### BEGIN SOLUTION
    found = find(cells, inside)[1]
    accuracies = np.array([find(cells, np.roll(inside, shift))[1] for shift in shifts])
    return accuracies, (1 + np.sum(accuracies >= found)) / (1 + len(shifts))
    ### END SOLUTION


# %% check="check-shift-test" points=5
from grader.checks import probing

report = probing.check_shift_test(shift_test, points=5)
### BEGIN HIDDEN TESTS
from grader.claims import secret_seed

report = probing.check_shift_test(shift_test, points=5, seed=secret_seed("shift-test"))
### END HIDDEN TESTS
report

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
