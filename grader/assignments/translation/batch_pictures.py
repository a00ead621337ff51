"""Pictures of a batch on its way: sources turned round, what each word costs, sentences of different length spoken,
what both measures say of them."""

import numpy as np

from grader.judging.charts import bars, heat, number, show
from grader.judging.pictures import numbers_of, of_either, or_ours, picture
from lstm_ref.sequences.masking import pad
from lstm_ref.translation import attention, batches, decoder, loss, measures, numbers, search

SPOKEN = (345, 7, 81)


def _word(vocabulary, symbol):
    return vocabulary[int(symbol) % len(vocabulary)] or "0"


@picture
def turned(reverse_sources):
    """Three sources as they are, and last word first."""
    x, lengths = pad([numbers.pair(n)[0] for n in SPOKEN])
    found, note = or_ours(numbers_of(reverse_sources, x.shape), batches.reverse_sources, x, lengths)
    rows = [each[:, n] for n in range(len(SPOKEN)) for each in (x, np.nan_to_num(found).astype(int))]
    inside = [np.arange(len(x)) < length for length in lengths for _ in range(2)]
    words = [[_word(numbers.FRENCH, symbol) for symbol in row] for row in rows]
    steps = range(1, 1 + len(x))
    show(
        heat(inside, ["source", "turned"] * 3, steps, words=words, x="step", title="Three sources in a batch"),
        notes=[note],
    )


def _led(decoder_step, source, inputs):
    """Scores (T, 1, V) and shares (T, T_x, 1) of the trained decoder, while it reads these words after this source."""
    weights, parts = decoder.small(), (decoder.lstm_step, attention.attention_step)
    lengths, found = np.array([len(source)]), []
    keys, state = decoder.encode(np.array(source)[:, None], lengths, weights)
    for symbols in inputs:
        scores, state, shares = decoder_step(symbols, state, keys, lengths, weights, *parts)
        found.append((numbers_of(lambda: scores, (1, len(weights["bias"])))(), shares))  # noqa: B023
    scores, shares = zip(*found, strict=True)
    return np.array(scores), numbers_of(lambda: shares, (len(found), len(source), 1))()


@picture
def costly(sequence_loss):
    """What each word of a translation costs, of its source and of one that has lost a word; what all cost, padded; the
    gradient where it costs most."""
    source, target = numbers.pair(97)
    inputs, outputs, counts = batches.decoder_batch([target])
    behind = ((0, len(outputs)), (0, 0))  # as much padding as there are words
    names, notes, charts = [_word(numbers.GERMAN, symbol) for symbol in outputs[:, 0]], [], []
    for title, read in (("After the whole source", source), ("Its last word is missing", source[:-1])):
        scores, _ = _led(decoder.decoder_step, read, inputs)

        def one_by_one(function, scores=scores):
            asked = numbers_of(function, (), (1, *scores.shape[1:]))
            each = [asked(scores[t : t + 1], outputs[t : t + 1], counts[t : t + 1]) for t in range(len(outputs))]
            padded = np.pad(scores, (*behind, (0, 0)), constant_values=np.nan)
            whole, _ = numbers_of(function, (), padded.shape)(padded, np.pad(outputs, behind), np.pad(counts, behind))
            costs = [float(cost) for cost, _ in each]
            return [*costs, np.mean(costs), float(whole)], [slope[0, 0] for _, slope in each]

        (costs, slopes), note = of_either(one_by_one, sequence_loss, loss.sequence_loss, name="sequence_loss")
        notes.append(note)
        charts.append(bars([*names, "mean", "all, padded"], costs, title=title, x="loss", most=12.0, width=300))
    worst = int(np.argmax(np.nan_to_num(costs[: len(names)])))
    slope = np.nan_to_num(slopes[worst])
    strongest = np.argsort(-np.abs(slope))[:4]
    charts.append(
        bars(
            [_word(numbers.GERMAN, symbol) for symbol in strongest],
            -slope[strongest],
            title=f"Against your gradient, where {names[worst]} is due",
            x="blue scores should rise, orange ones fall",
            width=300,
        )
    )
    show(*charts, notes=notes)


@picture
def led(decoder_step):
    """The three likeliest words at each step of a number, where the decoder is told the right ones, and its shares."""
    source, target = numbers.pair(97)
    inputs, _, _ = batches.decoder_batch([target])
    (scores, shares), note = of_either(_led, decoder_step, decoder.decoder_step, source, inputs, name="decoder_step")
    e = np.exp(scores[:, 0] - scores[:, 0].max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    best = np.argsort(-p, axis=1, kind="stable")[:, :3]
    rows = [_word(numbers.GERMAN, symbol) for symbol in inputs[:, 0]]
    show(
        heat(
            np.take_along_axis(p, best, axis=1),
            rows,
            ["likeliest", "second", "third"],
            words=[[_word(numbers.GERMAN, symbol) for symbol in each] for each in best],
            title="What comes next",
            y="it reads",
        ),
        heat(
            shares[:, :, 0],
            rows,
            [_word(numbers.FRENCH, symbol) for symbol in source],
            digits=1,
            title="Where it looks",
            y="it reads",
        ),
        notes=[note],
    )


@picture
def spoken(greedy):
    """Three numbers of a batch, spoken word by word, and how often the decoder was asked."""
    pairs, asked = [numbers.pair(n) for n in SPOKEN], []

    def sentences(greedy):
        asked.clear()

        def step(symbols, state, *rest):
            asked.append(len(symbols))
            return decoder.decoder_step(symbols, state, *rest)

        found, _ = decoder.translate([source for source, _ in pairs], decoder.small(), 16, step, greedy=greedy)
        assert len(found) == len(pairs)
        return [[int(symbol) for symbol in each][:16] for each in found]

    found, note = of_either(sentences, greedy, search.greedy, name="greedy")
    steps = max([len(asked), *map(len, found)])
    words = [[*(_word(numbers.GERMAN, symbol) for symbol in each), *[""] * (steps - len(each))] for each in found]
    coloured = [
        [(1 if target[t : t + 1] == each[t : t + 1] else -1) if t < len(each) else 0 for t in range(steps)]
        for (_, target), each in zip(pairs, found, strict=True)
    ]
    title = f"Spoken in {number(len(asked))} steps"
    rows = [str(n) for n in SPOKEN]
    show(heat(coloured, rows, range(1, 1 + steps), words=words, x="step", title=title), notes=[note])


@picture
def compared(exact_match, bleu):
    """What both measures say of four translations of one number, and of all four together; where it is not what they
    should say, the field is orange."""
    _, target = numbers.pair(345)
    cases = {
        "right": [*target, numbers.END],
        "talks on after its end": [*target, numbers.END, *target[:2]],
        "breaks off": [*target[:3], numbers.END],
        "says all twice": [*target, *target, numbers.END],
    }
    words, right, notes = [], [], []
    for found in (*([said] for said in cases.values()), [*cases.values()]):
        wanted, cut = [target] * len(found), [measures.until_end(said, numbers.END) for said in found]
        asked = (
            (exact_match, measures.exact_match, (found, wanted, numbers.END)),
            (bleu, measures.bleu, (cut, wanted, 2)),
        )
        answers = [(or_ours(numbers_of(theirs, ()), ours, *problem), ours(*problem)) for theirs, ours, problem in asked]
        words.append([number(round(float(says), 3)) for (says, _), _ in answers])
        right.append([1 if np.isclose(says, truth) else -1 for (says, _), truth in answers])
        notes += [note for (_, note), _ in answers]
    title = "Of one number: orange is not what it should be"
    show(heat(right, [*cases, "all four"], ["exact match", "BLEU, order 2"], words=words, title=title), notes=notes)
