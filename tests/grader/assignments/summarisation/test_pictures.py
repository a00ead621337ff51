"""What the pictures of assignment 10 show is what the learner's functions do, right or wrong."""

import re

import numpy as np
import pytest

from grader.assignments.summarisation import lcs_pictures, pictures, reference, summaries
from lstm_ref.summarisation import pointer, rouge

from ..drawing import never

SUMMARISER = (
    reference.idf,
    reference.centroid_scores,
    reference.sentence_vectors,
    reference.choices,
    reference.pick,
    rouge.lcs_table,
    reference.rouge_l,
    reference.matched,
)
TEXT = "Values are sorted by <key>. Nothing is returned."


def test_each_judge_says_what_it_says(shown):
    pictures.judged(rouge.rouge_n)
    assert "F1 of ROUGE-1. one word wrong: 0.889. another order: 1." in repr(shown[0])
    pictures.judged(lambda summary, wanted, n: (0, 0, n / 8))
    assert "F1 of ROUGE-2. one word wrong: 0.25. another order: 0.25." in repr(shown[1])


def test_the_way_back_is_the_learners(shown):
    lcs_pictures.way_back(rouge.lcs_table, reference.rouge_l, reference.matched)
    lcs_pictures.way_back(rouge.lcs_table, reference.rouge_l, lambda a, b, table: [(8, 7)])
    assert "Matched: keep with keep, the with the, first with first, of with of." in repr(shown[0])
    assert "Matched: equal with each." in repr(shown[1])
    ways = [re.search(r'd="(M[^"]*)" fill="none"', figure._repr_html_())[1] for figure in shown]
    assert [way.count("L") for way in ways] == [5, 2]


def test_only_what_is_missing_is_named(shown):
    lcs_pictures.way_back(never, reference.rouge_l, reference.matched)
    assert "Your lcs_table is not written yet: ours stands in." in repr(shown[0])
    assert "rouge_l" not in repr(shown[0])


@pytest.mark.parametrize("pairs", [[(9, 0)], [(0, -1)], [(0.5, "a")], 3])
def test_a_way_that_leaves_the_table_is_not_drawn(shown, pairs):
    lcs_pictures.way_back(rouge.lcs_table, reference.rouge_l, lambda *args: pairs)
    assert "Your matched cannot be drawn yet (its result does not fit the picture): ours stands in." in repr(shown[0])


def test_scores_stand_before_their_sentences(shown):
    summaries.shaded(reference.idf, lambda sentences, weight: np.arange(len(sentences)) / 8)
    assert "0.12 Where several rows are equal" in repr(shown[0])


def test_a_batch_that_changes_what_is_chosen_is_seen(shown):
    def of_the_first(vectors, lengths, weights, run):
        found = reference.choices(vectors, lengths, weights, run)
        return found / found.shape[1]

    summaries.chosen(reference.sentence_vectors, reference.choices)
    summaries.chosen(reference.sentence_vectors, of_the_first)
    for figure, same in zip(shown, (True, False), strict=True):
        part = repr(figure).partition("Document 2.")[0]
        batch, alone = part.partition("Diamonds: ")[::2]
        assert (re.findall(r": ([\d.]+)\.", batch) == re.findall(r"0\.\d+", alone)) == same


def test_a_pointer_pays_for_what_it_can_point_at(shown):
    pictures.pointed(pointer.mixture, pointer.surprise)
    costs = [float(cost) for cost in re.findall(r"g = [\d.]+: ([\d.]+)\.", repr(shown[0]))]
    assert sorted(costs, reverse=True) == costs
    assert costs[0] > 3 * costs[2]
    pictures.pointed(pointer.mixture, lambda *args: 7.0)
    assert "g = 0.2: 7." in repr(shown[1])


@pytest.mark.parametrize("parts", [SUMMARISER, [never] * len(SUMMARISER)])
def test_a_text_is_summarised_in_three_ways(parts, shown):
    summarise = summaries.summariser(*parts)
    summarise(TEXT, budget=5, reference="Sort values.")
    said = repr(shown[0])
    assert ("ours stands in" in said) == (parts is not SUMMARISER)
    assert "lead takes 1; in common: values;" in said
    assert "ROUGE-L 0.29 values are sorted by key" in said
    assert "LSTM takes" in said
    assert "&lt;key&gt;" in shown[0]._repr_html_()
    summarise(TEXT)
    assert "ROUGE" not in repr(shown[1])


def test_what_a_learner_picks_is_what_is_coloured(shown):
    summaries.summariser(*SUMMARISER[:4], lambda scores, sizes, budget: [1], *SUMMARISER[5:])(TEXT)
    assert "lead takes 2; rare words takes 2; LSTM takes 2." in repr(shown[0])
    assert len(re.findall("<span [^>]*border-bottom[^>]*>Nothing is returned.</span>", shown[0]._repr_html_())) == 3


def test_a_table_that_forgets_what_stands_above_is_seen(shown):
    def to_the_left(a, b):
        table = rouge.lcs_table(a, b)
        for i, word in enumerate(a):
            for j, other in enumerate(b):
                table[i + 1, j + 1] = table[i, j] + 1 if word == other else table[i + 1, j]
        return table

    lcs_pictures.tables(rouge.lcs_table)
    lcs_pictures.tables(to_the_left)
    for figure, common in zip(shown, (4, 2), strict=True):
        assert f"One word changed: {common} in common" in repr(figure)
        assert "backwards: 1 in common" in repr(figure)


def test_what_is_taken_fits_into_the_budget_and_stands_in_its_order(shown):
    def as_found(scores, sizes, budget):
        return sorted(reference.pick(scores, sizes, budget), key=lambda place: -scores[place])

    def whatever_it_takes(scores, sizes, budget):
        return [int(np.argmax(scores))]

    for pick in (reference.pick, as_found, whatever_it_takes):
        pictures.taken(pick)
    right, by_score, too_long = map(repr, shown)
    assert "0.6, 6 words: 0, 0, 0, 0, 0, 1 0.6." in right
    assert "0.6, 6 words: 0, 0, 0, 0, 0, 3 0.6." in by_score
    assert "words left: 0 0, 1 0, 0 0, 1 0, 2 0, 0 0." in right
    assert "words left: −10 −10, −5 −5, 0 0," in too_long
