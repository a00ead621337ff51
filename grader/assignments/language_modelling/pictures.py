"""Pictures of what a learner built: streams, guessers measured, distributions cut, beams, a cell that
knows, and chance."""

import numpy as np

from grader.assignments.language_modelling import quoted_text
from grader.assignments.language_modelling.writing import ALPHABET, TRAINING, UNSEEN, V, network
from grader.assignments.training.pictures import in_streams
from grader.judging.charts import Line, bars, coloured, heat, lines, show
from grader.judging.pictures import drawable, guessed, numbers_of, of_either, or_ours, picture, usable
from lstm_ref import lstm
from lstm_ref.text import generation, language, ngrams, probing

PROVERB = "a watched pot never boils, and a watched loss never falls."


@picture
def streams(chunks):
    """A line in three streams: each reads on from chunk to chunk, and every other chunk has another ground."""
    letters = sorted(set(PROVERB))
    codes = np.array([letters.index(letter) for letter in PROVERB])

    def rows(chunks):
        return in_streams([x for x, _ in chunks(codes, 3, 5)], 3, letters)

    found, note = of_either(rows, chunks, language.chunks, name="chunks")
    says = "Every other chunk has another ground."
    show(coloured(found, title="A line in three streams, cut into chunks of five", says=says), notes=[note])


@picture
def guessers(perplexity, bits_per_character):
    """Guessers of the same text, measured; the one who guesses whole words by bits per character as well."""
    codes = quoted_text.codes(UNSEEN)
    models = {
        f"{n}-grams" if n else "all letters alike": ngrams.NGram(n, V, quoted_text.codes(TRAINING))
        for n in (0, 1, 2, 4)
    }
    log_p = {name: model.log_p(codes) for name, model in models.items()}

    def measured(perplexity):
        return [float(numbers_of(perplexity, ())(each / np.log(2), 2)) for each in log_p.values()]

    pp, note = of_either(measured, perplexity, language.perplexity, name="perplexity")
    words, seen = UNSEEN.split(" "), TRAINING.split(" ")
    names = sorted({*words, *seen})
    counts = np.array([seen.count(name) + 1 for name in names])
    log_p["single words"] = np.log(counts / counts.sum())[[names.index(word) for word in words]]

    def bits_of(bits):
        return [float(numbers_of(bits, ())(each, len(UNSEEN))) for each in log_p.values()]

    bits, other = of_either(bits_of, bits_per_character, language.bits_per_character, name="bits_per_character")
    show(
        bars([*models], pp, title="Perplexity of a character"),
        bars([*log_p], bits, title="Bits per character"),
        notes=[note, other],
    )


@picture
def nuclei(next_distribution):
    """One distribution, flatter or sharper, whole or cut."""
    scores = np.log([0.4, 0.3, 0.15, 0.08, 0.05, 0.02])
    asked = [(1.0, 1.0), (1.0, 0.8), (0.5, 1.0), (0.5, 0.8), (2.0, 1.0), (2.0, 0.8)]

    def rows(next_distribution):
        return np.array([numbers_of(next_distribution, (6,))(scores, *each) for each in asked])

    found, note = of_either(rows, next_distribution, generation.next_distribution, name="next_distribution")
    names = [f"τ = {tau:g}, mass {mass:g}" for tau, mass in asked]
    show(heat(found, names, list("eaiouy"), title="What the next letter is drawn from", digits=2), notes=[note])


@picture
def beams(beam_search):
    """The most probable sentence that beams of several widths find, in a model that counts."""
    model, end, widths = ngrams.NGram(9, V, quoted_text.codes(TRAINING)), ALPHABET.index("."), (1, 2, 4, 16)
    start = list(quoted_text.codes(". "))

    def next_log_p(tokens):
        return np.log(model.distribution([*start, *tokens]))

    def rows(beam_search):
        found = [(width, *beam_search(next_log_p, width, 60, end)) for width in widths]
        return [
            (f"width {width}, ln p = {float(log_p):.2f}".replace("-", "−"), "".join(ALPHABET[t] for t in tokens), None)
            for width, tokens, log_p in found
        ]

    found, note = of_either(rows, beam_search, generation.beam_search, name="beam_search")
    show(coloured(found, title="The most probable sentence that is found"), notes=[note])


def cells_of(weights, text):
    """c of every cell while a network reads, (T, H)."""
    x = np.eye(V)[quoted_text.codes(text)][:, None]
    _, _, (_, _, c, _, _) = lstm.forward(x, lstm.zero_state(1, weights[1].shape[1]), lstm.Params(*weights[:3]))
    return np.concatenate(c[1:])


@picture
def quotation_cell(best_cell, train):
    """The cell of the learner's network that tells best whether a quotation is open, while it reads."""
    found, inside = network(train), quoted_text.inside(UNSEEN)
    cells = cells_of(found.weights, UNSEEN)

    def asked(best_cell):
        index, accuracy = best_cell(cells, inside)
        return cells[:, int(index)], int(index), float(accuracy)

    (c, index, accuracy), note = of_either(asked, best_cell, probing.best_cell, name="best_cell")
    start = int(np.flatnonzero(inside)[0]) - 40
    shown = slice(max(start, 0), max(start, 0) + 240)
    edges = np.flatnonzero(np.diff(np.concatenate([[False], inside[shown][:120], [False]]).astype(int))) + 1
    middle = (c[inside].mean() + c[~inside].mean()) / 2
    show(
        lines(
            [Line(c[shown][:120], "c")],
            x="character",
            title=f"Cell {index} of your network, quotations shaded",
            spans=[(first, last, "") for first, last in edges.reshape(-1, 2)],
            levels=[(middle, "")],
        ),
        coloured(
            [("", UNSEEN[shown], (c - middle)[shown])],
            title=f"The same cell as it reads: {100 * accuracy:.0f} % right, balanced, on the second half",
        ),
        notes=[note, found.note],
    )


@picture
def by_chance(shift_test, best_cell, train, guess=None):
    """What the search finds with labels that were moved along the text, beside what it found and what was guessed."""
    found, inside = network(train), quoted_text.inside(UNSEEN)
    cells, shifts = cells_of(found.weights, UNSEEN), [100 + 40 * k for k in range(39)]
    find, note = usable(best_cell, probing.best_cell, ((), ()), cells, inside, name="best_cell")
    asked = numbers_of(shift_test, (len(shifts),), ())
    (accuracies, p), other = or_ours(
        asked, lambda _, *args: probing.shift_test(find, *args), find, cells, inside, shifts, name="shift_test"
    )
    _, true = find(cells, inside)
    drawn = [Line(np.sort(accuracies), "moved", dots=True)]
    if drawable(guess, 0, 1):
        drawn.append(Line([guess], "your guess", x=[len(shifts)], dots=True, faint=True))
    show(
        lines(
            drawn,
            x="shift, in the order of its accuracy",
            y="balanced accuracy",
            title=f"Could it be chance? p = {float(p):.3f}",
            levels=[(float(true), "the true labels")],
        ),
        notes=[note, other, found.note, guessed(guess, "for the luckiest")],
    )
