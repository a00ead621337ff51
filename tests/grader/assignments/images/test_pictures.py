"""What a learner built is drawn; where a part is missing, ours stands in; where work is graded, nothing is drawn."""

from types import SimpleNamespace

import matplotlib.pyplot as plt
import numpy as np
import pytest

from grader.assignments.images import pictures, reference
from lstm_ref.images import digits

from ..drawing import never, said

pytestmark = pytest.mark.usefixtures("screen")

PARTS = {
    "mixed": (digits.as_pixels, digits.inverse, digits.as_images),
    "growing": (reference.beliefs,),
    "way_back": (reference.last_step_loss,),
    "summed": (reference.irnn_start, reference.irnn_step),
    "heard": (reference.place_step,),
    "ten_digits": (lambda x, y: y, lambda model, x: np.arange(x.shape[1])),
}


@pytest.mark.parametrize("name", PARTS)
def test_a_picture_is_drawn_of_what_is_there_and_of_ours_where_it_is_not(name):
    getattr(pictures, name)(*PARTS[name])
    assert len(plt.get_fignums()) == 1
    assert "ours stands in" not in said()
    getattr(pictures, name)(*[never] * len(PARTS[name]))
    assert len(plt.get_fignums()) == 2
    assert "ours stands in" in said()
    getattr(pictures, name)(*[lambda *args: np.zeros(3)] * len(PARTS[name]))
    assert "ours stands in" in said()


@pytest.mark.parametrize("name", PARTS)
def test_nothing_is_drawn_where_work_is_graded(name):
    proxies = [SimpleNamespace(observe=None) for _ in PARTS[name]]
    getattr(pictures, name)(*proxies)
    assert plt.get_fignums() == []
