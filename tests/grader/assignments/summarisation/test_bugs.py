"""Each named mistake of the assignment on summaries, made, loses marks and is told by its name."""

import time

import numpy as np
import pytest

from grader.assignments.summarisation import (
    lcs as lcs_checks,
    lcs_bugs,
    picking as picking_checks,
    picking_bugs,
    pointer as pointer_checks,
    pointer_bugs,
    problems,
    reference,
    rouge as rouge_checks,
    rouge_bugs,
    scorer as scorer_checks,
    scorer_bugs,
    tfidf as tfidf_checks,
    tfidf_bugs,
)
from grader.judging.diagnosis import made_in
from lstm_ref import lstm
from lstm_ref.sequences.masking import mask
from lstm_ref.summarisation import extractive, pointer, rouge, tfidf

from ..naming import each_of, expect_named, mistaken

pytestmark = pytest.mark.filterwarnings("ignore")  # mistakes overflow


@each_of(rouge_bugs.ROUGE_N_BUGS)
def test_a_mistake_in_rouge_n_is_named(bug):
    expect_named(rouge_checks.check_rouge_n(made_in(rouge, "score", "rouge_n")((bug,)), 8, seed=5), bug)


@each_of(lcs_bugs.TABLE_BUGS)
def test_a_mistake_in_the_table_is_named(bug):
    expect_named(lcs_checks.check_lcs_table(mistaken(rouge, bug, "lcs_table"), 8, seed=5), bug)


@each_of(lcs_bugs.ROUGE_L_BUGS)
def test_a_mistake_in_rouge_l_is_named(bug):
    expect_named(lcs_checks.check_rouge_l(mistaken(reference, bug, "rouge_l"), reference.matched, 8, seed=5), bug)


@each_of(lcs_bugs.MATCHED_BUGS)
def test_a_mistake_on_the_way_back_is_named(bug):
    expect_named(lcs_checks.check_rouge_l(reference.rouge_l, mistaken(reference, bug, "matched"), 8, seed=5), bug)


@each_of(tfidf_bugs.IDF_BUGS)
def test_a_mistake_in_the_weights_is_named(bug):
    function = mistaken(reference, bug, "idf")
    expect_named(tfidf_checks.check_tf_idf(function, reference.centroid_scores, 8, seed=5), bug)


@each_of(tfidf_bugs.CENTROID_BUGS)
def test_a_mistake_in_the_cosines_is_named(bug):
    function = mistaken(reference, bug, "centroid_scores")
    expect_named(tfidf_checks.check_tf_idf(reference.idf, function, 8, seed=5), bug)


@each_of(scorer_bugs.VECTOR_BUGS)
def test_a_mistake_in_the_vectors_is_named(bug):
    function = mistaken(reference, bug, "sentence_vectors")
    expect_named(scorer_checks.check_scorer(function, reference.choices, 10, seed=5), bug)


@each_of(scorer_bugs.CHOICE_BUGS)
def test_a_mistake_in_the_choice_is_named(bug):
    function = mistaken(reference, bug, "choices")
    expect_named(scorer_checks.check_scorer(reference.sentence_vectors, function, 10, seed=5), bug)


@each_of(pointer_bugs.MIXTURE_BUGS)
def test_a_mistake_in_the_mixture_is_named(bug):
    function = mistaken(pointer, bug, "mixture")
    expect_named(pointer_checks.check_pointer(function, pointer.surprise, 10, seed=5), bug)


@each_of(pointer_bugs.SURPRISE_BUGS)
def test_a_mistake_in_the_loss_is_named(bug):
    function = mistaken(pointer, bug, "surprise")
    expect_named(pointer_checks.check_pointer(pointer.mixture, function, 10, seed=5), bug)


@each_of(picking_bugs.PICK_BUGS)
def test_a_mistake_in_picking_is_named(bug):
    expect_named(picking_checks.check_pick(mistaken(reference, bug, "pick"), 8, seed=5), bug)


@pytest.mark.parametrize("seed", [0, 5, 2**63 + 1])
def test_the_reference_is_right_and_is_found_so_in_no_time(seed):
    start = time.process_time()
    reports = [
        rouge_checks.check_rouge_n(rouge.rouge_n, 8, seed),
        lcs_checks.check_lcs_table(rouge.lcs_table, 8, seed),
        lcs_checks.check_rouge_l(reference.rouge_l, reference.matched, 8, seed),
        tfidf_checks.check_tf_idf(reference.idf, reference.centroid_scores, 8, seed),
        scorer_checks.check_scorer(reference.sentence_vectors, reference.choices, 10, seed),
        pointer_checks.check_pointer(pointer.mixture, pointer.surprise, 10, seed),
        picking_checks.check_pick(reference.pick, 8, seed),
    ]
    assert [report.failed for report in reports] == [[]] * 7
    assert time.process_time() - start < 60  # ten times what a slow machine needs


def test_what_is_asked_in_another_form_is_what_the_book_has():
    rng = np.random.default_rng(3)
    for _ in range(20):
        a, b = problems.pair(rng)
        table = rouge.lcs_table(a, b)
        np.testing.assert_allclose(reference.rouge_l(a, b, table), rouge.rouge_l(a, b))
        assert reference.matched(a, b, table) == rouge.lcs(a, b)

        texts, _ = problems.sentences(rng, 5)
        known = tfidf.frequencies(problems.documents(rng, 6))
        words = sorted({word for each in texts for word in each})
        weight = {word: tfidf.idf(word, known) for word in words}
        np.testing.assert_allclose(
            reference.centroid_scores([*texts, []], weight), tfidf.centroid_scores([*texts, []], known), atol=1e-12
        )

        scores, sizes = problems.ranked(rng, 7, 3, 4)
        assert reference.pick(scores, sizes, 9) == extractive.pick(scores, 3)

    documents = problems.documents(rng, 6)
    known = tfidf.frequencies(documents)
    np.testing.assert_allclose(
        reference.idf(problems.WORDS, documents), [tfidf.idf(word, known) for word in problems.WORDS]
    )


def test_the_scorer_is_that_of_the_book():
    rng = np.random.default_rng(4)
    x, embedding = problems.numbered(rng, 5, 3, 4, 9, 2)
    _, lengths, weights, run = problems.scored(rng, 5, 3, 2, 4)
    model = extractive.Extractor(
        (), embedding, lstm.Params(*weights["ahead"]), lstm.Params(*weights["back"]), weights["readout"]
    )
    vectors = reference.sentence_vectors(x, embedding)
    np.testing.assert_allclose(vectors, extractive.sentence_vectors(x, embedding))
    found = reference.choices(vectors, lengths, weights, run)
    np.testing.assert_allclose(found, extractive.choices(model, x, lengths), atol=1e-12)
    assert not found[~mask(lengths, 5)].any()


def test_nonsense_is_given_no_name():
    reports = [
        rouge_checks.check_rouge_n(lambda summary, reference, n: (0.7, 0.2, 0.1), 8, seed=5),
        lcs_checks.check_lcs_table(lambda a, b: np.full((len(a) + 1, len(b) + 1), 7), 8, seed=5),
        lcs_checks.check_rouge_l(lambda a, b, table: (0.7, 0.2, 0.1), lambda a, b, table: [(7, 7)], 8, seed=5),
        tfidf_checks.check_tf_idf(
            lambda words, texts: [7.0] * len(words), lambda texts, w: [7.0] * len(texts), 8, seed=5
        ),
        picking_checks.check_pick(lambda scores, sizes, budget: [7], 8, seed=5),
    ]
    for report in reports:
        assert report.score < 2
        assert report.diagnoses == []
