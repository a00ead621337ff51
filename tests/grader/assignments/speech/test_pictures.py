"""What a learner built is drawn; where a part is missing, ours stands in; where work is graded, nothing is drawn."""

from types import SimpleNamespace

import matplotlib.pyplot as plt
import numpy as np
import pytest

from grader.assignments.speech import pictures, reference

from ..drawing import never, said

pytestmark = pytest.mark.usefixtures("screen")

PARTS = {
    "sound": (reference.frames, reference.log_mel),
    "path": (reference.ctc_forward, reference.ctc_backward),
    "recognised": (
        reference.collapse,
        reference.prefix_beam,
        reference.edit_distance,
        reference.word_error_rate,
    ),
}


@pytest.mark.parametrize("name", PARTS)
def test_a_picture_is_drawn_of_what_is_there_and_of_ours_where_it_is_not(name):
    getattr(pictures, name)(*PARTS[name])
    assert len(plt.get_fignums()) == 1
    assert "ours stands in" not in said()
    for k in range(len(PARTS[name])):
        getattr(pictures, name)(*[never if k == m else part for m, part in enumerate(PARTS[name])])
        assert "ours stands in" in said()
    getattr(pictures, name)(*[lambda *args: np.zeros(3)] * len(PARTS[name]))
    assert "ours stands in" in said()


@pytest.mark.parametrize("name", PARTS)
def test_nothing_is_drawn_where_work_is_graded(name):
    proxies = [SimpleNamespace(observe=None) for _ in PARTS[name]]
    getattr(pictures, name)(*proxies)
    assert plt.get_fignums() == []
