# %% [markdown]
# # Exercises on speech
#
# You turn a sound into features, sum over all paths that say a string, find the gradient of that sum, search for the likeliest string, and count errors. At the end your own code recognises spoken digits, by voices that the network has never heard. Plan for 90 to 120 minutes. The chapter
# [Speech](../../chapters/11-speech.md) has all that you need.
#
# **How it works.** Replace each `raise NotImplementedError(...)` with your code, run the cell, then run the check
# below it. The check shows what should hold and whether it does. Where something does not, it looks for the mistake
# that gives your numbers and names it. When your work is graded, the same checks run with other numbers.
# Nothing that you are given may change, and calling your function twice must give the same result. And NumPy must not warn: an overflow or a division by zero on the way counts as wrong, even where the result is right.
#
# **Every part is checked on its own.** A slip in one costs nothing elsewhere. After the checks a cell draws *your* result; where a part is missing, ours stands in.
#
# There are $T$ steps and $K$ labels, of which 0 is the blank. `log_y` $(T, K)$ are logarithms of probabilities, and `target` is a list of $M$ labels from 1 on, which may have none. The target with a blank before, between and behind its labels has $2M + 1$ places. What has no probability has the logarithm `-np.inf`. The target always has some: $p > 0$.

# %% given="course"
# On Colab, and wherever the course is not installed, this installs it; elsewhere it does nothing.
import importlib.util

if importlib.util.find_spec("grader") is None:
    get_ipython().run_line_magic("pip", "install -q git+REPOSITORY")

# %% given="setup"
from contextlib import suppress

import numpy as np

# %% [markdown]
# ## 1. What a network reads of a sound
#
# - `frames(sound, width, hop)`: a sound, an array of samples, is cut into frames of `width` samples, of which one begins every `hop` samples: $(T, \text{width})$. What is left over at the end is dropped. There is always room for one.
# - `log_mel(pieces, filters, floor)`: frames $(T, \text{width})$ become features $(T, B)$. Multiply each frame by the Hamming window, `np.hamming(width)`. Take its Fourier transform of $2 (F - 1)$ points (they are never fewer than `width`), where `filters` is $(B, F)$: `np.fft.rfft(frame, points)` fills up with zeros and returns $F$ complex numbers. Their squared magnitudes are the power. Each filter weighs and sums it. Return the natural logarithm of this sum, or of `floor` where `floor` is larger than the sum.


# %% solution="features"
def frames(sound, width, hop):
    """(samples,) -> (T, width)."""
    ### BEGIN SOLUTION
    return np.lib.stride_tricks.sliding_window_view(sound, width)[::hop].copy()
    ### END SOLUTION


def log_mel(pieces, filters, floor):
    """(T, width), (B, F) -> (T, B)."""
    ### BEGIN SOLUTION
    window = np.hamming(pieces.shape[1])
    power = np.abs(np.fft.rfft(pieces * window, 2 * (filters.shape[1] - 1))) ** 2
    return np.log(np.maximum(power @ filters.T, floor))
    ### END SOLUTION


# %% check="check-features" points=8
from grader.assignments.speech import features

report = features.check_features(frames, log_mel, points=8)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = features.check_features(frames, log_mel, points=8, seed=secret_seed("features"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** A tone that glides up, a hiss and a click, through your frames and your features.

# %% given="see-sound"
with suppress(ImportError):  # pictures are left out while work is graded
    from grader.assignments.speech import pictures

    pictures.sound(frames, log_mel)

# %% [markdown]
# ## 2. What a path says
#
# A path has a label, or the blank 0, at every step. Write `collapse(path)` for a list of labels. Repetitions become one, then blanks go. Return a list.


# %% solution="collapse"
def collapse(path):
    """[0, 3, 3, 0, 3] -> [3, 3]."""
    ### BEGIN SOLUTION
    said, last = [], 0
    for label in path:
        if label != last and label != 0:
            said.append(label)
        last = label
    return said
    ### END SOLUTION


# %% check="check-collapse" points=4
from grader.assignments.speech import paths

report = paths.check_collapse(collapse, points=4)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = paths.check_collapse(collapse, points=4, seed=secret_seed("collapse"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** All 81 paths of four steps with a blank and two labels, told by your `collapse`: how many say each string? Some of them stand beside the bars. Why do fewer say *aa* than *ab*?

# %% given="see-paths"
with suppress(ImportError):
    from grader.assignments.speech import search_pictures

    search_pictures.counted(collapse)

# %% [markdown]
# ## 3. All paths that say it
#
# - `ctc_forward(log_y, target)`: the table $\alpha$ $(T, 2M + 1)$ of the chapter's lesson 3, in logarithms: $\alpha_t[s]$ is of all beginnings that are at place $s$ in step $t$, the probability of that step included. `np.logaddexp(a, b)` is $\ln(e^a + e^b)$, and knows what to do with `-np.inf`.
# - `ctc_loss(alpha)`: $-\ln p$ of the target, from a table $\alpha$.


# %% solution="ctc-forward"
def ctc_forward(log_y, target):
    """alpha (T, 2M + 1): the logarithm of all beginnings of paths that are at a place in a step."""
    ### BEGIN SOLUTION
    places = [0]
    for label in target:
        places += [label, 0]
    alpha = np.full((len(log_y), len(places)), -np.inf)
    alpha[0, :2] = log_y[0, places[:2]]
    for t in range(1, len(log_y)):
        for s, label in enumerate(places):
            ways = [alpha[t - 1, s]]
            if s > 0:
                ways.append(alpha[t - 1, s - 1])
            if s > 1 and label != 0 and label != places[s - 2]:
                ways.append(alpha[t - 1, s - 2])
            alpha[t, s] = log_y[t, label] + np.logaddexp.reduce(ways)
    return alpha
    ### END SOLUTION


def ctc_loss(alpha):
    """-ln p of the target, a number."""
    ### BEGIN SOLUTION
    return -np.logaddexp.reduce(alpha[-1, -2:])
    ### END SOLUTION


# %% check="check-forward" points=10
from grader.assignments.speech import paths

report = paths.check_forward(ctc_forward, ctc_loss, points=10)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = paths.check_forward(ctc_forward, ctc_loss, points=10, seed=secret_seed("forward"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Five steps of a network that is not sure of much. Your table of *aa*: which place can no path skip? Beside it stands what strings cost by your tables; the diamonds add up all of their paths, one by one.

# %% given="see-all-paths"
with suppress(ImportError):
    from grader.assignments.speech import search_pictures

    search_pictures.summed(ctc_forward, ctc_loss)

# %% [markdown]
# ## 4. When was it said?
#
# - `ctc_backward(log_y, target)`: the table $\beta$ $(T, 2M + 1)$: the logarithm of all ends of paths that follow on a place. $\beta_t$ contains the steps after $t$, and not $t$ itself, which $\alpha_t$ contains. In the last row nothing follows: the last two places have the logarithm of 1.
# - `ctc_gradient(log_y, target, alpha, beta)`: the gradient $(T, K)$ of $-\ln p$ with respect to the scores before the softmax, $y_t[k] - \sum_{s:\, l'_s = k} e^{\alpha_t[s] + \beta_t[s] - \ln p}$.


# %% solution="ctc-gradient"
def ctc_backward(log_y, target):
    """beta (T, 2M + 1): the logarithm of all ends of paths that follow on a place in a step."""
    ### BEGIN SOLUTION
    places = [0]
    for label in target:
        places += [label, 0]
    S = len(places)
    beta = np.full((len(log_y), S), -np.inf)
    beta[-1, -2:] = 0
    for t in range(len(log_y) - 2, -1, -1):
        after = beta[t + 1] + log_y[t + 1, places]
        for s in range(S):
            ways = [after[s]]
            if s + 1 < S:
                ways.append(after[s + 1])
            if s + 2 < S and places[s + 2] != 0 and places[s + 2] != places[s]:
                ways.append(after[s + 2])
            beta[t, s] = np.logaddexp.reduce(ways)
    return beta
    ### END SOLUTION


def ctc_gradient(log_y, target, alpha, beta):
    """The gradient (T, K) with respect to the scores."""
    ### BEGIN SOLUTION
    places = [0]
    for label in target:
        places += [label, 0]
    shares = np.exp(alpha + beta - np.logaddexp.reduce(alpha[-1, -2:]))
    da = np.exp(log_y)
    for s, label in enumerate(places):
        da[:, label] -= shares[:, s]
    return da
    ### END SOLUTION


# %% check="check-gradient" points=10
from grader.assignments.speech import gradients

report = gradients.check_gradient(ctc_backward, ctc_gradient, points=10)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = gradients.check_gradient(ctc_backward, ctc_gradient, points=10, seed=secret_seed("gradient"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** A string by a voice that the network has never heard: its features, and by your sums how likely the path is at each place of what was said. Below is what it costs, and where your gradient wants each score. Where was it about to hear a digit that nobody said?

# %% given="see-path"
with suppress(ImportError):
    from grader.assignments.speech import pictures

    pictures.path(ctc_forward, ctc_loss, ctc_backward, ctc_gradient)

# %% [markdown]
# ## 5. What was said?
#
# `prefix_beam(log_y, width)` searches for the likeliest strings. It begins with the empty prefix. At each step every prefix goes on with the blank and with each label, and the `width` likeliest prefixes are kept. It returns a list of at most `width` pairs (labels, $\ln p$), the likeliest first, equals in any order; labels are a list. A string without any probability may be left out, or have the $\ln p$ `-np.inf`.
#
# For each prefix keep two sums, over the paths that end in a blank and over those that end in its last label. The table in lesson 4 says what becomes of each. The same prefix may be reached in several ways: they are added.


# %% solution="prefix-beam"
def prefix_beam(log_y, width):
    """The likeliest strings with their ln p, best first."""
    ### BEGIN SOLUTION
    beam = {(): (0.0, -np.inf)}
    for row in log_y:
        longer = {}

        def add(prefix, in_blank, in_label, longer=longer):
            known = longer.get(prefix, (-np.inf, -np.inf))
            longer[prefix] = np.logaddexp(known[0], in_blank), np.logaddexp(known[1], in_label)

        for prefix, (in_blank, in_label) in beam.items():
            both = np.logaddexp(in_blank, in_label)
            add(prefix, both + row[0], -np.inf)
            for k in range(1, len(row)):
                if prefix[-1:] == (k,):
                    add(prefix, -np.inf, in_label + row[k])
                    add((*prefix, k), -np.inf, in_blank + row[k])
                else:
                    add((*prefix, k), -np.inf, both + row[k])
        beam = dict(sorted(longer.items(), key=lambda item: -np.logaddexp(*item[1]))[:width])
    found = [(list(prefix), float(np.logaddexp(*sums))) for prefix, sums in beam.items()]
    return [(labels, score) for labels, score in found if score > -np.inf]
    ### END SOLUTION


# %% check="check-beam" points=8
from grader.assignments.speech import searching

report = searching.check_beam(prefix_beam, points=8)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = searching.check_beam(prefix_beam, points=8, seed=secret_seed("beam"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** The same five steps, searched by you with one prefix and with sixteen. A bar is what your beam says of a string, a diamond what all of its paths add up to. What has the narrow beam lost?

# %% given="see-beam"
with suppress(ImportError):
    from grader.assignments.speech import search_pictures

    search_pictures.searched(prefix_beam)

# %% [markdown]
# ## 6. How wrong?
#
# - `edit_distance(said, heard)`: the fewest substitutions, deletions and insertions that make one list of labels of the other; each costs 1.
# - `word_error_rate(said, heard, edit_distance)`: for two lists of strings, all errors over all words that were said, at least one. Use the distance that is given.


# %% solution="word-error-rate"
def edit_distance(said, heard):
    """A whole number."""
    ### BEGIN SOLUTION
    row = list(range(len(heard) + 1))
    for i, label in enumerate(said, 1):
        before, row = row, [i]
        for j, other in enumerate(heard, 1):
            row.append(min(before[j - 1] + (label != other), before[j] + 1, row[j - 1] + 1))
    return row[-1]
    ### END SOLUTION


def word_error_rate(said, heard, edit_distance):
    """All errors over all words that were said."""
    ### BEGIN SOLUTION
    errors = sum(edit_distance(one, other) for one, other in zip(said, heard, strict=True))
    return errors / sum(len(one) for one in said)
    ### END SOLUTION


# %% check="check-wer" points=8
from grader.assignments.speech import rates

report = rates.check_rates(edit_distance, word_error_rate, points=8)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = rates.check_rates(edit_distance, word_error_rate, points=8, seed=secret_seed("wer"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** The network's probabilities for six strings, by voices it has never heard and by people. What does your best path say, what does your beam say, and how often is each wrong?

# %% given="see-recogniser"
with suppress(ImportError):
    from grader.assignments.speech import pictures

    pictures.recognised(collapse, prefix_beam, edit_distance, word_error_rate)

# %% [markdown]
# ## 7. In your own words
#
# A colleague trains a recogniser of commands on two thousand recordings of ten volunteers, holds back a tenth of the *recordings* for the test, and reports a word error rate of 3 %. In the field it errs on every third word. They propose a larger beam. What would you tell them about the test, about what the error rate counts, and about the beam? A few sentences on each.

# %% [markdown] manual="own-words" points=4
# ### BEGIN SOLUTION
# The test holds back recordings, not people: each voice, room and microphone of the test was heard in training. It says how well new sentences by known speakers are understood. Hold back speakers, and record some of them where the system is going to be used. Choose settings on one such group, and look at another one once.
#
# The word error rate counts substitutions, deletions and insertions over all words that were said, so it is no share and may exceed 1, and one long bad recording weighs more than a short good one. Count the three kinds apart: if words are missing, noise or quiet speech is likely to be the cause; if they are exchanged, voices or vocabulary.
#
# A larger beam finds strings that are likelier *under this network*. If the network's probabilities are wrong in the field, the likelier string is no better. A beam pays with a model of which commands are likely, or where many paths share a string; more varied data pay more.
# ### END SOLUTION
