"""Pictures of a table of seeds: every run with the learner's bands, and which differences are clear."""

import numpy as np

from grader.assignments.variants import table_bugs as ours
from grader.judging.charts import Line, bars, lines, number, show
from grader.judging.pictures import drawable, guessed, numbers_of, of_either, or_ours, picture

LEVEL = 0.05


def bands_of(summary, table):
    """A chart of every run as a dot, with the band of each row as a line, and notes."""
    places = np.concatenate([np.full(len(scores), k) for k, scores in enumerate(table.values(), start=1)])
    series, notes = [Line(np.concatenate([*table.values()]), "runs", x=places, dots=True)], []
    for k, scores in enumerate(table.values(), start=1):
        (_, low, high), note = or_ours(numbers_of(summary, (), (), ()), ours.summary, np.array(scores), name="summary")
        series.append(Line([low, high], x=[k + 0.2, k + 0.2], like="h"))
        notes.append(note)
    chart = lines(
        series,
        y="share of right answers",
        title="Six seeds a row, and your bands",
        names=[*table],
        says="Dots are runs; the line beside them reaches two standard errors to either side of the mean.",
    )
    return chart, notes


def verdicts_of(p_value, clear_differences, table, baseline, guesses=()):
    """A chart of the p-value of each row against the baseline, with the verdicts and what was guessed (label, p), and
    notes."""
    others = [name for name in table if name != baseline]

    def values(p_value):
        return [float(numbers_of(p_value, ())(table[name], table[baseline])) for name in others]

    def names(clear_differences):
        found = clear_differences(table, baseline, LEVEL)
        assert set(found) <= set(others)
        return found

    p, note = of_either(values, p_value, ours.p_value, name="p_value")
    clear, other = of_either(names, clear_differences, ours.clear_differences, name="clear_differences")
    limit = LEVEL / len(others)
    chart = bars(
        [
            *(f"{name}, {'clear' if name in clear else 'not clear'}" for name in others),
            *(label for label, _ in guesses),
        ],
        [*p, *(guess for _, guess in guesses)],
        title=f"Chance of a difference from {baseline} as large",
        log=True,
        levels=[(limit, f"{number(limit)}, the limit")],
    )
    return chart, [note, other]


@picture
def bands(summary, table):
    """Every run of a table, and the learner's bands."""
    chart, notes = bands_of(summary, table)
    show(chart, notes=notes)


@picture
def p_values(p_value, clear_differences, table, baseline, guess=None):
    """The p-value of each row against the baseline, which are clear, and what was guessed of CIFG."""
    guesses = [("CIFG, your guess", guess)] if drawable(guess, 1e-4, 1) else []
    chart, notes = verdicts_of(p_value, clear_differences, table, baseline, guesses)
    show(chart, notes=[*notes, guessed(guess, "for CIFG")])
