"""Claims about greedy decoding, and about a step of the decoder."""

import numpy as np

from grader.assignments.sentiment.problems import given
from grader.assignments.translation import search_bugs
from grader.assignments.translation.hints import HINTS
from grader.assignments.translation.problems import decoding, first_state, lists, speaker
from grader.judging.claims import Wrong, expect, parts_of, value_of
from grader.judging.edits import told
from grader.judging.report import Report
from lstm_ref.translation import decoder, search
from lstm_ref.translation.attention import attention_step

NAMES = ("scores", "state", "shares")


def texts_of(value, N):
    """N lists of symbols; Wrong where it is something else."""
    if isinstance(value, np.ndarray):
        value = list(value)
    if not isinstance(value, (list, tuple)) or len(value) != N:
        got = f"{len(value)} lists" if isinstance(value, (list, tuple)) else f"a {type(value).__name__}"
        raise Wrong(f"Expected a list of {N} lists of symbols back, got {got}.")
    texts = []
    for n, text in enumerate(value):
        symbols = np.asarray(text)
        if (
            symbols.ndim != 1
            or (symbols.size and symbols.dtype.kind not in "iuf")
            or (symbols != np.round(symbols.astype(float))).any()
        ):
            raise Wrong(f"Translation {n} should be a list of symbols, yours is {text}.")
        texts.append([int(symbol) for symbol in symbols])
    return texts


def check_greedy(greedy, points, seed=0):
    """Claims about what is said, and when it stops."""

    def diagnose(rng):
        return told(report, greedy, search_bugs.spoken(rng), search, ("greedy",), search_bugs.GREEDY_BUGS)

    report = Report("greedy", points, seed, diagnose, hints=HINTS)

    def expect_said(problem):
        _, _, N, start, end, limit = problem
        got, want = texts_of(value_of(greedy, *problem), N), search.greedy(*problem)
        for n, (mine, theirs) in enumerate(zip(got, want, strict=True)):
            if mine != theirs:
                where = f" (with start {start}, end {end}, limit {limit}, N = {N})"
                raise Wrong(f"Translation {n} should be {theirs}, yours is {mine}{where}.")

    @report.claim("One sentence: the likeliest word at each step, until the end, which is not kept.", weight=2)
    def _(rng):
        for end, until in ((2, 3), (4, 6), (0, 5)):
            expect_said((speaker(rng, 6, end, until), first_state(1), 1, 1, end, 12))

    @report.claim("A sentence that never ends has as many words as the limit allows.", weight=2)
    def _(rng):
        for N, limit in ((1, 1), (1, 4), (3, 6)):
            expect_said((speaker(rng, 7, 2), first_state(N), N, 1, 2, limit))

    @report.claim(
        "In a batch each sentence ends at its own end, and stays ended whatever the model says later.", weight=3
    )
    def _(rng):
        for problem in search_bugs.spoken(rng):
            expect_said(problem)

    @report.claim("It reads the start first, then what it said, and hands the state on.", weight=2)
    def _(rng):
        for N in (1, 2):
            asked = []
            model = speaker(rng, 6, 3, 7)

            def noted(symbols, state, model=model, asked=asked):
                asked.append([int(symbol) for symbol in np.ravel(symbols)])
                return model(symbols, state)

            state = first_state(N)
            want = search.greedy(model, state, N, 5, 3, 8)
            got = texts_of(value_of(greedy, noted, state, N, 5, 3, 8), N)
            if not asked or asked[0] != [5] * N:
                raise Wrong(
                    f"The first step should read {lists([[5] * N])}, yours reads {lists(asked[:1]) or 'nothing'}."
                )
            for t, read in enumerate(asked[1:]):
                due = [text[t] if t < len(text) else None for text in want]
                for mine, theirs in zip(read, due, strict=False):
                    if theirs is not None and mine != theirs:
                        raise Wrong(
                            f"Step {t + 1} reads {mine}, and what is to be said before it, and read there, is {theirs}."
                        )
            if got != want:
                raise Wrong(f"The translations should be {lists(want)}, yours are {lists(got)}.")

    @report.claim("It asks no more than the limit says, and nothing once all sentences have ended.")
    def _(rng):
        for until, limit in ((4, 30), (None, 5)):
            model, asked = speaker(rng, 6, 2, until), []

            def counted(symbols, state, model=model, asked=asked, limit=limit):
                asked.append(len(symbols))
                if np.asarray(state)[0, 0] > limit + 5:
                    raise RuntimeError(f"more steps than the limit of {limit} allows")
                return model(symbols, state)

            N = 8  # so many that they do not all end at one step
            longest = max(map(len, search.greedy(model, first_state(N), N, 1, 2, limit)))
            value_of(greedy, counted, first_state(N), N, 1, 2, limit)
            due = min(limit, longest + 1)
            if len(asked) != due:
                enough = "enough" if len(asked) > due else "needed"
                raise Wrong(f"The model was asked {len(asked)} times, and {due} are {enough} (limit {limit}).")

    @report.claim("Of words with the same score the first counts, and a sentence may end at once.")
    def _(rng):
        def flat(symbols, state):
            scores = np.zeros((len(symbols), 5))
            scores[:, [1, 3]] = 2.0
            return scores, state

        expect_said((flat, first_state(2), 2, 0, 4, 3))
        expect_said((speaker(rng, 5, 2, 1, first=0), first_state(1), 1, 1, 2, 4))
        expect_said((speaker(rng, 5, 2, 3, first=0), first_state(6), 6, 1, 2, 4))

    report.conduct(greedy, ("step", "state", "N", "start", "end", "limit"))
    return report


def check_decoder_step(decoder_step, points, seed=0):
    """Claims about one step of a decoder with attention."""

    def diagnose(rng):
        problems = search_bugs.stepped(rng)
        return told(report, decoder_step, problems, decoder, ("decoder_step",), search_bugs.STEP_BUGS)

    report = Report("decoder_step", points, seed, diagnose, hints=HINTS)

    def expect_step(problem, names=NAMES):
        where = given(problem[2], problem[3])
        got = dict(zip(NAMES, parts_of(value_of(decoder_step, *problem), NAMES), strict=True))
        want = dict(zip(NAMES, decoder.decoder_step(*problem), strict=True))
        for name in names:
            if name == "state":
                for part, mine, theirs in zip("hc", parts_of(got[name], ("h", "c")), want[name], strict=True):
                    expect(part, mine, theirs, where)
            else:
                expect(name, got[name], want[name], where)

    def with_ours(problem):
        return *problem, decoder.lstm_step, attention_step

    @report.claim("One source of one word: the new state, and the scores of the next word.", weight=2)
    def _(rng):
        for E, H, V in ((2, 1, 3), (3, 2, 5)):
            expect_step(with_ours(decoding(rng, 1, 1, E, H, V)))

    @report.claim("The state that comes back is that of the LSTM after the word that was said.", weight=2)
    def _(rng):
        for problem in search_bugs.stepped(rng):
            expect_step(problem, ("state",))

    @report.claim(
        "The shares are those of the attention for the new state h, and for each source's own length.", weight=2
    )
    def _(rng):
        for problem in search_bugs.stepped(rng):
            expect_step(problem, ("shares",))

    @report.claim("The scores come from query and context together.", weight=3)
    def _(rng):
        for problem in search_bugs.stepped(rng):
            expect_step(problem)

    @report.claim("Another LSTM and another attention are used as they are given.")
    def _(rng):
        def cell(x_t, state, params):
            return np.tanh(np.asarray(state[0]) + x_t.sum(axis=1, keepdims=True)), np.asarray(state[1]) + 1

        def look(query, keys, lengths):
            shares = np.zeros(np.shape(keys)[:2])
            shares[0] = 1.0
            return np.asarray(keys)[0] + np.asarray(query), shares

        for T, N, E, H, V in ((3, 2, 4, 5, 6), (5, 4, 2, 3, 7)):
            expect_step((*decoding(rng, T, N, E, H, V), cell, look))

    report.conduct(decoder_step, ("symbols", "state", "keys", "lengths", "weights", "lstm_step", "attention_step"))
    return report
