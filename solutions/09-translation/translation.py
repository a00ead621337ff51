# %% [markdown]
# # Exercises on translation
#
# You build a translator that puts numbers from French into German. You write what it is trained with, how it looks back at its source, how it speaks, and how it is judged. The weights are given: they were trained for the book.
# At the end it translates a number of yours, and draws which words it looked at. Plan for 90 to 120 minutes. The chapter
# [Translation and attention](../../chapters/09-translation.md) has all that you need.
#
# **How it works.** Replace each `raise NotImplementedError(...)` with your code, run the cell, then run the check
# below it. The check shows what should hold and whether it does. Where something does not, it looks for the mistake
# that gives your numbers and names it. When your work is graded, the same checks run with other numbers.
# Nothing that you are given may change, and calling your function twice must give the same result. And NumPy must not warn: an overflow or a division by zero on the way counts as wrong, even where the result is right.
#
# **Every part is checked on its own.** A slip in one costs nothing elsewhere. After most checks a cell draws *your* result; where a part is missing, ours stands in.
#
# $N$ sentences in a batch, $T$ words in the longest, $V$ symbols, $H$ units. Arrays are time-major: `x[t, n]` is word $t$ of sentence $n$. A symbol is a whole number; 0 is padding and stands behind the end of a sentence.

# %% given="course"
# On Colab, and wherever the course is not installed, this installs it; elsewhere it does nothing.
import importlib.util

if importlib.util.find_spec("grader") is None:
    get_ipython().run_line_magic("pip", "install -q git+REPOSITORY")

# %% given="setup"
from contextlib import suppress

import numpy as np

# %% [markdown]
# ## 1. What the decoder reads, and what it should say
#
# In training the decoder reads the *true* word before, whatever it would have said itself. So it reads the start and then the target; it should say the target and then the end.
#
# Write `decoder_batch`. `targets` is a list of $N$ lists of symbols, each with one word or more, without start and end; words, start and end are all above 0. Return three arrays of the shape $(T + 1, N)$, where $T$ is the length of the longest target:
#
# - `inputs` and `outputs`, whole numbers, 0 at padding;
# - `counts`, booleans, True where a word *or the end* is due.
#
# For the targets `[[5, 3], [4]]`, with start 1 and end 2, the columns of `inputs` are `1 5 3` and `1 4 0`.


# %% solution="decoder-batch"
def decoder_batch(targets, start, end):
    """Lists of symbols -> inputs, outputs and counts, (T + 1, N) each."""
    ### BEGIN SOLUTION
    T = max(len(target) for target in targets) + 1
    inputs = np.zeros((T, len(targets)), dtype=int)
    outputs = np.zeros((T, len(targets)), dtype=int)
    counts = np.zeros((T, len(targets)), dtype=bool)
    for n, target in enumerate(targets):
        inputs[: len(target) + 1, n] = [start, *target]
        outputs[: len(target) + 1, n] = [*target, end]
        counts[: len(target) + 1, n] = True
    return inputs, outputs, counts
    ### END SOLUTION


# %% check="check-decoder-batch" points=7
from grader.assignments.translation import batches

report = batches.check_decoder_batch(decoder_batch, points=7)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = batches.check_decoder_batch(decoder_batch, points=7, seed=secret_seed("decoder-batch"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Three numbers on their way through your decoder. In each pair of rows the upper word is read and the lower one is due; what does not count has no colour.

# %% given="see-forcing"
with suppress(ImportError):  # pictures are left out while work is graded
    from grader.assignments.translation import pictures

    pictures.forcing(decoder_batch)

# %% [markdown]
# ## 2. The source, last word first
#
# An encoder without attention learns sooner if it reads the source backwards. Write `reverse_sources`: each column of `x` $(T, N)$ comes back with its own `lengths[n]` words in reverse. What stands behind its end stays there, whatever it is.


# %% solution="reverse-sources"
def reverse_sources(x, lengths):
    """Each column backwards within its own length, the padding where it was: x (T, N), lengths (N,) -> (T, N)."""
    ### BEGIN SOLUTION
    turned = x.copy()
    for n, length in enumerate(lengths):
        turned[:length, n] = x[:length, n][::-1]
    return turned
    ### END SOLUTION


# %% check="check-reverse-sources" points=5
from grader.assignments.translation import batches

report = batches.check_reverse_sources(reverse_sources, points=5)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = batches.check_reverse_sources(reverse_sources, points=5, seed=secret_seed("reverse-sources"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Three French numbers in one batch, as they are, and last word first. Padding has no colour, and stays where it is.

# %% given="see-turned"
with suppress(ImportError):
    from grader.assignments.translation import batch_pictures

    batch_pictures.turned(reverse_sources)

# %% [markdown]
# ## 3. The loss of a batch
#
# `scores` $(T, N, V)$ are the decoder's, before the softmax; `outputs` and `counts` $(T, N)$ are like those of part 1, and here $T$ is the number of their rows. With $m_{tn} = 1$ where a step counts and 0 elsewhere, and $M$ the number of steps that count,
#
# $$
# L = -\frac{1}{M} \sum_{t, n} m_{tn} \ln p_{tn}[y_{tn}], \qquad p_{tn} = \operatorname{softmax}(a_{tn})
# $$
#
# Write `sequence_loss`: it returns $L$ and `dscores` $(T, N, V)$, its gradient with respect to the scores, which is 0 at padding. The scores of padding may hold anything, **NaN and infinity too**; others may be as large as a thousand, of either sign.


# %% solution="sequence-loss"
def sequence_loss(scores, outputs, counts):
    """Mean of -ln p over the steps that count, and its gradient: scores (T, N, V) -> loss, dscores (T, N, V)."""
    ### BEGIN SOLUTION
    dscores = np.zeros(scores.shape)
    due = scores[counts]  # (M, V): the rest is never looked at
    shifted = due - due.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    row = np.arange(len(due))
    slope = np.exp(log_p)
    slope[row, outputs[counts]] -= 1
    dscores[counts] = slope / len(due)
    return -log_p[row, outputs[counts]].mean(), dscores
    ### END SOLUTION


# %% check="check-sequence-loss" points=8
from grader.assignments.translation import batches

report = batches.check_sequence_loss(sequence_loss, points=8)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = batches.check_sequence_loss(sequence_loss, points=8, seed=secret_seed("sequence-loss"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** A trained decoder is led through *siebenundneunzig*, and your loss says what each word costs: once after the whole source, once after one whose last word is missing. Below stand the mean of these costs and your loss of all words at once, with as many rows of padding behind them: the two should agree. Where a word costs most, your gradient says which scores should rise.

# %% given="see-loss"
with suppress(ImportError):
    from grader.assignments.translation import batch_pictures

    batch_pictures.costly(sequence_loss)

# %% [markdown]
# ## 4. A step of attention
#
# The decoder asks a question, the **query** $q$ ($H$ numbers, made of its state), of all states of the encoder, the **keys** $k_1, \dots, k_\ell$:
#
# $$
# s_j = \frac{q \cdot k_j}{\sqrt{H}}, \qquad \alpha_j = \frac{e^{s_j}}{\sum_{m \le \ell} e^{s_m}}, \qquad z = \sum_{j \le \ell} \alpha_j k_j
# $$
#
# Write `attention_step` for a batch: `query` $(N, H)$, `keys` $(T, N, H)$, where $T$ is the length of the longest source, `lengths` $(N)$ of the sources -> the context `z` $(N, H)$ and the `shares` $(T, N)$. Padding has the share 0 and may hold anything, NaN too. Scores may be as large as a million, of either sign.


# %% solution="attention-step"
def attention_step(query, keys, lengths):
    """query (N, H), keys (T, N, H), lengths (N,) -> context (N, H), shares (T, N), which are 0 at padding."""
    ### BEGIN SOLUTION
    valid = np.arange(len(keys))[:, None] < lengths
    keys = np.where(valid[:, :, None], keys, 0.0)
    scores = np.einsum("tnh,nh->tn", keys, query) / np.sqrt(query.shape[1])
    scores = np.where(valid, scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=0))
    shares = weights / weights.sum(axis=0)
    return np.einsum("tn,tnh->nh", shares, keys), shares
    ### END SOLUTION


# %% check="check-attention-step" points=8
from grader.assignments.translation import attention

report = attention.check_attention_step(attention_step, points=8)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = attention.check_attention_step(attention_step, points=8, seed=secret_seed("attention-step"))
### END HIDDEN TESTS
report

# %% [markdown]
# ## 5. The way back
#
# Write `attention_backward`. It gets `dcontext` $(N, H)$, the gradient of a loss with respect to the context, and what the step had and gave: `query`, `keys` and `shares` $(T, N)$. It returns `dquery` $(N, H)$ and `dkeys` $(T, N, H)$. Go backwards, one line of part 4 at a time:
# $z$ to the shares, the shares to the scores (a softmax: each score acts on *all* shares of its source), the scores to the query. A key acts twice, in $z$ and in its score. A share of 0 says that there is padding: the key may hold anything, and its gradient is 0.


# %% solution="attention-backward"
def attention_backward(dcontext, query, keys, shares):
    """dcontext (N, H), query (N, H), keys (T, N, H), shares (T, N) -> dquery (N, H), dkeys (T, N, H)."""
    ### BEGIN SOLUTION
    keys = np.where(shares[:, :, None] > 0, keys, 0.0)
    dshares = np.einsum("tnh,nh->tn", keys, dcontext)
    dscores = shares * (dshares - (shares * dshares).sum(axis=0)) / np.sqrt(query.shape[1])
    dquery = np.einsum("tn,tnh->nh", dscores, keys)
    return dquery, shares[:, :, None] * dcontext + dscores[:, :, None] * query
    ### END SOLUTION


# %% check="check-attention-backward" points=8
from grader.assignments.translation import attention

report = attention.check_attention_backward(attention_backward, points=8)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = attention.check_attention_backward(attention_backward, points=8, seed=secret_seed("attention-backward"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Eight keys in a plane, and a query that turns round among them. The table has the shares that your `attention_step` gives. In the plane, the query follows your `attention_backward` uphill until the context points to the star.

# %% given="see-attention"
with suppress(ImportError):
    from grader.assignments.translation import pictures

    pictures.looking(attention_step, attention_backward)

# %% [markdown]
# ## 6. One step of the decoder
#
# Put the step together. `symbols` $(N)$ are the words that were said last, `state` is the pair $(h, c)$, `weights` a dictionary:
#
# 1. the words' rows of `weights["target"]` go through `lstm_step(x_t, state, params)` with the params `weights["decoder"]`, which returns the new state;
# 2. the query is $W_q h$, of the *new* $h$, with `weights["query"]` $(H, H)$; `attention_step(query, keys, lengths)` gives context and shares;
# 3. $u = \tanh(W_u [h; z])$ with `weights["combine"]` $(H, 2H)$, $h$ first;
# 4. the scores are $W_y u + b$, with `weights["readout"]` $(V, H)$ and `weights["bias"]`.
#
# Return `scores` $(N, V)$, the new state and the shares. The functions come as arguments: the check brings ours, so that a slip above costs nothing here.


# %% solution="decoder-step"
def decoder_step(symbols, state, keys, lengths, weights, lstm_step, attention_step):
    """symbols (N,) that were said last -> scores of the next (N, V), state (h, c), shares (T, N)."""
    ### BEGIN SOLUTION
    h, c = lstm_step(weights["target"][symbols], state, weights["decoder"])
    context, shares = attention_step(h @ weights["query"].T, keys, lengths)
    u = np.tanh(np.concatenate([h, context], axis=1) @ weights["combine"].T)
    return u @ weights["readout"].T + weights["bias"], (h, c), shares
    ### END SOLUTION


# %% check="check-decoder-step" points=7
from grader.assignments.translation import search

report = search.check_decoder_step(decoder_step, points=7)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = search.check_decoder_step(decoder_step, points=7, seed=secret_seed("decoder-step"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** The trained decoder is led through *siebenundneunzig* by your step, one word after another: what it would say next, and where it looks in *quatre vingt dix sept*. The stronger a colour, the surer it is.

# %% given="see-led"
with suppress(ImportError):
    from grader.assignments.translation import batch_pictures

    batch_pictures.led(decoder_step)

# %% [markdown]
# ## 7. Let it speak
#
# `step(symbols, state)` takes the last words $(N)$ and a state, and returns scores $(N, V)$ and the next state, which you hand on as it is. Write `greedy`:
#
# - the first symbols are `start` for all $N$ sentences; then each reads what it said, the word with the highest score (the first of equals);
# - a sentence is over when it says `end`, which is not kept, or when it has `limit` words;
# - ask `step` no more once all sentences are over. The others go on, and a sentence that is over says nothing more, whatever its scores; what it reads is up to you.
#
# Return a list of $N$ lists of symbols, each as long as what was said. A sentence that ended at once is an empty list.


# %% solution="greedy"
def greedy(step, state, N, start, end, limit):
    """N lists of symbols, without the end; step(symbols (N,), state) -> scores (N, V), state."""
    ### BEGIN SOLUTION
    symbols, found, over = np.full(N, start), [[] for _ in range(N)], np.zeros(N, dtype=bool)
    for _ in range(limit):
        scores, state = step(symbols, state)
        symbols = scores.argmax(axis=1)
        over = over | (symbols == end)
        if over.all():
            break
        for n in range(N):
            if not over[n]:
                found[n].append(int(symbols[n]))
    return found
    ### END SOLUTION


# %% check="check-greedy" points=8
from grader.assignments.translation import search

report = search.check_greedy(greedy, points=8)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = search.check_greedy(greedy, points=8, seed=secret_seed("greedy"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Three numbers are spoken side by side. Who is done is silent, and the decoder is asked until the longest is done.

# %% given="see-spoken"
with suppress(ImportError):
    from grader.assignments.translation import batch_pictures

    batch_pictures.spoken(greedy)

# %% [markdown]
# ## 8. How good is it?
#
# `found` and `wanted` are lists of $N \ge 1$ lists of symbols.
#
# - `exact_match(found, wanted, end)` is the share of translations that are right: all words, in their order, and no other. What a translation says *from its first `end` on* does not count; one without an end counts as it is. References have no end.
# - `bleu(found, wanted, order)` looks at n-grams, $n$ words in a row, of the *whole corpus*; here no end stands in any list. For $n$ from 1 to `order`, $p_n$ is the share of the translations' n-grams that are met in their own reference, where each counts at most as often as the reference has it. With $c$ and $r$ the number of words of all translations and of all references,
#
# $$
# \mathrm{BLEU} = \min\left(1, e^{1 - r/c}\right) \, \Big( \prod_{n=1}^{\text{order}} p_n \Big)^{1 / \text{order}}
# $$
#
# It is 0 where for some $n$ nothing is met, or no translation is that long.


# %% solution="measures"
def exact_match(found, wanted, end):
    """The share of translations that equal their reference: lists of lists -> number from 0 to 1."""
    ### BEGIN SOLUTION
    right = 0
    for translation, reference in zip(found, wanted, strict=True):
        said = list(translation)
        if end in said:
            said = said[: said.index(end)]
        right += said == list(reference)
    return right / len(found)
    ### END SOLUTION


def bleu(found, wanted, order):
    """BLEU of a corpus with n-grams up to `order`: lists of lists -> number from 0 to 1."""

    ### BEGIN SOLUTION
    def n_grams(words, n):
        return [tuple(words[k : k + n]) for k in range(len(words) - n + 1)]

    product = 1.0
    for n in range(1, order + 1):
        met = total = 0
        for translation, reference in zip(found, wanted, strict=True):
            mine, theirs = n_grams(translation, n), n_grams(reference, n)
            met += sum(min(mine.count(gram), theirs.count(gram)) for gram in set(mine))
            total += len(mine)
        if met == 0:
            return 0.0
        product *= met / total
    c, r = sum(len(each) for each in found), sum(len(each) for each in wanted)
    return min(1.0, np.exp(1 - r / c)) * product ** (1 / order)
    ### END SOLUTION


# %% check="check-measures" points=9
from grader.assignments.translation import measures

report = measures.check_measures(exact_match, bleu, points=9)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = measures.check_measures(exact_match, bleu, points=9, seed=secret_seed("measures"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** The trained encoder reads, your parts translate and judge. The picture has the share of right translations and the BLEU of two hundred numbers, whose sources lose none, one, two or three of their last words. Exact match falls at once. BLEU gives way slowly. The table has what both say of four translations that are easy to judge.

# %% given="see-measures"
with suppress(ImportError):
    from grader.assignments.translation import batch_pictures, pictures

    pictures.judged(decoder_step, attention_step, greedy, exact_match, bleu)
    batch_pictures.compared(exact_match, bleu)

# %% [markdown]
# ## Your translator
#
# Your attention, your decoder, your search, with weights that were trained for the book. Copy the last line into a new cell and put *your* numbers there, up to 999,999: a year, a house number, a telephone number cut in two. See where it looks when it says *und*. It gets hardly any number wrong; to find one, try round thousands.

# %% given="see-translator"
with suppress(ImportError):
    from grader.assignments.translation import pictures

    translate = pictures.translator(decoder_step, attention_step, greedy)
    translate(97, 80_021, 271_828)

# %% [markdown]
# ## 9. In your own words
#
# A report says: *"Our translator of numbers has a BLEU of 0.93, so 93 % of what it says is right. It was trained with teacher forcing, where its loss is near zero, so it will do as well when it runs freely. The attention shows that it translates 'vingt' by looking at 'vingt', so it has understood how numbers are built, and it will translate numbers that are longer than those in its training."*
# Name what does not follow, and what you would measure for each claim. About ten sentences. A person reads this.

# %% [markdown] manual="own-words" points=4
# ### BEGIN SOLUTION
# BLEU is a geometric mean of n-gram precisions. It says nothing of the share of right translations: one wrong word in a number of ten leaves most n-grams met, and the number is still wrong. For numbers I would report exact match beside it, and show a pair of systems that BLEU orders the other way round.
#
# In teacher forcing the decoder always reads the right word. When it runs freely it reads its own, and after a first mistake it is in a place where training never was. Greedy exact match can be read off teacher forcing (all words right when forced means the same words when free), but what comes after a first mistake cannot: I would measure the words after it, forced and free, and compare them.
#
# A share is what a context was made of, and no proof of what was used: the decoder's state knows much without it. I would move the shares by hand, or mask the word, and see whether what is said changes. Understanding is no measurement at all. Whether it goes beyond its training is one: hold out longer numbers, or a combination of words that was never seen, and measure there. In the chapter, translators that were nearly perfect on new numbers of known lengths failed on longer ones.
# ### END SOLUTION
