"""The learner's training is watched while it runs on a text with quotations: its loss, and what its network writes.

`train` is one function of the learner's. It is watched through the loss that every notebook is given: while it runs, that
one also tells what it was asked.
"""

from typing import NamedTuple

import numpy as np

from grader.assignments.language_modelling import quoted_text
from grader.judging.charts import Growing, Line, coloured, lines
from grader.judging.pictures import numbers_of, or_ours, picture, watched, within
from lstm_ref import lstm
from lstm_ref.fast import lstm as fast_lstm
from lstm_ref.learning.optimisers import Adam
from lstm_ref.learning.training import clip_by_global_norm
from lstm_ref.text import character_model, generation, language, ngrams

ALPHABET = quoted_text.ALPHABET
V, H = len(ALPHABET), 48
TRAINING, UNSEEN = quoted_text.text(10_000, np.random.default_rng(0)), quoted_text.text(2_000, np.random.default_rng(1))
STREAMS, STEPS, PASSES, RATE = 50, 5, 10, 0.03
WRITES_AFTER, LETTERS = (1, 20, 50, 100, 200), 80
SECONDS = 9  # for training, however slow it is


class Network(NamedTuple):
    """What came of a training: the weights, the loss of each update, and a sentence where they are not the learner's."""

    weights: list
    losses: list
    note: str


def our_train(chunks, V, see=lambda loss, weights: None):
    """A training as the exercise asks for."""
    rng = np.random.default_rng(0)
    weights = [*lstm.init(V, H, rng), rng.uniform(-1, 1, (V, H)) / np.sqrt(H), np.zeros(V)]
    adam = Adam(RATE)
    for k in range(PASSES):
        state, adam.rate = lstm.zero_state(chunks[0][0].shape[1], H), RATE * (1 - k / PASSES)
        for x, y in chunks:
            *layer, W_y, b_y = weights
            h, state, cache = fast_lstm.forward(np.eye(V)[x], state, lstm.Params(*layer))
            loss, dscores = character_model.cross_entropy(h @ W_y.T + b_y, y)
            see(loss, weights)
            _, _, dlayer = fast_lstm.backward(dscores @ W_y, lstm.zero_state(x.shape[1], H), cache)
            dreadout = [np.einsum("tnv,tnh->vh", dscores, h), dscores.sum(axis=(0, 1))]
            weights = adam.update(weights, clip_by_global_norm([*dlayer, *dreadout], 0.5)[0])
    return weights


def _fitting(weights):
    W_x, W_h, b, W_y, b_y = (np.asarray(weight, dtype=float) for weight in weights)
    size = len(b) // 4
    shapes = [weight.shape for weight in (W_x, W_h, b, W_y, b_y)]
    assert shapes == [(4 * size, V), (4 * size, size), (4 * size,), (V, size), (V,)]
    return [W_x, W_h, b, W_y, b_y]


_networks = {}  # the last one, by the function that trained it: other cells ask for it again


def network(train, see=lambda losses, weights: None):
    """What `train` makes of the text. see(losses, weights) is told of every update."""
    if train not in _networks:
        _networks.clear()
        pieces = language.chunks(quoted_text.codes(TRAINING), STREAMS, STEPS)

        def trained(run):
            losses, last = [], []

            def told(loss, weights):
                losses.append(float(loss))
                last[:] = weights
                see(losses, weights)

            return _fitting(within(SECONDS, run, told) or last), losses

        def theirs(told):
            with watched(train, "cross_entropy", lambda found, h, y, weights: told(found[0], weights)):
                return train(pieces, V)

        (weights, losses), note = or_ours(
            lambda: trained(theirs), lambda: trained(lambda told: our_train(pieces, V, told)), name="train"
        )
        _networks[train] = Network(weights, losses, note)
    return _networks[train]


def written(weights, predict, next_distribution):
    """What a network writes, symbol by symbol, as text."""
    codes, rng = [ALPHABET.index(" ")], np.random.default_rng(5)
    for _ in range(LETTERS):
        scores = numbers_of(predict, (len(codes), V))(weights, np.array(codes))[-1]
        p = numbers_of(next_distribution, (V,))(scores, 0.8, 0.95)
        codes.append(int(np.searchsorted(np.cumsum(p), rng.random() * p.sum(), side="right").clip(0, V - 1)))
    return "".join(ALPHABET[code] for code in codes[1:])


@picture
def writing(train, predict, next_distribution):
    """The loss while the learner's function trains a network, what that writes meanwhile, and what surprises it."""
    place, rows, notes = Growing(), [], []
    counted = [(n, ngrams.NGram(n, V, quoted_text.codes(TRAINING))) for n in (0, 2, 4)]
    unseen = quoted_text.codes(UNSEEN[:600])
    levels = [
        (float(np.log(language.perplexity(model.log_p(unseen)))), f"{n}-grams" if n else "all letters alike")
        for n, model in counted
    ]

    def write(label, weights):
        ours = language.predict, generation.next_distribution
        text, note = or_ours(
            written,
            lambda weights, *_: written(weights, *ours),
            weights,
            predict,
            next_distribution,
            name="predict or next_distribution",
        )
        rows.append((label, text, None))
        notes[:] = [note]

    def see(losses, weights):
        if len(losses) == 1:
            rows.clear()  # of a training that stopped
        if len(losses) in WRITES_AFTER:
            write(f"update {len(losses)}", weights)
        place.show(lambda: (charts(losses), notes))

    def charts(losses):
        curve = lines([Line(losses, "loss")], x="update", y="nats a symbol", title="Your network learns", levels=levels)
        return curve, coloured(rows, title="and writes")

    found = network(train, see)
    write("at the end", found.weights)
    notes.append(found.note)
    place.show(lambda: ((*charts(found.losses), surprises(found.weights, unseen)), notes), last=True)


def surprises(weights, codes):
    """A text that the network has not seen, each letter on the stronger ground the more bits it cost."""
    rows = language.predict(weights, codes)
    bits = -rows[np.arange(len(codes) - 1), codes[1:]] / np.log(2)
    text = "".join(ALPHABET[code] for code in codes)
    return coloured([("", text[1:300], bits[:299])], title="What surprised it in a text that it had not seen, in bits")
