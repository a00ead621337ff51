"""Claims about beam search: greedy, a trap for the greedy, complete hypotheses, exhaustive, any beam, its questions."""

from itertools import product

import numpy as np

from grader.assignments.language_modelling import generation_bugs
from grader.assignments.language_modelling.generation_bugs import random_model
from grader.assignments.language_modelling.hints import HINTS
from grader.judging.claims import Wrong, as_array, expect, parts_of, value_of
from grader.judging.edits import told
from grader.judging.report import Report
from lstm_ref.text import generation

QUESTIONS = "It asks the model about each hypothesis in the beam that is not complete, once, and no other."
COMPLETE = "which is complete"
OUTSIDE = "which is not in the beam"
MOST_QUESTIONS = 2000


def found(beam_search, *problem):
    """The learner's (tokens, log_p)."""
    tokens, log_p = parts_of(value_of(beam_search, *problem), ("tokens", "log_p"))
    return as_array("tokens", tokens), log_p


def expect_text(got, tokens, log_p, where):
    """Wrong unless the learner's text and score are these."""
    theirs, score = got
    if theirs.ndim != 1 or theirs.tolist() != list(tokens):
        raise Wrong(f"The tokens should be {list(tokens)}, yours are {theirs.tolist()}{where}.")
    expect("log_p", score, log_p, where)


def expect_beam(beam_search, model, width, length, end):
    """Wrong unless the learner's beam finds what ours finds."""
    where = f" (with width {width}, length {length}, end {end})"
    got = found(beam_search, model, width, length, end)
    expect_text(got, *generation.beam_search(model, width, length, end), where)


def noted(model, asked):
    """The model, and each text that it is asked about goes into the list `asked`."""

    def next_log_p(tokens):
        asked.append(tuple(int(token) for token in np.ravel(tokens)))
        return model(tokens)

    return next_log_p


def expect_few_questions(beam_search, model, width, length, end):
    """Wrong if the search asks about what is not in the beam or is complete there, or about anything twice: by its
    result alone nobody can tell whether complete hypotheses keep their places."""
    asked, wanted = [], []
    got = found(beam_search, noted(model, asked), width, length, end)
    want = generation.beam_search(noted(model, wanted), width, length, end)
    for k, tokens in enumerate(asked):
        if tokens[-1:] == (end,):
            raise Wrong(f"It asked what follows {list(tokens)}, {COMPLETE}: it ends in {end}.")
        if len(tokens) >= length:
            raise Wrong(f"It asked what follows {list(tokens)}, which has all {length} tokens.")
        if tokens not in wanted:
            raise Wrong(f"It asked what follows {list(tokens)}, {OUTSIDE}.")
        if tokens in asked[:k]:
            raise Wrong(f"It asked what follows {list(tokens)} more than once.")
    expect_text(got, *want, f" (with width {width}, length {length}, end {end})")


def exhaustive(model, V, length, end):
    """The most probable of all texts that are complete, or as long as may be."""
    best = [], -np.inf
    for size in range(1, length + 1):
        for tokens in product(range(V), repeat=size):
            if end in tokens[:-1] or (size < length and tokens[-1] != end):
                continue
            log_p = sum(model(list(tokens[:k]))[token] for k, token in enumerate(tokens))
            best = max(best, (list(tokens), log_p), key=lambda each: each[1])
    return best


def tabled(table, otherwise):
    """A next_log_p from a table of probabilities by prefix."""
    return lambda tokens: np.log(np.array(table.get(tuple(int(token) for token in np.ravel(tokens)), otherwise)))


def likely(*symbols, V=13):
    """A distribution in which these symbols are likely, the first most, and the others are hardly."""
    p = np.full(V, 0.01)
    p[list(symbols)] = [0.5, 0.4][: len(symbols)]
    return p / p.sum()


def endless(rng, V):
    """A next_log_p by the last token, that hardly prefers any to others; the last of them is as good as impossible. A
    search that keeps all hypotheses would ask without end: it is stopped."""
    asked = set()
    scores = np.column_stack([0.1 * rng.normal(size=(V, V - 1)), np.full(V, -2000.0)])
    log_p = scores - np.log(np.exp(scores).sum(axis=1, keepdims=True))

    def next_log_p(tokens):
        if not len(tokens):
            asked.clear()  # a new search
        asked.add(tuple(int(token) for token in np.ravel(tokens)))
        if len(asked) > MOST_QUESTIONS:
            raise RuntimeError(f"{MOST_QUESTIONS} different questions are more than so narrow a beam has")
        return log_p[int(tokens[-1]) if len(tokens) else 0]

    return next_log_p


def check_beam_search(beam_search, points, seed=0):
    """Claims about what a beam finds, and about what it asks the model."""

    def diagnose(rng):
        found = told(
            report,
            beam_search,
            generation_bugs.searched(rng),
            generation,
            generation_bugs.BEAM,
            generation_bugs.BEAM_BUGS,
        )
        if found or report.failed != [QUESTIONS]:
            return found
        why = str(next(row.wrong for row in report.rows if row.wrong))
        return [generation_bugs.ASKS] if COMPLETE in why else [generation_bugs.ASKS_ASIDE] if OUTSIDE in why else []

    report = Report("beam_search", points, seed, diagnose, hints=HINTS)

    @report.claim("With a width of 1 it takes the most probable symbol at each step, and stops at `end`.", weight=2)
    def _(rng):
        for _ in range(6):
            expect_beam(beam_search, random_model(rng, V=3), 1, 4, end=2)

    @report.claim(
        "Where the best beginning leads nowhere, a width of 2 finds the better text, with its log-probability.",
        weight=2,
    )
    def _(rng):
        a, b = rng.permutation(2)
        first = {a: 0.55, b: 0.45}
        table = {
            (): [first[0] - 0.005, first[1] - 0.005, 0.01],
            (a,): [0.34, 0.33, 0.33],
            (b,): [0.05, 0.9, 0.05],
        }
        expect_beam(beam_search, tabled(table, [0.3, 0.6, 0.1]), 2, 2, end=2)

    @report.claim("A complete hypothesis is not extended: it keeps its score and its place, and can win.", weight=2)
    def _(rng):
        table = {(): [0.5, 0.1, 0.4], (0,): [0.45, 0.45, 0.1], (0, 0): [0.5, 0.4, 0.1]}
        expect_beam(beam_search, tabled(table, [0.4, 0.3, 0.3]), 2, 3, end=2)
        for _ in range(6):
            expect_beam(beam_search, random_model(rng, V=3), 2, 4, end=0)

    @report.claim(
        "A beam as wide as there are texts finds the most probable of all: the result of trying each.", weight=2
    )
    def _(rng):
        for length in (1, 2, *[4] * 8):
            model = random_model(rng, V=3)
            got = found(beam_search, model, 3**length, length, 1)
            expect_text(got, *exhaustive(model, 3, length, 1), f" (with width {3**length}, length {length}, end 1)")

    @report.claim("Beams of two to four find what the rule says, and no better or worse.", weight=2)
    def _(rng):
        for problem in generation_bugs.searched(rng):
            expect_beam(beam_search, *problem)
        expect_beam(beam_search, random_model(rng, V=30, spread=0.1), 3, 4, end=29)
        then = {(1,): likely(12), (11,): likely(2)}  # [1, 12] and [11, 2] are the same digits
        for first in ([1, 11], [11, 1]):
            expect_beam(beam_search, tabled({(): likely(*first), **then}, likely(0)), 2, 2, end=0)

    @report.claim("A text so long that its probability is 0 in floating point is found too.")
    def _(rng):
        expect_beam(beam_search, endless(rng, V=30), 2, 260, end=29)

    @report.claim(QUESTIONS)
    def _(rng):
        for end in (*range(4), *range(4)):
            expect_few_questions(beam_search, random_model(rng, V=4), 3, 5, end)

    report.conduct(beam_search, ("next_log_p", "width", "length", "end"))
    return report
