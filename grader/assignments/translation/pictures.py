"""Pictures of what a learner built: batches, shares, a context that climbs, both measures, alignments."""

import numpy as np

from grader.judging.pictures import ORANGE, graded, or_ours, show
from lstm_ref.translation import attention, batches, decoder, measures, numbers

BLUE, GREY = "#0072b2", "#888"


def forcing(decoder_batch):
    """What the decoder reads and what is due, of three numbers."""
    if graded(decoder_batch):
        return
    import matplotlib.pyplot as plt

    targets = [numbers.pair(n)[1] for n in (81, 345, 7)]

    def parts(function):
        return [np.asarray(part) for part in function(targets, numbers.START, numbers.END)]

    def checked():
        found = parts(decoder_batch)
        assert {part.ndim for part in found} == {2}
        assert len({part.shape for part in found}) == 1
        return found

    (inputs, outputs, counts), note = or_ours(checked, lambda: parts(batches.decoder_batch), name="decoder_batch")
    fig, ax = plt.subplots(figsize=(6.4, 2.6), layout="constrained")
    for (t, n), counted in np.ndenumerate(counts):
        for row, symbols in ((0, inputs), (1, outputs)):
            colour = (BLUE if row == 0 else ORANGE) if counted else GREY
            ax.add_patch(plt.Rectangle((t, 2.6 * n + row), 0.94, 0.92, color=colour, alpha=0.8 if counted else 0.2))
            word = numbers.GERMAN[int(symbols[t, n]) % len(numbers.GERMAN)] or "0"
            ax.text(
                t + 0.47,
                2.6 * n + row + 0.48,
                word,
                ha="center",
                va="center",
                fontsize=9,
                color="white" if counted else GREY,
            )
    ax.set(
        xlim=(-0.1, len(inputs)),
        ylim=(2.6 * inputs.shape[1], -0.2),
        xlabel="step",
        yticks=[2.6 * n + row + 0.5 for n in range(inputs.shape[1]) for row in (0, 1)],
    )
    ax.set_yticklabels(["reads", "should say"] * inputs.shape[1])
    ax.set_xticks([])
    show(fig, note)


def looking(attention_step, attention_backward, H=2):
    """Shares of eight keys on a circle for a query that turns, and a query that climbs until the context is where it should be."""
    if graded(attention_step, attention_backward):
        return
    import matplotlib.pyplot as plt

    angle = np.arange(8) * np.pi / 4
    keys = np.stack([np.cos(angle), np.sin(angle)], axis=1)[:, None, :]

    def shares(function):
        found = [np.asarray(function(3 * keys[k], keys, np.array([8]))[1])[:, 0] for k in (0, 1, 2)]
        assert all(each.shape == (8,) for each in found)
        return found

    def climb(step, back):
        star, query, way = np.array([[-0.5, 0.6]]), np.array([[1.5, -0.4]]), []
        for _ in range(150):
            context, share = step(query, keys, np.array([8]))
            way.append(np.asarray(context)[0])
            query = query + 2 * np.asarray(back(star - context, query, keys, share)[0])
        return np.array(way)

    rows, one = or_ours(lambda: shares(attention_step), lambda: shares(attention.attention_step), name="attention_step")
    way, two = or_ours(
        lambda: climb(attention_step, attention_backward),
        lambda: climb(attention.attention_step, attention.attention_backward),
        name="attention_backward",
    )
    fig, (ax, plane) = plt.subplots(1, 2, figsize=(6.4, 2.9), layout="constrained")
    for k, row in enumerate(rows):
        ax.bar(np.arange(8) + 0.27 * (k - 1), row, width=0.25, color=(BLUE, ORANGE, GREY)[k], label=f"query at key {k}")
    ax.set(xlabel="key", ylabel="share", xticks=range(8))
    ax.legend(frameon=False, fontsize=8)
    plane.plot(*keys[:, 0].T, "o", color=GREY)
    plane.plot(*way.T, ".-", color=BLUE, ms=3, lw=1)
    plane.plot(-0.5, 0.6, "*", color=ORANGE, ms=14)
    plane.set(aspect="equal", title="the way of the context", xlim=(-1.2, 1.2), ylim=(-1.2, 1.2))
    plane.title.set_fontsize(9)
    show(fig, one, two)


def _translate(sources, weights, *parts):
    """Translations, and the shares of every step; by these parts, or by ours."""
    found, shares = decoder.translate(sources, weights, 16, *parts)
    return [[int(symbol) for symbol in each] for each in found], shares


def judged(decoder_step, attention_step, greedy, exact_match, bleu):
    """Exact match and BLEU of translations whose sources lose words at the end."""
    if graded(decoder_step, attention_step, greedy, exact_match, bleu):
        return
    import matplotlib.pyplot as plt

    weights = decoder.small()
    pairs = [numbers.pair(int(n)) for n in numbers.drawn(200, (4, 5, 6), np.random.default_rng(7))]
    wanted, rows, notes = [target for _, target in pairs], [], []
    for left_out in range(4):
        sources = [source[: max(1, len(source) - left_out)] for source, _ in pairs]
        (found, _), note = or_ours(
            lambda sources=sources: _translate(sources, weights, decoder_step, attention_step, greedy),
            lambda sources=sources: _translate(sources, weights),
            name="translator",
        )
        match, one = or_ours(
            lambda found=found: float(exact_match(found, wanted, numbers.END)),
            lambda found=found: measures.exact_match(found, wanted, numbers.END),
            name="exact_match",
        )
        score, two = or_ours(
            lambda found=found: float(bleu(found, wanted, 4)),
            lambda found=found: measures.bleu(found, wanted),
            name="bleu",
        )
        rows.append((match, score))
        notes += [note, one, two]
    fig, ax = plt.subplots(figsize=(5.6, 2.8), layout="constrained")
    for k, (name, colour) in enumerate((("exact match", BLUE), ("BLEU", ORANGE))):
        ax.bar(np.arange(4) + 0.4 * k - 0.2, [row[k] for row in rows], width=0.36, color=colour, label=name)
    ax.set(xticks=range(4), xlabel="words that are missing at the end of each source", ylim=(0, 1.02))
    ax.legend(frameon=False)
    show(fig, *notes)


def alignment(ax, source, said, shares):
    """The shares of each word that is said, as shades."""
    ax.imshow(shares, cmap="Blues", vmin=0, vmax=1, aspect="auto")
    ax.set_xticks(range(len(source)), source, rotation=40, ha="right", fontsize=8)
    ax.set_yticks(range(len(said)), said, fontsize=8)
    for (row, column), share in np.ndenumerate(shares):
        if share > 0.3:
            ax.text(
                column,
                row,
                f"{share:.1f}",
                ha="center",
                va="center",
                fontsize=7,
                color="white" if share > 0.5 else "black",
            )
    ax.grid(visible=False)


def translator(decoder_step, attention_step, greedy):
    """A function that translates numbers with the learner's parts, and draws what it looked at."""
    if graded(decoder_step, attention_step, greedy):
        return lambda *which: None
    weights = decoder.small()

    def translate(*which):
        import matplotlib.pyplot as plt

        for n in which:
            source = numbers.french(int(n))
            symbols = [numbers.encode(source, numbers.FRENCH)]
            ((said, *_), shares), note = or_ours(
                lambda symbols=symbols: _translate(symbols, weights, decoder_step, attention_step, greedy),
                lambda symbols=symbols: _translate(symbols, weights),
                name="translator",
            )
            words = [numbers.GERMAN[symbol] for symbol in said]
            right = words == numbers.german(int(n))
            fig, ax = plt.subplots(figsize=(5.6, 0.8 + 0.28 * (len(words) + 1)), layout="constrained")
            alignment(ax, source, [*words, "<end>"][: len(shares)], shares[:, :, 0])
            ax.set_title(
                f"{n:,}: {''.join(words)} ({'right' if right else 'wrong: ' + ''.join(numbers.german(int(n)))})",
                fontsize=9,
            )
            show(fig, note)

    return translate
