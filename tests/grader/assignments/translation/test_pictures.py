"""What the pictures of assignment 9 show is what the learner's functions do, right or wrong."""

import re

import numpy as np
import pytest

from grader.assignments.translation import batch_pictures, pictures
from lstm_ref.translation import attention, batches, decoder, loss, measures, search

from ..drawing import drawn_lines, never

TRANSLATOR = decoder.decoder_step, attention.attention_step, search.greedy


@pytest.fixture
def drawn(monkeypatch, shown):
    return drawn_lines(monkeypatch, pictures)


def test_padding_that_counts_is_seen(shown):
    def all_count(*args):
        inputs, outputs, _ = batches.decoder_batch(*args)
        return inputs, outputs, np.ones(inputs.shape, dtype=bool)

    pictures.forcing(batches.decoder_batch)
    pictures.forcing(all_count)
    assert [repr(figure).count("0 −1") for figure in shown] == [0, 6]
    assert "should say: sieben −1, <end> −1, 0 0," in repr(shown[0])


def test_the_context_reaches_the_star_uphill_and_leaves_it_downhill(drawn):
    pictures.looking(attention.attention_step, attention.attention_backward)
    assert drawn["context"][-1] == pytest.approx(0.6, abs=0.02)
    pictures.looking(attention.attention_step, lambda *args: [-part for part in attention.attention_backward(*args)])
    assert drawn["context"][-1] < 0


def test_shares_are_those_of_the_learner(shown):
    def even(query, keys, lengths):
        return keys.mean(axis=0), np.full((8, 1), 0.125)

    pictures.looking(even, attention.attention_backward)
    assert f"query at key 2: {', '.join(['0.125'] * 8)}." in repr(shown[0])


def test_exact_match_falls_at_once_and_bleu_slowly(drawn):
    pictures.judged(*TRANSLATOR, measures.exact_match, measures.bleu)
    assert drawn["exact match"][0] > 0.9
    assert drawn["exact match"][1] < 0.1
    assert all(drawn["BLEU"] > 0.4)
    pictures.judged(*TRANSLATOR, lambda *args: 0.25, lambda *args: 0.5)
    assert {*drawn["exact match"], *drawn["BLEU"]} == {0.25, 0.5}


@pytest.mark.parametrize("parts", [TRANSLATOR, [never] * 3])
def test_a_number_is_translated(parts, shown):
    pictures.translator(*parts)(97)
    assert "97: siebenundneunzig (right)" in repr(shown[0])
    assert ("ours stands in" in repr(shown[0])) == (parts is not TRANSLATOR)


def test_a_wrong_translation_is_called_wrong_and_its_shares_are_shown(shown):
    def mute(step, state, N, start, end, limit):
        step(np.full(N, start), state)
        return [[4] for _ in range(N)]

    pictures.translator(*TRANSLATOR[:2], mute)(97)
    assert "97: zwei (wrong)" in repr(shown[0])
    assert "right is siebenundneunzig" in shown[0]._repr_html_()
    assert len(re.findall(r"\b0\.\d", repr(shown[0]).partition("zwei:")[2])) >= 4


def test_padding_that_is_turned_round_too_is_seen(shown):
    batch_pictures.turned(batches.reverse_sources)
    batch_pictures.turned(lambda x, lengths: x[::-1])
    assert ["turned: un 1, vingt 1, quatre 1, 0 0" in repr(figure) for figure in shown] == [True, False]
    assert "turned: 0 1, un 1, vingt 1, quatre 0" in repr(shown[1])


def test_a_missing_word_costs_where_it_is_due_and_the_gradient_is_the_learners(shown):
    batch_pictures.costly(loss.sequence_loss)
    batch_pictures.costly(lambda *batch: [(1 + k) * part for k, part in enumerate(loss.sequence_loss(*batch))])
    first, second = map(repr, shown)
    assert "Against your gradient, where sieben is due. sieben: 1." in first
    assert "Against your gradient, where sieben is due. sieben: 2." in second
    assert float(first.partition("missing. sieben: ")[2].split(" ")[0].rstrip(".")) > 5


def test_a_loss_that_counts_padding_differs_from_the_mean_of_its_words(shown):
    def divided_by_all(scores, outputs, counts):
        return [part * counts.mean() for part in loss.sequence_loss(scores, outputs, counts)]

    for function in (loss.sequence_loss, divided_by_all):
        batch_pictures.costly(function)
    costs = [re.findall(r"mean: (\S+) all, padded: (\S+)", repr(figure)) for figure in shown]
    assert [{one == other for one, other in each} for each in costs] == [{True}, {False}]


def test_whoever_asks_on_needs_more_steps(shown):
    def asks_once_more(step, state, N, start, end, limit):
        found = search.greedy(step, state, N, start, end, limit)
        step(np.full(N, start), state)
        return found

    for function in (search.greedy, asks_once_more, lambda *args: [[4, 4]] * 3):
        batch_pictures.spoken(function)
    assert "Spoken in 6 steps. 345: drei 1," in repr(shown[0])
    assert "Spoken in 7 steps" in repr(shown[1])
    assert "7: zwei −1, zwei −1." in repr(shown[2])


def looks_at_the_shorter(found, wanted, end):
    """A translation that breaks off, or goes on, is right as long as it says nothing else."""
    said = [measures.until_end(mine, end) for mine in found]
    return np.mean([all(map(int.__eq__, mine, theirs)) for mine, theirs in zip(said, wanted, strict=True)])


def by_sentence(found, wanted, order):
    return np.mean([measures.bleu([mine], [theirs], order) for mine, theirs in zip(found, wanted, strict=True)])


@pytest.mark.parametrize(
    ("functions", "orange"),
    [
        ((measures.exact_match, measures.bleu), []),
        ((looks_at_the_shorter, measures.bleu), ["breaks off", "says all twice", "all four"]),
        ((measures.exact_match, by_sentence), ["all four"]),
    ],
)
def test_measures_that_say_something_else_are_seen_in_the_rows_where_they_do(shown, functions, orange):
    batch_pictures.compared(*functions)
    rows = re.findall(r"(?:\. |^)([a-z ]+): (.*?)(?=\. [a-z]|\.$)", repr(shown[0]))
    assert [row for row, said in rows if "−1" in said] == orange
    assert len(rows) == 5


def test_a_decoder_that_asks_too_early_looks_a_word_late_and_one_with_its_halves_exchanged_says_otherwise(shown):
    def step(asks_with_new, context_first):
        def of(symbols, state, keys, lengths, weights, lstm_step, attention_step):
            new = lstm_step(weights["target"][symbols], state, weights["decoder"])
            context, shares = attention_step((new if asks_with_new else state)[0] @ weights["query"].T, keys, lengths)
            joined = [context, new[0]] if context_first else [new[0], context]
            u = np.tanh(np.concatenate(joined, axis=1) @ weights["combine"].T)
            return u @ weights["readout"].T + weights["bias"], new, shares

        return of

    for parts in ((True, False), (False, False), (True, True)):
        batch_pictures.led(step(*parts))
    right, late, turned = map(repr, shown)
    assert "<start>: 0.0178, 0.0144, 0.118, 0.85." in right
    assert "sieben: 0.0178, 0.0144, 0.118, 0.85." in late
    assert all(f"{word}: {after} " in right for word, after in (("<start>", "sieben"), ("sieben", "und")))
    assert "<start>: sieben " not in turned
