"""What a learner built, at work on texts: shaded sentences, what is chosen of them, summaries in three ways."""

import numpy as np

from grader.assignments.summarisation import reference as ours
from grader.assignments.summarisation.pictures import spaced
from grader.assignments.summarisation.problems import run
from grader.assignments.summarisation.texts import BODIES, TEXT, split, words_of
from grader.judging.charts import bars, coloured, show
from grader.judging.pictures import graded, numbers_of, or_ours, picture
from lstm_ref.summarisation import extractive, rouge
from lstm_ref.summarisation.rouge import plain


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


@picture
def shaded(idf, centroid_scores):
    """The words of a text, each shaded by its weight and by the score of its sentence."""
    weight, scores, notes = _by_rare_words(idf, centroid_scores, TEXT)
    least = min(weight.values())

    def rare(text):
        return max((weight[each] - least for each in plain(text)), default=0.0)

    rows = []
    for sentence, score in zip(split(TEXT)[0], scores, strict=True):
        words = sentence.split()
        rows.append((f"{score:.2f}", *spaced(words, [score * rare(word) for word in words])))
    show(coloured(rows, title="Your scores of the sentences, your weights of the words"), notes=notes)


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


@picture
def chosen(sentence_vectors, choices):
    """What is chosen of three documents in a batch, and of each alone."""
    bodies = [BODIES[k] for k in (2, 1, 5)]
    found, lengths, notes = _by_lstm(sentence_vectors, choices, bodies)
    charts = []
    for n, body in enumerate(bodies):
        alone, _, more = _by_lstm(sentence_vectors, choices, [body])
        labels = split(body)[0] + ["(padding)"] * (len(found) - int(lengths[n]))
        charts.append(bars(labels, found[:, n], beside=alone[:, 0], title=f"Document {n + 1}", most=1.0))
        notes += more
    show(*charts, notes=notes)


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

    @picture
    def drawn(text, budget, reference):
        sentences, words = split(text)
        sizes = np.array([len(each) for each in words])
        _, by_words, notes = _by_rare_words(idf, centroid_scores, text)
        by_lstm, _, more = _by_lstm(sentence_vectors, choices, [text])
        notes, rows, says = [*notes, *more], [], []
        ways = ("lead", -np.arange(len(words)).astype(float)), ("rare words", by_words), ("LSTM", by_lstm[:, 0])
        for name, scores in ways:

            def taken(*args):
                found = [int(place) for place in pick(*args)]
                assert all(0 <= place < len(words) for place in found)
                return found

            places, note = or_ours(taken, ours.pick, np.asarray(scores), sizes, budget, name="pick")
            notes.append(note)
            rows.append((name, *spaced(sentences, [float(s in places) for s in range(len(sentences))])))
            says.append(f"{name} takes {', '.join(str(s + 1) for s in places) or 'none'}")
            if reference is not None:
                said = [word for s in places for word in words[s]]
                score, common, more = worth(said, plain(reference))
                notes += more
                in_common = [float(i in common) for i in range(len(said))]
                rows.append((f"ROUGE-L {score:.2f}", *spaced(said, in_common)))
                says.append(f"in common: {' '.join(word for i, word in enumerate(said) if i in common) or 'nothing'}")
        show(coloured(rows, title="Your summaries, in the text", says=f"{'; '.join(says)}."), notes=notes)

    def summarise(text, budget=20, reference=None):
        """The text with what each way picks in at most `budget` words; with a reference, how close each comes."""
        drawn(text, budget, reference)

    return summarise
