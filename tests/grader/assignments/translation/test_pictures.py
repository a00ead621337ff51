"""What a learner built is drawn; where a part is missing, ours stands in; where work is graded, nothing is drawn."""

from types import SimpleNamespace

import matplotlib.pyplot as plt
import pytest

from grader.assignments.translation import pictures
from lstm_ref.translation import attention, batches, decoder, measures, search

from ..drawing import never, said

pytestmark = pytest.mark.usefixtures("screen")

PARTS = {
    "forcing": (batches.decoder_batch,),
    "looking": (attention.attention_step, attention.attention_backward),
    "judged": (decoder.decoder_step, attention.attention_step, search.greedy, measures.exact_match, measures.bleu),
}
TRANSLATOR = decoder.decoder_step, attention.attention_step, search.greedy


@pytest.mark.parametrize("name", PARTS)
def test_a_picture_is_drawn_of_what_is_there_and_of_ours_where_it_is_not(name):
    getattr(pictures, name)(*PARTS[name])
    assert len(plt.get_fignums()) == 1
    assert "ours stands in" not in said()
    getattr(pictures, name)(*[never] * len(PARTS[name]))
    assert len(plt.get_fignums()) == 2
    assert "ours stands in" in said()


@pytest.mark.parametrize("name", PARTS)
def test_where_work_is_graded_nothing_is_drawn(name):
    proxy = SimpleNamespace(observe=never)
    getattr(pictures, name)(*[proxy] * len(PARTS[name]))
    assert pictures.translator(*[proxy] * 3)(97) is None
    assert plt.get_fignums() == []


@pytest.mark.parametrize("parts", [TRANSLATOR, [never] * 3])
def test_a_number_is_translated(parts):
    pictures.translator(*parts)(97)
    assert "siebenundneunzig (right)" in plt.gca().get_title()
    assert ("ours stands in" in said()) == (parts is not TRANSLATOR)
