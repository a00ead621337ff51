"""Claims about letting a network write. The learner's loop calls the two functions that it is given."""

from grader.assignments.rnn import generate_bugs
from grader.assignments.rnn.generate_bugs import draw
from grader.assignments.rnn.hints import HINTS
from grader.judging.claims import Wrong, as_array, expect, throughout, value_of
from grader.judging.report import Report
from lstm_ref.text import character_model

SIZES = ((1, 1, 3, 2), (2, 2, 4, 3), (9, 3, 6, 4))  # (T, N, V, H), the smallest first
LONG = (40, 5, 6, 3)


def check_generate(generate, points, seed=0):
    """Claims about the first symbol, about the rest, and about the texts of a batch."""

    def written(problem, given):
        symbols = as_array("the symbols", value_of(generate, *problem))
        if symbols.shape != problem[2].shape:
            raise Wrong(f"The symbols should have the shape {problem[2].shape}, yours have {symbols.shape}{given}.")
        return symbols

    def problems(rng, *sizes, repeat=3):  # a wrong loop may draw a right symbol by chance
        for T, N, V, H in sizes:
            for _ in range(repeat):
                problem = draw(rng, T, N, V, H)
                yield problem, character_model.generate(*problem), f" (with T = {T}, N = {N}, V = {V}, H = {H})"

    def locate(rng):
        for problem, want, given in problems(rng, *SIZES):
            wrong = (written(problem, given) != want).any(axis=1)
            if wrong.any():
                t = int(wrong.argmax())
                return f"symbol {t} of the text{given}.{' All before it are right.' if t else ''}"
        return None

    report = Report(
        "generate",
        points,
        seed,
        lambda _: generate_bugs.diagnose(generate, report.calls_of(generate)),
        locate,
        hints=HINTS,
    )

    def first(problem, want, given):
        expect("symbols[0]", written(problem, given)[0], want[0], given)

    def all_of_them(problem, want, given):
        expect("the symbols", written(problem, given), want, given)

    @report.claim("The first symbol is drawn after `first` was read in the state h_0.")
    def _(rng):
        throughout(problems(rng, *SIZES), first)

    @report.claim("Each symbol that was drawn is read next, in the state that the last step left.", weight=3)
    def _(rng):
        throughout(problems(rng, *SIZES), all_of_them)

    @report.claim("Forty symbols of five texts are right.")
    def _(rng):
        throughout(problems(rng, LONG, repeat=1), all_of_them)

    report.conduct(generate, ("first", "h_0", "u", "V", "step", "choose"))
    return report
