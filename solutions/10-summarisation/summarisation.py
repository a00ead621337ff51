# %% [markdown]
# # Exercises on summaries
#
# You build a summariser and its judge. The judge compares a summary with a reference. The summariser scores the sentences of a document, twice: by the rare words that they share with the whole, and by an LSTM that reads all of them in both directions.
# A pointer lets a decoder copy words that it cannot say. At the end your parts summarise a text of yours. Plan for 90 to 105 minutes. The chapter
# [Summarisation](../../chapters/10-summarisation.md) has all that you need.
#
# **How it works.** Replace each `raise NotImplementedError(...)` with your code, run the cell, then run the check
# below it. The check shows what should hold and whether it does. Where something does not, it looks for the mistake
# that gives your numbers and names it. When your work is graded, the same checks run with other numbers.
# Nothing that you are given may change, and calling your function twice must give the same result. And NumPy must not warn: an overflow or a division by zero on the way counts as wrong, even where the result is right.
#
# **Every part is checked on its own.** A slip in one costs nothing elsewhere. After the checks a cell draws *your* result; where a part is missing, ours stands in.
#
# A text is a list of words in lower case. $N$ documents stand in a batch, $S$ sentences in the longest, $W$ words in the longest sentence, $E$ numbers stand for a word, and $H$ is the number of units. A word is also a whole number; 0 is padding.

# %% given="course"
# On Colab, and wherever the course is not installed, this installs it; elsewhere it does nothing.
import importlib.util

if importlib.util.find_spec("grader") is None:
    get_ipython().run_line_magic("pip", "install -q git+REPOSITORY")

# %% given="setup"
from contextlib import suppress

import numpy as np

# %% [markdown]
# ## 1. Words in common: ROUGE-N
#
# An n-gram is $n$ words in a row. Let $m$ be the number of n-grams that `summary` and `reference` have in common: one that stands twice in the first and three times in the second counts twice. Then
#
# $$
# P = \frac{m}{\text{n-grams of the summary}}, \qquad R = \frac{m}{\text{n-grams of the reference}}, \qquad F_1 = \frac{2 P R}{P + R}
# $$
#
# Write `rouge_n`. It returns the three numbers $P$, $R$, $F_1$. All are 0 where nothing is in common, and where one of the two is too short to have an n-gram.


# %% solution="rouge-n"
def rouge_n(summary, reference, n):
    """ROUGE-N of two lists of words -> precision, recall, F1."""

    ### BEGIN SOLUTION
    def n_grams(words):
        return [tuple(words[k : k + n]) for k in range(len(words) - n + 1)]

    mine, theirs = n_grams(summary), n_grams(reference)
    common = sum(min(mine.count(gram), theirs.count(gram)) for gram in set(mine))
    if common == 0:
        return 0.0, 0.0, 0.0
    precision, recall = common / len(mine), common / len(theirs)
    return precision, recall, 2 * precision * recall / (precision + recall)
    ### END SOLUTION


# %% check="check-rouge-n" points=8
from grader.assignments.summarisation import rouge

report = rouge.check_rouge_n(rouge_n, points=8)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = rouge.check_rouge_n(rouge_n, points=8, seed=secret_seed("rouge-n"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Four summaries of one docstring, and what your judge says of each. Which one would you want, and which one wins?

# %% given="see-rouge-n"
with suppress(ImportError):  # pictures are left out while work is graded
    from grader.assignments.summarisation import pictures

    pictures.judged(rouge_n)

# %% [markdown]
# ## 2. Words in the same order: a table
#
# A **subsequence** of a text is what is left when some words are struck out. The longest that two texts $a$ and $b$ have in common is found with a table. Its entry $c_{ij}$ is the length for the first $i$ words of $a$ and the first $j$ words of $b$:
#
# $$
# c_{i0} = c_{0j} = 0, \qquad
# c_{ij} = \begin{cases} c_{i-1,\,j-1} + 1 & \text{if } a_i = b_j \\ \max(c_{i-1,\,j},\; c_{i,\,j-1}) & \text{otherwise} \end{cases}
# $$
#
# In the formula the first word is word 1; in Python it is `a[0]`. Write `lcs_table`: it returns the whole table, an array of whole numbers of the shape $(\text{len}(a) + 1, \text{len}(b) + 1)$.


# %% solution="lcs-table"
def lcs_table(a, b):
    """table[i, j]: the length of a longest common subsequence of a[:i] and b[:j]."""
    ### BEGIN SOLUTION
    table = np.zeros((len(a) + 1, len(b) + 1), dtype=int)
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            if a[i - 1] == b[j - 1]:
                table[i, j] = table[i - 1, j - 1] + 1
            else:
                table[i, j] = max(table[i - 1, j], table[i, j - 1])
    return table
    ### END SOLUTION


# %% check="check-lcs-table" points=8
from grader.assignments.summarisation import lcs

report = lcs.check_lcs_table(lcs_table, points=8)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = lcs.check_lcs_table(lcs_table, points=8, seed=secret_seed("lcs-table"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Two of your tables for the reference *keep the first of each*. ROUGE-1 would praise the second summary, which has all of its words. Where in a table does its number rise?

# %% given="see-tables"
with suppress(ImportError):
    from grader.assignments.summarisation import lcs_pictures

    lcs_pictures.tables(lcs_table)

# %% [markdown]
# ## 3. The way back, and ROUGE-L
#
# `table` is the table of part 2 for the two texts, and comes as an argument: the check brings ours.
#
# - `rouge_l(summary, reference, table)` returns $P$, $R$, $F_1$ as in part 1, where $m$ is the length of the longest common subsequence, and the texts count in *words*. All three are 0 where $m = 0$.
# - `matched(a, b, table)` returns the words themselves, as a list of pairs of places: `(i, j)` says that `a[i]` and `b[j]` are matched. Begin in the last corner. Look at the words first: where the two that an entry compares are equal, they are a pair, and you go on diagonally, whatever its neighbours hold. Otherwise go to the larger of the entry above, one row up, and the entry to the left; **if both are equal, up**. Stop at an edge. The pairs come in the order of the text.
#
# For $a$ = `sort the list` and $b$ = `sort a list` the pairs are `(0, 0)` and `(2, 2)`.


# %% solution="rouge-l"
def rouge_l(summary, reference, table):
    """ROUGE-L of two lists of words, given their table -> precision, recall, F1."""
    ### BEGIN SOLUTION
    common = table[len(summary), len(reference)]
    if common == 0:
        return 0.0, 0.0, 0.0
    precision, recall = common / len(summary), common / len(reference)
    return precision, recall, 2 * precision * recall / (precision + recall)
    ### END SOLUTION


def matched(a, b, table):
    """The places (in a, in b) of the words of a longest common subsequence, in order."""
    ### BEGIN SOLUTION
    pairs = []
    i, j = len(a), len(b)
    while i > 0 and j > 0:
        if a[i - 1] == b[j - 1]:
            i, j = i - 1, j - 1
            pairs.append((i, j))
        elif table[i - 1, j] >= table[i, j - 1]:
            i -= 1
        else:
            j -= 1
    return pairs[::-1]
    ### END SOLUTION


# %% check="check-rouge-l" points=8
from grader.assignments.summarisation import lcs

report = lcs.check_rouge_l(rouge_l, matched, points=8)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = lcs.check_rouge_l(rouge_l, matched, points=8, seed=secret_seed("rouge-l"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Your table, your way back through it as a line, and the pairs that it found in full colour, in the table and in both texts.

# %% given="see-table"
with suppress(ImportError):
    from grader.assignments.summarisation import lcs_pictures

    lcs_pictures.way_back(lcs_table, rouge_l, matched)

# %% [markdown]
# ## 4. Rare words
#
# A word that stands in few documents says much of those that have it. Of $N$ documents, let $\mathrm{df}_w$ have the word $w$, however often each repeats it. Its weight is
#
# $$
# \mathrm{idf}_w = \ln \frac{1 + N}{1 + \mathrm{df}_w} + 1
# $$
#
# - `idf(words, documents)` returns the weights of some words, an array as long as `words`. `documents` is a list of lists of words. A word that none of them has gets a weight, too.
# - `centroid_scores(sentences, weight)` scores the sentences of one document, each a list of words. `weight` is a dictionary, word to idf, which has all of their words. The vector of a sentence has an entry for each word, *how often the sentence has it* times its weight. The vector of the document is the sum of those of its sentences. The score of a sentence is the cosine of both, $u \cdot v / (|u|\,|v|)$, and 0 for a sentence without words.


# %% solution="tf-idf"
def idf(words, documents):
    """The weight of each of the words: list of words, list of lists of words -> array (len(words),)."""
    ### BEGIN SOLUTION
    N = len(documents)
    df = np.array([sum(word in document for document in documents) for word in words])
    return np.log((1 + N) / (1 + df)) + 1
    ### END SOLUTION


def centroid_scores(sentences, weight):
    """The cosine of each sentence with the whole document: lists of words, word -> idf -> array (S,)."""
    ### BEGIN SOLUTION
    words = sorted({word for sentence in sentences for word in sentence})
    vectors = np.array([[sentence.count(word) * weight[word] for word in words] for sentence in sentences], dtype=float)
    centroid = vectors.sum(axis=0)
    norms = np.linalg.norm(vectors, axis=1) * np.linalg.norm(centroid)
    return vectors @ centroid / np.where(norms > 0, norms, 1.0)
    ### END SOLUTION


# %% check="check-tf-idf" points=8
from grader.assignments.summarisation import tfidf

report = tfidf.check_tf_idf(idf, centroid_scores, points=8)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = tfidf.check_tf_idf(idf, centroid_scores, points=8, seed=secret_seed("tf-idf"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** The body of a docstring, with your score of each sentence. The stronger the colour of a word, the fewer documents have it, and the higher its sentence scores.

# %% given="see-tf-idf"
with suppress(ImportError):
    from grader.assignments.summarisation import summaries

    summaries.shaded(idf, centroid_scores)

# %% [markdown]
# ## 5. An LSTM over sentences
#
# A batch of documents is `x` $(S, N, W)$: word `x[s, n, w]` is word $w$ of sentence $s$ of document $n$, and 0 behind the last word of a sentence. Document $n$ has `lengths[n]` sentences; what stands behind them is padding.
#
# - `sentence_vectors(x, embedding)` returns $(S, N, E)$, for each sentence the mean of its words' rows of `embedding` $(V, E)$. Padding is no word: it is in neither the sum nor the count, and row 0 may hold anything, NaN too. A sentence without words is the zero vector.
# - `choices(vectors, lengths, weights, run)` returns $(S, N)$, the probability with which each sentence is chosen. `run(v, params)` is our LSTM: it reads `v` $(S, N, E)$ from the first row to the last, starting at a zero state, and returns its $h$ $(S, N, H)$.
#   1. Run it over the sentences as they stand, with `weights["ahead"]`.
#   2. Run it over each document **backwards within its own length**, with `weights["back"]`, and put the result back into the document's order.
#   3. Join the two, ahead first; the score of a sentence is their dot product with `weights["readout"]` $(2H)$.
#   4. Take the softmax over the sentences of each document. Padding has the probability 0, whatever stands there, NaN too; in both runs it may stand behind the sentences.


# %% solution="sentence-scorer"
def sentence_vectors(x, embedding):
    """The mean of each sentence's word vectors: x (S, N, W), embedding (V, E) -> (S, N, E)."""
    ### BEGIN SOLUTION
    valid = x > 0
    total = np.where(valid[..., None], embedding[x], 0.0).sum(axis=2)
    return total / np.maximum(valid.sum(axis=2), 1)[..., None]
    ### END SOLUTION


def choices(vectors, lengths, weights, run):
    """vectors (S, N, E), lengths (N,) -> the probability of each sentence (S, N), 0 at padding."""
    ### BEGIN SOLUTION
    S, N, _ = vectors.shape
    s, n = np.arange(S)[:, None], np.arange(N)
    valid = s < lengths
    turned = np.where(valid, lengths - 1 - s, s)
    ahead = run(vectors, weights["ahead"])
    back = run(vectors[turned, n], weights["back"])[turned, n]
    scores = np.concatenate([ahead, back], axis=2) @ weights["readout"]
    scores = np.where(valid, scores, -np.inf)
    e = np.exp(scores - scores.max(axis=0))
    return e / e.sum(axis=0)
    ### END SOLUTION


# %% check="check-sentence-scorer" points=10
from grader.assignments.summarisation import scorer

report = scorer.check_scorer(sentence_vectors, choices, points=10)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = scorer.check_scorer(sentence_vectors, choices, points=10, seed=secret_seed("sentence-scorer"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Three documents in one batch, with weights that were trained for the book. Each bar is a sentence, and padding has none. Diamonds show the same documents read alone: in a batch nothing may change.

# %% given="see-scorer"
with suppress(ImportError):
    from grader.assignments.summarisation import summaries

    summaries.chosen(sentence_vectors, choices)

# %% [markdown]
# ## 6. Point at the source
#
# A decoder that writes its own words has a vocabulary of $V$. Words that only the source has get the numbers from $V$ on. At each step the decoder has scores of its vocabulary, `scores` $(N, V)$, a share of each word of the source, `shares` $(T, N)$, and a gate $g$ $(N)$ between 0 and 1. The next word is $w$ with the probability
#
# $$
# p(w) = g\, \operatorname{softmax}(\text{scores})_w + (1 - g) \sum_{j:\, x_j = w} \alpha_j
# $$
#
# where the first part is 0 for words beyond the vocabulary. A word that stands at several places of the source gets the shares of **all** of them.
#
# - `mixture(scores, shares, source, g, size)` returns $p$, $(N, \text{size})$, where `size` is $V$ and the extra words together. `source` $(T, N)$ holds the numbers of the source's words; padding has the number 0 and the share 0. Scores may be as large as a thousand, of either sign.
# - `surprise(p, outputs, counts)` returns the loss, one number: the mean of $-\ln p$ of the words that are due. `p` $(T, N, \text{size})$ holds the probabilities of all steps, `outputs` $(T, N)$ the words that are due, `counts` $(T, N)$ is True where a step counts, as at least one does. There the word that is due has a $p$ above 0; at the other steps $p$ may hold anything, 0 and NaN too.


# %% solution="pointer"
def mixture(scores, shares, source, g, size):
    """scores (N, V), shares (T, N), source (T, N), g (N,) -> probabilities of the extended vocabulary (N, size)."""
    ### BEGIN SOLUTION
    N, V = scores.shape
    e = np.exp(scores - scores.max(axis=1, keepdims=True))
    p = np.zeros((N, size))
    p[:, :V] = g[:, None] * e / e.sum(axis=1, keepdims=True)
    for t in range(len(source)):
        p[np.arange(N), source[t]] += (1 - g) * shares[t]
    return p
    ### END SOLUTION


def surprise(p, outputs, counts):
    """Mean of -ln p of the words that are due: p (T, N, size), outputs (T, N), counts (T, N) -> number."""
    ### BEGIN SOLUTION
    t, n = np.nonzero(counts)
    return -np.log(p[t, n, outputs[t, n]]).mean()
    ### END SOLUTION


# %% check="check-pointer" points=10
from grader.assignments.summarisation import pointer

report = pointer.check_pointer(mixture, surprise, points=10)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = pointer.check_pointer(mixture, surprise, points=10, seed=secret_seed("pointer"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** A decoder that does not know `ndarray` is about to say what to *return*. In the left column it writes almost only its own words; further right it points more and more. The bars are what `ndarray` costs, in nats.

# %% given="see-pointer"
with suppress(ImportError):
    from grader.assignments.summarisation import pictures

    pictures.pointed(mixture, surprise)

# %% [markdown]
# ## 7. A summary within a budget
#
# `scores` $(S)$ are those of the sentences of one document, of either sign, `sizes` $(S)$ their numbers of words, one or more, `budget` how many words the summary may have. Write `pick`:
#
# - go through the sentences from the highest score down; of equal scores the earlier comes first;
# - take a sentence if it fits into what is left of the budget, to the last word; one that does not fit is passed over, and a later one may still fit;
# - return the places of those taken **in the document's order**, as a list of whole numbers. It may be empty.


# %% solution="pick"
def pick(scores, sizes, budget):
    """The places of the sentences of a summary, in the document's order: scores (S,), sizes (S,) -> list."""
    ### BEGIN SOLUTION
    left, taken = budget, []
    for s in np.argsort(-scores, kind="stable"):
        if sizes[s] <= left:
            taken.append(int(s))
            left -= sizes[s]
    return sorted(taken)
    ### END SOLUTION


# %% check="check-pick" points=8
from grader.assignments.summarisation import picking

report = picking.check_pick(pick, points=8)
### BEGIN HIDDEN TESTS
from grader.judging.claims import secret_seed

report = picking.check_pick(pick, points=8, seed=secret_seed("pick"))
### END HIDDEN TESTS
report

# %% [markdown]
# **See what you built.** Five sentences with their scores and lengths, and what you take as the budget grows; the numbers are places in your list. With a budget of 14 you take one sentence. Which two would fit as well, with a higher score together?

# %% given="see-pick"
with suppress(ImportError):
    from grader.assignments.summarisation import pictures

    pictures.taken(pick)

# %% [markdown]
# ## Your summariser
#
# Your parts, on a text of yours. It scores the sentences by rare words and by the LSTM, and sets beside both the first sentences, as many as fit (one that is too long is passed over): that is **lead**, the baseline that is so hard to beat. Each summary has at most `budget` words, and its sentences are coloured in the text.
# Give it a summary of your own as `reference`, and your judge says which of the three comes closest, with the words in colour that they have in common. The LSTM has read docstrings only: try one of your own code, then a paragraph of a newspaper, and look at what it does with it.

# %% given="see-summariser"
with suppress(ImportError):
    from grader.assignments.summarisation import summaries

    parts = idf, centroid_scores, sentence_vectors, choices, pick, lcs_table, rouge_l, matched
    summarise = summaries.summariser(*parts)
    summarise(summaries.TEXT, budget=20, reference="Remove repeated rows of a table and keep the first of each.")

# %% [markdown]
# ## 8. In your own words
#
# A report says: *"Our summariser has a ROUGE-L of 0.34, and the first sentence alone has 0.33, so reading the whole document pays. The decoder with a pointer copies from the source, so what it says is true. We counted words of the summaries that are not in the source and found none: it makes nothing up. And since its ROUGE-1 is higher than that of the people who wrote a second reference, it summarises better than people."*
# Name what does not follow, and what you would measure for each claim. About ten sentences. A person reads this.

# %% [markdown] manual="own-words" points=4
# ### BEGIN SOLUTION
# A difference of 0.01 means nothing without its spread. I would score both on the same test documents, take the difference for each document, resample the documents for a band, and train several seeds. If the band holds 0, the first sentence does as well, and it costs nothing.
#
# Copied words can be put together to a false sentence: "raises an error if the file exists" and "raises no error if the file exists" have nearly the same words. A pointer makes it unlikely that a rare name or number is changed; it does not keep the relation between the words. To count words that the source does not have measures copying, not truth: a paraphrase is counted, too. And it misses a lost "not", a wrong subject, a condition left out. For truth I would have people, who do not know which system wrote what, compare a sample of summaries with their sources.
#
# ROUGE counts words shared with one reference. A person who says the same in other words gets a low score, and a system that was trained on the style of that very reference gets a high one. That a system lies above people shows that the measure does not see what makes a summary good. I would ask readers which of the two they prefer, and whether they can answer a question about the document from it.
# ### END SOLUTION
