"""Pictures of what a learner built: vectors of a word, a unit that fades or holds, a layer that reads, a loss, guessers
compared, draws at three temperatures."""

import numpy as np

from grader.assignments.rnn import number_words
from grader.assignments.rnn.writing import OURS, our_step
from grader.judging.charts import Line, bars, heat, lines, show
from grader.judging.pictures import drawable, guessed, numbers_of, of_either, or_ours, picture
from lstm_ref import rnn
from lstm_ref.text import character_model, ngrams
from lstm_ref.text.language import bits_per_character, perplexity as our_perplexity

WORD, ALPHABET = "hello", "ehlo"
READ = "to be or not to be"


@picture
def vectors(one_hot):
    """A word, as the vectors that the network reads."""
    codes = np.array([ALPHABET.index(letter) for letter in WORD])
    found, note = or_ours(numbers_of(one_hot, (len(WORD), len(ALPHABET))), OURS.one_hot, codes, len(ALPHABET))
    show(heat(found, list(WORD), list(ALPHABET), title="A row for each letter of hello", digits=0), notes=[note])


@picture
def fading(rnn_step, guess=None):
    """One pulse into three units that differ in the weight of their own last output; and where the guess has the last
    of them end."""
    weights = np.array([0.5, 0.95, 1.5])
    params = rnn.Params(np.ones((3, 1)), np.diag(weights), np.zeros(3))

    def over_time(step):
        step, h_t, h = numbers_of(step, (1, 3)), np.zeros((1, 3)), []
        for t in range(40):
            h_t = step(np.full((1, 1), 2.0 * (t == 2)), h_t, params)
            h.append(h_t[0])
        return np.array(h)

    h, note = of_either(over_time, rnn_step, our_step, name="rnn_step")
    named = [Line(h[:, k], f"w = {weight:g}") for k, weight in enumerate(weights)]
    if drawable(guess, -2, 2):
        named.append(Line([guess], "your guess", x=[40], dots=True, faint=True))
    said = guessed(guess, "for w = 1.5")
    show(lines(named, x="step t", y="h", title="One pulse, three weights w of the last h"), notes=[note, said])


@picture
def reading(rnn_forward, rnn_step):
    """Eight units while they read; the same letters come twice, and find the units in another state."""
    rng = np.random.default_rng(4)
    letters = sorted(set(READ))
    x = np.eye(len(letters))[[letters.index(letter) for letter in READ]][:, None]
    params = rnn.init(len(letters), 8, rng)
    params = rnn.Params(2 * params.W_x, 2.2 * params.W_h, params.b)
    theirs = numbers_of(lambda *args: rnn_forward(*args)[0], (len(READ), 1, 8))
    h, note = or_ours(theirs, lambda *args: OURS.rnn_forward(*args)[0], x, np.zeros((1, 8)), params, name="rnn_forward")
    units, columns = [f"unit {k}" for k in range(1, 9)], [letter if letter != " " else "␣" for letter in READ]
    show(heat(h[:, 0].T, units, columns, title="Eight units read a line", field=22), notes=[note])


@picture
def losses(cross_entropy):
    """The loss of one place, and its gradient, over the score of the letter that came."""
    score, target = np.linspace(-6, 10, 65), np.zeros((1, 1), int)

    def over_scores(cross_entropy):
        cross_entropy = numbers_of(cross_entropy, (), (1, 1, 20))
        found = [cross_entropy(np.where(np.arange(20) == 0, s, 0.0)[None, None], target) for s in score]
        return np.array([loss for loss, _ in found]), np.array([dscores[0, 0, 0] for _, dscores in found])

    (loss, slope), note = of_either(over_scores, cross_entropy, OURS.cross_entropy, name="cross_entropy")
    show(
        lines(
            [Line(loss, "loss", x=score), Line(slope, "gradient", x=score)],
            x="score of the letter that came (19 others have 0)",
            levels=[(np.log(20), "ln 20, all alike")],
            title="What a score costs, and where it is pushed",
        ),
        notes=[note],
    )


def guessers():
    """Probabilities (T,) that guessers give to the letters of a text that they have not seen, by name."""
    V, rng = len(number_words.ALPHABET), np.random.default_rng(2)
    seen, new = (number_words.codes(number_words.text(count, rng)) for count in (500, 50))
    names = (
        "all letters alike",
        "frequencies of letters",
        "the letter before",
        "three letters before",
        "six letters before",
    )
    return dict(zip(names, (np.exp(ngrams.NGram(n, V, seen).log_p(new)) for n in (0, 1, 2, 4, 7)), strict=True))


@picture
def perplexities(perplexity, bits_per_symbol):
    """Five guessers of the same text, measured."""
    found = guessers()

    def measured(function):
        return [float(numbers_of(function, ())(p)) for p in found.values()]

    pp, note = or_ours(
        measured, lambda _: [our_perplexity(np.log(p)) for p in found.values()], perplexity, name="perplexity"
    )
    bits, other = or_ours(
        measured,
        lambda _: [bits_per_character(np.log(p), p.size) for p in found.values()],
        bits_per_symbol,
        name="bits_per_symbol",
    )
    show(
        bars([*found], pp, title="Perplexity of guesses by"),
        bars([*found], bits, title="The same in bits a letter"),
        notes=[note, other],
    )


@picture
def draws(pick):
    """How often each letter is drawn at three temperatures, in a thousand draws."""
    letters, temperatures = "aeiouyh", (0.3, 1.0, 3.0)
    scores = np.tile(np.log([0.3, 0.4, 0.12, 0.1, 0.05, 0.02, 0.01]), (1000, 1))
    u = (np.arange(1000) + 0.5) / 1000

    def shares(pick):
        drawn = [numbers_of(pick, (1000,))(scores, u, temperature) for temperature in temperatures]
        return np.array([[(row == k).mean() for k in range(len(letters))] for row in drawn])

    found, note = of_either(shares, pick, character_model.pick, name="pick")
    rows = [f"temperature {temperature:g}" for temperature in temperatures]
    show(heat(found, rows, list(letters), title="What comes after th: shares of 1000 draws", digits=2), notes=[note])
