# %% [markdown]
# # Exercises on sentiment
#
# You build a classifier that reads sentences of any length in one batch, is not fooled by padding, and says how sure it is. At the end it reads a sentence of your
# own, and colours it by what each word does to the score. Plan for 75 to 90 minutes. The chapter
# [Sentiment: what a sentence says about a film](../../chapters/08-sentiment.md) explains what you build; the formulas that it lacks stand below.
#
# **How it works.** Replace each `raise NotImplementedError(...)` with your code, run the cell, then run the check
# below it. The check shows what should hold and whether it does. Where something does not, it looks for the mistake
# that gives your numbers and names it. When your work is graded, the same checks run with other numbers.
# Nothing that you are given may change, and calling your function twice must give the same result. And NumPy must not warn: an overflow or a division by zero on the way counts as wrong, even where the result is right.
#
# **Every part is checked on its own.** A slip in one costs nothing elsewhere. After the checks a cell draws *your* result; where a part is missing, ours stands in.
#
# $N$ sentences in a batch, $T$ words in the longest, sentence $n$ has `lengths[n]` words, at least one. Arrays are time-major: `x[t]` holds one word of each sentence. Rows of arrays are counted from 0, words in formulas from 1, so $h_t$ stands in row $t - 1$.

# %% given="course"
# On Colab, and wherever the course is not installed, this installs it; elsewhere it does nothing.
import importlib.util

if importlib.util.find_spec("grader") is None:
    get_ipython().run_line_magic("pip", "install -q git+REPOSITORY")

# %% given="setup"
from contextlib import suppress

import numpy as np

# %% [markdown]
# ## 1. One batch from sentences of different lengths
#
# A sentence is a list of word numbers, from 1 on. Write `pad_batch`: it returns `x` $(T, N)$, one *column* a sentence in the order in which they come, filled up with 0 behind its end,
# and `lengths` $(N)$. Both hold whole numbers. $T$ is the length of the longest sentence.


# %% solution="pad-batch"
def pad_batch(sentences):
    """Lists of word numbers -> x (T, N), zero behind the end of each column, and lengths (N,)."""
    ### BEGIN SOLUTION
    lengths = np.array([len(sentence) for sentence in sentences])
    x = np.zeros((lengths.max(), len(sentences)), dtype=int)
    for n, sentence in enumerate(sentences):
        x[: len(sentence), n] = sentence
    return x, lengths
    ### END SOLUTION


# %% check="check-pad-batch" points=5
from grader.assignments.sentiment import batches

report = batches.check_pad_batch(pad_batch, points=5)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = batches.check_pad_batch(pad_batch, points=5, seed=secret_seed("pad-batch"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Three sentences, a column each, coloured as far as your lengths reach. Beside them, how much of eight batches of eight is padding: once as the sentences come, once sorted by their lengths. What would that save, and what may it cost in training?

# %% given="see-batch"
with suppress(ImportError):  # pictures are left out while work is graded
    from grader.assignments.sentiment import batch_pictures

    batch_pictures.padded(pad_batch)

# %% [markdown]
# ## 2. Read it as a packed sequence
#
# A network that goes on reading padding changes its state after the sentence is over. A **packed sequence** never reads it: at step $t$ only the sentences with $t < \text{length}$ are
# moved on. If the longest come first, these are the first rows, and one call serves all of them.
#
# Write `read_packed`. It gets a function `step(x_t, state)` that moves any number of sentences on by one word: `x_t` has one row for each, so has `state`, and so has the state that comes back. A row depends on its own row alone.
#
# - `x` is $(T, N, D)$, `lengths` $(N)$ in any order, `state` $(N, K)$ the first states. Return the states $(N, K)$ after each sentence's own last word, **in the order in which the sentences came**.
# - Call `step` once for each $t$ at which some sentence still has a word, with the rows of these sentences and no others. Of equal lengths any may come first. `x` may have rows behind the end of all sentences.


# %% solution="read-packed"
def read_packed(step, x, lengths, state):
    """The state after each sentence's own last word (N, K); step(x_t (n, D), state (n, K)) -> (n, K)."""
    ### BEGIN SOLUTION
    order = np.argsort(-lengths, kind="stable")
    x, state = x[:, order], state[order]
    for t in range(lengths.max()):
        alive = np.sum(lengths > t)
        state = np.concatenate([step(x[t, :alive], state[:alive]), state[alive:]])
    restored = np.empty_like(state)
    restored[order] = state
    return restored
    ### END SOLUTION


# %% check="check-read-packed" points=8
from grader.assignments.sentiment import batches

report = batches.check_read_packed(read_packed, points=8)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = batches.check_read_packed(read_packed, points=8, seed=secret_seed("read-packed"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Each row is a sentence as your `pad_batch` laid it out. Coloured words were read by your `read_packed`, the others were not.

# %% given="see-packing"
with suppress(ImportError):
    from grader.assignments.sentiment import batch_pictures

    batch_pictures.packed(pad_batch, read_packed)

# %% [markdown]
# ## 3. One vector a sentence: the last state, and the mean
#
# `h` $(T, N, H)$ holds what a network put out after each word. Rows $t \ge$ `lengths[n]` of column $n$ are padding. **What stands there must not matter, whatever it is:** the check puts ordinary numbers there, zeros, a thousand, NaN and infinity.
#
# - `last_state` returns the output at each sentence's own last word, $(N, H)$.
# - `masked_mean` returns the mean over each sentence's own words, $(N, H)$.


# %% solution="pooling"
def last_state(h, lengths):
    """The output at each sentence's own last word: h (T, N, H), lengths (N,) -> (N, H)."""
    ### BEGIN SOLUTION
    return h[lengths - 1, np.arange(len(lengths))]
    ### END SOLUTION


def masked_mean(h, lengths):
    """The mean over each sentence's own words: h (T, N, H), lengths (N,) -> (N, H)."""
    ### BEGIN SOLUTION
    valid = np.arange(len(h))[:, None] < lengths
    return np.where(valid[:, :, None], h, 0).sum(axis=0) / lengths[:, None]
    ### END SOLUTION


# %% check="check-pooling" points=7
from grader.assignments.sentiment import pooling

report = pooling.check_pooling(last_state, masked_mean, points=7)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = pooling.check_pooling(last_state, masked_mean, points=7, seed=secret_seed("pooling"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** A sentence of six words, with more and more rows of padding behind it. Your line stays where it is; the dotted one takes all rows for words.

# %% given="see-pooling"
with suppress(ImportError):
    from grader.assignments.sentiment import word_pictures

    word_pictures.pooled(last_state, masked_mean)

# %% [markdown]
# ## 4. Both ends of a bidirectional network
#
# A bidirectional network puts out `y` $(T, N, 2H)$: the first $H$ numbers of row $t$ are those of the forward direction, which has read rows $0$ to $t$; the others are those of the backward direction, which has
# read from the sentence's last word back to row $t$. Both halves stand in the order of time.
#
# Write `both_ends`: what each direction has made of the *whole* sentence, the forward half first, $(N, 2H)$.


# %% solution="both-ends"
def both_ends(y, lengths):
    """What each direction has made of the whole sentence: y (T, N, 2H), lengths (N,) -> (N, 2H)."""
    ### BEGIN SOLUTION
    H = y.shape[2] // 2
    ahead = y[lengths - 1, np.arange(len(lengths)), :H]
    return np.concatenate([ahead, y[0, :, H:]], axis=1)
    ### END SOLUTION


# %% check="check-both-ends" points=6
from grader.assignments.sentiment import pooling

report = pooling.check_both_ends(both_ends, points=6)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = pooling.check_both_ends(both_ends, points=6, seed=secret_seed("both-ends"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** A sentence of twelve words, padded to sixteen. The picture shows which words can move each half of your vector: change a word, and see whether it notices.

# %% given="see-ends"
with suppress(ImportError):
    from grader.assignments.sentiment import pictures

    pictures.ends(both_ends)

# %% [markdown]
# ## 5. Attention
#
# Let every word have a share in the vector. With a score $s_t$ for each word of a sentence of $\ell$ words,
#
# $$
# \alpha_t = \frac{e^{s_t}}{\sum_{j \le \ell} e^{s_j}}, \qquad z = \sum_{t \le \ell} \alpha_t h_t
# $$
#
# Write `attention_pool`, for a batch: `h` $(T, N, H)$, `scores` $(T, N)$, `lengths` $(N)$ -> `z` $(N, H)$ and `shares` $(T, N)$, where the share of padding is 0. Again padding may hold anything, in `h` and in `scores`. Scores may
# be as large as a thousand, of either sign.


# %% solution="attention-pool"
def attention_pool(h, scores, lengths):
    """h (T, N, H), scores (T, N), lengths (N,) -> z (N, H), shares (T, N), which are 0 at padding."""
    ### BEGIN SOLUTION
    valid = np.arange(len(h))[:, None] < lengths
    masked = np.where(valid, scores, -np.inf)
    weights = np.exp(masked - masked.max(axis=0))
    shares = weights / weights.sum(axis=0)
    return (shares[:, :, None] * np.where(valid[:, :, None], h, 0)).sum(axis=0), shares
    ### END SOLUTION


# %% check="check-attention-pool" points=8
from grader.assignments.sentiment import pooling

report = pooling.check_attention_pool(attention_pool, points=8)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = pooling.check_attention_pool(attention_pool, points=8, seed=secret_seed("attention-pool"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Three sentences in one batch. A trained classifier scores their words, and your shares colour them: where does it look?

# %% given="see-shares"
with suppress(ImportError):
    from grader.assignments.sentiment import word_pictures

    word_pictures.shared(attention_pool)

# %% [markdown]
# ## 6. A loss at every word
#
# Ask the network for its opinion after *every* word, not only at the end. `a` $(T, N)$ holds its scores, the logarithms of the odds of praise, so that $p = \sigma(a)$; `y` $(N)$ the labels, 1 for praise and 0 for
# blame. The loss is the mean cross-entropy over all words of all sentences, each word counting alike:
#
# $$
# L = \frac{1}{\sum_n \ell_n} \sum_n \sum_{t \le \ell_n} \bigl( -y_n \ln p_{tn} - (1 - y_n) \ln (1 - p_{tn}) \bigr)
# $$
#
# Write `masked_loss`: it returns $L$ and `da` $(T, N)$, its gradient with respect to `a`, which is 0 at padding. Padding may hold anything. Scores may be as large as a thousand, of either sign:
# `np.logaddexp(0, a)` is $\ln(1 + e^a)$ without an overflow.


# %% solution="masked-loss"
def masked_loss(a, y, lengths):
    """Mean cross-entropy over all words, and its gradient: a (T, N), y (N,), lengths (N,) -> loss, da (T, N)."""
    ### BEGIN SOLUTION
    valid = np.arange(len(a))[:, None] < lengths
    a = np.where(valid, a, 0.0)
    losses = np.where(valid, np.logaddexp(0, a) - y * a, 0)
    p = np.exp(-np.logaddexp(0, -a))
    return losses.sum() / lengths.sum(), np.where(valid, p - y, 0) / lengths.sum()
    ### END SOLUTION


# %% check="check-masked-loss" points=7
from grader.assignments.sentiment import measures

report = measures.check_masked_loss(masked_loss, points=7)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = measures.check_masked_loss(masked_loss, points=7, seed=secret_seed("masked-loss"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** On the left, what one word costs by its score. On the right, the same classifier is asked after every word, and your gradient says where its score should rise or fall. Above it stands your loss of the padded batch, and the mean of what its words cost alone: the two should agree. Which word changes its mind?

# %% given="see-loss"
with suppress(ImportError):
    from grader.assignments.sentiment import word_pictures

    word_pictures.at_every_word(masked_loss)

# %% [markdown]
# ## 7. How good is it, and does it know?
#
# `p` $(N)$ holds probabilities of praise, `y` $(N)$ the labels, 0 or 1.
#
# - `accuracy_and_f1` returns two numbers. Praise is said where $p \ge 1/2$. F1 of praise is $2 \cdot \text{found} / (\text{said} + \text{there})$: *found* is how often praise was said rightly, *said* how often it was said, *there* how often the label is praise. It is 0 where nothing is said and nothing is there.
# - `expected_calibration_error` asks whether 8 of 10 sentences with a $p$ of 0.8 praise. Cut $[0, 1]$ into `bins` bins of equal width, where bin $k$ of $K$ holds $k/K \le p < (k+1)/K$, as the computer divides $k$ by $K$, and 1 belongs to the last.
#   In each bin take the distance between the mean of $p$ and the share of praise. Average the distances, each weighted by the share of sentences in its bin. Empty bins count nothing.


# %% solution="measures"
def accuracy_and_f1(p, y):
    """Share of right answers, and F1 of praise: p (N,), y (N,) -> two numbers."""
    ### BEGIN SOLUTION
    said, there = p >= 0.5, y == 1
    return np.mean(said == there), 2 * np.sum(said & there) / max(said.sum() + there.sum(), 1)
    ### END SOLUTION


def expected_calibration_error(p, y, bins):
    """Mean distance of what is said and what is so, over bins of equal width: p (N,), y (N,) -> number."""
    ### BEGIN SOLUTION
    place = np.minimum((p * bins).astype(int), bins - 1)
    distances = [abs(np.sum(y[place == k] - p[place == k])) for k in range(bins)]
    return sum(distances) / len(p)
    ### END SOLUTION


# %% check="check-measures" points=8
from grader.assignments.sentiment import measures

report = measures.check_measures(accuracy_and_f1, expected_calibration_error, points=8)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = measures.check_measures(accuracy_and_f1, expected_calibration_error, points=8, seed=secret_seed("measures"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Two classifiers with the same accuracy, measured by your functions. One is honest about how sure it is.

# %% given="see-calibration"
with suppress(ImportError):
    from grader.assignments.sentiment import pictures

    pictures.calibration(accuracy_and_f1, expected_calibration_error)

# %% [markdown]
# ## 8. Put it together
#
# You are given `read`, a bidirectional LSTM that never reads padding, and `weights`, a dictionary. Write
#
# - `praise_score(sentences, weights, pad_batch, read, attention_pool)`. Pad the sentences; `read(x, lengths, weights)` gives `y` $(T, N, 2H)$; the scores of the attention are `y @ weights["attention"]`; pool by attention; the result is the
#   logarithm of the odds of praise, `z @ weights["readout"] + weights["bias"]`, one number a sentence in their order, $(N)$. The functions come as arguments: the check brings ours, so that a slip above costs nothing here.
# - `word_effects(sentence, score_of)`. `sentence` is a list of two or more word numbers, and `score_of` a function from a list of sentences to the array of their scores. The effect of a word is the score of the sentence *less* that of the sentence
#   without the word at this place, $(T)$. Ask `score_of` about these sentences only, at once or one by one, as often as you like.


# %% given="reader"
def read(x, lengths, weights):
    """x (T, N) of word numbers, lengths (N,) -> y (T, N, 2H), both directions in the order of time; at padding, 0."""

    def direction(numbers, W_x, W_h, b):
        (T, N), H = numbers.shape, W_h.shape[1]
        h, c, outputs = np.zeros((N, H)), np.zeros((N, H)), np.zeros((T, N, H))
        for t in range(T):
            alive = (t < lengths)[:, None]
            a = weights["embedding"][numbers[t]] @ W_x.T + h @ W_h.T + b
            i, f, _, o = np.split(0.5 * np.tanh(0.5 * a) + 0.5, 4, axis=1)
            moved = f * c + i * np.tanh(a[:, 2 * H : 3 * H])
            c, h = np.where(alive, moved, c), np.where(alive, o * np.tanh(moved), h)
            outputs[t] = np.where(alive, h, 0)
        return outputs

    t = np.arange(len(x))[:, None]
    back, column = np.where(t < lengths, lengths - 1 - t, t), np.arange(x.shape[1])
    ahead = direction(x, *weights["ahead"])
    return np.concatenate([ahead, direction(x[back, column], *weights["back"])[back, column]], axis=2)


# %% solution="classifier"
def praise_score(sentences, weights, pad_batch, read, attention_pool):
    """Lists of word numbers -> the logarithm of the odds of praise of each sentence, (N,)."""
    ### BEGIN SOLUTION
    x, lengths = pad_batch(sentences)
    y = read(x, lengths, weights)
    z, _ = attention_pool(y, y @ weights["attention"], lengths)
    return z @ weights["readout"] + weights["bias"]
    ### END SOLUTION


def word_effects(sentence, score_of):
    """The score of the sentence less that without the word, for each of its words: list (T,) -> (T,)."""
    ### BEGIN SOLUTION
    without = [sentence[:t] + sentence[t + 1 :] for t in range(len(sentence))]
    scores = np.asarray(score_of([sentence, *without]))
    return scores[0] - scores[1:]
    ### END SOLUTION


# %% check="check-classifier" points=8
from grader.assignments.sentiment import assembled

report = assembled.check_classifier(praise_score, word_effects, points=8)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = assembled.check_classifier(praise_score, word_effects, points=8, seed=secret_seed("classifier"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Your parts, with weights that were trained on sentences about films, read three sentences. Blue words raise the score, orange ones lower it. Then let it read *your* sentence: `read_aloud("...")` in a
# new cell. Find one that it gets wrong, and say why.

# %% given="see-classifier"
with suppress(ImportError):
    from grader.assignments.sentiment import pictures

    read_aloud = pictures.reader(praise_score, word_effects, pad_batch, read, attention_pool)
    read_aloud(
        "It is not good, but funny.", "It is funny, but not good.", "Nobody could call this film anything but dull."
    )

# %% [markdown]
# ## 9. In your own words
#
# A report says: *"Our bidirectional LSTM reads word order, so it understands negation, which a bag of words cannot. It has 78.1 % accuracy on the test set and the bag of words 77.6 %. Its scores are probabilities:
# where it says 0.99, we do not look any further."* Name what does not follow, and what you would measure for each of the three claims. About ten sentences. A person reads this.

# %% [markdown] manual="own-words" points=4
# ### BEGIN SOLUTION
# That a network reads the words in order does not say that it uses the order as people do. A test with minimal pairs, the same words in two orders of which one praises, asks exactly that; a bag of words gives both the same score,
# and in the chapter networks that were trained on the film sentences alone mostly let the first opinion win, which is right for some constructions and wrong for others. I would report it by kind of construction, with constructions that were not in the training data, and look at negated and contrasted sentences of the test set.
#
# Half a point of accuracy on some 2,500 sentences is less than the standard error of either (about 0.8 points), and less than the spread of seeds. I would train several seeds, search the rate and the strength of the penalty for both on a validation set, compare
# both on the same sentences (how many does only one get right?), and say that there is no difference if there is none.
#
# A sigmoid gives a number between 0 and 1, and training beyond the best epoch pushes it to the ends. Whether 0.99 means 99 of 100 is read from a reliability diagram, or from the calibration error, on sentences that were not trained on; it can be mended by one temperature that is fitted on the validation set. And 0.99 would still be
# wrong in one case of a hundred, and says nothing of sentences of another kind than those of the test set.
# ### END SOLUTION
