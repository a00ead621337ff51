"""What a learner built is drawn; where a part is missing, ours stands in; where work is graded, nothing is drawn."""

from types import SimpleNamespace

import matplotlib.pyplot as plt
import pytest

from grader.assignments.summarisation import pictures, reference, summaries
from lstm_ref.summarisation import pointer, rouge

from ..drawing import never

PARTS = {
    pictures.judged: (rouge.rouge_n,),
    pictures.way_back: (rouge.lcs_table, reference.rouge_l, reference.matched),
    summaries.shaded: (reference.idf, reference.centroid_scores),
    summaries.chosen: (reference.sentence_vectors, reference.choices),
    pictures.pointed: (pointer.mixture, pointer.surprise),
}
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


@pytest.fixture(autouse=True)
def pages(monkeypatch, screen):
    """The pages that were shown, as text."""
    shown = []
    monkeypatch.setattr(summaries, "show_html", lambda parts, *notes: shown.append(" ".join([*parts, *notes])))
    return shown


def said(pages):
    """All that the last picture says beside what it draws."""
    return pages[-1] if pages else plt.gcf().get_suptitle()


@pytest.mark.parametrize("draw", PARTS, ids=lambda each: each.__name__)
def test_a_picture_is_drawn_of_what_is_there_and_of_ours_where_it_is_not(draw, pages):
    draw(*PARTS[draw])
    assert len(plt.get_fignums()) + len(pages) == 1
    assert "ours stands in" not in said(pages)
    for k in range(len(PARTS[draw])):
        parts = [never if k == m else part for m, part in enumerate(PARTS[draw])]
        draw(*parts)
        assert "ours stands in" in said(pages)
    draw(*[lambda *args: "nonsense"] * len(PARTS[draw]))
    assert "ours stands in" in said(pages)


@pytest.mark.parametrize("draw", PARTS, ids=lambda each: each.__name__)
def test_where_work_is_graded_nothing_is_drawn(draw, pages):
    proxy = SimpleNamespace(observe=never)
    draw(*[proxy] * len(PARTS[draw]))
    assert summaries.summariser(*[proxy] * len(SUMMARISER))("A text.", budget=3) is None
    assert plt.get_fignums() == pages == []


@pytest.mark.parametrize("parts", [SUMMARISER, [never] * len(SUMMARISER)])
def test_a_text_is_summarised_in_three_ways(parts, pages):
    summarise = summaries.summariser(*parts)
    summarise("Values are sorted by <key>. Nothing is returned.", budget=5, reference="Sort values.")
    assert ("ours stands in" in said(pages)) == (parts is not SUMMARISER)
    for words in ("<h4>lead</h4>", "<h4>LSTM</h4>", "&lt;key&gt;", "ROUGE-L 0.29", "<b>values</b>"):
        assert words in said(pages)
    summarise("Values are sorted by <key>. Nothing is returned.")
    assert "ROUGE" not in said(pages)
