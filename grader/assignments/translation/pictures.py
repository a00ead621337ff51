"""Pictures of what a learner built: batches, shares, a context that climbs, both measures, alignments."""

import numpy as np

from grader.judging.charts import Line, heat, lines, show
from grader.judging.pictures import graded, numbers_of, of_either, or_ours, picture
from lstm_ref.translation import attention, batches, decoder, measures, numbers

LIMIT = 16  # words of a translation


@picture
def forcing(decoder_batch):
    """What the decoder reads and what is due, of three numbers."""
    targets = [numbers.pair(n)[1] for n in (81, 345, 7)]

    def tables(function):
        inputs, outputs, counts = (np.asarray(part) for part in function(targets, numbers.START, numbers.END))
        assert inputs.shape == outputs.shape == counts.shape == (len(inputs), 3)
        rows = [each[:, n] for n in range(3) for each in (inputs, outputs)]
        words = [[numbers.GERMAN[int(symbol) % len(numbers.GERMAN)] or "0" for symbol in row] for row in rows]
        return words, [sign * counts[:, n].astype(bool) for n in range(3) for sign in (1, -1)]

    (words, counted), note = of_either(tables, decoder_batch, batches.decoder_batch)
    steps = range(1, len(words[0]) + 1)
    table = heat(counted, ["reads", "should say"] * 3, steps, words=words, x="step", title="Three numbers in a batch")
    show(table, notes=[note])


@picture
def looking(attention_step, attention_backward):
    """Shares of eight keys on a circle for a query that turns, and a query that climbs until the context is where it
    should be."""
    angle = np.arange(8) * np.pi / 4
    keys, queries = np.stack([np.cos(angle), np.sin(angle)], axis=1)[:, None, :], range(3)

    def shares(step):
        asked = numbers_of(lambda *args: step(*args)[1], (8, 1))
        return np.array([asked(3 * keys[k], keys, np.array([8]))[:, 0] for k in queries])

    def climb(step, back):
        star, query, way = np.array([[-0.5, 0.6]]), np.array([[1.5, -0.4]]), []
        look, slope = numbers_of(step, (1, 2), (8, 1)), numbers_of(lambda *args: back(*args)[0], (1, 2))
        for _ in range(150):
            context, share = look(query, keys, np.array([8]))
            way.append(context[0])
            query = query + 2 * slope(star - context, query, keys, share)
        return np.array(way)

    found, one = of_either(shares, attention_step, attention.attention_step, name="attention_step")
    way, two = or_ours(
        climb,
        lambda *_: climb(attention.attention_step, attention.attention_backward),
        attention_step,
        attention_backward,
        name="attention_backward",
    )
    show(
        heat(found, [f"query at key {k}" for k in queries], range(8), digits=2, title="Shares of the keys", x="key"),
        lines(
            [
                Line(way[:, 1], "context", x=way[:, 0]),
                Line([0.6], "star", x=[-0.5], dots=True),
                Line(keys[:, 0, 1], "keys", x=keys[:, 0, 0], dots=True, faint=True),
            ],
            title="The way of the context",
            size=(340, 300),
            says="The star is at height 0.6, the heights of the context follow.",
        ),
        notes=[one, two],
    )


def _translation(source, weights, *parts):
    """Symbols that are said of one source, and the shares of each step, (T_y, T); by these parts, or by ours."""
    (said,), shares = decoder.translate([source], weights, LIMIT, *parts)
    return [int(symbol) for symbol in said], numbers_of(lambda: shares, (len(shares), len(source), 1))()[:, :, 0]


def _translations(sources, weights, *parts):
    found, _ = decoder.translate(sources, weights, LIMIT, *parts)
    assert len(found) == len(sources)
    return [[int(symbol) for symbol in each] for each in found]


@picture
def judged(decoder_step, attention_step, greedy, exact_match, bleu):
    """Exact match and BLEU of translations whose sources lose words at the end."""
    weights, parts = decoder.small(), (decoder_step, attention_step, greedy)
    pairs = [numbers.pair(int(n)) for n in numbers.drawn(200, (4, 5, 6), np.random.default_rng(7))]
    wanted, rows, notes = [target for _, target in pairs], [], []
    for left_out in range(4):
        sources = [source[: max(1, len(source) - left_out)] for source, _ in pairs]
        found, note = or_ours(
            _translations, lambda *args: _translations(*args[:2]), sources, weights, *parts, name="translator"
        )
        match, one = or_ours(numbers_of(exact_match, ()), measures.exact_match, found, wanted, numbers.END)
        score, two = or_ours(numbers_of(bleu, ()), measures.bleu, found, wanted, 4)
        rows.append((float(match), float(score)))
        notes += [note, one, two]
    match, score = np.array(rows).T
    show(
        lines(
            [Line(score, "BLEU"), Line(match, "exact match")],
            names=["none", "one", "two", "three"],
            x="words that are missing at the end of each source",
            title="What two measures say",
        ),
        notes=notes,
    )


def translator(decoder_step, attention_step, greedy):
    """A function that translates numbers with the learner's parts, and draws what it looked at."""
    if graded(decoder_step, attention_step, greedy):
        return lambda *which: None
    weights = decoder.small()

    def words(source, *parts):
        said, shares = _translation(numbers.encode(source, numbers.FRENCH), weights, *parts)
        return [numbers.GERMAN[symbol] for symbol in said], shares

    @picture
    def translate(*which):
        charts, notes = [], []
        for n in which:
            source, right = numbers.french(int(n)), numbers.german(int(n))
            parts = decoder_step, attention_step, greedy
            (said, shares), note = or_ours(words, lambda source, *_: words(source), source, *parts, name="translator")
            charts.append(
                heat(
                    shares,
                    [*said, "<end>"][: len(shares)] + [""] * (len(shares) - len(said) - 1),
                    source,
                    words=[[f"{share:.1f}" if share > 0.3 else "" for share in row] for row in shares],
                    title=f"{n:,}: {''.join(said)} ({'right' if said == right else 'wrong'})",
                    x="" if said == right else f"right is {''.join(right)}",
                )
            )
            notes.append(note)
        show(*charts, notes=notes)

    return translate
