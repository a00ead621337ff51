"""Claims about the next symbol's distribution and about beam search."""

from itertools import product

import numpy as np

from grader.bugs import generation as generation_bugs
from grader.bugs.generation import random_model
from grader.claims import Wrong, as_array, expect, parts_of, value_of
from grader.report import Report
from lstm_ref import generation
from lstm_ref.character_model import softmax


def said(temperature, mass):
    return f" (with temperature {temperature:g}, mass {mass:g})"


def check_distribution(next_distribution, points, seed=0):
    """Claims about a softmax at a temperature, cut to its nucleus."""
    report = Report(
        "next_distribution", points, seed, lambda rng: generation_bugs.diagnose_distribution(next_distribution, rng)
    )

    @report.claim("With the whole mass, it is the softmax of the scores divided by the temperature.", weight=2)
    def _(rng):
        for temperature in (1.0, 0.5, 2.0):
            scores = rng.normal(size=3)
            got = value_of(next_distribution, scores, temperature, 1.0)
            expect("p", got, softmax(scores, temperature), said(temperature, 1.0))

    @report.claim(
        "Only the nucleus is kept: the most probable symbols, as few as reach the mass; all others get 0.", weight=2
    )
    def _(rng):
        for scores, _, mass in generation_bugs.scored(rng):
            got = as_array("p", value_of(next_distribution, scores, 1.0, mass))
            want = generation.next_distribution(scores, 1.0, mass)
            if got.shape != want.shape:
                raise Wrong(f"p should have the shape {want.shape}, yours has {got.shape}{said(1, mass)}.")
            if ((got > 0) != (want > 0)).any():
                inside, theirs = np.flatnonzero(want > 0).tolist(), np.flatnonzero(got > 0).tolist()
                p = np.round(softmax(scores), 3).tolist()
                raise Wrong(
                    f"Of the probabilities {p} symbols {inside} should be kept, yours are {theirs}{said(1, mass)}."
                )
            if (want == 0).any() and np.ptp(got[want > 0]) == 0 and np.ptp(want) and (want > 0).sum() > 1:
                raise Wrong("All symbols of the nucleus have the same probability.")

    @report.claim("At any temperature and mass each probability is right, and they sum to 1.", weight=2)
    def _(rng):
        for problem in generation_bugs.scored(rng):
            expect(
                "p", value_of(next_distribution, *problem), generation.next_distribution(*problem), said(*problem[1:])
            )

    return report


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


def expect_few_questions(beam_search, model, width, length, end):
    """Wrong if the search asks about a complete hypothesis, or more often than once for each of the beam and step."""
    asked = []

    def noted(tokens):
        asked.append([int(token) for token in np.ravel(tokens)])
        return model(tokens)

    found(beam_search, noted, width, length, end)
    late = next((tokens for tokens in asked if tokens and tokens[-1] == end), None)
    if late is not None:
        raise Wrong(f"It asked what follows {late}, which is complete: it ends in {end}.")
    if len(asked) > 1 + width * (length - 1):
        most = 1 + width * (length - 1)
        raise Wrong(f"It asked the model {len(asked)} times; width {width}, length {length} need no more than {most}.")


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


def check_beam_search(beam_search, points, seed=0):
    """Claims about beam search: greedy, a trap for the greedy, complete hypotheses, exhaustive."""
    report = Report("beam_search", points, seed, lambda rng: generation_bugs.diagnose_beam(beam_search, rng))

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

    return report
