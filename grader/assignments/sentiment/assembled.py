"""Claims about a classifier that is put together of its parts, and about what each word does to its score."""

from grader.assignments.sentiment import assembled_bugs, assembled_reference as reference
from grader.assignments.sentiment.hints import HINTS
from grader.assignments.sentiment.problems import ragged
from grader.judging.claims import Wrong, expect, value_of
from grader.judging.edits import told
from grader.judging.report import Report
from lstm_ref.sentiment.packing import pad_batch
from lstm_ref.sentiment.pooling import attention_pool

ONE_QUESTION = "word_effects asks about the sentence and about each of those without a word, and about nothing else."


def check_classifier(praise_score, word_effects, points, seed=0):
    """Claims about the scores of a batch, and about the effects of words."""

    def diagnose(rng):
        return [
            *told(
                report,
                praise_score,
                assembled_bugs.scored(rng),
                reference,
                ("praise_score",),
                assembled_bugs.SCORE_BUGS,
            ),
            *told(
                report,
                word_effects,
                assembled_bugs.effected(rng),
                reference,
                ("word_effects",),
                assembled_bugs.EFFECT_BUGS,
            ),
        ]

    report = Report("praise_score, word_effects", points, seed, diagnose, hints=HINTS)

    def expect_score(*problem):
        lengths = ", ".join(str(len(sentence)) for sentence in problem[0])
        expect(
            "the scores",
            value_of(praise_score, *problem),
            reference.praise_score(*problem),
            f" (with sentences of {lengths} words)",
        )

    @report.claim("The score of one sentence is that of its parts, put together.", weight=2)
    def _(rng):
        for V, E, H in ((5, 2, 1), (9, 4, 3)):
            sentences = [[int(word) for word in rng.integers(1, V, size=4)]]
            expect_score(sentences, assembled_bugs.weights(rng, V, E, H), pad_batch, reference.read, attention_pool)

    @report.claim("In a batch of several lengths each sentence gets its own score, in its own place.", weight=3)
    def _(rng):
        for problem in assembled_bugs.scored(rng):
            expect_score(*problem)

    @report.claim("A sentence's score is the same whatever company it keeps.")
    def _(rng):
        weights = assembled_bugs.weights(rng, 9, 4, 3)
        sentences = ragged(rng, 4, 9, words=9)
        together = reference.praise_score(sentences, weights, pad_batch, reference.read, attention_pool)
        for k, sentence in enumerate(sentences):
            got = value_of(praise_score, [sentence], weights, pad_batch, reference.read, attention_pool)
            expect("the score of a sentence alone", got, together[k : k + 1], f" (a sentence of {len(sentence)} words)")

    @report.claim("For each word word_effects is the score less the score without that word.", weight=3)
    def _(rng):
        for sentence, score_of in assembled_bugs.effected(rng):
            want = reference.word_effects(sentence, score_of)
            expect("the effects", value_of(word_effects, sentence, score_of), want, f" (with {len(sentence)} words)")

    @report.claim(ONE_QUESTION)
    def _(rng):
        for T in (2, 5):
            sentence, (score_of, asked) = [int(word) for word in rng.permutation(20)[:T] + 1], assembled_bugs.noted(rng)
            value_of(word_effects, sentence, score_of)
            wanted = {tuple(sentence), *(tuple(sentence[:t] + sentence[t + 1 :]) for t in range(T))}
            if not set(asked) >= wanted:
                raise Wrong(f"It did not ask about {list(min(wanted - set(asked)))}, of the sentence {sentence}.")
            if set(asked) - wanted:
                raise Wrong(f"It asked about {list(min(set(asked) - wanted))}, of the sentence {sentence}.")

    report.conduct(
        [
            (praise_score, ("sentences", "weights", "pad_batch", "read", "attention_pool")),
            (word_effects, ("sentence", "score_of")),
        ]
    )
    return report
