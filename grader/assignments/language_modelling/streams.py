"""Claims about the streams of a text, and about perplexity and bits per character."""

import numpy as np

from grader.assignments.language_modelling import streams_bugs
from grader.assignments.language_modelling.hints import HINTS
from grader.judging.claims import Wrong, as_array, expect, value_of
from grader.judging.edits import told
from grader.judging.report import Report
from lstm_ref.text import language

PROBLEMS = ((8, 2, 2), (11, 2, 3), (32, 3, 4), (29, 4, 3), (95, 2, 3))  # length, N, T, the smallest first
# one stream; one step a chunk; chunks longer than a stream; no symbol left over; full chunks only; one row
EDGES = ((9, 1, 3), (13, 3, 1), (11, 2, 50), (17, 4, 3), (26, 3, 4), (4, 3, 2))
BASES = (np.e, 2.0, 10.0)


def given(codes, N, T):
    return f" (with {len(codes)} symbols, N = {N}, T = {T})"


def chunks_of(chunks, codes, N, T):
    """The learner's chunks as pairs of arrays."""
    answer = value_of(chunks, codes, N, T)
    if not isinstance(answer, (list, tuple)) or not len(answer):
        raise Wrong(f"Expected a list of pairs (x, y), got a {type(answer).__name__}{given(codes, N, T)}.")
    pairs = []
    for k, pair in enumerate(answer):
        if not isinstance(pair, (list, tuple)) or len(pair) != 2:
            raise Wrong(f"Chunk {k} should be a pair (x, y){given(codes, N, T)}.")
        pairs.append((as_array(f"x of chunk {k}", pair[0]), as_array(f"y of chunk {k}", pair[1])))
    return pairs


def along_time(pairs, part, codes, N, T):
    """All chunks' x or y, one below the other."""
    name = "xy"[part]
    for k, pair in enumerate(pairs):
        if pair[part].ndim != 2 or pair[part].shape[1] != N:
            raise Wrong(f"{name} of chunk {k} should be (steps, {N}), yours is {pair[part].shape}{given(codes, N, T)}.")
    return np.concatenate([pair[part] for pair in pairs])


def expect_chunks(chunks, codes, N, T):
    """Wrong unless the learner's chunks are right in every entry."""
    got, want = chunks_of(chunks, codes, N, T), language.chunks(codes, N, T)
    if len(got) != len(want):
        raise Wrong(f"There should be {len(want)} chunks, yours are {len(got)}{given(codes, N, T)}.")
    for k, (ours, theirs) in enumerate(zip(got, want, strict=True)):
        for name, mine, right in zip("xy", ours, theirs, strict=True):
            expect(f"{name} of chunk {k}", mine, right, given(codes, N, T))


def expect_successors(x, y, codes, where):
    """Wrong unless y has, for each symbol of x, the one after it in the text, which holds no symbol twice."""
    place = {int(code): k for k, code in enumerate(codes)}
    if x.shape != y.shape:
        raise Wrong(f"x is {x.shape} and y is {y.shape}, all chunks together{where}.")
    if len(x) < len(codes) // x.shape[1] // 2:
        raise Wrong(f"The chunks have {len(x)} rows, too few of the text to tell{where}.")
    for (t, n), code in np.ndenumerate(x):
        k = place.get(int(code), len(codes))
        if k + 1 >= len(codes) or y[t, n] != codes[k + 1]:
            says = f"is {codes[k + 1]}" if k + 1 < len(codes) else "is not there"
            raise Wrong(f"x[{t}, {n}] is {code}; what follows it {says}, y[{t}, {n}] is {y[t, n]}{where}.")


def check_chunks(chunks, points, seed=0):
    """Claims about a text cut into contiguous streams."""

    def diagnose(rng):
        problems = [(rng.integers(50, size=length), N, T) for length, N, T in (*PROBLEMS, *EDGES)]
        return told(report, chunks, problems, language, ("chunks",), streams_bugs.CHUNK_BUGS)

    report = Report("chunks", points, seed, diagnose, hints=HINTS)

    def all_problems(rng, test):
        for length, N, T in PROBLEMS:
            codes = rng.choice(1000, size=length, replace=False)  # no symbol twice: each tells its place
            test(codes, N, T, chunks_of(chunks, codes, N, T))

    @report.claim(
        "From chunk to chunk, column n of x reads stream n of the text, without a gap or a repetition.", weight=3
    )
    def _(rng):
        def test(codes, N, T, got):
            want = np.concatenate([x for x, _ in language.chunks(codes, N, T)])
            expect("x of all chunks together", along_time(got, 0, codes, N, T), want, given(codes, N, T))

        all_problems(rng, test)

    @report.claim("Wherever x has a symbol of the text, y has the one after it.", weight=2)
    def _(rng):
        def test(codes, N, T, got):
            x, y = (along_time(got, part, codes, N, T) for part in (0, 1))
            expect_successors(x, y, codes, given(codes, N, T))

        all_problems(rng, test)

    @report.claim(
        "Every chunk has T rows, the last one what is left, and both parts are right in every entry.", weight=2
    )
    def _(rng):
        for length, N, T in PROBLEMS:
            expect_chunks(chunks, rng.integers(50, size=length), N, T)

    @report.claim(
        "One stream, one step a chunk, chunks longer than a stream, and texts that leave nothing over are no trouble."
    )
    def _(rng):
        for length, N, T in EDGES:
            expect_chunks(chunks, rng.integers(50, size=length), N, T)

    report.conduct(chunks, ("codes", "N", "T"))
    return report


def check_perplexity(perplexity, bits_per_character, points, seed=0):
    """Claims about perplexity from logarithms to any base, and about bits per character."""

    def diagnose(rng):
        return [
            *told(
                report, perplexity, streams_bugs.measured(rng), language, ("perplexity",), streams_bugs.PERPLEXITY_BUGS
            ),
            *told(
                report,
                bits_per_character,
                streams_bugs.spelled(rng),
                language,
                ("bits_per_character",),
                streams_bugs.BITS_BUGS,
            ),
        ]

    def expect_perplexity(log_p, base):
        want = language.perplexity(log_p, base)
        expect("perplexity", value_of(perplexity, log_p, base), want, f" ({np.size(log_p)} symbols, base {base:.3g})")

    def expect_bits(log_p, characters):
        want = language.bits_per_character(log_p, characters)
        where = f" ({np.size(log_p)} tokens, {characters} characters)"
        expect("bits", value_of(bits_per_character, log_p, characters), want, where)

    report = Report("perplexity, bits_per_character", points, seed, diagnose, hints=HINTS)

    @report.claim(
        "A uniform model over V symbols has the perplexity V, whichever the base of its logarithms.", weight=2
    )
    def _(rng):
        for V in (2, 27, 96):
            for base in BASES:
                log_p = np.full(5, -np.log(V) / np.log(base))
                expect("perplexity", value_of(perplexity, log_p, base), V, f" (with V = {V}, base = {base:.3g})")

    @report.claim(
        "Where the symbols differ, it is the exponential of the mean surprise.",
        weight=3,
        until_tried="Where the symbols differ in their probability, it is right as well.",
    )
    def _(rng):
        for problem in streams_bugs.measured(rng):
            expect_perplexity(*problem)

    @report.claim("bits_per_character is right for tokens of one character.")
    def _(rng):
        expect_bits(np.log(rng.uniform(0.05, 0.9, size=7)), 7)

    @report.claim("bits_per_character is right for tokens of several characters.", weight=3)
    def _(rng):
        for problem in streams_bugs.spelled(rng):
            expect_bits(*problem)

    @report.claim("One symbol, fifty thousand, an array of any shape and the most improbable symbols are no trouble.")
    def _(rng):
        for shape in ((1,), (6, 3), (50_000,)):
            log_p = np.log(rng.uniform(0.01, 1, size=shape))
            expect_perplexity(log_p, np.e)
            expect_bits(log_p, 3 * log_p.size)
        log_p = -rng.uniform(300, 600, size=4)
        expect_perplexity(log_p, 2.0)
        expect_bits(log_p, 5)
        expect_bits(3 * log_p, 5)  # such probabilities are no numbers any more

    report.conduct([(perplexity, ("log_p", "base")), (bits_per_character, ("log_p", "characters"))])
    return report
