"""What a learner built is drawn; where a part is missing, ours stands in; where work is graded, nothing is drawn."""

from types import SimpleNamespace

import matplotlib.pyplot as plt
import pytest

from grader.assignments.limits import pictures
from lstm_ref.limits import attention, cost, mlstm, tasks

from ..drawing import never, said

pytestmark = pytest.mark.usefixtures("screen")

PARTS = {
    "shares": (attention.attend,),
    "descent": (attention.backward,),
    "growing": (attention.cached_step,),
    "bits": (tasks.bits_recalled,),
    "memories": (attention.attend, mlstm.step),
    "fitted": (cost.fit_cost, cost.predict_cost),
    "crossings": (cost.lstm_multiplications, cost.attention_multiplications, cost.crossing),
}


@pytest.mark.parametrize("name", PARTS)
def test_a_picture_is_drawn_of_what_is_there_and_of_ours_where_it_is_not(name):
    getattr(pictures, name)(*PARTS[name])
    assert len(plt.get_fignums()) == 1
    assert "ours stands in" not in said()
    getattr(pictures, name)(*[never] * len(PARTS[name]))
    assert len(plt.get_fignums()) == 2
    assert "ours stands in" in said()
    getattr(pictures, name)(*[lambda *args: None] * len(PARTS[name]))
    assert "ours stands in" in said()


@pytest.mark.parametrize("name", PARTS)
def test_nothing_is_drawn_where_work_is_graded(name):
    proxies = [SimpleNamespace(observe=None) for _ in PARTS[name]]
    getattr(pictures, name)(*proxies)
    assert plt.get_fignums() == []
