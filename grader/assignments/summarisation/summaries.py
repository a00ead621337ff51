"""What a learner built, at work on texts: shaded sentences, what is chosen of them, summaries in three ways."""

from html import escape

import numpy as np

from grader.assignments.summarisation import reference as ours
from grader.assignments.summarisation.pictures import BLUE, GREY
from grader.assignments.summarisation.problems import run
from grader.assignments.summarisation.texts import BODIES, TEXT, split, words_of
from grader.judging.pictures import ORANGE, graded, numbers_of, or_ours, show
from lstm_ref.summarisation import extractive, rouge
from lstm_ref.summarisation.rouge import plain


def show_html(parts, *notes):
    """Pieces of a page below the cell, with a line for each part of ours that stands in."""
    from IPython.display import HTML, display

    said = "".join(f'<p style="color:{ORANGE}">{escape(note)}</p>' for note in dict.fromkeys(filter(None, notes)))
    display(HTML(f'<div style="max-width:46em">{said}{"".join(parts)}</div>'))


def _by_rare_words(idf, centroid_scores, body):
    """The weight of each word of a text, its sentences' scores, and notes."""
    _, words = split(body)
    kinds = sorted({word for each in words for word in each})
    documents = [words_of(each) for each in BODIES] + ([] if body in BODIES else [words_of(body)])
    weights, one = or_ours(numbers_of(idf, (len(kinds),)), ours.idf, kinds, documents, name="idf")
    weight = {word: float(value) for word, value in zip(kinds, weights, strict=True)}
    scores, two = or_ours(
        numbers_of(centroid_scores, (len(words),)), ours.centroid_scores, words, weight, name="centroid_scores"
    )
    return weight, np.asarray(scores), (one, two)


def shaded(idf, centroid_scores):
    """The sentences of a text shaded by their scores, its words by their weights."""
    if graded(idf, centroid_scores):
        return
    weight, scores, notes = _by_rare_words(idf, centroid_scores, TEXT)
    low, high = min(weight.values()), max(weight.values())

    def word(text):
        rare = max((weight[each] for each in plain(text)), default=low)
        return f'<span style="opacity:{0.45 + 0.55 * (rare - low) / (high - low or 1):.2f}">{escape(text)}</span>'

    show_html(
        [
            f'<p style="background:rgba(0,114,178,{0.5 * max(0, score) ** 2:.2f});padding:.2em .5em;margin:.2em 0"><b>{score:.2f}</b> '
            f"{' '.join(map(word, sentence.split()))}</p>"
            for sentence, score in zip(split(TEXT)[0], np.nan_to_num(scores), strict=True)
        ],
        *notes,
    )


def _trained():
    """The extractor that was trained for the book, and its weights as `choices` takes them. It was trained to grade;
    its scores, times 20, make choices that can be seen."""
    model = extractive.small()
    return model, {"ahead": tuple(model.ahead), "back": tuple(model.back), "readout": 20 * model.readout}


def _by_lstm(sentence_vectors, choices, bodies):
    """The probability of each sentence of some texts in one batch, (S, N), the lengths, and notes."""
    model, weights = _trained()
    texts = [split(body)[0] for body in bodies]
    codes = [[[int(word) for word in row if word] for row in model.encode(sentences)] for sentences in texts]
    x, lengths = extractive.batch(codes)
    vectors, one = or_ours(
        numbers_of(sentence_vectors, (*x.shape[:2], model.embedding.shape[1])),
        ours.sentence_vectors,
        x,
        model.embedding,
        name="sentence_vectors",
    )
    found, two = or_ours(numbers_of(choices, x.shape[:2]), ours.choices, vectors, lengths, weights, run, name="choices")
    return found, lengths, (one, two)


def chosen(sentence_vectors, choices):
    """What is chosen of three documents in a batch, and of each alone."""
    if graded(sentence_vectors, choices):
        return
    import matplotlib.pyplot as plt

    bodies = [BODIES[k] for k in (2, 1, 5)]
    found, lengths, notes = _by_lstm(sentence_vectors, choices, bodies)
    fig, axes = plt.subplots(3, 1, figsize=(7.2, 4.4), layout="constrained", sharex=True)
    for n, (ax, body) in enumerate(zip(axes, bodies, strict=True)):
        alone, _, more = _by_lstm(sentence_vectors, choices, [body])
        notes += more
        S = int(lengths[n])
        ax.barh(range(len(found)), found[:, n], color=[BLUE] * S + [ORANGE] * (len(found) - S))
        ax.plot(alone[:, 0], range(S), "d", color=GREY, ms=6, label="read alone" if n == 0 else None)
        ax.set_yticks(
            range(len(found)), [each[:60] for each in split(body)[0]] + ["(padding)"] * (len(found) - S), fontsize=7
        )
        ax.invert_yaxis()
    axes[0].legend(frameon=False, fontsize=8)
    axes[-1].set(xlabel="probability of being chosen", xlim=(0, 1))
    show(fig, *notes)


def summariser(idf, centroid_scores, sentence_vectors, choices, pick, lcs_table, rouge_l, matched):
    """A function that summarises a text with the learner's parts in three ways, and judges them."""
    if graded(idf, centroid_scores, sentence_vectors, choices, pick, lcs_table, rouge_l, matched):
        return lambda *args, **named: None

    def worth(summary, wanted):
        """ROUGE-L, the places in the summary that are matched, and notes."""
        table, one = or_ours(
            numbers_of(lcs_table, (len(summary) + 1, len(wanted) + 1)),
            rouge.lcs_table,
            summary,
            wanted,
            name="lcs_table",
        )
        problem = summary, wanted, np.asarray(table).astype(int)
        score, two = or_ours(numbers_of(rouge_l, (3,)), ours.rouge_l, *problem, name="rouge_l")

        def checked(*args):
            return {int(i) for i, _ in matched(*args)}

        places, three = or_ours(checked, lambda *args: {i for i, _ in ours.matched(*args)}, *problem, name="matched")
        return float(score[2]), places, (one, two, three)

    def summarise(text, budget=20, reference=None):
        """The text with what each way picks in at most `budget` words; with a reference, how close each comes."""
        sentences, words = split(text)
        sizes = np.array([len(each) for each in words])
        _, by_words, notes = _by_rare_words(idf, centroid_scores, text)
        by_lstm, _, more = _by_lstm(sentence_vectors, choices, [text])
        notes, parts = [*notes, *more], []
        ways = ("lead", -np.arange(len(words)).astype(float)), ("rare words", by_words), ("LSTM", by_lstm[:, 0])
        for name, scores in ways:

            def taken(*args):
                found = [int(place) for place in pick(*args)]
                assert all(0 <= place < len(words) for place in found)
                return found

            places, note = or_ours(taken, ours.pick, np.asarray(scores), sizes, budget, name="pick")
            notes.append(note)
            marked = " ".join(
                f'<span style="background:rgba(0,114,178,.3)">{escape(each)}</span>' if s in places else escape(each)
                for s, each in enumerate(sentences)
            )
            said, close = [word for s in places for word in words[s]], ""
            if reference is not None:
                score, common, more = worth(said, plain(reference))
                notes += more
                line = " ".join(
                    f"<b>{escape(word)}</b>" if i in common else escape(word) for i, word in enumerate(said)
                )
                close = f"<p>ROUGE-L {score:.2f}: {line}</p>"
            parts.append(f"<h4>{name}</h4><p>{marked}</p>{close}")
        show_html(parts, *notes)

    return summarise
