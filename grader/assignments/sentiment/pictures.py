"""Pictures of what a learner built: which words reach an end, calibration, coloured sentences."""

import numpy as np

from grader.assignments.sentiment import assembled_reference
from grader.judging.charts import Line, coloured, heat, lines, number, show
from grader.judging.pictures import graded, numbers_of, of_either, or_ours, picture
from lstm_ref.arrays import sigmoid
from lstm_ref.sentiment import classifier, measures, packing, pooling
from lstm_ref.sentiment.words import words


@picture
def ends(both_ends):
    """Which words of a sentence can move each half of the vector."""
    length, rows = 12, 16
    lengths = np.array([length, rows])
    valid = (np.arange(rows)[:, None] < lengths)[:, :, None]

    def moved(both_ends):
        of_batch = numbers_of(both_ends, (2, 2))

        def of(x):
            x = np.where(valid, x, 0)
            ahead, back = np.cumsum(x, axis=0), np.cumsum(x[::-1], axis=0)[::-1]
            return of_batch(np.concatenate([ahead, back], axis=2), lengths)[0]

        still, words = of(np.zeros((rows, 2, 1))), np.eye(rows)[:, :, None, None] * np.ones((1, 1, 2, 1))
        return np.array([abs(of(word) - still) for word in words])

    change, note = of_either(moved, both_ends, pooling.both_ends, name="both_ends")
    show(
        heat(
            change.T > 0,
            ["forward half", "backward half"],
            [*range(1, 1 + length), *"–" * (rows - length)],
            x="word that was changed; – is padding",
            title="Which words can move your vector",
            field=24,
        ),
        notes=[note],
    )


@picture
def calibration(accuracy_and_f1, expected_calibration_error):
    """The reliability diagrams of two classifiers of the same accuracy, with the learner's numbers."""
    rng, bins, charts, notes = np.random.default_rng(3), 10, [], []
    a = 1.6 * rng.normal(size=3000)
    y = (rng.random(3000) < sigmoid(a)).astype(int)
    for name, scale in (("Honest", 1.0), ("Too sure", 3.5)):
        p = sigmoid(scale * a)
        accuracy, note = or_ours(
            numbers_of(lambda *args: accuracy_and_f1(*args)[0], ()),
            lambda *args: measures.accuracy_and_f1(*args)[0],
            p,
            y,
            name="accuracy_and_f1",
        )
        asked = numbers_of(expected_calibration_error, ())
        error, other = or_ours(asked, measures.expected_calibration_error, p, y, bins)
        _, mean, share = measures.reliability(p, y, bins)
        charts.append(
            lines(
                [Line(share, "it", x=mean), Line([0, 1], "ideal", x=[0, 1], faint=True)],
                x="probability that it says",
                y="share that is so",
                title=f"{name}: accuracy {float(accuracy):.3f}, error {float(error):.3f}",
                size=(350, 300),
            )
        )
        notes += [note, other]
    show(*charts, notes=notes)


def small_weights():
    """The trained classifier as the dictionary that the assignment speaks of."""
    model = classifier.small()
    parts = {name: getattr(model, name) for name in ("embedding", "attention", "readout", "bias")}
    return {**parts, "ahead": tuple(model.ahead), "back": tuple(model.back)}


def _our_score(sentences, weights, *theirs):
    ours = packing.pad_batch, assembled_reference.read, pooling.attention_pool
    return assembled_reference.praise_score(sentences, weights, *ours)


def reader(praise_score, word_effects, pad_batch, read, attention_pool):
    """A function that reads sentences aloud: it shows each, coloured by the learner's classifier."""
    if graded(praise_score, word_effects, pad_batch, attention_pool):
        return lambda *sentences: None
    model, weights = classifier.small(), small_weights()

    def scores(sentences):
        asked = numbers_of(praise_score, (len(sentences),))
        return or_ours(asked, _our_score, sentences, weights, pad_batch, read, attention_pool, name="praise_score")

    @picture
    def read_aloud(*sentences):
        rows, said, notes = [], [], []
        for sentence in sentences:
            codes, names = [int(code) for code in model.encode(sentence)], words(sentence)
            asked = numbers_of(word_effects, (len(codes),))
            effects, note = or_ours(asked, assembled_reference.word_effects, codes, lambda many: scores(many)[0])
            score, other = scores([codes])
            spaced = np.column_stack([effects, np.zeros(len(names))]).ravel()  # the spaces have no colour
            rows.append((f"{sigmoid(score)[0]:.0%} praise", [part for name in names for part in (name, " ")], spaced))
            said += [f"{name} {number(effect)}" for name, effect in zip(names, effects, strict=True)]
            notes += [other, note]
        show(coloured(rows, title="Your classifier reads", says=f"{', '.join(said)}."), notes=notes)

    return read_aloud
